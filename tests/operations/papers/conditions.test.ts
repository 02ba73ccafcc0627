import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { materialForPrint } from '@/lib/registers/papers/operations/printing/material'
import { printedPaper } from '@/lib/registers/papers/operations/printing/printed'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, receivePaper, refusePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { listRecord } from '@/lib/registers/record/operations/list'
import { type Filed, filePaper, PLAN, prepare, REPORT } from '../../support/papers'
import { NOW, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

const CONDITIONS = '廃棄の前に担当官へ連絡すること。\n写しを残さないこと。'

let story: Story
beforeAll(async () => {
  story = await openStory()
  await prepare(story)
})
afterAll(() => story.close())

const plan = () => filePaper(story, 'disposal_plan', PLAN)
const seenBy = (who: 'chief' | 'manager' | 'auditor', { paperId }: Filed) =>
  story.act(who, getPaper, { paperId }, story.contractId)

describe('条件付きの承認（３(2)なお書１）', () => {
  it('条件は承認とともに残り、双方と監査に見え、操作の記録にも残る。版はその時から効力をもつ', async () => {
    const filed = await plan()
    await story.act('chief', approvePaper, { ...filed, conditions: `${CONDITIONS}\n` }, story.contractId)
    for (const who of ['chief', 'manager', 'auditor'] as const) {
      const { shown, steps } = await seenBy(who, filed)
      expect(shown).toMatchObject({ state: 'approved', effectiveAt: NOW })
      expect(steps.map(({ act, conditions }) => [act, conditions])).toEqual([
        ['submit', ''],
        ['approve', CONDITIONS],
      ])
      const { entries } = await story.act(who, listRecord, {}, story.contractId)
      expect(JSON.stringify(entries)).toContain('写しを残さないこと')
    }
  })

  it('条件を書かない承認は、条件なしである', async () => {
    const filed = await plan()
    await story.act('chief', approvePaper, { ...filed, conditions: '　\n' }, story.contractId)
    expect((await seenBy('manager', filed)).steps.at(-1)).toMatchObject({ act: 'approve', conditions: '' })
  })

  it('差戻し・不承認・受領に条件は付かない。断られて、何も変わらない', async () => {
    const filed = await plan()
    const why = { ...filed, reason: '理由', conditions: CONDITIONS }
    for (const operation of [returnPaper, refusePaper]) {
      const answer = await story.ask('chief', operation, why)
      expect(pathsOf(answer), operation.name).toEqual(['conditions'])
      expect(messagesOf(answer)).toContain('決定')
    }
    const report = await filePaper(story, 'disposal_report', REPORT)
    expect(pathsOf(await story.ask('chief', receivePaper, { ...report, conditions: CONDITIONS }))).toEqual([
      'conditions',
    ])
    expect((await seenBy('chief', filed)).shown?.state).toBe('submitted')
  })

  it('条件を付けられるのは決定できる者だけで、部外者には見つからない', async () => {
    const filed = await plan()
    const input = { ...filed, conditions: CONDITIONS }
    for (const who of ['manager', 'assistant', 'auditor'] as const)
      expect(refusalOf(await story.ask(who, approvePaper, input)), who).toBe('not_allowed')
    for (const who of ['rival', 'stranger', 'clerk', 'bystander'] as const)
      expect(refusalOf(await story.ask(who, approvePaper, input)), who).toBe('not_found')
    const long = { ...filed, conditions: 'あ'.repeat(2001) }
    expect(pathsOf(await story.ask('chief', approvePaper, long))).toEqual(['conditions'])
  })

  it('印刷される紙に、条件付きの語と条件が載る', async () => {
    const filed = await plan()
    await story.act('chief', approvePaper, { ...filed, conditions: CONDITIONS }, story.contractId)
    const jobs = await asClient(story.test.adminUrl, async (admin) => {
      const { rows } = await admin.query<{ id: string }>(
        `update job set state = 'running' where id = (
           select id from job where contract_id = $1 and kind = 'print_version' order by run_at desc limit 1) returning id`,
        [story.contractId],
      )
      return rows
    })
    const material = await story.door.perform(materialForPrint, filed, {
      job: jobs[0]?.id,
      contractId: story.contractId,
    })
    if (!material.ok) throw new Error(messagesOf(material))
    expect(printedPaper(material.value, NOW).decision).toMatchObject({
      outcome: '承認（条件付き）',
      conditions: CONDITIONS,
      word: '承認',
    })
  })

  it('データベース自身も、承認でない手続に条件を書かせず、書かれた条件を変えさせない', async () => {
    const filed = await plan()
    await story.act('chief', approvePaper, { ...filed, conditions: CONDITIONS }, story.contractId)
    await asClient(story.test.adminUrl, async (admin) => {
      const forged = `insert into paper_step select contract_id, gen_random_uuid(), party_id, visibility, paper_id, version, 'receive', at, by, by_name, reason, remarks, conditions
                        from paper_step where paper_id = $1 and act = 'approve'`
      await expect(admin.query(forged, [filed.paperId])).rejects.toThrow(/paper_step_conditions/)
      await expect(admin.query(`update paper_step set conditions = ''`)).rejects.toThrow()
    })
  })
})
