import type { Instant } from '@/lib/kernel/instant'
import type { DocumentEdition, SettingDeclaration } from '@/lib/rules/clauses/clause'
import { findClause } from '@/lib/rules/clauses/document'
import { isWaiverOnly } from '@/lib/rules/clauses/waiver'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { demandOf } from '@/lib/rules/forms/demand'
import { type Binding, files, headOf, isContractor, type Standing, type TodayItem } from './item'
import { runningTime } from './running-time'

/** A form on which the contractor itself has begun or filed a paper. */
export type Filed = { document: string; formKey: string }
/** Work that was carried out under a plan, and when something was last reported. */
export type Carried = { at: Instant; reportedAt?: Instant }
/** A value in force, under its document and the key that the document uses. */
type Answered = { document?: string; key: string; value: string }
/** What a contract asks and has: the input of every question below. */
export type Facts = {
  standing: Standing
  bindings: readonly Binding[]
  filed: readonly Filed[]
  answered: readonly Answered[]
}

function valuesOf(facts: Facts, document: string): Record<string, string> {
  return Object.fromEntries(
    facts.answered.filter((each) => each.document === document).map(({ key, value }) => [key, value]),
  )
}

function isFiled({ filed }: Facts, document: string, form: FormDeclaration): boolean {
  return filed.some((each) => each.document === document && each.formKey === form.key)
}

/** The forms that the contract wants once, and that nobody has begun: with the contractor to file, for the authority still to come. */
export function askedPapers(facts: Facts): TodayItem[] {
  const isForFiler = files(facts.standing)
  const isForReader = facts.standing.partyKind === 'authority' && facts.standing.rights.includes('read')
  if (facts.standing.partyKind === 'subcontractor' || (!isForFiler && !isForReader)) return []
  return facts.bindings.flatMap(({ document, declared }) =>
    declared.forms
      .filter(
        (form) =>
          form.onePerContract &&
          demandOf(form, valuesOf(facts, document)) === 'asked' &&
          !isFiled(facts, document, form),
      )
      .map((form) => ({
        kind: 'asked',
        word: '未提出',
        ...headOf(facts.standing),
        what: `「${form.title}」の${form.review.first.word}`,
        clause: form.clause,
        dueNote: findClause(declared, form.clause)?.timing,
        target: isForFiler ? { room: 'begin', document, formKey: form.key } : { room: 'contracts' },
      })),
  )
}

/** The report on work that has been carried out under a plan, unless one was submitted since. */
export function owedReports(facts: Facts, carried: Carried | undefined, now: Instant): TodayItem[] {
  if (!carried || (carried.reportedAt !== undefined && carried.reportedAt >= carried.at)) return []
  if (!files(facts.standing) && facts.standing.partyKind !== 'authority') return []
  return facts.bindings.flatMap(({ document, declared }) =>
    reportFormsOf(declared).map((form) => ({
      kind: 'report',
      word: '未提出',
      ...headOf(facts.standing),
      what: `「${form.title}」の${form.review.first.word}`,
      clause: form.clause,
      since: carried.at,
      dueNote: runningNote(declared, form, carried.at, now),
      target: isContractor(facts.standing) ? { room: 'begin', document, formKey: form.key } : { room: 'contracts' },
    })),
  )
}

/** The forms on which a document wants to be told that the work was done. */
export function reportFormsOf(declared: DocumentEdition): FormDeclaration[] {
  return declared.forms.filter(({ feeds }) => feeds === 'disposal_report')
}

function runningNote(
  declared: DocumentEdition,
  form: FormDeclaration,
  since: Instant,
  now: Instant,
): string | undefined {
  const timing = findClause(declared, form.clause)?.timing
  return timing && `${timing}（実施から${runningTime(since, now)}）`
}

type Questions = { forMe: TodayItem[]; forOthers: TodayItem[] }

/** The open questions of the documents, for the side that answers them; the other side sees that they wait there. */
export function openQuestions(facts: Facts): Questions {
  const { standing, bindings } = facts
  const side =
    standing.partyKind === 'authority' ? 'authority' : standing.partyKind === 'prime' ? 'contractor' : undefined
  const questions: Questions = { forMe: [], forOthers: [] }
  if (!side || !standing.rights.includes('read')) return questions
  for (const { document, declared } of bindings) {
    const values = valuesOf(facts, document)
    for (const setting of declared.settings.filter(
      ({ key }) => values[key] === undefined && !isWaiverOnly(declared, key),
    )) {
      const isMine = setting.answeredBy === side
      if (!isMine) questions.forOthers.push(questionItem(standing, document, setting))
      else if (standing.rights.includes('administer')) questions.forMe.push(questionItem(standing, document, setting))
    }
  }
  return questions
}

function questionItem(standing: Standing, document: string, { key, question, clause }: SettingDeclaration): TodayItem {
  return {
    kind: 'setting',
    word: '要設定',
    ...headOf(standing),
    what: question,
    clause,
    target: { room: 'settings', key: `${document}#${key}` },
  }
}

/** A contract on which the own organisation has named nobody yet, for whoever manages its people. */
export function missingMembers({ standing }: Pick<Facts, 'standing'>, managesPeople: boolean): TodayItem[] {
  if (!managesPeople || standing.ownMembers > 0) return []
  return [
    {
      kind: 'members',
      word: '担当者なし',
      ...headOf(standing),
      what: 'この契約の担当者を名指す',
      target: { room: 'members' },
    },
  ]
}
