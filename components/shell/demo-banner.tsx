import { Time } from '@/components/ui/dates/time'
import type { Instant } from '@/lib/kernel/instant'

/** What is not real here. */
export type Demo = {
  /** The time that the door's clock shows, where it has been set by hand. */
  clock?: Instant
}

/** Says on every page that nothing here counts; also printed. */
export function DemoBanner({ demo }: { demo: Demo }) {
  return (
    <aside
      aria-label="この環境について"
      className="bg-yellow-100 px-4 py-1.5 text-center text-dns-14N-130 text-solid-gray-900"
    >
      <strong>デモ用データベース</strong>
      ：実際の契約の記録には使えません。
      {demo.clock && (
        <>
          <strong>時計を変更中</strong>（<Time at={demo.clock} />）
        </>
      )}
    </aside>
  )
}
