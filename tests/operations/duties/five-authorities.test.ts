import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DOCUMENTS } from '@/lib/authorities/registry'
import { asClient } from '@/lib/platform/host/roles'
import { checkDuties } from '@/lib/platform/jobs/check-duties'
import { listClauses } from '@/lib/registers/clauses/operations/list'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { listOwnContracts } from '@/lib/registers/contracts/operations/list'
import { listFacts } from '@/lib/registers/facts/operations/list'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { listToday } from '@/lib/registers/today/operations/list'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { PersonKey } from '@/prisma/seed/cast'
import { FIVE, PRESENT } from '@/prisma/seed/stories/five'
import { tokyo } from '@/prisma/seed/stories/tell'
import { numbersOf } from '../../authorities/duty-faults'
import { printOf, unprintedNumbers } from '../../authorities/printed'
import { openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

type Authority = keyof typeof FIVE
const AUTHORITIES = Object.keys(FIVE) as Authority[]
/** Who acts on the contract of each: the officer and the contractor, who may have two of them. */
const PEOPLE: Record<Authority, [PersonKey, PersonKey]> = {
  roudoukyoku: ['chief', 'manager'],
  meguro: ['meguroOfficer', 'planner'],
  kadoma: ['kadomaOfficer', 'supporter'],
  chiba: ['chibaOfficer', 'supporter'],
  akiruno: ['akirunoOfficer', 'planner'],
}
const documentsOf = (authority: Authority) => DOCUMENTS.filter((document) => document.authority === authority)

/** Five stories, told one after the other on a machine that does other things too. */
const PATIENCE = 240_000

let story: Story
const contracts = {} as Record<Authority, string>
beforeAll(async () => {
  story = await openStory()
  for (const authority of AUTHORITIES) contracts[authority] = await FIVE[authority](story)
  story.setTime(tokyo(PRESENT))
  // What is printed is no matter here, and drawing takes longer than everything else.
  await asClient(story.test.adminUrl, (admin) => admin.query("delete from job where kind = 'print_version'"))
  await story.work()
}, PATIENCE)
afterAll(() => story.close())

type DutyRow = { key: string; kind: string; document: string; edition: string; duty: string }

function dutiesOf(authority: Authority): Promise<DutyRow[]> {
  return asClient(story.test.adminUrl, async (admin) => {
    const wanted = 'select key, kind, document, edition, duty from duty where contract_id = $1'
    return (await admin.query<DutyRow>(wanted, [contracts[authority]])).rows
  })
}

describe.each(AUTHORITIES)('%s の契約', (authority) => {
  it('義務と問いは、その発注者の文書だけから生じ、どの文書からも生じている', async () => {
    const rows = await dutiesOf(authority)
    const own = documentsOf(authority).map(documentKeyOf)
    expect([...new Set(rows.map(({ document }) => document))].toSorted()).toEqual(own.toSorted())
    const prefixes = own.flatMap((document) => [`${document}#`, `question#${document}#`])
    expect(rows.filter(({ key }) => !prefixes.some((prefix) => key.startsWith(prefix)))).toEqual([])
  })

  it('条項の一覧は、その契約の文書の条項のすべてで、ほかのものを含まない', async () => {
    const named = (document: string, number: string, heading: string) => `${document} ${number} ${heading}`
    const declared = documentsOf(authority).flatMap((document) =>
      document.clauses.map(({ number, heading }) => named(documentKeyOf(document), number, heading)),
    )
    for (const who of PEOPLE[authority]) {
      const { map, total } = await story.act(who, listClauses, {}, contracts[authority])
      expect(map.map(({ document, number, heading }) => named(document, number, heading)).toSorted()).toEqual(
        declared.toSorted(),
      )
      expect(total).toBe(declared.length)
    }
  })

  it('期限の数は、その文書が印字する数だけである', async () => {
    const declared = new Map(
      documentsOf(authority).flatMap((document) =>
        document.clauses.flatMap(({ duties = [] }) =>
          duties.map(({ key, due }) => [`${documentKeyOf(document)}@${document.edition}#${key}`, { document, due }]),
        ),
      ),
    )
    const rows = (await dutiesOf(authority)).filter(({ kind }) => kind === 'duty')
    const found = rows.map(({ document, edition, duty }) => declared.get(`${document}@${edition}#${duty}`))
    expect(found.length).toBeGreaterThan(10)
    for (const one of found) expect(one && unprintedNumbers(one.due, printOf(one.document))).toEqual([])
    const numbers = found.flatMap((one) => (one ? numbersOf(one.due) : []))
    const hasPrinted = documentsOf(authority).some((document) => printOf(document).times.length > 0)
    expect(numbers.length > 0).toBe(hasPrinted)
  })

  it('ほかの契約の発注者と受注者には、何もない', async () => {
    const members = PEOPLE[authority]
    const others = AUTHORITIES.flatMap((other) => PEOPLE[other]).filter((who) => !members.includes(who))
    for (const who of new Set(others)) {
      const { contracts: listed } = await story.act(who, listOwnContracts, {})
      expect(listed.map(({ id }) => id)).not.toContain(contracts[authority])
      const { forMe, forOthers } = await story.act(who, listToday, {})
      const shown = [...forMe.items, ...forOthers.items].map(({ contractId }) => contractId)
      expect(shown).not.toContain(contracts[authority])
      const where = { contractId: contracts[authority] }
      const answers = [
        await story.ask(who, getContract, {}, where),
        await story.ask(who, listClauses, {}, where),
        await story.ask(who, listFacts, {}, where),
        await story.ask(who, listPapersOperation, {}, where),
      ]
      expect(answers.map(refusalOf)).toEqual(answers.map(() => 'not_found'))
    }
  })
})

describe('五つの契約の 2026年11月18日', () => {
  it('義務を導き直しても、違いは一つもない', async () => {
    const checked = await checkDuties(story.test)
    expect(checked.length).toBeGreaterThanOrEqual(AUTHORITIES.length)
    expect(checked.flatMap(({ differences }) => differences)).toEqual([])
  })

  it.each([
    ['planner', ['meguro', 'akiruno']],
    ['supporter', ['kadoma', 'chiba']],
  ] as const)('%s は、二つの発注者の契約を、一つの「今日」に見る', async (who, authorities) => {
    const { forMe } = await story.act(who, listToday, {})
    const wanted = authorities.map((one) => contracts[one])
    expect(new Set(forMe.items.map(({ contractId }) => contractId))).toEqual(new Set(wanted))
  })

  it('超過、七日以内、走っている語、差戻し、補正、相手待ち、要設定のどれもがある', async () => {
    const people = [...new Set(AUTHORITIES.flatMap((one) => PEOPLE[one]))]
    const todays = []
    for (const who of people) todays.push(await story.act(who, listToday, {}))
    const items = todays.flatMap(({ forMe }) => forMe.items)
    const words = new Set(items.map(({ word }) => word))
    for (const word of ['超過', '7日以内', '期限内', '未了', '差戻し', '補正の求め', '下書き', '要設定', '受領待ち'])
      expect(words).toContain(word)
    expect(items.some(({ isRunning }) => isRunning)).toBe(true)
    expect(todays.every(({ forOthers }) => forOthers.items.length > 0)).toBe(true)
    expect(
      new Set(items.filter(({ word }) => word === '超過').map(({ contractId }) => contractId)).size,
    ).toBeGreaterThan(2)
  })
})
