import type { ReactNode } from 'react'
import { AttachmentLinks } from '@/components/paper-view/content/attachment-links'
import { PaperContent } from '@/components/paper-view/content/paper-content'
import { RemarkList } from '@/components/paper-view/content/remark-list'
import { SealedValue } from '@/components/paper-view/content/sealed-value'
import { RemarkButton } from '@/components/paper-view/review/remark-button'
import type { FilledPaper } from '@/components/paper-view/view'
import { Day } from '@/components/ui/dates/time'
import { Notice } from '@/components/ui/page/notice'
import { fieldAt } from '@/lib/rules/forms/declared'
import { revealSealed } from './actions'
import { NamedSinceNotice, paperAddress } from './other-papers'
import type { At, ShownPaper } from './shown'
import { TimelinessNotice } from './timeliness-notice'
import { VersionChanges } from './version-changes'
import { VersionRemarks } from './version-remarks'

type ShownVersionProps = { at: At; paper: ShownPaper; shown: NonNullable<ShownPaper['shown']> }

type Remark = ShownPaper['steps'][number]['remarks'][number]

/** One submitted version: what differs from the last return and from the version in force first, then all of it. */
export function ShownVersion({ at, paper, shown }: ShownVersionProps) {
  const { form, sealedPaths, can } = paper
  const items = paper.items.map((item) => ({ ...item, place: '' }))
  const papers = paper.named.map((one) => ({ ...one, href: paperAddress(at, one.paperId, one.version) }))
  const filled: FilledPaper = { form, content: shown.content, sealedStored: sealedPaths, items, papers }
  const remarks = paper.steps.filter(({ version }) => version === shown.number).flatMap((step) => step.remarks)
  const takesRemarks = paper.acts.some((act) => act.takesRemarks)
  const ownLayouts = paper.attachments.filter(({ isOwnLayout }) => isOwnLayout).map(({ fileName }) => fileName)
  return (
    <section aria-label={`第${shown.number}版`} className="mt-6">
      <h2 className="mb-2 text-std-20B-150">第{shown.number}版</h2>
      {shown.startsOn && (
        <p className="mb-4">
          適用開始日（申請）：
          <Day on={shown.startsOn} />
        </p>
      )}
      <TimelinessNotice timeliness={paper.timeliness} />
      <VersionRemarks
        steps={paper.steps.filter(({ version }) => version === shown.number)}
        deviations={shown.deviations}
        word={shown.reviewWord}
      />
      <OwnLayoutNotice names={ownLayouts} />
      <NamedSinceNotice at={at} paper={paper} shown={shown} />
      <VersionChanges paper={paper} filled={filled} isReview={takesRemarks} />
      <Whole isFolded={takesRemarks && paper.comparisons.length > 0}>
        <PaperContent
          paper={filled}
          slots={{
            sealed: (path, field) =>
              can['papers.read_sealed'] ? (
                <SealedValue path={path} label={field.label} kind={field.value} reveal={revealSealed.bind(null, at)} />
              ) : (
                '封緘'
              ),
            beside: (path, label) => (
              <>
                <RemarkList remarks={remarksAt(form, remarks, path)} />
                {takesRemarks && <RemarkButton path={path} label={label} />}
              </>
            ),
          }}
        />
      </Whole>
      <AttachmentLinks
        attachments={paper.attachments.map(({ id, fileName, sizeBytes, originalSha256, isOwnLayout }) => ({
          id,
          name: isOwnLayout ? `${fileName}（独自の様式）` : fileName,
          size: sizeText(sizeBytes),
          state: '未検査',
          tone: 'quiet',
          href: `/api/contracts/${at.contractId}/attachments/${id}`,
          ...(originalSha256 &&
            can['papers.open_original'] && {
              originalHref: `/api/contracts/${at.contractId}/attachments/${id}/original`,
            }),
        }))}
      />
    </section>
  )
}

/** The whole version. In a review of what changed, what did not change is folded away. */
function Whole({ isFolded, children }: { isFolded: boolean; children: ReactNode }) {
  if (!isFolded) return children
  return (
    <details className="mb-8">
      <summary className="mb-3 cursor-pointer text-std-18B-160">この版の全体（変わっていないところを含む）</summary>
      {children}
    </details>
  )
}

function OwnLayoutNotice({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <div className="mb-6">
      <Notice kind="info" title={`独自の様式で提出されています（${names.join('、')}）。`}>
        文書はこの様式を参考として挙げているので、「推定」の項目は、添付の書面に書かれていれば足ります。
      </Notice>
    </div>
  )
}

/** What was said about a place; for a row also what was said about its cells, each with the name of its column. */
function remarksAt(form: ShownPaper['form'], remarks: readonly Remark[], path: string): string[] {
  const isRow = path.includes('.')
  return remarks.flatMap((remark) => {
    if (remark.path === path) return [remark.message]
    if (!isRow || !remark.path.startsWith(`${path}.`)) return []
    return [`${fieldAt(form, remark.path)?.label ?? ''}：${remark.message}`]
  })
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}KB` : `${(bytes / 1024 / 1024).toFixed(1)}MB`
}
