import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { listCustody } from '@/lib/registers/custody/operations/list'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { DOCUMENT, openContract } from '@/prisma/seed/stories/contract'
import { filePaper, ROSTER } from '../../support/papers'
import { SAMPLE } from '../../support/sample-document'
import { openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf } from '../refusals'

vi.mock('@/lib/authorities/registry', async (real) =>
  (await import('../../support/sample-document')).registryWithSample(await real()),
)

let story: Story
const open = (number: string, documents: { document: string; edition: string }[]) =>
  openContract(story, {
    ...{ number, name: `${number}の業務`, documents },
    ...{ signedOn: '2026-11-20', startsOn: '2026-11-20', endsOn: '2027-03-31' },
    ...{ authority: 'chief', contractor: 'manager', others: ['assistant'] },
  })
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const shelf = { kind: 'own', name: '棚', storage: 'キャビネット' }
const taken = { name: '名簿', medium: '紙媒体', origin: 'received', quantity: 2, happenedBy: '𠮷田 花子' }
const when = { happenedAt: '2026-11-20T10:00:00+09:00' }
/** A place that was named while a document asked for the book. */
async function placeOf(contractId: string): Promise<string> {
  const sql = `
    insert into custody_place (contract_id, id, party_id, visibility, kind, name, storage, recorded_at, recorded_by)
    select contract_id, gen_random_uuid(), id, 'shared', 'own', '棚', '', now(), named_by
    from contract_party where contract_id = $1 and kind = 'prime' returning id`
  return asClient(story.test.adminUrl, async (admin) => (await admin.query(sql, [contractId])).rows[0].id)
}

const REFUSAL = 'この契約の文書に、情報ごとの所在を記す台帳を求めるものはありません。台帳には記録できません。'

describe('台帳を求める文書のない契約', () => {
  it('台帳は空で、求める文書がないと分かる', async () => {
    const contractId = await open('見本-1', [SAMPLE])
    const book = await story.act('manager', listCustody, {}, contractId)
    expect([book.rules, book.movements, book.held, book.handlers]).toEqual([[], [], [], []])
  })

  it('場所も情報も移動も記録できず、何も残らない', async () => {
    const contractId = await open('見本-2', [SAMPLE])
    const named = await story.ask('assistant', namePlace, shelf, { contractId })
    expect([pathsOf(named), messagesOf(named)]).toEqual([[''], REFUSAL])
    const toPlaceId = await placeOf(contractId)
    const recorded = await story.ask('assistant', recordItem, { ...taken, ...when, toPlaceId }, { contractId })
    expect([pathsOf(recorded), messagesOf(recorded)]).toEqual([[''], REFUSAL])
    const book = await story.act('manager', listCustody, {}, contractId)
    expect([book.movements, book.held, book.places.length]).toEqual([[], [], 1])
  })

  it('いくつかの文書があるときは、台帳を求める文書の決まりだけが及ぶ', async () => {
    const contractId = await open('見本-4', [SAMPLE, DOCUMENT])
    const { rules } = await story.act('manager', listCustody, {}, contractId)
    expect(rules.map(({ document }) => document)).toEqual([DOCUMENT.document])
    const { placeId } = await story.act('assistant', namePlace, shelf, contractId)
    expect(pathsOf(await story.ask('assistant', namePlace, { ...shelf, storage: '' }, { contractId }))).toEqual([
      'storage',
    ])
    const item = { ...taken, ...when, toPlaceId: placeId }
    const refused = await story.ask('assistant', recordItem, item, { contractId })
    expect(refused).toMatchObject({ refusal: { findings: [{ path: 'happenedBy' }] } })
    await filePaper(story, 'information_handlers', ROSTER, { contractId })
    const { itemId } = await story.act('assistant', recordItem, item, contractId)
    const back = { itemId, act: 'return', fromPlaceId: placeId, quantity: 1, ...when, happenedBy: '𠮷田 花子' }
    expect(pathsOf(await story.ask('assistant', recordMovement, back, { contractId }))).toEqual(['act'])
  })
})
