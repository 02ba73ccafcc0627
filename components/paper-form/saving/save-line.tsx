import { Time } from '@/components/ui/dates/time'
import type { SaveStatus } from './save-status'

/** `保存済 10:42`, or what is in the way, in the bar at the bottom. */
export function SaveLine({ status, unsavedCount }: { status: SaveStatus; unsavedCount: number }) {
  return (
    <p role="status" className="text-dns-16N-130">
      <Words status={status} unsavedCount={unsavedCount} />
    </p>
  )
}

function Words({ status, unsavedCount }: { status: SaveStatus; unsavedCount: number }) {
  switch (status.at) {
    case 'saved':
      if (unsavedCount > 0) return <strong>{unsavedCount}か所は保存できていません</strong>
      return status.savedAt ? (
        <>
          保存済 <Time at={status.savedAt} form="clock" />
        </>
      ) : (
        '入力すると自動で保存します'
      )
    case 'edited':
      return '入力中（まもなく保存します）'
    case 'saving':
      return '保存しています…'
    case 'unanswered':
      return <strong>未保存：返事がありません。自動で送り直します</strong>
    case 'refused':
      return <strong>未保存</strong>
  }
}
