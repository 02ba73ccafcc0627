import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type pg from 'pg'
import { readEntries, readHeads, readScopesWithoutHead } from './chain-rows'
import { parseRecordLines } from './lines'
import { asGate, withOwner } from './owner-database'
import { type Anchor, beginChain, conclude, MIN_ANCHOR_DIGITS, readOn, verifyChain } from './verify'
import { verdictLine } from './words'

const USAGE = `使い方
  npm run verify                                   データベースのすべての記録を検証します（DATABASE_OWNER_URL、なければ組み込みのデータベース）。
  npm run verify -- --scope contract:… --anchor 番号:ハッシュ   紙に印刷された末尾と照らし合わせます。
  npm run verify -- --file 記録.jsonl [--anchor 番号:ハッシュ]   書き出した記録を、データベースなしで検証します。`

/** Verifies and answers whether everything is intact. Prints one line a chain. */
async function verify(args: string[]): Promise<boolean> {
  const { values } = parseArgs({
    args,
    options: { file: { type: 'string' }, scope: { type: 'string' }, anchor: { type: 'string' } },
  })
  const anchors = values.anchor === undefined ? [] : [anchorOf(values.anchor)]
  if (values.file !== undefined) return verifyFile(values.file, anchors)
  if (anchors.length > 0 && values.scope === undefined) throw new Error(USAGE)
  return withOwner(process.env, (url) =>
    asGate(url, (client) => verifyDatabase(client, values.scope, anchors), 'isolation level repeatable read read only'),
  )
}

function verifyFile(file: string, anchors: Anchor[]): boolean {
  const { scope, items } = parseRecordLines(readFileSync(file, 'utf8'))
  const verdict = verifyChain(scope, items, anchors)
  console.log(verdictLine(scope, verdict))
  if (anchors.length === 0)
    console.log(
      '末尾の切り落としと全体の書き直しは、紙に印刷された番号とハッシュを --anchor で与えたときにだけ分かります。',
    )
  return verdict.intact
}

async function verifyDatabase(client: pg.Client, only: string | undefined, anchors: Anchor[]): Promise<boolean> {
  const heads = (await readHeads(client)).filter(({ scope }) => only === undefined || scope === only)
  const headless = (await readScopesWithoutHead(client)).filter((scope) => only === undefined || scope === only)
  if (only !== undefined && heads.length + headless.length === 0) throw new Error(`記録 ${only} はありません。`)
  let isIntact = headless.length === 0
  for (const scope of headless) console.log(`${scope}　×　記録の末尾を示す行がありません。`)
  for (const { scope, ...head } of heads) {
    let chain = beginChain(scope)
    const known = [head, ...anchors]
    for await (const page of readEntries(client, scope)) chain = readOn(chain, page, known)
    const verdict = conclude(chain, known)
    const isBeyond = verdict.intact && verdict.head.seq !== head.seq
    console.log(
      isBeyond ? `${scope}　×　末尾の行（第${head.seq}号）より後に記録があります。` : verdictLine(scope, verdict),
    )
    isIntact &&= verdict.intact && !isBeyond
  }
  console.log(
    `${heads.length + headless.length} 本の記録を検証しました：${isIntact ? 'すべて完全です。' : '完全でないものがあります。'}`,
  )
  return isIntact
}

function anchorOf(text: string): Anchor {
  const [, seq, hash] = /^(\d{1,9}):([0-9a-fA-F]+)$/.exec(text) ?? []
  if (!seq || !hash || hash.length < MIN_ANCHOR_DIGITS)
    throw new Error(`--anchor は「番号:ハッシュの先頭${MIN_ANCHOR_DIGITS}桁以上」で指定してください。`)
  return { seq: Number(seq), hash }
}

verify(process.argv.slice(2)).then(
  (isIntact) => {
    process.exitCode = isIntact ? 0 : 1
  },
  (reason) => {
    console.error(reason instanceof Error ? reason.message : reason)
    process.exitCode = 2
  },
)
