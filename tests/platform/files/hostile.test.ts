import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { messagesOf } from '../../operations/refusals'
import { hostileFiles } from './hostile'
import { openFolder } from './taking'

const files = await hostileFiles()
let place: ReturnType<typeof openFolder>
beforeEach(() => {
  place = openFolder()
})
afterEach(() => place.close())

describe('添付として受け取らないファイル', () => {
  it('数十種を、すべて違う中身で試す', () => {
    expect(files.length).toBeGreaterThan(90)
    const kinds = files.map(({ fileName, type, bytes }) => `${fileName} ${type} ${bytes.toString('base64')}`)
    expect(new Set(kinds).size).toBe(files.length)
  })

  it.each(files)('$fileName（$what）は「$says」と断られ、何も残らない', async ({ fileName, type, bytes, says }) => {
    const answer = await place.take(fileName, bytes, type)
    expect(messagesOf(answer)).toContain(says)
    expect(answer).toMatchObject({ refusal: { kind: 'invalid', findings: [{ level: 'refuse', path: 'file' }] } })
    expect(place.left()).toEqual([])
  })
})
