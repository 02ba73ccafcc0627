import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parseRecordLines, recordLines } from '@/lib/platform/record/lines'
import { verifyChain } from '@/lib/platform/record/verify'
import { linksOf, SCOPE, writtenChain } from './written-chain'

const folder = mkdtempSync(join(tmpdir(), 'junshu-lines-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const chain = writtenChain(5)
const head = chain.at(-1)

function fileOf(name: string, lines: string[]): string {
  const file = join(folder, name)
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}

/** `npm run verify`, as the person at the terminal runs it. */
function verifyOnTerminal(...words: string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/platform/record/verify-cli.ts', ...words], {
    encoding: 'utf8',
  })
}

describe('書き出した記録', () => {
  it('行に書き、読み戻して、同じ検証の結果になる', () => {
    const read = parseRecordLines(recordLines(SCOPE, chain).join('\n'))
    expect(read).toEqual({ scope: SCOPE, items: chain })
    expect(verifyChain(read.scope, read.items).intact).toBe(true)
  })

  it('見えない記録はつながりだけになる', () => {
    const mixed = [...chain.slice(0, 3), ...linksOf(chain.slice(3))]
    const { items } = parseRecordLines(recordLines(SCOPE, mixed).join('\n'))
    expect(verifyChain(SCOPE, items)).toMatchObject({ intact: true, links: 5, bodies: 3 })
  })

  it('読めない行は、その番号をつけて断る', () => {
    const lines = recordLines(SCOPE, chain)
    expect(() => parseRecordLines([...lines.slice(0, 2), '{', ...lines.slice(2)].join('\n'))).toThrow('3行目')
    expect(() => parseRecordLines('')).toThrow('1行目')
  })
})

describe('npm run verify -- --file', () => {
  it('完全な記録では終了コード0、変わった記録では1になり、場所を告げる', () => {
    const whole = verifyOnTerminal('--file', fileOf('whole.jsonl', recordLines(SCOPE, chain)))
    expect([whole.status, whole.stdout]).toEqual([0, expect.stringContaining(`5件　末尾 第5号 ${head?.hash}`)])

    const changed = chain.map((entry) => (entry.seq === 3 ? { ...entry, details: '{}' } : entry))
    const broken = verifyOnTerminal('--file', fileOf('broken.jsonl', recordLines(SCOPE, changed)))
    expect([broken.status, broken.stdout]).toEqual([
      1,
      expect.stringContaining('第3号：記録された後に内容が変わっています。'),
    ])
  })

  it('紙の控えを与えると、末尾の切り落としが分かる', () => {
    const cut = fileOf('cut.jsonl', recordLines(SCOPE, chain.slice(0, 4)))
    expect(verifyOnTerminal('--file', cut).status).toBe(0)
    const found = verifyOnTerminal('--file', cut, '--anchor', `5:${head?.hash.slice(0, 16)}`)
    expect([found.status, found.stdout]).toEqual([1, expect.stringContaining('末尾が切り落とされています')])
  })

  it('控えの書き方を誤ると、検証せずに終了コード2で断る', () => {
    const file = fileOf('again.jsonl', recordLines(SCOPE, chain))
    expect(verifyOnTerminal('--file', file, '--anchor', '5:abc').status).toBe(2)
  })
})
