import { ActionForm } from '@/components/action-form/action-form'
import { AskExport } from '@/components/exports/ask-export'
import { LinkButton } from '@/components/ui/actions/link-button'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { TableLinks } from '@/components/ui/actions/table-links'
import { askExportOf } from '../../exports/actions'
import { openDraftOf } from './actions'
import type { At, ShownPaper } from './shown'

/** What can be done with the paper as a whole: go on writing, write a new version, print. */
export function PaperActs({ at, paper }: { at: At; paper: ShownPaper }) {
  const files = `/api/contracts/${at.contractId}/papers/${at.paperId}/versions/${at.version}`
  const pdf = `${files}/pdf`
  const parameters = { paperId: at.paperId, version: String(at.version) }
  const tablesAct = askExportOf.bind(null, { contractId: at.contractId, register: 'tables', parameters })
  const mayOpen = paper.sealedPaths.length > 0 && paper.can['papers.export_sealed']
  const isPrinted = paper.prints.some(({ version }) => version === at.version)
  const isPending = paper.versions.some(({ state, reviewKind }) => state === 'submitted' && reviewKind === 'decided')
  return (
    <>
      {paper.hasDraft && paper.can['papers.get_draft'] && (
        <LinkButton href={`/contracts/${at.contractId}/papers/${at.paperId}/draft`}>下書きを続ける</LinkButton>
      )}
      {paper.isOwn && !paper.hasDraft && !isPending && paper.can['papers.begin'] && (
        <ActionForm action={openDraftOf.bind(null, at)} className="contents">
          <SubmitButton tone="secondary">
            {paper.shown?.state === 'returned' ? '直して再提出する' : '変更する（新しい版）'}
          </SubmitButton>
        </ActionForm>
      )}
      {isPrinted && paper.can['papers.export'] && (
        <LinkButton href={pdf} tone="secondary" isFile>
          PDF
        </LinkButton>
      )}
      {mayOpen && (
        <LinkButton href={`${pdf}?sealed=1`} tone="secondary" isFile>
          PDF（封緘項目付き）
        </LinkButton>
      )}
      {paper.shown && paper.can['papers.export'] && (
        <TableLinks
          href={`${files}/tables`}
          more={mayOpen ? [{ href: `${files}/tables?format=xlsx&sealed=1`, words: 'Excel（封緘項目付き）' }] : []}
        >
          <AskExport act={tablesAct} tone="quiet" size="small">
            表のPDFを書き出す
          </AskExport>
        </TableLinks>
      )}
    </>
  )
}
