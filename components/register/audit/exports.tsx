import Link from 'next/link'
import type { ReactNode } from 'react'
import type { Act } from '@/components/action-form/use-act'
import { AskExport } from '@/components/exports/ask-export'
import { momentQuery } from '@/components/register/moment/moment'
import { DescriptionList } from '@/components/ui/data/description-list'

type ExportsProps = {
  contractId: string
  /** The day that is looked at; absent: now. */
  on: string | undefined
  /** What this person may ask for as PDF. */
  acts: { roster?: Act; custody?: Act; record?: Act }
}

/** The registers and what can be taken out of them. Every export is itself in the record. */
export function Exports({ contractId, on, acts }: ExportsProps) {
  const here = `/contracts/${contractId}`
  const moment = on ? 'この時点の' : 'いまの'
  return (
    <DescriptionList
      items={[
        {
          label: '名簿',
          value: (
            <Ways>
              <Page href={`${here}/roster${momentQuery(on)}`}>{`${moment}名簿を見る`}</Page>
              {acts.roster && <Pdf act={acts.roster}>{`${moment}名簿のPDFを書き出す`}</Pdf>}
            </Ways>
          ),
        },
        {
          label: '台帳',
          value: (
            <Ways>
              <Page href={`${here}/custody${momentQuery(on)}`}>{`${moment}所在を見る`}</Page>
              {acts.custody && <Pdf act={acts.custody}>台帳のPDFを書き出す</Pdf>}
            </Ways>
          ),
        },
        {
          label: '操作の記録',
          value: (
            <Ways>
              <Page href={`${here}/audit/record`}>記録を見る</Page>
              {acts.record && <Pdf act={acts.record}>操作の記録のPDFを書き出す</Pdf>}
              {acts.record && <File href={`/api${here}/record?format=lines`}>操作の記録（JSON行・検証用）</File>}
            </Ways>
          ),
        },
      ]}
    />
  )
}

const LOOK = 'link inline-flex min-h-11 items-center'

function Ways({ children }: { children: ReactNode }) {
  return <span className="-my-2 flex flex-wrap gap-x-6">{children}</span>
}

function Page({ href, children }: { href: string; children: string }) {
  return (
    <Link href={href} prefetch={false} className={LOOK}>
      {children}
    </Link>
  )
}

function Pdf({ act, children }: { act: Act; children: string }) {
  return (
    <AskExport act={act} tone="quiet" size="small">
      {children}
    </AskExport>
  )
}

/** A file of ours: fetched by the browser itself, not as a page. */
function File({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} className={LOOK}>
      {children}
    </a>
  )
}
