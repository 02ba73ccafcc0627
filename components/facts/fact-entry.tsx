'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/action-form/action-form'
import type { Act } from '@/components/action-form/use-act'
import { HappenedAtField } from '@/components/register/moment/happened-at-field'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { DateField } from '@/components/ui/dates/date-field'
import { CheckboxGroup } from '@/components/ui/fields/checkbox-group'
import { SelectField } from '@/components/ui/fields/select-field'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import type { Instant } from '@/lib/kernel/instant'
import { NAMED_DAY_WORDS } from '@/lib/registers/facts/labels'

export type OfferedKind = {
  kind: string
  label: string
  names?: 'due_on' | 'planned_on'
  documents: readonly { key: string; title: string }[]
  answers: readonly { key: string; words: string }[]
}

type FactEntryProps = { action: Act; kinds: readonly OfferedKind[]; chosen?: string; now: Instant; person: string }

/** できごとの記録: what, when, by whom; the day that it names; and the open duties that it answers. */
export function FactEntry({ action, kinds, chosen = '', now, person }: FactEntryProps) {
  const [kind, setKind] = useState(chosen)
  const offered = kinds.find((one) => one.kind === kind)
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-6">
      <SelectField
        name="kind"
        label="何が起きたか"
        required
        value={kind}
        onChange={(event) => setKind(event.target.value)}
        choices={kinds.map(({ kind: value, label }) => ({ value, label }))}
      />
      {offered && offered.documents.length > 1 && (
        <SelectField
          key={`document ${offered.kind}`}
          name="document"
          label="どの文書について"
          choices={offered.documents.map(({ key, title }) => ({ value: key, label: title }))}
          help="選ばなければ、ここにあるすべての文書の義務が、この記録から始まります。"
        />
      )}
      <HappenedAtField now={now} />
      <TextField name="happenedBy" label="行った者・気づいた者" required maxLength={60} defaultValue={person} />
      <TextArea name="text" label="内容" rows={4} required help="分からないことは「調査中」と書きます。" />
      {offered?.names && (
        <DateField
          key={offered.kind}
          name="namedOn"
          label={NAMED_DAY_WORDS[offered.names]}
          required={offered.names === 'planned_on'}
          help={offered.names === 'due_on' ? '定めるときだけ記入します。空欄なら、期限を示しません。' : undefined}
        />
      )}
      {offered && offered.answers.length > 0 && (
        <CheckboxGroup
          key={`answers ${offered.kind}`}
          name="answers"
          label="この記録が応える義務"
          help="選んだ義務だけが終わります。"
          choices={offered.answers.map(({ key, words }) => ({ value: key, label: words }))}
          defaultValues={offered.answers.length === 1 ? offered.answers.map(({ key }) => key) : []}
        />
      )}
      <div>
        <SubmitButton>記録する</SubmitButton>
      </div>
    </ActionForm>
  )
}
