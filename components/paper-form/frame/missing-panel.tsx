import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { FindingList } from '@/components/ui/findings/finding-list'

/** What is still missing, what will ask for a reason and what is worth knowing, as links. */
export function MissingPanel() {
  const { findings, visit } = usePaperForm()
  const missing = findings.filter((finding) => finding.level === 'refuse')
  const reasons = findings.filter((finding) => finding.level === 'reason')
  const notes = findings.filter((finding) => finding.level === 'note')
  return (
    <section
      aria-labelledby="missing-panel"
      className="flex flex-col gap-3 rounded-12 border border-solid-gray-300 p-4"
    >
      <h2 id="missing-panel" className="text-std-16B-170">
        {missing.length === 0 ? '提出に必要なものはそろっています' : `提出までにあと${missing.length}か所`}
      </h2>
      {missing.length > 0 && <FindingList findings={missing} onVisit={visit} />}
      {reasons.length > 0 && (
        <>
          <h3 className="text-std-16B-170">提出のときに理由を書くもの</h3>
          <FindingList findings={reasons} onVisit={visit} />
        </>
      )}
      {notes.length > 0 && (
        <>
          <h3 className="text-std-16B-170">念のため</h3>
          <FindingList findings={notes} onVisit={visit} />
        </>
      )}
    </section>
  )
}
