import { Time } from '@/components/ui/dates/time'
import { Notice } from '@/components/ui/page/notice'
import { decisionWord } from '@/lib/registers/papers/labels'
import type { ShownPaper } from './shown'

/** Who has the paper now, since when, and what comes next. */
export function TurnNotice({ paper: { shown, isOwn, inForce, hasDraft, steps } }: { paper: ShownPaper }) {
  if (!shown)
    return hasDraft ? (
      <Notice kind="info" title="まだ提出されていません。">
        下書きは自分の側だけが見られます。
      </Notice>
    ) : null
  const applies =
    inForce === shown.number
      ? 'この版が適用中です。'
      : inForce
        ? `適用中は第${inForce}版です。`
        : '適用中の版はまだありません。'
  if (shown.state === 'submitted') {
    const isDecided = shown.reviewKind === 'decided'
    const title = isOwn
      ? isDecided
        ? `発注者の${shown.reviewWord}を待っています`
        : '提出済です。発注者の受領を待たずに業務を進められます'
      : isDecided
        ? `${shown.reviewWord}するかどうかを決める番です`
        : '受領を記録する番です'
    return (
      <Notice kind={isOwn ? 'info' : 'warning'} title={title}>
        <Time at={shown.submittedAt} /> に提出。{applies}
      </Notice>
    )
  }
  if (shown.state === 'returned') {
    return (
      <Notice
        kind="warning"
        title={isOwn ? '差し戻されました。指摘を直して再提出する番です' : '差し戻しました。相手の再提出を待っています'}
      >
        {applies}
      </Notice>
    )
  }
  const hasConditions = steps.some(({ version, conditions }) => version === shown.number && conditions !== '')
  const word = decisionWord(shown.state, shown.reviewWord)
  return (
    <Notice kind="info" title={`この版は「${hasConditions ? `${word}（条件付き）` : word}」です。`}>
      {applies}
    </Notice>
  )
}
