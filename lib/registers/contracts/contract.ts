import type { CivilDate } from '@/lib/kernel/civil-date'
import { type Finding, invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { OrganisationKind } from '@/lib/rules/access/rights'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import type { Period } from './settings'

/** An organisation as it is found by its exact code. */
export type FoundOrganisation = { id: string; name: string; kind: OrganisationKind }

/** The main specification, its annexes, and what they refer to. */
export const MOST_DOCUMENTS = 6

export type DocumentChoice = { document: string; edition: string }
export type Opening = {
  documents: readonly DocumentChoice[]
  signedOn: CivilDate
  startsOn: CivilDate
  endsOn: CivilDate
}

/**
 * Whether a contract can be opened as typed: with a contractor that exists, under editions that are published and of which no two are
 * of the same document, over a period that ends after it starts. `find` looks an edition up.
 */
export function decideOpening(
  opening: Opening,
  contractor: FoundOrganisation | undefined,
  find: (choice: DocumentChoice) => DocumentEdition | undefined,
): Result<FoundOrganisation> {
  const findings: Finding[] = []
  const note = (path: string, message: string) => findings.push({ level: 'refuse', path, message })
  if (!contractor) note('contractorCode', 'この記号の組織は登録されていません。受注者に記号を確かめてください。')
  else if (contractor.kind !== 'contractor')
    note('contractorCode', `「${contractor.name}」は受注者として登録された組織ではありません。`)
  for (const message of documentFaults(opening.documents, find)) note('documents', message)
  if (opening.endsOn < opening.startsOn) note('endsOn', '契約期間の終了日が開始日より前になっています。')
  return findings.length > 0 || !contractor ? invalid(...findings) : done(contractor)
}

/** One sentence for each thing that is wrong with the choice, however many documents it holds for. */
function documentFaults(
  choices: readonly DocumentChoice[],
  find: (choice: DocumentChoice) => DocumentEdition | undefined,
): string[] {
  const found = choices.map(find)
  const firstOf = ({ document }: DocumentChoice) => choices.findIndex((choice) => choice.document === document)
  const twice = choices.flatMap((choice, at) =>
    firstOf(choice) < at ? (found[firstOf(choice)]?.title ?? found[at]?.title ?? choice.document) : [],
  )
  return [
    ...(found.every((each) => each?.state === 'published')
      ? []
      : ['登録されていない文書又は版が含まれています。一覧から選んでください。']),
    ...[...new Set(twice)].map(
      (title) => `「${title}」が二度選ばれています。一つの文書は、一つの版だけを選んでください。`,
    ),
  ]
}

export const NUMBER_TAKEN: Finding = {
  level: 'refuse',
  path: 'number',
  message: 'この契約番号は、この組織の別の契約で既に使われています。',
}

/** Where a contract stands that is not simply running; an end that has passed is a fact, no breach. */
export function periodState({ startsOn, endsOn }: Period, today: CivilDate): '開始前' | '期間終了' | undefined {
  if (startsOn !== undefined && today < startsOn) return '開始前'
  return endsOn !== undefined && today > endsOn ? '期間終了' : undefined
}
