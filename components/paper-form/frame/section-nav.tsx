import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { isInSection } from '@/components/paper-form/values/places'

/** The sections of the paper with what is missing in each. */
export function SectionNav() {
  const { draft, findings } = usePaperForm()
  const missing = findings.filter((finding) => finding.level === 'refuse')
  return (
    <nav aria-label="この書類の中" className="lg:sticky lg:top-6">
      <ol className="flex flex-col gap-1">
        {draft.form.sections.map((section) => {
          const count = missing.filter((finding) => isInSection(section, finding.path)).length
          return (
            <li key={section.key}>
              <a href={`#section-${section.key}`} className="group flex min-h-11 items-baseline gap-2 py-2">
                <span aria-hidden="true">{count === 0 ? '●' : '○'}</span>
                <span>
                  <span className="link">{section.title}</span>
                  <span className="block text-dns-14N-130 text-solid-gray-700">
                    {count === 0 ? 'そろっています' : `あと${count}か所`}
                  </span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
