'use server'

import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { typed } from '../../typed'
import { documentOf } from './document-choice'

const FIELDS = ['number', 'name', 'contractorCode', 'signedOn', 'startsOn', 'endsOn'] as const

export async function openOf(form: FormData) {
  const documents = form.getAll('documents').map((chosen) => documentOf(String(chosen)))
  const terms = Object.fromEntries(FIELDS.map((name) => [name, typed(form, name)]))
  const answer = await ask(openNewContract, { ...terms, documents }, { key: typed(form, 'key') })
  return answer.ok ? done({ next: `/contracts/${answer.value.contractId}` }) : answer
}
