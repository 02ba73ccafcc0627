import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RECIPE_PROGRAM } from '@/components/register/audit/verification/recipe'
import { type ChainLink, digestOf, linkHashOf, NO_ENTRY, type StoredEntry } from '@/lib/platform/record/chain'
import { recordLines } from '@/lib/platform/record/lines'

const CONTRACT = '7c0b1c54-6a0e-4f0b-9a39-0d8f4c1f2a10'
const SCOPE = `contract:${CONTRACT}`
const SUBJECTS = ['契約を登録', '「求職者名簿（紙）」12点を受領（労働局から𠮷田へ）', '内部メモを記録', '第1版：承認']

/** A chain of four, of which the reader sees all but the third. */
function chain(): (ChainLink | StoredEntry)[] {
  let prevHash = NO_ENTRY.hash
  return SUBJECTS.map((subject, at) => {
    const entry: StoredEntry = {
      ...{ scope: SCOPE, seq: at + 1, contractId: CONTRACT, organisationId: null, partyId: at === 0 ? null : CONTRACT },
      ...{ visibility: 'shared', at: '2026-04-02T01:30:00.000Z', recordedAt: '2026-04-02T01:30:00.120Z' },
      ...{ operation: 'custody.record_item', actorAccount: CONTRACT, actorName: '𠮷田 花子' },
      ...{ actorOrganisation: '多摩地域雇用開発協議会', subject, details: '{"quantity":12}', salt: 'ab'.repeat(16) },
      ...{ digest: '', prevHash, hash: '' },
    }
    entry.digest = digestOf(entry)
    entry.hash = linkHashOf(entry)
    prevHash = entry.hash
    const { seq, digest, hash } = entry
    return at === 2 ? { seq, digest, prevHash: entry.prevHash, hash } : entry
  })
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'junshu-recipe-'))
  writeFileSync(join(folder, 'check.mjs'), RECIPE_PROGRAM)
})
afterAll(() => rmSync(folder, { recursive: true }))

function check(text: string): { code: number | null; said: string } {
  const file = join(folder, 'record.jsonl')
  writeFileSync(file, text)
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'check.mjs'), file], { encoding: 'utf8' })
  return { code: status, said: stdout.trim() }
}

const lines = () => recordLines(SCOPE, chain())

describe('画面に載せた検証のプログラム', () => {
  it('書き出した記録を、この製品のコードなしで確かめる', () => {
    const last = chain().at(-1)
    expect(check(lines().join('\n'))).toEqual({ code: 0, said: `第4号まで合っています。${last?.hash}` })
  })
  it.each([
    ['本文の一字', (text: string) => text.replace('12点', '13点'), '第2号'],
    ['日時', (text: string) => text.replace('2026-04-02T01:30:00.000Z', '2026-04-03T01:30:00.000Z'), '第1号'],
    ['当事者の付け替え', (text: string) => text.replace('"partyId":null', `"partyId":"${CONTRACT}"`), '第1号'],
    [
      '記録の名',
      (text: string) => text.replace(`"format":"junshu-record-1","scope":"${SCOPE}"`, '"scope":"contract:x"'),
      '第1号',
    ],
    ['途中の一行', (text: string) => text.split('\n').toSpliced(2, 1).join('\n'), '第2号'],
    ['本文のない行の要約値', (text: string) => flipDigest(text, 3), '第3号'],
  ])('%sが変われば見つける', (_, forge, where) => {
    const forged = forge(lines().join('\n'))
    expect(forged).not.toBe(lines().join('\n'))
    expect(check(forged)).toEqual({ code: 1, said: `${where}が合いません。` })
  })
})

function flipDigest(text: string, line: number): string {
  const all = text.split('\n')
  const link = JSON.parse(all[line] ?? '') as ChainLink
  all[line] = JSON.stringify({ ...link, digest: link.digest.replace(/^./, (digit) => (digit === '0' ? '1' : '0')) })
  return all.join('\n')
}
