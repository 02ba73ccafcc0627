import { describe, expect, it } from 'vitest'
import type { Clause } from '@/lib/rules/clauses/clause'
import { CLAUSE_STATES, type ClauseView, clauseStateOf } from '@/lib/rules/duties/clause-state'
import type { Duty } from '@/lib/rules/duties/derive'
import { tokyo } from './facts'

const NOW = tokyo('2026-11-20 10:00')
const clause = (more: Partial<Clause> = {}): Clause => ({
  number: '1',
  heading: '見出し',
  summary: '要旨。',
  kind: 'duty',
  owner: 'contractor',
  forms: [],
  ...more,
})
const duty = (more: Partial<Duty> = {}): Duty => ({
  key: 'k',
  document: 'd',
  edition: '1',
  clause: '1',
  duty: 'x',
  owner: 'contractor',
  occurrence: 'once',
  openedAt: tokyo('2026-11-01 10:00'),
  appearsAt: tokyo('2026-11-01 10:00'),
  outcome: 'open',
  evidence: [],
  ...more,
})
const view = (duties: Duty[], more: Partial<ClauseView> = {}): ClauseView => ({
  values: {},
  duties,
  deviations: 0,
  now: NOW,
  isEnded: false,
  ...more,
})
const stateOf = (of: Clause, duties: Duty[], more: Partial<ClauseView> = {}) => clauseStateOf(of, view(duties, more))

const LATE = duty({ dueAt: tokyo('2026-11-19 23:59'), dueOn: undefined })
const SOON = duty({ dueAt: tokyo('2026-11-30 23:59') })
const CLOSED_AT = tokyo('2026-11-10 10:00')

describe('条項の状態', () => {
  it('期限を過ぎて応えていない義務が一つでもあれば「超過」で、その数と番が示される', () => {
    expect(stateOf(clause(), [SOON, LATE, duty()])).toMatchObject({ state: 'overdue', count: 1, whose: ['contractor'] })
  })

  it('期限がまだのものは「期限内」、期限のないものは「未了」である', () => {
    expect(stateOf(clause(), [SOON, duty()])).toMatchObject({ state: 'in_time', count: 1 })
    expect(stateOf(clause(), [duty(), duty()])).toMatchObject({ state: 'pending', count: 2 })
  })

  it('目安は過ぎても超過にならない', () => {
    expect(stateOf(clause(), [{ ...LATE, isGuide: true }]).state).toBe('in_time')
  })

  it('期限内に提出して差し戻されたものは、超過でなく未了である', () => {
    const returned = { ...LATE, outcome: 'returned' as const, answeredAt: tokyo('2026-11-18 10:00') }
    expect(stateOf(clause(), [returned]).state).toBe('in_time')
  })

  it('提出して相手が済ませていないものは「相手待ち」で、相手の番である', () => {
    const submitted = duty({ outcome: 'submitted', answeredAt: CLOSED_AT })
    expect(stateOf(clause(), [submitted])).toMatchObject({ state: 'waiting', whose: ['authority'] })
  })

  it.each([
    ['approved', 'decided'],
    ['received', 'received'],
    ['done', 'done'],
    ['exempt', 'exempt'],
  ] as const)('済んだもの（%s）は%sになる', (outcome, state) => {
    expect(stateOf(clause(), [duty({ outcome, closedAt: CLOSED_AT })]).state).toBe(state)
  })

  it('事由のない条項は「継続中」で、契約が終われば、続くと印字されたものだけが継続中のままである', () => {
    expect(stateOf(clause(), []).state).toBe('standing')
    expect(stateOf(clause(), [], { isEnded: true }).state).toBe('ended')
    expect(stateOf(clause({ survives: true }), [], { isEnded: true }).state).toBe('standing')
  })

  it('定めと条件は、それ自体では何も求めない', () => {
    expect(stateOf(clause({ kind: 'statement' }), []).state).toBe('statement')
    expect(stateOf(clause({ kind: 'condition' }), []).state).toBe('statement')
  })

  it('条件が満たされなければ「該当なし」と理由、未定なら「要設定」と問いが示される', () => {
    const conditional = clause({
      appliesWhen: [
        { setting: 'a', isOneOf: ['yes'] },
        { setting: 'b', isOneOf: ['yes'] },
      ],
    })
    expect(stateOf(conditional, [], { values: { a: 'yes', b: 'no' } })).toMatchObject({
      state: 'not_applicable',
      setting: 'b',
    })
    expect(stateOf(conditional, [], { values: { a: 'yes' } })).toMatchObject({ state: 'question', setting: 'b' })
    expect(stateOf(conditional, [], { values: { a: 'yes', b: 'yes' } }).state).toBe('standing')
  })

  it('義務の間隔や条件が未定なら、条項は「要設定」で、その問いが示される', () => {
    const regular = clause({
      duties: [
        {
          key: 'x',
          what: '報告する',
          trigger: { on: 'period', every: { setting: 'interval' } },
          due: { rule: 'within_period' },
          answeredBy: [{ by: 'fact', fact: 'notified' }],
        },
      ],
    })
    expect(stateOf(regular, [])).toMatchObject({ state: 'question', setting: 'interval' })
    expect(stateOf(regular, [LATE]).state).toBe('overdue')
    expect(stateOf(regular, [], { values: { interval: '1 months' } }).state).toBe('standing')
  })

  it('逸脱は、済んだものの上には現れ、済んでいないものの下に隠れず数が残る', () => {
    expect(stateOf(clause(), [], { deviations: 2 })).toMatchObject({ state: 'deviated', deviations: 2 })
    expect(stateOf(clause(), [LATE], { deviations: 2 })).toMatchObject({ state: 'overdue', deviations: 2 })
  })

  it('どの状態も、いずれかの場合に現れる', () => {
    const seen = new Set([
      ...['open', 'submitted', 'received', 'approved', 'done', 'exempt'].map(
        (outcome) =>
          stateOf(clause(), [
            duty({ outcome: outcome as Duty['outcome'], ...(outcome !== 'open' && { closedAt: CLOSED_AT }) }),
          ]).state,
      ),
      stateOf(clause(), [LATE]).state,
      stateOf(clause(), [SOON]).state,
      stateOf(clause(), []).state,
      stateOf(clause(), [], { isEnded: true }).state,
      stateOf(clause(), [], { deviations: 1 }).state,
      stateOf(clause({ kind: 'statement' }), []).state,
      stateOf(clause({ appliesWhen: [{ setting: 'a', isOneOf: ['yes'] }] }), []).state,
      stateOf(clause({ appliesWhen: [{ setting: 'a', isOneOf: ['yes'] }] }), [], { values: { a: 'no' } }).state,
    ])
    expect([...CLAUSE_STATES].filter((state) => !seen.has(state))).toEqual([])
  })
})
