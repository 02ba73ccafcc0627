import type { ShownExport } from './view'

/** How far the drawing is, as a bar and in words and figures. */
export function ExportProgress({ asked }: { asked: ShownExport }) {
  const { title, rowsDone, rowsTotal, percent } = asked
  const figures = `${rowsDone.toLocaleString('ja')} / ${rowsTotal.toLocaleString('ja')}行（${percent}%）`
  return (
    <span className="mt-2 block">
      <progress aria-label={`${title}の進み`} value={percent} max={100} className="progress-bar" />
      <span className="text-dns-14N-130 text-solid-gray-700">{figures}</span>
    </span>
  )
}
