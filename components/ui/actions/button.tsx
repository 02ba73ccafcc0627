import type { ComponentProps } from 'react'
import { type ButtonSize, type ButtonTone, buttonLook } from './button-look'

type ButtonProps = Omit<ComponentProps<'button'>, 'disabled'> & {
  tone?: ButtonTone
  size?: ButtonSize
  /** Says that the press does nothing now. The button keeps its place in the tab order, so that its reason can be read. */
  isIdle?: boolean
}

/** A button that never leaves the tab order; where it is idle, pressing it does nothing. */
export function Button({ tone, size, isIdle, className, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={isIdle ? 'button' : type}
      aria-disabled={isIdle || undefined}
      onClick={isIdle ? undefined : onClick}
      className={`${buttonLook(tone, size)} ${className ?? ''}`}
    />
  )
}
