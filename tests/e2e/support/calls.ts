import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'
import { filled, type Ids, type ServerAction } from './manifest'

type Form = Record<string, string>
/** What an action is called with: its bound values, and the form or the value that the page would send. */
type Call = { bound: unknown[]; form?: Form; value?: unknown }

const uuid = () => randomUUID()
const when = { happenedAt: '2026-11-18T00:40:00.000Z', happenedBy: '𠮷田 花子', reason: '', exception: '' }

const fact = { happenedAt: '2026-11-18T00:40:00.000Z', happenedBy: '𠮷田 花子', text: '横からの事実' }

/** For every server action a call that its rule could accept: what is refused is refused for the person and for nothing else. */
export const CALLS: Record<string, (ids: Ids) => Call> = {
  openOf: () => ({
    bound: [],
    form: {
      ...{ number: `第${uuid()}号`.slice(0, 20), name: '横から開いた契約', contractorCode: 'kyogikai' },
      ...{ signedOn: '2026-11-02', startsOn: '2026-11-04', endsOn: '2027-03-31', documents: 'roudoukyoku/besshi1@1' },
    },
  }),
  giveOf: ({ contractId, accountId }) => ({
    bound: [{ contractId, accountId, isSelf: false }],
    form: { rights: 'read' },
  }),
  endOf: ({ contractId, accountId }) => ({ bound: [{ contractId, accountId, isSelf: false }], form: {} }),
  namePartyOf: ({ contractId }) => ({
    bound: [contractId],
    form: { kind: 'auditor', organisationCode: 'kansa', untilOn: '2027-03-31', basis: '横から' },
  }),
  endPartyOf: ({ contractId, partyId }) => ({ bound: [{ contractId, partyId }], form: { basis: '横から' } }),
  answerOf: ({ contractId }) => ({
    bound: [{ contractId, key: 'roudoukyoku/besshi1#subcontracting' }],
    form: { value: 'yes', basis: '横から' },
  }),
  beginOf: ({ contractId }) => ({
    bound: [{ contractId, document: 'roudoukyoku/besshi1', formKey: 'disposal_plan' }],
    form: {},
  }),
  decide: ({ contractId, paperId }) => ({
    bound: [{ contractId, paperId, version: 1 }],
    value: { act: 'receive', key: uuid(), reason: '横から', remarks: [], isConfirmed: true },
  }),
  revealSealed: ({ contractId, paperId, sealedPath }) => ({
    bound: [{ contractId, paperId, version: 1 }],
    value: sealedPath,
  }),
  writeNote: ({ contractId, paperId }) => ({
    bound: [{ contractId, paperId, version: 1 }],
    form: { text: '横からのメモ' },
  }),
  openDraftOf: ({ contractId, paperId }) => ({ bound: [{ contractId, paperId, version: 1 }], form: {} }),
  beginFrom: ({ contractId, paperId }) => ({
    bound: [{ contractId, document: 'roudoukyoku/besshi1', formKey: 'disposal_plan', from: { paperId, version: 1 } }],
    form: {},
  }),
  beginFromOther: ({ contractId, paperId }) => ({
    bound: [
      {
        ...{ contractId, document: 'roudoukyoku/besshi1', formKey: 'disposal_plan' },
        from: { contractId, paperId, version: 1 },
      },
    ],
    form: {},
  }),
  saveDraft: ({ contractId, draftId, revision = '1' }) => ({
    bound: [contractId],
    value: { paperId: draftId, revision: Number(revision), content: { submitterName: '横から' }, key: uuid() },
  }),
  latestDraft: ({ contractId, draftId }) => ({ bound: [contractId, draftId] }),
  markDraftFile: ({ contractId, attachmentId }) => ({
    bound: [contractId],
    value: { attachmentId, isOwnLayout: true },
  }),
  submitDraft: ({ contractId, draftId }) => ({
    bound: [contractId],
    value: { paperId: draftId, revision: 1, content: {}, reasons: [], key: uuid() },
  }),
  removeDraftFile: ({ contractId, attachmentId }) => ({ bound: [contractId], value: attachmentId }),
  takePlace: ({ contractId }) => ({
    bound: [contractId],
    form: { kind: 'own', name: '横の棚', storage: 'キャビネット' },
  }),
  takeItem: ({ contractId, placeId = '' }) => ({
    bound: [contractId],
    form: {
      ...when,
      name: '横の束',
      medium: '紙媒体',
      important: 'none',
      origin: 'received',
      toPlaceId: placeId,
      quantity: '1',
    },
  }),
  takeMovement: ({ contractId, itemId = '', placeId = '' }) => ({
    bound: [contractId],
    form: { ...when, itemId, act: 'receive', toPlaceId: placeId, quantity: '1' },
  }),
  takeCorrection: ({ contractId, movementId }) => ({
    bound: [{ contractId, movementId }],
    form: { mode: 'void', why: '横から' },
  }),
  enterFact: ({ contractId }) => ({ bound: [contractId], form: { ...fact, kind: 'incident_noticed' } }),
  enterStatement: ({ contractId }) => ({ bound: [contractId], form: { ...fact, kind: 'report_requested' } }),
  correctOwnFact: ({ contractId }) => ({
    bound: [{ contractId, factId: uuid() }],
    form: { ...fact, mode: 'void', why: '横から' },
  }),
  correctOwnStatement: ({ contractId }) => ({
    bound: [{ contractId, factId: uuid() }],
    form: { ...fact, mode: 'void', why: '横から' },
  }),
  answerWith: ({ contractId }) => ({
    bound: [{ contractId, key: 'a#b#contractor#once' }],
    form: { evidence: `fact/${uuid()}` },
  }),
  takeBack: ({ contractId }) => ({
    bound: [{ contractId, key: 'a#b#contractor#once', linkId: uuid() }],
    form: { reason: '横から' },
  }),
  askExportOf: ({ contractId }) => ({ bound: [{ contractId, register: 'custody', parameters: {} }], form: {} }),
  verify: ({ contractId }) => ({ bound: [contractId], form: { seq: '', hash: '' } }),
  addOf: () => ({
    bound: [],
    form: { name: '横 入', kana: 'ヨコ ハイル', localId: uuid().slice(0, 8), password: 'asahi-no-ataru-engawa-de' },
  }),
  resetOf: ({ accountId }) => ({ bound: [accountId], form: { password: 'asahi-no-ataru-engawa-de' } }),
  disableOf: ({ accountId }) => ({ bound: [accountId], form: { reason: '横から' } }),
  receiveChosen: ({ contractId, paperId }) => ({ bound: [], form: { paper: `${contractId}/${paperId}/1/横から` } }),
  readAllOf: () => ({ bound: [], form: { until: '2026-11-18T00:00:00.000Z' } }),
  closeDayOf: () => ({ bound: [], form: { day: '2040-06-01', reason: '横から' } }),
  reopenDayOf: () => ({ bound: ['2040-06-01'], form: { reason: '横から' } }),
  changeOf: () => ({
    bound: [],
    form: { current: 'chigau-pasuwaado-desu', password: 'asahi-no-ataru-engawa-de', again: 'asahi-no-ataru-engawa-de' },
  }),
}

/** The kind of the refusal with which the action answers, `done`, or what else came. */
export async function callAction(request: APIRequestContext, action: ServerAction, ids: Ids): Promise<string> {
  const call = CALLS[action.name]?.(ids)
  if (!call) throw new Error(`no call for the server action ${action.name}`)
  const headers = { 'Next-Action': action.id, Accept: 'text/x-component' }
  const address = filled(action.route, ids)
  const answer = call.form
    ? await request.post(address, { headers, multipart: encoded(call.bound, call.form) })
    : await request.post(address, {
        headers: { ...headers, 'Content-Type': 'text/plain;charset=UTF-8' },
        data: JSON.stringify([...call.bound, call.value]),
      })
  const text = await answer.text()
  if (/^1:\{"ok":true/m.test(text)) return 'done'
  return /"ok":false,"refusal":\{"kind":"(\w+)"/.exec(text)?.[1] ?? `${answer.status()} ${text.slice(0, 200)}`
}

/** As React writes a form among the arguments: its fields come first, under the number by which the arguments name it. */
function encoded(bound: unknown[], form: Form): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ key: uuid(), ...form })) data.append(`_1_${name}`, value)
  data.append('0', JSON.stringify([...bound, '$K1']))
  return data
}
