import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import {
  decideCorrection,
  decideFact,
  documentsOf,
  type FactEntry,
  kindsOf,
  type Statement,
} from '@/lib/registers/facts/fact'
import { declarationOf, FACT_KINDS, type FactKind, factsWithoutRegister } from '@/lib/rules/duties/fact-kinds'
import { youkou } from '@/tests/fixtures/mizuho/youkou/edition-1'
import { tokyo } from '@/tests/rules/duties/facts'

const NOW = tokyo('2026-11-20 10:00')
const ALL = Object.keys(FACT_KINDS) as FactKind[]
const stated = (more: Partial<Statement> = {}): Statement => ({
  kind: 'incident_noticed',
  text: '紙が足りない。',
  happenedAt: tokyo('2026-11-20 09:00'),
  happenedBy: '髙橋 一郎',
  ...more,
})
const decide = (more: Partial<Statement>, side: 'contractor' | 'authority' = 'contractor') =>
  decideFact(stated(more), side, { kinds: ALL, documents: ['mizuho/youkou'] }, NOW)
const pathsOf = (result: ReturnType<typeof decide>) =>
  result.ok || result.refusal.kind !== 'invalid' ? result : result.refusal.findings.map(({ path }) => path)

describe('できごとの規則', () => {
  it('求め・指示・指定は発注者だけが記録し、受注者は作れない', () => {
    const authoritys = ALL.filter((kind) => /_(requested|instructed|designated)$/.test(kind))
    expect(authoritys.length).toBeGreaterThan(10)
    for (const kind of authoritys) {
      expect(declarationOf(kind).by, kind).toEqual(['authority'])
      expect(decide({ kind }), kind).toMatchObject({ ok: false, refusal: { kind: 'not_allowed' } })
      expect(decide({ kind }, 'authority').ok, kind).toBe(declarationOf(kind).names !== 'planned_on')
    }
  })

  it('まだ起きていないことは記録できない', () => {
    expect(pathsOf(decide({ happenedAt: tokyo('2026-11-20 10:01') }))).toEqual(['happenedAt'])
    expect(decide({ happenedAt: NOW }).ok).toBe(true)
  })

  it('予定には予定の日が要り、起きた日より前の日は名指せない', () => {
    expect(pathsOf(decide({ kind: 'copy_planned' }))).toEqual(['namedOn'])
    expect(pathsOf(decide({ kind: 'copy_planned', namedOn: civilDate('2026-11-19') }))).toEqual(['namedOn'])
    expect(decide({ kind: 'copy_planned', namedOn: civilDate('2026-11-20') }).ok).toBe(true)
  })

  it('期日は発注者が定めるときだけで、定めなくてもよい', () => {
    expect(decide({ kind: 'report_requested' }, 'authority').ok).toBe(true)
    expect(decide({ kind: 'report_requested', namedOn: civilDate('2026-12-01') }, 'authority').ok).toBe(true)
    expect(pathsOf(decide({ namedOn: civilDate('2026-12-01') }))).toEqual(['namedOn'])
  })

  it('契約の文書が語らないことは、その契約のできごとではない', () => {
    const kinds = kindsOf([youkou], 'contractor')
    expect(kinds).toContain('oral_first_report')
    expect(kinds).not.toContain('erasure_done')
    expect(decideFact(stated({ kind: 'erasure_done' }), 'contractor', { kinds, documents: [] }, NOW).ok).toBe(false)
    expect(kindsOf([youkou], 'authority')).toContain('recipient_designated')
    expect(kindsOf([youkou], 'contractor')).not.toContain('recipient_designated')
  })

  it('どの文書についてかは契約の文書から選び、選べるのはその語を使う文書だけである', () => {
    expect(pathsOf(decide({ document: 'hoka/bunsho' }))).toEqual(['document'])
    expect(decide({ document: 'mizuho/youkou' }).ok).toBe(true)
    expect(documentsOf('incident_noticed', [youkou])).toEqual([{ key: 'mizuho/youkou', title: youkou.title }])
    expect(documentsOf('erasure_done', [youkou])).toEqual([])
  })

  it('訂正は一度だけ、最後の記録に対して行う', () => {
    const entry = { ...stated(), id: 'f', isVoid: false } as FactEntry
    expect(decideCorrection(entry, false).ok).toBe(true)
    expect(decideCorrection(entry, true)).toMatchObject({ ok: false, refusal: { kind: 'conflict' } })
    expect(decideCorrection({ ...entry, isVoid: true }, false).ok).toBe(false)
  })

  it('台帳がまだ作らない事実の一覧は、この数から減ってゆく', () => {
    expect(factsWithoutRegister().length).toBe(ALL.length)
  })
})
