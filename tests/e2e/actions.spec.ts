import { randomUUID } from 'node:crypto'
import { expect } from '@playwright/test'
import { CALLS, callAction } from './support/calls'
import { textOf } from './support/leaks'
import { type Ids, serverActions } from './support/manifest'
import { draftPlan } from './support/plan'
import { type Stage, test } from './support/stage'
import { addressOf, FOREIGN } from './support/story'
import { idIn } from './support/victim'

test.describe.configure({ mode: 'serial' })

/** What concerns the own organisation or the own account and no contract. */
const NO_CONTRACT = ['openOf', 'addOf', 'resetOf', 'disableOf', 'closeDayOf', 'reopenDayOf', 'changeOf', 'readAllOf']

let ids: Ids
let before: string[]

/** All that a stranger's act could have changed, as the two sides of the contract see it. */
async function stateOf(stage: Stage): Promise<string[]> {
  const [officer, contractor] = [await stage.as('stranger'), await stage.as('rival')]
  const here = `/contracts/${ids.contractId}`
  const ofOfficer = ['audit/record', 'members', 'settings', 'papers'].map((room) => textOf(officer, `${here}/${room}`))
  const ofContractor = ['audit/record', 'members', 'papers', `papers/${ids.draftId}/draft`, 'custody'].map((room) =>
    textOf(contractor, `${here}/${room}`),
  )
  return Promise.all([
    ...ofOfficer,
    ...ofContractor,
    textOf(contractor, '/organisation'),
    textOf(contractor, '/contracts'),
  ])
}

test('サーバーアクションの一覧に、呼び方の分からないものがない', async ({ stage }) => {
  const names = serverActions().map(({ name }) => name)
  expect(names.length).toBeGreaterThan(15)
  expect(names.filter((name) => !(name in CALLS))).toEqual([])
  expect(Object.keys(CALLS).filter((name) => !names.includes(name))).toEqual([])

  const contractor = await stage.as('rival')
  const address = await addressOf(contractor, FOREIGN)
  const draftId = idIn(await draftPlan(contractor, {}, FOREIGN))
  const members = await (await contractor.request.get(`${address}/members`)).text()
  const accountId = idIn(/members\/[0-9a-f-]{36}/.exec(members)?.[0] ?? '')
  const [unknown, contractId] = [randomUUID(), idIn(address)]
  ids = { contractId, draftId, paperId: draftId, accountId, sealedPath: 'people.head.address', version: '1', seq: '1' }
  const drafted = await (await contractor.request.get(`${address}/papers/${draftId}/draft`)).text()
  ids.revision = /revision\\*":(\d+)/.exec(drafted)?.[1] ?? ''
  for (const name of ['partyId', 'attachmentId', 'placeId', 'itemId', 'movementId']) ids[name] = unknown
  before = await stateOf(stage)
  expect(before.every((text) => text.length > 100)).toBe(true)
  for (const action of serverActions().filter(({ name }) => ['saveDraft', 'verify'].includes(name)))
    expect(await callAction(contractor.request, action, ids)).toBe('done')
  expect(await stateOf(stage)).not.toEqual(before)
  before = await stateOf(stage)
})

test('サインインしていなければ、どのサーバーアクションも断る', async ({ stage }) => {
  const page = await stage.as('nobody')
  for (const action of serverActions()) {
    const answer = await callAction(page.request, action, ids)
    expect({ action: action.name, answer }).toEqual({ action: action.name, answer: 'signed_out' })
  }
})

for (const who of ['manager', 'chief', 'bystander', 'clerk', 'auditor'] as const) {
  test(`契約の外の者（${who}）には、どのサーバーアクションも見つからない`, async ({ stage }) => {
    const page = await stage.as(who)
    for (const action of serverActions().filter(({ name }) => !NO_CONTRACT.includes(name))) {
      const answer = await callAction(page.request, action, ids)
      expect({ action: action.name, answer }).toEqual({ action: action.name, answer: 'not_found' })
    }
    for (const action of serverActions().filter(({ name }) => ['resetOf', 'disableOf'].includes(name)))
      expect(['not_found', 'not_allowed']).toContain(await callAction(page.request, action, ids))
  })
}

test('断られた呼び出しは、契約にも、組織にも、操作の記録にも、何も残さない', async ({ stage }) => {
  expect(await stateOf(stage)).toEqual(before)
})
