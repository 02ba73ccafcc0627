import { mkdirSync } from 'node:fs'
import { assertConfined } from '../run-time-role'
import { readSettings } from '../settings'
import type { Ready } from './ready'
import { StartRefusal } from './start-refusal'

/** A PostgreSQL server that somebody else runs: nothing is seeded, and everything that is missing is a refusal. */
export async function openForeignServer(env: NodeJS.ProcessEnv): Promise<Ready> {
  const set = ['JUNSHU_CLOCK', 'JUNSHU_CLOCK_OFFSET_MS', 'JUNSHU_EMBEDDED'].filter((name) => env[name])
  if (set.length > 0) {
    throw new StartRefusal(
      `・${set.join('、')} は組み込みのデータベースでしか使えません。DATABASE_URL と一緒には指定できません。`,
    )
  }
  const settings = readSettings(env)
  createFolder(settings.filesFolder)
  await assertConfined(settings.databaseUrl).catch((reason) => {
    if (reason instanceof StartRefusal) throw reason
    throw new StartRefusal(`・DATABASE_URL のデータベースにつながりません：${reason.message || reason.code || reason}`)
  })
  return {
    // The owner's and the administrator's addresses are for migrations; the running product has no use for them.
    environment: () => ({
      ...env,
      NODE_ENV: 'production',
      DATABASE_OWNER_URL: undefined,
      DATABASE_ADMIN_URL: undefined,
    }),
    publicUrl: settings.publicUrl,
    mayChoosePort: false,
    notes: ['データベース：DATABASE_URL で指定されたサーバー'],
    announce: () => {},
    ended: new Promise(() => {}),
  }
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (reason) {
    throw new StartRefusal(`・JUNSHU_FILES のフォルダーを作れません：${(reason as Error).message}`)
  }
}
