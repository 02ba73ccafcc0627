import { describe, expect, it } from 'vitest'
import { StartRefusal } from '@/lib/platform/host/serving/start-refusal'
import { readSettings } from '@/lib/platform/host/settings'

const COMPLETE = {
  DATABASE_URL: 'postgresql://junshu_app:secret@db.example.jp/junshu',
  JUNSHU_FILES: '/var/lib/files',
  NEXTAUTH_URL: 'https://junshu.example.jp',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  JUNSHU_SEAL_KEY: Buffer.alloc(32, 7).toString('base64'),
}
const OWN = { ...COMPLETE, DATABASE_URL: 'postgresql://junshu_app:s@127.0.0.1:5555/junshu', JUNSHU_EMBEDDED: '1' }

function refusalOf(env: Record<string, string | undefined>): string {
  try {
    readSettings(env)
  } catch (reason) {
    expect(reason).toBeInstanceOf(StartRefusal)
    return (reason as Error).message
  }
  return ''
}

describe('起動の設定', () => {
  it('そろっていれば読める', () => {
    expect(readSettings(COMPLETE)).toEqual({
      databaseUrl: COMPLETE.DATABASE_URL,
      isEmbedded: false,
      filesFolder: '/var/lib/files',
      publicUrl: 'https://junshu.example.jp',
      sessionSecret: COMPLETE.NEXTAUTH_SECRET,
      sealKey: Buffer.alloc(32, 7),
      clockOffsetMs: 0,
    })
  })

  it.each(Object.keys(COMPLETE))('%s がない、または空なら、その名前を示して断る', (name) => {
    expect(refusalOf({ ...COMPLETE, [name]: undefined })).toContain(`${name} がありません`)
    expect(refusalOf({ ...COMPLETE, [name]: '  ' })).toContain(`${name} がありません`)
  })

  it.each([
    ['DATABASE_URL', 'mysql://db/junshu'],
    ['DATABASE_URL', 'postgresql://db.example.jp/'],
    ['JUNSHU_FILES', 'files'],
    ['NEXTAUTH_URL', 'http://junshu.example.jp'],
    ['NEXTAUTH_URL', 'junshu'],
    ['NEXTAUTH_SECRET', 'x'.repeat(31)],
    ['JUNSHU_SEAL_KEY', Buffer.alloc(31, 7).toString('base64')],
    ['JUNSHU_SEAL_KEY', `${Buffer.alloc(32, 7).toString('base64').slice(0, -2)}!=`],
  ])('%s が %s なら断る', (name, value) => {
    expect(refusalOf({ ...COMPLETE, [name]: value })).toContain(`${name} が正しくありません`)
  })

  it('足りないものは一度に全部示す', () => {
    const refusal = refusalOf({})
    for (const name of Object.keys(COMPLETE)) expect(refusal).toContain(name)
  })

  it('http は、この機械だけで使うときに限り許す', () => {
    expect(refusalOf({ ...COMPLETE, NEXTAUTH_URL: 'http://127.0.0.1:3000' })).toBe('')
  })

  it('組み込みのデータベースでは時計をずらせる', () => {
    expect(readSettings({ ...OWN, JUNSHU_CLOCK_OFFSET_MS: '-5000' }).clockOffsetMs).toBe(-5000)
  })

  it('時計をずらすことも、組み込みと名乗ることも、ほかのサーバーではできない', () => {
    expect(refusalOf({ ...COMPLETE, JUNSHU_CLOCK_OFFSET_MS: '1' })).toContain('JUNSHU_CLOCK_OFFSET_MS')
    expect(refusalOf({ ...COMPLETE, JUNSHU_EMBEDDED: '1' })).toContain('JUNSHU_EMBEDDED')
    expect(refusalOf({ ...OWN, JUNSHU_CLOCK_OFFSET_MS: '1 day' })).toContain('JUNSHU_CLOCK_OFFSET_MS')
  })
})
