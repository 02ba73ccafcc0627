import { describe, expect, it } from 'vitest'
import { placeOfChange } from '@/components/paper-view/history/change-words'
import { type DecisionAct, missingForAct } from '@/components/paper-view/review/acts'
import { printedDate } from '@/components/paper-view/sheet/printed-date'
import { changesBetween } from '@/lib/rules/forms/changes'
import { fieldAt } from '@/lib/rules/forms/declared'
import { form } from '../paper-form/sample'

const giveBack: DecisionAct = {
  act: 'return',
  word: '差戻し',
  explanation: '',
  asksReason: true,
  takesRemarks: true,
  takesConditions: false,
}
const refuse: DecisionAct = {
  act: 'refuse',
  word: '不承認',
  explanation: '',
  asksReason: true,
  takesRemarks: false,
  takesConditions: false,
}
const approve: DecisionAct = {
  act: 'approve',
  word: '承認',
  explanation: '',
  asksReason: false,
  takesRemarks: false,
  takesConditions: false,
}
const remark = { path: 'people.a', message: '役職が違います' }

describe('決定の前に足りないもの', () => {
  it('差戻しは、理由か指摘のどちらかがあればよい', () => {
    expect(missingForAct(giveBack, { remarks: [], isConfirmed: true })).toContain('理由')
    expect(missingForAct(giveBack, { remarks: [remark], isConfirmed: true })).toBeUndefined()
    expect(missingForAct(giveBack, { reason: '全体', remarks: [], isConfirmed: true })).toBeUndefined()
  })

  it('不承認は、指摘だけでは足りない', () => {
    expect(missingForAct(refuse, { remarks: [remark], isConfirmed: true })).toBe('理由を書いてください。')
  })

  it('確かめる文があるときは、印がなければ進めない', () => {
    const late = { ...approve, confirmation: '適用日を過ぎていることを確認しました。' }
    expect(missingForAct(late, { remarks: [], isConfirmed: false })).toContain('確認')
    expect(missingForAct(late, { remarks: [], isConfirmed: true })).toBeUndefined()
    expect(missingForAct(approve, { remarks: [], isConfirmed: true })).toBeUndefined()
  })
})

describe('版の違いの呼び名', () => {
  const before = {
    content: {
      datedOn: '2026-04-01',
      people: [
        { rowId: 'a', kind: '責任者', name: '髙﨑' },
        { rowId: 'b', name: '山田' },
      ],
    },
  }
  const after = {
    content: {
      datedOn: '2026-05-01',
      people: [
        { rowId: 'a', kind: '担当者（注１）', name: '髙﨑' },
        { rowId: 'c', name: '𠮷田' },
      ],
    },
  }

  it('欄・行の中の欄・増えた行・減った行を、人の名で呼ぶ', () => {
    const changes = changesBetween(form, before.content, after.content)
    expect(changes.map((change) => placeOfChange(change, { form, before, after }))).toEqual([
      '年月日',
      '名簿（髙﨑）の区分',
      '名簿（𠮷田）',
      '名簿（山田）',
    ])
    expect(changes.map((change) => fieldAt(form, change.path)?.key)).toEqual(['datedOn', 'kind', undefined, undefined])
  })
})

describe('印刷の日付', () => {
  it('令和で書き、なければ印字の空欄を残す', () => {
    expect(printedDate(form, { datedOn: '2026-11-20' }, 'datedOn')).toBe('令和8年11月20日')
    expect(printedDate(form, {}, 'datedOn')).toBe('令和　　年　　月　　日')
    expect(printedDate(form, { datedOn: '2026年月日' }, 'datedOn')).toBe('令和　　年　　月　　日')
  })

  it('日時の欄は、時と分も書き、なければ時と分も空ける', () => {
    expect(printedDate(form, { heldAt: '2026-11-20T14:05' }, 'heldAt')).toBe('令和8年11月20日 14時05分')
    expect(printedDate(form, { heldAt: '2026-11-20 ' }, 'heldAt')).toBe('令和　　年　　月　　日　　時　　分')
  })
})
