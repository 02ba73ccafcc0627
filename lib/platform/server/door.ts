import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { isId } from '@/lib/kernel/ids'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import type { Refusal } from '@/lib/kernel/refusal'
import { invalid, notFound } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'
import type { Database, Tx } from '@/lib/platform/db/client'
import { type Entered, enterExport, enterJob, enterSession } from '@/lib/platform/db/enter'
import { appendEntry, recordRefusal } from '@/lib/platform/record/append'
import type { Sealer } from '@/lib/platform/seal/seal'
import type { OperationName } from '@/lib/rules/access/grants'
import { GRANTS } from '@/lib/rules/access/grants'
import { type Admit, admit as admitByGrants } from './admission'
import { claimKey, requestText } from './idempotency'
import type { ContextOf, Operation } from './operation'

z.config(z.locales.ja())

const NOBODYS_ID = '00000000-0000-0000-0000-000000000000'

/**
 * Who calls: a session (the hash of its id) or a job that the worker holds. `forAsker`: the job of an export reads in the name of
 * who asked for it. `key`: one a form, kept over retries.
 */
export type Call = { session?: string; job?: string; forAsker?: true; contractId?: string; key?: string }

export type Door = {
  perform: <Name extends OperationName, Input, Output>(
    operation: Operation<Name, Input, Output>,
    input: unknown,
    call: Call,
  ) => Promise<Result<Output>>
}

type Parts = { database: Database; clock: () => Instant; sealer: Sealer; admit?: Admit }

/** Carries a refusal out of a transaction, so that nothing half-written stays. */
class Rollback extends Error {
  constructor(readonly refusal: Refusal) {
    super('rolled back')
  }
}

/** The one way to the data, for pages, actions, streams and jobs alike. `admit` is replaced only to prove that the database refuses by itself. */
export function openDoor({ database, clock, sealer, admit = admitByGrants }: Parts): Door {
  return {
    async perform(operation, input, call) {
      const parsed = operation.input.safeParse(input)
      if (!parsed.success) return invalidInput(parsed.error)
      try {
        return await database.$transaction(
          (tx) => performIn(tx, { operation, input: parsed.data, call, admit, sealer, now: clock() }),
          {
            maxWait: 20_000,
            timeout: 20_000,
          },
        )
      } catch (error) {
        if (!(error instanceof Rollback)) throw error
        if (operation.entry || error.refusal.kind !== 'invalid') {
          await recordRefusal(database, operation.name, error.refusal, call, clock())
        }
        return refused(error.refusal)
      }
    },
  }
}

type Performance<Name extends OperationName, Input, Output> = {
  operation: Operation<Name, Input, Output>
  input: Input
  call: Call
  admit: Admit
  sealer: Sealer
  now: Instant
}

async function performIn<Name extends OperationName, Input, Output>(
  tx: Tx,
  { operation, input, call, admit, sealer, now }: Performance<Name, Input, Output>,
): Promise<Result<Output>> {
  const scope = GRANTS[operation.name].scope
  const contractId = scope === 'contract' || scope === 'job' ? idOf(call.contractId) : null
  if (scope === 'contract' && contractId === null) return notFound()
  const entered = await enter(tx, call, contractId, now)
  if (!entered) throw new Rollback({ kind: 'signed_out' })
  const admitted = admit(operation.name, entered, contractId)
  if (!admitted.ok) throw new Rollback(admitted.refusal)

  const claim =
    operation.entry && !operation.isAnswerSecret && call.key && entered.account
      ? await claimKey(tx, {
          account: entered.account,
          operation: operation.name,
          key: call.key,
          request: sealer.fingerprint(requestText(contractId, input)),
          now,
        })
      : undefined
  if (claim?.kind === 'other_request') throw new Rollback(claim.refusal)
  if (claim?.kind === 'repeated') return done(claim.response as Output)

  const context = { tx, now, newId: randomUUID, sealer, ...admitted.value } as unknown as ContextOf<Name>
  const result = await operation.run(context, input)
  if (!result.ok) throw new Rollback(result.refusal)
  if (operation.entry) {
    const entry = operation.entry(input, result.value, context)
    const where = scope === 'contract' || scope === 'job' ? 'contract' : 'organisation'
    await appendEntry(
      tx,
      { where, at: now, operation: operation.name, ...entry },
      claim && { claim, response: result.value },
    )
  }
  return result
}

/** What is no id at all is answered like an id that nobody has. */
function idOf(contractId: string | undefined): string | null {
  return contractId === undefined || isId(contractId) ? (contractId ?? null) : NOBODYS_ID
}

function enter(tx: Tx, call: Call, contractId: string | null, now: Instant): Promise<Entered | null> {
  if (call.job) return call.forAsker ? enterExport(tx, call.job, now) : enterJob(tx, call.job)
  return call.session ? enterSession(tx, call.session, contractId, now) : Promise.resolve(null)
}

function invalidInput(error: z.ZodError): Result<never> {
  return invalid(
    ...error.issues.map((issue) => ({ level: 'refuse' as const, path: issue.path.join('.'), message: issue.message })),
  )
}

/** The clock of the door: real, or moved by the demo's offset in milliseconds. */
export function movedClock(offsetMs: number): () => Instant {
  return () => instantOf(new Date(Date.now() + offsetMs))
}
