import { describe, expect, it } from 'vitest'
import type { Clause, DocumentEdition } from '@/lib/rules/clauses/clause'
import { clauseKeyOf, documentKeyOf, findClause } from '@/lib/rules/clauses/document'

const clause = (number: string, heading: string): Clause => ({
  number,
  heading,
  summary: '要旨。',
  kind: 'duty',
  owner: 'contractor',
  forms: [],
})

const document: DocumentEdition = {
  authority: 'somewhere',
  issuer: 'ある市',
  document: 'annex',
  edition: '2',
  state: 'draft',
  title: '特記仕様書',
  parties: { authority: '発注者', contractor: '受注者' },
  clauses: [clause('2', 'プロジェクト管理'), clause('2', '機密情報の保護'), clause('3', '成果物の提出')],
  forms: [],
  settings: [],
}

describe('文書の鍵', () => {
  it('文書の鍵は版によらない', () => {
    expect(documentKeyOf(document)).toBe('somewhere/annex')
    expect(documentKeyOf({ ...document, edition: '3' })).toBe('somewhere/annex')
  })

  it('同じ番号が二度印字されていても、見出しを添えれば区別できる', () => {
    expect(new Set(document.clauses.map(clauseKeyOf)).size).toBe(3)
  })

  it('番号で引くと印字の先のものが見つかり、ない番号では見つからない', () => {
    expect(findClause(document, '2')?.heading).toBe('プロジェクト管理')
    expect(findClause(document, '9')).toBeUndefined()
  })
})
