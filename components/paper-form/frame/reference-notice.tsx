import { ownLayoutOf, usePaperForm } from '@/components/paper-form/paper-form-context'
import { Notice } from '@/components/ui/page/notice'

/** That the document has the form for reference only, and what a file in an own layout changes. */
export function ReferenceNotice() {
  const state = usePaperForm()
  if (!state.draft.form.isReference) return null
  const own = ownLayoutOf(state)
  if (own) {
    return (
      <Notice kind="info" title={`独自の様式「${own.name}」で提出します。`}>
        「印字」の項目だけが必要です。「推定」の項目は、独自の様式に書かれていれば空欄で構いません。
      </Notice>
    )
  }
  return (
    <Notice kind="info" title="この様式は参考様式です。">
      独自の様式で作った書面を添付し、その添付に「独自の様式」の印を付けると、「印字」の項目だけを記入して提出できます。
    </Notice>
  )
}
