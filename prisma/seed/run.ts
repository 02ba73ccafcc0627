import { connect } from '@/lib/platform/db/client'
import { readSettings } from '@/lib/platform/host/settings'
import { workOnce } from '@/lib/platform/jobs/loop'
import { sealerWith } from '@/lib/platform/seal/seal'
import { CAST, DEMO_PASSWORD, type Role } from './cast'
import { setStage } from './stage'
import { openContract } from './stories/contract'
import { tellFinishedContract } from './stories/finished-contract'
import { tellRunningContract } from './stories/running-contract'
import { tokyo } from './stories/tell'

/** Tells the demo story into an empty embedded database, and prints who may sign in. */
async function seed(env: NodeJS.ProcessEnv): Promise<void> {
  const settings = readSettings(env)
  const ownerUrl = env.DATABASE_OWNER_URL
  if (!settings.isEmbedded || !ownerUrl) throw new Error('デモの物語は、組み込みのデータベースにだけ書き込みます。')
  const database = connect(settings.databaseUrl)
  const stage = await setStage({
    database,
    ownerUrl,
    sealer: sealerWith(settings.sealKey),
    startAt: tokyo('2025-03-20 09:00'),
  })
  await tellFinishedContract(stage)
  await tellRunningContract(stage)
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
  stage.setTime(tokyo('2026-11-18 09:31'))
  while (await workOnce({ door: stage.door, database, settings, now: () => tokyo('2026-11-18 09:31') })) {
    // The worker prints what the story decided, one job at a time.
  }
  await database.$disconnect()
  console.log(`デモのアカウント（パスワードはすべて ${DEMO_PASSWORD}）`)
  for (const { localId, organisation, name, task } of Object.values<Role>(CAST))
    console.log(`  ${`${localId}@${organisation}`.padEnd(22)} ${name}　${task}`)
}

await seed(process.env)
