import { usePaperForm } from '@/components/paper-form/paper-form-context'

/** What the other side said about this place when it returned the paper. */
export function RemarksAt({ path }: { path: string }) {
  const remarks = usePaperForm().draft.returned.filter((remark) => remark.path === path)
  return remarks.map((remark) => (
    <p key={remark.message} className="rounded-8 border-l-4 border-warning-orange-2 bg-orange-50 px-3 py-2">
      <strong className="mr-2 text-orange-1000">指摘</strong>
      {remark.message}
    </p>
  ))
}
