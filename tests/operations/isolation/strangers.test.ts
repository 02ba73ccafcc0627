import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { GRANTS } from '@/lib/rules/access/grants'
import { comparable, leaksIn, outcomeOf, secretsOf } from '../../support/probe-answers'
import { fillContract, type Ids, nowhere } from '../../support/probe-contract'
import { everyProbe, type Probe } from '../../support/probe-operations'
import { addOutsider, addOverseer } from '../../support/probe-strangers'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { at, NOW, openStory, type Story } from '../../support/story'

/** Who has nothing to do with the contract: how they come in, and which contract is their own. */
type Caller = { title: string; session?: string; own?: string; time?: string }

let story: Story
let ids: Ids
let secrets: string[]
let overseer: string
const callers: Caller[] = []
const listsBefore = new Map<string, string>()
beforeAll(async () => {
  story = await openStory()
  const of = (who: keyof Story['sessions']) => sha256Hex(story.sessions[who])
  const own = story.foreignContractId
  callers.push(
    { title: '別の契約の発注者（すべての権限）', session: of('stranger'), own },
    { title: '別の契約の受注者（すべての権限）', session: of('rival'), own },
    { title: '期間の過ぎた監査', session: of('auditor'), time: '2027-04-02T10:00:00+09:00' },
    { title: '期間の始まる前の監査', session: of('auditor'), time: '2026-03-25T09:59:59+09:00' },
    { title: '契約のない組織の人', session: await addOutsider(story) },
    { title: '発注者の組織の、権限のない職員', session: of('clerk') },
    { title: '受注者の組織の、権限のない職員', session: of('bystander') },
    { title: 'サインインしていない人' },
  )
  overseer = await addOverseer(story)
  await story.work()
  for (const caller of callers)
    for (const probe of reads()) listsBefore.set(`${caller.title} ${probe.name}`, await listed(caller, probe))
  ids = await fillContract(story)
  secrets = await secretsOf(story)
})
afterAll(() => story.close())

/** The same questions about a contract that nobody has. */
const none = nowhere()
const call = (probe: Probe, input: Ids, session?: string, contractId?: string) =>
  outcomeOf(story.door.perform(probe.operation, probe.sample.input(input), { session, contractId }))
/** What only reads: lists, searches, counts. */
const reads = () => everyProbe(none, nowhere()).filter(({ operation }) => operation.entry === undefined)

async function listed({ session, own, time }: Caller, probe: Probe): Promise<string> {
  story.setTime(time ? at(time) : NOW)
  return JSON.stringify(await call(probe, none, session, own))
}
const owned = async () => digestsOf(story.test.adminUrl, { contractId: story.contractId, organisationIds: [] })

describe('契約の外の人：どの操作の答えも、ない番号への答えと同じで、契約には何も書かれない', () => {
  it('外の人は八通りいて、どの操作も探られる', () => {
    expect(callers).toHaveLength(8)
    expect(everyProbe(ids, none).filter(({ carriesIds }) => carriesIds).length).toBeGreaterThan(30)
    expect(secrets.length).toBeGreaterThan(60)
  })

  it('一覧、検索、件数は、契約が満たされる前と少しも変わらない', async () => {
    expect(reads().length).toBeGreaterThan(15)
    for (const caller of callers)
      for (const probe of reads()) {
        const key = `${caller.title} ${probe.name}`
        expect(await listed(caller, probe), key).toBe(listsBefore.get(key))
      }
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('%i 番目の外の人', async (index) => {
    const { title, session, own, time } = callers[index] as Caller
    story.setTime(time ? at(time) : NOW)
    const before = await owned()
    const differences: string[] = []
    for (const probe of everyProbe(ids, none)) {
      for (const [there, elsewhere] of own
        ? [
            [ids.contractId, none.contractId],
            [own, own],
          ]
        : [[ids.contractId, none.contractId]]) {
        const answer = await call(probe, ids, session, there)
        const asIfNot = await call(probe, none, session, elsewhere)
        const isComparable = probe.carriesIds || (there !== elsewhere && GRANTS[probe.name].scope === 'contract')
        const isSame = !isComparable || comparable(answer, secrets) === comparable(asIfNot, secrets)
        const leaks = [...leaksIn(answer, secrets), ...('threw' in answer ? [answer.threw] : [])]
        if (!isSame || leaks.length > 0)
          differences.push(`${title} ${probe.name}: ${JSON.stringify({ answer, asIfNot, leaks }).slice(0, 600)}`)
      }
    }
    expect(differences).toEqual([])
    expect(changedTables(before, await owned())).toEqual([])
  })

  it('番号の形をしていない契約も、ない契約と同じに答える', async () => {
    const { session } = callers[1] as Caller
    for (const probe of everyProbe(ids, none).filter(({ name }) => name.startsWith('papers.')))
      expect(await call(probe, ids, session, '../契約'), probe.name).toEqual(
        await call(probe, ids, session, none.contractId),
      )
  })

  it('対照：契約の一員には、同じ問いに中身のある答えが返る', async () => {
    story.setTime(NOW)
    const session = sha256Hex(story.sessions.manager)
    const telling = []
    for (const probe of everyProbe(ids, none))
      if (leaksIn(await call(probe, ids, session, ids.contractId), secrets).length > 0) telling.push(probe.name)
    expect(telling.length).toBeGreaterThan(20)
  })
})

describe('契約の一員でない、組織の利用者の管理者', () => {
  it('契約のあることと担当者は分かるが、書類にも台帳にも記録にも届かない', async () => {
    const content = secrets.filter(
      (secret) =>
        ![
          story.contractId,
          ids.primePartyId,
          ids.authorityPartyId,
          ids.auditorPartyId,
          '東労契第1号',
          '地域雇用活性化推進事業',
        ].includes(secret),
    )
    const before = await owned()
    const found: string[] = []
    for (const probe of everyProbe(ids, none).filter(({ name }) =>
      /^(papers|custody|roster|record|today|inbox|notices)\./.test(name),
    )) {
      const answer = await call(probe, ids, overseer, ids.contractId)
      if (leaksIn(answer, content).length > 0 || 'threw' in answer)
        found.push(`${probe.name}: ${JSON.stringify(answer).slice(0, 300)}`)
    }
    expect(found).toEqual([])
    expect(changedTables(before, await owned())).toEqual([])
  })
})
