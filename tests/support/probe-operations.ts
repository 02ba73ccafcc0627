import type { Operation } from '@/lib/platform/server/operation'
import type { OperationName } from '@/lib/rules/access/grants'
import type { Ids } from './probe-contract'
import { SAMPLES } from './probe-inputs'
import type { Sample } from './probe-sample'

type Modules = Record<string, Record<string, unknown>>
type Glob = { glob: (pattern: string, options: { eager: true }) => Modules }
/** Operations of different names and inputs stand in one list here. */
export type AnyOperation = Operation<OperationName, never, unknown>

/** Every operation that any room exports, found in the folders: a new one is probed without being told. */
export function everyOperation(): AnyOperation[] {
  const modules = (import.meta as unknown as Glob).glob('/lib/registers/*/operations/**/*.ts', { eager: true })
  return Object.values(modules).flatMap((exports) => Object.values(exports).filter(isOperation))
}

function isOperation(value: unknown): value is AnyOperation {
  return typeof value === 'object' && value !== null && 'name' in value && 'input' in value && 'run' in value
}

export type Probe = { operation: AnyOperation; name: OperationName; sample: Sample; carriesIds: boolean }

/** The operations with their sample inputs. Throws a sentence for one that has none. */
export function everyProbe(some: Ids, others: Ids): Probe[] {
  return everyOperation().flatMap((operation) => {
    const { name } = operation
    const samples = SAMPLES[name]
    if (!samples)
      throw new Error(
        `${name} has no sample input: add a line to tests/support/probe-inputs.ts, so that it is probed as well.`,
      )
    return [samples].flat().map((sample) => ({
      operation,
      name,
      sample,
      carriesIds: JSON.stringify(sample.input(some)) !== JSON.stringify(sample.input(others)),
    }))
  })
}
