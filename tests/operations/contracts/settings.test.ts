import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { getContract } from '@/lib/registers/contracts/operations/get'
import { listSettingHistory } from '@/lib/registers/contracts/operations/list-settings'
import { setValue } from '@/lib/registers/contracts/operations/set'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { at, NOW, openStory, type Story } from '../../support/story'
import { messagesOf, pathsOf, refusalOf } from '../refusals'

let story: Story
beforeAll(async () => {
  story = await openStory()
})
afterAll(() => story.close())

const key = (name: string) => `${DOCUMENT.document}#${name}`
const answer = (name: string, value: string, more = {}) => ({ key: key(name), value, basis: '仕様書の確認', ...more })

async function inForce(name: string): Promise<string | undefined> {
  const { settings } = await story.act('auditor', getContract, {}, story.contractId)
  return settings.find((setting) => setting.key === name)?.value
}

describe('contracts.set', () => {
  it('文書の名指す側が答え、もう一方の側は断られる（１(2)①）', async () => {
    expect(await inForce(key('procurement_kind'))).toBeUndefined()
    const set = await story.act('chief', setValue, answer('procurement_kind', 'research'), story.contractId)
    expect(set).toMatchObject({ answer: '研究開発及び調査', fromAt: NOW })
    expect(await inForce(key('procurement_kind'))).toBe('research')
    const other = await story.ask('manager', setValue, answer('procurement_kind', 'other'))
    expect([refusalOf(other), messagesOf(other)]).toEqual(['not_allowed', expect.stringContaining('発注者')])
    expect(refusalOf(await story.ask('chief', setValue, answer('subcontracting', 'no')))).toBe('not_allowed')
    await story.act('manager', setValue, answer('subcontracting', 'no'), story.contractId)
  })

  it('先の日からの値は、その日が来て初めて効く。それまで予定として示される', async () => {
    await story.act('manager', setValue, answer('subcontracting', 'yes', { fromOn: '2026-12-01' }), story.contractId)
    const setting = async () =>
      (await story.act('manager', getContract, {}, story.contractId)).settings.find(
        (each) => each.key === key('subcontracting'),
      )
    expect(await setting()).toMatchObject({
      value: 'no',
      planned: [{ value: 'yes', fromAt: '2026-11-30T15:00:00.000Z' }],
    })
    story.setTime(at('2026-12-01T00:00:00+09:00'))
    expect(await setting()).toMatchObject({ value: 'yes', planned: [] })
    story.setTime(NOW)
  })

  it('さかのぼること、選択肢にない値、根拠のない値、同じ値は断る', async () => {
    expect(
      pathsOf(await story.ask('chief', setValue, answer('work_staff_waiver', 'waived', { fromOn: '2026-11-19' }))),
    ).toEqual(['fromOn'])
    expect(pathsOf(await story.ask('chief', setValue, answer('work_staff_waiver', 'maybe')))).toEqual(['value'])
    expect(pathsOf(await story.ask('chief', setValue, answer('work_staff_waiver', 'waived', { basis: ' ' })))).toEqual([
      'basis',
    ])
    expect(pathsOf(await story.ask('chief', setValue, answer('procurement_kind', 'research')))).toEqual(['value'])
    expect(refusalOf(await story.ask('chief', setValue, answer('unknown', 'x')))).toBe('not_found')
  })

  it('契約期間も値であり、変更の前の値は履歴に残る', async () => {
    const set = { key: 'contract#ends_on', value: '2027-06-30', basis: '変更契約（第1回）' }
    await story.act('chief', setValue, set, story.contractId)
    expect(refusalOf(await story.ask('manager', setValue, { ...set, value: '2027-07-31' }))).toBe('not_allowed')
    expect((await story.act('chief', getContract, {}, story.contractId)).period.endsOn).toBe('2027-06-30')
    const { rows } = await story.act('auditor', listSettingHistory, {}, story.contractId)
    expect(
      rows
        .filter((row) => row.key === 'contract#ends_on')
        .map(({ value, basis, setByName }) => [value, basis, setByName]),
    ).toEqual([
      ['2027-06-30', '変更契約（第1回）', '久保 真理子'],
      ['2027-03-31', '契約の登録', '久保 真理子'],
    ])
    expect(rows.find((row) => row.key === key('procurement_kind'))).toMatchObject({
      question: expect.stringContaining('この調達'),
      valueWords: '研究開発及び調査',
    })
  })

  it('管理の権限のない人、監査、契約に関わりのない人は定められない', async () => {
    expect(refusalOf(await story.ask('assistant', setValue, answer('subcontracting', 'no')))).toBe('not_allowed')
    expect(refusalOf(await story.ask('auditor', setValue, answer('subcontracting', 'no')))).toBe('not_allowed')
    for (const who of ['clerk', 'bystander', 'rival', 'stranger'] as const)
      expect(refusalOf(await story.ask(who, setValue, answer('subcontracting', 'no'))), who).toBe('not_found')
  })

  it('同時に同じ値を定めても、行は一つだけ増える', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => story.ask('chief', setValue, answer('work_staff_waiver', 'needed'))),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    const { rows } = await story.act('chief', listSettingHistory, {}, story.contractId)
    expect(rows.filter((row) => row.key === key('work_staff_waiver'))).toHaveLength(1)
  })
})
