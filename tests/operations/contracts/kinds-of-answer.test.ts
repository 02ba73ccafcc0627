import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { listSettingHistory } from '@/lib/registers/contracts/operations/list-settings'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { listRecord } from '@/lib/registers/record/operations/list'
import type { PersonKey } from '@/prisma/seed/cast'
import { openContract } from '@/prisma/seed/stories/contract'
import { SAMPLE } from '../../support/sample-document'
import { NOW, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf } from '../refusals'

vi.mock('@/lib/authorities/registry', async (real) =>
  (await import('../../support/sample-document')).registryWithSample(await real()),
)

let story: Story
let contractId: string
beforeAll(async () => {
  story = await openStory()
  const days = { signedOn: '2026-11-20', startsOn: '2026-12-01', endsOn: '2027-03-31' }
  const parties = { authority: 'chief', contractor: 'manager', others: [] } as const
  const opening = { number: '見本-1', name: '見本の業務', documents: [SAMPLE], ...days, ...parties, others: [] }
  contractId = await openContract(story, opening)
})
afterAll(() => story.close())

const key = (name: string) => `${SAMPLE.document}#${name}`
const typed = (name: string, value: string) => ({ key: key(name), value, basis: '協議' })
const ask = (who: PersonKey, name: string, value: string) =>
  story.ask(who, setValue, typed(name, value), { contractId })
const settingOf = async (name: string) =>
  (await story.act('chief', getContract, {}, contractId)).settings.find((each) => each.key === key(name))

describe('答えの種類（３）', () => {
  it('条件の問いが定まるまで、掛かる問いには答えられない', async () => {
    expect(await settingOf('report_interval')).toMatchObject({ asked: 'open', isOpen: false, mayAnswer: false })
    const early = await ask('chief', 'report_interval', '6 months')
    expect([pathsOf(early), messagesOf(early)]).toEqual([['value'], expect.stringContaining('まだ定まっていません')])
  })

  it('条件に合わなければ問われず、合えば答えられる', async () => {
    await story.act('manager', setValue, typed('outsourcing', 'no'), contractId)
    expect(messagesOf(await ask('chief', 'report_interval', '6 months'))).toContain('この契約では問われません')
    expect(await settingOf('report_interval')).toMatchObject({ asked: 'not_met', isOpen: false })
    await story.act('manager', setValue, typed('outsourcing', 'yes'), contractId)
    expect(await settingOf('report_interval')).toMatchObject({ asked: 'met', isOpen: true, isReading: true })
  })

  it('期間は整数と許された単位で答え、全角でも同じ形で残り、記録には「6か月」とある', async () => {
    for (const value of ['0 months', '1.5 months', '-6 months', '6 weeks', '6', '']) {
      const refused = await ask('chief', 'report_interval', value)
      expect([pathsOf(refused), messagesOf(refused)], value).toEqual([['value'], expect.stringMatching(/[ぁ-ん]/)])
      expect(refused).toMatchObject({ refusal: { findings: [{ clause: '３' }] } })
    }
    const set = await story.act('chief', setValue, typed('report_interval', '６ months'), contractId)
    expect(set).toEqual({
      ...{ key: key('report_interval'), value: '6 months', answer: '6か月', fromAt: NOW },
      question: expect.any(String),
    })
    expect(await settingOf('report_interval')).toMatchObject({ value: '6 months', valueWords: '6か月' })
    expect(pathsOf(await ask('chief', 'report_interval', ' 06 months'))).toEqual(['value'])
    const { entries } = await story.act('chief', listRecord, {}, contractId)
    const said = entries.find(({ subject }) => subject.includes('6か月'))
    expect(JSON.parse(said?.details ?? '{}')).toMatchObject({ key: key('report_interval'), value: '6 months' })
  })

  it('言葉は前後の空白を除いて残り、長すぎるものと空は断る', async () => {
    expect(messagesOf(await ask('chief', 'report_place', 'あ'.repeat(21)))).toBe('20文字以内で記入してください。')
    expect(messagesOf(await ask('chief', 'report_place', '　'))).toBe('答えを記入してください。')
    const set = await story.act('chief', setValue, typed('report_place', ' 庁舎３階\r\n管理係　'), contractId)
    expect([set.value, set.answer]).toEqual(['庁舎３階\n管理係', '庁舎３階\n管理係'])
    const { entries } = await story.act('chief', listRecord, {}, contractId)
    expect(entries.map(({ subject }) => subject)).toContain('「どこに報告しますか。」を「庁舎３階 管理係」と定めた')
  })

  it('年月日は実在する日だけで、履歴は問いの言葉で並ぶ', async () => {
    expect(messagesOf(await ask('chief', 'fixed_on', '2026-02-30'))).toContain('年月日として読めません')
    await story.act('chief', setValue, typed('fixed_on', '令和8年11月24日'), contractId)
    const { rows } = await story.act('manager', listSettingHistory, {}, contractId)
    expect(rows.filter((row) => row.key === key('fixed_on'))).toMatchObject([
      { value: '2026-11-24', valueWords: '令和8年11月24日', clause: '３', answer: { kind: 'day' } },
    ])
  })
})
