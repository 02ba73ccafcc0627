import { describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { civilDate } from '@/lib/kernel/civil-date'
import { decideOpening, type FoundOrganisation } from '@/lib/registers/contracts/contract'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'

const document = DOCUMENTS[0] as DocumentEdition
const contractor: FoundOrganisation = { id: 'c', name: '協議会', kind: 'contractor' }
const days = { signedOn: civilDate('2026-04-01'), startsOn: civilDate('2026-04-01'), endsOn: civilDate('2027-03-31') }

function paths(result: ReturnType<typeof decideOpening>): string[] {
  return !result.ok && result.refusal.kind === 'invalid' ? result.refusal.findings.map(({ path }) => path) : []
}

describe('契約の登録', () => {
  it('受注者の組織、公開された版、終わりが始まりより前でない期間がそろえば登録できる', () => {
    expect(decideOpening(days, contractor, document)).toEqual({ ok: true, value: contractor })
    expect(decideOpening({ ...days, endsOn: days.startsOn }, contractor, document).ok).toBe(true)
  })

  it('登録のない組織、発注者や監査機関の組織は受注者にできない', () => {
    expect(paths(decideOpening(days, undefined, document))).toEqual(['contractorCode'])
    expect(paths(decideOpening(days, { ...contractor, kind: 'authority' }, document))).toEqual(['contractorCode'])
    expect(paths(decideOpening(days, { ...contractor, kind: 'audit' }, document))).toEqual(['contractorCode'])
  })

  it('登録のない文書と、公開前の版では登録できない', () => {
    expect(paths(decideOpening(days, contractor, undefined))).toEqual(['document'])
    expect(paths(decideOpening(days, contractor, { ...document, state: 'draft' }))).toEqual(['document'])
  })

  it('終わりの日が始まりの日より前の期間は断り、ほかの誤りと一度に告げる', () => {
    expect(paths(decideOpening({ ...days, endsOn: civilDate('2026-03-31') }, undefined, undefined))).toEqual([
      'contractorCode',
      'document',
      'endsOn',
    ])
  })
})
