import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { SaveStatus } from '@/components/paper-form/saving/save-status'
import { Saver } from '@/components/paper-form/saving/saver'
import type { Saved, SaveInput } from '@/components/paper-form/view'
import type { Instant } from '@/lib/kernel/instant'
import { conflict, invalid } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'

const DELAY_MS = 1000
const RETRY_MS = 5000
type Sent = Omit<SaveInput, 'paperId'>
type Answer = (input: Sent) => Promise<Result<Saved>>

const keep: Answer = async ({ revision }) =>
  done({ revision: revision + 1, savedAt: '2026-11-20T05:05:00.000Z' as Instant, sealedStored: [], findings: [] })
const lost: Answer = () => Promise.reject(new Error('network'))

/** A saver over a screen with one field, and a server that answers in turn as it is told; then it keeps everything. */
function desk(...answers: Answer[]) {
  const screen = { text: '' }
  const sent: Sent[] = []
  const statuses: SaveStatus[] = []
  let keys = 0
  const saver = new Saver(1, {
    delayMs: DELAY_MS,
    retryMs: RETRY_MS,
    freshKey: () => `key-${++keys}`,
    read: (withheld) => ({ content: withheld.has('text') ? {} : { text: screen.text } }),
    onStatus: (status) => statuses.push(status),
    onSaved: () => {},
    save: (input) => {
      sent.push(input)
      return (answers.shift() ?? keep)(input)
    },
  })
  const type = (text: string) => {
    screen.text = text
    saver.noteEdit()
  }
  return { saver, sent, type, last: () => statuses.at(-1) }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('下書きの自動保存', () => {
  it('打つ手が止まってから一度だけ保存する', async () => {
    const { sent, type, last } = desk()
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS - 1)
    type('あい')
    await vi.advanceTimersByTimeAsync(DELAY_MS - 1)
    expect(sent).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(sent.map((one) => one.content)).toEqual([{ text: 'あい' }])
    expect(last()).toMatchObject({ at: 'saved' })
  })

  it('保存の間に打ったものは、新しい版数で続けて保存する', async () => {
    const slow: Answer = (input) => new Promise((resolve) => setTimeout(() => resolve(keep(input)), 3000))
    const { saver, sent, type } = desk(slow)
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS + 100)
    type('あい')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(sent.map((one) => [one.revision, one.content])).toEqual([
      [1, { text: 'あ' }],
      [2, { text: 'あい' }],
    ])
    expect(saver.hasUnsaved).toBe(false)
  })

  it('何も打っていなければ送らない', async () => {
    const { saver, sent } = desk()
    expect(await saver.saveNow()).toBe(true)
    expect(sent).toEqual([])
  })

  it('返事がなければ、同じ内容を同じ鍵でもう一度送り、その後に新しい入力を送る', async () => {
    const { sent, type, last } = desk(lost)
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    expect(last()).toEqual({ at: 'unanswered' })
    type('あい')
    await vi.advanceTimersByTimeAsync(RETRY_MS + DELAY_MS)
    expect(sent.map((one) => [one.key, one.content])).toEqual([
      ['key-1', { text: 'あ' }],
      ['key-1', { text: 'あ' }],
      ['key-2', { text: 'あい' }],
    ])
  })

  it('同じ内容が二度とも届かなければ、新しい入力を新しい鍵で送る', async () => {
    const { sent, type, last } = desk(lost, lost)
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    type('あい')
    await vi.advanceTimersByTimeAsync(DELAY_MS + RETRY_MS)
    expect(sent.map((one) => one.key)).toEqual(['key-1', 'key-1', 'key-2'])
    expect(last()).toMatchObject({ at: 'saved' })
  })

  it('読めない値は、その値だけを除いて保存し、除いた場所を示す', async () => {
    const finding = { level: 'refuse', path: 'text', message: '制御文字' } as const
    const { sent, type, last } = desk(async () => invalid(finding))
    type('\u0007')
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    expect(sent.map((one) => one.content)).toEqual([{ text: '\u0007' }, {}])
    expect(last()).toMatchObject({ at: 'saved', withheld: [finding] })
  })

  it('読めない値が一度に言い切れないほどあれば、言われるたびに除いて保存し、すべての場所を示す', async () => {
    const findings = ['a', 'b', 'c'].map((path) => ({ level: 'refuse', path, message: '長すぎます' }) as const)
    const { sent, type, last } = desk(...findings.map((finding) => async () => invalid(finding)))
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    expect(sent).toHaveLength(4)
    expect(last()).toMatchObject({ at: 'saved', withheld: findings })
  })

  it('除いた場所をもう一度言われたら、除いても直らないので、示して止まる', async () => {
    const again = async () => invalid({ level: 'refuse', path: 'text', message: '長すぎます' })
    const { sent, type, last } = desk(again, again, again)
    type('あ')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(2)
    expect(last()).toMatchObject({ at: 'refused' })
  })

  it('全体や行への指摘は除いても直らないので、そのまま示して止まる', async () => {
    const { sent, type, last } = desk(async () => invalid({ level: 'refuse', path: '', message: '読み取れません' }))
    type('あ')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(last()).toMatchObject({ at: 'refused' })
  })

  it('先に保存されていたら自分からは送らず、相手の版の上に続けると選んだときだけ送る', async () => {
    const { saver, sent, type, last } = desk(async () => conflict('先に保存されています。'))
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    expect(last()).toMatchObject({ at: 'refused', refusal: { kind: 'conflict' } })
    type('あい')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    expect(await saver.takeOver(7)).toBe(true)
    expect(sent.at(-1)).toMatchObject({ revision: 7, content: { text: 'あい' } })
    expect(sent.at(-1)).not.toHaveProperty('isOverwrite')
  })

  it('選んでいる間にさらに誰かが保存していたら、黙って上書きせず、もう一度食い違いになる', async () => {
    const { saver, sent, type, last } = desk(
      async () => conflict('一度目'),
      async () => conflict('二度目'),
    )
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    expect(await saver.takeOver(7)).toBe(false)
    expect(last()).toMatchObject({ at: 'refused', refusal: { kind: 'conflict', message: '二度目' } })
    expect([sent.length, saver.hasUnsaved]).toEqual([2, true])
  })

  it('返事のなかった保存は、相手の版の上に続けるときには送り直さない', async () => {
    const { saver, sent, type } = desk(lost)
    type('あ')
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    type('あい')
    await saver.takeOver(7)
    expect(sent.map((one) => [one.revision, one.content])).toEqual([
      [1, { text: 'あ' }],
      [7, { text: 'あい' }],
    ])
  })

  it('サインインが切れても入力は残り、もう一度送れば保存される', async () => {
    const { saver, sent, type } = desk(async () => refused({ kind: 'signed_out' }))
    type('あ')
    await vi.advanceTimersByTimeAsync(60_000)
    expect([sent.length, saver.hasUnsaved]).toEqual([1, true])
    expect(await saver.saveNow()).toBe(true)
    expect(sent.at(-1)?.content).toEqual({ text: 'あ' })
  })

  it('提出の間は自分からは保存しない', async () => {
    const { saver, sent, type } = desk()
    saver.pause()
    type('あ')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([])
    saver.resume()
    await vi.advanceTimersByTimeAsync(DELAY_MS)
    expect(sent).toHaveLength(1)
  })

  it('同時に二つは送らない', async () => {
    const slow: Answer = (input) => new Promise((resolve) => setTimeout(() => resolve(keep(input)), 100))
    const { saver, sent, type } = desk(slow, slow, slow)
    type('あ')
    const both = Promise.all([saver.saveNow(), saver.saveNow(), saver.saveNow()])
    await vi.advanceTimersByTimeAsync(1000)
    expect(await both).toEqual([true, true, true])
    expect(sent).toHaveLength(1)
  })
})
