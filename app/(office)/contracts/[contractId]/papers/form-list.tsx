import Link from 'next/link'
import { ActionForm } from '@/components/action-form/action-form'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { DataTable } from '@/components/ui/data/data-table'
import type { Demand } from '@/lib/rules/forms/demand'
import { beginOf } from './actions'

type Form = {
  document: string
  documentTitle: string
  formKey: string
  title: string
  style?: string
  clause: string
  summary: string
  demand: Demand
  /** The one paper of the form that a contract has is begun: it goes on. */
  isThere: boolean
}

export const DEMANDS: Record<Demand, string> = {
  asked: '必要',
  open: '要設定',
  not_asked: 'この契約では不要',
  exempt: '省略（発注者の認定）',
}

type FormListProps = {
  contractId: string
  forms: Form[]
  /** The forms on which there are earlier papers to start from, each as its document and key. */
  copyable: readonly string[]
  mayBegin: boolean
}

/** The forms that the contract's documents ask for, with the way to begin one. */
export function FormList({ contractId, forms, copyable, mayBegin }: FormListProps) {
  const isOfMany = new Set(forms.map(({ document }) => document)).size > 1
  return (
    <section aria-labelledby="forms" className="mt-12">
      <h2 id="forms" className="mb-3 text-std-20B-150">
        この契約の様式
      </h2>
      <DataTable
        caption="この契約の様式"
        rows={forms}
        keyOf={(form) => form.document + form.formKey}
        columns={[
          {
            label: '様式',
            isRowHead: true,
            cell: (form) => (form.style ? `${form.style}　${form.title}` : form.title),
          },
          ...(isOfMany ? [{ label: '文書', cell: (form: Form) => form.documentTitle }] : []),
          { label: '条項', cell: (form) => form.clause },
          { label: '要旨', cell: (form) => form.summary },
          { label: '要否', cell: (form) => DEMANDS[form.demand] },
          ...(mayBegin
            ? [
                {
                  label: '作成',
                  cell: (form: Form) => (
                    <span className="flex flex-wrap items-center gap-x-3">
                      <Begin contractId={contractId} form={form} />
                      {!form.isThere && copyable.includes(form.document + form.formKey) && (
                        <CopyLink contractId={contractId} form={form} />
                      )}
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}

function Begin({ contractId, form }: { contractId: string; form: Form }) {
  return (
    <ActionForm
      action={beginOf.bind(null, { contractId, document: form.document, formKey: form.formKey })}
      className="contents"
    >
      <SubmitButton tone="secondary" size="small">
        作成する<span className="sr-only">：{form.title}</span>
      </SubmitButton>
    </ActionForm>
  )
}

function CopyLink({ contractId, form }: { contractId: string; form: Form }) {
  const of = new URLSearchParams({ document: form.document, form: form.formKey })
  return (
    <Link className="link" prefetch={false} href={`/contracts/${contractId}/papers/new?${of}`}>
      前の書類から<span className="sr-only">：{form.title}</span>
    </Link>
  )
}
