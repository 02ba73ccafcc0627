import { type CivilDate, civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { conflict, type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import { declarationOf, FACT_KINDS, type FactKind } from '@/lib/rules/duties/fact-kinds'

export type Side = 'contractor' | 'authority'

/** An entry of the book of facts. */
export type FactEntry = {
  id: string
  partyId: string
  kind: FactKind
  document?: string
  text: string
  happenedAt: Instant
  happenedBy: string
  /** The day that it names: the authority's own, or that of the planned act. */
  namedOn?: CivilDate
  recordedAt: Instant
  recordedBy: string
  recordedByName: string
  correctsId?: string
  isVoid: boolean
}

export type Statement = Pick<FactEntry, 'kind' | 'document' | 'text' | 'happenedAt' | 'happenedBy' | 'namedOn'>

/** Facts of every contract, whatever its documents ask. */
const ALWAYS: readonly FactKind[] = [
  'contract_terminated',
  'contract_completed',
  'agreement_reached',
  'question_raised',
  'published',
]

/** The kinds that the documents of a contract speak of, as triggers or as answers, and those of every contract; in the order of the book. */
export function kindsOf(documents: readonly DocumentEdition[], side: Side): FactKind[] {
  const spoken = new Set<FactKind>([...ALWAYS, ...documents.flatMap(spokenIn)])
  return (Object.keys(FACT_KINDS) as FactKind[]).filter(
    (kind) => spoken.has(kind) && declarationOf(kind).by.includes(side) && !declarationOf(kind).producedBy,
  )
}

/** The documents that speak of the kind: a fact that is said of one of them moves no duty of the others. */
export function documentsOf(kind: FactKind, documents: readonly DocumentEdition[]): { key: string; title: string }[] {
  return documents
    .filter((document) => spokenIn(document).includes(kind))
    .map((document) => ({ key: documentKeyOf(document), title: document.title }))
}

function spokenIn({ clauses }: DocumentEdition): FactKind[] {
  return clauses
    .flatMap(({ duties = [] }) => duties)
    .flatMap(({ trigger, answeredBy }) => [
      ...(trigger.on === 'fact' ? [trigger.fact, ...(trigger.notBefore ? [trigger.notBefore] : [])] : []),
      ...answeredBy.flatMap((answer) => (answer.by === 'fact' ? [answer.fact] : [])),
    ])
}

/** What the documents of the contract speak of, and which they are. */
export type Spoken = { kinds: readonly FactKind[]; documents: readonly string[] }

/**
 * Whether the side may enter the fact as stated. 求め・指示・指定 are the authority's alone; nobody enters what has not happened yet;
 * a planned act needs its day, and no named day lies before the fact.
 */
export function decideFact(
  stated: Statement,
  side: Side,
  { kinds, documents }: Spoken,
  now: Instant,
): Result<Statement> {
  const { label, by, names } = declarationOf(stated.kind)
  if (!by.includes(side)) {
    const who = by.includes('authority') ? '発注者' : '受注者'
    return refused({ kind: 'not_allowed', message: `「${label}」を記録するのは${who}です。` })
  }
  const findings: Finding[] = []
  const note = (path: string, message: string) => findings.push({ level: 'refuse', path, message })
  if (!kinds.includes(stated.kind)) note('kind', `「${label}」は、この契約の文書に関わりがありません。`)
  if (stated.document && !documents.includes(stated.document)) note('document', 'この契約の文書から選んでください。')
  if (stated.happenedAt > now)
    note('happenedAt', 'まだ起きていないことは記録できません。今より前の日時にしてください。')
  if (names === undefined && stated.namedOn) note('namedOn', `「${label}」は期日や予定日をもちません。`)
  if (names === 'planned_on' && !stated.namedOn) note('namedOn', '予定の日を記入してください。')
  if (stated.namedOn && stated.namedOn < civilDateAt(stated.happenedAt))
    note('namedOn', '期日や予定の日が、起きた日より前になっています。日の順を確かめてください。')
  return findings.length > 0 ? invalid(...findings) : done(stated)
}

/** Whether an entry may still be corrected by its own side: once, and the last one of its line. */
export function decideCorrection(entry: FactEntry, isCorrected: boolean): Result<FactEntry> {
  if (isCorrected) return conflict('この記録は既に訂正されています。最後の記録を訂正してください。')
  if (entry.isVoid) return conflict('この記録は既に取り消されています。')
  return done(entry)
}
