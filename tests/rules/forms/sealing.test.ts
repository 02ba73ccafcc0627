import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '@/lib/rules/forms/declaration'
import { exportColumns } from '@/lib/rules/forms/export-columns'
import { joinSealed, sealedFields, sealedPaths, splitSealed } from '@/lib/rules/forms/sealing'
import { goodContent, sampleForm } from './sample-form'

describe('封をする欄', () => {
  it('様式のどの欄に封をするかを印字の順に言う', () => {
    expect(sealedFields(sampleForm).map(({ table, field }) => [table, field.key])).toEqual([
      [undefined, 'secret'],
      ['people', 'bornOn'],
    ])
    expect(sealedPaths(sampleForm, goodContent())).toEqual(['secret', 'people.r1.bornOn', 'people.r2.bornOn'])
  })

  it('分けた後の内容には封をした値が残らない', () => {
    const content = goodContent()
    const { open, sealed } = splitSealed(sampleForm, content)
    expect(sealed).toEqual({ secret: '1234', 'people.r1.bornOn': '1980-02-29', 'people.r2.bornOn': '1990-01-01' })
    for (const value of Object.values(sealed)) expect(JSON.stringify(open)).not.toContain(value)
    expect(JSON.stringify(open)).not.toMatch(/secret|bornOn/)
    expect(content).toEqual(goodContent())
  })

  it('分けて合わせると元に戻る', () => {
    const sealedValue = fc.option(fc.string(), { nil: undefined })
    const row = fc.record({ rowId: fc.uuid(), name: fc.string(), bornOn: sealedValue })
    const content = fc.record({ summary: fc.string(), secret: sealedValue, people: fc.array(row, { maxLength: 4 }) })
    fc.assert(
      fc.property(content, (typed) => {
        const { open, sealed } = splitSealed(sampleForm, typed as Content)
        expect(joinSealed(sampleForm, open, sealed)).toEqual(typed)
      }),
    )
  })

  it('なくなった行の封をした値は戻らない', () => {
    const { open, sealed } = splitSealed(sampleForm, goodContent())
    const joined = joinSealed(sampleForm, { ...open, people: [] }, sealed)
    expect(joined).toEqual({ ...open, people: [], secret: '1234' })
  })
})

describe('書出しの列', () => {
  it('印字の順に並び、封をする列はそうと分かり、台帳とのつながりは列にならない', () => {
    expect(exportColumns(sampleForm, 'people')).toEqual([
      { key: 'role', label: '区分', sealed: false, kind: 'choice' },
      { key: 'name', label: '氏名', sealed: false, kind: 'person' },
      { key: 'bornOn', label: '生年月日', sealed: true, kind: 'date' },
      { key: 'place', label: '場所', sealed: false, kind: 'choice' },
      { key: 'from', label: '開始日', sealed: false, kind: 'date' },
      { key: 'until', label: '終了日', sealed: false, kind: 'date' },
      { key: 'enteredAt', label: '入室日時', sealed: false, kind: 'moment' },
      { key: 'pages', label: '枚数', sealed: false, kind: 'count', unit: '枚' },
    ])
    expect(exportColumns(sampleForm, 'nothing')).toEqual([])
  })
})
