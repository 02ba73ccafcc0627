import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { enterJob, enterSession } from '@/lib/platform/db/enter'
import { asClient } from '@/lib/platform/host/roles'
import type { ClosedDayRow } from '@/lib/registers/calendar/calendar'
import { closeDay } from '@/lib/registers/calendar/operations/close-day'
import { listCalendar } from '@/lib/registers/calendar/operations/list'
import { openDay } from '@/lib/registers/calendar/operations/open-day'
import { listClosedDaysOfContract } from '@/lib/registers/calendar/store'
import { nameParty } from '@/lib/registers/contracts/operations/name-party'
import type { PersonKey } from '@/prisma/seed/cast'
import { openStory, type Story } from '../../support/story'
import { pathsOf } from '../refusals'

const why = { reason: '庁舎の点検' }
const [DAY, OTHER_DAY] = ['2027-02-12', '2027-02-15']

let story: Story
beforeAll(async () => {
  story = await openStory()
  await story.act('chief', closeDay, { day: DAY, ...why })
})
afterAll(() => story.close())

const own = async (who: PersonKey) =>
  (await story.act(who, listCalendar, { year: 2027 })).months
    .flatMap(({ days }) => days)
    .filter(({ acts }) => acts.length > 0)
    .map(({ on }) => on)

/** The rows of the contract's authority as the person, or the job, reads them in the database. */
function rowsAs(who: PersonKey | { job: string }, contractId = story.contractId): Promise<ClosedDayRow[]> {
  return story.database.$transaction(async (tx) => {
    if (typeof who === 'string') await enterSession(tx, sha256Hex(story.sessions[who]), contractId, story.now())
    else await enterJob(tx, who.job)
    return listClosedDaysOfContract(tx, contractId)
  })
}

async function runningJob(contractId: string): Promise<string> {
  const id = randomUUID()
  await asClient(story.test.adminUrl, (admin) =>
    admin.query(
      `insert into job (id, contract_id, kind, payload, state, attempts, run_at, error) values ($1, $2, 'print_version', '{}', 'running', 1, now(), '')`,
      [id, contractId],
    ),
  )
  return id
}

describe('閉庁日：よその組織には何もない', () => {
  it('別の発注者の一覧には現れず、それぞれが自らの日を閉じる', async () => {
    expect(await own('stranger')).toEqual([])
    expect(pathsOf(await story.ask('stranger', openDay, { day: DAY, ...why }))).toEqual(['day'])
    await story.act('stranger', closeDay, { day: OTHER_DAY, ...why })
    expect([await own('stranger'), await own('chief')]).toEqual([[OTHER_DAY], [DAY]])
  })

  it('契約の双方、監査、その契約の仕事は、その発注者の行を読む。ほかの発注者の行は読めない', async () => {
    const days = async (...args: Parameters<typeof rowsAs>) =>
      [...new Set((await rowsAs(...args)).map(({ day }) => day))].join()
    for (const who of ['chief', 'manager', 'assistant', 'auditor'] as const) expect(await days(who), who).toBe(DAY)
    expect(await days({ job: await runningJob(story.contractId) })).toBe(DAY)
    for (const who of ['stranger', 'rival', 'bystander'] as const) expect(await days(who), who).toBe('')
    expect(await days('rival', story.foreignContractId)).toBe(OTHER_DAY)
    expect(await days({ job: await runningJob(story.foreignContractId) }, story.foreignContractId)).toBe(OTHER_DAY)
    expect(await days({ job: await runningJob(story.foreignContractId) })).toBe('')
    const whole = await story.database.$transaction(async (tx) => {
      await enterSession(tx, sha256Hex(story.sessions.manager), story.contractId, story.now())
      return tx.closedDay.findMany({ distinct: ['organisationId'] })
    })
    expect(whole).toHaveLength(1)
  })

  it('ほかの発注者の契約に関わる発注者も、その契約では、その契約の発注者の暦だけで数える', async () => {
    const viewer = { kind: 'viewer', organisationCode: 'roudou', basis: '共同の事業' }
    await story.act('stranger', nameParty, viewer, story.foreignContractId)
    expect((await rowsAs('chief', story.foreignContractId)).map(({ day }) => day)).toEqual([OTHER_DAY])
  })

  it('データベースだけでも、ほかの組織の名、他人の名、権限のない人、受注者の行は書けない', async () => {
    const idOf = async (code: string) =>
      (
        await asClient(story.test.adminUrl, (admin) =>
          admin.query('select id from organisation where code = $1', [code]),
        )
      ).rows[0].id as string
    const [authority, other, contractor] = [await idOf('roudou'), await idOf('hokuto'), await idOf('kyogikai')]
    const write = (who: PersonKey, organisationId: string, by: PersonKey = who) =>
      story.database
        .$transaction(async (tx) => {
          await enterSession(tx, sha256Hex(story.sessions[who]), story.contractId, story.now())
          return tx.$executeRaw`
            insert into closed_day (organisation_id, id, day, is_closed, reason, at, by, by_name)
              values (${organisationId}::uuid, ${randomUUID()}::uuid, '2027-04-05', true, 'x', now(), ${story.accounts[by]}::uuid, 'x')`
        })
        .catch((reason) => String(reason))
    expect(await write('chief', authority)).toBe(1)
    // Even where somebody had given the right to a person of a contractor.
    await asClient(story.test.adminUrl, (admin) =>
      admin.query(`insert into organisation_right values ($1, $2, 'keep_calendar', now())`, [
        contractor,
        story.accounts.manager,
      ]),
    )
    for (const answer of [
      await write('chief', other),
      await write('chief', authority, 'clerk'),
      await write('clerk', authority),
      await write('stranger', authority),
      await write('manager', authority),
      await write('manager', contractor),
    ])
      expect(answer).toMatch(/row-level security/)
    for (const sql of [`update closed_day set reason = ''`, 'delete from closed_day', 'truncate closed_day'])
      await expect(asClient(story.test.adminUrl, (admin) => admin.query(sql))).rejects.toThrow(/append-only/)
  })
})
