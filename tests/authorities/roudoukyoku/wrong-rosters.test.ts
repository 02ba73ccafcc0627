import { describe, expect, it } from 'vitest'
import { informationHandlers } from '@/lib/authorities/roudoukyoku/besshi1/forms/information-handlers'
import { standsAgainst } from '../filing'

const responsible = {
  rowId: 'r1',
  category: '情報管理責任者',
  affiliation: '協議会',
  name: '髙橋 𠮷江',
  address: '東京都千代田区霞が関１丁目',
  bornOn: '昭和50年4月1日',
  department: '事務局',
  position: '事務局長',
}
const deputy = {
  ...responsible,
  rowId: 'r2',
  category: '情報取扱管理者',
  name: '山﨑 一郎',
  bornOn: '平成2年3月31日',
  position: '主任',
}
const other = {
  ...responsible,
  rowId: 'r3',
  category: 'その他保護を要する情報を取り扱う可能性のある者',
  affiliation: '再委託先',
  name: '佐藤 花子',
  position: 'なし',
}
const roster = (...people: object[]) => ({ people })
const without = (row: object, column: string) => ({ ...row, [column]: '　' })
const filled = (row: object, column: string, value: string) => ({ ...row, [column]: value })

describe('情報取扱者名簿', () => {
  it('三つの区分がそろい、すべての欄が書かれた名簿には何も言わない', () => {
    expect(standsAgainst(informationHandlers, roster(responsible, deputy, other))).toEqual([])
  })

  it.each<[string, object, string, string]>([
    ['情報管理責任者のいない名簿', roster(deputy, other), 'people', '１(1)③'],
    ['情報取扱管理者のいない名簿', roster(responsible, other), 'people', '１(1)④'],
    ['区分のない者', roster(responsible, deputy, without(other, 'category')), 'people.r3.category', '１(2)①ア'],
    [
      '印字にない区分の者',
      roster(responsible, deputy, filled(other, 'category', '情報取扱管理担当者')),
      'people.r3.category',
      '１(2)①ア',
    ],
    [
      '協議会か再委託先か分からない者',
      roster(responsible, deputy, without(other, 'affiliation')),
      'people.r3.affiliation',
      '１(2)①ア',
    ],
    ['氏名のない者', roster(responsible, without(deputy, 'name')), 'people.r2.name', '１(2)①ア'],
    ['住所のない者', roster(responsible, without(deputy, 'address')), 'people.r2.address', '１(2)①ア'],
    ['生年月日のない者', roster(responsible, without(deputy, 'bornOn')), 'people.r2.bornOn', '１(2)①ア'],
    ['所属部署のない者', roster(responsible, without(deputy, 'department')), 'people.r2.department', '１(2)①ア'],
    ['役職のない者', roster(responsible, without(deputy, 'position')), 'people.r2.position', '１(2)①ア'],
    [
      '存在しない生年月日',
      roster(responsible, filled(deputy, 'bornOn', '平成3年2月29日')),
      'people.r2.bornOn',
      '１(2)①ア',
    ],
    [
      'その日になかった元号の生年月日',
      roster(responsible, filled(deputy, 'bornOn', '昭和64年3月1日')),
      'people.r2.bornOn',
      '１(2)①ア',
    ],
    [
      '提出の日より後に生まれた者',
      roster(responsible, filled(deputy, 'bornOn', '令和8年11月22日')),
      'people.r2.bornOn',
      '１(2)①ア',
    ],
    ['同じ区分で二度載った者', roster(responsible, deputy, { ...deputy, rowId: 'r9' }), 'people.r9', '１(2)①ア'],
    [
      '始まる前に終わる従事',
      roster(responsible, { ...deputy, from: '令和9年4月1日', until: '令和9年3月31日' }),
      'people.r2.until',
      '１(2)①ア',
    ],
  ])('%sは、場所と条項を示して拒む', (_, typed, path, clause) => {
    expect(standsAgainst(informationHandlers, typed)).toEqual([
      { level: 'refuse', path, clause, message: expect.stringMatching(/。$/) },
    ])
  })

  it('誰も載っていない名簿は、名簿がないことと二つの役の者がいないことを示して拒む', () => {
    const findings = standsAgainst(informationHandlers, roster())
    expect(findings.map(({ level, path, clause }) => [level, path, clause])).toEqual([
      ['refuse', 'people', '１(2)①ア'],
      ['refuse', 'people', '１(1)③'],
      ['refuse', 'people', '１(1)④'],
    ])
  })

  it.each([
    ['備考で区別された同姓同名の者', roster(responsible, deputy, { ...deputy, rowId: 'r9', remarks: '二人目' })],
    ['二つの区分を兼ねる者', roster(responsible, deputy, { ...responsible, rowId: 'r9', category: other.category })],
    ['提出の日に生まれたと書かれた者', roster(responsible, filled(deputy, 'bornOn', '2026-11-21'))],
  ])('%sは拒まない（印字が禁じていない）', (_, typed) => {
    expect(standsAgainst(informationHandlers, typed)).toEqual([])
  })
})
