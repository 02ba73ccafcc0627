import { randomUUID } from 'node:crypto'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { attachFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { approvePaper } from '@/lib/registers/papers/operations/review/acts'
import { addNote } from '@/lib/registers/papers/operations/review/add-note'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { filePaper, PLAN, REPORT, ROSTER, STAFF, STRUCTURE } from './papers'
import type { Story } from './story'

/** Stands in everything that is written into the contract; what only one side knows has a mark of its own. */
export const MARK = '秘匿標'
export const PRIVATE = { contractor: '受注者内標', authority: '発注者内標' }

const IDS = [
  'contractId',
  'primePartyId',
  'authorityPartyId',
  'auditorPartyId',
  'accountId',
  'rosterId',
  'structureId',
  'planId',
  'pendingPlanId',
  'reportId',
  'draftId',
  'attachmentId',
  'draftAttachmentId',
  'placeId',
  'otherPlaceId',
  'itemId',
  'movementId',
] as const
/** The ids of one contract's rows; and what else somebody could know of it. */
export type Ids = Record<(typeof IDS)[number], string> & { headSeq: number; headHash: string }

/** Ids that nobody has. */
export function nowhere(): Ids {
  const ids = Object.fromEntries(IDS.map((name) => [name, randomUUID()])) as Record<(typeof IDS)[number], string>
  return { ...ids, headSeq: 1, headHash: sha256Hex(randomUUID()) }
}

/** Fills the story's contract with every kind of row, on both sides, and answers their ids. */
export async function fillContract(story: Story): Promise<Ids> {
  const { contractId } = story
  const act: Story['act'] = (who, operation, input) => story.act(who, operation, input, contractId)
  const people = (ROSTER.people as object[]).map((row) => ({ ...row, department: MARK }))
  const rosterId = (await filePaper(story, 'information_handlers', { people } as unknown as typeof ROSTER)).paperId
  const planId = (await filePaper(story, 'disposal_plan', PLAN)).paperId
  await act('chief', approvePaper, { paperId: planId, version: 1, reason: MARK })
  const pendingPlanId = (await filePaper(story, 'disposal_plan', PLAN)).paperId
  const reportId = (await filePaper(story, 'disposal_report', REPORT)).paperId

  const structureId = (await act('manager', beginPaper, { document: DOCUMENT.document, formKey: 'security_structure' }))
    .paperId
  const file = (name: string) => ({
    fileName: `${name}.csv`,
    mediaType: 'text/csv',
    sizeBytes: 9,
    sha256: sha256Hex(name),
  })
  const attached = await act('manager', attachFile, { paperId: structureId, ...file(MARK) })
  await filePaper(story, 'security_structure', { ...STRUCTURE, chart: MARK })

  const draftId = (await act('manager', beginPaper, { document: DOCUMENT.document, formKey: 'work_staff' })).paperId
  const staff = (STAFF.people as object[]).map((row) => ({ ...row, department: PRIVATE.contractor }))
  await act('manager', saveDraftOperation, { paperId: draftId, revision: 0, content: { people: staff } })
  const draftAttached = await act('manager', attachFile, { paperId: draftId, ...file(PRIVATE.contractor) })
  await act('manager', addNote, { paperId: rosterId, text: PRIVATE.contractor })
  await act('chief', addNote, { paperId: rosterId, text: PRIVATE.authority })
  await act('chief', setValue, { key: `${DOCUMENT.document}#procurement_kind`, value: 'other', basis: MARK })

  const place = async (name: string) =>
    (await act('manager', namePlace, { kind: 'own', name, storage: 'キャビネット' })).placeId
  const [placeId, otherPlaceId] = [await place(`${MARK}棚`), await place(`${MARK}別棚`)]
  const { itemId, movementId } = await act('manager', recordItem, itemFrom(placeId))
  await story.work()
  return {
    ...(await rowsOf(story)),
    contractId,
    rosterId,
    structureId,
    planId,
    pendingPlanId,
    reportId,
    draftId,
    placeId,
    otherPlaceId,
    itemId,
    movementId,
    attachmentId: attached.id,
    draftAttachmentId: draftAttached.id,
  }
}

function itemFrom(toPlaceId: string) {
  const happened = { happenedAt: '2026-11-20T10:00:00+09:00', happenedBy: '𠮷田 花子' }
  return { name: MARK, medium: '紙媒体', origin: 'received', toPlaceId, quantity: 10, ...happened }
}

function rowsOf(story: Story) {
  return asClient(story.test.adminUrl, async (admin) => {
    const parties = await admin.query<{ kind: string; id: string }>(
      'select kind, id from contract_party where contract_id = $1',
      [story.contractId],
    )
    const heads = await admin.query(`select seq, hash from record_entry where scope = 'contract:' || $1 and seq = 1`, [
      story.contractId,
    ])
    const partyOf = (kind: string) => parties.rows.find((party) => party.kind === kind)?.id ?? ''
    return {
      primePartyId: partyOf('prime'),
      authorityPartyId: partyOf('authority'),
      auditorPartyId: partyOf('auditor'),
      accountId: story.accounts.assistant,
      headSeq: heads.rows[0].seq as number,
      headHash: heads.rows[0].hash as string,
    }
  })
}
