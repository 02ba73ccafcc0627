import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ActionForm } from '@/components/action-form/action-form'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { AnswerText } from '@/components/contracts/settings/answer-text'
import { DateField } from '@/components/ui/dates/date-field'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextArea } from '@/components/ui/fields/text-area'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { listSettingHistory } from '@/lib/registers/contracts/operations/list-settings'
import { answerOf } from './actions'

export const metadata: Metadata = { title: '設定への答え' }

type Params = { params: Promise<{ contractId: string }>; searchParams: Promise<{ key?: string | string[] }> }

export default async function AnswerPage({ params, searchParams }: Params) {
  const { contractId } = await params
  const { key } = await searchParams
  const { questions } = await show(listSettingHistory, {}, contractId)
  const question = questions.find((each) => each.key === key)
  if (!question?.mayAnswer) notFound()
  const { clause, answer, options } = question
  return (
    <>
      <PageHeading lead={<Stand clause={clause} answer={answer} />}>{question.question}</PageHeading>
      <ActionForm
        action={answerOf.bind(null, { contractId, key: question.key })}
        className="flex max-w-2xl flex-col gap-6"
      >
        {options ? (
          <RadioGroup name="value" label="答え" required choices={options} defaultValue={question.value} />
        ) : (
          <DateField name="value" label={question.question} required defaultValue={question.value} />
        )}
        <DateField
          name="fromOn"
          label="適用の開始日"
          help="空欄なら、今から適用します。これまでにしたことは、その時の値によります。"
        />
        <TextArea name="basis" label="根拠" help="契約書、仕様書、協議の結果、文書番号など" rows={3} required />
        <FormEnd word="定める" backHref={`/contracts/${contractId}/settings`} />
      </ActionForm>
    </>
  )
}

/** Why it is asked, and what holds now. */
function Stand({ clause, answer }: { clause?: string; answer?: string }) {
  return (
    <>
      {clause && `${clause}　`}
      {answer === undefined ? 'まだ定まっていません。' : '今の値：'}
      {answer !== undefined && <AnswerText value={answer} />}
    </>
  )
}
