import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { civilDate } from '@/lib/kernel/civil-date'
import { decideOpening, type FoundOrganisation } from '@/lib/registers/contracts/contract'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'

const document = DOCUMENTS[0] as DocumentEdition
const contractor: FoundOrganisation = { id: 'c', name: '協議会', kind: 'contractor' }
const chosen = (key: string, edition = '1') => ({ document: key, edition })
const days = {
  documents: [chosen('city/annex')],
  signedOn: civilDate('2026-04-01'),
  startsOn: civilDate('2026-04-01'),
  endsOn: civilDate('2027-03-31'),
}
const known = () => document
const unknown = () => undefined

function paths(result: ReturnType<typeof decideOpening>): string[] {
  return !result.ok && result.refusal.kind === 'invalid' ? result.refusal.findings.map(({ path }) => path) : []
}

describe('契約の登録', () => {
  it('受注者の組織、公開された版、終わりが始まりより前でない期間がそろえば登録できる', () => {
    expect(decideOpening(days, contractor, known)).toEqual({ ok: true, value: contractor })
    expect(decideOpening({ ...days, endsOn: days.startsOn }, contractor, known).ok).toBe(true)
  })

  it('登録のない組織、発注者や監査機関の組織は受注者にできない', () => {
    expect(paths(decideOpening(days, undefined, known))).toEqual(['contractorCode'])
    expect(paths(decideOpening(days, { ...contractor, kind: 'authority' }, known))).toEqual(['contractorCode'])
    expect(paths(decideOpening(days, { ...contractor, kind: 'audit' }, known))).toEqual(['contractorCode'])
  })

  it('登録のない文書と、公開前の版では登録できない', () => {
    expect(paths(decideOpening(days, contractor, unknown))).toEqual(['documents'])
    expect(paths(decideOpening(days, contractor, () => ({ ...document, state: 'draft' })))).toEqual(['documents'])
  })

  it('いくつかの文書を選べる。一つでも登録がなければ断り、同じ文書は二度選べない', () => {
    const opening = (...documents: ReturnType<typeof chosen>[]) => ({ ...days, documents })
    expect(decideOpening(opening(chosen('city/a'), chosen('city/b')), contractor, known).ok).toBe(true)
    const onlyFirst = ({ document: key }: { document: string }) => (key === 'city/a' ? document : undefined)
    expect(paths(decideOpening(opening(chosen('city/a'), chosen('city/b')), contractor, onlyFirst))).toEqual([
      'documents',
    ])
    const twice = decideOpening(opening(chosen('city/a'), chosen('city/b'), chosen('city/a', '2')), contractor, known)
    expect(twice).toMatchObject({
      refusal: { findings: [{ path: 'documents', message: expect.stringContaining(`「${document.title}」が二度`) }] },
    })
  })

  it('終わりの日が始まりの日より前の期間は断り、ほかの誤りと一度に告げる', () => {
    expect(paths(decideOpening({ ...days, endsOn: civilDate('2026-03-31') }, undefined, unknown))).toEqual([
      'contractorCode',
      'documents',
      'endsOn',
    ])
  })
})
