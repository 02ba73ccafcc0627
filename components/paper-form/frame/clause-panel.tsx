import { usePaperForm } from '@/components/paper-form/paper-form-context'

/** The clause that asks for the field in which the cursor is, or for the paper. */
export function ClausePanel() {
  const { draft, clause: number } = usePaperForm()
  const clause = draft.clauses.find((one) => one.number === number)
  return (
    <section aria-labelledby="clause-panel" className="rounded-12 bg-solid-gray-50 p-4">
      <h2 id="clause-panel" className="text-std-16B-170">
        この欄の条文 {number}
      </h2>
      {clause ? (
        <>
          <p className="text-solid-gray-700">
            {clause.heading}
            {clause.timing && `・${clause.timing}`}
          </p>
          <p className="mt-1">{clause.summary}</p>
        </>
      ) : (
        <p className="text-solid-gray-700">要旨は「条項」の一覧にあります。</p>
      )}
    </section>
  )
}
