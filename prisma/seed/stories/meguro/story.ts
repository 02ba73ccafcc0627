import type { Stage } from '../../stage'
import { openContract } from '../contract'
import { scriptOf, tellAll, tokyo } from '../tell'
import { analyse, catchUp, judgeQuality } from './analyses'
import { clearDoubts } from './confidential-doubts'
import { copyLists, takeLists } from './confidential-lists'
import { changeHandlers, fileArrangements, tellEverybody } from './confidential-start'
import { takeListsOut } from './confidential-taking-out'
import { reportQuarterly, train } from './confidential-year'
import { deliverDrafts, reportProgress } from './drafts'
import { checkMonthly, meet } from './meetings'
import { agreeOnMeetings, changeLeader, planProject } from './project-plan'
import { answerQuestions, BESSHI, GAIYOU } from './questions'

/** New continuity plans for the ward of Meguro, under two documents: a returned plan, minutes in open days, drafts that fall due. */
export async function tellContinuityPlans(stage: Stage): Promise<string> {
  stage.setTime(tokyo('2026-04-06 10:00'))
  const contractId = await openContract(stage, {
    documents: [
      { document: GAIYOU, edition: '1' },
      { document: BESSHI, edition: '1' },
    ],
    number: '目契令和８第２０７号',
    name: '業務継続計画（BCP・ICT-BCP）改定等支援業務',
    signedOn: '2026-04-06',
    startsOn: '2026-04-06',
    endsOn: '2029-03-30',
    authority: 'meguroOfficer',
    contractor: 'planner',
    others: ['plannerClerk'],
  })
  const players = { officer: 'meguroOfficer', filer: 'planner', clerk: 'plannerClerk' } as const
  const main = scriptOf(stage, contractId, GAIYOU, players)
  answerQuestions(main)
  planProject(main)
  agreeOnMeetings(main)
  changeLeader(main)
  meet(main)
  checkMonthly(main)
  analyse(main)
  catchUp(main)
  judgeQuality(main)
  deliverDrafts(main)
  reportProgress(main)
  // The same contract, in the words of its annex; all of it is told together, in the order of time.
  const annex = { ...main, document: BESSHI }
  changeHandlers(annex, fileArrangements(annex))
  for (const tell of [tellEverybody, takeLists, copyLists, takeListsOut, train, reportQuarterly, clearDoubts])
    tell(annex)
  await tellAll(main)
  return contractId
}
