import { describe, expect, it } from 'vitest'
import { disposalPlan } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-plan'
import { civilDate } from '@/lib/kernel/civil-date'
import { decideMoment } from '@/lib/registers/roster/moment'
import { nameKeyOf } from '@/lib/registers/roster/names'
import { editionsOn } from '@/lib/registers/roster/pinned'
import { isListed, openColumns, responsible, rosterAt } from '@/lib/registers/roster/roster'
import { rosterAtInput } from '@/lib/registers/roster/schema'
import { FORM, version, when } from './versions'

const ICHIRO = { name: '髙橋 一郎', category: '情報管理責任者' }
const HANAKO = { name: '𠮷田 花子' }
const first = version({ number: 1, people: [ICHIRO, HANAKO], submittedAt: when('2026-04-01T10:00') })
const names = (versions: Parameters<typeof rosterAt>[0], at: string) =>
  rosterAt(versions, FORM, when(at)).rows.map(({ name }) => name)

describe('１(2)①ア その時点で効力のある名簿', () => {
  it('最初の提出から効力をもち、その前は誰も載っていない', () => {
    expect(names([first], '2026-04-01T09:59')).toEqual([])
    expect(rosterAt([first], FORM, when('2026-04-01T09:59')).sources).toEqual([])
    expect(names([first], '2026-04-01T10:00')).toEqual(['髙橋 一郎', '𠮷田 花子'])
  })
  it('１(2)② 変更は承認されるまで効力をもたず、前の名簿が続く', () => {
    const people = [ICHIRO, { name: '新任 三郎' }]
    const waiting = version({ number: 2, people, submittedAt: when('2026-06-01T10:00'), approvedAt: null })
    expect(names([first, waiting], '2026-12-01T10:00')).toContain('𠮷田 花子')
    const approved = version({
      ...{ number: 2, people },
      submittedAt: when('2026-06-01T10:00'),
      approvedAt: when('2026-06-05T15:00'),
    })
    expect(names([first, approved], '2026-06-05T14:59')).toEqual(['髙橋 一郎', '𠮷田 花子'])
    expect(names([first, approved], '2026-06-05T15:00')).toEqual(['髙橋 一郎', '新任 三郎'])
  })
  it('開始の日が後なら、その日から効力をもつ', () => {
    const approvedAt = when('2026-06-05T15:00')
    const second = version({
      number: 2,
      people: [ICHIRO],
      submittedAt: when('2026-06-01T10:00'),
      approvedAt,
      startsOn: '2026-07-01',
    })
    expect(names([first, second], '2026-06-30T23:59')).toHaveLength(2)
    expect(names([first, second], '2026-07-01T00:00')).toEqual(['髙橋 一郎'])
    expect(rosterAt([first, second], FORM, when('2026-08-01T00:00')).sources).toEqual([
      { paperId: 'paper', version: 2, since: when('2026-07-01T00:00') },
    ])
  })
  it('行に従事の期間があれば、両端の日を含めてその間だけ載っている', () => {
    const dated = { name: '期間 四郎', from: '2026-05-01', until: '2026-05-31' }
    const roster = [version({ number: 1, people: [ICHIRO, dated], submittedAt: when('2026-04-01T10:00') })]
    expect(names(roster, '2026-04-30T23:59')).not.toContain('期間 四郎')
    expect(names(roster, '2026-05-01T00:00')).toContain('期間 四郎')
    expect(names(roster, '2026-05-31T23:59')).toContain('期間 四郎')
    expect(names(roster, '2026-06-01T00:00')).not.toContain('期間 四郎')
  })
  it('再委託先が自ら出した名簿があれば、あわせて見る', () => {
    const theirs = version({
      number: 3,
      people: [{ name: '委託 五郎' }],
      submittedAt: when('2026-05-01T10:00'),
      paperId: 'other',
    })
    expect(names([first, theirs], '2026-06-01T00:00')).toEqual(['髙橋 一郎', '𠮷田 花子', '委託 五郎'])
  })
  it('住所と生年月日は、どの欄にも出ない', () => {
    const leaky = version({
      number: 1,
      people: [{ ...ICHIRO, address: '立川市', bornOn: '1975-04-01' }],
      submittedAt: when('2026-04-01T10:00'),
    })
    expect(JSON.stringify(rosterAt([leaky], FORM, when('2026-05-01T00:00')))).not.toMatch(/立川市|1975/)
    expect(openColumns(FORM).map(({ label }) => label)).toEqual([
      '区分',
      '協議会・再委託先の別',
      '氏名',
      '所属部署',
      '役職',
      '従事開始日',
      '従事終了日',
      '備考',
    ])
  })
  it('名簿でない様式からは読まない', () => {
    expect(() => openColumns(disposalPlan)).toThrow()
  })
  it('１(1)③④ 印字された役の者を、空席も含めて答える', () => {
    const roster = rosterAt([first], FORM, when('2026-05-01T00:00'))
    expect(
      responsible(roster, FORM).map(({ position, holders }) => [position, holders.map(({ name }) => name)]),
    ).toEqual([
      ['情報管理責任者', ['髙橋 一郎']],
      ['情報取扱管理者', ['𠮷田 花子']],
    ])
    const empty = rosterAt([first], FORM, when('2026-03-01T00:00'))
    expect(responsible(empty, FORM)[0]).toEqual({ position: '情報管理責任者', clause: '１(1)③', holders: [] })
  })
})

describe('氏名の照合', () => {
  const listed = (inRoster: string, asked: string) =>
    isListed(
      rosterAt(
        [version({ number: 1, people: [{ name: inRoster }], submittedAt: when('2026-04-01T10:00') })],
        FORM,
        when('2026-05-01T00:00'),
      ),
      asked,
    )

  it.each([
    ['髙橋 一郎', '髙橋　一郎'],
    ['髙橋 一郎', '髙橋一郎'],
    ['ヤマダ・ハナ', 'ﾔﾏﾀﾞ･ﾊﾅ'],
    ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'John Smith'],
    ['が', 'か\u3099'],
  ])('空白と全角半角の違いは問わない：%s と %s', (a, b) => {
    expect(listed(a, b)).toBe(true)
    expect(listed(b, a)).toBe(true)
  })
  it.each([
    ['髙橋', '高橋'],
    ['﨑山', '崎山'],
    ['𠮷田', '吉田'],
    ['\ufa19谷', '\u795e谷'],
    ['葛\u{e0100}城', '葛城'],
    ['渡邊', '渡邉'],
  ])('別の字は別の人である：%s と %s', (a, b) => {
    expect(listed(a, b)).toBe(false)
    expect(listed(b, a)).toBe(false)
  })
  it('空の氏名は誰でもない', () => {
    expect(listed('', '')).toBe(false)
    expect(listed('髙橋', '　')).toBe(false)
  })
  it('照合の鍵は、二度作っても変わらない', () => {
    for (const name of ['髙橋　一郎', '神谷', 'ﾔﾏﾀﾞ', '㈱山田']) expect(nameKeyOf(nameKeyOf(name))).toBe(nameKeyOf(name))
  })
})

describe('どの時点を尋ねるか', () => {
  const now = when('2026-11-20T10:00')
  const asked = (at?: string) => decideMoment(rosterAtInput.parse({ at }).at, now)

  it('指定がなければ今、過ぎた日ならその日の終わり、今日なら今', () => {
    expect(asked()).toEqual({ ok: true, value: now })
    expect(asked('2026-11-19')).toEqual({ ok: true, value: '2026-11-19T14:59:59.999Z' })
    expect(asked('2026-11-20')).toEqual({ ok: true, value: now })
    expect(asked('2026-11-19T10:00:00+09:00')).toEqual({ ok: true, value: when('2026-11-19T10:00') })
  })
  it('先の時点は答えない', () => {
    for (const at of ['2026-11-21', '2026-11-20T10:01:00+09:00']) expect(asked(at).ok).toBe(false)
  })
  it('読み取れない日は断る', () => {
    for (const at of ['2026-02-30', '昨日', '']) expect(rosterAtInput.safeParse({ at }).success).toBe(false)
  })
  it('版を改めた文書は、その日に効力のある版で見る', () => {
    const pinned = [
      { document: 'a', edition: '2', fromOn: '2026-10-01' },
      { document: 'a', edition: '1', fromOn: '2026-04-01' },
      { document: 'b', edition: '1', fromOn: '2026-04-01' },
    ]
    const editions = (day: string) =>
      editionsOn(pinned, civilDate(day)).map(({ document, edition }) => document + edition)
    expect(editions('2026-09-30')).toEqual(['a1', 'b1'])
    expect(editions('2026-10-01')).toEqual(['a2', 'b1'])
    expect(editions('2026-03-31')).toEqual(['a1', 'b1'])
  })
})
