import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { annexClauses } from './clauses/annexes'
import { arrangementClauses } from './clauses/arrangements'
import { auditClauses } from './clauses/audits'
import { custodyClauses } from './clauses/custody'
import { incidentClauses } from './clauses/incidents'
import { useClauses } from './clauses/use'
import { custody } from './custody'
import { auditResponsePlan, externalAuditReport, requestedReport } from './forms/audits'
import { complianceReport, improvementPlan, riskMeasure } from './forms/compliance'
import { disclosureRequest } from './forms/disclosure-request'
import { disposalPlan } from './forms/disposal-plan'
import { disposalReport } from './forms/disposal-report'
import { incidentReport } from './forms/incidents'
import { informationHandlers } from './forms/information-handlers'
import { planSubstitute, securityPlan, workPlan } from './forms/plans'
import { securityStructure } from './forms/security-structure'
import { workStaff } from './forms/work-staff'
import { settings } from './settings'

/** 労働局 仕様書別紙１, with its two prescribed forms. */
export const besshi1: DocumentEdition = {
  authority: 'roudoukyoku',
  issuer: '労働局',
  document: 'besshi1',
  edition: '1',
  state: 'published',
  label: '【仕様書別紙１】',
  title: '協議会が機密保持を遵守するために講ずるべき措置',
  parties: { authority: '労働局', contractor: '協議会' },
  clauses: [
    ...arrangementClauses,
    ...useClauses,
    ...custodyClauses,
    ...incidentClauses,
    ...auditClauses,
    ...annexClauses,
  ],
  forms: [
    informationHandlers,
    securityStructure,
    workStaff,
    disposalPlan,
    disposalReport,
    securityPlan,
    workPlan,
    planSubstitute,
    disclosureRequest,
    riskMeasure,
    complianceReport,
    incidentReport,
    improvementPlan,
    auditResponsePlan,
    externalAuditReport,
    requestedReport,
  ],
  settings,
  custody,
}
