import type { Field } from '@/lib/rules/forms/declaration'

/** One field at one place of the screen. */
export type FieldPlace = {
  field: Field
  /** Where the value stands in the form's values: `people.0.name`. */
  name: string
  /** Where it stands in findings, remarks and links: `people.r1.name`; also the id of its control. */
  path: string
  /** `3行目` in a table; read before the label by a screen reader. */
  row?: string
}

export type ControlProps = FieldPlace & { isInvalid: boolean }

/** Up to so many closed choices are shown as radio buttons; more are a list to open. */
export const MOST_RADIO_BUTTONS = 6

/** Whether the field is drawn as several controls under one legend. */
export function isGroup({ value, sealed }: Field): boolean {
  if (sealed || ['date', 'moment', 'items'].includes(value.kind)) return true
  return value.kind === 'choice' && (value.open || value.options.length <= MOST_RADIO_BUTTONS)
}

/** Whether the control needs the whole width of the form. */
export function isWide({ value }: Field): boolean {
  return ['long_text', 'moment', 'items', 'paper'].includes(value.kind)
}

/** The name of one control inside a group: the legend alone does not say which row it is. */
export function nameInGroup({ field, row }: Pick<FieldPlace, 'field' | 'row'>): string {
  return row ? `${row} ${field.label}` : field.label
}

/** The id and, inside the frame of a sealed field, the name of a single control. */
export function ownNames({ field, path, row }: FieldPlace): { id: string; 'aria-label': string | undefined } {
  return field.sealed
    ? { id: `${path}-input`, 'aria-label': nameInGroup({ field, row }) }
    : { id: path, 'aria-label': undefined }
}
