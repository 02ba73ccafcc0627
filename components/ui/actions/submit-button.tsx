'use client'

import type { ReactNode } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'
import type { ButtonSize, ButtonTone } from './button-look'

type SubmitButtonProps = {
  tone?: ButtonTone
  size?: ButtonSize
  /** Which of several buttons was pressed, as a field of the form. */
  name?: string
  value?: string
  children: ReactNode
}

/** Sends its form once: while the answer is awaited, a second press does nothing. */
export function SubmitButton({ tone, size, name, value, children }: SubmitButtonProps) {
  const { pending } = useFormStatus()
  return (
    <Button type="submit" tone={tone} size={size} name={name} value={value} isIdle={pending}>
      {pending ? '送信しています…' : children}
    </Button>
  )
}
