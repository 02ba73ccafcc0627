import Link from 'next/link'
import type { ReactNode } from 'react'
import { type ButtonSize, type ButtonTone, buttonLook } from './button-look'

type LinkButtonProps = {
  href: string
  tone?: ButtonTone
  size?: ButtonSize
  /** A file of ours: fetched by the browser itself, not as a page. */
  isFile?: boolean
  children: ReactNode
}

/** A way to another page that looks like a button. */
export function LinkButton({ href, tone, size, isFile, children }: LinkButtonProps) {
  const look = buttonLook(tone, size)
  if (isFile) {
    return (
      <a href={href} className={look}>
        {children}
      </a>
    )
  }
  return (
    <Link href={href} className={look} prefetch={false}>
      {children}
    </Link>
  )
}
