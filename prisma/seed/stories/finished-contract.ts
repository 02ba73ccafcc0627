import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { approvePaper, receivePaper } from '@/lib/registers/papers/operations/review/acts'
import type { Stage } from '../stage'
import { answerSettings, openContract } from './contract'
import { DEPUTY, HEAD } from './people'
import { STRUCTURE } from './running-contract'
import { file, place, takeIn, tokyo } from './tell'

/** A contract of the year before, told to its end: plan, approval, work, report. */
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
  await answerSettings(stage, contractId)
  const roster = await file(stage, contractId, '2025-03-26 10:00', {
    form: 'information_handlers',
    content: { people: [HEAD, DEPUTY] },
  })
  const structure = await file(stage, contractId, '2025-03-26 10:20', {
    form: 'security_structure',
    content: { ...STRUCTURE, rules: '情報管理規程（令和７年３月改定）、端末利用要領、入退室要領' },
  })
  stage.setTime(tokyo('2025-03-27 11:00'))
  await stage.act('chief', receivePaper, roster, contractId)
  await stage.act('chief', receivePaper, structure, contractId)
  const cabinet = await place(stage, contractId, '事務局 鍵付きキャビネットＢ', 'キャビネット')
  const cards = await takeIn(stage, contractId, {
    name: '相談票（紙）',
    medium: '紙媒体',
    important: '個人情報',
    toPlaceId: cabinet,
    quantity: 240,
    at: '2025-04-03 09:30',
  })
  const media = [
    {
      rowId: 'cards',
      medium: '紙媒体',
      place: 'キャビネット',
      method: '返却',
      confirmation: '労働局の担当官に手交',
      worker: '𠮷田 花子',
      checker: '髙橋 一郎',
      items: [{ itemId: cards, quantity: 240 }],
    },
  ]
  const plan = await file(stage, contractId, '2026-03-16 14:00', {
    form: 'disposal_plan',
    content: { datedOn: '2026-03-16', media, completesOn: '2026-03-31' },
  })
  stage.setTime(tokyo('2026-03-18 10:10'))
  await stage.act('chief', approvePaper, plan, contractId)
  stage.setTime(tokyo('2026-03-30 16:00'))
  const handedOver = {
    act: 'return',
    itemId: cards,
    fromPlaceId: cabinet,
    quantity: 240,
    happenedAt: tokyo('2026-03-30 14:00'),
    happenedBy: '𠮷田 花子',
    exception: '返却時',
    reason: '業務の終了に伴う返却。鍵付きの箱で運び、担当官に手交した。',
  }
  await stage.act('assistant', recordMovement, handedOver, contractId)
  const report = await file(stage, contractId, '2026-03-31 09:20', {
    form: 'disposal_report',
    content: { datedOn: '2026-03-31', media, completedOn: '2026-03-30' },
  })
  stage.setTime(tokyo('2026-03-31 13:00'))
  await stage.act('chief', receivePaper, report, contractId)
  return contractId
}
