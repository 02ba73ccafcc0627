import { invalid, notFound } from '@/lib/kernel/refusal'
import { readUpload } from '@/lib/platform/files/upload'
import { isFromOwnPage, refusalResponse } from '@/lib/platform/server/streams'
import { receiveAttachment } from './receive-attachment'

type Params = { params: Promise<{ contractId: string; paperId: string }> }

export async function POST(request: Request, { params }: Params) {
  const { contractId, paperId } = await params
  if (!isFromOwnPage(request)) return refusalResponse(notFound().refusal)
  const upload = await readUpload(request)
  if (!upload)
    return refusalResponse(invalid({ level: 'refuse', path: 'file', message: 'ファイルを選んでください。' }).refusal)
  const answer = await receiveAttachment({ contractId, paperId, upload })
  return answer.ok ? Response.json(answer) : refusalResponse(answer.refusal)
}
