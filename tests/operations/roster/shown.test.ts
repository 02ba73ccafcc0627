import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rosterAtOperation } from '@/lib/registers/roster/operations/at'
import { filePaper, ROSTER } from '../../support/papers'
import { at, NOW, openStory, type Story } from '../../support/story'

let story: Story
beforeAll(async () => {
  story = await openStory()
  story.setTime(at('2026-04-01T09:00:00+09:00'))
  await filePaper(story, 'information_handlers', ROSTER)
  story.setTime(NOW)
})
afterAll(() => story.close())

describe('名簿の画面が受け取るもの', () => {
  it('１(2)①ア 封緘の欄は印字の順に名だけが並び、値はどの行にもない', async () => {
    const { rosters } = await story.act('manager', rosterAtOperation, {}, story.contractId)
    const [roster] = rosters
    const sealed = roster?.columns.filter(({ isSealed }) => isSealed).map(({ key }) => key)
    expect(sealed).toEqual(['address', 'bornOn'])
    expect(roster?.columns.filter(({ kind }) => kind.kind === 'date').map(({ key }) => key)).toEqual([
      'bornOn',
      'from',
      'until',
    ])
    for (const row of roster?.rows ?? []) for (const key of sealed ?? []) expect(row.values).not.toHaveProperty(key)
  })
  it('１(1)③④ 印字された役は条項とともに、１(2)② 変更の決まりも答える', async () => {
    const { rosters } = await story.act('auditor', rosterAtOperation, { at: '2026-03-31' }, story.contractId)
    expect(rosters[0]?.positions).toEqual([
      { position: '情報管理責任者', clause: '１(1)③', names: [] },
      { position: '情報取扱管理者', clause: '１(1)④', names: [] },
    ])
    expect(rosters[0]?.change).toMatchObject({ review: { word: '承認', before: true }, clause: { number: '１(2)②' } })
  })
  it('封緘を開ける者と、変更を始められる者だけに、その道が示される', async () => {
    const can = async (who: 'manager' | 'assistant' | 'chief' | 'auditor') =>
      Object.values((await story.act(who, rosterAtOperation, {}, story.contractId)).can)
    expect(await can('manager')).toEqual([true, true, true])
    expect(await can('assistant')).toEqual([false, true, false])
    expect(await can('chief')).toEqual([true, false, true])
    expect(await can('auditor')).toEqual([true, false, false])
  })
})
