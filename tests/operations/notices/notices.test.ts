import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { correctFact } from '@/lib/registers/facts/operations/correct'
import { recordFact, stateFact } from '@/lib/registers/facts/operations/record'
import { listOwnNotices } from '@/lib/registers/notices/operations/list'
import { readAllNotices, readNotice } from '@/lib/registers/notices/operations/read'
import { getMe } from '@/lib/registers/organisations/operations/get-me'
import {
  approvePaper,
  askCorrection,
  receivePaper,
  refusePaper,
  returnPaper,
  withdrawPaper,
} from '@/lib/registers/papers/operations/review/acts'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { filePaper, PLAN, ROSTER } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
let minute = 0
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

/** Each act of the story one minute after the one before. */
const next = () => {
  minute += 1
  story.setTime(at(new Date(Date.parse(NOW) + minute * 60_000).toISOString()))
}
const act: Story['act'] = (who, operation, input) => {
  next()
  return story.act(who, operation, input, story.contractId)
}
const seen = (who: PersonKey, before?: object) => story.act(who, listOwnNotices, { before })
const words = async (who: PersonKey) => (await seen(who)).notices.map((notice) => notice.words)
const unread = async (who: PersonKey) => (await story.act(who, getMe, {})).unread

describe('notices.list', () => {
  it('書類の手続は、どれも相手方に一つだけ知らされる。何についてかと、どの契約かだけを告げる', async () => {
    next()
    const roster = await filePaper(story, 'information_handlers', ROSTER)
    await act('chief', askCorrection, { ...roster, reason: '所属部署は極秘の理由' })
    await act('chief', receivePaper, roster)
    const decide = async (operation: typeof approvePaper | typeof refusePaper | typeof returnPaper) => {
      next()
      const filed = await filePaper(story, 'disposal_plan', PLAN)
      await act('chief', operation, { ...filed, reason: '極秘の理由' })
    }
    await decide(returnPaper)
    await decide(approvePaper)
    await decide(refusePaper)
    next()
    const plan = await filePaper(story, 'disposal_plan', PLAN)
    await act('manager', withdrawPaper, { ...plan, reason: '極秘の理由' })
    expect(await words('chief')).toEqual([
      '「作業実施計画書」第1版が取り下げられました',
      ...Array.from({ length: 4 }, () => '「作業実施計画書」第1版が提出されました（承認待ち）'),
      '「情報取扱者名簿」第1版が提出されました（受領待ち）',
    ])
    expect(await words('manager')).toEqual([
      '「作業実施計画書」第1版は不承認となりました',
      '「作業実施計画書」第1版の承認がありました',
      '「作業実施計画書」第1版が差し戻されました',
      '「情報取扱者名簿」第1版が受領されました',
      '「情報取扱者名簿」第1版の補正が求められました',
    ])
    expect(await words('assistant')).toEqual(await words('manager'))
    const all = JSON.stringify([await seen('chief'), await seen('manager')])
    for (const secret of ['極秘', '髙橋', '𠮷田', '久保', 'キャビネット']) expect(all).not.toContain(secret)
    expect((await seen('manager')).notices[0]).toMatchObject({
      contractId: story.contractId,
      contractNumber: '東労契第1号',
      kind: 'refused',
      subject: { version: 1 },
      isUnread: true,
    })
  })

  it('求め・指示と設定、受注者が気づいた事故も、相手方に知らされる。待てる記録は知らされない', async () => {
    const happened = { text: '極秘の中身', happenedAt: '2026-11-20T09:00:00+09:00', happenedBy: '久保' }
    await act('chief', stateFact, { ...happened, kind: 'report_requested', namedOn: '2026-12-04' })
    const { factId } = await act('manager', recordFact, { ...happened, kind: 'incident_noticed' })
    await act('manager', recordFact, { ...happened, kind: 'training_held' })
    expect((await words('chief'))[0]).toBe('受注者が「事故・そのおそれの認知」を記録しました')
    await act('manager', correctFact, { factId, why: '極秘', replacement: null })
    expect((await words('chief'))[0]).toBe('受注者が「事故・そのおそれの認知」の記録を取り消しました')
    await act('chief', setValue, { key: `${DOCUMENT.document}#procurement_kind`, value: 'other', basis: '極秘' })
    await act('manager', setValue, { key: `${DOCUMENT.document}#subcontracting`, value: 'no', basis: '極秘' })
    expect((await words('manager')).slice(0, 2)).toEqual([
      expect.stringMatching(/^設定「この調達.*」が定められました$/),
      '発注者が「報告の求め」を記録しました',
    ])
    expect((await words('chief'))[0]).toBe('設定「業務の一部を再委託しますか。」が定められました')
    expect(JSON.stringify([await seen('chief'), await seen('manager')])).not.toContain('極秘')
  })

  it('断られた手続は、何も知らせない', async () => {
    const before = [await words('chief'), await words('manager')]
    const plan = (await seen('manager')).notices.find(({ kind }) => kind === 'approved')?.subject
    expect(refusalOf(await story.ask('chief', approvePaper, plan))).toBe('conflict')
    expect(refusalOf(await story.ask('manager', stateFact, { kind: 'report_requested' }))).toBeDefined()
    expect([await words('chief'), await words('manager')]).toEqual(before)
  })

  it('契約を閲覧できる宛先の人だけに見え、関わりのない人には何もない', async () => {
    for (const who of ['clerk', 'bystander', 'rival', 'stranger', 'auditor'] as const) {
      expect((await seen(who)).notices, who).toEqual([])
      expect(await unread(who), who).toBe('0')
    }
    expect(refusalOf(await story.ask('nobody', listOwnNotices, {}))).toBe('signed_out')
    const give = (rights: string[]) => act('chief', giveRights, { accountId: story.accounts.clerk, rights })
    await give(['read'])
    expect(await words('clerk')).toEqual(await words('chief'))
    await give([])
    expect(await words('clerk')).toEqual([])
  })
})

describe('notices.read と notices.read_all', () => {
  it('開いたものだけが既読になり、人ごとに数えられる', async () => {
    const { notices, unread: counted } = await seen('manager')
    expect([counted, await unread('manager'), notices.length]).toEqual(['7', '7', 7])
    const [newest] = notices
    const ref = { contractId: newest?.contractId, noticeId: newest?.id }
    await story.act('manager', readNotice, ref)
    await story.act('manager', readNotice, ref)
    expect(await unread('manager')).toBe('6')
    expect((await seen('manager')).notices.map(({ isUnread }) => isUnread)).toEqual([false, ...Array(6).fill(true)])
    expect(await unread('assistant')).toBe('7')
    for (const who of ['chief', 'rival', 'stranger', 'clerk', 'auditor'] as const)
      expect(refusalOf(await story.ask(who, readNotice, ref)), who).toBe('not_found')
    expect(refusalOf(await story.ask('nobody', readNotice, ref))).toBe('signed_out')
  })

  it('「すべて既読にする」は、示されたものまでを既読にし、その後に来たものは未読のまま', async () => {
    const [newest] = (await seen('manager')).notices
    await act('chief', stateFact, {
      ...{ kind: 'report_requested', text: '台帳', happenedAt: '2026-11-20T09:00:00+09:00', happenedBy: '久保' },
    })
    await story.act('manager', readAllNotices, { until: newest?.at })
    expect(await unread('manager')).toBe('1')
    expect((await seen('manager')).notices.map(({ isUnread }) => isUnread)).toEqual([true, ...Array(7).fill(false)])
    expect([await unread('assistant'), await unread('chief')]).toEqual(['8', '9'])
    await story.act('manager', readAllNotices, { until: story.now() })
    expect(await unread('manager')).toBe('0')
    expect(refusalOf(await story.ask('nobody', readAllNotices, { until: NOW }))).toBe('signed_out')
    await story.act('rival', readAllNotices, { until: story.now() })
    expect([await unread('assistant'), await unread('chief')]).toEqual(['8', '9'])
  })

  it('先に始まり後から確定したお知らせは、すべて既読にした後でも未読として現れる', async () => {
    next()
    const until = story.now()
    await story.act('manager', readAllNotices, { until })
    const insert = (minutesEarlier: number) =>
      asClient(story.test.adminUrl, (admin) =>
        admin.query(
          `insert into notice (contract_id, id, party_id, kind, setting_key, words, at)
             select $1, gen_random_uuid(), p.id, 'value_set', 'k', 'あとから', $2::timestamptz - $3 * interval '1 minute' from contract_party p where p.contract_id = $1 and p.kind = 'prime'`,
          [story.contractId, until, minutesEarlier],
        ),
      )
    await insert(1)
    expect(await unread('manager')).toBe('1')
    await insert(30)
    expect(await unread('manager')).toBe('1')
  })

  it('未読は50まで数え、25件ずつ、抜けも重なりもなく読める', async () => {
    await asClient(story.test.adminUrl, (admin) =>
      admin.query(
        `insert into notice (contract_id, id, party_id, kind, setting_key, words, at)
           select $1, gen_random_uuid(), p.id, 'value_set', 'k', 'その' || n, $2::timestamptz + (n / 4) * interval '1 second' from contract_party p, generate_series(1, 60) n
            where p.contract_id = $1 and p.kind = 'prime'`,
        [story.contractId, story.now()],
      ),
    )
    expect(await unread('manager')).toBe('50以上')
    const pages = [await seen('manager')]
    for (let after = pages[0]?.next; after; after = pages.at(-1)?.next) pages.push(await seen('manager', after))
    const all = pages.flatMap(({ notices }) => notices)
    const { rows } = await asClient(story.test.adminUrl, (admin) =>
      admin.query(
        `select n.id from notice n join contract_party p on p.id = n.party_id where p.kind = 'prime' and n.contract_id = $1 order by n.at desc, n.id desc`,
        [story.contractId],
      ),
    )
    expect(all.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))
    expect(pages.slice(0, -1).every(({ notices }) => notices.length === 25)).toBe(true)
  })
})
