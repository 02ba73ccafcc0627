import { digestOf, linkHashOf, NO_ENTRY, type StoredEntry } from '@/lib/platform/record/chain'

const CONTRACT = '0b7c7d4e-6f3c-4b60-9f4f-0d7a3a4c1e01'
export const SCOPE = `contract:${CONTRACT}`

const WORDS = ['「情報取扱者名簿」第1版を提出', '下書きを開いた', '髙橋 﨑𠮷へ権限を付与', '設定「再委託」を変更', '']

/** The same chance for the same seed, so that a failure can be repeated. */
export function chanceOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

/** A chain as the database would write it. `variant` tells one history from another. */
export function writtenChain(length: number, variant = ''): StoredEntry[] {
  const entries: StoredEntry[] = []
  for (let seq = 1; seq <= length; seq += 1) {
    const prevHash = entries.at(-1)?.hash ?? NO_ENTRY.hash
    const body: StoredEntry = {
      scope: SCOPE,
      seq,
      contractId: CONTRACT,
      organisationId: null,
      partyId: '0c0b8a52-8f1c-4a1e-9d0e-2f6a4c1d7e90',
      visibility: seq % 3 === 0 ? 'own' : 'shared',
      at: `2026-11-${String((seq % 28) + 1).padStart(2, '0')}T01:02:03.004Z`,
      recordedAt: '2026-11-21T01:02:03.100Z',
      operation: seq % 2 === 0 ? 'papers.submit' : 'contracts.set',
      actorAccount: '7a1b1c1d-0000-4000-8000-000000000001',
      actorName: '髙橋 花子',
      actorOrganisation: '中央地域雇用協議会',
      subject: `${WORDS[seq % WORDS.length]}${variant}`,
      details: JSON.stringify({ paperId: `p${seq}`, remarks: seq }),
      salt: `salt-${seq}`.padEnd(64, '0'),
      digest: '',
      prevHash,
      hash: '',
    }
    const digest = digestOf(body)
    entries.push({ ...body, digest, hash: linkHashOf({ seq, digest, prevHash }) })
  }
  return entries
}

/** The same entry with one bit of one field turned, and the name of the field. */
export function withFlippedBit(
  entry: StoredEntry,
  chance: (below: number) => number,
): { field: string; entry: StoredEntry } {
  const fields = Object.entries(entry).filter(([, value]) => value !== null && value !== '')
  const [field, value] = fields[chance(fields.length)] ?? ['seq', entry.seq]
  if (typeof value === 'number') return { field, entry: { ...entry, [field]: value ^ (1 << chance(20)) } }
  const units = Array.from({ length: String(value).length }, (_, at) => String(value).charCodeAt(at))
  const at = chance(units.length)
  units[at] = (units[at] ?? 0) ^ (1 << chance(16))
  return { field, entry: { ...entry, [field]: String.fromCharCode(...units) } }
}

export function linksOf(entries: readonly StoredEntry[]) {
  return entries.map(({ seq, digest, prevHash, hash }) => ({ seq, digest, prevHash, hash }))
}
