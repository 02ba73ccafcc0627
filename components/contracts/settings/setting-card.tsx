import { LinkButton } from '@/components/ui/actions/link-button'
import { DescriptionList } from '@/components/ui/data/description-list'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import type { SettingView } from '@/lib/registers/contracts/setting-view'
import { AnswerText } from './answer-text'
import { settingAnchor } from './setting-anchor'
import { type PastAnswer, SettingHistory } from './setting-history'

type SettingCardProps = {
  question: SettingView
  history: readonly PastAnswer[]
  /** Where the question is answered. */
  answerHref: string
}

/** One question: who answers it and why it is asked, the value in force with its basis, and all earlier ones. */
export function SettingCard({ question, history, answerHref }: SettingCardProps) {
  const { key, clause, answeredByWord, isOpen, mayAnswer } = question
  const id = settingAnchor(key)
  return (
    <article
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-4 rounded-8 border border-solid-gray-300 p-4 sm:p-6"
    >
      <div className="mb-3 flex flex-wrap items-start justify-between gap-3">
        <h3 id={`${id}-title`} className="text-std-18B-160">
          {question.question}
        </h3>
        <StateWord question={question} />
      </div>
      <DescriptionList
        items={[
          { label: '条項', value: clause ?? '文書の問いではなく、契約そのものの事実' },
          { label: '答える側', value: mayAnswer ? `${answeredByWord}（あなたが答えられます）` : answeredByWord },
          ...(isOpen ? [] : inForce(question)),
          ...question.planned.map((next) => ({
            label: '今後の値',
            value: (
              <>
                <AnswerText value={next.answer} />（<Time at={next.fromAt} /> から）
              </>
            ),
          })),
        ]}
      />
      {isOpen && question.isWaiver && (
        <p className="mt-3">定めなければ、書類の提出を求めることになります。待っている問いではありません。</p>
      )}
      {mayAnswer && (
        <div className="not-printed mt-4">
          <LinkButton href={answerHref} tone={isOpen && !question.isWaiver ? 'primary' : 'secondary'}>
            {isOpen ? '答える' : '変更する'}
            <span className="sr-only">：{question.question}</span>
          </LinkButton>
        </div>
      )}
      <SettingHistory rows={history} />
    </article>
  )
}

function StateWord({ question: { isOpen, isWaiver } }: { question: SettingView }) {
  if (!isOpen) return <StatusWord tone="done">定まっている</StatusWord>
  return isWaiver ? <StatusWord tone="quiet">認定なし</StatusWord> : <StatusWord tone="attention">要設定</StatusWord>
}

function inForce({ answer, since, setByName, basis }: SettingView) {
  return [
    { label: '今の値', value: <strong>{answer !== undefined && <AnswerText value={answer} />}</strong> },
    { label: 'いつから', value: since && <Time at={since} /> },
    { label: '定めた人', value: setByName },
    { label: '根拠', value: basis },
  ]
}
