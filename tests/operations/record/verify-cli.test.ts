import { spawnSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { listRecord } from '@/lib/registers/record/operations/list'
import { openStory, type Story } from '../../support/story'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

/** `npm run verify`, as the person at the terminal runs it. */
function verify(...words: string[]) {
  const env = { ...process.env, DATABASE_OWNER_URL: story.test.ownerUrl }
  return spawnSync(process.execPath, ['--import', 'tsx', 'lib/platform/record/verify-cli.ts', ...words], {
    encoding: 'utf8',
    env,
  })
}

describe('npm run verify', () => {
  it('すべての記録（契約、組織、システム）を検証し、終了コード0で告げる', () => {
    const { status, stdout } = verify()
    expect(stdout).toContain(`contract:${story.contractId}　○`)
    expect(stdout).toContain(`contract:${story.foreignContractId}　○`)
    expect(stdout).toMatch(/organisation:[0-9a-f-]{36}　○/)
    expect(stdout).toContain('installation　○')
    expect([status, stdout.trimEnd().endsWith('すべて完全です。')]).toEqual([0, true])
  })

  it('紙の控えと照らし合わせる', async () => {
    const { head } = await story.act('auditor', listRecord, {}, story.contractId)
    const scope = `contract:${story.contractId}`
    expect(verify('--scope', scope, '--anchor', `${head?.seq}:${head?.hash.slice(0, 16)}`).status).toBe(0)
    expect(verify('--scope', scope, '--anchor', `${head?.seq}:${'0'.repeat(16)}`).status).toBe(1)
    expect(verify('--scope', 'contract:nowhere').status).toBe(2)
  })

  it('一本でも切れていれば終了コード1で、切れた場所を告げる', async () => {
    await asClient(story.test.adminUrl, (admin) =>
      admin.query(
        "alter table record_entry disable trigger all; update record_entry set details = '{}' where scope = 'installation' and seq = 1",
      ),
    )
    const { status, stdout } = verify()
    expect([status, stdout]).toEqual([
      1,
      expect.stringContaining('installation　×　第1号：記録された後に内容が変わっています。'),
    ])
    expect(stdout).toContain(`contract:${story.contractId}　○`)
  })
})
