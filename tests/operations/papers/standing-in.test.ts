import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getSource } from '@/lib/registers/papers/operations/copying/get-source'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { approvePaper, withdrawPaper } from '@/lib/registers/papers/operations/review/acts'
import { listRecord } from '@/lib/registers/record/operations/list'
import type { PaperLink } from '@/lib/rules/forms/declaration'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT, openContract } from '@/prisma/seed/stories/contract'
import { type Filed, fileAgain, filePaper, prepare } from '../../support/papers'
import { at, freshKey, NOW, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'
import { begin, content, FORM, linkOf } from './standing'

const LATE = '事業実施前までに提示されたものではない'
const NOWHERE = '見つかりません'

let story: Story
let roster: Filed
let security: Filed
/** Shown before the first day of the contract, and once more after it. */
let early: Filed
let late: Filed
beforeAll(async () => {
  story = await openStory()
  story.setTime(at('2026-03-31T23:59:59+09:00'))
  early = await filePaper(story, 'work_plan', { text: '第５章 情報の返却と廃棄' })
  story.setTime(at('2026-04-01T00:00:00+09:00'))
  late = await fileAgain(story, early.paperId, { text: '第５章 情報の返却と廃棄（改）' })
  story.setTime(NOW)
  security = await filePaper(story, 'security_plan', { text: '第４章 情報の返却と廃棄' })
  roster = (await prepare(story)).roster
})
afterAll(() => story.close())

const seen = (who: PersonKey, { paperId }: Pick<Filed, 'paperId'>, contractId = story.contractId) =>
  story.act(who, getPaper, { paperId }, contractId)

const linkTo = (filed: Filed, who?: PersonKey, contractId?: string) => linkOf(story, filed, who, contractId)
const begun = () => begin(story)
const refusedFor = async (paper: PaperLink) => (await begun()).submit(content(paper))

describe('３(2)なお書２ 代える計画書を、その版で示す', () => {
  it('画面は、この契約で自らの側が提出した版だけを、題名・版・提示の日で挙げる', async () => {
    const { paperId } = await begun()
    const { papers } = await story.act('assistant', getDraft, { paperId }, story.contractId)
    expect(papers.map(({ name }) => name)).toEqual([
      '情報セキュリティ管理計画書 第1版（令和8年11月20日提示）',
      '作業計画書 第1版（令和8年3月31日提示）',
      '作業計画書 第2版（令和8年4月1日提示）',
    ])
    expect(papers[0]).toMatchObject(await linkTo(security))
  })

  it('提出すると、版と内容のハッシュが凍り、双方と監査に名で見え、共有の記録にも残る', async () => {
    const link = await linkTo(security)
    const filed = await filePaper(story, FORM, content(link))
    for (const who of ['manager', 'chief', 'auditor'] as const) {
      const { shown, named } = await seen(who, filed)
      expect(shown?.content.paper).toEqual(link)
      expect(named).toEqual([
        {
          ...{ paperId: security.paperId, version: 1, latestVersion: 1, title: '情報セキュリティ管理計画書' },
          name: '情報セキュリティ管理計画書 第1版（令和8年11月20日提示）',
          fell: undefined,
        },
      ])
      const { standingOn } = await seen(who, security)
      expect(standingOn).toContainEqual(
        expect.objectContaining({ paperId: filed.paperId, number: 1, onVersion: 1, word: '提出済' }),
      )
    }
    const { entries } = await story.act('auditor', listRecord, {}, story.contractId)
    expect(entries.map(({ details }) => details).join()).toContain(`"named":[${JSON.stringify(link)}]`)
    await story.act('chief', approvePaper, filed, story.contractId)
    expect((await seen('manager', security)).standingOn).toContainEqual(
      expect.objectContaining({ paperId: filed.paperId, word: '承認' }),
    )
  })

  it('別の版を示す版は、前の版から変わったものとして比べられる', async () => {
    const filed = await filePaper(story, FORM, content(await linkTo(security)))
    await story.act('chief', approvePaper, filed, story.contractId)
    await fileAgain(story, filed.paperId, content(await linkTo(early)))
    const { comparisons, named } = await seen('chief', filed)
    expect(comparisons[0]?.version.content.paper).toEqual(await linkTo(security))
    expect(named.map(({ title }) => title).sort()).toEqual(['作業計画書', '情報セキュリティ管理計画書'])
  })

  it('契約の初日より前に提示された作業計画書は代えられ、初日に提示された版は条項を示して断られる', async () => {
    expect(await (await begun()).submit(content(await linkTo(early)))).toMatchObject({ ok: true })
    const refused = await refusedFor(await linkTo({ ...late, version: 2 }))
    expect(refused).toMatchObject({ refusal: { findings: [{ path: 'paper', clause: '３(2)なお書２' }] } })
    expect(messagesOf(refused)).toContain(LATE)
    expect(messagesOf(refused)).toContain('別添１（作業実施計画書）を提出')
  })
})

describe('示せない版', () => {
  it('ほかの契約の書類は、ない書類と同じ言葉で断られる', async () => {
    const form = { document: DOCUMENT.document, formKey: 'security_plan' }
    const { paperId } = await story.act('rival', beginPaper, form, story.foreignContractId)
    const typed = { paperId, revision: 0, content: { text: 'よその計画' } }
    const foreign = await story.act('rival', submitPaper, typed, story.foreignContractId)
    const refused = await refusedFor(await linkTo(foreign, 'rival', story.foreignContractId))
    const nobodys = { paperId: crypto.randomUUID(), version: 1, contentHash: 'a'.repeat(64) }
    const nowhere = await refusedFor(nobodys)
    expect(pathsOf(refused)).toEqual(['paper'])
    expect([messagesOf(refused), messagesOf(nowhere)]).toEqual([expect.stringContaining(NOWHERE), messagesOf(refused)])
  })

  it('同じ受注者の別の契約の書類も示せない', async () => {
    const days = { signedOn: '2026-11-20', startsOn: '2026-12-01', endsOn: '2027-03-31' }
    const opening = { number: '東労契第2号', name: '求職者支援業務', ...days, others: [] }
    const contractId = await openContract(story, { ...opening, authority: 'chief', contractor: 'manager' })
    const other = await filePaper(story, 'security_plan', { text: '別の契約の計画' }, { contractId })
    expect(messagesOf(await refusedFor(await linkTo(other, 'manager', contractId)))).toContain(NOWHERE)
    // And what is copied into the other contract has lost the link.
    const filed = await filePaper(story, FORM, content(await linkTo(security)))
    const source = await story.act('manager', getSource, filed, story.contractId)
    const input = { document: DOCUMENT.document, formKey: FORM, content: source.content }
    const { paperId } = await story.act('manager', beginPaper, input, contractId)
    const { draft, papers } = await story.act('manager', getDraft, { paperId }, contractId)
    expect(draft.content).not.toHaveProperty('paper')
    expect(draft.content).toMatchObject({ place: '４ページ' })
    expect(papers.map((each) => each.paperId)).toEqual([other.paperId])
  })

  it('同じ契約の中で写せば、示した版も写り、改めて確かめられる', async () => {
    const filed = await filePaper(story, FORM, content(await linkTo(security)))
    const input = { document: DOCUMENT.document, formKey: FORM, from: filed }
    const { paperId } = await story.act('manager', beginPaper, input, story.contractId)
    const { draft } = await story.act('manager', getDraft, { paperId }, story.contractId)
    expect(draft.content.paper).toEqual(await linkTo(security))
  })

  it('下書き、ほかの様式、ない版、内容を偽った版は断られる', async () => {
    const real = await linkTo(security)
    const drafted = await begun()
    const wrong: PaperLink[] = [
      await linkTo(roster),
      { ...real, version: 2 },
      { ...real, contentHash: 'a'.repeat(64) },
      { ...real, paperId: drafted.paperId },
    ]
    for (const link of wrong) expect(messagesOf(await refusedFor(link)), JSON.stringify(link)).toContain(NOWHERE)
  })

  it('代える書面そのものは、承認されても、取り下げられても、示せない', async () => {
    const filed = await filePaper(story, FORM, content(await linkTo(security)))
    await story.act('manager', withdrawPaper, { ...filed, reason: '見直し' }, story.contractId)
    expect(messagesOf(await refusedFor(await linkTo(filed)))).toContain(NOWHERE)
  })

  it('形の違うものは、読み取れないものとして断られ、下書きにも残らない', async () => {
    const { paperId, submit } = await begun()
    const real = await linkTo(security)
    for (const paper of ['計画書', { ...real, version: 0 }, { ...real, sql: "' or 1=1" }, [real]]) {
      expect(pathsOf(await submit({ ...content(real), paper }))).toEqual(['paper'])
      const save = { paperId, revision: 0, content: { paper } }
      expect(pathsOf(await story.ask('assistant', saveDraftOperation, save))).toEqual(['paper'])
    }
  })

  it('下書きには書いておけるが、提出を妨げるものとして、その欄に示される', async () => {
    const { paperId } = await begun()
    const save = { paperId, revision: 0, content: content(await linkTo({ ...late, version: 2 })) }
    const { findings } = await story.act('assistant', saveDraftOperation, save, story.contractId)
    expect(findings).toContainEqual(
      expect.objectContaining({ level: 'refuse', path: 'paper', clause: '３(2)なお書２' }),
    )
  })
})

describe('誰ができるか、二度目はどうなるか', () => {
  it('提出の権限のない者は提出できず、部外者には、示したものも示されたものも見えない', async () => {
    const { submit } = await begun()
    const typed = content(await linkTo(security))
    expect(refusalOf(await submit(typed, freshKey(), 'assistant'))).toBe('not_allowed')
    for (const who of ['rival', 'stranger', 'bystander'] as const) {
      expect(refusalOf(await submit(typed, freshKey(), who))).toBe('not_found')
      expect(refusalOf(await story.ask(who, getPaper, { paperId: security.paperId }))).toBe('not_found')
    }
  })

  it('同じ鍵で五度送っても、一つの版である', async () => {
    const { paperId, submit } = await begun()
    const [typed, key] = [content(await linkTo(security)), freshKey()]
    const answers = await Promise.all(Array.from({ length: 5 }, () => submit(typed, key)))
    expect(answers.map(refusalOf)).toEqual(answers.map(() => undefined))
    expect((await seen('chief', { paperId })).versions).toHaveLength(1)
  })
})
