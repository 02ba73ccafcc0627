import { findClause } from '@/lib/rules/clauses/document'
import type { Facts } from './asked'
import { files, headOf, isContractor, type Standing, type Target } from './item'

/** What comes next, when nothing waits. */
export type Hint = {
  contractId?: string
  contractNumber?: string
  contractName?: string
  what: string
  clause?: string
  /** The printed word of time, where the clause prints one. */
  timing?: string
  target?: Target
}

const MAX_HINTS = 5

/** For the contractor the papers that are still to come; for everybody else where to look. */
export function nextHints(facts: readonly Facts[], mayOpenContracts: boolean): Hint[] {
  const coming = facts.filter(({ standing }) => files(standing)).flatMap(comingPapers)
  const hints = [...(mayOpenContracts ? [OPENING] : []), ...coming]
  if (hints.length > 0) return hints.slice(0, MAX_HINTS)
  return facts.length > 0
    ? [READING]
    : [{ what: '担当する契約がまだありません。組織の管理者が、契約の担当者に加えます。' }]
}

const OPENING: Hint = { what: '新しい契約を登録し、受注者と文書を定めます。', target: { room: 'contracts' } }
const READING: Hint = { what: '契約を開いて、書類、名簿、台帳、記録を確かめます。', target: { room: 'contracts' } }

function comingPapers({ standing, bindings, filed }: Facts): Hint[] {
  const recording = mayRecord(standing)
    ? [
        {
          ...headOf(standing),
          what: '受領した情報や作成した情報を、台帳に記録します。',
          target: { room: 'custody' } as const,
        },
      ]
    : []
  const papers = bindings.flatMap(({ document, declared }) =>
    declared.forms
      .filter(
        (form) =>
          !form.onePerContract && !filed.some((each) => each.document === document && each.formKey === form.key),
      )
      .map((form) => ({
        ...headOf(standing),
        what: `「${form.title}」${form.style ? `（${form.style}）` : ''}：${form.summary}`,
        clause: form.clause,
        timing: findClause(declared, form.clause)?.timing,
        target: { room: 'begin', document, formKey: form.key } as const,
      })),
  )
  return [...recording, ...papers]
}

function mayRecord(standing: Standing): boolean {
  return isContractor(standing) && standing.rights.includes('record')
}
