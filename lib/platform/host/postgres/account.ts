import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { StartRefusal } from '../serving/start-refusal'

/** The account of the operating system that runs PostgreSQL. */
export type Account = { uid: number; gid: number }

const KNOWN_NAMES = ['postgres', 'junshu']

/**
 * PostgreSQL refuses to run as root. Started by root, it runs as whoever owns the data already, else as `postgres` or
 * `junshu` of this machine, which is made when there is neither. Undefined: the person who started it, who is not root.
 */
export function accountFor(dataFolder: string): Account | undefined {
  const owner = statSync(dataFolder, { throwIfNoEntry: false })
  if (process.getuid?.() !== 0) {
    if (owner && process.getuid && owner.uid !== process.getuid()) throw new StartRefusal(foreignData(dataFolder))
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return KNOWN_NAMES.map(accountNamed).find((account) => account !== undefined) ?? createdAccount()
}

function accountNamed(name: string): Account | undefined {
  const [uid, gid] = ['-u', '-g'].map((flag) => {
    const answer = spawnSync('id', [flag, name], { encoding: 'utf8' })
    return answer.status === 0 ? Number(answer.stdout) : Number.NaN
  })
  return Number.isInteger(uid) && Number.isInteger(gid) ? ({ uid, gid } as Account) : undefined
}

/** The second way is busybox's, as on Alpine. */
function createdAccount(): Account {
  const ways: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'junshu']],
    ['adduser', ['-S', '-D', '-H', 'junshu']],
  ]
  for (const [command, words] of ways) {
    spawnSync(command, words)
    const account = accountNamed('junshu')
    if (account) return account
  }
  throw new StartRefusal(
    [
      'PostgreSQL は root では動かず、代わりに使う利用者 junshu もこの機械に作れませんでした。root でない利用者で npm start を実行してください。',
      'PostgreSQL does not run as root, and the account "junshu" could not be created here. Run npm start as an ordinary user.',
    ].join('\n'),
  )
}

const foreignData = (folder: string) =>
  [
    `${folder} は別の利用者のものです（前に root で起動したときのものかもしれません）。前と同じ利用者で起動するか、フォルダーの所有者を変えてください。`,
    'The database folder belongs to another account (perhaps it was started by root). Start as that account again, or change the owner of the folder.',
  ].join('\n')
