import { randomUUID } from 'node:crypto'
import { sha256Hex } from '@/lib/kernel/hash'
import { asGate } from '@/lib/platform/record/owner-database'
import { addPerson } from '@/lib/registers/organisations/operations/add-person'
import { addFirstAccount, foundOrganisation } from '@/prisma/seed/founding'
import type { Story } from './story'

const PASSWORD = 'yukidoke-no-michi-wo-aruku'

/** The hash of a new session of the account. */
async function sessionOf({ database }: Story, accountId: string): Promise<string> {
  const hash = sha256Hex(randomUUID())
  await database.$executeRaw`select app.begin_session(${hash}, ${accountId}::uuid, ${hash})`
  return hash
}

/** Somebody of an authority that has no contract at all, with every right that an organisation gives. */
export async function addOutsider(story: Story): Promise<string> {
  const person = { code: 'nanto', localId: 'minami', name: '南 渚', kana: 'ミナミ ナギサ', password: PASSWORD }
  const { accountId } = await asGate(story.test.ownerUrl, async (client) => {
    await foundOrganisation(client, { code: 'nanto', name: '南都労働局', kind: 'authority' })
    return addFirstAccount(client, person)
  })
  return sessionOf(story, accountId)
}

/** Somebody of the contractor who manages its people and has no right on the contract. */
export async function addOverseer(story: Story): Promise<string> {
  const person = {
    localId: 'jinji',
    name: '人事 係',
    kana: 'ジンジ カカリ',
    password: PASSWORD,
    rights: ['manage_people'],
  }
  const { accountId } = await story.act('manager', addPerson, person)
  return sessionOf(story, accountId)
}
