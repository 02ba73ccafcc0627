import { useState } from 'react'
import { Button } from '@/components/ui/actions/button'
import { DateInputs } from '@/components/ui/dates/date-inputs'
import { type TypedInstant, typedInstantOf, valueOfTypedInstant } from '@/components/ui/dates/typed-instant'
import { FieldGroup } from '@/components/ui/fields/field'
import { FieldFinding } from '@/components/ui/findings/field-finding'
import { type Instant, instantOf } from '@/lib/kernel/instant'

type HappenedAtFieldProps = {
  /** The door's clock when the page was drawn. */
  now: Instant
  defaultValue?: Instant
}

/** When it happened: day and time of the clock in Tokyo. Stated, never assumed; 「いま」 states the present. */
export function HappenedAtField({ now, defaultValue }: HappenedAtFieldProps) {
  const [typed, setTyped] = useState<TypedInstant>(() =>
    defaultValue ? typedInstantOf(defaultValue) : { date: '', time: '' },
  )
  // The inputs keep what was typed to themselves; a new generation of them takes the day that was set from outside.
  const [generation, setGeneration] = useState(0)
  const [drawnAtMs] = useState(() => performance.now())

  function statePresent() {
    const elapsedMs = performance.now() - drawnAtMs
    setTyped(typedInstantOf(instantOf(new Date(Date.parse(now) + elapsedMs))))
    setGeneration((count) => count + 1)
  }

  return (
    <FieldGroup
      id="happenedAt"
      label="起きた日時"
      need="required"
      help="日本時間、24時間で（例 14:05）。記録した日時は、これとは別に残ります。"
      error={<FieldFinding path="happenedAt" />}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <DateInputs
          key={generation}
          id="happenedAt"
          value={typed.date}
          onChange={(date) => setTyped((earlier) => ({ ...earlier, date }))}
          isRequired
        />
        <label className="flex items-center gap-2">
          時刻
          <input
            type="text"
            autoComplete="off"
            value={typed.time}
            aria-required
            aria-describedby="happenedAt-help"
            onChange={(event) => setTyped((earlier) => ({ ...earlier, time: event.target.value }))}
            className="control w-24 px-2 text-center"
          />
        </label>
        <Button tone="quiet" size="small" onClick={statePresent}>
          いま
        </Button>
      </div>
      <input type="hidden" name="happenedAt" value={valueOfTypedInstant(typed)} />
    </FieldGroup>
  )
}
