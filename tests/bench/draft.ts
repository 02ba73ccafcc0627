import { connect } from '@/lib/platform/db/client'
import { asClient } from '@/lib/platform/host/roles'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { DOCUMENT, openContract } from '@/prisma/seed/stories/contract'
import { PLAN } from '../support/papers'
import { openStory } from '../support/story'
import { measure, printTable } from './measure'

const LANES = 8
const TABLE = `create table bench_draft as select id, 0 as revision, '' as content from generate_series(0, ${LANES - 1}) id;
  alter table bench_draft add primary key (id); grant select, update on bench_draft to junshu_app`
const SETTINGS = { count: 400, warmUp: 40, lanes: LANES }

/** One autosave of 別添１ through the door (read against the form, findings and all), beside the bare update of the same text. */
export async function benchDraft(): Promise<void> {
  const story = await openStory(LANES)
  try {
    const terms = { signedOn: '2026-03-25', startsOn: '2026-04-01', endsOn: '2027-03-31' }
    const parties = { authority: 'chief' as const, contractor: 'manager' as const, others: [] }
    const contractId = await openContract(story, { ...terms, ...parties, number: '測定', name: '測定業務' })
    const begin = { document: DOCUMENT.document, formKey: 'disposal_plan' }
    // Whoever saves holds a draft of its own: two people in one draft meet, and that is another matter.
    const drafts: { paperId: string; revision: number }[] = []
    for (let lane = 0; lane < LANES; lane += 1)
      drafts.push({ ...(await story.act('manager', beginPaper, begin, contractId)), revision: 0 })

    const content = JSON.stringify(PLAN)
    await asClient(story.test.adminUrl, (admin) => admin.query(TABLE))
    const database = connect(story.test.appUrl, LANES)
    const prisma = await measure('floor: bare Prisma transaction, the same update', SETTINGS, (round) =>
      database.$transaction(
        (tx) =>
          tx.$executeRaw`update bench_draft set revision = revision + 1, content = ${content} where id = ${round % LANES}`,
      ),
    )
    await database.$disconnect()
    const door = await measure('the whole door', SETTINGS, async (round) => {
      const draft = drafts.pop()
      if (!draft) throw new Error(`no draft is free in round ${round}`)
      const input = { ...draft, content: PLAN }
      const { revision } = await story.act('manager', saveDraftOperation, input, contractId)
      drafts.push({ ...draft, revision })
    })
    printTable(`One autosave of 作業実施計画書 (${LANES} at a time)`, [prisma, door])
  } finally {
    await story.close()
  }
}
