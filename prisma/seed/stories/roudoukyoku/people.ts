import type { Row } from '@/lib/rules/forms/declaration'

type Listed = {
  category: string
  name: string
  address: string
  bornOn: string
  department: string
  position: string
  from?: string
}

const row = (rowId: string, person: Listed): Row => ({ rowId, affiliation: '協議会', ...person })

/** Names that registers must keep as they are: 髙 﨑 𠮷. */
export const HEAD = row('head', {
  category: '情報管理責任者',
  name: '髙橋 一郎',
  address: '東京都立川市錦町一丁目１番１号',
  bornOn: '1972-05-14',
  department: '事務局',
  position: '事務局長',
})
export const DEPUTY = row('deputy', {
  category: '情報取扱管理者',
  name: '𠮷田 花子',
  address: '東京都日野市神明二丁目２番２号',
  bornOn: '1988-12-31',
  department: '事務局',
  position: '主任',
})
export const CLERK = row('clerk', {
  category: 'その他保護を要する情報を取り扱う可能性のある者',
  name: '島﨑 健',
  address: '東京都昭島市玉川町三丁目３番３号',
  bornOn: '1995-02-03',
  department: '相談支援班',
  position: '相談員',
})
export const NEWCOMER = row('newcomer', {
  category: 'その他保護を要する情報を取り扱う可能性のある者',
  name: '渡邉 美咲',
  address: '東京都八王子市元横山町四丁目４番４号',
  bornOn: '1999-08-20',
  department: '相談支援班',
  position: '相談員',
  from: '2026-09-01',
})
