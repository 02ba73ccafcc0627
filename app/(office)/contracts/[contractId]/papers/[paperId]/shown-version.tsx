import { AttachmentLinks } from '@/components/paper-view/content/attachment-links'
import { PaperContent } from '@/components/paper-view/content/paper-content'
import { RemarkList } from '@/components/paper-view/content/remark-list'
import { SealedValue } from '@/components/paper-view/content/sealed-value'
import { ChangesView } from '@/components/paper-view/history/changes-view'
import { RemarkButton } from '@/components/paper-view/review/remark-button'
import type { FilledPaper } from '@/components/paper-view/view'
import { Day } from '@/components/ui/dates/time'
import { changesBetween } from '@/lib/rules/forms/changes'
import { revealSealed } from './actions'
import type { At, ShownPaper } from './shown'
import { VersionRemarks } from './version-remarks'

type ShownVersionProps = { at: At; paper: ShownPaper; shown: NonNullable<ShownPaper['shown']> }

/** One submitted version: what differs from the one in force first, then all of it. */
export function ShownVersion({ at, paper, shown }: ShownVersionProps) {
  const { form, sealedPaths, comparedWith, can } = paper
  const items = paper.items.map((item) => ({ ...item, place: '' }))
  const filled: FilledPaper = { form, content: shown.content, sealedStored: sealedPaths, items }
  const remarks = paper.steps.filter(({ version }) => version === shown.number).flatMap((step) => step.remarks)
  const takesRemarks = paper.acts.some((act) => act.takesRemarks)
  return (
    <section aria-label={`第${shown.number}版`} className="mt-6">
      <h2 className="mb-2 text-std-20B-150">第{shown.number}版</h2>
      {shown.startsOn && (
        <p className="mb-4">
          適用開始日（申請）：
          <Day on={shown.startsOn} />
        </p>
      )}
      <VersionRemarks
        steps={paper.steps.filter(({ version }) => version === shown.number)}
        deviations={shown.deviations}
      />
      {comparedWith && (
        <details open={takesRemarks} className="mb-8">
          <summary className="mb-3 cursor-pointer text-std-18B-160">第{comparedWith.number}版からの変更</summary>
          <ChangesView
            changes={changesBetween(form, comparedWith.content, shown.content)}
            before={{ form, content: comparedWith.content, sealedStored: [], items }}
            after={filled}
            beforeName={`第${comparedWith.number}版${paper.inForce === comparedWith.number ? '（適用中）' : ''}`}
            afterName={`第${shown.number}版`}
          />
        </details>
      )}
      <PaperContent
        paper={filled}
        slots={{
          sealed: (path, field) =>
            can['papers.read_sealed'] ? (
              <SealedValue path={path} label={field.label} reveal={revealSealed.bind(null, at)} />
            ) : (
              '封緘'
            ),
          beside: (path, label) => (
            <>
              <RemarkList remarks={remarks.filter((remark) => remark.path === path).map(({ message }) => message)} />
              {takesRemarks && <RemarkButton path={path} label={label} />}
            </>
          ),
        }}
      />
      <AttachmentLinks
        attachments={paper.attachments.map(({ id, fileName, sizeBytes }) => ({
          id,
          name: fileName,
          size: sizeText(sizeBytes),
          state: '未検査',
          tone: 'quiet',
          href: `/api/contracts/${at.contractId}/attachments/${id}`,
        }))}
      />
    </section>
  )
}

function sizeText(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}KB` : `${(bytes / 1024 / 1024).toFixed(1)}MB`
}
