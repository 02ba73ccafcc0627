import type { WriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Instant } from '@/lib/kernel/instant'
import { registerPieces } from '@/lib/platform/pdf/register/register'
import { COLUMNS, rowOf } from './rows'

/** The same rows through the product's register, written while they are read. */
export function registerDrawn(rows: number, file: WriteStream): Promise<void> {
  const pieces = registerPieces({
    title: '台帳（受渡し・保管の記録）',
    subtitle: ['契約：地域雇用活性化推進事業（東労契第1号）'],
    sections: [{ columns: COLUMNS.map(({ label, width }) => ({ label, weight: width })), rows: rowsUpTo(rows) }],
    footer: ['契約番号 東労契第1号'],
    head: { seq: rows, hash: 'a'.repeat(64) },
    landscape: true,
    madeAt: '2026-11-20T01:00:00.000Z' as Instant,
  })
  return pipeline(pieces, file)
}

function* rowsUpTo(rows: number): Generator<string[]> {
  for (let at = 0; at < rows; at += 1) yield rowOf(at)
}
