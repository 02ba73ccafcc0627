import type { Feeds } from './declaration'

/**
 * Where a register finds what it reads in a paper, by the paper's `feeds`. Every form that feeds a register uses these
 * keys, whatever its document calls the columns; a test holds all documents to it.
 */
export const FEED_KEYS = {
  /** Who may be named in the books: one row a person; from and until may be empty. */
  roster: { table: 'people', category: 'category', name: 'name', from: 'from', until: 'until' },
  /** What is to be returned or destroyed, row by row, and the day by which all of it will be done. */
  disposal_plan: {
    table: 'media',
    medium: 'medium',
    place: 'place',
    method: 'method',
    confirmation: 'confirmation',
    worker: 'worker',
    checker: 'checker',
    items: 'items',
    completion: 'completesOn',
  },
  /** The same rows as they were carried out, and the day on which all of it was done. */
  disposal_report: {
    table: 'media',
    medium: 'medium',
    place: 'place',
    method: 'method',
    confirmation: 'confirmation',
    worker: 'worker',
    checker: 'checker',
    items: 'items',
    completion: 'completedOn',
  },
} as const satisfies Record<Feeds, { table: string } & Record<string, string>>
