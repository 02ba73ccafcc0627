import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findOpenThings, type Question } from '../../support/catalogue'
import { PLANTS } from '../../support/catalogue-plants'
import { createTestDatabase, type TestDatabase } from '../../support/database'

let test: TestDatabase
let admin: pg.Client
beforeAll(async () => {
  test = await createTestDatabase()
  admin = new pg.Client({ connectionString: test.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await test.drop()
})

/** What is found while the plant stands; it is taken away again. */
async function foundWith(sql: string, question: Question): Promise<string[]> {
  await admin.query('begin')
  try {
    await admin.query(sql)
    return await findOpenThings(admin, [question])
  } finally {
    await admin.query('rollback')
  }
}

describe('データベースの目録', () => {
  it('移行されたデータベースに、開いたままのものは一つもない', async () => {
    expect(await findOpenThings(admin)).toEqual([])
  })

  const plants = (Object.keys(PLANTS) as Question[]).flatMap((question) =>
    PLANTS[question].map(([sql, thing]) => ({ question, sql, thing })),
  )
  it.each(plants)('対照：$thing（$question）は見つかる', async ({ question, sql, thing }) => {
    expect(await foundWith(sql, question)).toContain(`${question}: ${thing}`)
  })

  it('対照を取り除いた後には、何も残っていない', async () => {
    expect(await findOpenThings(admin)).toEqual([])
  })
})
