import type { Stage } from '../../stage'
import { nameAuditor, openContract } from '../contract'
import { scriptOf, step, tellAll, tokyo } from '../tell'
import { leaveOnTrain, missTablet } from './incidents'
import { guardPersonal } from './personal'
import { planData, takeOn } from './plan'
import { answerQuestions, BEKKI1, BEKKI2, HONBUN } from './questions'
import { hearChildren } from './visits'
import { changeAndAsk, goBeyond, setUp } from './work'
import { announceAudit, keepData, reportStatus } from './year'

/** Support for children who speak up, for the prefecture of Chiba, under three documents: an incident told by its hours, and a new one. */
export async function tellChildrensVoices(stage: Stage): Promise<string> {
  stage.setTime(tokyo('2026-03-25 10:00'))
  const contractId = await openContract(stage, {
    documents: [HONBUN, BEKKI1, BEKKI2].map((document) => ({ document, edition: '1' })),
    number: '児家契令和８第３１２号',
    name: '令和8年度こどもの意見表明等支援事業',
    signedOn: '2026-03-25',
    startsOn: '2026-04-01',
    endsOn: '2027-03-31',
    authority: 'chibaOfficer',
    contractor: 'supporter',
    others: ['supporterClerk'],
  })
  const players = { officer: 'chibaOfficer', filer: 'supporter', clerk: 'supporterClerk' } as const
  const main = scriptOf(stage, contractId, HONBUN, players)
  // The same contract in the words of its two annexes; all of it is told together, in the order of time.
  const [first, second] = [
    { ...main, document: BEKKI1 },
    { ...main, document: BEKKI2 },
  ]
  answerQuestions(main)
  for (const tell of [setUp, hearChildren, goBeyond, changeAndAsk]) tell(main)
  guardPersonal(first)
  takeOn(second, planData(second))
  for (const tell of [keepData, reportStatus, leaveOnTrain, missTablet, announceAudit]) tell(second)
  step(main, '2026-10-26 10:30', () =>
    nameAuditor(stage, contractId, {
      ...{ authority: 'chibaOfficer', auditor: 'auditor', untilOn: '2026-12-31' },
      basis: 'データ管理計画書に係る管理状況の監査（別記２ 4.2(4)(イ)）',
    }),
  )
  await tellAll(main)
  return contractId
}
