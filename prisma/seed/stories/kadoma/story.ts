import type { Stage } from '../../stage'
import { openContract } from '../contract'
import { scriptOf, tellAll, tokyo } from '../tell'
import { bringIn, letGo } from './events'
import { tellMonths } from './months'
import { audit, takeOn } from './now'
import { askForMore } from './requests'
import { shred } from './shredding'
import { answerQuestions, start } from './start'
import { tellTroubles } from './troubles'

/** Counter work for the city of Kadoma: monthly papers, one of them late and one missing, and two questions left open. */
export async function tellCounterWork(stage: Stage): Promise<string> {
  stage.setTime(tokyo('2026-03-16 10:00'))
  const contractId = await openContract(stage, {
    documents: [{ document: 'kadoma/tokki', edition: '1' }],
    number: '門契令和８第１１６号',
    name: '市民課窓口業務等委託',
    signedOn: '2026-03-16',
    startsOn: '2026-04-01',
    endsOn: '2027-03-31',
    authority: 'kadomaOfficer',
    contractor: 'supporter',
    others: ['supporterClerk'],
  })
  const players = { officer: 'kadomaOfficer', filer: 'supporter', clerk: 'supporterClerk' } as const
  const script = scriptOf(stage, contractId, 'kadoma/tokki', players)
  answerQuestions(script)
  const roster = start(script)
  tellMonths(script)
  bringIn(script)
  letGo(script, roster)
  shred(script)
  askForMore(script)
  audit(script)
  takeOn(script)
  tellTroubles(script)
  await tellAll(script)
  return contractId
}
