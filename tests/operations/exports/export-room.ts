import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asClient } from '@/lib/platform/host/roles'
import { workOnce } from '@/lib/platform/jobs/loop'
import { askForExport } from '@/lib/registers/exports/operations/ask'
import { downloadExport } from '@/lib/registers/exports/operations/download'
import { listExportsOperation } from '@/lib/registers/exports/operations/list'
import type { PersonKey } from '@/prisma/seed/cast'
import { bare, readPdf } from '../../platform/pdf/reading'
import type { Story } from '../../support/story'

/** What the tests of exports do over and over. */
export function exportRoom(story: Story) {
  const { contractId } = story
  const sql = (text: string, values: unknown[] = []) =>
    asClient(story.test.adminUrl, async (admin) => (await admin.query(text, values)).rows)
  const workplace = {
    door: story.door,
    database: story.database,
    now: story.now,
    settings: { filesFolder: story.files },
  }
  const bytesOf = async (who: PersonKey, exportId: string) => {
    const { sha256 } = await story.act(who, downloadExport, { exportId }, contractId)
    return readFile(join(story.files, contractId, `${sha256}.export`))
  }
  return {
    sql,
    workplace,
    ask: async (who: PersonKey, register: string, parameters: object = {}) =>
      (await story.act(who, askForExport, { register, parameters }, contractId)).exportId,
    list: async (who: PersonKey) => (await story.act(who, listExportsOperation, {}, contractId)).exports,
    one: async (id: string) => (await sql('select * from register_export where id = $1', [id]))[0],
    download: (who: PersonKey, exportId: string) => story.ask(who, downloadExport, { exportId }, { contractId }),
    /** Everything that waits, and nothing else, as the worker does it. */
    work: () => story.work(),
    workOnce: () => workOnce(workplace),
    bytesOf,
    /** The text of the file without white space, and how many pages it has. */
    async textOf(who: PersonKey, exportId: string) {
      const { fileName } = await story.act(who, downloadExport, { exportId }, contractId)
      const { pages, notdef } = await readPdf(await bytesOf(who, exportId))
      return { text: bare(pages.flatMap(({ runs }) => runs)), pages: pages.length, notdef, fileName }
    },
    /** Movements of one item to and fro, put in as the administrator. */
    addMovements: (from: number, until: number) =>
      sql(
        `insert into custody_movement (contract_id, id, party_id, visibility, seq, item_id, act, from_place_id, to_place_id, quantity,
           happened_at, happened_by, recorded_at, recorded_by, recorded_by_name, reason, deviation, plan_row_id)
         select m.contract_id, gen_random_uuid(), m.party_id, m.visibility, n, m.item_id, 'move', m.to_place_id, m.to_place_id, 1,
           $2, '髙橋 一郎', $2, m.recorded_by, m.recorded_by_name, '月次の点検のため移した。第' || n || '回', '', ''
           from custody_movement m, generate_series($3::int, $4::int) n where m.contract_id = $1 and m.seq = 1`,
        [contractId, story.now(), from, until],
      ),
  }
}
