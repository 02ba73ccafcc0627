import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { arrangementClauses } from './clauses/arrangements'
import { certificationClauses } from './clauses/certifications'
import { deviceReportClauses } from './clauses/devices-reports'
import { incidentClauses } from './clauses/incidents'
import { keepingClauses } from './clauses/keeping'
import { outsourcingUseClauses } from './clauses/outsourcing-use'
import { physicalPersonalClauses } from './clauses/physical-personal'
import { principleClauses } from './clauses/principles'
import { technicalClauses } from './clauses/technical'
import { custody } from './custody'
import { arrangementForms } from './forms/arrangements'
import { certificateForms } from './forms/certificates'
import { copyForms } from './forms/copies'
import { deviceForms } from './forms/devices'
import { disposalForms } from './forms/disposal'
import { handlers } from './forms/handlers'
import { incidentForms } from './forms/incidents'
import { outsourcingForms } from './forms/outsourcing'
import { receiptForms } from './forms/receipts'
import { reportForms } from './forms/reports'
import { systemForms } from './forms/systems'
import { takingOutForms } from './forms/taking-out'
import { settings } from './settings'

/** 目黒区 別紙1-1: the standard terms on confidential information, 第1条 to 第40条. */
export const meguroBesshi1: DocumentEdition = {
  authority: 'meguro',
  issuer: '目黒区',
  document: 'besshi1-1',
  edition: '1',
  state: 'published',
  label: '別紙1-1',
  title: '機密情報の取扱いに関する標準特記仕様書',
  parties: { authority: '発注者', contractor: '受注者' },
  clauses: [
    ...principleClauses,
    ...certificationClauses,
    ...arrangementClauses,
    ...outsourcingUseClauses,
    ...physicalPersonalClauses,
    ...technicalClauses,
    ...keepingClauses,
    ...deviceReportClauses,
    ...incidentClauses,
  ],
  forms: [
    ...certificateForms,
    ...arrangementForms,
    handlers,
    ...outsourcingForms,
    ...copyForms,
    ...takingOutForms,
    ...systemForms,
    ...receiptForms,
    ...disposalForms,
    ...deviceForms,
    ...reportForms,
    ...incidentForms,
  ],
  settings,
  custody,
}
