import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  COMPLEX_PASSWORD_POLICY,
  DEFAULT_PASSWORD_POLICY,
  type PasswordOwner,
  passwordFindings,
} from '@/lib/rules/access/password'

const owner: PasswordOwner = {
  names: ['髙橋 花子', 'タカハシ ハナコ'],
  localId: 'hanako.t',
  organisationName: '中央地域雇用協議会',
  organisationCode: 'chuo-kyogikai',
}

const GOOD = [
  'みかん畑の自転車は青い屋根の下に',
  'tsukue no ue ni neko ga nemuru',
  'Vf8!kqZ2mWx0-rGtb',
  '雨の日は図書館で古い地図をひらく',
]

function messages(password: string, policy = DEFAULT_PASSWORD_POLICY) {
  return passwordFindings(password, owner, policy).map(({ message }) => message)
}

describe('パスワードの決まり', () => {
  it.each(GOOD)('長く、推測されにくいものは受け付ける：%s', (password) => {
    expect(messages(password)).toEqual([])
  })

  it('15文字に満たないものは断る。ちょうど15文字は受け付ける', () => {
    expect(messages('Vf8!kqZ2mWx0-r')).toEqual([expect.stringContaining('15文字以上')])
    expect(messages('Vf8!kqZ2mWx0-rG')).toEqual([])
  })

  it('文字数は見える文字で数え、𠮷も1文字である', () => {
    expect(messages(`${'𠮷'.repeat(2)}野家の前で待ち合わせた夜の雨`)).toEqual([])
    expect(messages('𠮷野家の前で待合せた𠮷')).toEqual([expect.stringContaining('15文字以上')])
  })

  it('サインインで読めない長さと制御文字は断る', () => {
    expect(messages('Vf8!kqZ2mWx0-rG'.repeat(14))).toContainEqual(expect.stringContaining('200文字以内'))
    expect(messages('Vf8!kqZ2mW\nx0-rGtb')).toEqual([expect.stringContaining('制御文字')])
  })

  it.each([
    '髙橋の家の裏のみかん畑は黄色',
    'hanako.t-Vf8!kqZ2mWx0',
    'Chuo-Kyogikai Vf8!kqZ2mW',
    'ﾊﾅｺ Vf8!kqZ2mWx0-rG',
    '中央地域雇用協議会 Vf8!kqZ2',
  ])('氏名、ID、組織の名称や記号を含むものは断る：%s', (password) => {
    expect(messages(password)).toContainEqual(expect.stringContaining('氏名、ID、組織'))
  })

  it.each([
    'passwordpassword',
    'Password123456789',
    'p@ssw0rd-2026-p@ssw0rd',
    'qwertyuiopasdfghjkl',
    'aaaaaaaaaaaaaaaaaaa',
    '1234567890123456',
    'パスワードパスワードパスワード',
    'abcxyzabcxyzabcxyz',
    'zyxwvutsrqponmlkj',
    '1qaz2wsx3edc4rfv',
    'あいうえおかきくけこさしすせそ',
    'welcome-admin-2026!',
    'junshu遵守台帳令和2026keiyaku',
  ])('よく使われる言葉、並び、繰り返しでできたものは断る：%s', (password) => {
    expect(messages(password)).toContainEqual(expect.stringContaining('推測されにくい'))
  })

  it('全角で打っても半角と同じに扱う', () => {
    expect(messages('Ｐａｓｓｗｏｒｄ１２３４５６７８９')).toEqual(messages('Password123456789'))
  })

  it('複雑さを求める組織では、英大文字・英小文字・数字・記号をそれぞれ求める', () => {
    expect(messages('tsukue no ue ni neko ga nemuru', COMPLEX_PASSWORD_POLICY)).toEqual([
      expect.stringContaining('英大文字、英小文字、数字、記号をそれぞれ'),
    ])
    expect(messages('Tsukue no ue ni 3 neko!', COMPLEX_PASSWORD_POLICY)).toEqual([])
  })

  it('無作為に作った20文字は、どちらの決まりでも推測されやすいとされない', () => {
    const alphabet = [...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789']
    const made = fc
      .array(fc.constantFrom(...alphabet), { minLength: 20, maxLength: 20 })
      .filter((all) => new Set(all).size > 12)
    fc.assert(
      fc.property(made, (all) => messages(all.join('')).every((message) => !message.includes('推測'))),
      { numRuns: 300, seed: 7 },
    )
  })
})
