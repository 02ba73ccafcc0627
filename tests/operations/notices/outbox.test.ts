import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { readAllNotices, readNotice } from '@/lib/registers/notices/operations/read'
import { approvePaper } from '@/lib/registers/papers/operations/review/acts'
import { filePaper, PLAN, ROSTER } from '../../support/papers'
import { openStory, type Story } from '../../support/story'

let story: Story
beforeAll(async () => {
  story = await openStory()
  await filePaper(story, 'information_handlers', ROSTER)
  const { rows } = await run('select contract_id as "contractId", id as "noticeId" from notice')
  await story.act('chief', readNotice, rows[0])
  await story.act('chief', readAllNotices, { until: story.now() })
})
afterAll(() => story.close())

const run = (sql: string) => asClient(story.test.adminUrl, (admin) => admin.query(sql))

describe('送り出しの箱', () => {
  it('お知らせは変えられず消せない。送った時だけを、一度だけ書ける', async () => {
    for (const sql of [
      `update notice set words = '別の文'`,
      `update notice set sent_at = now(), words = '別の文'`,
      'update notice set sent_at = null',
      'delete from notice',
      'truncate notice cascade',
      'delete from notice_read',
      `update notice_opened set at = now()`,
    ])
      await expect(run(sql), sql).rejects.toThrow(/append-only/)
    await run(`update notice set sent_at = '2026-11-21'`)
    await expect(run(`update notice set sent_at = '2026-11-22'`)).rejects.toThrow(/append-only/)
  })

  it('手続が断られて取り消されれば、お知らせも残らない（同じ取引の中で書かれる）', async () => {
    const count = async () => (await run('select count(*)::int as n from notice')).rows[0].n
    const before = await count()
    const filed = await filePaper(story, 'disposal_plan', PLAN)
    expect(await count()).toBe(before + 1)
    const answers = await Promise.all(Array.from({ length: 20 }, () => story.ask('chief', approvePaper, filed)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await count()).toBe(before + 2)
  })
})
