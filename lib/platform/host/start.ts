import { ensureBuild } from './serving/build'
import { keepRunning, startChild } from './serving/children'
import { createEnding, type Ending, watchStarter } from './serving/ending'
import { openForeignServer } from './serving/foreign-server'
import { openOwnServer } from './serving/own-server'
import { LOOPBACK } from './serving/ports'
import type { Ready, Say } from './serving/ready'
import { StartRefusal } from './serving/start-refusal'
import { choosePort, startWeb } from './serving/web'

const say: Say = (line) => console.log(line)

/** `npm start`: everything the product needs, until Ctrl-C. */
async function start(env: NodeJS.ProcessEnv, ending: Ending): Promise<void> {
  // Said before anything is done, so that a taken port does not cost the minute of a first start.
  if (env.PORT) await choosePort(env.PORT, false)
  const ready = env.DATABASE_URL ? await openForeignServer(env) : await openOwnServer(env, ending, say)
  const seconds = await ensureBuild(say, (build) => ending.add(() => build.stop()))
  if (seconds !== undefined) say(`画面を組み立てました（${seconds.toFixed(0)}秒）。`)

  const port = await choosePort(env.PORT, ready.mayChoosePort)
  const address = `http://${LOOPBACK}:${port}`
  const childEnvironment = ready.environment(address)
  const web = await startWeb(port, childEnvironment, (child) => ending.add(() => child.stop()))
  const worker = keepRunning(
    () => startChild(['--import', 'tsx', 'lib/platform/jobs/worker.ts'], { env: childEnvironment }),
    say,
  )
  ending.add(() => worker.stop())
  ready.announce(address)
  for (const line of greeting(address, ready)) say(line)

  void web.ended.then((code) => endWith(ending, `画面のサーバーが止まりました（終了コード ${code}）。`))
  void ready.ended.then(() => endWith(ending, 'データベースが止まりました。'))
}

const greeting = (address: string, { publicUrl, notes }: Ready) => [
  '',
  `遵守台帳を開けます： ${publicUrl ?? address}`,
  ...(publicUrl ? [`待ち受け： ${address}`] : []),
  ...notes,
  '終わるには Ctrl-C を押してください。',
]

/** Something ended that should have gone on: stop the rest, so that whoever watches over us may start it all again. */
async function endWith(ending: Ending, reason: string): Promise<void> {
  if (ending.hasBegun) return
  console.error(reason)
  await ending.run()
  process.exit(1)
}

/** Ctrl-C, a polite kill, or the death of the npm that started us: with nobody at the terminal there is nobody to serve. */
function endOnRequest(ending: Ending, env: NodeJS.ProcessEnv): void {
  const end = async () => {
    if (ending.hasBegun) return
    say('\n終了しています…')
    await ending.run()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  if (env.npm_lifecycle_event) watchStarter(end)
}

const ending = createEnding()
endOnRequest(ending, process.env)
start(process.env, ending).catch(async (reason) => {
  // A child that was stopped on request makes its starter fail; that is not worth a word.
  if (ending.hasBegun) return
  console.error(reason instanceof StartRefusal ? reason.message : reason)
  await ending.run()
  process.exit(1)
})
