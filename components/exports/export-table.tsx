import { DataTable } from '@/components/ui/data/data-table'
import { sizeText } from '@/components/ui/data/size-text'
import { type StatusTone, StatusWord } from '@/components/ui/data/status-word'
import { Day, Time } from '@/components/ui/dates/time'
import { civilDateAt } from '@/lib/kernel/civil-date'
import { type ExportState, FILE_GONE, isRunning } from '@/lib/registers/exports/export'
import { STATE_WORDS } from '@/lib/registers/exports/labels'
import { AskExport } from './ask-export'
import { ExportProgress } from './export-progress'
import type { ShownExport } from './view'

const TONES: Record<ExportState, StatusTone> = { waiting: 'open', drawing: 'open', ready: 'done', failed: 'attention' }

/** What the own side has asked for, newest first. */
export function ExportTable({ exports }: { exports: readonly ShownExport[] }) {
  return (
    <DataTable
      caption="書き出し"
      rows={exports}
      keyOf={({ id }) => id}
      columns={[
        { label: '一覧', isRowHead: true, cell: ({ title }) => title },
        {
          label: '求めた日時・人',
          cell: ({ askedAt, askedByName }) => (
            <>
              <Time at={askedAt} />
              <span className="block text-dns-14N-130 text-solid-gray-700">{askedByName}</span>
            </>
          ),
        },
        { label: '状態', cell: (each) => <State asked={each} /> },
        { label: 'ファイル', cell: (each) => <File asked={each} /> },
      ]}
    />
  )
}

function State({ asked }: { asked: ShownExport }) {
  return (
    <>
      <StatusWord tone={TONES[asked.state]}>{STATE_WORDS[asked.state]}</StatusWord>
      {isRunning(asked) && <ExportProgress asked={asked} />}
      {asked.state === 'ready' && (
        <span className="mt-1 block text-dns-14N-130 text-solid-gray-700">
          {asked.rowsTotal.toLocaleString('ja')}行
        </span>
      )}
    </>
  )
}

function File({ asked }: { asked: ShownExport }) {
  const { title, href, sizeBytes, keptUntil, again, state, reason, isKept } = asked
  if (isRunning(asked)) return <p className="text-solid-gray-700">できるとここに出ます。</p>
  if (isKept && keptUntil) {
    return (
      <>
        <a href={href} className="link -mt-2.5 inline-flex min-h-11 items-center">
          <span>
            <span className="sr-only">{title}の</span>PDFをダウンロード（{sizeText(sizeBytes ?? 0)}）
          </span>
        </a>
        <span className="block text-dns-14N-130 text-solid-gray-700">
          <Day on={civilDateAt(keptUntil)} />
          まで
        </span>
      </>
    )
  }
  return (
    <>
      <p className="mb-2">{state === 'failed' ? reason : FILE_GONE}</p>
      <AskExport act={again} size="small">
        もう一度
      </AskExport>
    </>
  )
}
