/** What was said about one place of the paper. */
export function RemarkList({ remarks }: { remarks: readonly string[] }) {
  return remarks.map((remark) => (
    <p key={remark} className="rounded-8 border-l-4 border-warning-orange-2 bg-orange-50 px-3 py-1.5">
      <strong className="mr-2 text-orange-1000">指摘</strong>
      {remark}
    </p>
  ))
}
