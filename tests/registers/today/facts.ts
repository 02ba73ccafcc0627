import { DOCUMENTS } from '@/lib/authorities/registry'
import type { Facts } from '@/lib/registers/today/asked'
import type { Standing } from '@/lib/registers/today/item'
import type { Right } from '@/lib/rules/access/rights'
import { documentKeyOf } from '@/lib/rules/clauses/document'

const declared = DOCUMENTS[0]
if (!declared) throw new Error('no document in the registry')
export const DOCUMENT = documentKeyOf(declared)
const BINDING = { document: DOCUMENT, declared }

const SIDES: Record<'prime' | 'authority' | 'subcontractor' | 'auditor', Right[]> = {
  prime: ['read', 'draft', 'record', 'submit', 'administer'],
  authority: ['read', 'receive', 'decide', 'administer'],
  subcontractor: ['read', 'draft', 'submit'],
  auditor: ['read', 'export'],
}

export function standing(partyKind: keyof typeof SIDES, more: Partial<Standing> = {}): Standing {
  return {
    contractId: 'c1',
    contractNumber: '第1号',
    contractName: '雇用の業務',
    partyKind,
    rights: SIDES[partyKind],
    ownMembers: 1,
    ...more,
  }
}

/** A contract under the first document of the registry, on which nothing has happened. */
export function facts(partyKind: keyof typeof SIDES, more: Partial<Facts> = {}): Facts {
  return { standing: standing(partyKind), bindings: [BINDING], filed: [], answered: [], ...more }
}

export const answered = (values: Record<string, string>) =>
  Object.entries(values).map(([key, value]) => ({ document: DOCUMENT, key, value }))
export const filed = (...formKeys: string[]) => formKeys.map((formKey) => ({ document: DOCUMENT, formKey }))
