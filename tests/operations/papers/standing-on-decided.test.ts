import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, refusePaper, returnPaper, withdrawPaper } from '@/lib/registers/papers/operations/review/acts'
import { SIXTH } from '../../support/sixth-authority'
import { freshKey, type Story } from '../../support/story'
import { openSixth } from '../duties/sixth'
import { messagesOf, refusalOf } from '../refusals'

/** The invented town with one form more: a paper that names a plan on which is decided. */
vi.mock('@/lib/authorities/registry', async (original) => {
  const { withSixth } = await import('../../support/sixth-authority')
  const { youkou } = await import('../../fixtures/mizuho/youkou/edition-1')
  const { form, inferred, received, section } = await import('@/lib/rules/forms/builders')
  const shown = { first: received('提示'), change: received('提示') }
  const named = { kind: 'paper' as const, of: [{ form: 'plan', standing: 'submitted' as const }] }
  const summary = '計画書による書面。'
  youkou.forms.push(
    form(
      { key: 'on_plan', title: '計画書による書面', titlePrinted: false, clause: '2', summary, review: shown },
      { sections: [section('plan', '計画書', { fields: [inferred('plan', '計画書', '2', named)] })] },
    ),
  )
  return withSixth(await original())
})

let story: Story
beforeAll(async () => {
  story = await openSixth()
})
afterAll(() => story.close())

const begin = (formKey: string) =>
  story.act('manager', beginPaper, { document: SIXTH.document, formKey }, story.contractId)

/** The next version of the plan; the contract has one. */
async function nextPlan() {
  const { paperId } = await begin('plan')
  const { paper } = await story.act('manager', getPaper, { paperId }, story.contractId)
  const typed = { paperId, revision: 0, content: { text: `計画 ${paper.latestVersion + 1}` } }
  const { version, contentHash } = await story.act('manager', submitPaper, typed, story.contractId)
  return { paperId, version, contentHash }
}

async function naming(plan: Awaited<ReturnType<typeof nextPlan>>) {
  const { paperId } = await begin('on_plan')
  return story.ask('manager', submitPaper, { paperId, revision: 0, content: { plan } }, { key: freshKey() })
}

describe('決定を要する書類の版を示す（2）', () => {
  it('決定を待つ版も、承認された版も示せる', async () => {
    const plan = await nextPlan()
    expect(refusalOf(await naming(plan))).toBeUndefined()
    await story.act('chief', approvePaper, plan, story.contractId)
    expect(refusalOf(await naming(plan))).toBeUndefined()
  })

  it.each([
    ['差し戻された', 'chief', returnPaper],
    ['認められなかった', 'chief', refusePaper],
    ['取り下げた', 'manager', withdrawPaper],
  ] as const)('%s版は、条項を示して断られる', async (_, who, operation) => {
    const plan = await nextPlan()
    await story.act(who, operation, { ...plan, reason: '見直し' }, story.contractId)
    const refused = await naming(plan)
    expect(refused).toMatchObject({ refusal: { findings: [{ level: 'refuse', path: 'plan', clause: '2' }] } })
    expect(messagesOf(refused)).toContain('差戻し・不承認・取下げ')
  })

  it('示した後に取り下げられても、示した書面はそのままで、取り下げられたことが双方に見える', async () => {
    const plan = await nextPlan()
    const named = await naming(plan)
    if (!named.ok) throw new Error('refused')
    await story.act('manager', withdrawPaper, { ...plan, reason: '見直し' }, story.contractId)
    for (const who of ['chief', 'manager'] as const) {
      const paper = await story.act(who, getPaper, { paperId: named.value.paperId }, story.contractId)
      expect(paper.named).toMatchObject([{ version: plan.version, fell: '取下げ' }])
    }
  })
})
