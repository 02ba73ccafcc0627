import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { asClient } from '@/lib/platform/host/roles'
import { openDoor } from '@/lib/platform/server/door'
import { GRANTS } from '@/lib/rules/access/grants'
import { fillContract, type Ids, nowhere } from '../../support/probe-contract'
import { SAMPLES } from '../../support/probe-inputs'
import { everyOperation, everyProbe } from '../../support/probe-operations'
import { changedTables, digestsOf } from '../../support/probe-tables'
import { trialDatabase } from '../../support/probe-trial'
import { NOW, openStory, type Story } from '../../support/story'

/** The controls of the probe: what is tried on strangers is complete, and works for those who may. */
let story: Story
let ids: Ids
beforeAll(async () => {
  story = await openStory()
  ids = await fillContract(story)
})
afterAll(() => story.close())

async function runningJob(): Promise<string> {
  const id = randomUUID()
  await asClient(story.test.adminUrl, (admin) =>
    admin.query(
      `insert into job (id, contract_id, kind, payload, state, attempts, run_at, error) values ($1, $2, 'print_version', '{}', 'running', 1, now(), '')`,
      [id, story.contractId],
    ),
  )
  return id
}

describe('探りの見本', () => {
  it('部屋が差し出す操作と権限の表は、一つずつ対応する', () => {
    const names = everyOperation().map(({ name }) => name)
    expect(names.toSorted()).toEqual(Object.keys(GRANTS).toSorted())
    expect(Object.keys(SAMPLES).toSorted()).toEqual(Object.keys(GRANTS).toSorted())
  })

  it('どの見本も、してよい人がすれば通る（試すだけで、何も残さない）', async () => {
    const trial = openDoor({ database: trialDatabase(story.database), clock: () => NOW, sealer: story.sealer })
    const before = await digestsOf(story.test.adminUrl, story)
    const job = await runningJob()
    for (const { operation, name, sample } of everyProbe(ids, nowhere())) {
      const who = sample.by === 'job' ? { job } : { session: sha256Hex(story.sessions[sample.by]) }
      const answer = await trial.perform(operation, sample.input(ids), { ...who, contractId: story.contractId })
      expect(answer, name).toMatchObject({ ok: true })
    }
    expect(changedTables(before, await digestsOf(story.test.adminUrl, story))).toEqual(['job'])
  })

  it('番号を運ぶ見本は、ない番号では誰にも通らない（読み始めの印と、紙の照合を除く）', async () => {
    const trial = openDoor({ database: trialDatabase(story.database), clock: () => NOW, sealer: story.sealer })
    const job = await runningJob()
    const through: string[] = []
    for (const { operation, name, sample, carriesIds } of everyProbe(ids, nowhere())) {
      if (!carriesIds) continue
      const who = sample.by === 'job' ? { job } : { session: sha256Hex(story.sessions[sample.by]) }
      const answer = await trial.perform(operation, sample.input(nowhere()), { ...who, contractId: story.contractId })
      if (answer.ok) through.push(name)
    }
    expect(through.toSorted()).toEqual([
      'contracts.list',
      'exports.list',
      'facts.list',
      'inbox.list',
      'notices.list',
      'organisations.list_people',
      'papers.list',
      'record.verify',
    ])
  })
})
