import Link from 'next/link'
import { settingAnchor } from '@/components/contracts/settings/setting-anchor'
import { DataTable } from '@/components/ui/data/data-table'
import type { SettingView } from '@/lib/registers/contracts/setting-view'

type OpenQuestionsProps = { questions: readonly SettingView[]; settingsHref: string }

/** What the documents leave open and nobody has answered yet. */
export function OpenQuestions({ questions, settingsHref }: OpenQuestionsProps) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="questions" className="mt-10">
      <h2 id="questions" className="mb-3 text-std-20B-150">
        定まっていない設定（{questions.length}件）
      </h2>
      <DataTable
        caption="定まっていない設定"
        rows={questions}
        keyOf={(question) => question.key}
        columns={[
          {
            label: '問い',
            isRowHead: true,
            cell: (question) => (
              <Link href={`${settingsHref}#${settingAnchor(question.key)}`} prefetch={false} className="link">
                {question.question}
              </Link>
            ),
          },
          { label: '条項', cell: (question) => question.clause ?? '―' },
          { label: '答える側', cell: (question) => question.answeredByWord },
        ]}
      />
    </section>
  )
}
