import { z } from 'zod'

const id = z.uuid().toLowerCase()

export const noticesInput = z.object({ before: z.object({ at: z.iso.datetime(), id }).optional() })

export const noticeRef = z.object({ contractId: id, noticeId: id })

/** `until`: the time of the newest notice that the page shows; what came after it stays unread. */
export const readAllInput = z.object({ until: z.iso.datetime() })
