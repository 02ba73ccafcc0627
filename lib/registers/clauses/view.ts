import type { Instant } from '@/lib/kernel/instant'
import { clauseKeyOf } from '@/lib/rules/clauses/document'
import { GATES, type Gate } from '@/lib/rules/clauses/gates'
import { ruleWords } from '@/lib/rules/deadlines/words'
import { isOverdue } from '@/lib/rules/duties/clause-state'
import type { Duty } from '@/lib/rules/duties/derive'
import { KIND_WORDS, STEP_WORDS, stateWords, timingWords } from '../duties/labels'
import { ownerWords } from './labels'
import type { MatrixRow } from './matrix'

/** A clause as a row of the matrix: everything in words, nothing to decide any more. */
export function rowView({ document, declared, clause, state }: MatrixRow) {
  const { parties, settings } = declared
  const setting = settings.find(({ key }) => key === state.setting)
  return {
    document,
    key: clauseKeyOf(clause),
    number: clause.number,
    isUnnumbered: clause.unnumbered === true,
    heading: clause.heading,
    summary: clause.summary,
    kindWord: KIND_WORDS[clause.kind],
    ownerWord: ownerWords(clause.owner, parties),
    timing: clause.timing,
    state: state.state,
    stateWord: stateWords(state, clause),
    whose: state.whose.map((side) => parties[side]),
    deviations: state.deviations,
    ...(setting && { because: { key: `${document}#${setting.key}`, question: setting.question } }),
    forms: declared.forms
      .filter(({ key }) => clause.forms.includes(key))
      .map(({ key, title, style }) => ({ key, title, style })),
  }
}
export type RowView = ReturnType<typeof rowView>

/** What the clause closes, and whether a register holds it yet. */
export function gatesView({ clause }: MatrixRow): { sentence: string; isHeld: boolean }[] {
  return (clause.gates ?? []).map((kind) => {
    const gate: Gate = GATES[kind]
    return { sentence: gate.sentence, isHeld: gate.heldBy !== undefined }
  })
}

/** The part of the other side that the printed word gives it. */
export function stepWords({ clause }: MatrixRow): string | undefined {
  if (!clause.step) return undefined
  const { kind, word, before } = clause.step
  return `${word}（${STEP_WORDS[kind]}${before ? '、事前に' : ''}）`
}

/** A duty under its clause, for the clause's own page. */
export function dutyView(duty: Duty, { clause, declared }: MatrixRow, now: Instant) {
  const declaration = clause.duties?.find(({ key }) => key === duty.duty)
  if (!declaration) return []
  return [
    {
      key: duty.key,
      what: declaration.what,
      label: duty.label,
      ownerWord: declared.parties[duty.owner],
      timing: timingWords(declaration, clause),
      rule: ruleWords(declaration.due),
      openedAt: duty.openedAt,
      dueAt: duty.dueAt,
      dueOn: duty.dueOn,
      isGuide: duty.isGuide === true,
      answeredAt: duty.answeredAt,
      closedAt: duty.closedAt,
      outcome: duty.outcome,
      isOverdue: isOverdue(duty, now),
      isLate:
        duty.answeredAt !== undefined && duty.dueAt !== undefined && !duty.isGuide && duty.answeredAt > duty.dueAt,
      evidence: duty.evidence.length,
    },
  ]
}
export type DutyView = ReturnType<typeof dutyView>[number]
