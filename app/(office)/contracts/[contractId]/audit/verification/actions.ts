'use server'

import { ask } from '@/lib/platform/server/request'
import { verifyRecord } from '@/lib/registers/record/operations/verify'
import { atPaperFields, paperIn } from './paper-head'

export async function verify(contractId: string, form: FormData) {
  return atPaperFields(await ask(verifyRecord, { paper: paperIn(form) }, { contractId }))
}
