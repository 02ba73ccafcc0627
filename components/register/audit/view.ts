import type { Instant } from '@/lib/kernel/instant'

/** A paper as evidence: its newest version, the one in force at the moment, and the PDFs that are kept. */
export type EvidenceView = {
  paperId: string
  title: string
  style?: string
  clause: string
  latest: { number: number; state: string; isOpen: boolean; submittedAt: Instant }
  inForce?: { number: number; since: Instant }
  /** Version numbers, newest first. */
  printed: number[]
}

/** One entry of the record of acts. */
export type ActView = {
  seq: number
  at: string
  room: string
  actorName: string
  actorOrganisation: string
  subject: string
  visibility: 'own' | 'shared'
  hash: string
}

/** What a verification found. */
export type VerdictView = {
  intact: boolean
  entries: number
  visible: number
  head: { seq: number; hash: string }
  firstBreak?: { seq: number; message: string }
  paper?: { seq: number; comparison: 'agrees' | 'differs' | 'not_reached' }
}
