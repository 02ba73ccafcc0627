import { ActionForm } from '@/components/action-form/action-form'
import { VersionList } from '@/components/paper-view/history/version-list'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { DataTable } from '@/components/ui/data/data-table'
import type { StatusTone } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import { TextArea } from '@/components/ui/fields/text-area'
import { ACT_WORDS, decisionWord } from '@/lib/registers/papers/labels'
import type { VersionState } from '@/lib/rules/approvals/transitions'
import { writeNote } from './actions'
import { PapersStandingOn } from './other-papers'
import type { At, ShownPaper } from './shown'

const TONES: Record<VersionState, StatusTone> = {
  submitted: 'open',
  received: 'done',
  approved: 'done',
  returned: 'attention',
  refused: 'attention',
  withdrawn: 'quiet',
}

/** Versions, what was done to them, and the own side's inner notes. */
export function PaperHistory({ at, paper }: { at: At; paper: ShownPaper }) {
  return (
    <div className="mt-12 flex flex-col gap-10">
      {paper.versions.length > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions" className="mb-3 text-std-20B-150">
            版
          </h2>
          <VersionList versions={[...paper.versions].reverse().map((version) => versionLine(at, paper, version))} />
        </section>
      )}
      {paper.steps.length > 0 && (
        <section aria-labelledby="steps">
          <h2 id="steps" className="mb-3 text-std-20B-150">
            経過
          </h2>
          <DataTable
            caption="経過"
            rows={paper.steps}
            keyOf={(step) => step.at + step.act + step.version}
            columns={[
              { label: '日時', cell: (step) => <Time at={step.at} /> },
              { label: '操作', isRowHead: true, cell: (step) => `第${step.version}版　${ACT_WORDS[step.act]}` },
              { label: '人', cell: (step) => step.byName },
              {
                label: '条件・理由・指摘',
                cell: (step) =>
                  [
                    step.conditions && `条件：${step.conditions}`,
                    step.reason,
                    ...step.remarks.map(({ message }) => message),
                  ]
                    .filter(Boolean)
                    .join('／') || '―',
              },
            ]}
          />
        </section>
      )}
      <PapersStandingOn at={at} paper={paper} />
      {paper.can['papers.add_note'] && <Notes at={at} paper={paper} />}
    </div>
  )
}

function versionLine(at: At, paper: ShownPaper, version: ShownPaper['versions'][number]) {
  return {
    number: version.number,
    href: `/contracts/${at.contractId}/papers/${at.paperId}?version=${version.number}`,
    state: decisionWord(version.state, version.reviewWord),
    tone: TONES[version.state],
    submittedAt: version.submittedAt,
    submittedBy: version.submittedByName,
    isInForce: paper.inForce === version.number,
    decision: version.decidedAt && (
      <>
        {version.decidedByName}　<Time at={version.decidedAt} />
      </>
    ),
  }
}

function Notes({ at, paper }: { at: At; paper: ShownPaper }) {
  return (
    <section aria-labelledby="notes" className="not-printed">
      <h2 id="notes" className="mb-1 text-std-20B-150">
        内部メモ
      </h2>
      <p className="mb-3 text-solid-gray-700">自分の側だけが見られます。相手の側には、有無も見えません。</p>
      <ul className="mb-4 flex flex-col gap-2">
        {paper.notes.map((note) => (
          <li key={note.at + note.text} className="border-l-4 border-solid-gray-300 pl-3">
            <p className="whitespace-pre-wrap">{note.text}</p>
            <p className="text-dns-14N-130 text-solid-gray-700">
              {note.byName}　<Time at={note.at} />
            </p>
          </li>
        ))}
      </ul>
      <ActionForm action={writeNote.bind(null, at)} isClearedWhenDone>
        <TextArea name="text" label="メモ" rows={3} required />
        <div>
          <SubmitButton tone="secondary">メモを残す</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}
