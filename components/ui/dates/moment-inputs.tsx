import { useState } from 'react'
import { DateInputs, type DateInputsProps } from './date-inputs'
import { type TypedMoment, typedMomentOf, valueOfTypedMoment } from './typed-moment'

/** A day as three inputs, and behind it the time of the clock in Tokyo: 14:05, 1405 or 14時5分. */
export function MomentInputs({ value, onChange, ...rest }: DateInputsProps) {
  const [typed, setTyped] = useState<TypedMoment>(() => typedMomentOf(value))
  const { id, onBlur, isRequired, isInvalid, name = '' } = rest

  function change(part: Partial<TypedMoment>) {
    const next = { ...typed, ...part }
    setTyped(next)
    onChange(valueOfTypedMoment(next))
  }

  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <DateInputs {...rest} value={typed.date} onChange={(date) => change({ date })} />
      <span className="flex items-center gap-2">
        <span aria-hidden="true">時刻</span>
        <input
          type="text"
          autoComplete="off"
          value={typed.time}
          aria-label={`${name}時刻（24時間、例 14:05）`}
          aria-required={isRequired}
          aria-invalid={isInvalid || undefined}
          aria-describedby={`${id}-error`}
          onChange={(event) => change({ time: event.target.value })}
          onBlur={onBlur}
          className="control w-24 px-2 text-center"
        />
      </span>
    </div>
  )
}
