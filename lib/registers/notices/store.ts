import { dateOf, type Instant, instantOf } from '@/lib/kernel/instant'
import type { Tx } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import { MOST_COUNTED } from '@/lib/rules/bounded-count'
import type { Notice, NoticeKind, NoticeSubject, Tidings } from './notice'

const PAGE = 25

/** Who is told: one party, or the contract's only one of a kind. */
export type Addressee = { partyId: string } | { kind: 'authority' | 'prime' }

/** Writes the notice into the outbox, in the transaction of the act that it tells of: one statement. */
export async function appendNotice(
  tx: Tx,
  {
    contractId,
    id,
    at,
    to,
    kind,
    subject,
    words,
  }: Tidings & { contractId: string; id: string; at: Instant; to: Addressee },
): Promise<void> {
  const of = subjectColumns(subject)
  const addressed = 'partyId' in to ? Prisma.sql`p.id = ${to.partyId}::uuid` : Prisma.sql`p.kind = ${to.kind}`
  await tx.$executeRaw`
    insert into notice (contract_id, id, party_id, kind, paper_id, version, fact_id, setting_key, words, at)
    select p.contract_id, ${id}::uuid, p.id, ${kind}, ${of.paperId}::uuid, ${of.version}::int, ${of.factId}::uuid, ${of.settingKey}, ${words}, ${dateOf(at)}
      from contract_party p where p.contract_id = ${contractId}::uuid and ${addressed}`
}

function subjectColumns(subject: NoticeSubject) {
  const none = { paperId: null, version: null, factId: null, settingKey: null }
  return { ...none, ...subject }
}

/** Up to when the account has read everything. */
const READ_UNTIL = (accountId: string) =>
  Prisma.sql`coalesce((select max(r.until_at) from notice_read r where r.account_id = ${accountId}::uuid), '-infinity')`

const NOT_OPENED = (accountId: string) => Prisma.sql`not exists (
  select from notice_opened o where o.account_id = ${accountId}::uuid and o.contract_id = n.contract_id and o.notice_id = n.id)`

/** The sides that the person reads for, as the gate has found them. */
const PARTIES = Prisma.sql`unnest((select app.own_parties())::uuid[]) as own(party_id)`

/** Newest first, 25 a page, by key; along the index of each party, so that nobody's page is slower for what others are told. */
export async function listNotices(
  tx: Tx,
  accountId: string,
  before?: { at: string; id: string },
): Promise<{ notices: Notice[]; hasMore: boolean }> {
  const beyond = before
    ? Prisma.sql`and (n.at, n.id) < (${new Date(before.at)}::timestamptz, ${before.id}::uuid)`
    : Prisma.empty
  const rows = await tx.$queryRaw<StoredNotice[]>`
    select n.contract_id as "contractId", n.id, n.kind, n.paper_id as "paperId", n.version, n.fact_id as "factId", n.setting_key as "settingKey",
           n.words, n.at, c.number as "contractNumber", c.name as "contractName",
           n.at > ${READ_UNTIL(accountId)} and ${NOT_OPENED(accountId)} as "isUnread"
      from ${PARTIES}
     cross join lateral (
       select n.* from notice n where n.party_id = own.party_id ${beyond} order by n.at desc, n.id desc limit ${PAGE + 1}) n
      join contract c on c.id = n.contract_id
     order by n.at desc, n.id desc limit ${PAGE + 1}`
  return { notices: rows.slice(0, PAGE).map(noticeOf), hasMore: rows.length > PAGE }
}

type StoredNotice = Omit<Notice, 'subject' | 'at'> & {
  kind: NoticeKind
  paperId: string | null
  version: number | null
  factId: string | null
  settingKey: string | null
  at: Date
}

function noticeOf({ paperId, version, factId, settingKey, at, ...row }: StoredNotice): Notice {
  const subject = paperId && version ? { paperId, version } : factId ? { factId } : { settingKey: settingKey ?? '' }
  return { ...row, subject, at: instantOf(at) }
}

/** How many are unread, counted up to one above the limit, and none that lie before what was read. */
export async function countUnread(tx: Tx, accountId: string): Promise<number> {
  const most = MOST_COUNTED + 1
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from (
      select 1 from ${PARTIES}
       cross join lateral (
         select 1 from notice n where n.party_id = own.party_id and n.at > ${READ_UNTIL(accountId)} and ${NOT_OPENED(accountId)} limit ${most}) unread
       limit ${most}) counted`
  return row?.count ?? 0
}

/** Marks one notice as read; false where the account sees none. */
export async function appendOpened(
  tx: Tx,
  { accountId, contractId, noticeId, at }: { accountId: string; contractId: string; noticeId: string; at: Instant },
): Promise<boolean> {
  const found = await tx.notice.findUnique({
    where: { contractId_id: { contractId, id: noticeId } },
    select: { id: true },
  })
  if (!found) return false
  await tx.$executeRaw`
    insert into notice_opened (account_id, contract_id, notice_id, at)
    values (${accountId}::uuid, ${contractId}::uuid, ${noticeId}::uuid, ${dateOf(at)}) on conflict do nothing`
  return true
}

/**
 * Marks as read everything up to `settledAt` by one row, and what lies between it and `until` one by one: an act that began earlier may
 * still commit, and its notice must not count as read before anybody has seen it.
 */
export async function appendRead(
  tx: Tx,
  { accountId, settledAt, until, at }: { accountId: string; settledAt: Instant; until: Instant; at: Instant },
): Promise<void> {
  await tx.$executeRaw`
    insert into notice_opened (account_id, contract_id, notice_id, at)
    select ${accountId}::uuid, n.contract_id, n.id, ${dateOf(at)} from ${PARTIES}
      join notice n on n.party_id = own.party_id
     where n.at > greatest(${dateOf(settledAt)}, ${READ_UNTIL(accountId)}) and n.at <= ${dateOf(until)}
        on conflict do nothing`
  await tx.$executeRaw`
    insert into notice_read (account_id, until_at, at) values (${accountId}::uuid, ${dateOf(settledAt)}, ${dateOf(at)}) on conflict do nothing`
}
