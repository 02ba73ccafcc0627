import { settle } from '../settings'
import type { Script } from '../tell'

export const GAIYOU = 'meguro/gaiyou'
export const BESSHI = 'meguro/besshi1-1'

/** Left open: until when the drills of 令和10年度 are held, and whether a contract follows this one (第10条後段). */
export function answerQuestions(script: Script): void {
  const ward = { side: 'officer', basis: '契約書及び業務委託概要' } as const
  settle(
    script,
    '2026-04-06 10:30',
    { ...ward, document: GAIYOU },
    {
      contract_confirmed_on: '2026-04-06',
      drills_reiwa9_by: '2028-02-29',
      drafts_due_on: '2026-11-24',
      products_due_on: '2027-03-12',
      risk_review_every: '3 months',
      change_audit_every: '6 months',
      security_check_every: '1 months',
      communication_tool: '指定しない。電子メールと電話による。',
      main_persons: 'manager_and_leaders',
    },
  )
  settle(
    script,
    '2026-04-06 11:00',
    { ...ward, document: BESSHI },
    {
      ...{ personal_information: 'no', specific_personal_information: 'no', specific_personal_information_file: 'no' },
      ...{ confidential_information: 'yes', certification_designation: 'yes', other_certification: 'なし' },
      ...{ cloud_certification_designation: 'no', work_starts_on: '2026-04-13', system_maintenance: 'no' },
      ...{ important_data: 'no', system_development: 'none', makes_information: 'yes' },
      ...{ report_interval: '3 months', service_level: 'no' },
    },
  )
  const firm = { side: 'filer', basis: '提案書及び業務計画' } as const
  settle(script, '2026-04-06 14:00', { ...firm, document: GAIYOU }, { outsourcing: 'no' })
  settle(
    script,
    '2026-04-06 14:10',
    { ...firm, document: BESSHI },
    {
      ...{ cloud: 'other', data_centre: 'no', outsourcing: 'no', copying: 'yes', installs_equipment: 'no' },
      ...{ server_outside: 'no', training_interval: '6 months', drill_interval: '1 years' },
      ...{ time_synchronisation: 'no', networked: 'yes', device_measure: 'destruction' },
    },
  )
}
