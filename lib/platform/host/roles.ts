import pg from 'pg'
import { scramVerifierOf } from './postgres/scram'
import { StartRefusal } from './serving/start-refusal'

export const OWNER = 'junshu_owner'
export const RUN_TIME = 'junshu_app'
export const GATE = 'junshu_gate'

type Wishes = { database: string; ownerPassword: string; appPassword: string }
/** Addresses of one database: as the owner, who migrates it, and as the role under which the product runs. */
export type DatabaseUrls = { ownerUrl: string; appUrl: string }

const GRANTED_WITHOUT_INHERITING = 160_000
const BUILT_IN_LOCALE = 170_000

/**
 * Makes the three roles and the database, or sets right what is there; run it as often as you like. The administrator is
 * a superuser or has CREATEROLE and CREATEDB. junshu_owner owns the schema and migrates; junshu_app is what the product
 * runs as, and row security holds for it; junshu_gate owns the functions that say who is asking, and nobody signs in as it.
 */
export async function prepareDatabase(adminUrl: string, wishes: Wishes): Promise<DatabaseUrls> {
  await asClient(adminUrl, async (admin) => {
    const version = Number((await admin.query('show server_version_num')).rows[0].server_version_num)
    await createRole(admin, OWNER, wishes.ownerPassword)
    await createRole(admin, RUN_TIME, wishes.appPassword)
    await createRole(admin, GATE)
    await nameMembers(admin, version)
    await createDatabase(admin, wishes.database, version)
  })
  await asClient(urlAs(adminUrl, { database: wishes.database }), (admin) => confineDatabase(admin, wishes.database))
  return urlsOf(adminUrl, wishes)
}

/** The same server and connection options, as the two roles. */
export function urlsOf(adminUrl: string, { database, ownerPassword, appPassword }: Wishes): DatabaseUrls {
  return {
    ownerUrl: urlAs(adminUrl, { database, user: OWNER, password: ownerPassword }),
    appUrl: urlAs(adminUrl, { database, user: RUN_TIME, password: appPassword }),
  }
}

/** Takes from everybody what PostgreSQL gives to everybody, and gives the run-time role the door alone. */
export async function confineDatabase(admin: pg.Client, database: string): Promise<void> {
  const name = pg.escapeIdentifier(database)
  await admin.query(`
    set role ${OWNER};
    revoke all on database ${name} from public;
    grant connect on database ${name} to ${RUN_TIME};
    revoke all on schema public from public;
    grant usage on schema public to ${RUN_TIME}, ${GATE};
    reset role`)
}

/** Connects, does the work and disconnects, whatever happens. */
export async function asClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The password goes over as its verifier, so that it stands in no log of the server. */
async function createRole(admin: pg.Client, role: string, password?: string): Promise<void> {
  const found = await admin.query('select rolsuper or rolbypassrls as is_free from pg_roles where rolname = $1', [role])
  if (found.rows[0]?.is_free) {
    throw new StartRefusal(
      `このサーバーの ${role} は行単位の保護を越えられる役割です。役割を消してからやり直してください。`,
    )
  }
  if (found.rowCount === 0) {
    await admin.query(`create role ${role} nosuperuser nocreatedb nocreaterole noreplication nobypassrls`)
  }
  if (password === undefined) return
  await admin.query(`alter role ${role} login password '${scramVerifierOf(password)}'`)
}

/**
 * The owner may become the gate by name and is never it by accident (before PostgreSQL 16 the two cannot be told apart).
 * An administrator who is no superuser must be able to become the owner, to give it the database.
 */
async function nameMembers(admin: pg.Client, version: number): Promise<void> {
  const how = version >= GRANTED_WITHOUT_INHERITING ? 'with inherit false, set true' : ''
  await admin.query(`grant ${GATE} to ${OWNER} ${how}`)
  const mine = await admin.query('select rolsuper from pg_roles where rolname = current_user')
  if (!mine.rows[0].rolsuper) await admin.query(`grant ${OWNER} to current_user`)
}

async function createDatabase(admin: pg.Client, database: string, version: number): Promise<void> {
  const name = pg.escapeIdentifier(database)
  const found = await admin.query(
    'select pg_get_userbyid(datdba) = $2 as is_ours from pg_database where datname = $1',
    [database, OWNER],
  )
  if (found.rowCount === 0) {
    const locale = version >= BUILT_IN_LOCALE ? "locale_provider builtin builtin_locale 'C.UTF-8'" : ''
    await admin.query(
      `create database ${name} owner ${OWNER} template template0 encoding 'UTF8' lc_collate 'C' ${locale}`,
    )
  } else if (!found.rows[0].is_ours) {
    throw new StartRefusal(
      `データベース ${database} はすでにあり、${OWNER} のものではありません。別の名前を指定してください。`,
    )
  }
}

/** The same server and connection options, another database or role. */
export function urlAs(adminUrl: string, as: { database: string; user?: string; password?: string }): string {
  const url = new URL(adminUrl)
  url.pathname = `/${encodeURIComponent(as.database)}`
  if (as.user !== undefined) url.username = as.user
  if (as.password !== undefined) url.password = encodeURIComponent(as.password)
  return url.toString()
}
