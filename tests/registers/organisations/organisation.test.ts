import { describe, expect, it } from 'vitest'
import {
  decideDisabling,
  decideNewPerson,
  decideReset,
  type NewPerson,
  type Organisation,
  type Person,
  rightsOnOffer,
} from '@/lib/registers/organisations/organisation'
import { addPersonInput, organisationCode } from '@/lib/registers/organisations/schema'
import { COMPLEX_PASSWORD_POLICY } from '@/lib/rules/access/password'

const council: Organisation = { name: '多摩地域雇用開発協議会', code: 'kyogikai', kind: 'contractor' }
const newcomer: NewPerson = {
  name: '佐藤 花',
  kana: 'サトウ ハナ',
  localId: 'hana',
  rights: [],
  password: 'yukidoke-no-michi-wo-aruku',
}

function person(accountId: string, more: Partial<Person> = {}): Person {
  return {
    accountId,
    name: `${accountId}さん`,
    kana: 'カナ',
    localId: accountId,
    rights: [],
    isDisabled: false,
    ...more,
  }
}

const pathsOf = (result: { ok: boolean; refusal?: unknown }) =>
  (result as { refusal?: { findings?: { path: string }[] } }).refusal?.findings?.map(({ path }) => path)

describe('利用者を加える', () => {
  it('決まりに合うパスワードと、組織の中でまだ使われていないIDで加えられる', () => {
    expect(decideNewPerson(newcomer, council, false)).toEqual({ ok: true, value: newcomer })
  })

  it('使われているID、弱いパスワード、組織にない権限を一度に告げる', () => {
    const wrong = { ...newcomer, password: 'hana', rights: ['open_contracts' as const] }
    expect(pathsOf(decideNewPerson(wrong, council, true))).toEqual([
      'password',
      'password',
      'password',
      'localId',
      'rights',
    ])
  })

  it('契約を登録する権限は発注者の組織にだけある', () => {
    expect(rightsOnOffer('authority')).toContain('open_contracts')
    expect(rightsOnOffer('contractor')).toEqual(['manage_people'])
    expect(rightsOnOffer('audit')).toEqual(['manage_people'])
  })

  it('複雑さを求める決まりの組織では、それにも合わなければならない', () => {
    expect(pathsOf(decideNewPerson(newcomer, council, false, COMPLEX_PASSWORD_POLICY))).toEqual(['password'])
  })

  it.each(['Hana', ' ＨＡＮＡ ', 'hana'])('IDはサインインで引く形（半角の小文字）にそろえる：%s', (localId) => {
    expect(addPersonInput.parse({ ...newcomer, localId }).localId).toBe('hana')
  })

  it.each(['', '花', 'ha na', '-hana', 'hana@kyogikai', 'a'.repeat(33), 'hana.'])(
    'IDに使えない文字は断る：%s',
    (localId) => {
      expect(addPersonInput.safeParse({ ...newcomer, localId }).success).toBe(false)
      expect(organisationCode.safeParse(localId).success).toBe(false)
    },
  )

  it('フリガナはカタカナにそろえ、漢字は断る。氏名の髙・﨑・𠮷はそのまま残る', () => {
    const read = addPersonInput.parse({ ...newcomer, name: '髙﨑 𠮷', kana: 'たかさき よし' })
    expect([read.name, read.kana]).toEqual(['髙﨑 𠮷', 'タカサキ ヨシ'])
    expect(addPersonInput.parse({ ...newcomer, kana: 'ﾀｶｻｷ' }).kana).toBe('タカサキ')
    expect(addPersonInput.safeParse({ ...newcomer, kana: '高崎' }).success).toBe(false)
  })

  it('制御文字、見えない文字、長すぎる氏名は断る', () => {
    for (const name of ['佐\u0007藤', '佐\u200b藤', '佐\u202e藤', '', '　', '佐'.repeat(61)]) {
      expect(addPersonInput.safeParse({ ...newcomer, name }).success, JSON.stringify(name)).toBe(false)
    }
  })
})

describe('アカウントの停止', () => {
  const chief = person('chief', { rights: ['manage_people'] })

  it('ほかの人のアカウントを停止できる', () => {
    expect(decideDisabling([chief, person('hana')], 'hana', 'chief')).toMatchObject({
      ok: true,
      value: { accountId: 'hana' },
    })
  })

  it('自分、既に停止された人、組織にいない人は停止できない', () => {
    expect(pathsOf(decideDisabling([chief, person('other', { rights: ['manage_people'] })], 'chief', 'chief'))).toEqual(
      ['accountId'],
    )
    expect(pathsOf(decideDisabling([chief, person('hana', { isDisabled: true })], 'hana', 'chief'))).toEqual([
      'accountId',
    ])
    expect(decideDisabling([chief], 'stranger', 'chief')).toMatchObject({ refusal: { kind: 'not_found' } })
  })

  it('利用者を管理できる最後の人は停止できない。停止された人は数えない', () => {
    const gone = person('gone', { rights: ['manage_people'], isDisabled: true })
    expect(pathsOf(decideDisabling([chief, gone], 'chief', 'other'))).toEqual(['accountId'])
    expect(decideDisabling([chief, person('second', { rights: ['manage_people'] })], 'chief', 'second').ok).toBe(true)
  })
})

describe('パスワードの再設定', () => {
  const good = 'tsukue no ue ni neko ga nemuru'

  it('ほかの人のパスワードを、決まりに合うものにできる', () => {
    expect(decideReset(person('hana'), 'chief', good, council).ok).toBe(true)
    expect(pathsOf(decideReset(person('hana'), 'chief', 'short', council))).toContain('password')
  })

  it('自分のものは再設定できず、現在のパスワードを添えた変更による', () => {
    expect(decideReset(person('chief'), 'chief', good, council)).toMatchObject({
      refusal: { findings: [{ message: expect.stringContaining('現在のパスワード') }] },
    })
  })

  it('停止されたアカウントには設定できない', () => {
    expect(pathsOf(decideReset(person('hana', { isDisabled: true }), 'chief', good, council))).toEqual(['accountId'])
  })
})
