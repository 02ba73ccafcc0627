import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256Hex } from '@/lib/kernel/hash'
import { PrismaClient } from '@/lib/platform/db/generated/client'
import { openDoor } from '@/lib/platform/server/door'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { listToday } from '@/lib/registers/today/operations/list'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { NOW, openStory, type Story } from '../../support/story'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

/** How many statements one look at the page sends, and what it showed. */
async function look() {
  const counting = new PrismaClient({
    adapter: new PrismaPg({ connectionString: story.test.appUrl }),
    log: [{ emit: 'event', level: 'query' }],
  })
  const statements: string[] = []
  counting.$on('query', ({ query }) => statements.push(query))
  const door = openDoor({ database: counting, sealer: story.sealer, clock: () => NOW })
  await story.work()
  const seen = await door.perform(listToday, {}, { session: sha256Hex(story.sessions.rival) })
  await counting.$disconnect()
  if (!seen.ok) throw new Error(JSON.stringify(seen.refusal))
  return { statements: statements.filter((text) => !/^(BEGIN|COMMIT)/i.test(text)), ...seen.value }
}

describe('today.list の大きさ', () => {
  it('契約がいくつあっても、同じ数の文（入口を含めて8つまで）で読み、50件までを示す', async () => {
    const few = await look()
    for (let number = 0; number < 30; number += 1) {
      const { contractId } = await story.act('stranger', openNewContract, {
        number: `多${number}`,
        name: '多くの業務',
        contractorCode: 'aoyama',
        documents: [DOCUMENT],
        signedOn: '2026-11-20',
        startsOn: '2026-12-01',
        endsOn: '2027-03-31',
      })
      await story.act(
        'rival',
        giveRights,
        { accountId: story.accounts.rival, rights: ['read', 'draft', 'submit', 'administer'] },
        contractId,
      )
    }
    const many = await look()
    expect(Number(few.forMe.count)).toBeGreaterThan(0)
    expect([many.forMe.count, many.forMe.items.length]).toEqual(['50以上', 50])
    expect(many.statements.length).toBe(few.statements.length)
    expect(many.statements.length).toBeLessThanOrEqual(8)
  })
})
