import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { closeDay } from '@/lib/registers/calendar/operations/close-day'
import { listCalendar } from '@/lib/registers/calendar/operations/list'
import { openDay } from '@/lib/registers/calendar/operations/open-day'
import { addPerson } from '@/lib/registers/organisations/operations/add-person'
import { listOwnPeople } from '@/lib/registers/organisations/operations/list-people'
import type { PersonKey } from '@/prisma/seed/cast'
import { at, NOW, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const why = { reason: '庁舎の点検' }
const DAY = '2027-02-12'
const own = async (who: PersonKey = 'chief', year = 2027) =>
  (await story.act(who, listCalendar, { year })).months
    .flatMap(({ days }) => days)
    .filter(({ acts }) => acts.length > 0)
    .map(({ on, isOwnClosed, acts }) => [on, isOwnClosed, acts.length])

describe('閉庁日：働く', () => {
  it('閉じ、一覧に現れ、戻し、また閉じられる。行は消えず、組織の記録に残る', async () => {
    expect(await own()).toEqual([])
    expect(await story.act('chief', closeDay, { day: DAY, ...why })).toEqual({ day: DAY })
    expect(await own()).toEqual([[DAY, true, 1]])
    expect(pathsOf(await story.ask('chief', closeDay, { day: DAY, ...why }))).toEqual(['day'])
    await story.act('chief', openDay, { day: DAY, reason: '点検の取りやめ' })
    expect(await own()).toEqual([[DAY, false, 2]])
    await story.act('chief', closeDay, { day: DAY, ...why })
    expect(await own()).toEqual([[DAY, true, 3]])
    const { rows } = await asClient(story.test.adminUrl, (admin) =>
      admin.query(
        "select operation, contract_id, subject, details from record_entry where operation like 'calendar.%' and scope like 'organisation:%' order by seq",
      ),
    )
    expect(rows.map(({ operation, contract_id, subject }) => [operation, contract_id, subject])).toEqual([
      ['calendar.close_day', null, '令和9年2月12日を閉庁日と定めた'],
      ['calendar.open_day', null, '令和9年2月12日を開庁日に戻した'],
      ['calendar.close_day', null, '令和9年2月12日を閉庁日と定めた'],
    ])
    expect(rows[1].details).toContain('点検の取りやめ')
  })

  it('一年ずつ並び、年を言わなければ今の年。祝日の分からない年はない', async () => {
    const now = await story.act('chief', listCalendar, {})
    expect([now.year, now.previous, now.next, now.months.length]).toEqual([2026, 2025, 2027, 12])
    expect(await own('chief', 2026)).toEqual([])
    expect((await story.act('chief', listCalendar, { year: '2050' })).next).toBeUndefined()
    for (const year of [1969, 2051, '二千', 2026.5])
      expect(pathsOf(await story.ask('chief', listCalendar, { year }))).toEqual(['year'])
  })

  it('理由のない行、存在しない日、もともと閉まっている日は、欄を示して断る', async () => {
    expect(pathsOf(await story.ask('chief', closeDay, { day: '2027-02-15', reason: ' ' }))).toEqual(['reason'])
    expect(pathsOf(await story.ask('chief', closeDay, { day: '2027-02-30', ...why }))).toEqual(['day'])
    expect(messagesOf(await story.ask('chief', closeDay, { day: '2027-02-11', ...why }))).toContain('建国記念の日')
    expect(pathsOf(await story.ask('chief', openDay, { day: '2027-02-15', ...why }))).toEqual(['day'])
    expect(pathsOf(await story.ask('chief', openDay, { day: DAY }))).toEqual(['reason'])
  })

  it('今日になった日は、閉じることも戻すこともできない', async () => {
    story.setTime(at(`${DAY}T00:00:00+09:00`))
    expect(messagesOf(await story.ask('chief', openDay, { day: DAY, ...why }))).toContain('明日以後')
    expect(messagesOf(await story.ask('chief', closeDay, { day: DAY, ...why }))).toContain('明日以後')
    story.setTime(NOW)
  })

  it('閉じれば、その発注者の契約の期限が数え直される。ほかの発注者の契約には触れず、どの契約かも言わない', async () => {
    const refreshes = async (contractId: string) => {
      const { rows } = await asClient(story.test.adminUrl, (admin) =>
        admin.query(`select count(*)::int as n from job where kind = 'refresh_duties' and contract_id = $1`, [
          contractId,
        ]),
      )
      return rows[0].n as number
    }
    const counts = async () => [await refreshes(story.contractId), await refreshes(story.foreignContractId)]
    const [before = 0, foreign = 0] = await counts()
    const answers = [
      await story.act('chief', closeDay, { day: '2027-05-10', ...why }),
      await story.act('chief', openDay, { day: '2027-05-10', ...why }),
    ]
    expect(await counts()).toEqual([before + 2, foreign])
    expect(answers).toEqual([{ day: '2027-05-10' }, { day: '2027-05-10' }])
    await story.work()
  })

  it('同時に同じ日を閉じても、行は一つだけ増える', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => story.ask('chief', closeDay, { day: '2027-06-01', ...why })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await own()).toContainEqual(['2027-06-01', true, 1])
  })
})

const NEWCOMER = { name: '暦 係', kana: 'コヨミ カカリ', password: 'tsukue no ue ni neko ga nemuru' }

/** A new person of the authority with these rights, signed in. */
async function sessionOf(localId: string, rights: string[]): Promise<string> {
  const { accountId } = await story.act('chief', addPerson, { ...NEWCOMER, localId, rights })
  const session = sha256Hex(randomUUID())
  await story.database.$executeRaw`select app.begin_session(${session}, ${accountId}::uuid, ${session})`
  return session
}

describe('閉庁日：権限のある者だけ', () => {
  it('発注者の組織で、閉庁日の管理を持つ人だけが、見て、変えられる', async () => {
    for (const who of ['clerk', 'manager', 'assistant', 'auditor', 'rival'] as const) {
      expect(refusalOf(await story.ask(who, listCalendar, {})), who).toBe('not_allowed')
      expect(refusalOf(await story.ask(who, closeDay, { day: '2027-03-05', ...why })), who).toBe('not_allowed')
      expect(refusalOf(await story.ask(who, openDay, { day: DAY, ...why })), who).toBe('not_allowed')
    }
    expect(refusalOf(await story.ask('nobody', listCalendar, {}))).toBe('signed_out')
  })

  it('その権限だけを持つ人は、暦を扱え、利用者は扱えない。ほかの権限では暦を扱えない', async () => {
    const keeper = await sessionOf('koyomi', ['keep_calendar'])
    expect((await story.door.perform(listCalendar, {}, { session: keeper })).ok).toBe(true)
    expect((await story.door.perform(closeDay, { day: '2027-03-08', ...why }, { session: keeper })).ok).toBe(true)
    expect(refusalOf(await story.door.perform(listOwnPeople, {}, { session: keeper }))).toBe('not_allowed')
    const others = await sessionOf('keiyaku', ['manage_people', 'open_contracts'])
    expect(refusalOf(await story.door.perform(listCalendar, {}, { session: others }))).toBe('not_allowed')
    expect(refusalOf(await story.door.perform(openDay, { day: DAY, ...why }, { session: others }))).toBe('not_allowed')
  })

  it('受注者の組織では、その権限を与えられない', async () => {
    const rights = ['keep_calendar']
    expect(pathsOf(await story.ask('manager', addPerson, { ...NEWCOMER, localId: 'koyomi', rights }))).toEqual([
      'rights',
    ])
  })
})
