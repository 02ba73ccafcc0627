import { z } from 'zod'

/** The ways in which a table leaves the product to go on in another program. */
export const TABLE_FORMATS = ['xlsx', 'csv', 'csv-cp932'] as const
export type TableFormat = (typeof TABLE_FORMATS)[number]

export const EXPORT_FORMATS = ['pdf', ...TABLE_FORMATS] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What people call them, on links and in the record. */
export const FORMAT_WORDS: Record<ExportFormat, string> = {
  pdf: 'PDF',
  xlsx: 'Excel',
  csv: 'CSV（UTF-8）',
  'csv-cp932': 'CSV（Shift_JIS）',
}

const wordsOf = (formats: readonly ExportFormat[]) => formats.map((format) => `「${format}」`).join('')

/** The format that an address names; the print where it names none. */
export const typedFormat = z
  .enum(EXPORT_FORMATS, { error: `出力の形式は${wordsOf(EXPORT_FORMATS)}のいずれかです。` })
  .default('pdf')

/** The same for what is given out as a table only. */
export const typedTableFormat = z.enum(TABLE_FORMATS, {
  error: `出力の形式は${wordsOf(TABLE_FORMATS)}のいずれかです。`,
})

export function isTableFormat(format: string | null): format is TableFormat {
  return (TABLE_FORMATS as readonly (string | null)[]).includes(format)
}
