import type { FormDeclaration, Sealing } from '@/lib/rules/forms/declaration'

/** The three papers of １(2)① are submitted (提出); a change to them needs approval first (１(2)②: あらかじめ … 承認). */
export const reviewOfArrangements: FormDeclaration['review'] = {
  first: { kind: 'received', word: '提出' },
  change: { kind: 'decided', word: '承認', before: true },
}

/** Personal details are kept apart and read for this purpose only, by those with the right to open them. */
export function personalDetails(purpose: string): Sealing {
  return { purpose, readers: ['read_sealed'] }
}
