import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/action-form/action-form'
import { AnswerLinks } from '@/components/duties/answer-links'
import { DutyFacts } from '@/components/duties/duty-facts'
import { LinkButton } from '@/components/ui/actions/link-button'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { instantText } from '@/components/ui/dates/tokyo-text'
import { SelectField } from '@/components/ui/fields/select-field'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { getDuty } from '@/lib/registers/duties/operations/get'
import { beginOf } from '../papers/actions'
import { answerWith, takeBack } from './actions'

export const metadata: Metadata = { title: '義務' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<{ key?: string | string[] }> }
type Shown = Awaited<ReturnType<typeof showDuty>>

function showDuty(contractId: string, key: string) {
  return show(getDuty, { key }, contractId)
}

/** One duty: by when and why, what answers it, and the ways to answer. */
export default async function DutyPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const key = String((await searchParams).key ?? '')
  const duty = await showDuty(contractId, key)
  const contract = `/contracts/${contractId}`
  const { document, clause } = duty
  const clauseHref = `${contract}/clauses/clause?document=${encodeURIComponent(document)}&key=${encodeURIComponent(clause.key)}`
  const isMine = duty.can['duties.answer'] && duty.owner === 'contractor'
  return (
    <>
      <p className="mb-2">
        <Link className="link" prefetch={false} href={contract}>
          契約の概要へ戻る
        </Link>
      </p>
      <PageHeading>{duty.words}</PageHeading>
      <DutyFacts duty={duty} clauseHref={clauseHref} now={duty.now} />
      {duty.links.length > 0 && (
        <section aria-labelledby="answers" className="mt-10">
          <h2 id="answers" className="mb-3 text-std-20B-150">
            応えたもの
          </h2>
          <AnswerLinks
            links={duty.links}
            takeBack={isMine ? (linkId) => takeBack.bind(null, { contractId, key, linkId }) : undefined}
          />
        </section>
      )}
      {duty.closedAt === undefined && <Ways duty={duty} contractId={contractId} isMine={isMine} />}
    </>
  )
}

/** The ways to answer: a paper to file, one that was filed, or a fact to enter. */
function Ways({ duty, contractId, isMine }: { duty: Shown; contractId: string; isMine: boolean }) {
  const { document, forms, facts, candidates, can, owner, key } = duty
  const mayEnter = owner === 'authority' ? can['facts.state'] : can['facts.record']
  const mayFile = isMine && can['papers.begin']
  if (!mayEnter && !mayFile) return <p className="mt-8">{duty.ownerWord}の番です。</p>
  return (
    <section aria-labelledby="ways" className="not-printed mt-10 flex flex-col gap-6">
      <h2 id="ways" className="text-std-20B-150">
        応える
      </h2>
      {mayFile &&
        forms.map((form) => (
          <ActionForm
            key={form.key}
            action={beginOf.bind(null, { contractId, document, formKey: form.key })}
            className="flex flex-wrap items-center gap-3"
          >
            <SubmitButton>{`「${form.title}」を作成する`}</SubmitButton>
          </ActionForm>
        ))}
      {mayEnter &&
        facts.map(({ kind, label }) => (
          <p key={kind}>
            <LinkButton href={`/contracts/${contractId}/facts?kind=${kind}#enter`} tone="secondary">
              {`「${label}」を記録する`}
            </LinkButton>
          </p>
        ))}
      {isMine && candidates.length > 0 && (
        <ActionForm action={answerWith.bind(null, { contractId, key })} className="flex max-w-2xl flex-col gap-4">
          <SelectField
            name="evidence"
            label="提出した書類・記録されたことを結び付ける"
            help="この義務に応えるものを選びます。結び付けない限り、義務が終わることはありません。"
            required
            choices={candidates.map(({ value, words, at }) => ({ value, label: `${words}（${instantText(at)}）` }))}
          />
          <SubmitButton tone="secondary">結び付ける</SubmitButton>
        </ActionForm>
      )}
    </section>
  )
}
