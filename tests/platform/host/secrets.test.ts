import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSecrets } from '@/lib/platform/host/secrets'
import { readSettings } from '@/lib/platform/host/settings'

describe('組み込みの秘密', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'secrets-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('一度だけ作られ、本人しか読めない', () => {
    const secrets = openSecrets(folder)
    expect(openSecrets(folder)).toEqual(secrets)
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600)
    expect(new Set(Object.values(secrets)).size).toBe(5)
  })

  it('設定として通る強さがある', () => {
    const { appPassword, sessionSecret, sealKey } = openSecrets(folder)
    const settings = readSettings({
      DATABASE_URL: `postgresql://junshu_app:${appPassword}@127.0.0.1:5432/junshu`,
      JUNSHU_FILES: folder,
      NEXTAUTH_URL: 'http://127.0.0.1:3000',
      NEXTAUTH_SECRET: sessionSecret,
      JUNSHU_SEAL_KEY: sealKey,
    })
    expect(settings.sealKey.length).toBe(32)
  })

  it('データがあるのに秘密がなければ、作り直さずに断る', () => {
    mkdirSync(join(folder, 'postgres'))
    expect(() => openSecrets(folder)).toThrow(/secrets\.json がありません/)
  })
})
