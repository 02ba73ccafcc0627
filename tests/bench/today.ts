import { asClient } from '@/lib/platform/host/roles'
import { listToday } from '@/lib/registers/today/operations/list'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { NOW, openStory, type Story } from '../support/story'
import { measure, printTable } from './measure'

const SETTINGS = { count: 60, lanes: 1, warmUp: 10 }
const DUTIES_EACH = 30

/** 「今日」 through the whole door, for an officer with 200 contracts and with 2,000, each with thirty open duties. The ratio is the figure. */
export async function benchToday(): Promise<void> {
  const story = await openStory(4)
  try {
    const look = () => story.act('chief', listToday, {})
    const few = await measure('floor: no contract but the story’s', SETTINGS, look)
    await addContracts(story, 0, 200)
    const some = await measure('「今日」 with 200 contracts', SETTINGS, look)
    await addContracts(story, 200, 2000)
    const many = await measure('「今日」 with 2,000 contracts', SETTINGS, look)
    printTable(`今日 of an officer (${DUTIES_EACH} open duties a contract)`, [few, some, many])
    console.log(`  2,000 against 200: ${(many.medianMs / some.medianMs).toFixed(2)} times as long (median)`)
  } finally {
    await story.close()
  }
}

/** Contracts of the two sides with their people and open duties, put in as the administrator: opening 2,000 through the door would be another bench. */
export function addContracts(story: Story, from: number, until: number): Promise<void> {
  return asClient(story.test.adminUrl, async (admin) => {
    const { rows } = await admin.query(
      `select a.organisation_id as authority, p.organisation_id as prime from contract_party a join contract_party p on p.contract_id = a.contract_id and p.kind = 'prime'
        where a.contract_id = $1 and a.kind = 'authority'`,
      [story.contractId],
    )
    const { authority, prime } = rows[0]
    const values = [from + 1, until, authority, prime, story.accounts.chief, story.accounts.manager, NOW]
    await admin.query(
      `create temporary table fresh as select gen_random_uuid() as id, gen_random_uuid() as a, gen_random_uuid() as p, n from generate_series($1::int, $2::int) n`,
      values.slice(0, 2),
    )
    await admin.query(
      `insert into contract (id, authority_organisation_id, number, name, opened_at, opened_by) select id, $1, '測' || n, '測定業務', $3, $2 from fresh`,
      [authority, story.accounts.chief, NOW],
    )
    for (const [column, kind, organisation, account] of [
      ['a', 'authority', authority, story.accounts.chief],
      ['p', 'prime', prime, story.accounts.manager],
    ]) {
      await admin.query(
        `insert into contract_party (contract_id, id, organisation_id, organisation_name, kind, from_at, named_by) select id, ${column}, $1, '組織', '${kind}', '2026-03-25', $2 from fresh`,
        [organisation, story.accounts.chief],
      )
      await admin.query(
        `insert into contract_member (contract_id, id, party_id, account_id, person_name, rights, given_at, given_by)
           select id, gen_random_uuid(), ${column}, $1, '人', array['read', 'receive', 'decide', 'instruct', 'draft', 'submit', 'administer'], '2026-03-25', $1 from fresh`,
        [account],
      )
    }
    await admin.query(
      `insert into duty (contract_id, key, kind, document, edition, clause, duty, owner, label, opened_at, appears_at, due_at, due_on, is_guide, outcome, authority_organisation_id, prime_organisation_id)
         select id, 'k' || d, 'duty', $1, $2, '１(2)①ア', 'submit_information_handlers', case when d % 3 = 0 then 'authority' else 'contractor' end, '',
                $5::timestamptz - d * interval '1 day', $5::timestamptz - d * interval '1 day',
                case when d % 2 = 0 then $5::timestamptz + (d - 10) * interval '1 day' end, null, false, 'open', $3, $4
           from fresh, generate_series(1, ${DUTIES_EACH}) d`,
      [DOCUMENT.document, DOCUMENT.edition, authority, prime, NOW],
    )
    await admin.query('drop table fresh')
    await admin.query('analyze')
  })
}
