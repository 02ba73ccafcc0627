import { emsOf } from '../fonts'
import { clustersOf } from '../line-breaking'
import { printable } from '../printable'

/** In em. A text up to SHORT (a date, a name, a heading) stays on one line where it can; one longer than LONG is expected to wrap. */
const SHORT_EM = 9
const LONG_EM = 24
const NARROWEST_EM = 3

/**
 * Divides a table's width over its columns by what stands in them: each gets what its longest unbreakable piece needs, and
 * the rest goes to those whose texts are longer. `room` is what a cell needs beside its text.
 */
export function contentWidths(rows: string[][], columns: number, width: number, size: number, room: number): number[] {
  const needs = Array.from({ length: columns }, (_, index) => needOf(rows, index, size))
  const least = needs.map((need) => need.least + room)
  const most = needs.map((need) => need.most + room)
  const spare = width - sum(least)
  if (spare <= 0) return least.map((one) => (one * width) / sum(least))
  const wish = sum(most) - sum(least)
  return least.map((one, index) => one + (wish > 0 ? (spare * ((most[index] ?? 0) - one)) / wish : spare / columns))
}

function needOf(rows: string[][], index: number, size: number): { least: number; most: number } {
  const lines = rows.flatMap((row) => printable(row[index] ?? '').text.split('\n'))
  const ems = lines.map((line) => emsOf(line, 'bold'))
  const short = Math.max(0, ...ems.filter((em) => em <= SHORT_EM))
  const pieces = lines.flatMap(clustersOf).map((piece) => emsOf(piece, 'bold'))
  const least = Math.max(NARROWEST_EM, short, Math.min(SHORT_EM, Math.max(0, ...pieces)))
  return { least: least * size, most: Math.min(LONG_EM, Math.max(least, ...ems)) * size }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
