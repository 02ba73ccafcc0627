import type { Instant } from '@/lib/kernel/instant'
import { earlierOf } from '@/lib/kernel/order'
import type { DocumentEdition } from '../clauses/clause'
import type { AnswerLink, ContractFacts, Fact, PaperFact } from './contract-facts'
import type { DutyDeclaration } from './declaration'

/** What became of a duty. `submitted`: with the other side. `returned`: answered, and back with its owner. */
export type Outcome = 'open' | 'submitted' | 'received' | 'approved' | 'returned' | 'done'

export type EvidenceOf = { kind: 'paper'; id: string; version: number } | { kind: 'fact'; id: string }
/** `answeredAt` decides on timeliness, never the decision. `closedAt`: nothing more is owed. */
export type Answered = { outcome: Outcome; answeredAt?: Instant; closedAt?: Instant; evidence: EvidenceOf[] }

const NOTHING: Answered = { outcome: 'open', evidence: [] }
/** From the best to the worst. */
const ORDER: readonly Outcome[] = ['done', 'approved', 'received', 'submitted', 'returned']

/** The evidence of a contract, found by duty, by paper and by form: built once for all of its duties. */
export type EvidenceIndex = {
  linksOf: (dutyKey: string) => readonly AnswerLink[]
  paperOf: (paperId: string, version: number) => PaperFact | undefined
  papersOn: (document: string, formKey: string) => readonly PaperFact[]
  factOf: (id: string) => Fact | undefined
}

export function indexEvidence({
  links,
  papers,
  facts,
}: Pick<ContractFacts, 'links' | 'papers' | 'facts'>): EvidenceIndex {
  const linked = Map.groupBy(links, ({ dutyKey }) => dutyKey)
  const versions = new Map(papers.map((paper) => [`${paper.paperId}/${paper.version}`, paper]))
  const filed = Map.groupBy(
    papers.filter(({ isPrimes }) => isPrimes),
    ({ document, formKey }) => `${document}#${formKey}`,
  )
  const entered = new Map(facts.map((fact) => [fact.id, fact]))
  return {
    linksOf: (dutyKey) => linked.get(dutyKey) ?? [],
    paperOf: (paperId, version) => versions.get(`${paperId}/${version}`),
    papersOn: (document, formKey) => filed.get(`${document}#${formKey}`) ?? [],
    factOf: (id) => entered.get(id),
  }
}

/** The paper that exists for one duty alone, and from when its versions count. */
type Own = { document: string; form: string; since: Instant }

/**
 * What answers a duty: only what is explicitly linked to it, and the versions of the one paper that exists for it alone
 * (`own`). A received paper answers with its submission; a decided one is closed by the decision, and
 * open again after a return.
 */
export function answerOf(key: string, own: Own | undefined, index: EvidenceIndex): Answered {
  const links = index.linksOf(key)
  const papers = [
    ...links.flatMap((link) => ('paperId' in link ? (index.paperOf(link.paperId, link.version) ?? []) : [])),
    ...(own ? index.papersOn(own.document, own.form).filter(({ submittedAt }) => submittedAt >= own.since) : []),
  ]
  const facts = links.flatMap((link) => ('factId' in link ? (index.factOf(link.factId) ?? []) : []))
  const standing = [...new Set(papers)].filter(({ state }) => state !== 'withdrawn')
  return [...standing.map(byPaper), ...facts.map(byFact)].reduce(better, NOTHING)
}

function byFact({ id, happenedAt, recordedAt }: Fact): Answered {
  return { outcome: 'done', answeredAt: happenedAt, closedAt: recordedAt, evidence: [{ kind: 'fact', id }] }
}

/** The form of which a contract has one paper, and which this duty alone asks for: filing it is answering the duty. */
export function ownFormOf(duty: DutyDeclaration, { clauses, forms }: DocumentEdition): string | undefined {
  if (!['day', 'setting', 'end'].includes(duty.trigger.on)) return undefined
  const key = duty.answeredBy.find((answer) => answer.by === 'paper')?.form
  const form = forms.find((one) => one.key === key && one.onePerContract)
  const askers = clauses
    .flatMap(({ duties = [] }) => duties)
    .filter((one) => ['day', 'setting', 'end'].includes(one.trigger.on) && answersWith(one, key))
  return form && askers.length === 1 ? form.key : undefined
}

function answersWith({ answeredBy }: DutyDeclaration, form: string | undefined): boolean {
  return answeredBy.some((answer) => answer.by === 'paper' && answer.form === form)
}

function byPaper({ paperId, version, submittedAt, reviewKind, state, decidedAt }: PaperFact): Answered {
  const evidence: EvidenceOf[] = [{ kind: 'paper', id: paperId, version }]
  const answered = { answeredAt: submittedAt, evidence }
  if (reviewKind === 'received')
    return { ...answered, outcome: state === 'received' ? 'received' : 'submitted', closedAt: submittedAt }
  if (state === 'approved') return { ...answered, outcome: 'approved', closedAt: decidedAt }
  return { ...answered, outcome: state === 'submitted' ? 'submitted' : 'returned' }
}

/** The best outcome stands; the first answer decides on timeliness, the first closing on when it was over. */
function better(a: Answered, b: Answered): Answered {
  const rank = ({ outcome }: Answered) => (outcome === 'open' ? ORDER.length : ORDER.indexOf(outcome))
  const best = rank(b) < rank(a) ? b : a
  const first = (one: Instant | undefined, other: Instant | undefined) =>
    one && other ? earlierOf(one, other) : (one ?? other)
  return {
    outcome: best.outcome,
    answeredAt: first(a.answeredAt, b.answeredAt),
    closedAt: first(a.closedAt, b.closedAt),
    evidence: [...a.evidence, ...b.evidence],
  }
}
