import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import type { PersonKey } from '@/prisma/seed/cast'
import { comparable, leaksIn, outcomeOf, secretsOf } from '../../support/probe-answers'
import { fillContract, type Ids, nowhere, PRIVATE } from '../../support/probe-contract'
import { everyProbe, type Probe } from '../../support/probe-operations'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { openStory, type Story } from '../../support/story'

let story: Story
let ids: Ids
let secrets: string[]
beforeAll(async () => {
  story = await openStory()
  ids = await fillContract(story)
  secrets = await secretsOf(story)
})
afterAll(() => story.close())

const call = (who: PersonKey, probe: Probe, input: Ids) =>
  outcomeOf(
    story.door.perform(probe.operation, probe.sample.input(input), {
      session: sha256Hex(story.sessions[who]),
      contractId: story.contractId,
    }),
  )

/** The contract's ids with, in the place of every paper and file, one that only the contractor's side has. */
function pointingAt({ draftId, draftAttachmentId }: Pick<Ids, 'draftId' | 'draftAttachmentId'>): Ids {
  const papers = {
    rosterId: draftId,
    structureId: draftId,
    planId: draftId,
    pendingPlanId: draftId,
    reportId: draftId,
    draftId,
  }
  return { ...ids, ...papers, attachmentId: draftAttachmentId, draftAttachmentId }
}

async function differences(who: PersonKey, some: Ids, none: Ids) {
  const before = await digestsOf(story.test.adminUrl, story)
  const probes = everyProbe(some, none).filter(({ carriesIds }) => carriesIds)
  const found: string[] = []
  for (const probe of probes) {
    const [answer, asIfNot] = [await call(who, probe, some), await call(who, probe, none)]
    if (comparable(answer, secrets) !== comparable(asIfNot, secrets) || 'threw' in answer)
      found.push(`${probe.name}: ${JSON.stringify({ answer, asIfNot }).slice(0, 500)}`)
  }
  return { found, probes, changed: changedTables(before, await digestsOf(story.test.adminUrl, story)) }
}

describe('同じ契約の二つの側：相手方の内のものは、ないものと同じに答えられる', () => {
  it.each(['chief', 'auditor'] as const)('%s から見た、受注者の未提出の書類・下書き・添付', async (who) => {
    const { found, probes, changed } = await differences(who, pointingAt(ids), pointingAt(nowhere()))
    expect(probes.length).toBeGreaterThan(18)
    expect(found).toEqual([])
    expect(changed).toEqual([])
  })

  it('受注者から見た、発注者の職員（担当者への指定、組織の利用者として）', async () => {
    const some = { ...ids, accountId: story.accounts.clerk }
    const { found, probes, changed } = await differences('manager', some, { ...ids, accountId: nowhere().accountId })
    expect(probes.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'contracts.give_rights',
        'contracts.get_member',
        'organisations.reset_password',
        'organisations.disable_account',
      ]),
    )
    expect(found).toEqual([])
    expect(changed).toEqual([])
  })

  it('相手方の内部メモ、下書き、その記録は、どの読み取りの答えにも現れない', async () => {
    const sides = [
      ['chief', [PRIVATE.contractor, ids.draftId, ids.draftAttachmentId]],
      ['auditor', [PRIVATE.contractor, PRIVATE.authority, ids.draftId, ids.draftAttachmentId]],
      ['manager', [PRIVATE.authority]],
      ['assistant', [PRIVATE.authority]],
    ] as const
    for (const [who, hidden] of sides) {
      for (const probe of everyProbe(ids, nowhere()).filter(({ operation }) => operation.entry === undefined)) {
        const visible = { ...ids, draftId: ids.rosterId }
        expect(leaksIn(await call(who, probe, visible), hidden), `${who} ${probe.name}`).toEqual([])
      }
    }
  })

  it('対照：自らの側には、下書きも内部メモもその記録も見える', async () => {
    const seen = async (who: PersonKey, names: string[]) => {
      const probes = everyProbe(ids, nowhere()).filter(({ name }) => names.includes(name))
      return JSON.stringify(await Promise.all(probes.map((probe) => call(who, probe, ids))))
    }
    const own = await seen('manager', ['papers.get', 'papers.get_draft', 'papers.list', 'record.list'])
    for (const text of [PRIVATE.contractor, ids.draftId, ids.draftAttachmentId]) expect(own).toContain(text)
    expect(await seen('chief', ['papers.get'])).toContain(PRIVATE.authority)
  })
})
