import type { Stage } from '../../stage'
import { openContract } from '../contract'
import { scriptOf, tellAll, tokyo } from '../tell'
import { answerQuestions } from './questions'
import { askForVisit, keepRegister } from './register'
import { askAndAgree, reportMonthly } from './reports'
import { start } from './start'

/** Plans for the evacuation of people who need help, for the city of Akiruno: one report late, one missing, a return asked for. */
export async function tellEvacuationPlans(stage: Stage): Promise<string> {
  stage.setTime(tokyo('2026-05-15 10:00'))
  const contractId = await openContract(stage, {
    documents: [{ document: 'akiruno/junshujikou', edition: '1' }],
    number: '秋契令和８第４８号',
    name: '個別避難計画作成支援業務',
    signedOn: '2026-05-15',
    startsOn: '2026-06-01',
    endsOn: '2027-03-19',
    authority: 'akirunoOfficer',
    contractor: 'planner',
    others: ['plannerClerk'],
  })
  const players = { officer: 'akirunoOfficer', filer: 'planner', clerk: 'plannerClerk' } as const
  const script = scriptOf(stage, contractId, 'akiruno/junshujikou', players)
  answerQuestions(script)
  start(script)
  keepRegister(script)
  askForVisit(script)
  reportMonthly(script)
  askAndAgree(script)
  await tellAll(script)
  return contractId
}
