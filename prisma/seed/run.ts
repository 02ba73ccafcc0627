import { connect } from '@/lib/platform/db/client'
import { readSettings } from '@/lib/platform/host/settings'
import { workOnce } from '@/lib/platform/jobs/loop'
import { sealerWith } from '@/lib/platform/seal/seal'
import { CAST, DEMO_PASSWORD, type Role } from './cast'
import { readNotices } from './reading'
import { setStage } from './stage'
import { openContract } from './stories/contract'
import { FIVE, PRESENT } from './stories/five'
import { tellFinishedContract } from './stories/roudoukyoku/finished'
import { tokyo } from './stories/tell'

/** Tells the demo stories into an empty embedded database, and prints who may sign in. */
async function seed(env: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings(env)
  const ownerUrl = env.DATABASE_OWNER_URL
  if (!settings.isEmbedded || !ownerUrl) throw new Error('デモの物語は、組み込みのデータベースにだけ書き込みます。')
  const database = connect(settings.databaseUrl)
  const stage = await setStage({
    database,
    ownerUrl,
    sealer: sealerWith(settings.sealKey),
    filesFolder: settings.filesFolder,
    startAt: tokyo('2025-03-20 09:00'),
  })
  await tellFinishedContract(stage)
  for (const tell of Object.values(FIVE)) await tell(stage)
  stage.setTime(tokyo('2026-03-26 10:00'))
  await openContract(stage, {
    number: '北労契令和８第９号',
    name: '求職者支援訓練業務',
    signedOn: '2026-03-26',
    startsOn: '2026-04-01',
    endsOn: '2027-03-31',
    authority: 'stranger',
    contractor: 'rival',
    others: [],
  })
  const present = tokyo(PRESENT)
  stage.setTime(present)
  await readNotices(stage, '2026-11-13 18:00')
  const work = async () => {
    while (await workOnce({ door: stage.door, database, settings, now: () => present })) {
      // Derives the duties and prints what the stories decided, one job at a time.
    }
  }
  // While one waits for the database, the other draws.
  await Promise.all([work(), work()])
  await database.$disconnect()
  console.log(`デモのアカウント（パスワードはすべて ${DEMO_PASSWORD}）`)
  for (const { localId, organisation, name, task } of Object.values<Role>(CAST))
    console.log(`  ${`${localId}@${organisation}`.padEnd(22)} ${name}　${task}`)
}

await seed(process.env)
