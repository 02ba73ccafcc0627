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

/** One question: who answers it and why it is asked or not, the value in force with its basis, and all earlier ones. */
export function SettingCard({ question, history, answerHref }: SettingCardProps) {
  const { key, clause, answeredByWord, value, mayAnswer } = question
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
        <span className="flex flex-wrap gap-2">
          {question.isReading && <StatusWord tone="quiet">読み方</StatusWord>}
          <StateWord question={question} />
        </span>
      </div>
      <DescriptionList
        items={[
          { label: '条項', value: clause ?? '文書の問いではなく、契約そのものの事実' },
          { label: '答える側', value: mayAnswer ? `${answeredByWord}（あなたが答えられます）` : answeredByWord },
          ...(value === undefined ? [] : inForce(question, value)),
          ...question.planned.map((next) => ({
            label: '今後の値',
            value: (
              <>
                <AnswerText answer={question.answer} value={next.value} />（<Time at={next.fromAt} /> から）
              </>
            ),
          })),
        ]}
      />
      <Explanation question={question} />
      {mayAnswer && (
        <div className="not-printed mt-4">
          <LinkButton href={answerHref} tone={question.isOpen && !question.isWaiver ? 'primary' : 'secondary'}>
            {value === undefined ? '答える' : '変更する'}
            <span className="sr-only">：{question.question}</span>
          </LinkButton>
        </div>
      )}
      <SettingHistory rows={history} />
    </article>
  )
}

/** What the card says in sentences: that it is about how a text is read, that nothing waits for it, or why it is not asked. */
function Explanation({ question: { isReading, isOpen, isWaiver, askedWhy } }: { question: SettingView }) {
  return (
    <>
      {isReading && <p className="mt-3">文書の文言が一通りに読めないため、この契約でどう読むかを定めます。</p>}
      {isOpen && isWaiver && (
        <p className="mt-3">定めなければ、求められたとおりに行うことになります。待っている問いではありません。</p>
      )}
      {askedWhy && <p className="mt-3">{askedWhy}</p>}
    </>
  )
}

function StateWord({ question: { value, asked, isWaiver } }: { question: SettingView }) {
  if (asked === 'not_met') return <StatusWord tone="quiet">問われない</StatusWord>
  if (value !== undefined) return <StatusWord tone="done">定まっている</StatusWord>
  if (asked === 'open') return <StatusWord tone="quiet">ほかの答え待ち</StatusWord>
  return isWaiver ? <StatusWord tone="quiet">認定なし</StatusWord> : <StatusWord tone="attention">要設定</StatusWord>
}

function inForce({ answer, since, setByName, basis }: SettingView, value: string) {
  return [
    {
      label: '今の値',
      value: (
        <strong>
          <AnswerText answer={answer} value={value} />
        </strong>
      ),
    },
    { label: 'いつから', value: since && <Time at={since} /> },
    { label: '定めた人', value: setByName },
    { label: '根拠', value: basis },
  ]
}
