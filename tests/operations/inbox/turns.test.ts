import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { askCorrection, receivePaper } from '@/lib/registers/papers/operations/review/acts'
import type { PaperAct, VersionState } from '@/lib/rules/approvals/transitions'
import { fileAgain, filePaper, prepare, REPORT, versionIn } from '../../support/papers'
import { at, openStory, type Story } from '../../support/story'

let story: Story
beforeAll(async () => {
  story = await openStory()
  let minutes = 0
  const later = () => {
    minutes += 1
    story.setTime(at(`2026-11-20T12:${String(minutes).padStart(2, '0')}:00+09:00`))
  }
  const inTime = async <T>(act: () => Promise<T>): Promise<T> => {
    later()
    return act()
  }
  await prepare(story)
  for (const state of ['submitted', 'approved', 'returned', 'refused', 'withdrawn'] satisfies VersionState[])
    await inTime(() => versionIn(story, 'decided', state))
  for (const state of ['submitted', 'received'] satisfies VersionState[])
    await inTime(() => versionIn(story, 'received', state))
  const asked = await inTime(() => versionIn(story, 'received', 'submitted'))
  const ask = (filed: typeof asked) =>
    inTime(() => story.act('chief', askCorrection, { ...filed, reason: '補正' }, story.contractId))
  const receive = (filed: typeof asked) => inTime(() => story.act('chief', receivePaper, filed, story.contractId))
  await ask(asked)
  const again = await inTime(() => fileAgain(story, asked.paperId, REPORT))
  await receive(asked)
  await ask(asked)
  await receive(again)
  const corrected = await inTime(() => filePaper(story, 'disposal_report', REPORT))
  await ask(corrected)
  await receive(corrected)
})
afterAll(() => story.close())

type Step = { paper_id: string; version: number; act: PaperAct; review_kind: string; at: Date }
type Turn = { paper_id: string; version: number; awaits: string | null; reply: string | null; replied_at: Date | null }

/** The rule once more, in another language: what the steps say, one after the other. */
function turnsAfter(steps: Step[]): Turn[] {
  const turns: Turn[] = []
  for (const { paper_id, version, act, review_kind, at: acted } of steps) {
    const of = turns.filter((turn) => turn.paper_id === paper_id)
    const turn = of.find((one) => one.version === version)
    const answer = (reply: string | null) => turn && Object.assign(turn, { reply, replied_at: reply && acted })
    if (act === 'submit') {
      for (const one of of)
        if (['correction', 'returned', 'refused'].includes(one.reply ?? ''))
          Object.assign(one, { reply: null, replied_at: null })
      turns.push({
        paper_id,
        version,
        awaits: review_kind === 'decided' ? 'decide' : 'receive',
        reply: null,
        replied_at: null,
      })
    } else if (act === 'ask_correction') {
      if (!of.some((one) => one.version > version)) answer('correction')
    } else if (turn) {
      turn.awaits = null
      if (act === 'receive' && turn.reply !== 'correction') answer('received')
      if (act === 'return') answer('returned')
      if (act === 'approve') answer('approved')
      if (act === 'refuse') answer('refused')
    }
  }
  return turns
}

const sorted = (turns: Turn[]) =>
  turns
    .map((turn) => JSON.stringify([turn.paper_id, turn.version, turn.awaits, turn.reply, turn.replied_at]))
    .toSorted()

const KEPT = 'select paper_id, version, awaits, reply, replied_at from paper_turn'

describe('番（データベースが手続から保つもの）', () => {
  it('どの版にも一行あり、手続を順にたどったものと等しい', async () => {
    const { steps, kept, versions } = await asClient(story.test.adminUrl, async (admin) => ({
      steps: (
        await admin.query<Step>(
          `select s.paper_id, s.version, s.act, v.review_kind, s.at from paper_step s join paper_version v on v.paper_id = s.paper_id and v.number = s.version
            order by s.at, (s.act = 'submit') desc`,
        )
      ).rows,
      kept: (await admin.query<Turn>(KEPT)).rows,
      versions: (await admin.query('select count(*)::int as n from paper_version')).rows[0].n,
    }))
    expect(kept).toHaveLength(versions)
    expect(sorted(kept)).toEqual(sorted(turnsAfter(steps)))
    expect(new Set(kept.map(({ reply }) => reply))).toEqual(
      new Set([null, 'received', 'correction', 'returned', 'approved', 'refused']),
    )
  })

  it('移行の時に手続を初めからたどり直しても、同じになる', async () => {
    await asClient(story.test.adminUrl, async (admin) => {
      const before = (await admin.query<Turn>(KEPT)).rows
      await admin.query('begin')
      await admin.query('delete from paper_turn')
      await admin.query(`do $$ declare s record; begin
        for s in select * from paper_step order by at, version, (act = 'submit') desc loop
          perform app.turn_after(s.contract_id, s.paper_id, s.version, s.act, s.at);
        end loop; end $$`)
      expect(sorted((await admin.query<Turn>(KEPT)).rows)).toEqual(sorted(before))
      await admin.query('rollback')
    })
  })

  it('知らない手続は、黙って番を失わせずに、書けないものとして現れる', async () => {
    const filed = await filePaper(story, 'disposal_report', REPORT)
    const act = asClient(story.test.adminUrl, (admin) =>
      admin.query(`select app.turn_after($1, $2, $3, 'forget', now())`, [
        story.contractId,
        filed.paperId,
        filed.version,
      ]),
    )
    await expect(act).rejects.toThrow(/paper_turn_replied/)
  })

  it('実行時の役割は、番を書き換えられず、消せない', async () => {
    for (const sql of [
      `update paper_turn set awaits = null`,
      'delete from paper_turn',
      `select app.turn_after(null, null, 1, 'receive', now())`,
    ])
      await expect(
        asClient(story.test.appUrl, (app) => app.query(sql)),
        sql,
      ).rejects.toThrow(/permission denied/)
  })
})
