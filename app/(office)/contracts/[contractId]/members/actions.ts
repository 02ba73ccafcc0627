'use server'

import { refresh } from 'next/cache'
import { invalid } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { endPartyTime } from '@/lib/registers/contracts/operations/end-party'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { nameParty } from '@/lib/registers/contracts/operations/name-party'
import { typed } from '../../../typed'
import { mayStay, NO_RIGHT } from './rights-form'

type Member = { contractId: string; accountId: string; isSelf: boolean }

export async function giveOf({ contractId, accountId, isSelf }: Member, form: FormData) {
  const rights = form.getAll('rights').map(String)
  if (rights.length === 0) return invalid(NO_RIGHT)
  const answer = await ask(giveRights, { accountId, rights }, { contractId, key: typed(form, 'key') })
  if (!answer.ok) return answer
  refresh()
  return done({ next: mayStay(isSelf, rights) ? `/contracts/${contractId}/members` : '/contracts' })
}

export async function endOf({ contractId, accountId, isSelf }: Member, form: FormData) {
  const answer = await ask(giveRights, { accountId, rights: [] }, { contractId, key: typed(form, 'key') })
  if (!answer.ok) return answer
  refresh()
  return done({ next: mayStay(isSelf, []) ? `/contracts/${contractId}/members` : '/contracts' })
}

export async function namePartyOf(contractId: string, form: FormData) {
  const fields = ['kind', 'organisationCode', 'parentId', 'fromOn', 'untilOn', 'basis'] as const
  const naming = Object.fromEntries(fields.map((name) => [name, typed(form, name)]))
  const answer = await ask(nameParty, naming, { contractId, key: typed(form, 'key') })
  return answer.ok ? done({ next: `/contracts/${contractId}/members` }) : answer
}

type Party = { contractId: string; partyId: string }

export async function endPartyOf({ contractId, partyId }: Party, form: FormData) {
  const ending = { partyId, untilOn: typed(form, 'untilOn'), basis: typed(form, 'basis') }
  const answer = await ask(endPartyTime, ending, { contractId, key: typed(form, 'key') })
  return answer.ok ? done({ next: `/contracts/${contractId}/members` }) : answer
}
