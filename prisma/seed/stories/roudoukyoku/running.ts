import { ORGANISATIONS } from '../../cast'
import type { Stage } from '../../stage'
import { DOCUMENT, openContract } from '../contract'
import { move, takeIn } from '../custody'
import { record, state } from '../facts'
import type { Filed, Kept } from '../names'
import { file, fileAgain } from '../papers'
import { place } from '../places'
import { approve, noteInside, sendBack } from '../reviews'
import { type Script, scriptOf, tellAll, tokyo } from '../tell'
import { answerQuestions, arrange, makeReady } from './arrangements'
import { checkCompliance } from './checks'
import { CLERK, DEPUTY, HEAD, NEWCOMER } from './people'

/** A contract in its eighth month: filed, received, changed, returned, and one plan that waits for its decision. */
export async function tellRunningContract(stage: Stage): Promise<string> {
  stage.setTime(tokyo('2026-03-25 10:00'))
  const contractId = await openContract(stage, {
    number: '東労契令和８第１号',
    name: '地域雇用活性化推進事業',
    signedOn: '2026-03-25',
    startsOn: '2026-04-01',
    endsOn: '2027-03-31',
    authority: 'chief',
    contractor: 'manager',
    others: ['assistant'],
    auditor: 'auditor',
  })
  const players = { officer: 'chief', filer: 'manager', clerk: 'assistant' } as const
  const script = scriptOf(stage, contractId, DOCUMENT.document, players)
  answerQuestions(script, '2026-03-25 10:00', { check: '3 months', report: '6 months' })
  const roster = arrange(script, {
    rosterAt: '2026-03-27 14:20',
    structureAt: '2026-03-27 15:05',
    receivedAt: '2026-03-30 09:40',
    people: [HEAD, DEPUTY, CLERK],
    revised: '令和８年３月',
  })
  makeReady(script, '2026-03-31')
  reportTwice(script)
  changeRoster(script, roster)
  planDisposal(script, keepBook(script))
  await tellAll(script)
  return contractId
}

/** The first report came in time, the second some days late. */
function reportTwice(script: Script): void {
  checkCompliance(script, {
    ...{ period: '2026-04-01', from: '2026-04-01', until: '2026-06-30' },
    ...{ checkedAt: '2026-06-25 15:00', reportedAt: '2026-06-29 10:20', receivedAt: '2026-07-01 09:30' },
    state: '名簿、入室証、端末の権限、キャビネットの鍵を照合し、いずれも一致した。',
  })
  checkCompliance(script, {
    ...{ period: '2026-07-01', alsoFor: '2026-04-01', from: '2026-07-01', until: '2026-09-30' },
    ...{ checkedAt: '2026-09-29 16:30', reportedAt: '2026-10-05 11:40', receivedAt: '2026-10-06 13:10' },
    state: '新任者の入室証を確認した。７月の名簿外の取扱いの後、担当者の立会いは全件守られている。',
  })
  state(
    script,
    '2026-11-13 11:00',
    'report_requested',
    '年末の繁忙に備えた、情報の保管と持出しの状況を報告してください。',
    { namedOn: '2026-11-25' },
  )
}

function keepBook(script: Script): Kept {
  const cabinet = place(script, '2026-04-01 09:00', '事務局 鍵付きキャビネットＡ', 'キャビネット')
  const terminal = place(script, '2026-04-01 09:00', '事務局 端末１号', '端末')
  const paper = { medium: '紙媒体', who: '𠮷田 花子' }
  const data = { medium: '電磁的記録媒体', who: '𠮷田 花子' }
  const list = takeIn(script, '2026-04-02 10:30', {
    ...paper,
    name: '求職者名簿（紙）',
    important: '個人情報',
    to: cabinet,
    quantity: 12,
  })
  const offices = takeIn(script, '2026-04-02 10:35', {
    ...data,
    name: '事業所データ（CD-R）',
    to: cabinet,
    quantity: 1,
  })
  takeIn(script, '2026-05-29 17:10', {
    ...data,
    name: '相談記録の集計表',
    important: '個人情報',
    to: terminal,
    quantity: 1,
    origin: 'made',
  })
  move(script, '2026-07-14 18:00', {
    ...{ act: 'move', item: offices, from: cabinet, to: terminal, quantity: 1 },
    ...{ who: '岡田 進', happenedAt: '2026-07-14 13:15', deviation: true },
    reason:
      '名簿にない職員が、担当者の不在中に読み込みのため移した。当日のうちに判明し、以後は担当者が立ち会うこととした。',
  })
  return list
}

function changeRoster(script: Script, roster: Filed): void {
  const planned = record(script, '2026-08-19 17:00', 'team_change_planned', '相談支援班に一名を加える。', {
    namedOn: '2026-09-01',
  })
  const form = 'information_handlers'
  const content = { people: [HEAD, DEPUTY, CLERK, NEWCOMER] }
  const answers = [{ duty: 'change_arrangements', of: planned }]
  const first = fileAgain(script, '2026-08-20 11:00', roster, { form, content, startsOn: '2026-08-24', answers })
  sendBack(script, '2026-08-24 16:30', first, {
    remarks: [{ path: 'people.newcomer', message: '適用開始日と従事開始日が一致していません。ご確認ください。' }],
  })
  const second = fileAgain(script, '2026-08-25 09:15', roster, { form, content, startsOn: '2026-09-01', answers })
  approve(script, '2026-08-28 10:00', second)
}

function planDisposal(script: Script, list: Kept): void {
  const unneeded = record(
    script,
    '2026-11-12 17:20',
    'information_unneeded',
    '求職者名簿（紙）のうち、支援を終えた６人分が不要となった。',
  )
  const plan = (method: string, day: string) => ({
    form: 'disposal_plan',
    content: () => ({
      ...{ submitterName: ORGANISATIONS.kyogikai.name, datedOn: day },
      completesOn: '2026-12-11',
      media: [
        {
          ...{ rowId: 'list', medium: '紙媒体', place: 'キャビネット', method },
          ...{ confirmation: '情報管理責任者の立ち会い', worker: '𠮷田 花子', checker: '髙橋 一郎' },
          items: [{ itemId: list.itemId, quantity: 6 }],
        },
      ],
    }),
    answers: [{ duty: 'plan_unneeded', of: unneeded }],
  })
  const first = file(script, '2026-11-13 10:20', plan('裁断', '2026-11-13'))
  sendBack(script, '2026-11-16 15:00', first, {
    reason: '個人情報を含む紙は、溶解によることとしてください。',
    remarks: [{ path: 'media.list', message: '作業の方法を「溶解」としてください。' }],
  })
  noteInside(script, '2026-11-16 15:00', first, '前年度も溶解で統一している。局内の取扱いに合わせる。')
  fileAgain(script, '2026-11-18 09:30', first, plan('溶解', '2026-11-18'))
}
