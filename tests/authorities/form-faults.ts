import type { ContentCheck, Field, FormDeclaration, PrescribedSheet } from '@/lib/rules/forms/declaration'
import { fieldsOf, isKept, tableOf, tablesOf } from '@/lib/rules/forms/declared'
import { FEED_KEYS } from '@/lib/rules/forms/feeds'
import { linkFields } from '@/lib/rules/forms/linking/paper-links'

/** What is wrong with a form as data, given the clause numbers of its document. */
export function formFaults(form: FormDeclaration, numbers: ReadonlySet<string>): string[] {
  const tables = tablesOf(form)
  const keys = [...fieldsOf(form), ...tables].map(({ key }) => key)
  const fields = [...fieldsOf(form), ...tables.flatMap((table) => table.columns)]
  const attached = form.sections.flatMap((section) => section.attachments ?? [])
  const cited = [form, ...tables, ...attached, ...form.checks, ...fields].map(({ clause }) => clause)
  return [
    ...repeated(keys).map((key) => `key twice: ${key}`),
    ...tables.flatMap((table) =>
      repeated(table.columns.map(({ key }) => key)).map((key) => `column twice: ${table.key}.${key}`),
    ),
    ...cited.filter((clause) => !numbers.has(clause)).map((clause) => `no clause ${clause}`),
    ...fields.flatMap((field) => fieldFaults(field, numbers).map((fault) => `${field.key}: ${fault}`)),
    ...tables.filter(({ minRows, maxRows }) => minRows > maxRows || maxRows > 1000).map(({ key }) => `rows of ${key}`),
    ...(attached.length > 1 ? ['the files of two sections cannot be told apart'] : []),
    ...(attached.some(({ basis, required }) => basis.by === 'custom' && required) ? ['custom files are required'] : []),
    ...form.checks.flatMap((check) => checkFaults(form, check)),
    ...feedFaults(form),
    ...keptFaults(form),
    ...(form.sheet.kind === 'prescribed' ? sheetFaults(form, form.sheet) : []),
    ...referenceFaults(form),
  ]
}

/** A form that an own layout may stand for takes files, and is not prescribed. A book that is kept takes none. */
function referenceFaults({ isReference, review, sections, sheet }: FormDeclaration): string[] {
  if (!isReference || review.first.kind === 'kept') return []
  return [
    ...(sections.some(({ attachments }) => attachments) ? [] : ['for reference, and takes no file']),
    ...(sheet.kind === 'prescribed' ? ['for reference, and prescribed'] : []),
  ]
}

function fieldFaults(field: Field, numbers: ReadonlySet<string>): string[] {
  const { basis, value, sealed } = field
  const faults: string[] = []
  if (!/^[a-z][A-Za-z0-9]*$/.test(field.key) || field.key === 'rowId') faults.push('key cannot stand in a path')
  if (basis.by === 'custom' && (field.required || field.requiredWhen)) faults.push('custom is required')
  if (basis.by === 'inferred' && !numbers.has(basis.clause)) faults.push(`no clause ${basis.clause}`)
  if (sealed && (sealed.readers.length === 0 || sealed.purpose === '')) faults.push('sealed for nobody or for nothing')
  if (sealed && (value.kind === 'items' || value.kind === 'paper')) faults.push(`${value.kind} cannot be sealed`)
  if (value.kind === 'choice' && value.options.some((option) => option.length > value.maxLength))
    faults.push('option too long')
  if (value.kind === 'choice' && repeated(value.options).length + Number(value.options.length === 0) > 0)
    faults.push('options')
  return faults
}

function checkFaults(form: FormDeclaration, check: ContentCheck): string[] {
  const named = placesOf(check).map((place) => [place, fieldAt(form, place)] as const)
  const missing = named.filter(([, field]) => !field).map(([place]) => `check on nothing: ${place}`)
  const wanted =
    check.check === 'at_least_one_row_with'
      ? [[`${check.table}.${check.column}`, [check.equals]] as const]
      : check.check === 'rarely_together'
        ? [
            [`${check.table}.${check.column}`, [check.equals]] as const,
            [`${check.table}.${check.other}`, check.isOneOf] as const,
          ]
        : []
  const unwritable = wanted
    .filter(([place, words]) => !words.every((word) => isOption(fieldAt(form, place), word)))
    .map(([place]) => `check on a word that is no option: ${place}`)
  const dates = ['date_not_before', 'date_not_future', 'act_not_within', 'act_within_days_after'].includes(check.check)
  return [
    ...missing,
    ...unwritable,
    ...named
      .filter(([, field]) => dates && !['date', 'moment'].includes(field?.value.kind ?? ''))
      .map(([place]) => `no date: ${place}`),
  ]
}

function placesOf(check: ContentCheck): string[] {
  switch (check.check) {
    case 'at_least_one_row_with':
      return [`${check.table}.${check.column}`]
    case 'rows_differ_in':
      return check.columns.map((column) => `${check.table}.${column}`)
    case 'date_not_before':
      return [check.field, check.notBefore]
    case 'date_not_future':
      return [check.field]
    case 'act_not_within':
      return [check.field, check.unless]
    case 'act_within_days_after':
      return [check.field, check.from]
    case 'rarely_together':
      return [`${check.table}.${check.column}`, `${check.table}.${check.other}`]
  }
}

function fieldAt(form: FormDeclaration, place: string): Field | undefined {
  const [key = '', column] = place.split('.')
  if (column === undefined) return fieldsOf(form).find((field) => field.key === key)
  return tableOf(form, key)?.columns.find((field) => field.key === column)
}

function isOption(field: Field | undefined, word: string): boolean {
  return field?.value.kind === 'choice' && field.value.options.includes(word)
}

function feedFaults(form: FormDeclaration): string[] {
  if (!form.feeds) return []
  const { table, ...places } = { completion: undefined, ...FEED_KEYS[form.feeds] }
  const { completion, ...columns } = places
  const wanted = [...Object.values(columns).map((column) => `${table}.${column}`), ...(completion ? [completion] : [])]
  return wanted.filter((place) => !fieldAt(form, place)).map((place) => `the register needs ${place}`)
}

/** A book is kept from its first entry on, and nothing that is never submitted can feed a register. */
function keptFaults({ review, feeds }: FormDeclaration): string[] {
  const isKept = [review.first, review.change].map(({ kind }) => kind === 'kept')
  if (!isKept.includes(true)) return []
  return [...(isKept.includes(false) ? ['kept and submitted'] : []), ...(feeds ? [`kept, and feeds ${feeds}`] : [])]
}

function sheetFaults(form: FormDeclaration, sheet: PrescribedSheet): string[] {
  const places = [sheet.dateField, sheet.submitterField]
  for (const block of sheet.blocks) {
    if (block.block === 'dated') places.push(block.field)
    if (block.block === 'table') places.push(...block.columns.map(({ key }) => `${block.table}.${key}`))
  }
  return places.filter((place) => !fieldAt(form, place)).map((place) => `the sheet prints ${place}`)
}

/** A version that is named lies on another form of the document on which something is filed; its conditions can be met and are cited. */
export function linkFaults(form: FormDeclaration, forms: FormDeclaration[], numbers: ReadonlySet<string>): string[] {
  const columns = tablesOf(form).flatMap((table) => table.columns)
  return [
    ...columns.filter(({ value }) => value.kind === 'paper').map(({ key }) => `${key}: names a paper in a table`),
    ...linkFields(form).flatMap(({ key, value }) => [
      ...(value.of.length === 0 ? [`${key}: names nothing`] : []),
      ...repeated(value.of.map((target) => target.form)).map((target) => `${key}: names ${target} twice`),
      ...value.of.flatMap(({ form: target, before }) => [
        ...(forms.some((one) => one.key === target && one !== form && !isKept(one))
          ? []
          : [`${key}: no form ${target}`]),
        ...(before && !numbers.has(before.clause) ? [`no clause ${before.clause}`] : []),
        ...(before && !before.message.endsWith('。') ? [`${key}: no sentence`] : []),
      ]),
    ]),
  ]
}

/** The values that stand in the list more than once. */
export function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))]
}
