import { RefusalView } from '@/components/shell/refusal-view'
import { Notice } from '@/components/ui/page/notice'
import type { ActionAnswer, Outcome } from './action-answer'

/** What became of the last press, above the form. */
export function AnswerView({ answer }: { answer: ActionAnswer | undefined }) {
  if (answer === undefined) return null
  if (answer === 'unanswered') {
    return (
      <Notice kind="error" isNews title="返事を受け取れませんでした">
        入力はこの画面に残っています。接続を確かめて、もう一度送ってください。同じ内容が二重に記録されることはありません。
      </Notice>
    )
  }
  if (!answer.ok) return <RefusalView refusal={answer.refusal} />
  const { message, outcomes = [] } = answer.value
  if (!message) return null
  return (
    <Notice kind={outcomes.every(({ isDone }) => isDone) ? 'success' : 'warning'} isNews title={message}>
      {outcomes.length > 0 && <OutcomeList outcomes={outcomes} />}
    </Notice>
  )
}

/** What was not done stands first. */
function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  return (
    <ul className="list-disc pl-6">
      {outcomes
        .toSorted((a, b) => Number(a.isDone) - Number(b.isDone))
        .map(({ subject, word, isDone }) => (
          <li key={`${subject} ${word}`}>
            {subject}：{isDone ? word : <strong className="text-error-2">{word}</strong>}
          </li>
        ))}
    </ul>
  )
}
