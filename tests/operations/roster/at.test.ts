import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { approvePaper } from '@/lib/registers/papers/operations/review/acts'
import { rosterAtOperation } from '@/lib/registers/roster/operations/at'
import { filePaper, ROSTER } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'
import { pathsOf, refusalOf } from '../refusals'

let story: Story
let paperId: string
beforeAll(async () => {
  story = await openStory()
  story.setTime(at('2026-04-01T09:00:00+09:00'))
  paperId = (await filePaper(story, 'information_handlers', ROSTER)).paperId
  story.setTime(NOW)
})
afterAll(() => story.close())

const namesAt = async (moment?: string) => {
  const { rosters } = await story.act('auditor', rosterAtOperation, { at: moment }, story.contractId)
  return rosters.flatMap(({ rows }) => rows.map(({ name }) => name))
}

describe('roster.at １(2)①ア', () => {
  it('今の名簿を、版と効力の始まりとともに、印字の欄で答える', async () => {
    const { at: moment, rosters } = await story.act('chief', rosterAtOperation, {}, story.contractId)
    expect(moment).toBe(NOW)
    expect(rosters).toHaveLength(1)
    expect(rosters[0]).toMatchObject({
      title: '情報取扱者名簿',
      clause: '１(2)①ア',
      sources: [{ paperId, version: 1, since: at('2026-04-01T09:00:00+09:00') }],
      positions: [
        { position: '情報管理責任者', names: ['髙橋 一郎'] },
        { position: '情報取扱管理者', names: ['𠮷田 花子'] },
      ],
    })
    expect(rosters[0]?.rows[0]).toMatchObject({
      name: '髙橋 一郎',
      category: '情報管理責任者',
      values: { department: '事務局', position: '事務局長' },
    })
  })
  it('住所と生年月日は、発注者にも監査人にも出ない', async () => {
    for (const who of ['chief', 'auditor', 'manager'] as const)
      expect(JSON.stringify(await story.act(who, rosterAtOperation, {}, story.contractId))).not.toMatch(
        /立川市|日野市|1975|1988/,
      )
  })
  it('提出の前には名簿がなく、先の日は答えず、読めない日は断る', async () => {
    expect(await namesAt('2026-03-31')).toEqual([])
    expect(await namesAt('2026-04-01')).toHaveLength(2)
    expect(pathsOf(await story.ask('chief', rosterAtOperation, { at: '2026-11-21' }))).toEqual(['at'])
    expect(refusalOf(await story.ask('chief', rosterAtOperation, { at: 'いま' }))).toBe('invalid')
  })
  it('権限のない者、よその契約の者には見つからない', async () => {
    for (const who of ['clerk', 'bystander', 'rival', 'stranger'] as const)
      expect(await story.ask(who, rosterAtOperation, {})).toEqual({ ok: false, refusal: { kind: 'not_found' } })
    expect(refusalOf(await story.ask('nobody', rosterAtOperation, {}))).toBe('signed_out')
  })
  it('１(2)② 変更は承認で初めて効力をもち、過ぎた時点の名簿は変わらない', async () => {
    await story.act('manager', beginPaper, { paperId }, story.contractId)
    const { draft } = await story.act('manager', getDraft, { paperId }, story.contractId)
    const [head] = ROSTER.people as Record<string, unknown>[]
    const newcomer = { ...head, rowId: 'r3', name: '新任 三郎', category: '情報取扱管理者' }
    const input = { paperId, revision: draft.revision, content: { people: [head, newcomer] } }
    const { version } = await story.act('manager', submitPaper, input, story.contractId)
    expect(await namesAt()).toEqual(['髙橋 一郎', '𠮷田 花子'])
    story.setTime(at('2026-11-25T09:00:00+09:00'))
    await story.act('chief', approvePaper, { paperId, version }, story.contractId)
    expect(await namesAt()).toEqual(['髙橋 一郎', '新任 三郎'])
    expect(await namesAt('2026-11-24')).toEqual(['髙橋 一郎', '𠮷田 花子'])
    expect(await namesAt(NOW)).toEqual(['髙橋 一郎', '𠮷田 花子'])
  })
})
