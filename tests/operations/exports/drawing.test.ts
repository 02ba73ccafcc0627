import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { sweep, workOnce } from '@/lib/platform/jobs/loop'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { recordMovement } from '@/lib/registers/custody/operations/record-movement'
import { RIGHT_LOST } from '@/lib/registers/exports/labels'
import { correctFact } from '@/lib/registers/facts/operations/correct'
import { recordFact } from '@/lib/registers/facts/operations/record'
import { at, NOW } from '../../support/story'
import { type Keeping, openKeeping, tenReceived } from '../custody/keeping'
import { messagesOf, refusalOf } from '../refusals'
import { exportRoom } from './export-room'

let keeping: Keeping
let room: ReturnType<typeof exportRoom>
let itemId: string
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  keeping = await openKeeping()
  room = exportRoom(keeping.story)
  itemId = await tenReceived(keeping)
  await keeping.story.work()
})
afterAll(() => keeping.story.close())

const filesLeft = () =>
  readdirSync(keeping.story.files, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && /export|incoming/.test(join(found.parentPath, found.name)))
    .map(({ name }) => name)

const work = async (door: typeof keeping.story.door) => {
  while (await workOnce({ ...room.workplace, door })) {
    // Each round does one job.
  }
}

describe('求めた後のこと', () => {
  it('求めた後に記録されたことは、後から作っても入らない', async () => {
    const { story, cabinet, terminal } = keeping
    const act: typeof story.act = (who, operation, input) => story.act(who, operation, input, story.contractId)
    const told = { happenedAt: '2026-11-20T09:00:00+09:00', happenedBy: '𠮷田 花子', kind: 'incident_noticed' }
    const { factId } = await act('manager', recordFact, { ...told, text: '求める前のこと' })
    story.setTime(at('2026-11-20T10:00:01+09:00'))
    const ids = {
      custody: await room.ask('manager', 'custody'),
      facts: await room.ask('manager', 'facts'),
      record: await room.ask('manager', 'record'),
      clauses: await room.ask('manager', 'clauses'),
    }
    story.setTime(at('2026-11-20T10:00:05+09:00'))
    const moved = { fromPlaceId: cabinet, toPlaceId: terminal, quantity: 1, happenedAt: NOW, happenedBy: '𠮷田 花子' }
    await act('assistant', recordMovement, { itemId, act: 'move', ...moved, reason: '求めた後に移した' })
    await act('manager', recordFact, { ...told, text: '求めた後のこと' })
    await act('manager', correctFact, { factId, why: '言い間違い', replacement: null })
    await room.work()
    const [custody, facts] = [await room.textOf('manager', ids.custody), await room.textOf('manager', ids.facts)]
    expect(custody.text).not.toContain('求めた後に移した')
    expect(facts.text).toContain('求める前のこと')
    expect(facts.text).not.toContain('求めた後のこと')
    expect(facts.text, '求めた時には、まだ訂正されていない').not.toContain('訂正された記録')
    expect((await room.textOf('manager', ids.record)).text).not.toContain('求めた後')
    const clauses = await room.textOf('manager', ids.clauses)
    expect(clauses.text).toContain('時点：令和8年11月20日10時00分')
    story.setTime(NOW)
  })

  it('作る前に権限を失えば失敗となり、訳を告げ、ファイルは残らない。戻れば、もう一度求められる', async () => {
    const { story } = keeping
    const give = (rights: readonly string[]) =>
      story.act('chief', giveRights, { accountId: story.accounts.clerk, rights }, story.contractId)
    await give(['read', 'export'])
    const before = filesLeft()
    const ids = [await room.ask('clerk', 'custody'), await room.ask('clerk', 'roster')]
    await give(['read'])
    await room.work()
    for (const id of ids) {
      expect(await room.one(id)).toMatchObject({ state: 'failed', reason: RIGHT_LOST, sha256: null, plan: '' })
      expect(refusalOf(await room.download('clerk', id))).toBe('not_allowed')
      expect(messagesOf(await room.download('chief', id))).toBe(RIGHT_LOST)
    }
    expect(filesLeft()).toEqual(before)
    await give(['read', 'export'])
    const again = await room.ask('clerk', 'custody')
    await room.work()
    expect((await room.textOf('clerk', again)).text).toContain('求職申込書')
    await give([])
    expect(refusalOf(await room.download('clerk', again)), '受け取る時にも権限がいる').toBe('not_found')
    expect((await room.textOf('chief', again)).text, '同じ側の、出力できる者').toContain('求職申込書')
  })

  it('作っている途中で権限を失えば、そこで止まる', async () => {
    const { story } = keeping
    const give = (rights: readonly string[]) =>
      story.act('chief', giveRights, { accountId: story.accounts.clerk, rights }, story.contractId)
    await give(['read', 'export'])
    await room.addMovements(10, 5000)
    const id = await room.ask('clerk', 'custody')
    const before = filesLeft()
    const perform = story.door.perform
    let pages = 0
    const door: typeof story.door = {
      async perform(operation, input, call) {
        if (operation.name === 'custody.export_entries') pages += 1
        if (operation.name === 'custody.export_entries' && pages === 3) await give(['read'])
        return perform(operation, input, call)
      },
    }
    await work(door)
    expect(pages).toBe(3)
    expect(await room.one(id)).toMatchObject({ state: 'failed', reason: RIGHT_LOST })
    expect(filesLeft()).toEqual(before)
  })
})

describe('作る仕事', () => {
  it('長い台帳：進みは増え、終わりに全ての行がある', async () => {
    const { story } = keeping
    const size = 10_000
    await room.addMovements(5001, size)
    const id = await room.ask('manager', 'custody')
    const seen: number[] = []
    const door: typeof story.door = {
      async perform(operation, input, call) {
        const answer = await story.door.perform(operation, input, call)
        if (operation.name === 'exports.keep_progress') seen.push((await room.one(id)).rows_done)
        return answer
      },
    }
    await work(door)
    expect(seen.length).toBeGreaterThan(3)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    expect(seen[0]).toBe(0)
    const pages = (await room.bytesOf('manager', id)).toString('latin1').match(/\/Type \/Page\b/g) ?? []
    expect(pages.length).toBeGreaterThan(300)
    expect(await room.one(id)).toMatchObject({ state: 'ready', rows_done: size - 7, rows_total: size - 7 })
  })

  it('殺された仕事は始めからやり直され、半端なファイルは残らない', async () => {
    const { story } = keeping
    const id = await room.ask('manager', 'facts')
    await story.work()
    const again = await room.ask('manager', 'facts')
    const half = join(story.files, 'incoming', `${again}.00000000-0000-0000-0000-000000000000`)
    writeFileSync(half, '%PDF-')
    await room.sql(
      `update job set state = 'running', attempts = 1, claimed_at = now() - interval '11 minutes' where payload like '%' || $1 || '%'`,
      [again],
    )
    await room.sql(`update register_export set state = 'drawing', rows_done = 1 where id = $1`, [again])
    await story.work()
    expect(await room.one(again)).toMatchObject({ state: 'ready' })
    expect(readdirSync(join(story.files, 'incoming'))).toEqual([])
    expect((await room.textOf('manager', again)).pages).toBe((await room.textOf('manager', id)).pages)
  })

  it('五度失敗すれば、書き出しも失敗となり、訳を告げる', async () => {
    const id = await room.ask('manager', 'facts')
    const blocked = join(keeping.story.files, 'not-a-folder')
    writeFileSync(blocked, '')
    const broken = { ...room.workplace, settings: { filesFolder: blocked } }
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      await room.sql(`update job set run_at = now() where payload like '%' || $1 || '%'`, [id])
      expect((await room.one(id)).state).not.toBe('failed')
      await workOnce(broken)
    }
    expect(await room.one(id)).toMatchObject({ state: 'failed', plan: '' })
    expect(messagesOf(await room.download('manager', id))).toContain('もう一度書き出してください')
  })

  it('30日を過ぎたファイルは渡されず、消され、行は残る', async () => {
    const { story } = keeping
    const id = await room.ask('manager', 'facts')
    await room.work()
    const { sha256 } = await room.one(id)
    expect(filesLeft()).toContain(`${sha256}.export`)
    story.setTime(at('2026-12-21T10:00:00+09:00'))
    expect(messagesOf(await room.download('manager', id))).toContain('保存期間')
    await sweep({ ...room.workplace, now: story.now })
    expect(filesLeft()).not.toContain(`${sha256}.export`)
    const row = await room.one(id)
    expect(row).toMatchObject({ state: 'ready', sha256 })
    expect(row.removed_at).not.toBeNull()
    story.setTime(NOW)
  })
})
