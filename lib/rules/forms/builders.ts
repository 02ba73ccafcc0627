import type {
  AskedWhen,
  AttachmentRule,
  Basis,
  Field,
  FieldKind,
  FormDeclaration,
  Review,
  Section,
  Table,
} from './declaration'

/** How the data of a document writes its forms: each builder gives plain data, with the choices that hold for most fields. */

/** 提出・報告・届出 …: received, and work never waits. */
export const received = (word: string): Review => ({ kind: 'received', word })
/** 承認・承諾 …, to be had before the act. */
export const decidedBefore = (word: string): Review => ({ kind: 'decided', word, before: true })
/** 承認 …, sought after the submission: the act does not wait for it. */
export const decidedAfter = (word: string): Review => ({ kind: 'decided', word, before: false })
/** 備え付け・記録・整備: kept, and presented on request. */
export const kept = (word: string): Review => ({ kind: 'kept', word })

/** One line, 200 characters unless said otherwise. */
export const line = (maxLength = 200): FieldKind => ({ kind: 'text', maxLength })
/** Several lines, 4,000 characters unless said otherwise. */
export const lines = (maxLength = 4000): FieldKind => ({ kind: 'long_text', maxLength })
export const person: FieldKind = { kind: 'person', maxLength: 100 }
export const day: FieldKind = { kind: 'date' }
/** A day with its time (日時). */
export const moment: FieldKind = { kind: 'moment' }
/** A whole number, with the unit that stands behind it. */
export const count = (unit: string): FieldKind => ({ kind: 'count', unit })
/** Only the printed words. */
export const oneOf = (...options: string[]): FieldKind => ({ kind: 'choice', options, open: false, maxLength: 100 })
/** The printed words, or another: 等 is printed behind them. */
export const oneOfOr = (...options: string[]): FieldKind => ({ kind: 'choice', options, open: true, maxLength: 200 })

type Wishes = Partial<Pick<Field, 'required' | 'requiredWhen' | 'note' | 'help' | 'sealed'>>

/** A field that the clause prints; required unless said otherwise. */
export function printed(key: string, label: string, clause: string, value: FieldKind, wishes: Wishes = {}): Field {
  return { key, label, basis: { by: 'printed' }, clause, required: true, value, ...wishes }
}

/** A field without which the clause cannot be shown to be met; required unless said otherwise. */
export function inferred(key: string, label: string, clause: string, value: FieldKind, wishes: Wishes = {}): Field {
  return { key, label, basis: { by: 'inferred', clause }, clause, required: true, value, ...wishes }
}

/** A field of our own (備考): never required. */
export function custom(key: string, label: string, clause: string, value: FieldKind, help?: string): Field {
  return { key, label, basis: { by: 'custom' }, clause, required: false, value, ...(help && { help }) }
}

/** A table of at least one row, 200 at the most, unless said otherwise. */
export function table(
  key: string,
  label: string,
  clause: string,
  columns: Field[],
  { minRows = 1, maxRows = 200 } = {},
): Table {
  return { key, label, clause, columns, minRows, maxRows }
}

/** Files that belong to the paper; not required unless said otherwise. */
export function files(
  label: string,
  clause: string,
  basis: Basis,
  { required = false, maxFiles = 20 } = {},
): AttachmentRule {
  return { label, clause, basis, required, maxFiles }
}

export function section(key: string, title: string, parts: Partial<Omit<Section, 'key' | 'title'>>): Section {
  return { key, title, fields: [], tables: [], ...parts }
}

type Named = Pick<FormDeclaration, 'key' | 'title' | 'titlePrinted' | 'clause' | 'summary' | 'review'>
type Further = Partial<Omit<FormDeclaration, keyof Named>>

/** A form on the plain sheet; any number of papers a contract, and no stated start, unless said otherwise. */
export function form(named: Named, further: Further & { sections: Section[] }): FormDeclaration {
  return { statesStart: false, onePerContract: false, checks: [], sheet: { kind: 'plain' }, ...named, ...further }
}

/** A paper that the document names without printing a field: title, clause, text, files. All of them share this form. */
export function plainPaper(named: Named, further: Further & { askedWhen?: AskedWhen } = {}): FormDeclaration {
  const { clause } = named
  const body = section('body', '内容', {
    fields: [
      inferred('text', '内容', clause, lines(8000), {
        help: '別に作成した書面を添付するときは「添付のとおり」と記入します。',
      }),
    ],
    attachments: files('添付', clause, { by: 'custom' }),
  })
  return form(named, { sections: [body], ...further })
}
