import type { AttachmentView } from '@/components/paper-form/view'
import type { Refusal } from '@/lib/kernel/refusal'
import type { Result } from '@/lib/kernel/result'

const UNANSWERED: Refusal = {
  kind: 'conflict',
  message: '返事を受け取れませんでした。接続を確かめて、もう一度選んでください。',
}

/** Sends one file; a lost connection and an answer that is none of ours become a refusal too. */
export async function uploadFile(uploadUrl: string, file: File): Promise<Result<AttachmentView>> {
  const body = new FormData()
  body.set('file', file)
  try {
    const response = await fetch(uploadUrl, { method: 'POST', body })
    return (await response.json()) as Result<AttachmentView>
  } catch {
    return { ok: false, refusal: UNANSWERED }
  }
}
