import { describe, expect, it } from 'vitest'
import type { SettingAnswer } from '@/lib/rules/clauses/setting'
import { answerWords, readAnswer, spanOf } from '@/lib/rules/clauses/setting-answer'

const choice: SettingAnswer = {
  kind: 'choice',
  options: [
    { value: 'yes', label: '再委託する' },
    { value: 'no', label: '再委託しない' },
  ],
}
const day: SettingAnswer = { kind: 'day' }
const span: SettingAnswer = { kind: 'span', units: ['months', 'years'] }
const text: SettingAnswer = { kind: 'text', maxLength: 10 }

describe('問いへの答え', () => {
  it.each<[string, SettingAnswer, string, string]>([
    ['選択肢', choice, 'yes', 'yes'],
    ['年月日', day, '2026-11-20', '2026-11-20'],
    ['和暦の年月日', day, '令和８年１１月２０日', '2026-11-20'],
    ['期間', span, '6 months', '6 months'],
    ['全角の期間', span, '　０６  months ', '6 months'],
    ['最も長い期間', span, '999 years', '999 years'],
    ['言葉', text, ' 庁舎の３階　', '庁舎の３階'],
    ['字数ちょうどの言葉', text, 'あ'.repeat(10), 'あ'.repeat(10)],
  ])('%sは受け付ける', (_, answer, typed, value) => {
    expect(readAnswer(answer, typed)).toEqual({ value })
  })

  it.each<[string, SettingAnswer, string, RegExp]>([
    ['選択肢にない語', choice, '再委託する', /選択肢から/],
    ['空の答え', choice, '', /選択肢から/],
    ['実在しない日', day, '2026-02-30', /年月日として読めません/],
    ['空の日', day, '', /年月日として/],
    ['0か月', span, '0 months', /1から999まで/],
    ['千か月', span, '1000 months', /1から999まで/],
    ['負の期間', span, '-6 months', /整数/],
    ['小数の期間', span, '1.5 years', /整数/],
    ['数のない期間', span, 'months', /^長さを1から999までの整数で記入してください。$/],
    ['許されない単位', span, '6 weeks', /^単位を「か月」「年」から選んでください。$/],
    ['単位のない期間', span, '6', /^単位を/],
    ['何もない期間', span, '', /長さを.*単位を/],
    ['空の言葉', text, '　', /記入してください/],
    ['長すぎる言葉', text, 'あ'.repeat(11), /10文字以内/],
    ['制御文字', text, 'a\u0007', /制御文字/],
  ])('%sは断る', (_, answer, typed, fault) => {
    expect(readAnswer(answer, typed)).toEqual({ fault: expect.stringMatching(fault) })
  })

  it('言葉にすると、選択肢の語、和暦、「6か月」になる', () => {
    expect(answerWords(choice, 'no')).toBe('再委託しない')
    expect(answerWords(day, '2026-11-20')).toBe('令和8年11月20日')
    const spans = ['30 days', '2 weeks', '6 months', '1 years']
    expect(spans.map((value) => answerWords(span, value))).toEqual(['30日', '2週間', '6か月', '1年'])
    expect(answerWords(text, '2026-11-20')).toBe('2026-11-20')
    expect(answerWords(undefined, 'yes')).toBe('yes')
  })

  it('保った期間だけが期間である', () => {
    expect(spanOf('6 months')).toEqual({ amount: 6, unit: 'months' })
    for (const value of ['06 months', '6months', '0 days', '6 decades', '6か月']) expect(spanOf(value)).toBeUndefined()
  })
})
