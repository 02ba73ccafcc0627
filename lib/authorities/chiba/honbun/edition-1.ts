import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { furtherWorkClauses } from './clauses/further-work'
import { interviewClauses } from './clauses/interviews'
import { otherClauses } from './clauses/others'
import { outlineClauses } from './clauses/outline'
import { reportClauses } from './clauses/reports'
import { structureClauses } from './clauses/structure'
import { visitClauses } from './clauses/visits'
import { adoptedProposal, outsourcingRequest, specificationChange } from './forms/changes'
import { abuseReport, recordSheet } from './forms/interviews'
import { accountsReport, completionPapers, completionReport, monthlyReport } from './forms/reports'
import { staffList } from './forms/staff'
import { settings } from './settings'

/** 千葉県 業務委託仕様書, 1 to 8. Its 別記1 and 別記2 are documents of their own. */
export const honbun: DocumentEdition = {
  authority: 'chiba',
  issuer: '千葉県',
  document: 'honbun',
  edition: '1',
  state: 'published',
  title: '「令和8年度こどもの意見表明等支援事業」業務委託仕様書',
  parties: { authority: '県', contractor: '受託者' },
  clauses: [
    ...outlineClauses,
    ...structureClauses,
    ...visitClauses,
    ...interviewClauses,
    ...furtherWorkClauses,
    ...reportClauses,
    ...otherClauses,
  ],
  forms: [
    staffList,
    recordSheet,
    abuseReport,
    monthlyReport,
    completionReport,
    accountsReport,
    completionPapers,
    outsourcingRequest,
    specificationChange,
    adoptedProposal,
  ],
  settings,
}
