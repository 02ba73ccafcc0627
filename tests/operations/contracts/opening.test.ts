import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { listDocuments } from '@/lib/registers/contracts/operations/list-documents'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { listRecord } from '@/lib/registers/record/operations/list'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { SAMPLE } from '../../support/sample-document'
import { freshKey, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

vi.mock('@/lib/authorities/registry', async (real) =>
  (await import('../../support/sample-document')).registryWithSample(await real()),
)

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const PERIOD = { signedOn: '2026-11-20', startsOn: '2026-12-01', endsOn: '2027-03-31' }
const typed = (number: string, more = {}) => ({
  number,
  name: `${number}の業務`,
  contractorCode: 'kyogikai',
  documents: [DOCUMENT],
  ...PERIOD,
  ...more,
})
const open = async (number: string) => (await story.act('chief', openNewContract, typed(number))).contractId

describe('contracts.open', () => {
  it('発注者が契約を登録すると、受注者が名指しされ、文書の版と期間が定まる', async () => {
    const id = await open('委-1')
    const contract = await story.act('chief', getContract, {}, id)
    expect(contract).toMatchObject({
      number: '委-1',
      name: '委-1の業務',
      own: { partyKind: 'authority' },
      period: PERIOD,
    })
    expect(
      contract.parties.map(({ organisationName, kind, memberCount }) => [organisationName, kind, memberCount]),
    ).toEqual(
      expect.arrayContaining([
        ['東都労働局', 'authority', 1],
        ['多摩地域雇用開発協議会', 'prime', 0],
      ]),
    )
    expect(contract.documents).toMatchObject([
      { ...DOCUMENT, fromOn: PERIOD.signedOn, words: { contractor: '協議会' } },
    ])
    expect(contract.can).toMatchObject({ 'contracts.set': true, 'contracts.name_party': true, 'papers.begin': false })
  })

  it('登録は契約の記録の第1号になる', async () => {
    const id = await open('委-記録')
    const entries = await asClient(story.test.adminUrl, async (admin) => {
      const sql = 'select seq, operation, visibility, actor_name from record_entry where scope = $1'
      return (await admin.query(sql, [`contract:${id}`])).rows
    })
    expect(entries).toEqual([{ seq: 1, operation: 'contracts.open', visibility: 'shared', actor_name: '久保 真理子' }])
  })

  it('同じ発注者の同じ番号は断り、何も残らない。ほかの発注者は同じ番号を使える', async () => {
    await open('委-2')
    expect(pathsOf(await story.ask('chief', openNewContract, typed('委-2')))).toEqual(['number'])
    expect(messagesOf(await story.ask('chief', openNewContract, typed('委-2')))).toContain('既に使われています')
    expect((await story.act('chief', listOwnContracts, { search: '委-2' })).contracts).toHaveLength(1)
    expect((await story.ask('stranger', openNewContract, typed('委-2'))).ok).toBe(true)
  })

  it('受注者でない組織、登録のない組織・文書・版、逆さの期間を、場所をつけて断る', async () => {
    const paths = async (more: object) => pathsOf(await story.ask('chief', openNewContract, typed('委-3', more)))
    expect(await paths({ contractorCode: 'hokuto' })).toEqual(['contractorCode'])
    expect(await paths({ contractorCode: 'roudou' })).toEqual(['contractorCode'])
    expect(await paths({ contractorCode: 'nowhere' })).toEqual(['contractorCode'])
    expect(await paths({ endsOn: '2026-11-30' })).toEqual(['endsOn'])
    expect(await paths({ number: '', name: 'あ'.repeat(201), signedOn: '2026-02-30' })).toEqual([
      'number',
      'name',
      'signedOn',
    ])
  })

  it('文書は一つから六つまで、どれも一覧にあり、二度は選べない。断りは文書の欄に日本語で出る', async () => {
    const refused = async (documents: unknown) => {
      const answer = await story.ask('chief', openNewContract, typed('委-7', { documents }))
      return [pathsOf(answer), messagesOf(answer)]
    }
    expect(await refused([])).toEqual([['documents'], '契約に適用する文書を選んでください。'])
    expect(await refused(undefined)).toEqual([['documents'], '契約に適用する文書を選んでください。'])
    expect(await refused([{ ...DOCUMENT, document: 'nowhere/annex' }])).toEqual([
      ['documents'],
      expect.stringContaining('一覧から選んでください'),
    ])
    expect(await refused([DOCUMENT, { ...DOCUMENT, edition: '99' }])).toEqual([
      ['documents', 'documents'],
      expect.stringContaining('二度選ばれています'),
    ])
    expect(await refused([DOCUMENT, DOCUMENT])).toEqual([['documents'], expect.stringContaining('二度選ばれています')])
    expect(await refused(Array.from({ length: 7 }, () => DOCUMENT))).toEqual([
      ['documents'],
      '一つの契約に登録できる文書は6つまでです。',
    ])
    expect((await story.act('chief', listOwnContracts, { search: '委-7' })).contracts).toEqual([])
  })

  it('いくつかの文書を選ぶと、どれも契約締結日から適用され、記録に文書の一覧が残る', async () => {
    const documents = [DOCUMENT, SAMPLE]
    const { contractId } = await story.act('chief', openNewContract, typed('委-8', { documents }))
    const contract = await story.act('chief', getContract, {}, contractId)
    expect(contract.documents).toHaveLength(2)
    for (const each of documents)
      expect(contract.documents).toContainEqual(expect.objectContaining({ ...each, fromOn: PERIOD.signedOn }))
    expect(contract.settings.map(({ document }) => document)).toContain(SAMPLE.document)
    const { entries } = await story.act('chief', listRecord, {}, contractId)
    expect(entries.map(({ details }) => JSON.parse(details).documents)).toEqual([
      [`${DOCUMENT.document}@1`, `${SAMPLE.document}@1`],
    ])
  })

  it('登録の権限のない人（同じ組織の職員、受注者、監査、サインインしていない者）はできない', async () => {
    for (const who of ['clerk', 'manager', 'auditor'] as const)
      expect(refusalOf(await story.ask(who, openNewContract, typed('委-4'))), who).toBe('not_allowed')
    expect(refusalOf(await story.ask('nobody', openNewContract, typed('委-4')))).toBe('signed_out')
  })

  it('二重の送信は一つの契約になる', async () => {
    const key = freshKey()
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => story.ask('chief', openNewContract, typed('委-5'), { key })),
    )
    expect(new Set(answers.map((answer) => (answer.ok ? answer.value.contractId : answer.refusal.kind))).size).toBe(1)
    expect((await story.act('chief', listOwnContracts, { search: '委-5' })).contracts).toHaveLength(1)
  })

  it('同時に同じ番号で登録しても、一つだけが通る', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => story.ask('chief', openNewContract, typed('委-6'))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter((answer) => pathsOf(answer).includes('number'))).toHaveLength(7)
  })
})

describe('contracts.list_documents', () => {
  it('登録できる人には、契約に定めうる文書の版が示される。ほかの人には開かれない', async () => {
    const { documents } = await story.act('chief', listDocuments, {})
    expect(documents).toContainEqual(
      expect.objectContaining({ ...DOCUMENT, label: '【仕様書別紙１】', issuer: '労働局' }),
    )
    expect(documents).toContainEqual(expect.objectContaining({ ...SAMPLE, issuer: '見本市' }))
    for (const who of ['clerk', 'manager', 'auditor'] as const) {
      expect(refusalOf(await story.ask(who, listDocuments, {})), who).toBe('not_allowed')
    }
    expect(refusalOf(await story.ask('nobody', listDocuments, {}))).toBe('signed_out')
  })
})
