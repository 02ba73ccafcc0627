import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { bcpClauses } from './clauses/bcp'
import { communicationClauses } from './clauses/communication'
import { deliveryClauses } from './clauses/deliveries'
import { drillClauses } from './clauses/drills'
import { ictAnalysisClauses } from './clauses/ict-analysis'
import { ictPlanClauses } from './clauses/ict-plans'
import { projectClauses } from './clauses/project'
import { qualityClauses } from './clauses/quality'
import { teamClauses } from './clauses/team'
import { actionPlans } from './forms/action-plans'
import { analysisForms } from './forms/analysis'
import { continuityPlans } from './forms/continuity-plans'
import { deliveryForms } from './forms/deliveries'
import { executionPlans } from './forms/execution-plans'
import { meetingForms } from './forms/meetings'
import { projectForms } from './forms/project-plan'
import { projectRegisters } from './forms/project-registers'
import { qualityForms } from './forms/quality'
import { teamForms } from './forms/team'
import { trainingForms } from './forms/training'
import { settings } from './settings'

/** 目黒区 業務委託概要: the revision of the BCP, the new ICT-BCP, two years of drills, and the project around them. */
export const gaiyou: DocumentEdition = {
  authority: 'meguro',
  issuer: '目黒区',
  document: 'gaiyou',
  edition: '1',
  state: 'published',
  title: '業務委託概要',
  parties: { authority: '発注者', contractor: '受託者' },
  clauses: [
    ...bcpClauses,
    ...ictAnalysisClauses,
    ...ictPlanClauses,
    ...drillClauses,
    ...projectClauses,
    ...qualityClauses,
    ...communicationClauses,
    ...deliveryClauses,
    ...teamClauses,
  ],
  forms: [
    ...executionPlans,
    ...analysisForms,
    ...continuityPlans,
    ...actionPlans,
    ...trainingForms,
    ...projectForms,
    ...projectRegisters,
    ...qualityForms,
    ...meetingForms,
    ...deliveryForms,
    ...teamForms,
  ],
  settings,
}
