import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asClient } from '@/lib/platform/host/roles'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { openNewContract } from '@/lib/registers/contracts/operations/open'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { answerDuty } from '@/lib/registers/duties/operations/answer'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { approvePaper, askCorrection, receivePaper, returnPaper } from '@/lib/registers/papers/operations/review/acts'
import { listToday } from '@/lib/registers/today/operations/list'
import { listTodayOfContract } from '@/lib/registers/today/operations/of-contract'
import type { PersonKey } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { filePaper, PLAN, ROSTER } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

/** What the page shows once the worker has derived what follows from the acts before. */
async function today(who: PersonKey) {
  await story.work()
  return story.act(who, listToday, {})
}
const forMe = async (who: PersonKey) => (await today(who)).forMe.items.map(({ word, what }) => `${word}：${what}`)
const forOthers = async (who: PersonKey) =>
  (await today(who)).forOthers.items.map(({ word, what }) => `${word}：${what}`)

const ROSTER_OWED = '未了：「情報取扱者名簿」を提出する'
const STRUCTURE_OWED = '未了：「情報セキュリティを確保するための体制を定めた書面」を提出する'

describe('today.list', () => {
  it('何も始まっていない契約では、文書が求める書類と問いが、それぞれの側に示される（１(2)①）', async () => {
    const owed = await forMe('manager')
    expect(owed).toEqual(expect.arrayContaining([ROSTER_OWED, STRUCTURE_OWED, '要設定：業務の一部を再委託しますか。']))
    expect((await forMe('assistant')).join()).not.toContain('要設定')
    expect(await forMe('assistant')).toContain(ROSTER_OWED)
    expect(await forMe('chief')).toContainEqual(expect.stringMatching(/^要設定：この調達/))
    expect((await forMe('chief')).every((line) => line.startsWith('要設定'))).toBe(true)
    expect(await forOthers('chief')).toEqual(
      expect.arrayContaining([ROSTER_OWED, '要設定：業務の一部を再委託しますか。']),
    )
  })

  it('関わりのない人には何もなく、次にすることだけが示される', async () => {
    for (const who of ['clerk', 'bystander', 'auditor'] as const) {
      const seen = await today(who)
      expect([seen.forMe.items, seen.forOthers.items, seen.next.length], who).toEqual([[], [], 1])
    }
    const { forMe: strangers } = await today('stranger')
    expect(strangers.items.every(({ contractId }) => contractId === story.foreignContractId)).toBe(true)
    expect(refusalOf(await story.ask('nobody', listToday, {}))).toBe('signed_out')
  })

  it('下書きは作る側だけに見え、提出すると、いつからかとともに発注者の番になる', async () => {
    await story.act(
      'manager',
      beginPaper,
      { document: DOCUMENT.document, formKey: 'information_handlers' },
      story.contractId,
    )
    expect(await forMe('manager')).toContain('下書き：「情報取扱者名簿」の下書きを提出')
    expect(await forMe('manager')).not.toContain(ROSTER_OWED)
    expect(JSON.stringify(await today('chief'))).not.toContain('下書き')
    expect(await forOthers('chief')).toContain(ROSTER_OWED)
    expect((await today('manager')).forMe.items.find(({ kind }) => kind === 'draft')).toMatchObject({
      target: { room: 'draft' },
    })

    const { paperId } = await filePaper(story, 'information_handlers', ROSTER)
    const { forMe: officer } = await today('chief')
    expect(officer.items.find(({ kind }) => kind === 'receive')).toMatchObject({
      kind: 'receive',
      word: '受領待ち',
      what: '「情報取扱者名簿」第1版の受領',
      clause: '１(2)①ア',
      since: NOW,
      target: { room: 'papers', paperId, version: 1 },
    })
    expect(await forOthers('manager')).toContain('受領待ち：「情報取扱者名簿」第1版の受領')
    expect((await forMe('manager')).join()).not.toContain('情報取扱者名簿')
    expect(await forOthers('chief')).not.toContain(ROSTER_OWED)
  })

  it('補正の求めは作った側の番になり、次の版を提出すると消える。受領すれば発注者の番も消える', async () => {
    const { items } = (await today('chief')).forMe
    const target = items.find(({ kind }) => kind === 'receive')?.target
    if (target?.room !== 'papers') throw new Error('no paper waits')
    const { paperId, version } = target
    await story.act('chief', receivePaper, { paperId, version }, story.contractId)
    await story.act(
      'chief',
      askCorrection,
      { paperId, version, reason: '所属部署を記入してください。' },
      story.contractId,
    )
    expect(await forMe('manager')).toContain('補正の求め：「情報取扱者名簿」第1版の補正')
    expect(await forOthers('chief')).toContain('補正の求め：「情報取扱者名簿」第1版の補正')
    expect((await forMe('chief')).join()).not.toContain('情報取扱者名簿')
    await filePaper(story, 'information_handlers', ROSTER)
    expect((await forMe('manager')).join()).not.toContain('補正')
    expect(await forMe('chief')).toContain('承認待ち：「情報取扱者名簿」第2版の承認')
  })

  it('計画は決定の権限のある人を待ち、差し戻すと作った側の番になる', async () => {
    const filed = await filePaper(story, 'disposal_plan', PLAN)
    expect(await forMe('chief')).toContain('承認待ち：「作業実施計画書」第1版の承認')
    await story.act('chief', returnPaper, { ...filed, reason: '媒体が抜けています。' }, story.contractId)
    const returned = (await today('assistant')).forMe.items.find(({ kind }) => kind === 'returned')
    expect(returned).toMatchObject({
      what: '「作業実施計画書」第1版を直して再び提出',
      since: NOW,
      target: { room: 'papers' },
    })
    await story.act('manager', beginPaper, { paperId: filed.paperId }, story.contractId)
    const withDraft = (await today('assistant')).forMe.items.filter(({ what }) => what.includes('作業実施計画書'))
    expect(withDraft).toMatchObject([{ kind: 'returned', target: { room: 'draft', paperId: filed.paperId } }])
  })

  it('決定の権限を失った人には、もう決定待ちは示されない', async () => {
    const rights = ['read', 'receive', 'administer'] as const
    await story.act('chief', giveRights, { accountId: story.accounts.chief, rights }, story.contractId)
    expect((await forMe('chief')).join()).not.toContain('承認待ち')
    await story.act(
      'chief',
      giveRights,
      { accountId: story.accounts.chief, rights: [...rights, 'decide'] },
      story.contractId,
    )
    expect(await forMe('chief')).toContain('承認待ち：「情報取扱者名簿」第2版の承認')
  })

  it('答えた問いは消え、業務従事者名簿の要る調達ならその名簿が求められる（１(2)①ウ）', async () => {
    await story.act(
      'chief',
      setValue,
      { key: `${DOCUMENT.document}#procurement_kind`, value: 'computer', basis: '仕様書' },
      story.contractId,
    )
    expect((await forMe('chief')).join()).not.toContain('この調達')
    expect(await forMe('manager')).toContain('未了：「業務従事者名簿」を提出する')
  })

  it('計画による作業の後は、報告が「速やかに」と経過とともに示され、提出して結び付けると消える（３(2)なお書１）', async () => {
    const { paperId } = await filePaper(story, 'disposal_plan', PLAN)
    const version = 1
    await story.act('chief', approvePaper, { paperId, version }, story.contractId)
    const happened = at('2026-11-20T09:00:00+09:00')
    await asClient(story.test.adminUrl, async (admin) => {
      const party = (
        await admin.query("select id from contract_party where contract_id = $1 and kind = 'prime'", [story.contractId])
      ).rows[0].id
      const [place, item] = [crypto.randomUUID(), crypto.randomUUID()]
      const by = story.accounts.manager
      await admin.query(
        "insert into custody_place (contract_id, id, party_id, visibility, kind, name, storage, recorded_at, recorded_by) values ($1, $2, $3, 'shared', 'own', '書庫', 'キャビネット', $4, $5)",
        [story.contractId, place, party, happened, by],
      )
      await admin.query(
        "insert into custody_item (contract_id, id, party_id, visibility, name, medium, important, origin, recorded_at, recorded_by) values ($1, $2, $3, 'shared', '名簿', '紙媒体', '', 'received', $4, $5)",
        [story.contractId, item, party, happened, by],
      )
      await admin.query(
        `insert into custody_movement (contract_id, id, party_id, visibility, seq, item_id, act, from_place_id, to_place_id, quantity, happened_at, happened_by, recorded_at, recorded_by,
           recorded_by_name, reason, deviation, plan_paper_id, plan_version, plan_row_id) values ($1, $2, $3, 'shared', 1, $4, 'return', $5, $5, 1, $6, '髙橋', $6, $7, '髙橋', '', '', $8, $9, 'm1')`,
        [story.contractId, crypto.randomUUID(), party, item, place, happened, by, paperId, version],
      )
    })
    // The book tells of the work by itself only when somebody acts through the door; here the row was put in by hand.
    await story.act(
      'chief',
      setValue,
      { key: `${DOCUMENT.document}#work_staff_waiver`, value: 'needed', basis: '確認' },
      story.contractId,
    )
    const isReport = ({ what }: { what: string }) => what.startsWith('「作業完了報告書」')
    const owed = (await today('manager')).forMe.items.find(isReport)
    expect(owed).toMatchObject({ dueNote: '速やかに', isRunning: true, since: happened, clause: '３(2)なお書１' })
    expect((await today('chief')).forOthers.items.some(isReport)).toBe(true)
    const { completesOn: _, ...rest } = PLAN
    const filed = await filePaper(story, 'disposal_report', { ...rest, completedOn: '2026-11-20' })
    expect((await today('manager')).forMe.items.some(isReport)).toBe(true)
    if (owed?.target.room !== 'duties') throw new Error('no duty')
    await story.act('manager', answerDuty, { key: owed.target.key, ...filed }, story.contractId)
    expect((await today('manager')).forMe.items.some(isReport)).toBe(false)
  })

  it('担当者のいない契約は、その組織の利用者を管理する人に示される', async () => {
    await story.act('chief', openNewContract, {
      number: '新',
      name: '新しい業務',
      contractorCode: 'aoyama',
      documents: [DOCUMENT],
      signedOn: '2026-11-20',
      startsOn: '2026-12-01',
      endsOn: '2027-03-31',
    })
    const mine = (await today('rival')).forMe.items.filter(({ contractNumber }) => contractNumber === '新')
    expect(mine).toMatchObject([{ kind: 'members', word: '担当者なし', target: { room: 'members' } }])
  })
})

describe('today.of_contract', () => {
  it('一つの契約の中では、その契約のことだけが示され、関わりのない人には見つからない', async () => {
    const inside = await story.act('chief', listTodayOfContract, {}, story.contractId)
    const items = [...inside.forMe.items, ...inside.forOthers.items]
    expect(items.length).toBeGreaterThan(0)
    expect(items.every(({ contractId }) => contractId === story.contractId)).toBe(true)
    for (const who of ['clerk', 'bystander', 'rival', 'stranger'] as const) {
      expect(refusalOf(await story.ask(who, listTodayOfContract, {})), who).toBe('not_found')
    }
  })
})
