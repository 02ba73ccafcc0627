'use server'

import { done } from '@/lib/kernel/result'
import { ask } from '@/lib/platform/server/request'
import { correctMovement } from '@/lib/registers/custody/operations/correct-movement'
import { namePlace } from '@/lib/registers/custody/operations/name-place'
import { recordItem } from '@/lib/registers/custody/operations/record-item'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { atFields, recordedAnswer } from './answers'
import { correctionIn, itemIn, keyIn, movementIn, placeIn } from './entry-input'

export async function takeItem(contractId: string, form: FormData) {
  return recordedAnswer(await ask(recordItem, itemIn(form), { contractId, key: keyIn(form) }))
}

export async function takeMovement(contractId: string, form: FormData) {
  return recordedAnswer(await ask(recordMovement, movementIn(form), { contractId, key: keyIn(form) }))
}

export async function takePlace(contractId: string, form: FormData) {
  const answer = await ask(namePlace, placeIn(form), { contractId, key: keyIn(form) })
  return answer.ok ? done({ message: `「${answer.value.name}」を登録しました。` }) : atFields(answer)
}

export async function takeCorrection(at: { contractId: string; movementId: string }, form: FormData) {
  const input = correctionIn(at.movementId, form)
  const answer = await ask(correctMovement, input, { contractId: at.contractId, key: keyIn(form) })
  return recordedAnswer(answer, (seq) => `/contracts/${at.contractId}/custody/entries/${seq}`)
}
