import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { isWaiverOnly } from '@/lib/rules/clauses/waiver'
import { sampleForm } from '../forms/sample-form'

const waived = { ...sampleForm, exemptWhen: { setting: 'waiver', isOneOf: ['waived'] } }

describe('省略の認定だけに使う設定', () => {
  it('省略の条件だけになる設定は、待っている問いではない', () => {
    expect(isWaiverOnly({ forms: [waived] }, 'waiver')).toBe(true)
    expect(isWaiverOnly({ forms: [waived] }, 'kind')).toBe(false)
    expect(isWaiverOnly({ forms: [] }, 'waiver')).toBe(false)
  })

  it('提出の要否も決める設定は、省略の条件であっても問いである', () => {
    const asked = { ...sampleForm, askedWhen: { setting: 'waiver', isOneOf: ['needed'] } }
    expect(isWaiverOnly({ forms: [waived, asked] }, 'waiver')).toBe(false)
  })

  it('仕様書別紙１では、業務従事者名簿の省略（１(2)①ウなお書）だけがそれである', () => {
    const found = DOCUMENTS.flatMap((document) =>
      document.settings.filter(({ key }) => isWaiverOnly(document, key)).map(({ clause }) => clause),
    )
    expect(found).toEqual(['１(2)①ウなお書'])
  })
})
