import { type Instant, instantOf } from '@/lib/kernel/instant'
import { type Definition, ENDS_ON, type SettingRow, settingKey } from '@/lib/registers/contracts/settings'

export const at = (text: string): Instant => instantOf(new Date(text))
/** 2026-11-21 10:00 in Tokyo. */
export const NOW = at('2026-11-21T01:00:00Z')

export const subcontracting: Definition = {
  key: settingKey('city/annex', 'subcontracting'),
  document: 'city/annex',
  question: '業務の一部を再委託しますか。',
  clause: '１(2)①ア',
  answeredBy: 'contractor',
  answer: {
    kind: 'choice',
    options: [
      { value: 'yes', label: '再委託する' },
      { value: 'no', label: '再委託しない' },
    ],
  },
}
/** Asked only where something is outsourced. */
export const interval: Definition = {
  key: settingKey('city/annex', 'interval'),
  document: 'city/annex',
  question: '管理の状況を、どの間隔で報告しますか。',
  clause: '１(3)',
  answeredBy: 'contractor',
  answer: { kind: 'span', units: ['months'] },
  askedWhen: [{ setting: subcontracting.key, isOneOf: ['yes'] }],
}
const DEFINITIONS = [subcontracting, interval]
export const endsOn: Definition = {
  key: ENDS_ON,
  question: '契約期間の終了日',
  answeredBy: 'authority',
  answer: { kind: 'day' },
}

/** A setting as it was answered. */
export function row(key: string, value: string, fromAt: Instant, setAt = fromAt): SettingRow {
  return { key, value, fromAt, setAt, setByName: '森', basis: '打合せ' }
}

export const known = (...rows: SettingRow[]) => ({ definitions: DEFINITIONS, rows })
