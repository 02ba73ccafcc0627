import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import type { Result } from '@/lib/kernel/result'
import type { OperationName } from '@/lib/rules/access/grants'
import { sessionHashOfRequest } from './envelope'
import type { Operation } from './operation'
import { runtime } from './runtime'

type Where = { contractId?: string; key?: string }

/** Performs an operation for the person of this request: for server actions and streams, which answer refusals themselves. */
export async function ask<Name extends OperationName, Input, Output>(
  operation: Operation<Name, Input, Output>,
  input: unknown,
  where: Where = {},
): Promise<Result<Output>> {
  return runtime().door.perform(operation, input, { session: await sessionHashOfRequest(), ...where })
}

type Ask = typeof ask

/**
 * The same for what is read while a stream goes out, when the request itself can no longer be asked who sent it. The door looks
 * at the session anew each time.
 */
export async function askerOfRequest(): Promise<Ask> {
  const session = await sessionHashOfRequest()
  return (operation, input, where) => runtime().door.perform(operation, input, { session, ...where })
}

/**
 * The same for pages: without a session to the sign-in (and back), and "not found" for everything that this person may not see,
 * in the same words whether it exists or not.
 */
export async function show<Name extends OperationName, Input, Output>(
  operation: Operation<Name, Input, Output>,
  input: unknown,
  contractId?: string,
): Promise<Output> {
  const answer = await ask(operation, input, { contractId })
  if (answer.ok) return answer.value
  if (answer.refusal.kind === 'signed_out')
    redirect(`/sign-in?next=${encodeURIComponent((await headers()).get('x-junshu-path') ?? '/today')}`)
  return notFound()
}
