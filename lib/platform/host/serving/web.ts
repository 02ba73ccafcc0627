import { setTimeout as pause } from 'node:timers/promises'
import { type Child, startChild } from './children'
import { freePortFrom, isFree, LOOPBACK } from './ports'
import { StartRefusal } from './start-refusal'

const FIRST_PORT = 3000

/** The port to listen on: PORT, which must be free, or the first free one from 3000 where choosing is allowed. */
export async function choosePort(wanted: string | undefined, mayChoose: boolean): Promise<number> {
  if (!wanted && mayChoose) return freePortFrom(FIRST_PORT)
  const port = wanted ? Number(wanted) : FIRST_PORT
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartRefusal(
      `PORT の「${wanted}」はポート番号ではありません。1 から 65535 までの整数を指定してください。`,
    )
  }
  if (await isFree(port)) return port
  throw new StartRefusal(
    `ポート ${port} は別のプログラムが使っています。そのプログラムを止めるか、PORT に別の番号を指定してください。\nPort ${port} is taken by another program.`,
  )
}

/** Starts the web server and waits until it answers. Its banner is not shown; what it prints later is. */
export async function startWeb(port: number, env: NodeJS.ProcessEnv, begun: (child: Child) => void): Promise<Child> {
  let isUp = false
  let banner = ''
  const web = startChild(['node_modules/next/dist/bin/next', 'start', '--hostname', LOOPBACK, '--port', String(port)], {
    env,
    hear: (text) => {
      if (isUp) process.stdout.write(text)
      else banner += text
    },
  })
  begun(web)
  let code: number | undefined
  void web.ended.then((ended) => {
    code = ended
  })
  while (!(await isAnswering(`http://${LOOPBACK}:${port}/`))) {
    if (code !== undefined)
      throw new StartRefusal(`${banner}\n画面のサーバーが起動できませんでした（終了コード ${code}）。`)
    await pause(50)
  }
  isUp = true
  return web
}

/** Any answer will do, whatever it says; asking once also warms up what the first visitor would wait for. */
async function isAnswering(address: string): Promise<boolean> {
  try {
    await (await fetch(address, { redirect: 'manual' })).arrayBuffer()
    return true
  } catch {
    return false
  }
}
