import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { handlingClauses } from './clauses/handling'
import { oversightClauses } from './clauses/oversight'
import { custody } from './custody'
import {
  copyingConsent,
  outsourcingConsent,
  provisionConsent,
  takingOutConsent,
  workElsewhereConsent,
} from './forms/consents'
import { incidentReport, requestedMaterials, requestedReport } from './forms/reports'
import { settings } from './settings'

/** 千葉県 別記1, 第1 to 第9 and the note. */
export const bekki1: DocumentEdition = {
  authority: 'chiba',
  issuer: '千葉県',
  document: 'bekki1',
  edition: '1',
  state: 'published',
  label: '別記1',
  title: '個人情報取扱特記事項',
  parties: { authority: '甲', contractor: '乙' },
  clauses: [...handlingClauses, ...oversightClauses],
  forms: [
    workElsewhereConsent,
    takingOutConsent,
    provisionConsent,
    copyingConsent,
    outsourcingConsent,
    incidentReport,
    requestedReport,
    requestedMaterials,
  ],
  settings,
  custody,
}
