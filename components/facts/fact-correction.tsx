'use client'

import { ActionForm } from '@/components/action-form/action-form'
import type { Act } from '@/components/action-form/use-act'
import { HappenedAtField } from '@/components/register/moment/happened-at-field'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { DateField } from '@/components/ui/dates/date-field'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import type { Instant } from '@/lib/kernel/instant'
import { NAMED_DAY_WORDS } from '@/lib/registers/facts/labels'
import type { ShownFact } from './fact-table'

const MODES = [
  { value: 'replace', label: '正しい内容に置き換える', help: '下の内容が、この記録に代わって数えられます。' },
  { value: 'void', label: 'このようなことはなかった（取消し）', help: 'この記録は数えられなくなります。' },
]

/** 訂正: a new entry in the place of the old one. Both stay in the book. */
export function FactCorrection({ action, fact, now }: { action: Act; fact: ShownFact; now: Instant }) {
  return (
    <ActionForm action={action} className="flex max-w-2xl flex-col gap-6">
      <RadioGroup name="mode" label="訂正の別" choices={MODES} defaultValue="replace" required />
      <HappenedAtField now={now} defaultValue={fact.happenedAt} />
      <TextField
        name="happenedBy"
        label="行った者・気づいた者"
        required
        maxLength={60}
        defaultValue={fact.happenedBy}
      />
      <TextArea name="text" label="内容" rows={4} required defaultValue={fact.text} />
      {fact.names && (
        <DateField
          name="namedOn"
          label={NAMED_DAY_WORDS[fact.names]}
          required={fact.names === 'planned_on'}
          defaultValue={fact.namedOn}
        />
      )}
      <TextArea name="why" label="訂正の理由" rows={2} required />
      <div>
        <SubmitButton>訂正する</SubmitButton>
      </div>
    </ActionForm>
  )
}
