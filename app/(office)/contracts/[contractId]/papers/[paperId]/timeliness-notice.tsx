import { Day, Time } from '@/components/ui/dates/time'
import { Notice } from '@/components/ui/page/notice'
import type { ShownPaper } from './shown'

/** Whether the duties that the version answers were answered in time; late ones with by how much. The paper counts all the same. */
export function TimelinessNotice({ timeliness }: Pick<ShownPaper, 'timeliness'>) {
  if (timeliness.length === 0) return null
  const isLate = timeliness.some(({ lateBy }) => lateBy !== undefined)
  return (
    <div className="mb-6">
      <Notice
        kind={isLate ? 'warning' : 'info'}
        title={isLate ? '期限に遅れて提出されました。遅れた提出も受け付けられます。' : '期限内に提出されました。'}
      >
        <ul className="list-disc pl-6">
          {timeliness.map(({ key, words, clause, dueAt, dueOn, answeredAt, lateBy }) => (
            <li key={key}>
              {words}（{clause}）：期限 {dueOn ? <Day on={dueOn} /> : <Time at={dueAt} />}、提出{' '}
              <Time at={answeredAt} />
              {lateBy && <strong className="text-error-2">　期限を{lateBy}過ぎて</strong>}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
