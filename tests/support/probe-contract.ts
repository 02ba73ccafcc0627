import { randomUUID } from 'node:crypto'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { closeDay } from '@/lib/registers/calendar/operations/close-day'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { answerDuty } from '@/lib/registers/duties/operations/answer'
import { getDuty } from '@/lib/registers/duties/operations/get'
import { askForExport } from '@/lib/registers/exports/operations/ask'
import { recordFact, stateFact } from '@/lib/registers/facts/operations/record'
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

/** The authority has closed this day, a Friday, by itself. */
export const CLOSED_ON = '2027-02-12'

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
  'noticedId',
  'toldId',
  'spareId',
  'statementId',
  'linkId',
  'noticeId',
  'exportId',
  'waitingExportId',
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
    fileName: `${name}.jpg`,
    mediaType: 'image/jpeg',
    sizeBytes: 9,
    sha256: sha256Hex(name),
    original: { sizeBytes: 12, sha256: sha256Hex(`${name}の原本`) },
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

  await act('chief', closeDay, { day: CLOSED_ON, reason: '庁舎の点検' })

  const place = async (name: string) =>
    (await act('manager', namePlace, { kind: 'own', name, storage: 'キャビネット' })).placeId
  const [placeId, otherPlaceId] = [await place(`${MARK}棚`), await place(`${MARK}別棚`)]
  const facts = await fillFacts(story)
  const { itemId, movementId } = await act('manager', recordItem, itemFrom(placeId))
  const { exportId } = await act('manager', askForExport, { register: 'custody' })
  await story.work()
  const waiting = await act('manager', askForExport, { register: 'custody' })
  return {
    exportId,
    waitingExportId: waiting.exportId,
    ...(await rowsOf(story)),
    ...facts,
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

/** The incident's own duty of the document of the probe. */
export const incidentDuty = (factId: string) => `${DOCUMENT.document}#report_incident#contractor#${factId}`

/** Facts of both sides: one that opened a duty and was answered, one that could answer, and a statement of the authority. */
async function fillFacts(story: Story) {
  const act: Story['act'] = (who, operation, input) => story.act(who, operation, input, story.contractId)
  const happened = { text: MARK, happenedAt: '2026-11-20T09:00:00+09:00', happenedBy: '𠮷田 花子' }
  const noticed = await act('manager', recordFact, { ...happened, kind: 'incident_noticed' })
  const told = await act('manager', recordFact, { ...happened, kind: 'oral_first_report' })
  const spare = await act('manager', recordFact, { ...happened, kind: 'oral_first_report' })
  const statement = await act('chief', stateFact, { ...happened, kind: 'report_requested', namedOn: '2026-12-04' })
  const key = incidentDuty(noticed.factId)
  await act('manager', answerDuty, { key, factId: told.factId })
  const { links } = await act('manager', getDuty, { key })
  return {
    noticedId: noticed.factId,
    toldId: told.factId,
    spareId: spare.factId,
    statementId: statement.factId,
    linkId: links[0]?.id ?? '',
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
    const notices = await admin.query<{ id: string }>(
      `select n.id from notice n join contract_party p on p.id = n.party_id where n.contract_id = $1 and p.kind = 'prime' limit 1`,
      [story.contractId],
    )
    const partyOf = (kind: string) => parties.rows.find((party) => party.kind === kind)?.id ?? ''
    return {
      primePartyId: partyOf('prime'),
      authorityPartyId: partyOf('authority'),
      auditorPartyId: partyOf('auditor'),
      accountId: story.accounts.assistant,
      noticeId: notices.rows[0]?.id ?? '',
      headSeq: heads.rows[0].seq as number,
      headHash: heads.rows[0].hash as string,
    }
  })
}
