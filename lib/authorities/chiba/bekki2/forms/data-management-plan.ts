import { decidedBefore, files, form, section } from '@/lib/rules/forms/builders'
import { erasureChecks, erasureSection } from './plan-erasure'
import { handlingSection } from './plan-handling'
import { rosterChecks, rosterSection, trainingSection } from './plan-people'
import { outsourcingSection, responseSection } from './plan-response'
import { connectionSection, installationSection } from './plan-sites'

/** 4.1 「データ管理計画書」: one paper with its parts, which lives in versions; each of them is decided before it is followed. */
export const dataManagementPlan = form(
  {
    key: 'data_management_plan',
    title: 'データ管理計画書',
    titlePrinted: true,
    clause: '4.1',
    summary: '電子データ等を守るための名簿・計画・手順をまとめ、業務を始める前に承認を得る計画書です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    statesStart: true,
    onePerContract: true,
    feeds: 'roster',
    sections: [
      rosterSection,
      trainingSection,
      handlingSection,
      installationSection,
      connectionSection,
      responseSection,
      outsourcingSection,
      erasureSection,
      section('attached', '添付', { attachments: files('添付', '4.1', { by: 'custom' }, { maxFiles: 50 }) }),
    ],
    checks: [...rosterChecks, ...erasureChecks],
  },
)
