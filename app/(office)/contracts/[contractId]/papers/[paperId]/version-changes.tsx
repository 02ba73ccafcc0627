import { ChangesView } from '@/components/paper-view/history/changes-view'
import { RemarkButton } from '@/components/paper-view/review/remark-button'
import type { FilledPaper } from '@/components/paper-view/view'
import { DescriptionList } from '@/components/ui/data/description-list'
import { Day } from '@/components/ui/dates/time'
import { changesBetween } from '@/lib/rules/forms/changes'
import type { ShownPaper } from './shown'

type VersionChangesProps = {
  paper: ShownPaper
  filled: FilledPaper
  /** The reader may remark on what changed. */
  isReview: boolean
}

/** What changed since the last return and since the version in force, each on its own; a reviewer finds the first one open. */
export function VersionChanges({ paper, filled, isReview }: VersionChangesProps) {
  return paper.comparisons.map((comparison, at) => (
    <Compared
      key={comparison.version.number}
      paper={paper}
      filled={filled}
      comparison={comparison}
      isOpen={isReview && at === 0}
      isReview={isReview}
    />
  ))
}

type ComparedProps = VersionChangesProps & { comparison: ShownPaper['comparisons'][number]; isOpen: boolean }

function Compared({ paper, filled, comparison, isOpen, isReview }: ComparedProps) {
  const { version, words, sealed, sealedPaths } = comparison
  const changes = [...changesBetween(paper.form, version.content, filled.content), ...sealed]
  const beforeName = `第${version.number}版（${words.join('・')}）`
  return (
    <details open={isOpen} className="mb-8">
      <summary className="mb-3 cursor-pointer text-std-18B-160">
        {beforeName}からの変更（{changes.length}か所）
      </summary>
      <ChangesView
        changes={changes}
        before={{ ...filled, content: version.content, sealedStored: sealedPaths }}
        after={filled}
        beforeName={beforeName}
        afterName={`第${paper.shown?.number}版`}
        beside={isReview ? (path, label) => <RemarkButton path={path} label={label} /> : undefined}
      />
      <OtherChanges paper={paper} comparison={comparison} />
    </details>
  )
}

/** What belongs to a version and not to its fields: the stated start, and the files. */
function OtherChanges({
  paper: { shown },
  comparison: { version, files },
}: Pick<ComparedProps, 'paper' | 'comparison'>) {
  const items = [
    ...(shown?.startsOn === version.startsOn
      ? []
      : [
          {
            label: '適用開始日（申請）',
            value: (
              <>
                {version.startsOn ? <Day on={version.startsOn} /> : '記入なし'}
                {' → '}
                {shown?.startsOn ? <Day on={shown.startsOn} /> : '記入なし'}
              </>
            ),
          },
        ]),
    ...(files.added.length > 0 ? [{ label: '加わった添付', value: files.added.join('、') }] : []),
    ...(files.removed.length > 0 ? [{ label: 'なくなった添付', value: files.removed.join('、') }] : []),
  ]
  return items.length > 0 ? <DescriptionList items={items} /> : null
}
