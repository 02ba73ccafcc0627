import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { custodyBook } from '@/app/api/contracts/[contractId]/custody/custody-book'
import { exportedEntries } from '@/app/api/contracts/[contractId]/custody/exported-entries'
import { asClient } from '@/lib/platform/host/roles'
import { tableFile } from '@/lib/platform/sheets/file'
import { exportCustody } from '@/lib/registers/custody/operations/reading/export'
import { TABLE_FORMATS, type TableFormat } from '@/lib/rules/exports/formats'
import { openKeeping, tenReceived } from '../operations/custody/keeping'
import { NOW, type Story } from '../support/story'

const SIZES = [1_000, 10_000, 50_000]
const MIB = 1 << 20

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/**
 * The whole custody book as a table through the whole door, 1,000 entries, 10,000 and 50,000: seconds, and how much
 * of it is in memory at the most. The floor reads the same rows in one bare query and joins them to one text.
 */
export async function benchTables(): Promise<void> {
  const keeping = await openKeeping(4)
  const { story } = keeping
  try {
    await tenReceived(keeping)
    console.log('\nThe custody book as a table (16 columns)')
    let there = 1
    for (const size of SIZES) {
      await addMovements(story, there, size)
      there = size
      for (const format of TABLE_FORMATS) await line(`${format}, ${size}`, (hold) => exported(story, format, hold))
      await line(`floor: bare query, one text, ${size}`, (hold) => bareText(story, hold))
    }
  } finally {
    await story.close()
  }
}

type Held = (hold: () => void) => Promise<number>

/** Seconds without, then the most that is held at a time with everything collected again and again that is no longer needed. */
async function line(name: string, work: Held): Promise<void> {
  const from = performance.now()
  const bytes = await work(() => undefined)
  const seconds = ((performance.now() - from) / 1000).toFixed(2)
  const start = heldNow()
  let most = start
  await work(() => {
    most = Math.max(most, heldNow())
  })
  console.log(
    `  ${name.padEnd(36)} ${seconds.padStart(6)} s   ${((most - start) / MIB).toFixed(1).padStart(6)} MiB held   ${(bytes / MIB).toFixed(1).padStart(5)} MiB written`,
  )
}

function heldNow(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Read as a browser reads it, piece by piece, nothing kept. */
async function exported(story: Story, format: TableFormat, hold: () => void): Promise<number> {
  const { contractId } = story
  const book = await story.act('auditor', exportCustody, { format }, contractId)
  const ask: Parameters<typeof exportedEntries>[0] = (operation, input, where) =>
    story.ask('auditor', operation, input, where)
  const entries = watched(exportedEntries(ask, contractId, book.last), hold)
  let bytes = 0
  for await (const piece of tableFile(custodyBook(book, entries), format).body) bytes += (piece as Uint8Array).length
  return bytes
}

async function* watched<Entry>(entries: AsyncGenerator<Entry>, hold: () => void): AsyncGenerator<Entry> {
  let count = 0
  for await (const entry of entries) {
    count += 1
    if (count % 500 === 0) hold()
    yield entry
  }
}

function bareText(story: Story, hold: () => void): Promise<number> {
  return asClient(story.test.adminUrl, async (admin) => {
    const { rows } = await admin.query<Record<string, unknown>>(
      'select m.*, i.name, i.medium, f.name as "from", t.name as "to" from custody_movement m join custody_item i on i.contract_id = m.contract_id and i.id = m.item_id join custody_place f on f.contract_id = m.contract_id and f.id = m.from_place_id join custody_place t on t.contract_id = m.contract_id and t.id = m.to_place_id where m.contract_id = $1 order by m.seq',
      [story.contractId],
    )
    const text = rows.map((row) => Object.values(row).map(String).join(',')).join('\r\n')
    hold()
    return Buffer.byteLength(text)
  })
}

/** Moves of one item to and fro, put in as the administrator. */
function addMovements(story: Story, there: number, size: number): Promise<unknown> {
  return asClient(story.test.adminUrl, (admin) =>
    admin.query(
      `insert into custody_movement (contract_id, id, party_id, visibility, seq, item_id, act, from_place_id, to_place_id, quantity,
         happened_at, happened_by, recorded_at, recorded_by, recorded_by_name, reason, deviation, plan_row_id)
       select m.contract_id, gen_random_uuid(), m.party_id, m.visibility, n, m.item_id, 'move', m.to_place_id, m.to_place_id, 1,
         $2, '髙橋 一郎', $2, m.recorded_by, m.recorded_by_name, '=月次の点検のため移した。第' || n || '回', '', ''
         from custody_movement m, generate_series(${there + 1}, ${size}) n where m.contract_id = $1 and m.seq = 1`,
      [story.contractId, NOW],
    ),
  )
}
