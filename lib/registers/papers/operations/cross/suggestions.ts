import type { ContractContext } from '@/lib/platform/server/operation'
import { listHeld } from '@/lib/registers/custody/store/held'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { fieldsOf, tablesOf } from '@/lib/rules/forms/declared'
import type { Paper } from '../../store/papers'
import { namesOnRoster } from './books'
import { listPaperChoices, type PaperChoice } from './links'

const MOST = 500

export type Suggestions = {
  people: string[]
  items: { id: string; name: string; medium: string; place: string; balance: number }[]
  /** The versions of other papers that may be named, whether or not a condition stands against one. */
  papers: PaperChoice[]
}

/** What the filing screen offers while typing: names on the roster in force, and the items and papers that the form can link to. */
export async function suggestionsFor(
  context: ContractContext,
  paper: Paper,
  form: FormDeclaration,
): Promise<Suggestions> {
  const fields = [...fieldsOf(form), ...tablesOf(form).flatMap(({ columns }) => columns)]
  const kinds = new Set(fields.map(({ value }) => value.kind))
  const people = kinds.has('person') ? await namesOnRoster(context, paper) : []
  const papers = await listPaperChoices(context, paper, form)
  if (!kinds.has('items')) return { people, items: [], papers }
  const held = await listHeld(context.tx, context.contract.id, context.now, MOST)
  const items = [...Map.groupBy(held, ({ itemId }) => itemId)].map(([id, lines]) => ({
    id,
    name: lines[0]?.itemName ?? '',
    medium: lines[0]?.medium ?? '',
    place: lines.map(({ placeName }) => placeName).join('・'),
    balance: lines.reduce((sum, { quantity }) => sum + quantity, 0),
  }))
  return { people, items, papers }
}
