import { applyMigrations } from './migrate'
import { asClient, OWNER, prepareDatabase, RUN_TIME } from './roles'
import { randomPassword } from './secrets'
import { StartRefusal } from './serving/start-refusal'

/**
 * `npm run database:setup`: roles, database and schema on a PostgreSQL server of your own. DATABASE_ADMIN_URL names the
 * server and an administrator; its path names the database to make, or else it is `junshu`.
 */
async function setUp(env: NodeJS.ProcessEnv): Promise<void> {
  const adminUrl = env.DATABASE_ADMIN_URL
  if (!adminUrl || !URL.canParse(adminUrl)) {
    throw new StartRefusal(
      'DATABASE_ADMIN_URL に、管理者としての接続先（postgresql://管理者:パスワード@サーバー/postgres）を指定してください。',
    )
  }
  const wishes = {
    database: env.JUNSHU_DATABASE || 'junshu',
    ownerPassword: await passwordOf(adminUrl, OWNER, 'JUNSHU_OWNER_PASSWORD', env),
    appPassword: await passwordOf(adminUrl, RUN_TIME, 'JUNSHU_APP_PASSWORD', env),
  }
  const urls = await prepareDatabase(adminUrl, wishes)
  const applied = await applyMigrations(urls.ownerUrl)
  console.log(`役割とデータベースを整え、移行を ${applied.length} 件適用しました。`)
  console.log('次の二行は、ここにしか表示しません。安全な場所に控えてください。')
  console.log(`DATABASE_URL=${urls.appUrl}`)
  console.log(`DATABASE_OWNER_URL=${urls.ownerUrl}`)
  console.log('アプリには DATABASE_URL だけを渡します。DATABASE_OWNER_URL は移行のときだけ使います。')
}

/** Given, or made by chance for a new role. A role that is there keeps its password: other programs may be using it. */
async function passwordOf(adminUrl: string, role: string, variable: string, env: NodeJS.ProcessEnv): Promise<string> {
  const given = env[variable]
  if (given) return given
  const found = await asClient(adminUrl, (admin) => admin.query('select 1 from pg_roles where rolname = $1', [role]))
  if (found.rowCount === 0) return randomPassword()
  throw new StartRefusal(
    `役割 ${role} はすでにあります。そのパスワードを ${variable} に指定してください（違う値なら置き換わります）。`,
  )
}

// Prisma's engine leaves a timer of ten seconds behind, so we do not wait for an empty event loop.
setUp(process.env).then(
  () => process.exit(0),
  (reason) => {
    console.error(reason instanceof StartRefusal ? reason.message : reason)
    process.exit(1)
  },
)
