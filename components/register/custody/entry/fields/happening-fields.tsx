import { HappenedAtField } from '@/components/register/moment/happened-at-field'
import { TextArea } from '@/components/ui/fields/text-area'
import { TextField } from '@/components/ui/fields/text-field'
import type { Instant } from '@/lib/kernel/instant'
import type { EntryOffer } from '../../view'

type HappeningFieldsProps = {
  offer: EntryOffer
  defaults?: { happenedAt: Instant; happenedBy: string; reason: string }
  /** Why the reason is asked for, where a clause asks. */
  reasonHelp?: string
}

/** When and by whom, as stated; and why. */
export function HappeningFields({ offer, defaults, reasonHelp }: HappeningFieldsProps) {
  return (
    <>
      <div className="md:col-span-7">
        <HappenedAtField now={offer.now} defaultValue={defaults?.happenedAt} />
      </div>
      <div className="md:col-span-5">
        <PersonField name="happenedBy" label="取り扱った者の氏名" offer={offer} defaultValue={defaults?.happenedBy} />
      </div>
      <div className="md:col-span-12">
        <TextArea name="reason" label="理由" rows={2} help={reasonHelp} defaultValue={defaults?.reason} />
      </div>
    </>
  )
}

type PersonFieldProps = { name: string; label: string; offer: EntryOffer; defaultValue?: string }

/** A name; those on the roster in force are suggested, because under the clause only they may handle anything. */
export function PersonField({ name, label, offer: { handlers, rules }, defaultValue }: PersonFieldProps) {
  const listId = `${name}-suggested`
  const clause = rules.map(({ handlersOnRoster }) => handlersOnRoster?.clause).find((each) => each !== undefined)
  const basis = clause && `その時点で効力のある名簿に載っている者に限られます（${clause}）`
  return (
    <>
      <TextField
        name={name}
        label={label}
        list={listId}
        maxLength={120}
        defaultValue={defaultValue}
        basis={basis}
        required
      />
      <datalist id={listId}>
        {handlers.map((handler) => (
          <option key={handler} value={handler} />
        ))}
      </datalist>
    </>
  )
}
