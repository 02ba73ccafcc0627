import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { arrangementClauses } from './clauses/arrangements'
import { formListClauses } from './clauses/form-list'
import { incidentClauses } from './clauses/incidents'
import { keepingClauses } from './clauses/keeping'
import { oversightClauses } from './clauses/oversight'
import { custody } from './custody'
import { copyingRequest, otherUseRequest, takingOutRequest } from './forms/act-requests'
import { disposalCertificate } from './forms/disposal-certificate'
import { incidentRecord, incidentReport } from './forms/incidents'
import { managementRecord } from './forms/management-record'
import { outsourcingRequest } from './forms/outsourcing-request'
import { performanceReport } from './forms/performance-report'
import { structureNotice } from './forms/structure-notice'
import { trainingReport } from './forms/training-report'
import { settings } from './settings'

/** あきる野市 外部委託における情報セキュリティ遵守事項 1–12, with the six forms of reference that it lists and does not print. */
export const junshujikou: DocumentEdition = {
  authority: 'akiruno',
  issuer: 'あきる野市',
  document: 'junshujikou',
  edition: '1',
  state: 'published',
  title: '外部委託における情報セキュリティ遵守事項',
  parties: { authority: '発注者', contractor: '受注者' },
  clauses: [...arrangementClauses, ...keepingClauses, ...oversightClauses, ...incidentClauses, ...formListClauses],
  forms: [
    structureNotice,
    trainingReport,
    managementRecord,
    performanceReport,
    disposalCertificate,
    outsourcingRequest,
    copyingRequest,
    takingOutRequest,
    otherUseRequest,
    incidentReport,
    incidentRecord,
  ],
  settings,
  custody,
}
