import type { Metadata } from 'next'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { ClauseDuties } from '@/components/clauses/clause-duties'
import { ClausePapers } from '@/components/clauses/clause-papers'
import { State } from '@/components/clauses/clause-table'
import { settingAnchor } from '@/components/contracts/settings/setting-anchor'
import { DescriptionList } from '@/components/ui/data/description-list'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { getClause } from '@/lib/registers/clauses/operations/get'

export const metadata: Metadata = { title: '条項' }

type Params = {
  params: Promise<{ contractId: string }>
  searchParams: Promise<{ document?: string | string[]; key?: string | string[] }>
}

/** One clause on the contract: its duties, what it closes, its papers, and how it is read. */
export default async function ClausePage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { document, key } = await searchParams
  const clause = await show(getClause, { document: String(document ?? ''), key: String(key ?? '') }, contractId)
  const contract = `/contracts/${contractId}`
  const dutyHref = (dutyKey: string) => `${contract}/duties?key=${encodeURIComponent(dutyKey)}`
  return (
    <>
      <p className="mb-2">
        <Link className="link" prefetch={false} href={`${contract}/clauses`}>
          条項へ戻る
        </Link>
      </p>
      <PageHeading lead={`${clause.label ?? ''}${clause.title}（第${clause.edition}版）　${clause.heading}`}>
        {clause.number}
      </PageHeading>
      <p className="mb-4 text-std-18N-160">{clause.summary}</p>
      <DescriptionList
        items={[
          { label: '状態', value: <State row={clause} /> },
          { label: '種類', value: `${clause.kindWord}${clause.survives ? '（契約の終了後も続く）' : ''}` },
          { label: '義務者', value: clause.ownerWord },
          { label: '時期（印字のとおり）', value: clause.timing ?? '印字なし' },
          ...(clause.step ? [{ label: '相手の手続', value: clause.step }] : []),
          ...(clause.reading ? [{ label: '読み方', value: clause.reading }] : []),
          ...(clause.gates.length > 0 ? [{ label: '閉じる門', value: <Gates gates={clause.gates} /> }] : []),
          ...(clause.settings.length > 0
            ? [{ label: '設定', value: <Settings settings={clause.settings} contract={contract} /> }]
            : []),
        ]}
      />
      <Part id="duties" title="この条項による義務" isShown={clause.duties.length > 0}>
        <ClauseDuties duties={clause.duties} hrefOf={dutyHref} caption="この条項による義務" />
        {clause.hasMoreDuties && <p className="mt-2">新しいものから60件を示しています。</p>}
      </Part>
      <Part id="papers" title="求める書類・帳簿と欄" isShown={clause.papers.length > 0}>
        <ClausePapers papers={clause.papers} />
      </Part>
      <Neighbours {...clause} here={`${contract}/clauses/clause`} />
    </>
  )
}

function Gates({ gates }: { gates: readonly { sentence: string; isHeld: boolean }[] }) {
  return (
    <ul className="flex flex-col gap-1">
      {gates.map(({ sentence, isHeld }) => (
        <li key={sentence}>
          この条項により、{sentence}
          {!isHeld && '（これを断る台帳はまだなく、表示だけです）'}
        </li>
      ))}
    </ul>
  )
}

function Settings({
  settings,
  contract,
}: {
  settings: readonly { key: string; question: string }[]
  contract: string
}) {
  return (
    <ul className="flex flex-col gap-1">
      {settings.map(({ key, question }) => (
        <li key={key}>
          <Link className="link" prefetch={false} href={`${contract}/settings#${settingAnchor(key)}`}>
            {question}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Part({ id, title, isShown, children }: { id: string; title: string; isShown: boolean; children: ReactNode }) {
  if (!isShown) return null
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 text-std-20B-150">
        {title}
      </h2>
      {children}
    </section>
  )
}

type Neighbour = { document: string; key: string; number: string; heading: string }
type NeighboursProps = { previous?: Neighbour; following?: Neighbour; here: string }

function Neighbours({ previous, following, here }: NeighboursProps) {
  const link = ({ document, key, number }: Neighbour, word: string) => (
    <Link
      className="link inline-flex min-h-11 items-center"
      prefetch={false}
      href={`${here}?document=${encodeURIComponent(document)}&key=${encodeURIComponent(key)}`}
    >
      {word.replace('{n}', number)}
    </Link>
  )
  return (
    <nav aria-label="前後の条項" className="not-printed mt-10 flex justify-between gap-4">
      {previous ? link(previous, '← {n}') : <span />}
      {following && link(following, '{n} →')}
    </nav>
  )
}
