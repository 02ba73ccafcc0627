import { randomInt, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { hashPassword } from '@/lib/platform/server/passwords'
import { signInId } from '@/lib/registers/organisations/labels'
import { rightsOnOffer } from '@/lib/registers/organisations/organisation'
import type { OrganisationKind, OrganisationRight } from '@/lib/rules/access/rights'

export type NewOrganisation = { code: string; name: string; kind: OrganisationKind }
export type FirstPerson = { code: string; localId: string; name: string; kana: string; password: string }
/** A sentence for the person at the terminal. */
export class OperatorRefusal extends Error {}

/** Creates an organisation; the client is the gate. Answers its id. */
export async function foundOrganisation(client: pg.ClientBase, { code, name, kind }: NewOrganisation): Promise<string> {
  const id = randomUUID()
  const { rowCount } = await client.query(
    'insert into organisation (id, code, kind, name, created_at) values ($1, $2, $3, $4, now()) on conflict (code) do nothing',
    [id, code, kind, name],
  )
  if (rowCount !== 1) throw new OperatorRefusal(`組織の記号 ${code} は既に使われています。`)
  await recordByOperator(client, 'operator.add_organisation', `組織「${name}」（${code}）を登録`, {
    organisationId: id,
    kind,
  })
  return id
}

/**
 * Gives an organisation a person with every right that such an organisation has. Everybody else is added by that person, on
 * the screen.
 */
export async function addFirstAccount(
  client: pg.ClientBase,
  person: FirstPerson,
): Promise<{ accountId: string; signInId: string }> {
  const { rows } = await client.query<{ id: string; kind: OrganisationKind }>(
    'select id, kind from organisation where code = $1',
    [person.code],
  )
  const organisation = rows[0]
  if (!organisation)
    throw new OperatorRefusal(`記号 ${person.code} の組織はありません。先に add-organisation で登録してください。`)
  const rights = rightsOnOffer(organisation.kind)
  const accountId = await insertAccount(client, organisation.id, person, rights)
  const id = signInId(person.localId, person.code)
  await recordByOperator(client, 'operator.add_account', `「${person.name}」（${id}）を利用者に加えた`, {
    accountId,
    rights,
  })
  return { accountId, signInId: id }
}

async function insertAccount(
  client: pg.ClientBase,
  organisationId: string,
  person: FirstPerson,
  rights: OrganisationRight[],
) {
  const [personId, accountId] = [randomUUID(), randomUUID()]
  await client.query(
    'insert into person (id, organisation_id, name, kana, created_at) values ($1, $2, $3, $4, now())',
    [personId, organisationId, person.name, person.kana],
  )
  const { rowCount } = await client.query(
    `insert into account (id, organisation_id, person_id, local_id, created_at) values ($1, $2, $3, $4, now())
       on conflict (organisation_id, local_id) do nothing`,
    [accountId, organisationId, personId, person.localId],
  )
  if (rowCount !== 1) throw new OperatorRefusal(`ID ${signInId(person.localId, person.code)} は既に使われています。`)
  await client.query('insert into credential (account_id, password_hash, set_at) values ($1, $2, now())', [
    accountId,
    await hashPassword(person.password),
  ])
  await client.query(
    'insert into organisation_right (organisation_id, account_id, "right", granted_at) select $1, $2, unnest($3::text[]), now()',
    [organisationId, accountId, rights],
  )
  return accountId
}

/** The operator's acts stand in the installation's own chain. */
async function recordByOperator(
  client: pg.ClientBase,
  operation: string,
  subject: string,
  details: unknown,
): Promise<void> {
  await client.query(
    "select app.append_entry('installation', null, null, null, 'own', now(), $1, 'operator', '運営者', '', $2, $3)",
    [operation, subject, JSON.stringify(details)],
  )
}

const READABLE = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789'

/** 20 characters (116 bits) in groups of five, without those that look alike. */
export function initialPassword(): string {
  const groups = Array.from({ length: 4 }, () =>
    Array.from({ length: 5 }, () => READABLE[randomInt(READABLE.length)]).join(''),
  )
  return groups.join('-')
}
