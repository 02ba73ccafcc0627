import { describe, expect, it } from 'vitest'
import lock from '@/lib/authorities/editions.lock.json'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { lockFaults } from './edition-lock'

describe('公開した版', () => {
  it('公開した版は変わっていない（変えるなら新しい版にする）', () => {
    expect(lockFaults(DOCUMENTS, lock)).toEqual([])
  })

  it('要旨の一文字でも変えれば見つかる', () => {
    const changed = structuredClone(DOCUMENTS)
    const clause = changed.find(({ state }) => state === 'published')?.clauses.at(-1)
    if (!clause) throw new Error('No published edition')
    clause.summary += ' '
    expect(lockFaults(changed, lock)).toEqual([expect.stringContaining('published edition changed')])
  })

  it('封のない公開、消えた版、下書きに戻した版も見つかる', () => {
    expect(lockFaults(DOCUMENTS, {})).toHaveLength(Object.keys(lock).length)
    expect(lockFaults([], lock)).toHaveLength(Object.keys(lock).length)
    const drafts = DOCUMENTS.map((document) => ({ ...document, state: 'draft' as const }))
    expect(lockFaults(drafts, lock)).toHaveLength(Object.keys(lock).length)
  })
})
