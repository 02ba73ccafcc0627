'use server'

import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { answerDuty, takeBackAnswer } from '@/lib/registers/duties/operations/answer'
import { typed } from '../../../typed'
import { dutyAddress, evidenceIn } from './duty-input'

type At = { contractId: string; key: string }

export async function answerWith({ contractId, key }: At, form: FormData) {
  const input = { key, ...evidenceIn(typed(form, 'evidence') ?? '') }
  const answer = await ask(answerDuty, input, { contractId, key: typed(form, 'key') })
  return answer.ok ? done({ message: '結び付けました。', next: dutyAddress(contractId, key) }) : answer
}

export async function takeBack({ contractId, key, linkId }: At & { linkId: string }, form: FormData) {
  const input = { key, linkId, reason: typed(form, 'reason') }
  const answer = await ask(takeBackAnswer, input, { contractId, key: typed(form, 'key') })
  return answer.ok ? done({ message: '外しました。', next: dutyAddress(contractId, key) }) : answer
}
