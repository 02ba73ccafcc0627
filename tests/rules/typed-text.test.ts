import { describe, expect, it } from 'vitest'
import { typedDay, typedText } from '@/lib/rules/typed-text'

const name = typedText('名称', { maxLength: 5 })
const messageOf = (typed: unknown, shape: typeof name = name) => shape.safeParse(typed).error?.issues[0]?.message

describe('様式の外で打たれた文', () => {
  it('前後の空白を除き、氏名の字体はそのまま残す', () => {
    expect(name.parse('　髙﨑 𠮷 ')).toBe('髙﨑 𠮷')
    expect(name.parse('か\u3099')).toBe('が')
  })

  it('空、長すぎるもの、改行、制御文字、見えない文字、送られなかったものは、何が悪いかを告げて断る', () => {
    expect(messageOf(' ')).toBe('名称を記入してください。')
    expect(messageOf(undefined)).toBe('名称を記入してください。')
    expect(messageOf('あいうえおか')).toBe('名称は5文字以内で記入してください。')
    expect(messageOf('あ\nい')).toContain('改行')
    expect(messageOf('あ\u0000い')).toContain('制御文字')
    expect(messageOf('あ\u200bい')).toContain('見えない文字')
    expect(messageOf('あ\ud800')).toContain('壊れた文字')
  })

  it('段落の文では改行が残り、任意の欄は空でもよい', () => {
    expect(typedText('根拠', { maxLength: 50, shape: 'lines' }).parse('一行目\r\n二行目')).toBe('一行目\n二行目')
    expect(typedText('検索する語', { maxLength: 50, optional: true }).parse('')).toBe('')
  })

  it('長さは見える文字で数える', () => {
    expect(name.parse('𠮷𠮷𠮷𠮷𠮷')).toBe('𠮷𠮷𠮷𠮷𠮷')
  })

  it('日は実在する日だけを受け付ける', () => {
    expect(typedDay('締結日').parse('2028-02-29')).toBe('2028-02-29')
    expect(typedDay('締結日').safeParse('2027-02-29').error?.issues[0]?.message).toBe(
      '締結日を年月日として読めません。',
    )
    expect(typedDay('締結日').safeParse(undefined).error?.issues[0]?.message).toBe('締結日を記入してください。')
  })
})
