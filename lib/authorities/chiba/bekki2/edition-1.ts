import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { completionClauses } from './clauses/completion'
import { erasureClauses } from './clauses/erasure'
import { handlingClauses } from './clauses/handling'
import { incidentClauses } from './clauses/incidents'
import { outsourcingClauses } from './clauses/outsourcing'
import { planClauses } from './clauses/plan'
import { runningClauses } from './clauses/running'
import { scopeClauses } from './clauses/scope'
import { siteClauses } from './clauses/sites'
import { systemAccessClauses } from './clauses/system-access'
import { systemDefenceClauses } from './clauses/system-defence'
import { custody } from './custody'
import { dataManagementPlan } from './forms/data-management-plan'
import { dataRegister, entryLog, registerResults, returnPlan, workLog } from './forms/data-registers'
import { changeRecord, emergencyReport, temporaryMeasure } from './forms/deviations'
import { destructionCertificate, erasureCertificate, erasureReport } from './forms/erasure'
import { incidentReport, incidentStatement, preventionMeasures } from './forms/incidents'
import { foreignDevicePermission, foreignStoragePermission } from './forms/permissions'
import {
  improvementProposal,
  qualityAssuranceProof,
  statusReport,
  supplyChainProof,
  systemConfiguration,
} from './forms/reports'
import { settings } from './settings'

/** 千葉県 別記2, 第1 to 第5. */
export const bekki2: DocumentEdition = {
  authority: 'chiba',
  issuer: '千葉県',
  document: 'bekki2',
  edition: '1',
  state: 'published',
  label: '別記2',
  title: 'データ保護及び管理に関する特記仕様書',
  parties: { authority: '発注者', contractor: '受注者' },
  clauses: [
    ...scopeClauses,
    ...planClauses,
    ...handlingClauses,
    ...siteClauses,
    ...incidentClauses,
    ...outsourcingClauses,
    ...runningClauses,
    ...completionClauses,
    ...erasureClauses,
    ...systemDefenceClauses,
    ...systemAccessClauses,
  ],
  forms: [
    dataManagementPlan,
    dataRegister,
    foreignDevicePermission,
    foreignStoragePermission,
    entryLog,
    workLog,
    incidentStatement,
    incidentReport,
    preventionMeasures,
    temporaryMeasure,
    emergencyReport,
    changeRecord,
    statusReport,
    improvementProposal,
    returnPlan,
    registerResults,
    destructionCertificate,
    erasureCertificate,
    erasureReport,
    systemConfiguration,
    qualityAssuranceProof,
    supplyChainProof,
  ],
  settings,
  custody,
}
