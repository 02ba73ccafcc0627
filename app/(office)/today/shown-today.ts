import { cache } from 'react'
import { show } from '@/lib/platform/server/request'
import { listToday } from '@/lib/registers/today/operations/list'

/** Asked once for the page and its title. */
export const shownToday = cache((word?: string) => show(listToday, { word }))
