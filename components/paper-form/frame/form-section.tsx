import { isWide } from '@/components/paper-form/fields/labelled'
import { PaperField } from '@/components/paper-form/fields/paper-field'
import { Attachments } from '@/components/paper-form/files/attachments'
import { TableRows } from '@/components/paper-form/rows/table-rows'
import type { Section } from '@/lib/rules/forms/declaration'
import { filesPlace } from '@/lib/rules/forms/declared'

/** One section of the paper: its fields, then its tables, then its files. */
export function FormSection({ section }: { section: Section }) {
  const headingId = `section-${section.key}`
  return (
    <section aria-labelledby={headingId} className="border-t border-solid-gray-300 pt-6">
      <h2 id={headingId} tabIndex={-1} className="mb-5 text-std-20B-150">
        {section.title}
      </h2>
      <div className="flex flex-col gap-7">
        {section.fields.length > 0 && (
          <div className="grid gap-x-5 gap-y-6 md:grid-cols-2">
            {section.fields.map((field) => (
              <div key={field.key} className={isWide(field) ? 'md:col-span-2' : undefined}>
                <PaperField field={field} name={field.key} path={field.key} />
              </div>
            ))}
          </div>
        )}
        {section.tables.map((table) => (
          <TableRows key={table.key} table={table} />
        ))}
        {section.attachments && <Attachments place={filesPlace(section)} rule={section.attachments} />}
      </div>
    </section>
  )
}
