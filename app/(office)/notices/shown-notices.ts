import { cache } from 'react'
import { show } from '@/lib/platform/server/request'
import { listOwnNotices } from '@/lib/registers/notices/operations/list'

/** Asked once for the page and its title. */
export const shownNotices = cache((at?: string, id?: string) =>
  show(listOwnNotices, { before: at && id ? { at, id } : undefined }),
)
