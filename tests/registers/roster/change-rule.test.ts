import { describe, expect, it } from 'vitest'
import { arrangementClauses } from '@/lib/authorities/roudoukyoku/besshi1/clauses/arrangements'
import { changeRule, openColumns, rosterColumns } from '@/lib/registers/roster/roster'
import { FORM } from './versions'

describe('１(2)② 名簿の変更の決まり', () => {
  it('あらかじめ承認を得ることと、それを定める条項を答える', () => {
    const rule = changeRule(FORM, arrangementClauses)
    expect(rule.review).toEqual({ kind: 'decided', word: '承認', before: true })
    expect(rule.clause?.number).toBe('１(2)②')
  })
  it('時期を印字した条項がなければ、条項は示さない', () => {
    expect(changeRule(FORM, []).clause).toBeUndefined()
    expect(changeRule({ ...FORM, key: 'other' }, arrangementClauses).clause).toBeUndefined()
  })
})

describe('１(2)①ア 名簿の欄', () => {
  it('封緘の欄も印字の順に並び、開いた欄には含まれない', () => {
    expect(
      rosterColumns(FORM)
        .map(({ label }) => label)
        .slice(2, 7),
    ).toEqual(['氏名', '住所', '生年月日', '所属部署', '役職'])
    expect(openColumns(FORM).map(({ label }) => label)).not.toContain('住所')
  })
})
