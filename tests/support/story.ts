import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256Hex } from '@/lib/kernel/hash'
import { type Instant, parseInstant } from '@/lib/kernel/instant'
import type { Result } from '@/lib/kernel/result'
import { connect, type Database } from '@/lib/platform/db/client'
import { workOnce } from '@/lib/platform/jobs/loop'
import { type Sealer, sealerWith } from '@/lib/platform/seal/seal'
import type { Operation } from '@/lib/platform/server/operation'
import type { OperationName } from '@/lib/rules/access/grants'
import type { PersonKey } from '@/prisma/seed/cast'
import { type Stage, setStage } from '@/prisma/seed/stage'
import { openContract } from '@/prisma/seed/stories/contract'
import { createTestDatabase, type TestDatabase } from './database'

/** A database of its own with the cast, one contract on which they act, and a second one of strangers. */
export type Story = Stage & {
  database: Database
  test: TestDatabase
  sealer: Sealer
  /** The time of the story. */
  now: () => Instant
  files: string
  /** 東都労働局 × 多摩地域雇用開発協議会, with the auditor. */
  contractId: string
  /** 北都労働局 × 青山データサービス: nobody of the first contract is on it. */
  foreignContractId: string
  /** Performs for the person and answers what the door answers. `key`: for repeating the same form. */
  ask: <Name extends OperationName, Input, Output>(
    who: PersonKey | 'nobody',
    operation: Operation<Name, Input, Output>,
    input: unknown,
    where?: { contractId?: string; key?: string },
  ) => Promise<Result<Output>>
  /** Does all waiting jobs. */
  work: () => Promise<void>
  close: () => Promise<void>
}

export function at(text: string): Instant {
  const instant = parseInstant(text)
  if (!instant) throw new Error(`no instant: ${text}`)
  return instant
}

/** 2026-11-20 10:00 in Tokyo, a Friday. */
export const NOW = at('2026-11-20T10:00:00+09:00')

export async function openStory(connections = 10): Promise<Story> {
  const test = await createTestDatabase()
  const database = connect(test.appUrl, connections)
  const files = mkdtempSync(join(tmpdir(), 'junshu-files-'))
  const sealer = sealerWith(randomBytes(32))
  let time = at('2026-03-25T10:00:00+09:00')
  const stage = await setStage({ database, ownerUrl: test.ownerUrl, sealer, filesFolder: files, startAt: time })
  const terms = { signedOn: '2026-03-25', startsOn: '2026-04-01', endsOn: '2027-03-31' }
  const contractId = await openContract(stage, {
    ...terms,
    number: '東労契第1号',
    name: '地域雇用活性化推進事業',
    authority: 'chief',
    contractor: 'manager',
    others: ['assistant'],
    auditor: 'auditor',
  })
  const foreignContractId = await openContract(stage, {
    ...terms,
    number: '北労契第9号',
    name: '求職者支援訓練業務',
    authority: 'stranger',
    contractor: 'rival',
    others: [],
  })
  const setTime = (next: Instant) => {
    time = next
    stage.setTime(next)
  }
  setTime(NOW)
  const story: Story = {
    ...stage,
    setTime,
    database,
    test,
    sealer,
    now: () => time,
    files,
    contractId,
    foreignContractId,
    ask: (who, operation, input, { contractId: other = contractId, key } = {}) =>
      stage.door.perform(operation, input, {
        session: who === 'nobody' ? undefined : sha256Hex(stage.sessions[who]),
        contractId: other,
        key,
      }),
    async work() {
      const running = { door: stage.door, database, now: () => time, settings: { filesFolder: files } }
      while (await workOnce(running)) {
        // Each round does one job.
      }
    },
    async close() {
      await database.$disconnect()
      await test.drop()
      rmSync(files, { recursive: true, force: true })
    },
  }
  return story
}

export const freshKey = () => randomUUID()
