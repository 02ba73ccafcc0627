import type { FilledPaper, PaperSlots } from '@/components/paper-view/view'
import { fieldValueOf } from '@/lib/rules/forms/declared'
import { FilledTable } from './filled-table'
import { ValueView } from './value-view'

type PaperContentProps = { paper: FilledPaper; slots?: PaperSlots }

/** A filled paper to be read: every section with labels and values, tables as tables. Draws on the server and in the browser. */
export function PaperContent({ paper, slots = {} }: PaperContentProps) {
  return (
    <div className="flex flex-col gap-8">
      {paper.form.sections.map((section) => (
        <section key={section.key} aria-label={section.title} className="flex flex-col gap-4">
          <h2 className="text-std-18B-160">{section.title}</h2>
          {section.fields.length > 0 && (
            <dl className="divide-y divide-solid-gray-200 border-y border-solid-gray-200">
              {section.fields.map((field) => (
                <div
                  key={field.key}
                  className="grid items-baseline gap-x-6 py-2.5 sm:grid-cols-[minmax(8rem,14rem)_minmax(0,1fr)]"
                >
                  <dt className="text-solid-gray-700">{field.label}</dt>
                  <dd>
                    <ValueView
                      paper={paper}
                      field={field}
                      path={field.key}
                      value={fieldValueOf(paper.content, field.key)}
                      sealed={slots.sealed}
                    />
                    {slots.beside?.(field.key, field.label)}
                  </dd>
                </div>
              ))}
            </dl>
          )}
          {section.tables.map((table) => (
            <FilledTable key={table.key} paper={paper} table={table} slots={slots} />
          ))}
        </section>
      ))}
    </div>
  )
}
