import type { Metadata } from 'next'
import { OwnFacts } from '@/components/contracts/settings/own-facts'
import { SettingCard } from '@/components/contracts/settings/setting-card'
import { SettingHistory } from '@/components/contracts/settings/setting-history'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listSettingHistory } from '@/lib/registers/contracts/operations/list-settings'

export const metadata: Metadata = { title: '設定' }

export default async function SettingsPage({ params }: { params: Promise<{ contractId: string }> }) {
  const { contractId } = await params
  const { questions, rows } = await show(listSettingHistory, {}, contractId)
  const asked = questions.filter(({ document }) => document !== undefined)
  const own = questions.filter(({ document }) => document === undefined)
  const hrefOf = (key: string) => `/contracts/${contractId}/settings/answer?key=${encodeURIComponent(key)}`
  return (
    <>
      <PageHeading lead="文書が契約ごとに委ねている事柄と、契約そのものの日付。値は書き足すだけで、さかのぼって変えることはできません。">
        設定
      </PageHeading>
      <section aria-labelledby="asked" className="mb-12">
        <h2 id="asked" className="mb-4 text-std-20B-150">
          文書の問い
        </h2>
        <div className="flex flex-col gap-4">
          {asked.map((question) => (
            <SettingCard
              key={question.key}
              question={question}
              history={rows.filter(({ key }) => key === question.key)}
              answerHref={hrefOf(question.key)}
            />
          ))}
        </div>
        {asked.length === 0 && <EmptyState title="この契約の文書に、契約ごとの問いはありません。" />}
      </section>
      <section aria-labelledby="own">
        <h2 id="own" className="mb-4 text-std-20B-150">
          契約の日付
        </h2>
        <OwnFacts facts={own} hrefOf={hrefOf} />
        <SettingHistory rows={rows.filter(({ key }) => own.some((fact) => fact.key === key))} isMixed />
      </section>
    </>
  )
}
