import type { ComponentProps, ReactNode } from 'react'

type ChoiceLineProps = Omit<ComponentProps<'input'>, 'type'> & {
  type: 'radio' | 'checkbox'
  children: ReactNode
  help?: ReactNode
}

/** One radio button or check box with its words; the whole line can be pressed. */
export function ChoiceLine({ type, children, help, ...rest }: ChoiceLineProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-start gap-3 rounded-8 px-2 py-2 hover:bg-solid-gray-50">
      <input {...rest} type={type} className="mt-1 size-5 shrink-0 accent-key-900" />
      <span>
        {children}
        {help && <span className="block text-std-16N-170 text-solid-gray-700">{help}</span>}
      </span>
    </label>
  )
}
