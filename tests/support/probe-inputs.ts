import type { OperationName } from '@/lib/rules/access/grants'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { CLOSED_ON, incidentDuty } from './probe-contract'
import { PAPER_SAMPLES } from './probe-paper-inputs'
import { type Sample, why } from './probe-sample'

const nothing = () => ({})
const NEW_PASSWORD = 'kaze-ga-fuku-oka-no-ie-7'
const HAPPENED_FACT = { text: '確かめの事実', happenedAt: '2026-11-20T09:30:00+09:00', happenedBy: '𠮷田 花子' }
const happened = { quantity: 2, happenedAt: '2026-11-20T10:00:00+09:00', happenedBy: '𠮷田 花子' }
const days = { signedOn: '2026-11-20', startsOn: '2026-12-01', endsOn: '2027-03-31' }

/**
 * A line for every operation of GRANTS, with more than one sample where there is more than one way in: the tests of isolation call each of them as everybody who may not.
 * An input that is not valid proves nothing, so a test performs each of them as the person named, who may.
 */
export const SAMPLES: Partial<Record<OperationName, Sample | Sample[]>> = {
  ...PAPER_SAMPLES,
  'today.list': { by: 'manager', input: nothing },
  'today.of_contract': { by: 'manager', input: nothing },
  'inbox.list': {
    by: 'chief',
    input: ({ contractId, rosterId }) => ({
      after: { since: '2020-01-01T00:00:00Z', contractId, paperId: rosterId, version: 1 },
    }),
  },
  'notices.list': {
    by: 'manager',
    input: ({ noticeId }) => ({ before: { at: '2030-01-01T00:00:00Z', id: noticeId } }),
  },
  'notices.read': { by: 'manager', input: ({ contractId, noticeId }) => ({ contractId, noticeId }) },
  'notices.read_all': { by: 'manager', input: () => ({ until: '2030-01-01T00:00:00Z' }) },
  'contracts.list': {
    by: 'manager',
    input: ({ contractId }) => ({ before: { openedAt: '2030-01-01T00:00:00Z', id: contractId }, search: '地域' }),
  },
  'contracts.open': {
    by: 'chief',
    input: () => ({ number: '確-1', name: '確かめの業務', contractorCode: 'aoyama', documents: [DOCUMENT], ...days }),
  },
  'contracts.list_documents': { by: 'chief', input: nothing },
  'contracts.get': { by: 'manager', input: nothing },
  'contracts.name_party': {
    by: 'chief',
    input: ({ primePartyId }) => ({
      kind: 'subcontractor',
      organisationCode: 'aoyama',
      parentId: primePartyId,
      basis: '再委託の承認',
    }),
  },
  'contracts.end_party': {
    by: 'chief',
    input: ({ auditorPartyId }) => ({ partyId: auditorPartyId, basis: '監査の終わり' }),
  },
  'contracts.set': {
    by: 'chief',
    input: () => ({ key: `${DOCUMENT.document}#work_staff_waiver`, value: 'needed', basis: '確かめ' }),
  },
  'contracts.list_settings': { by: 'auditor', input: nothing },
  'contracts.list_members': { by: 'manager', input: () => ({ search: '' }) },
  'contracts.get_member': { by: 'manager', input: ({ accountId }) => ({ accountId }) },
  'contracts.give_rights': { by: 'manager', input: ({ accountId }) => ({ accountId, rights: ['read'] }) },

  'organisations.get_me': { by: 'manager', input: nothing },
  'organisations.list_people': { by: 'manager', input: ({ accountId }) => ({ after: { kana: 'ア', accountId } }) },
  'organisations.get_person': { by: 'manager', input: ({ accountId }) => ({ accountId }) },
  'organisations.add_person': {
    by: 'manager',
    input: () => ({ localId: 'kakunin', name: '確認 太郎', kana: 'カクニン タロウ', password: NEW_PASSWORD }),
  },
  'organisations.disable_account': { by: 'manager', input: ({ accountId }) => ({ accountId, reason: '退職' }) },
  'organisations.reset_password': { by: 'manager', input: ({ accountId }) => ({ accountId, password: NEW_PASSWORD }) },
  'organisations.change_password': {
    by: 'manager',
    input: () => ({ current: 'chigau-pasuwaado-desu-3', password: NEW_PASSWORD }),
  },

  'calendar.list': { by: 'chief', input: () => ({ year: 2027 }) },
  'calendar.close_day': { by: 'chief', input: () => ({ day: '2027-03-05', ...why }) },
  'calendar.open_day': { by: 'chief', input: () => ({ day: CLOSED_ON, ...why }) },

  'facts.record': {
    by: 'assistant',
    input: () => ({ ...HAPPENED_FACT, kind: 'incident_noticed' }),
  },
  'facts.correct': {
    by: 'assistant',
    input: ({ toldId }) => ({ factId: toldId, why: '言い間違い', replacement: null }),
  },
  'facts.state': { by: 'chief', input: () => ({ ...HAPPENED_FACT, kind: 'report_requested' }) },
  'facts.correct_statement': {
    by: 'chief',
    input: ({ statementId }) => ({ factId: statementId, why: '期日の変更', replacement: HAPPENED_FACT }),
  },
  'facts.get': { by: 'auditor', input: ({ noticedId }) => ({ factId: noticedId }) },
  'facts.list': {
    by: 'auditor',
    input: ({ noticedId }) => ({ before: { happenedAt: '2030-01-01T00:00:00Z', id: noticedId } }),
  },
  'facts.export': { by: 'auditor', input: () => ({ format: 'xlsx' }) },
  'facts.export_entries': { by: 'auditor', input: () => ({ until: '2030-01-01T00:00:00Z' }) },

  'clauses.list': { by: 'auditor', input: nothing },
  'clauses.get': {
    by: 'auditor',
    input: () => ({ document: DOCUMENT.document, key: '１(2)①ア 情報取扱者名簿' }),
  },
  'clauses.export': { by: 'auditor', input: nothing },
  'duties.get': { by: 'auditor', input: ({ noticedId }) => ({ key: incidentDuty(noticedId) }) },
  'duties.answer': [
    { by: 'manager', input: ({ noticedId, spareId }) => ({ key: incidentDuty(noticedId), factId: spareId }) },
    {
      by: 'manager',
      input: ({ rosterId }) => ({
        key: `${DOCUMENT.document}#submit_information_handlers#contractor#once`,
        paperId: rosterId,
        version: 1,
      }),
    },
  ],
  'duties.take_back': {
    by: 'manager',
    input: ({ noticedId, linkId }) => ({ key: incidentDuty(noticedId), linkId, ...why }),
  },
  'duties.refresh': { by: 'job', input: nothing },
  'duties.compare': { by: 'job', input: nothing },

  'roster.at': { by: 'auditor', input: nothing },
  'roster.export': { by: 'auditor', input: nothing },

  'custody.list': { by: 'auditor', input: nothing },
  'custody.export': { by: 'auditor', input: () => ({ format: 'csv' }) },
  'custody.export_entries': { by: 'auditor', input: () => ({ after: 0, until: 1_000_000 }) },
  'custody.name_place': {
    by: 'assistant',
    input: () => ({ kind: 'own', name: '確かめの棚', storage: 'キャビネット' }),
  },
  'custody.record_item': {
    by: 'assistant',
    input: ({ itemId, placeId }) => ({
      name: '写し',
      medium: '紙媒体',
      origin: 'copied',
      copiedFromItemId: itemId,
      toPlaceId: placeId,
      ...happened,
    }),
  },
  'custody.record_movement': {
    by: 'assistant',
    input: ({ itemId, placeId, otherPlaceId }) => ({
      itemId,
      act: 'move',
      fromPlaceId: placeId,
      toPlaceId: otherPlaceId,
      ...happened,
    }),
  },
  'custody.correct_movement': {
    by: 'assistant',
    input: ({ movementId }) => ({ movementId, why: '数え違い', replacement: null }),
  },

  'record.list': { by: 'auditor', input: nothing },
  'record.verify': { by: 'auditor', input: ({ headSeq, headHash }) => ({ paper: { seq: headSeq, hash: headHash } }) },
  'record.export': { by: 'auditor', input: nothing },
  'record.export_entries': { by: 'auditor', input: () => ({ after: 0, until: 1_000_000 }) },

  'exports.ask': [
    { by: 'auditor', input: () => ({ register: 'record' }) },
    { by: 'manager', input: () => ({ register: 'custody' }) },
    { by: 'auditor', input: () => ({ register: 'facts' }) },
    { by: 'chief', input: () => ({ register: 'roster' }) },
    { by: 'auditor', input: () => ({ register: 'clauses' }) },
    {
      by: 'auditor',
      input: ({ rosterId }) => ({ register: 'tables', parameters: { paperId: rosterId, version: 1 } }),
    },
  ],
  'exports.list': {
    by: 'manager',
    input: ({ exportId }) => ({ before: { askedAt: '2030-01-01T00:00:00Z', id: exportId } }),
  },
  'exports.download': { by: 'manager', input: ({ exportId }) => ({ exportId }) },
  'exports.get_plan': { by: 'manager', input: ({ waitingExportId }) => ({ exportId: waitingExportId }) },
  'exports.keep_progress': {
    by: 'job',
    input: ({ waitingExportId }) => ({ exportId: waitingExportId, rowsDone: 1 }),
  },
  'exports.keep_file': {
    by: 'job',
    input: ({ waitingExportId }) => ({ exportId: waitingExportId, sha256: 'a'.repeat(64), sizeBytes: 1 }),
  },
  'exports.fail': { by: 'job', input: ({ waitingExportId }) => ({ exportId: waitingExportId, reason: '確かめ' }) },
}
