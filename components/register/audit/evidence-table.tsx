import Link from 'next/link'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import { EmptyState } from '@/components/ui/page/empty-state'
import type { EvidenceView } from './view'

type EvidenceTableProps = {
  papers: EvidenceView[]
  contractId: string
  /** 「いま」 or 「この時点」. */
  moment: string
  mayExport: boolean
}

/** The papers of the contract, with the version that was in force and the PDFs as they were kept. */
export function EvidenceTable({ papers, contractId, moment, mayExport }: EvidenceTableProps) {
  const here = `/contracts/${contractId}/papers`
  return (
    <DataTable<EvidenceView>
      caption="書類と、保存されたPDF"
      rows={papers}
      keyOf={({ paperId }) => paperId}
      empty={<EmptyState title="提出された書類はまだありません。">受注者が提出すると、ここに並びます。</EmptyState>}
      columns={[
        {
          label: '書類',
          isRowHead: true,
          cell: ({ paperId, style, title }) => (
            <Link className="link" prefetch={false} href={`${here}/${paperId}`}>
              {style ? `${style}　${title}` : title}
            </Link>
          ),
        },
        { label: '条項', cell: ({ clause }) => clause },
        { label: '最新の版', cell: ({ latest }) => <Latest latest={latest} /> },
        { label: `${moment}適用中の版`, cell: ({ inForce }) => <InForce inForce={inForce} /> },
        {
          label: '保存されたPDF',
          cell: ({ paperId, title, printed }) => (
            <Prints at={`/api${here}/${paperId}/versions`} title={title} printed={printed} mayExport={mayExport} />
          ),
        },
      ]}
    />
  )
}

function Latest({ latest: { number, state, isOpen, submittedAt } }: Pick<EvidenceView, 'latest'>) {
  return (
    <>
      <span className="flex flex-wrap items-center gap-2">
        第{number}版<StatusWord tone={isOpen ? 'open' : 'quiet'}>{state}</StatusWord>
      </span>
      <span className="text-dns-14N-130 text-solid-gray-700">
        <Time at={submittedAt} /> 提出
      </span>
    </>
  )
}

function InForce({ inForce }: Pick<EvidenceView, 'inForce'>) {
  if (!inForce) return 'なし'
  return (
    <>
      第{inForce.number}版
      <span className="block text-dns-14N-130 text-solid-gray-700">
        <Time at={inForce.since} /> から
      </span>
    </>
  )
}

type PrintsProps = { at: string; title: string; printed: number[]; mayExport: boolean }

function Prints({ at, title, printed, mayExport }: PrintsProps) {
  if (printed.length === 0) return '作成中'
  if (!mayExport) return printed.map((number) => `第${number}版`).join('、')
  return (
    <ul className="flex flex-wrap gap-x-4">
      {printed.map((number) => (
        <li key={number}>
          <a className="link inline-flex min-h-11 items-center whitespace-nowrap" href={`${at}/${number}/pdf`}>
            第{number}版<span className="sr-only">「{title}」のPDF</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
