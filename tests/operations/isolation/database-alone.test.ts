import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import type { Door } from '@/lib/platform/server/door'
import { isGranted } from '@/lib/rules/access/standing'
import { CAST, type PersonKey } from '@/prisma/seed/cast'
import { leaksIn, type Outcome, outcomeOf, secretsOf } from '../../support/probe-answers'
import { fillContract, type Ids, MARK, nowhere, PRIVATE } from '../../support/probe-contract'
import { openLaxDoor, type Side } from '../../support/probe-lax'
import { everyProbe, type Probe } from '../../support/probe-operations'
import { addOutsider } from '../../support/probe-strangers'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { at, NOW, openStory, type Story } from '../../support/story'

let story: Story
let ids: Ids
let secrets: string[]
let organisationIds: Record<Side, string>
let outsider: string
beforeAll(async () => {
  story = await openStory()
  outsider = await addOutsider(story)
  ids = await fillContract(story)
  secrets = await secretsOf(story)
  const codes = await asClient(
    story.test.adminUrl,
    async (admin) => (await admin.query('select code, id from organisation')).rows,
  )
  const idOf = (code: string) => codes.find((row) => row.code === code)?.id
  organisationIds = { prime: idOf('kyogikai'), authority: idOf('roudou') }
})
afterAll(() => story.close())

const SIDES: Side[] = ['prime', 'authority']
const owned = () =>
  digestsOf(story.test.adminUrl, { contractId: story.contractId, organisationIds: Object.values(organisationIds) })
const RECORD = ['shared record', 'own record', 'record_head']
const changedSince = async (before: Record<string, string>) =>
  changedTables(before, await owned()).filter((table) => !RECORD.includes(table))
const call = (door: Door, { operation, sample }: Probe, session: string, contractId: string) =>
  outcomeOf(door.perform(operation, sample.input(ids), { session, contractId }))
/** Who has a contract of the own also comes in by it: the database then knows a context, and the application takes it for the other one. */
const ways = (who: string) =>
  ['stranger', 'rival'].includes(who) ? [ids.contractId, story.foreignContractId] : [ids.contractId]
/** What the application invented or was given, and may therefore say again. */
const known = ({ sample }: Probe, secret: string) =>
  [ids.contractId, ids.primePartyId, ids.authorityPartyId].includes(secret) ||
  JSON.stringify(sample.input(ids)).includes(secret)
const kindOf = (answer: Outcome) => ('threw' in answer ? 'threw' : answer.ok ? 'ok' : answer.refusal.kind)

describe('扉の検査を切っても、データベースが自ら断る：契約の外の人', () => {
  it.each([
    ['別の契約の発注者', 'stranger', NOW],
    ['別の契約の受注者', 'rival', NOW],
    ['期間の過ぎた監査', 'auditor', at('2027-04-02T10:00:00+09:00')],
    ['契約のない組織の人', 'outsider', NOW],
    ['発注者の組織の、権限のない職員', 'clerk', NOW],
    ['受注者の組織の、権限のない職員', 'bystander', NOW],
  ] as const)('%s：どの操作も、断られるか、壊れるか、空である。一行も変わらない', async (_, who, time) => {
    story.setTime(time)
    const session = who === 'outsider' ? outsider : sha256Hex(story.sessions[who])
    const before = await owned()
    const found: string[] = []
    for (const side of SIDES) {
      const door = openLaxDoor(story, ids, organisationIds, side)
      for (const probe of everyProbe(ids, nowhere()))
        for (const entered of ways(who)) {
          const answer = await call(door, probe, session, entered)
          const leaks = leaksIn(answer, secrets).filter((secret) => !known(probe, secret))
          if (leaks.length > 0)
            found.push(`${probe.name} as ${side}: ${JSON.stringify({ answer, leaks }).slice(0, 500)}`)
        }
    }
    story.setTime(NOW)
    expect(found).toEqual([])
    expect(changedTables(before, await owned())).toEqual([])
  })

  it('サインインしていない人には、検査がなくても何も開かれない', async () => {
    for (const probe of everyProbe(ids, nowhere())) {
      const answer = await call(openLaxDoor(story, ids, organisationIds, 'prime'), probe, '', ids.contractId)
      expect(kindOf(answer), probe.name).toBe('signed_out')
    }
  })

  it('対照：同じ緩い扉で、本当の一員には中身が返る', async () => {
    const door = openLaxDoor(story, ids, organisationIds, 'prime')
    const telling: string[] = []
    for (const probe of everyProbe(ids, nowhere()).filter(({ operation }) => operation.entry === undefined))
      if (
        leaksIn(await call(door, probe, sha256Hex(story.sessions.manager), ids.contractId), secrets).some(
          (secret) => !known(probe, secret),
        )
      )
        telling.push(probe.name)
    expect(telling).toEqual(
      expect.arrayContaining([
        'papers.get',
        'papers.get_draft',
        'custody.list',
        'record.list',
        'roster.at',
        'contracts.get',
      ]),
    )
  })
})

/** A caller who belongs to the contract, and the side that the application wrongly takes the caller for. */
const MEMBERS: { who: PersonKey; kind: Side | 'auditor'; taken: Side; hidden: string[] }[] = [
  { who: 'chief', kind: 'authority', taken: 'prime', hidden: [PRIVATE.contractor] },
  { who: 'manager', kind: 'prime', taken: 'authority', hidden: [PRIVATE.authority] },
  { who: 'auditor', kind: 'auditor', taken: 'prime', hidden: Object.values(PRIVATE) },
  { who: 'auditor', kind: 'auditor', taken: 'authority', hidden: Object.values(PRIVATE) },
]

describe('扉の検査を切っても、データベースが自ら断る：同じ契約の二つの側と監査', () => {
  it.each(MEMBERS)(
    '$who を $taken と取り違えても、相手方の内のものは見えず、許されない行為は一行も変えない',
    async ({ who, kind, taken, hidden }) => {
      const door = openLaxDoor(story, ids, organisationIds, taken)
      const { rights = [] } = CAST[who] as { rights?: readonly never[] }
      const truth = {
        organisationKind: CAST[who].organisation === 'kansa' ? ('audit' as const) : undefined,
        organisationRights: [],
        partyKind: kind,
        rights,
        isSystem: false,
      }
      const before = await owned()
      const found: string[] = []
      let seen = 0
      for (const probe of everyProbe(ids, nowhere())) {
        if (isGranted(probe.name, truth) || probe.name.startsWith('organisations.') || probe.name === 'contracts.open')
          continue
        const answer = await call(door, probe, sha256Hex(story.sessions[who]), ids.contractId)
        seen += 1
        const leaks = leaksIn(answer, hidden)
        if (leaks.length > 0) found.push(`${probe.name}: ${JSON.stringify({ answer, leaks }).slice(0, 400)}`)
        // What was refused was rolled back; of what was done, only the record of a read may be new.
        const changed = kindOf(answer) === 'ok' ? await changedSince(before) : []
        if (changed.length > 0) found.push(`${probe.name} changed ${changed.join()}`)
      }
      expect(await changedSince(before)).toEqual([])
      expect(seen).toBeGreaterThan(8)
      expect(found).toEqual([])
    },
  )

  it('対照：それぞれの側は、自らの内のものを見ている', async () => {
    const papers = everyProbe(ids, nowhere()).filter(({ name }) => name === 'papers.get')
    for (const [who, own] of [
      ['manager', PRIVATE.contractor],
      ['chief', PRIVATE.authority],
    ] as const)
      for (const probe of papers) {
        const answer = await outcomeOf(
          story.door.perform(probe.operation, probe.sample.input(ids), {
            session: sha256Hex(story.sessions[who]),
            contractId: ids.contractId,
          }),
        )
        expect(leaksIn(answer, [own, MARK])).toEqual([own, MARK])
      }
  })
})
