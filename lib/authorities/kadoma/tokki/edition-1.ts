import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { accessClauses } from './clauses/access'
import { basicClauses } from './clauses/basics'
import { confidentialityClauses } from './clauses/confidentiality'
import { disposalClauses } from './clauses/disposal'
import { incidentClauses } from './clauses/incidents'
import { outsourcingClauses } from './clauses/outsourcing'
import { peopleClauses } from './clauses/people'
import { policyClauses } from './clauses/policies'
import { reportClauses } from './clauses/reports'
import { custody } from './custody'
import { assetDisposal, disposalReport, materialDisposal } from './forms/disposal'
import { emergencyPlan, identifierLeakReport, incidentReport, securityProblemReport } from './forms/incidents'
import { ruleOath, securityOath } from './forms/oaths'
import { outsourcingApplication, supervisionReport } from './forms/outsourcing'
import { chiefReport, leavingReport, shiftSchedule, staffRoster } from './forms/people'
import { bringingIn, copying, entryLog, takingOut } from './forms/places'
import { auditMaterials, emergencyContacts, regularReport, selfInspection, troubleReport } from './forms/reports'
import { settings } from './settings'

/** 門真市 情報セキュリティ要件に関する特記仕様書 */
export const tokki: DocumentEdition = {
  authority: 'kadoma',
  issuer: '門真市',
  document: 'tokki',
  edition: '1',
  state: 'published',
  title: '情報セキュリティ要件に関する特記仕様書',
  parties: { authority: '市', contractor: '受託者' },
  clauses: [
    ...policyClauses,
    ...peopleClauses,
    ...accessClauses,
    ...confidentialityClauses,
    ...outsourcingClauses,
    ...disposalClauses,
    ...reportClauses,
    ...incidentClauses,
    ...basicClauses,
  ],
  forms: [
    ruleOath,
    securityOath,
    chiefReport,
    shiftSchedule,
    staffRoster,
    bringingIn,
    leavingReport,
    copying,
    outsourcingApplication,
    supervisionReport,
    materialDisposal,
    assetDisposal,
    disposalReport,
    regularReport,
    troubleReport,
    emergencyContacts,
    selfInspection,
    auditMaterials,
    incidentReport,
    emergencyPlan,
    securityProblemReport,
    entryLog,
    takingOut,
    identifierLeakReport,
  ],
  settings,
  custody,
}
