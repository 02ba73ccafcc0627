import type { Instant } from '@/lib/kernel/instant'
import { notFound } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { findClause } from '@/lib/rules/clauses/document'
import { dueOf } from '@/lib/rules/deadlines/due'
import { ruleWords } from '@/lib/rules/deadlines/words'
import { isOverdue } from '@/lib/rules/duties/clause-state'
import type { ContractFacts } from '@/lib/rules/duties/contract-facts'
import { reckoningFor } from '@/lib/rules/duties/derive'
import { declarationOf } from '@/lib/rules/duties/fact-kinds'
import { occurrencesOf } from '@/lib/rules/duties/occurrences'
import type { DeclaredDuty } from '../answering'
import { dutyWords, timingWords, whyWords } from '../labels'
import { dutyRef } from '../schema'
import { listLinks, listPaperFacts } from '../store/evidence'
import { declaredDutiesOf } from './declared-duties'

/** One duty: its time and why it came out so, what answers it, and what could. */
export const getDuty = defineOperation({
  name: 'duties.get',
  input: dutyRef,
  async run({ tx, contract, standing, now }, { key }) {
    const { facts, duties } = await declaredDutiesOf(tx, contract.id)
    const found = duties.find(({ duty }) => duty.key === key)
    if (!found || found.duty.appearsAt > now) return notFound()
    const { duty, declaration } = found
    const declared = facts.pins.find(
      (pin) => pin.document === duty.document && pin.declared.edition === duty.edition,
    )?.declared
    const clause = declared && findClause(declared, duty.clause)
    if (!declared || !clause) return notFound()
    const papers = await listPaperFacts(tx, contract.id)
    const links = (await listLinks(tx, contract.id)).filter(({ dutyKey }) => dutyKey === key)
    const forms = declaration.answeredBy.flatMap((answer) => (answer.by === 'paper' ? [answer.form] : []))
    return done({
      ...duty,
      words: dutyWords(found),
      clause: {
        number: clause.number,
        heading: clause.heading,
        key: `${clause.number} ${clause.heading}`,
        summary: clause.summary,
      },
      ownerWord: declared.parties[duty.owner],
      otherWord: declared.parties[duty.owner === 'authority' ? 'contractor' : 'authority'],
      timing: timingWords(declaration, clause),
      rule: ruleWords(declaration.due),
      why: whyOf(found, facts),
      isOverdue: isOverdue(duty, now),
      links: links.map((link) => ({ ...link, words: linkWords(link, papers, facts) })),
      candidates: candidatesFor(found, facts, papers, links),
      forms: declared.forms
        .filter((form) => forms.includes(form.key))
        .map((form) => ({ key: form.key, title: form.title })),
      facts: declaration.answeredBy.flatMap((answer) =>
        answer.by === 'fact' ? [{ kind: answer.fact, label: declarationOf(answer.fact).label }] : [],
      ),
      now,
      can: permitted(['duties.answer', 'duties.take_back', 'papers.begin', 'facts.record', 'facts.state'], standing),
    })
  },
})

type Papers = Awaited<ReturnType<typeof listPaperFacts>>
type Link = Awaited<ReturnType<typeof listLinks>>[number]

/** What was submitted or happened and could answer the duty, as one value for a choice: `paper/<id>/<version>` or `fact/<id>`. */
function candidatesFor(
  { duty, declaration }: DeclaredDuty,
  { facts }: ContractFacts,
  papers: Papers,
  links: readonly Link[],
) {
  const { answeredBy } = declaration
  const linked = new Set(
    links.map((link) => ('factId' in link ? `fact/${link.factId}` : `paper/${link.paperId}/${link.version}`)),
  )
  const filed = papers
    .filter(({ document, isPrimes }) => isPrimes && document === duty.document)
    .filter(({ formKey }) => answeredBy.some((answer) => answer.by === 'paper' && answer.form === formKey))
    .map(({ paperId, version, title, submittedAt }) => ({
      value: `paper/${paperId}/${version}`,
      words: `「${title}」第${version}版の提出`,
      at: submittedAt,
    }))
  const happened = facts
    .filter(({ document }) => document === undefined || document === duty.document)
    .filter(({ kind }) => answeredBy.some((answer) => answer.by === 'fact' && answer.fact === kind))
    .map(({ id, label, happenedAt }) => ({ value: `fact/${id}`, words: label, at: happenedAt }))
  return [...filed, ...happened].filter(({ value }) => !linked.has(value))
}

function whyOf({ duty, declaration }: DeclaredDuty, facts: ContractFacts): string | undefined {
  const name = duty.occurrence.replace(/~\d+$/, '')
  const occurrence = occurrencesOf(declaration, duty.document, facts).find((one) => one.name === name)
  if (!occurrence || duty.dueAt === undefined) return undefined
  const due = dueOf(
    declaration.due,
    occurrence.start,
    reckoningFor(declaration, duty.document, occurrence.openedAt, facts),
  )
  return due.kind === 'timed' ? whyWords(due.why) : undefined
}

function linkWords(
  link: Link,
  papers: Papers,
  { facts }: ContractFacts,
): { what: string; at?: Instant; href?: string } {
  if ('factId' in link) {
    const fact = facts.find(({ id }) => id === link.factId)
    return { what: fact?.label ?? '訂正された記録', at: fact?.happenedAt }
  }
  const paper = papers.find((one) => one.paperId === link.paperId && one.version === link.version)
  return { what: `「${paper?.title ?? ''}」第${link.version}版`, at: paper?.submittedAt }
}
