import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { digestOf, linkHashOf } from '@/lib/platform/record/chain'
import { readEntries } from '@/lib/platform/record/chain-rows'
import { asGate } from '@/lib/platform/record/owner-database'
import { verifyChain } from '@/lib/platform/record/verify'
import { endPartyTime } from '@/lib/registers/contracts/operations/end-party'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { nameParty } from '@/lib/registers/contracts/operations/name-party'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { listRecord } from '@/lib/registers/record/operations/list'
import { verifyRecord } from '@/lib/registers/record/operations/verify'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { openStory, type Story } from '../../support/story'
import { pathsOf, refusalOf } from '../refusals'

let story: Story
let scope: string
beforeAll(async () => {
  story = await openStory()
  scope = `contract:${story.contractId}`
  // An entry that only the contractor's side sees, between shared ones.
  await story.act(
    'manager',
    beginPaper,
    { document: DOCUMENT.document, formKey: 'information_handlers' },
    story.contractId,
  )
  await story.act(
    'chief',
    setValue,
    { key: `${DOCUMENT.document}#procurement_kind`, value: 'other', basis: '調達の仕様' },
    story.contractId,
  )
})
afterAll(() => story.close())

/** As somebody with every power over the server: no role of the product can do this. */
const tamper = (sql: string, values: unknown[] = []) =>
  asClient(story.test.adminUrl, async (admin: pg.Client) => {
    await admin.query(`alter table record_entry disable trigger all`)
    const { rowCount } = await admin.query(sql, values)
    await admin.query(
      `alter table record_entry enable always trigger append_only; alter table record_entry enable always trigger append_only_whole`,
    )
    return rowCount
  })
const verified = async (who: 'manager' | 'auditor' | 'chief' = 'auditor', paper?: { seq: number; hash: string }) =>
  story.act(who, verifyRecord, { paper }, story.contractId)

describe('record.list', () => {
  it('新しい順に並び、双方に共有された行為と、自らの側の行為が見える', async () => {
    const seenBy = async (who: 'manager' | 'chief' | 'auditor') =>
      (await story.act(who, listRecord, {}, story.contractId)).entries
    const contractor = await seenBy('manager')
    const own = contractor.filter(({ visibility }) => visibility === 'own')
    expect(own.map(({ operation }) => operation)).toEqual(['papers.begin'])
    expect(contractor.map(({ seq }) => seq)).toEqual(contractor.map((_, at) => contractor.length - at))
    expect(contractor[0]).toMatchObject({
      room: '契約',
      actorName: '久保 真理子',
      subject: expect.stringContaining('いずれでもない'),
    })
    for (const who of ['chief', 'auditor'] as const) {
      expect((await seenBy(who)).map(({ seq }) => seq)).toEqual(
        contractor.filter(({ visibility }) => visibility === 'shared').map(({ seq }) => seq),
      )
    }
  })

  it('50件ずつ、前の頁の最後の番号から続く', async () => {
    for (let turn = 0; turn < 55; turn += 1) {
      const rights = turn % 2 === 0 ? ['read'] : ['read', 'draft']
      await story.act('manager', giveRights, { accountId: story.accounts.bystander, rights }, story.contractId)
    }
    const first = await story.act('auditor', listRecord, {}, story.contractId)
    const second = await story.act('auditor', listRecord, { before: first.next }, story.contractId)
    expect([first.entries.length, second.next]).toEqual([50, undefined])
    const seqs = [...first.entries, ...second.entries].map(({ seq }) => seq)
    expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => b - a))
    expect(seqs.at(-1)).toBe(1)
    expect(first.head?.seq).toBe(seqs[0])
  })

  it('契約に関わりのない人には見つからない', async () => {
    for (const who of ['clerk', 'rival', 'stranger'] as const) {
      expect(refusalOf(await story.ask(who, listRecord, {})), who).toBe('not_found')
      expect(refusalOf(await story.ask(who, verifyRecord, {})), who).toBe('not_found')
    }
    expect(refusalOf(await story.ask('nobody', verifyRecord, {}))).toBe('signed_out')
  })
})

describe('record.verify', () => {
  it('データベースが書いたダイジェストとハッシュは、こちらの計算と一致する', async () => {
    const entries = await asGate(story.test.ownerUrl, async (client) =>
      (await Array.fromAsync(readEntries(client, scope))).flat(),
    )
    expect(entries.length).toBeGreaterThan(60)
    expect(entries.map(digestOf)).toEqual(entries.map(({ digest }) => digest))
    expect(entries.map(linkHashOf)).toEqual(entries.map(({ hash }) => hash))
    expect(verifyChain(scope, entries).intact).toBe(true)
  })

  it('どの読み手にも完全と分かる。見えない記録はつながりだけで確かめる', async () => {
    const all = await verified('manager')
    expect(all).toMatchObject({ intact: true, entries: all.head.seq, visible: all.head.seq })
    expect(await verified('chief')).toMatchObject({ intact: true, entries: all.head.seq, visible: all.head.seq - 1 })
    expect(await verified('auditor')).toMatchObject({ intact: true, visible: all.head.seq - 1 })
  })

  it('紙に印刷された末尾と照らし合わせる', async () => {
    const { entries } = await story.act('auditor', listRecord, {}, story.contractId)
    const { seq = 0, hash = '' } = entries[20] ?? {}
    const printed = `${hash.slice(0, 8).toUpperCase()} ${hash.slice(8, 16)}`
    expect((await verified('auditor', { seq, hash: printed })).paper).toEqual({ seq, comparison: 'agrees' })
    expect((await verified('auditor', { seq, hash: '0'.repeat(16) })).paper).toEqual({ seq, comparison: 'differs' })
    expect((await verified('auditor', { seq: 9999, hash })).paper).toEqual({ seq: 9999, comparison: 'not_reached' })
    expect(pathsOf(await story.ask('auditor', verifyRecord, { paper: { seq, hash: hash.slice(0, 15) } }))).toEqual([
      'paper.hash',
    ])
  })

  it('再委託先には自らの記録だけが見えるため、全体の検証は開かれない', async () => {
    await story.act(
      'chief',
      nameParty,
      { kind: 'subcontractor', organisationCode: 'aoyama', basis: '再委託の承認' },
      story.contractId,
    )
    await story.act('rival', giveRights, { accountId: story.accounts.rival, rights: ['read'] }, story.contractId)
    expect(refusalOf(await story.ask('rival', verifyRecord, {}))).toBe('not_allowed')
    const { entries } = await story.act('rival', listRecord, {}, story.contractId)
    expect(entries.every(({ actorName }) => actorName === '青木 大輔')).toBe(true)
    const { parties } = await story.act('chief', getContract, {}, story.contractId)
    await story.act(
      'chief',
      endPartyTime,
      { partyId: parties.find(({ kind }) => kind === 'subcontractor')?.id, basis: '終了' },
      story.contractId,
    )
  })

  it('実行時の役割では、記録を変えることも消すこともできない', async () => {
    const attempt = (sql: string) =>
      asClient(story.test.appUrl, (client) => client.query(sql)).then(
        () => 'done',
        (error: Error) => error.message,
      )
    for (const sql of [
      "update record_entry set subject = ''",
      'delete from record_entry',
      'truncate record_entry',
      "update record_head set hash = ''",
    ]) {
      expect(await attempt(sql), sql).toContain('permission denied')
    }
  })

  it('サーバーの管理者が本文を書き換えても、その行が見える読み手に分かる', async () => {
    await tamper("update record_entry set subject = '別の行為' where scope = $1 and seq = 3", [scope])
    expect(await verified()).toMatchObject({
      intact: false,
      firstBreak: { seq: 3, why: 'body', message: expect.stringContaining('内容が変わって') },
    })
  })

  it('消された記録は、その場所で分かる', async () => {
    expect(await tamper('delete from record_entry where scope = $1 and seq = 2', [scope])).toBe(1)
    expect((await verified()).firstBreak).toMatchObject({ seq: 3, why: 'place' })
    expect(await tamper('delete from record_entry where scope = $1', [scope])).toBeGreaterThan(50)
    expect(await verified()).toMatchObject({ intact: false, entries: 0, firstBreak: { seq: 1, why: 'tail' } })
  })
})
