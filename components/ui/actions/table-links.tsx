import type { ReactNode } from 'react'
import { FORMAT_WORDS, TABLE_FORMATS } from '@/lib/rules/exports/formats'
import { buttonLook } from './button-look'
import { LinkButton } from './link-button'

type TableLinksProps = {
  /** Where the table is given out; the format is added to it. */
  href: string
  /** Further files that belong with it, each with its words. */
  more?: { href: string; words: string }[]
  /** A further way to take the same out. */
  children?: ReactNode
}

/** The table for other programs, one link a format; folded, because a page offers its print first. */
export function TableLinks({ href, more = [], children }: TableLinksProps) {
  const joint = href.includes('?') ? '&' : '?'
  const links = TABLE_FORMATS.map((format) => ({
    href: `${href}${joint}format=${format}`,
    words: FORMAT_WORDS[format],
  }))
  return (
    <details>
      <summary className={buttonLook('secondary')}>表で出力</summary>
      <ul className="mt-2 flex flex-col gap-1">
        {[...links, ...more].map((link) => (
          <li key={link.href}>
            <LinkButton href={link.href} tone="quiet" size="small" isFile>
              {link.words}
            </LinkButton>
          </li>
        ))}
        {children && <li>{children}</li>}
      </ul>
    </details>
  )
}
