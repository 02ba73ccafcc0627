import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { permitted } from '@/lib/rules/access/standing'
import { roomWord } from '../labels'
import { scopeOf } from '../record'
import { listInput } from '../schema'
import { findHead, listNewest } from '../store'

/** The record of acts on the contract, newest first, 50 a page: what both sides share, and what the own side did for itself. */
export const listRecord = defineOperation({
  name: 'record.list',
  input: listInput,
  async run({ tx, contract, standing }, { before }) {
    const { entries, hasMore } = await listNewest(tx, scopeOf(contract.id), before)
    return done({
      entries: entries.map(
        ({ seq, at, recordedAt, operation, actorName, actorOrganisation, subject, details, visibility, hash }) => ({
          seq,
          at,
          recordedAt,
          operation,
          room: roomWord(operation),
          actorName,
          actorOrganisation,
          subject,
          details,
          visibility: visibility as 'own' | 'shared',
          hash,
        }),
      ),
      next: hasMore ? entries.at(-1)?.seq : undefined,
      head: await findHead(tx),
      can: permitted(['record.verify', 'record.export'], standing),
    })
  },
})
