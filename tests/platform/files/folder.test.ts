import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readUpload } from '@/lib/platform/files/upload'
import { CONTRACT, openFolder } from './taking'

let place: ReturnType<typeof openFolder>
beforeEach(() => {
  place = openFolder()
})
afterEach(() => place.close())

const receive = (body: AsyncIterable<Uint8Array>, limit = 1000) => place.folder.receive(CONTRACT, body, limit)

describe('受け取る途中で止まった添付', () => {
  it('送り手が切れば、何も残らない', async () => {
    async function* broken() {
      yield Buffer.from('a')
      throw new Error('aborted')
    }
    expect(await receive(broken())).toBe('broken_off')
    expect(place.left()).toEqual([])
  })

  it('限りを超えれば、そこで止まり、何も残らない', async () => {
    let sent = 0
    async function* endless() {
      for (;;) {
        sent += 1
        yield Buffer.alloc(100)
      }
    }
    expect(await receive(endless())).toBe('too_large')
    expect(sent).toBe(11)
    expect(place.left()).toEqual([])
  })

  it('止められたプログラムの残した部品は、次の受け取りで消え、受け取りの途中のものは残る', async () => {
    const incoming = join(place.root, 'incoming')
    mkdirSync(incoming)
    for (const name of ['old', 'new']) writeFileSync(join(incoming, name), 'x')
    const twoHoursAgo = Date.now() / 1000 - 7200
    utimesSync(join(incoming, 'old'), twoHoursAgo, twoHoursAgo)
    const received = await receive(Readable.from([Buffer.from('a')]))
    if (typeof received !== 'string') await received.settle()
    expect(existsSync(join(incoming, 'old'))).toBe(false)
    expect(existsSync(join(incoming, 'new'))).toBe(true)
  })

  it.each(['../x', 'incoming', `${'a'.repeat(64)}/..`, 'A'.repeat(64)])(
    '「%s」という名前では読めない',
    async (name) => {
      await expect(async () => place.folder.read(CONTRACT, name)).rejects.toThrow('not a hash')
      await expect(async () => place.folder.read('../etc', 'a'.repeat(64))).rejects.toThrow('not a contract id')
    },
  )
})

describe('送られた種類', () => {
  it('名前と種類は、送り手の言ったとおりに伝わり、名前の道は落とされる', async () => {
    const form = new FormData()
    form.set('file', new File(['a,b'], '../../一覧.csv', { type: 'text/csv' }))
    const upload = await readUpload(new Request('http://x/', { method: 'POST', body: form }))
    expect(upload).toMatchObject({ fileName: '一覧.csv', declaredType: 'text/csv' })
    for await (const _ of upload?.body ?? []);
  })
})
