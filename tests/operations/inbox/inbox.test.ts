import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { listInbox } from '@/lib/registers/inbox/operations/list'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import {
  approvePaper,
  askCorrection,
  receivePaper,
  refusePaper,
  returnPaper,
  withdrawPaper,
} from '@/lib/registers/papers/operations/review/acts'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { type Filed, fileAgain, filePaper, PLAN, REPORT, ROSTER } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
let roster: Filed
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const inbox = (who: PersonKey, input: object = {}) => story.act(who, listInbox, input)
const lines = async (who: PersonKey, show?: string) =>
  (await inbox(who, { show })).items.map(({ word, title, version }) => `${word} ${title} 第${version}版`)

describe('inbox.list', () => {
  it('提出された書類は、受領・決定する人の番であり、提出した側には相手待ちである（１(2)①）', async () => {
    roster = await filePaper(story, 'information_handlers', ROSTER)
    await filePaper(story, 'disposal_plan', PLAN)
    const officer = await inbox('chief')
    expect(officer).toMatchObject({
      side: 'authority',
      box: 'mine',
      counts: {
        mine: '2',
        theirs: '0',
        kinds: [
          { stand: 'decide', count: '1' },
          { stand: 'receive', count: '1' },
        ],
      },
    })
    expect(officer.items.find(({ stand }) => stand === 'receive')).toEqual({
      contractId: story.contractId,
      contractNumber: '東労契第1号',
      contractName: '地域雇用活性化推進事業',
      ...roster,
      title: '情報取扱者名簿',
      clause: '１(2)①ア',
      stand: 'receive',
      word: '受領待ち',
      next: '受領を記録する',
      since: NOW,
      hasDraft: false,
    })
    expect(await lines('chief')).toContain('承認待ち 作業実施計画書 第1版')
    expect(await lines('manager')).toEqual([])
    expect((await lines('manager', 'theirs')).toSorted()).toEqual([
      '受領待ち 情報取扱者名簿 第1版',
      '承認待ち 作業実施計画書 第1版',
    ])
  })

  it('種類、様式、契約の語で絞れる', async () => {
    expect(await lines('chief', 'receive')).toEqual(['受領待ち 情報取扱者名簿 第1版'])
    const found = async (input: object) => (await inbox('chief', input)).items.map(({ title }) => title)
    const { forms } = await inbox('chief')
    const form = forms.find(({ title }) => title === '作業実施計画書')
    expect(form?.document).toBe('協議会が機密保持を遵守するために講ずるべき措置')
    expect(await found({ form: form?.value })).toEqual(['作業実施計画書'])
    expect(await found({ form: 'どこにもない' })).toEqual([])
    expect(await found({ search: '東労契第1' })).toHaveLength(2)
    expect(await found({ search: '雇用活性' })).toHaveLength(2)
    for (const search of ['北労契', '%', '_']) expect(await found({ search }), search).toEqual([])
    expect((await inbox('chief', { search: '北労契' })).counts.mine).toBe('0')
  })

  it('権限に応じて示す。下書きだけの人には提出した側の待ちが、関わりのない人には何も示されない', async () => {
    expect(await lines('assistant', 'theirs')).toHaveLength(2)
    for (const who of ['clerk', 'bystander', 'rival', 'stranger', 'auditor'] as const)
      for (const show of [undefined, 'theirs', 'settled']) {
        const seen = await inbox(who, { show })
        expect([who, seen.items, seen.counts.mine, seen.counts.theirs]).toEqual([who, [], '0', '0'])
      }
    expect((await inbox('auditor')).side).toBeUndefined()
    expect(refusalOf(await story.ask('nobody', listInbox, {}))).toBe('signed_out')
    const give = (rights: string[]) =>
      story.act('chief', giveRights, { accountId: story.accounts.clerk, rights }, story.contractId)
    await give(['read', 'receive'])
    expect(await lines('clerk')).toEqual(['受領待ち 情報取扱者名簿 第1版'])
    await give(['read'])
    expect(await lines('clerk')).toEqual([])
  })

  it('補正の求めは受領を取り消さない：発注者には受領待ちのまま、受注者には補正の番として示す', async () => {
    const why = { ...roster, reason: '所属部署を記入してください。' }
    await story.act('chief', askCorrection, why, story.contractId)
    expect(await lines('chief', 'receive')).toEqual(['受領待ち 情報取扱者名簿 第1版'])
    expect(await lines('chief', 'theirs')).toEqual(['補正の求め 情報取扱者名簿 第1版'])
    await story.act('chief', receivePaper, roster, story.contractId)
    expect(await lines('chief', 'receive')).toEqual([])
    expect(await lines('manager')).toEqual(['補正の求め 情報取扱者名簿 第1版'])
    await fileAgain(story, roster.paperId, ROSTER)
    expect(await lines('manager')).toEqual([])
    expect(await lines('chief', 'theirs')).toEqual([])
    expect(await lines('chief', 'decide')).toContain('承認待ち 情報取扱者名簿 第2版')
  })

  it('差し戻された版は直す番になり、下書きがあればそれが示され、次の版を提出すると消える', async () => {
    const filed = await filePaper(story, 'disposal_plan', PLAN)
    story.setTime(at('2026-11-20T11:00:00+09:00'))
    await story.act('chief', returnPaper, { ...filed, reason: '媒体が抜けています。' }, story.contractId)
    const [returned] = (await inbox('assistant', { show: 'returned' })).items
    expect(returned).toMatchObject({
      ...filed,
      word: '差戻し',
      next: '直して再び提出する',
      since: story.now(),
      hasDraft: false,
    })
    await story.act('manager', beginPaper, { paperId: filed.paperId }, story.contractId)
    expect((await inbox('manager')).items).toMatchObject([{ hasDraft: true, next: '下書きを仕上げて提出する' }])
    expect((await inbox('chief', { show: 'theirs' })).items).toMatchObject([{ hasDraft: false }])
    expect(await lines('clerk', 'theirs')).toEqual(['差戻し 作業実施計画書 第1版'])
    await fileAgain(story, filed.paperId, PLAN)
    expect([await lines('manager'), await lines('chief', 'theirs')]).toEqual([[], []])
    expect(await lines('chief', 'decide')).toContain('承認待ち 作業実施計画書 第2版')
  })

  it('決定・受領されたものは新しい順に示し、不承認は受注者の番に、取り下げたものはどこにも示さない', async () => {
    const filed = async (hour: number) => {
      story.setTime(at(`2026-11-20T${hour}:00:00+09:00`))
      return filePaper(story, 'disposal_plan', PLAN)
    }
    await story.act('chief', approvePaper, await filed(12), story.contractId)
    const [refused, withdrawn] = [await filed(13), await filed(14)]
    await story.act('chief', refusePaper, { ...refused, reason: '認めない' }, story.contractId)
    await story.act('manager', withdrawPaper, { ...withdrawn, reason: '取り下げる' }, story.contractId)
    const report = await filePaper(story, 'disposal_report', REPORT)
    story.setTime(at('2026-11-20T15:00:00+09:00'))
    await story.act('chief', receivePaper, report, story.contractId)
    expect(await lines('manager', 'settled')).toEqual(['受領済 作業完了報告書 第1版', '承認 作業実施計画書 第1版'])
    expect(await lines('manager', 'refused')).toEqual(['不承認 作業実施計画書 第1版'])
    const everything = [...(await lines('chief')), ...(await lines('manager', 'theirs'))]
    expect(JSON.stringify(await inbox('manager', { show: 'theirs' }))).not.toContain(withdrawn.paperId)
    expect(everything.length).toBeGreaterThan(0)
    expect(await lines('chief', 'settled')).toEqual(await lines('chief'))
  })

  it('自ら提出した書類を、自らの決定待ちには数えない（四つの目）', async () => {
    const before = await lines('chief', 'decide')
    await asClient(story.test.adminUrl, (admin) =>
      admin.query(`update paper_turn set drafted_by = $1 where awaits = 'decide' and version = 2`, [
        story.accounts.chief,
      ]),
    )
    expect(before.length).toBeGreaterThan(1)
    expect((await lines('chief', 'decide')).filter((line) => line.includes('第2版'))).toEqual([])
  })
})

describe('遅れの印', () => {
  const own = `${DOCUMENT.document}#submit_information_handlers#contractor#once`
  const addDuty = (key: string, duty: string, dueAt: string) =>
    asClient(story.test.adminUrl, async (admin) => {
      const of = [story.contractId, key]
      await admin.query('delete from duty where contract_id = $1 and key = $2', of)
      await admin.query(
        `insert into duty (contract_id, key, kind, document, edition, clause, duty, owner, label, opened_at, appears_at, due_at, due_on, is_guide, outcome,
                           authority_organisation_id, prime_organisation_id)
           select $1, $2, 'duty', $3, $4, '１(2)①ア', $5, 'contractor', '', $6::timestamptz, $6::timestamptz, $6::timestamptz, null, false, 'open',
                  a.organisation_id, p.organisation_id
             from contract_party a join contract_party p on p.contract_id = a.contract_id and p.kind = 'prime' where a.contract_id = $1 and a.kind = 'authority'`,
        [...of, DOCUMENT.document, DOCUMENT.edition, duty, at(dueAt)],
      )
    })

  it('その書類だけが応える義務の期限より後の提出に、どれだけ遅れたかを示す', async () => {
    await addDuty(own, 'submit_information_handlers', '2026-11-18T00:00:00+09:00')
    const shown = async () =>
      (await inbox('manager', { show: 'theirs' })).items.find(({ title }) => title === '情報取扱者名簿')
    expect((await shown())?.due).toEqual({ dueAt: at('2026-11-18T00:00:00+09:00'), lateBy: '2日10時間' })
    await addDuty(own, 'submit_information_handlers', '2026-12-01T00:00:00+09:00')
    expect((await shown())?.due).toEqual({ dueAt: at('2026-12-01T00:00:00+09:00') })
  })

  it('結び付けた義務の期限も示す。結び付きを外せば消え、ほかの版には付かない', async () => {
    const { paperId, version } = await filePaper(story, 'disposal_report', REPORT)
    const other = await filePaper(story, 'disposal_report', REPORT)
    const link = crypto.randomUUID()
    const insert = (id: string, more: Record<string, unknown>) =>
      asClient(story.test.adminUrl, (admin) =>
        admin.query(
          `insert into duty_answer (contract_id, id, party_id, visibility, duty_key, paper_id, version, linked_at, linked_by, linked_by_name, revokes_id, reason)
             select $1, $2, p.id, 'shared', 'k', $3, $4, $5, $6, '人', $7, '' from contract_party p where p.contract_id = $1 and p.kind = 'prime'`,
          [story.contractId, id, more.paperId, more.version, NOW, story.accounts.manager, more.revokesId],
        ),
      )
    await addDuty('k', 'k', '2026-11-19T15:00:00+09:00')
    await insert(link, { paperId, version })
    const due = async (id: string) =>
      (await inbox('chief', { show: 'receive' })).items.find((item) => item.paperId === id)?.due
    expect((await due(paperId))?.lateBy).toBe('1日')
    expect(await due(other.paperId)).toBeUndefined()
    await insert(crypto.randomUUID(), { revokesId: link })
    expect(await due(paperId)).toBeUndefined()
  })
})
