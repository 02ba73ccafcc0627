import { randomUUID } from 'node:crypto'
import { sha256Hex } from '@/lib/kernel/hash'
import type { Instant } from '@/lib/kernel/instant'
import type { Database } from '@/lib/platform/db/client'
import { type FileFolder, fileFolder } from '@/lib/platform/files/folder'
import { asGate } from '@/lib/platform/record/owner-database'
import type { Sealer } from '@/lib/platform/seal/seal'
import { type Door, openDoor } from '@/lib/platform/server/door'
import type { Operation } from '@/lib/platform/server/operation'
import { addPerson } from '@/lib/registers/organisations/operations/add-person'
import type { OperationName } from '@/lib/rules/access/grants'
import { CAST, DEMO_PASSWORD, ORGANISATIONS, type PersonKey, type Role } from './cast'
import { addFirstAccount, foundOrganisation } from './founding'

/** A story is told by people doing things through the door, at the times of the story. */
export type Stage = {
  door: Door
  sessions: Record<PersonKey, string>
  accounts: Record<PersonKey, string>
  /** Where what is attached to papers lies. */
  keptFiles: FileFolder
  /** From now on it is this time. */
  setTime: (at: Instant) => void
  /** Performs for the person; throws with the refusal when the story does not hold. */
  act: <Name extends OperationName, Input, Output>(
    who: PersonKey,
    operation: Operation<Name, Input, Output>,
    input: unknown,
    contractId?: string,
  ) => Promise<Output>
}

type Parts = { database: Database; ownerUrl: string; sealer: Sealer; filesFolder: string; startAt: Instant }

/** Founds the organisations and lets their first people add the others. */
export async function setStage({ database, ownerUrl, sealer, filesFolder, startAt }: Parts): Promise<Stage> {
  let time = startAt
  const door = openDoor({ database, sealer, clock: () => time })
  const sessions = {} as Stage['sessions']
  const accounts = {} as Stage['accounts']
  const act: Stage['act'] = async (who, operation, input, contractId) => {
    const answer = await door.perform(operation, input, {
      session: sha256Hex(sessions[who]),
      contractId,
      key: randomUUID(),
    })
    if (!answer.ok) throw new Error(`${who} ${operation.name}: ${JSON.stringify(answer.refusal)}`)
    return answer.value
  }
  await asGate(ownerUrl, async (client) => {
    for (const organisation of Object.values(ORGANISATIONS)) await foundOrganisation(client, organisation)
    for (const [key, role] of roles(true)) {
      const { accountId } = await addFirstAccount(client, { ...role, code: role.organisation, password: DEMO_PASSWORD })
      accounts[key] = accountId
    }
  })
  for (const [key] of roles(true)) sessions[key] = await enterAs(database, accounts[key])
  for (const [key, role] of roles(false)) {
    const first = roles(true).find(([, other]) => other.organisation === role.organisation)?.[0] ?? key
    const { localId, name, kana } = role
    accounts[key] = (await act(first, addPerson, { localId, name, kana, password: DEMO_PASSWORD })).accountId
    sessions[key] = await enterAs(database, accounts[key])
  }
  const setTime = (at: Instant) => {
    time = at
  }
  return { door, sessions, accounts, keptFiles: fileFolder(filesFolder), act, setTime }
}

function roles(isFirst: boolean): [PersonKey, Role][] {
  return (Object.entries(CAST) as [PersonKey, Role][]).filter(([, role]) => (role.isFirst === true) === isFirst)
}

/** Opens a session without a sign-in: the story needs no passwords. */
async function enterAs(database: Database, accountId: string): Promise<string> {
  const token = randomUUID()
  await database.$executeRaw`select app.begin_session(${token}, ${accountId}::uuid, ${sha256Hex(token)})`
  return token
}
