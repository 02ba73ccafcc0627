import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { periodState } from '@/lib/registers/contracts/contract'
import { rightsText } from '@/lib/registers/contracts/labels'
import { partyView } from '@/lib/registers/contracts/party-view'
import { settingView } from '@/lib/registers/contracts/setting-view'
import type { Definition, SettingRow } from '@/lib/registers/contracts/settings'

const at = (text: string) => parseInstant(text) as Instant
const NOW = at('2026-11-20T10:00:00+09:00')
const KIND: Definition = {
  key: 'doc#kind',
  document: 'doc',
  question: 'どれですか。',
  answeredBy: 'authority',
  answer: {
    kind: 'choice',
    options: [
      { value: 'a', label: 'ア' },
      { value: 'b', label: 'イ' },
    ],
  },
}
const PLACE: Definition = {
  key: 'doc#place',
  document: 'doc',
  question: 'どこですか。',
  clause: '２',
  answeredBy: 'authority',
  answer: { kind: 'text', maxLength: 100 },
  askedWhen: [{ setting: KIND.key, isOneOf: ['a'] }],
  isReading: true,
}
const row = (value: string, from: string, by: string): SettingRow => ({
  key: KIND.key,
  value,
  fromAt: at(from),
  setAt: at(from),
  setByName: by,
  basis: `${by}の根拠`,
})
const view = (rows: SettingRow[], side?: 'authority' | 'contractor', definition = KIND) =>
  settingView(definition, {
    definitions: [KIND, PLACE],
    rows,
    side,
    words: { authority: '労働局', contractor: '協議会' },
    now: NOW,
  })

describe('設定の見え方', () => {
  it('効力のある値に、いつから・誰が・何を根拠にが付き、これからの値は別に並ぶ', () => {
    const seen = view([
      row('b', '2026-12-01T00:00:00+09:00', '久保'),
      row('a', '2026-04-01T00:00:00+09:00', '森'),
      row('b', '2026-03-01T00:00:00+09:00', '佐藤'),
    ])
    expect(seen).toMatchObject({
      value: 'a',
      valueWords: 'ア',
      since: at('2026-04-01T00:00:00+09:00'),
      setByName: '森',
      basis: '森の根拠',
      isOpen: false,
      answeredByWord: '労働局',
    })
    expect(seen.planned).toEqual([{ value: 'b', valueWords: 'イ', fromAt: at('2026-12-01T00:00:00+09:00') }])
  })

  it('定まっていない値は問いであり、答える側だけが答えられる', () => {
    expect(view([], 'authority')).toMatchObject({ isOpen: true, valueWords: undefined, mayAnswer: true })
    expect(view([], 'contractor').mayAnswer).toBe(false)
    expect(view([], undefined).mayAnswer).toBe(false)
    expect(view([row('a', '2026-12-01T00:00:00+09:00', '久保')]).isOpen).toBe(true)
  })

  it('条件の定まらない問いは開いておらず、何を待つかを言い、答える側も答えられない', () => {
    expect(view([], 'authority', PLACE)).toMatchObject({
      ...{ asked: 'open', isOpen: false, isOwn: true, mayAnswer: false, isReading: true },
      askedWhy: '「どれですか。」がまだ定まっていません。「ア」と定まったときに、この問いに答えます。',
    })
    const asked = view([row('a', '2026-04-01T00:00:00+09:00', '久保')], 'authority', PLACE)
    expect(asked).toMatchObject({ asked: 'met', askedWhy: undefined, isOpen: true, mayAnswer: true })
  })

  it('条件に合わない問いは問われず、前の答えは残って見える', () => {
    const closed = [
      { ...row('３階', '2026-04-02T00:00:00+09:00', '久保'), key: PLACE.key },
      row('a', '2026-04-01T00:00:00+09:00', '久保'),
      row('b', '2026-10-01T00:00:00+09:00', '久保'),
    ]
    expect(view(closed, 'authority', PLACE)).toMatchObject({
      ...{ asked: 'not_met', isOpen: false, mayAnswer: false, valueWords: '３階' },
      askedWhy: '「どれですか。」が「イ」と定まっているため、この問いは、この契約では問われません。',
    })
  })
})

describe('契約の期間と当事者の見え方', () => {
  it('期間の最初と最後の日は期間の中である', () => {
    const period = { startsOn: civilDate('2026-04-01'), endsOn: civilDate('2027-03-31') }
    expect(
      ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map((day) => periodState(period, civilDate(day))),
    ).toEqual(['開始前', undefined, undefined, '期間終了'])
    expect(periodState({}, civilDate('2026-04-01'))).toBeUndefined()
  })

  it('終わりを定められるのは、後から加えた者で、まだ終わっていない者だけである', () => {
    const party = (kind: 'prime' | 'auditor', untilAt?: Instant) =>
      partyView(
        { id: 'p', organisationId: 'o', organisationName: '', kind, fromAt: at('2026-12-01T00:00:00+09:00'), untilAt },
        0,
        NOW,
      )
    expect(party('prime').mayEnd).toBe(false)
    expect(party('auditor')).toMatchObject({ mayEnd: true, isInForce: false })
    expect(party('auditor', NOW).mayEnd).toBe(false)
    expect(party('auditor', at('2027-01-01T00:00:00+09:00')).mayEnd).toBe(true)
  })

  it('権限は、付与の順によらず同じ順の言葉になる', () => {
    expect(rightsText(['administer', 'read'])).toBe(rightsText(['read', 'administer']))
    expect(rightsText(['submit', 'read'])).toBe('閲覧・提出・取下げ')
    expect(rightsText([])).toBe('')
  })
})
