import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { connect } from '@/lib/platform/db/client'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { DOCUMENT, openContract } from '@/prisma/seed/stories/contract'
import { ROSTER } from '../support/papers'
import { openStory, type Story } from '../support/story'
import { measure, printTable } from './measure'

const COUNT = 120
const WARM_UP = 20
const SETTINGS = { count: COUNT, warmUp: WARM_UP, lanes: 8 }

/** One submission of a received paper through the whole door, beside what PostgreSQL and Prisma take for the same rows. */
export async function benchSubmission(): Promise<void> {
  const story = await openStory(8)
  try {
    const drafts = await prepareDrafts(story)
    const content = JSON.stringify(ROSTER)
    const contractIds = drafts.map(({ contractId }) => contractId)
    const bare = await bareSql(story, contractIds, content)
    const prisma = await barePrisma(story, contractIds, content)
    const door = await measure('the whole door', SETTINGS, async (round) => {
      const { contractId, paperId } = drafts[round] ?? { contractId: '', paperId: '' }
      await story.act('manager', submitPaper, { paperId, revision: 0, content: ROSTER }, contractId)
    })
    printTable(`One submission of 情報取扱者名簿 (8 at a time, ${COUNT} contracts)`, [bare, prisma, door])
  } finally {
    await story.close()
  }
}

async function prepareDrafts(story: Story) {
  const drafts = []
  for (let at = 0; at < COUNT + WARM_UP; at += 1) {
    const terms = { signedOn: '2026-03-25', startsOn: '2026-04-01', endsOn: '2027-03-31' }
    const contractId = await openContract(story, {
      ...terms,
      number: `測定${at}`,
      name: '測定業務',
      authority: 'chief',
      contractor: 'manager',
      others: [],
    })
    const { paperId } = await story.act(
      'manager',
      beginPaper,
      { document: DOCUMENT.document, formKey: 'information_handlers' },
      contractId,
    )
    drafts.push({ contractId, paperId })
  }
  return drafts
}

/** The rows that a submission leaves, without anything that makes them trustworthy: one paper, one version, one step, one entry. */
const TABLE = 'create table bench_row (contract_id uuid, kind text, body text, at timestamptz default now())'
const ROWS = ['paper', 'version', 'step', 'entry', 'job'] as const

async function bareSql({ test }: Story, contractIds: string[], content: string) {
  const pool = new pg.Pool({ connectionString: test.adminUrl, max: 8 })
  await pool.query(`${TABLE}; grant insert on bench_row to junshu_app`)
  const measured = await measure('floor: bare SQL, the same five rows', SETTINGS, async (round) => {
    const client = await pool.connect()
    await client.query('begin')
    for (const kind of ROWS)
      await client.query('insert into bench_row (contract_id, kind, body) values ($1, $2, $3)', [
        contractIds[round],
        kind,
        content,
      ])
    await client.query('commit')
    client.release()
  })
  await pool.end()
  return measured
}

async function barePrisma({ test }: Story, contractIds: string[], content: string) {
  const database = connect(test.appUrl, 8)
  const measured = await measure('bare Prisma transaction, the same five rows', SETTINGS, async (round) => {
    await database.$transaction(async (tx) => {
      for (const kind of ROWS)
        await tx.$executeRaw`insert into bench_row (contract_id, kind, body) values (${contractIds[round] ?? randomUUID()}::uuid, ${kind}, ${content})`
    })
  })
  await database.$disconnect()
  return measured
}
