import { DataTable } from '@/components/ui/data/data-table'
import { Notice } from '@/components/ui/page/notice'
import { linksIn } from '@/lib/rules/forms/linking/paper-links'
import type { At, ShownPaper } from './shown'

/** Where a version of a paper of the contract can be read. */
export function paperAddress({ contractId }: Pick<At, 'contractId'>, paperId: string, version: number): string {
  return `/contracts/${contractId}/papers/${paperId}?version=${version}`
}

type NamedSinceProps = { at: At; paper: ShownPaper; shown: NonNullable<ShownPaper['shown']> }

/** What has become of the papers on which this version stands: it stays with what it named. */
export function NamedSinceNotice({ at, paper, shown }: NamedSinceProps) {
  return linksIn(paper.form, shown.content).map(({ field, link }) => {
    const named = paper.named.find(({ paperId, version }) => paperId === link.paperId && version === link.version)
    if (!named || (!named.fell && named.latestVersion <= link.version)) return null
    return (
      <div key={field.key} className="mb-6 flex flex-col gap-3">
        {named.fell && (
          <Notice
            kind="warning"
            title={`示された「${named.title}」第${link.version}版は「${named.fell}」になっています。`}
          />
        )}
        {named.latestVersion > link.version && (
          <Notice kind="warning" title={`「${named.title}」には、その後の第${named.latestVersion}版があります。`}>
            この版が示すのは第{link.version}版のままです。新しい版によるときは、それを選んで提出し直します。
            <a href={paperAddress(at, named.paperId, named.latestVersion)} className="link ml-2">
              第{named.latestVersion}版を見る
            </a>
          </Notice>
        )}
      </div>
    )
  })
}

/** The papers that stand on a version of this one. */
export function PapersStandingOn({ at, paper: { standingOn } }: { at: At; paper: ShownPaper }) {
  if (standingOn.length === 0) return null
  return (
    <section aria-labelledby="standing-on">
      <h2 id="standing-on" className="mb-3 text-std-20B-150">
        この書類によるもの
      </h2>
      <DataTable
        caption="この書類によるもの"
        rows={standingOn}
        keyOf={({ paperId, number, onVersion }) => `${paperId} ${number} ${onVersion}`}
        columns={[
          {
            label: '書類',
            isRowHead: true,
            cell: ({ paperId, number, title }) => (
              <a href={paperAddress(at, paperId, number)} className="link">
                {title} 第{number}版
              </a>
            ),
          },
          { label: '状態', cell: ({ word }) => word },
          { label: '示しているこの書類の版', cell: ({ onVersion }) => `第${onVersion}版` },
        ]}
      />
    </section>
  )
}
