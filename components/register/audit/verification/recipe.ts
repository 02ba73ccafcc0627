/** The texts that the digest of an entry covers, in the order in which they are written one after the other. */
export const COVERED_FIELDS = [
  { key: 'scope', label: '記録の名（契約の識別子）' },
  { key: 'seq', label: '番号' },
  { key: 'partyId', label: '当事者の識別子（なければ空）' },
  { key: 'visibility', label: '範囲（shared 双方、own 自らの側）' },
  { key: 'at', label: '日時（業務の時計、UTC）' },
  { key: 'recordedAt', label: '記録した日時（データベースの時計、UTC）' },
  { key: 'operation', label: '操作の名' },
  { key: 'actorAccount', label: '利用者の識別子' },
  { key: 'actorName', label: '人' },
  { key: 'actorOrganisation', label: '組織' },
  { key: 'subject', label: '操作' },
  { key: 'details', label: '内訳（JSONの文字列のまま）' },
  { key: 'salt', label: '乱数' },
] as const

/** What stands before the fields of a digest and before the parts of a link. */
export const ENTRY_MARK = 'junshu-entry-1'
export const CHAIN_MARK = 'junshu-chain-1'

/**
 * The whole check as a program without this product: Node.js and its standard library. It reads the exported lines and prints the
 * head, or the first entry that does not hold. A test runs it on true and on forged records.
 */
export const RECIPE_PROGRAM = `import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex')
const field = (value) => Buffer.byteLength(String(value)) + ':' + value
const FIELDS = [
${fieldLines()}
]

const lines = readFileSync(process.argv[2], 'utf8').split('\\n').filter((line) => line !== '')
const [header, ...items] = lines.map((line) => JSON.parse(line))
let previous = '0'.repeat(64)
items.forEach((item, index) => {
  const link = ['prevHash', 'seq', 'digest'].map((key) => field(item[key])).join('')
  const body = FIELDS.map((key) => field(item[key] ?? '')).join('')
  const isWhole =
    item.seq === index + 1 &&
    item.prevHash === previous &&
    item.hash === sha256('${CHAIN_MARK}' + link) &&
    (!('salt' in item) || (item.scope === header.scope && item.digest === sha256('${ENTRY_MARK}' + body)))
  if (!isWhole) {
    console.log('第' + (index + 1) + '号が合いません。')
    process.exit(1)
  }
  previous = item.hash
})
console.log('第' + items.length + '号まで合っています。' + previous)
`

function fieldLines(): string {
  const names = COVERED_FIELDS.map(({ key }) => `'${key}',`)
  return [names.slice(0, 7), names.slice(7)].map((part) => `  ${part.join(' ')}`).join('\n')
}
