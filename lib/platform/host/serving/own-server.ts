import { join } from 'node:path'
import { clockOffsetOf } from '../clock'
import { demoAccounts, readyDemo } from '../demo-database'
import { openEmbedded } from '../embedded'
import type { DatabaseUrls } from '../roles'
import { assertConfined } from '../run-time-role'
import { openSecrets, type Secrets } from '../secrets'
import type { Ending } from './ending'
import { type Home, occupantOf, openHome } from './home'
import type { Ready, Say } from './ready'
import { StartRefusal } from './start-refusal'

/** The database in the project's own folder, with the demo story, its accounts and a clock that may be set. */
export async function openOwnServer(env: NodeJS.ProcessEnv, ending: Ending, say: Say): Promise<Ready> {
  const clockOffsetMs = clockOffset(env.JUNSHU_CLOCK)
  const home = heldHome(env.JUNSHU_HOME || '.junshu')
  ending.add(() => home.release())
  home.announce({ pid: process.pid })

  const secrets = openSecrets(home.folder)
  const database = await openEmbedded(home.folder, { superuserPassword: secrets.superuserPassword, report: say })
  ending.add(() => database.stop())

  const installation = { folder: home.folder, files: join(home.folder, 'files'), secrets, database }
  const childEnvironment = environmentOf(env, { ...installation, clockOffsetMs })
  // The story founds organisations, which only the owner may; nothing that goes on running gets its address.
  const seedEnvironment = (unfinished: DatabaseUrls) => ({
    ...childEnvironment(unfinished, 'http://127.0.0.1'),
    DATABASE_OWNER_URL: unfinished.ownerUrl,
  })
  const urls = await readyDemo(installation, seedEnvironment, say)
  await assertConfined(urls.appUrl)
  return {
    environment: (address) => childEnvironment(urls, address),
    mayChoosePort: true,
    notes: [clockNote(env.JUNSHU_CLOCK), demoAccounts(home.folder)].filter(Boolean),
    announce: (address) => home.announce({ pid: process.pid, address }),
    ended: database.ended,
  }
}

function clockOffset(clock: string | undefined): number | undefined {
  if (!clock) return undefined
  const offset = clockOffsetOf(clock, Date.now())
  if (offset !== undefined) return offset
  throw new StartRefusal(
    `・JUNSHU_CLOCK の「${clock}」を日時として読めません。2027-04-01、2027-04-01T09:00、2027-04-01T00:00:00Z のように指定してください（時差がなければ日本時間）。`,
  )
}

const clockNote = (clock: string | undefined) =>
  clock ? `時計：${clock} から進めています（JUNSHU_CLOCK）` : '時計：この機械の時計'

function heldHome(folder: string): Home {
  const home = openHome(folder)
  if (home) return home
  const occupant = occupantOf(folder)
  const where = occupant?.address ?? '準備中'
  const who = occupant ? `プロセス番号 ${occupant.pid}` : '起動したばかり'
  throw new StartRefusal(
    [
      `このフォルダー（${folder}）ではすでに動いています：${where}（${who}）。`,
      '止めるには、動かしている端末で Ctrl-C を押してください。もう一つ動かすには JUNSHU_HOME に別のフォルダーを指定します。',
      `Already running on this folder: ${occupant?.address ?? 'still starting'}.`,
    ].join('\n'),
  )
}

type Parts = { files: string; secrets: Secrets; clockOffsetMs: number | undefined }

/** What the children are told. Settings of a foreign server that happen to be set have no say here. */
function environmentOf(env: NodeJS.ProcessEnv, { files, secrets, clockOffsetMs }: Parts) {
  return (urls: DatabaseUrls, address: string): NodeJS.ProcessEnv => ({
    ...env,
    NODE_ENV: 'production',
    DATABASE_URL: urls.appUrl,
    DATABASE_OWNER_URL: undefined,
    NEXTAUTH_URL: address,
    NEXTAUTH_SECRET: secrets.sessionSecret,
    JUNSHU_SEAL_KEY: secrets.sealKey,
    JUNSHU_FILES: files,
    JUNSHU_EMBEDDED: '1',
    JUNSHU_CLOCK_OFFSET_MS: clockOffsetMs === undefined ? undefined : String(clockOffsetMs),
  })
}
