import { ORGANISATIONS } from '../../cast'
import type { Stage } from '../../stage'
import { DOCUMENT, openContract } from '../contract'
import { move, takeIn } from '../custody'
import { link } from '../links'
import { file } from '../papers'
import { type Place, place } from '../places'
import { approve, receive } from '../reviews'
import { type Script, scriptOf, tellAll, tokyo } from '../tell'
import { answerQuestions, arrange, makeReady } from './arrangements'
import { checkCompliance } from './checks'
import { clearHalfway } from './halfway'
import { DEPUTY, HEAD } from './people'

const COUNCIL = { submitterName: ORGANISATIONS.kyogikai.name }

/** A contract of the year before, told to its end: plan, approval, work, report. Nothing is owed any more. */
export async function tellFinishedContract(stage: Stage): Promise<string> {
  stage.setTime(tokyo('2025-03-24 10:00'))
  const contractId = await openContract(stage, {
    number: '東労契令和７第３１号',
    name: '若年者就業支援業務',
    signedOn: '2025-03-24',
    startsOn: '2025-04-01',
    endsOn: '2026-03-31',
    authority: 'chief',
    contractor: 'manager',
    others: ['assistant'],
    auditor: undefined,
  })
  const players = { officer: 'chief', filer: 'manager', clerk: 'assistant' } as const
  const script = scriptOf(stage, contractId, DOCUMENT.document, players)
  answerQuestions(script, '2025-03-24 10:00', { check: '6 months', report: '6 months' })
  arrange(script, {
    rosterAt: '2025-03-26 10:00',
    structureAt: '2025-03-26 10:20',
    receivedAt: '2025-03-27 11:00',
    people: [HEAD, DEPUTY],
    revised: '令和７年３月',
  })
  makeReady(script, '2025-03-31')
  reportTwice(script)
  const cabinet = place(script, '2025-03-27 11:00', '事務局 鍵付きキャビネットＢ', 'キャビネット')
  clearHalfway(script, cabinet)
  clear(script, cabinet)
  await tellAll(script)
  return contractId
}

function reportTwice(script: Script): void {
  checkCompliance(script, {
    ...{ period: '2025-04-01', alsoFor: '2025-04-01', from: '2025-04-01', until: '2025-09-30' },
    ...{ checkedAt: '2025-09-24 15:00', reportedAt: '2025-09-26 10:00', receivedAt: '2025-09-29 09:20' },
    state: '名簿、入室証、端末の権限、キャビネットの鍵を照合し、いずれも一致した。',
  })
  checkCompliance(script, {
    ...{ period: '2025-10-01', alsoFor: '2025-10-01', from: '2025-10-01', until: '2026-03-31' },
    ...{ checkedAt: '2026-03-23 15:00', reportedAt: '2026-03-25 10:00', receivedAt: '2026-03-26 09:20' },
    state: '名簿と権限は一致した。保管している相談票は返却の準備に入っている。',
  })
}

/** What was left at the end goes back under the approved plan, and the report says so. */
function clear(script: Script, cabinet: Place): void {
  const cards = takeIn(script, '2025-04-03 09:30', {
    ...{ name: '相談票（紙）', medium: '紙媒体', important: '個人情報', to: cabinet, quantity: 240 },
    who: '𠮷田 花子',
  })
  const media = () => [
    {
      ...{ rowId: 'cards', medium: '紙媒体', place: 'キャビネット', method: '返却' },
      ...{ confirmation: '労働局の担当官に手交', worker: '𠮷田 花子', checker: '髙橋 一郎' },
      items: [{ itemId: cards.itemId, quantity: 240 }],
    },
  ]
  const plan = file(script, '2026-03-16 14:00', {
    form: 'disposal_plan',
    content: () => ({ ...COUNCIL, datedOn: '2026-03-16', media: media(), completesOn: '2026-03-31' }),
    answers: [{ duty: 'plan_at_end' }],
  })
  approve(script, '2026-03-18 10:10', plan)
  move(script, '2026-03-30 16:00', {
    ...{ act: 'return', item: cards, from: cabinet, quantity: 240, who: '𠮷田 花子' },
    ...{ happenedAt: '2026-03-30 14:00', exception: '返却時' },
    reason: '業務の終了に伴う返却。鍵付きの箱で運び、担当官に手交した。',
  })
  const returned = () => `custody/${plan.paperId}/return`
  link(script, '2026-03-30 16:05', { duty: 'clear_at_end' }, returned)
  const report = file(script, '2026-03-31 09:20', {
    form: 'disposal_report',
    content: () => ({ ...COUNCIL, datedOn: '2026-03-31', media: media(), completedOn: '2026-03-30' }),
    answers: [{ duty: 'report_information_returned', of: returned }],
  })
  receive(script, '2026-03-31 13:00', report)
}
