import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { AnswerField } from '@/components/contracts/settings/answer-field'
import { AnswerText } from '@/components/contracts/settings/answer-text'
import { LinkButton } from '@/components/ui/actions/link-button'
import { DateField } from '@/components/ui/dates/date-field'
import { TextArea } from '@/components/ui/fields/text-area'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listSettingHistory } from '@/lib/registers/contracts/operations/list-settings'
import type { SettingView } from '@/lib/registers/contracts/setting-view'
import { answerOf } from './actions'

export const metadata: Metadata = { title: '設定への答え' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<{ key?: string | string[] }> }

export default async function AnswerPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { key } = await searchParams
  const { questions } = await show(listSettingHistory, {}, contractId)
  const question = questions.find((each) => each.key === key)
  if (!question?.isOwn) notFound()
  const settings = `/contracts/${contractId}/settings`
  return (
    <>
      <PageHeading lead={<Stand question={question} />}>{question.question}</PageHeading>
      {question.mayAnswer ? (
        <ActionForm
          action={answerOf.bind(null, { contractId, key: question.key })}
          className="flex max-w-2xl flex-col gap-6"
        >
          <AnswerField answer={question.answer} clause={question.clause} value={question.value} />
          <DateField
            name="fromOn"
            label="適用の開始日"
            help="空欄なら、今から適用します。これまでにしたことは、その時の値によります。"
          />
          <TextArea name="basis" label="根拠" help="契約書、仕様書、協議の結果、文書番号など" rows={3} required />
          <FormEnd word="定める" backHref={settings} />
        </ActionForm>
      ) : (
        <EmptyState
          title={question.askedWhy ?? ''}
          act={
            <LinkButton href={settings} tone="secondary">
              設定へ戻る
            </LinkButton>
          }
        />
      )}
    </>
  )
}

/** Why it is asked, and what holds now. */
function Stand({ question: { clause, answer, value, isReading } }: { question: SettingView }) {
  return (
    <>
      {isReading && '読み方　'}
      {clause && `${clause}　`}
      {value === undefined ? 'まだ定まっていません。' : '今の値：'}
      {value !== undefined && <AnswerText answer={answer} value={value} />}
    </>
  )
}
