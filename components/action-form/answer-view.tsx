import { RefusalView } from '@/components/shell/refusal-view'
import { Notice } from '@/components/ui/page/notice'
import type { ActionAnswer } from './action-answer'

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
  return answer.value.message ? <Notice kind="success" isNews title={answer.value.message} /> : null
}
