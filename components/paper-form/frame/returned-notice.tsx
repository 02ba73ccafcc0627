import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { placeName } from '@/components/paper-form/values/places'
import { FindingList } from '@/components/ui/findings/finding-list'
import { Notice } from '@/components/ui/page/notice'

/** What the other side asked to be put right, above the paper. */
export function ReturnedNotice() {
  const { draft, visit } = usePaperForm()
  if (draft.returned.length === 0) return null
  return (
    <Notice kind="warning" title={`指摘が${draft.returned.length}件あります`}>
      <FindingList
        findings={draft.returned.map(({ path, message }) => ({
          level: 'note',
          path,
          message: path === '' ? message : `${placeName(draft.form, draft.content, path)}：${message}`,
        }))}
        onVisit={visit}
      />
    </Notice>
  )
}
