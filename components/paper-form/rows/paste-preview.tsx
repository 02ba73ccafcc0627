import type { PastedRows } from '@/components/paper-form/values/pasted-rows'
import { TypedValue } from '@/components/paper-view/content/typed-value'
import { ScrollRegion } from '@/components/ui/data/scroll-region'
import { Notice } from '@/components/ui/page/notice'

/** The pasted rows under the columns that they go to, and what could not be taken. */
export function PastePreview({ pasted }: { pasted: PastedRows }) {
  return (
    <div className="mb-4 flex flex-col gap-3">
      {pasted.hasHeading && <p>1行目は見出しとして読みました。</p>}
      {pasted.doubts.length > 0 && (
        <Notice kind="warning" isNews title="読み取れないところがあります（空欄で加わります）">
          <ul className="list-disc pl-6">
            {pasted.doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ScrollRegion label="貼り付ける内容">
        <table className="w-full text-left text-dns-14N-130">
          <thead>
            <tr className="border-b border-solid-gray-600 bg-solid-gray-50">
              {pasted.columns.map((column) => (
                <th key={column.key} scope="col" className="px-2 py-1">
                  {column.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {pasted.rows.map((row) => (
              <tr key={row.rowId} className="border-b border-solid-gray-300">
                {pasted.columns.map((column) => (
                  <td key={column.key} className="px-2 py-1 align-top">
                    <TypedValue kind={column.value} value={String(row[column.key] ?? '')} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  )
}
