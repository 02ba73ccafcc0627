import { renderRegister } from '@/lib/platform/pdf/register/register'
import { tokyo } from './tell'

/** A sheet that people signed on paper and keep with the paper that they file. */
export type Scan = {
  fileName: string
  title: string
  lines: string[]
  columns: string[]
  rows: string[][]
  madeOn: string
}

export async function scanned({ fileName, title, lines, columns, rows, madeOn }: Scan) {
  const bytes = await renderRegister({
    title,
    subtitle: lines,
    sections: [{ columns: columns.map((label) => ({ label })), rows }],
    footer: [],
    landscape: false,
    madeAt: tokyo(`${madeOn} 12:00`),
  })
  return { fileName, bytes }
}
