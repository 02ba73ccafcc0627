import { useState } from 'react'
import { otherYearOf, type TypedDate, typedDateOf, valueOfTyped } from './typed-date'

export type DateInputsProps = {
  /** The id of the group; the first input is where a list of errors leads. */
  id: string
  /** `YYYY-MM-DD`, empty, or what was typed before and is no day. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  isRequired?: boolean
  isInvalid?: boolean
  /** Read before 年月日 by a screen reader where the group's legend is not enough, e.g. `3行目 生年月日`. */
  name?: string
}

const PARTS = [
  { key: 'year', word: '年', width: 'w-20', hint: '西暦または元号' },
  { key: 'month', word: '月', width: 'w-12', hint: '' },
  { key: 'day', word: '日', width: 'w-12', hint: '' },
] as const

/** Year, month and day as three inputs; the year may be written as 2026, 令和8 or R8, and shows the other one beside it. */
export function DateInputs({ id, value, onChange, onBlur, isRequired, isInvalid, name = '' }: DateInputsProps) {
  const [typed, setTyped] = useState<TypedDate>(() => typedDateOf(value))

  function change(part: keyof TypedDate, text: string) {
    const next = { ...typed, [part]: text }
    setTyped(next)
    onChange(valueOfTyped(next))
  }

  const otherYear = otherYearOf(typed)
  return (
    <div className="flex flex-wrap items-center gap-x-1.5 gap-y-1">
      {PARTS.map((part) => (
        <span key={part.key} className="flex items-center gap-1">
          <input
            id={part.key === 'year' ? `${id}-year` : undefined}
            type="text"
            inputMode={part.key === 'year' ? 'text' : 'numeric'}
            autoComplete="off"
            value={typed[part.key]}
            aria-label={`${name}${part.word}${part.hint && `（${part.hint}）`}`}
            aria-required={isRequired}
            aria-invalid={isInvalid || undefined}
            aria-describedby={`${id}-error`}
            onChange={(event) => change(part.key, event.target.value)}
            onBlur={onBlur}
            className={`control px-2 text-center ${part.width}`}
          />
          <span aria-hidden="true">{part.word}</span>
          {part.key === 'year' && otherYear && (
            <output className="text-dns-14N-130 text-solid-gray-700">{otherYear}</output>
          )}
        </span>
      ))}
    </div>
  )
}
