import { settle } from '../settings'
import type { Script } from '../tell'

export const HONBUN = 'chiba/honbun'
export const BEKKI1 = 'chiba/bekki1'
export const BEKKI2 = 'chiba/bekki2'

const PREFECTURE = { side: 'officer', basis: '業務委託契約書及び業務の打合せ' } as const
const AGENCY = { side: 'filer', basis: '企画提案書' } as const

/** Everything is answered: a holiday is no 平日, and the tablets are on a lease that ends at Christmas. Who follows is known since November. */
export function answerQuestions(script: Script): void {
  settle(
    script,
    '2026-03-25 10:30',
    { ...PREFECTURE, document: HONBUN },
    {
      ...{ designated_training: '令和８年度のアドボケイト養成講座（県の主催）', new_centres: 'both' },
      ...{ funabashi_centre_on: '2026-07-01', kashiwa_centre_on: '2026-12-01' },
      ...{ city_council: 'included', completion_papers_needed: 'no' },
    },
  )
  settle(
    script,
    '2026-03-25 10:40',
    { ...PREFECTURE, document: BEKKI2 },
    {
      ...{ work_starts_on: '2026-04-08', specific_personal_information: 'no', confidential_data: 'yes' },
      ...{ designated_place: 'なし', designated_network: 'なし', weekdays: 'open_days' },
      ...{ status_report_interval: '3 months', equipment: 'lease', lease_ends_on: '2026-12-25' },
      ...{ media_residents: 'no', media_confidential: 'yes', media_low: 'no', special_devices: 'no' },
      system_introduced: 'no',
    },
  )
  const plans = { outside_installation: 'no', outside_connection: 'no', outsourcing: 'no' }
  settle(script, '2026-03-25 14:30', { ...AGENCY, document: HONBUN }, { outsourcing: 'no' })
  settle(script, '2026-03-25 14:40', { ...AGENCY, document: BEKKI1 }, { information_system: 'yes' })
  settle(script, '2026-03-25 14:50', { ...AGENCY, document: BEKKI2 }, plans)
  const places = '訪問先の施設、児童相談所の一時保護所、受託者のこども支援室'
  settle(
    script,
    '2026-03-26 09:30',
    { ...PREFECTURE, document: BEKKI1 },
    { designated_place: places, system_rules: 'なし' },
  )
  const basis = '令和９年度の企画提案の審査の結果'
  settle(script, '2026-11-09 10:00', { side: 'officer', basis, document: HONBUN }, { successor: 'other' })
}
