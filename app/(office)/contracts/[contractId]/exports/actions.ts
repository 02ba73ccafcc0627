'use server'

import { redirect } from 'next/navigation'
import { ask } from '@/lib/platform/server/request'
import { askForExport } from '@/lib/registers/exports/operations/ask'
import { typed } from '../../../typed'

type Asked = { contractId: string; register: string; parameters: Record<string, string> }

export async function askExportOf({ contractId, ...asked }: Asked, form: FormData) {
  const answer = await ask(askForExport, asked, { contractId, key: typed(form, 'key') })
  if (answer.ok) redirect(`/contracts/${contractId}/exports`)
  return answer
}
