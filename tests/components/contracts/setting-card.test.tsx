import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnswerField } from '@/components/contracts/settings/answer-field'
import { SettingCard } from '@/components/contracts/settings/setting-card'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import { settingView } from '@/lib/registers/contracts/setting-view'
import type { Definition, SettingRow } from '@/lib/registers/contracts/settings'
import type { SettingAnswer } from '@/lib/rules/clauses/setting'

const NOW = parseInstant('2026-11-20T10:00:00+09:00') as Instant
const OUTSOURCING: Definition = {
  key: 'city/annex#outsourcing',
  document: 'city/annex',
  question: '再委託しますか。',
  clause: '３',
  answeredBy: 'contractor',
  answer: {
    kind: 'choice',
    options: [
      { value: 'yes', label: '再委託する' },
      { value: 'no', label: '再委託しない' },
    ],
  },
}
const INTERVAL: Definition = {
  ...OUTSOURCING,
  key: 'city/annex#interval',
  question: 'どの間隔で報告しますか。',
  answer: { kind: 'span', units: ['months', 'years'] },
  askedWhen: [{ setting: OUTSOURCING.key, isOneOf: ['yes'] }],
  isReading: true,
}
const row = (key: string, value: string): SettingRow => ({
  ...{ key, value, fromAt: NOW, setAt: NOW, setByName: '森', basis: '協議' },
})

function cardOf(definition: Definition, ...rows: SettingRow[]): string {
  const known = { definitions: [OUTSOURCING, INTERVAL], rows, side: 'contractor', words: undefined, now: NOW } as const
  return renderToStaticMarkup(
    <SettingCard question={settingView(definition, known)} history={[]} answerHref="/answer" />,
  )
}

describe('設定の札', () => {
  it('問いは要設定で、答える道がある', () => {
    expect(cardOf(OUTSOURCING)).toContain('要設定')
    expect(cardOf(OUTSOURCING)).toContain('href="/answer"')
    expect(cardOf(OUTSOURCING)).not.toContain('読み方')
  })

  it('読み方を定める問いにはその印と訳がある', () => {
    const card = cardOf(INTERVAL, row(OUTSOURCING.key, 'yes'), row(INTERVAL.key, '6 months'))
    for (const words of ['読み方', '一通りに読めない', '定まっている', '6か月']) expect(card).toContain(words)
  })

  it('ほかの答えを待つ問いは、要設定ではなく、何を待つかを言い、答える道がない', () => {
    const card = cardOf(INTERVAL)
    for (const words of ['ほかの答え待ち', '「再委託しますか。」がまだ定まっていません。'])
      expect(card).toContain(words)
    expect(card).not.toContain('要設定')
    expect(card).not.toContain('href="/answer"')
  })

  it('問われない問いは、なぜかを言い、前の答えは残る', () => {
    const card = cardOf(INTERVAL, row(OUTSOURCING.key, 'no'), row(INTERVAL.key, '6 months'))
    for (const words of ['問われない', '「再委託しない」と定まっているため', '6か月']) expect(card).toContain(words)
    expect(card).not.toContain('href="/answer"')
  })
})

describe('答える欄', () => {
  const field = (answer: SettingAnswer, value?: string) =>
    renderToStaticMarkup(<AnswerField answer={answer} clause="３" value={value} />)

  it('期間は、整数と、文書の許す単位だけである', () => {
    const drawn = field({ kind: 'span', units: ['months', 'years'] }, '6 months')
    expect(drawn).toContain('name="amount"')
    expect(drawn).toContain('value="6"')
    expect([...drawn.matchAll(/<option value="(\w+)"/g)].map(([, unit]) => unit)).toEqual(['months', 'years'])
    expect(field({ kind: 'span', units: ['months'] })).toContain('type="hidden" name="unit" value="months"')
  })

  it('どの種類も、断りの出る場所と条項を持つ', () => {
    const kinds: SettingAnswer[] = [
      OUTSOURCING.answer,
      { kind: 'day' },
      { kind: 'span', units: ['days'] },
      { kind: 'text', maxLength: 50 },
      { kind: 'text', maxLength: 500 },
    ]
    for (const answer of kinds) {
      expect(field(answer)).toContain('id="value-error"')
      expect(field(answer)).toContain('根拠 ３')
    }
    expect(field({ kind: 'text', maxLength: 500 }, '庁舎')).toContain('<textarea')
  })
})
