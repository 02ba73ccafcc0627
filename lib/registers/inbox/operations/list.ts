import { findDocument, findForm } from '@/lib/authorities/registry'
import { done, type Result } from '@/lib/kernel/result'
import { type AccountContext, defineOperation } from '@/lib/platform/server/operation'
import { countWord } from '@/lib/rules/bounded-count'
import type { Inbox, InboxItem } from '../item'
import { nextStep, standWord } from '../labels'
import { dueOfVersion } from '../lateness'
import { type InboxCursor, inboxInput } from '../schema'
import { listDues, versionKey } from '../store/dues'
import { countTurns, listDocuments, listTurns, type TurnRow } from '../store/turns'
import { chosenStands, type InboxSide, isNewestFirst, rightsFor, type Stand, standsIn } from '../turn'
import { ownDutyOf } from './own-duties'

/**
 * Whose turn it is, since when and what next, over all contracts of the person: what the own side has to do, what the other side
 * has, and for a contractor what was settled. Of an audit firm nobody has a turn.
 */
export const listInbox = defineOperation({
  name: 'inbox.list',
  input: inboxInput,
  async run(context, { show, search, form, after }): Promise<Result<Inbox>> {
    const { tx, actor, now } = context
    const side = sideOf(actor.organisationKind)
    if (!side) return done({ ...NOTHING, now })
    const who = { organisationId: actor.organisationId, accountId: actor.accountId, side }
    const narrowed = { search, form: form === undefined ? undefined : formIn(form) }
    const { box, stands } = chosenStands(side, show)
    const page = await listTurns(tx, who, wantedOf(side, stands), narrowed, {
      after,
      isNewestFirst: isNewestFirst(box),
    })
    const mine = standsIn(side, 'mine')
    const counted = await countTurns(tx, who, wantedOf(side, [...mine, ...standsIn(side, 'theirs')]), narrowed)
    const sum = (kinds: readonly Stand[]) => kinds.reduce((total, stand) => total + (counted.get(stand) ?? 0), 0)
    return done({
      now,
      side,
      box,
      items: await itemsOf(context, side, page.rows),
      next: page.hasMore ? cursorOf(page.rows) : undefined,
      counts: {
        mine: countWord(sum(mine)),
        theirs: countWord(sum(standsIn(side, 'theirs'))),
        kinds: mine.map((stand) => ({ stand, count: countWord(counted.get(stand) ?? 0) })),
      },
      forms: await formsOf(context),
    })
  },
})

const NOTHING: Omit<Inbox, 'now'> = {
  box: 'mine',
  items: [],
  counts: { mine: '0', theirs: '0', kinds: [] },
  forms: [],
}

function sideOf(kind: AccountContext['actor']['organisationKind']): InboxSide | undefined {
  return kind === 'audit' ? undefined : kind
}

function wantedOf(side: InboxSide, stands: readonly Stand[]) {
  return stands.map((stand) => ({ stand, anyOf: rightsFor(side, stand) }))
}

/** `document#form`; what names no form finds nothing. */
function formIn(text: string): { document: string; formKey: string } {
  const [document = '', formKey = ''] = text.split('#')
  return { document, formKey }
}

function cursorOf(rows: readonly TurnRow[]): InboxCursor | undefined {
  const last = rows.at(-1)
  return last && { since: last.since, contractId: last.contractId, paperId: last.paperId, version: last.version }
}

async function itemsOf({ tx }: AccountContext, side: InboxSide, rows: readonly TurnRow[]): Promise<InboxItem[]> {
  const dues = Map.groupBy(
    await listDues(
      tx,
      rows.map((row) => ({ ...row, ownDuty: ownDutyOf(row.document, row.edition, row.formKey) })),
    ),
    versionKey,
  )
  return rows.map((row) => {
    const { stand, reviewWord, document, edition, formKey, submittedAt, ...shown } = row
    const due = dueOfVersion(dues.get(versionKey(row)) ?? [], submittedAt)
    return {
      ...shown,
      stand,
      clause: findForm(document, edition, formKey)?.clause,
      word: standWord(stand, reviewWord),
      next: nextStep(side, stand, reviewWord, row.hasDraft),
      ...(due && { due }),
    }
  })
}

/** The forms that can be looked for: those of the documents of the person's contracts, without the books that are only kept. */
async function formsOf({ tx }: AccountContext) {
  const pinned = await listDocuments(tx)
  const found = pinned.flatMap(({ document, edition }) => {
    const declared = findDocument(document, edition)
    return (declared?.forms ?? [])
      .filter(({ review }) => review.first.kind !== 'kept')
      .map(({ key, title }) => ({ value: `${document}#${key}`, title, document: declared?.title ?? document }))
  })
  return [...new Map(found.map((form) => [form.value, form])).values()]
}
