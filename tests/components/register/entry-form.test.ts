import { describe, expect, it } from 'vitest'
import { paperIn } from '@/app/(office)/contracts/[contractId]/audit/verification/paper-head'
import { atFields, recordedAnswer } from '@/app/(office)/contracts/[contractId]/custody/answers'
import { correctionIn, itemIn, movementIn, placeIn } from '@/app/(office)/contracts/[contractId]/custody/entry-input'
import { splitReason } from '@/components/register/custody/entry/fields/taking-out'
import { custody } from '@/lib/authorities/roudoukyoku/besshi1/custody'
import { invalid } from '@/lib/kernel/refusal'
import { done } from '@/lib/kernel/result'
import { correctionText, reasonText } from '@/lib/registers/custody/labels'
import { correctionInput, itemInput, movementInput, placeInput } from '@/lib/registers/custody/schema'

const ID = '7c0b1c54-6a0e-4f0b-9a39-0d8f4c1f2a10'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.set(name, value)
  return data
}

const HAPPENING = { quantity: '３', happenedAt: '2026-11-20T01:10:00.000Z', happenedBy: '𠮷田 花子', reason: '' }
const ITEM = {
  ...HAPPENING,
  name: '求職者名簿',
  medium: '紙媒体',
  important: 'none',
  origin: 'received',
  toPlaceId: ID,
}
const MOVE = { ...HAPPENING, itemId: ID, act: 'return', fromPlaceId: ID }

describe('台帳の記入が、操作の求める形になる', () => {
  it('３(4) 重要な情報の別は、「含まない」と無回答が違い、ほかの語も書ける', () => {
    const importantOf = (fields: Record<string, string>) => itemInput.safeParse(itemIn(form({ ...ITEM, ...fields })))
    expect(importantOf({}).data?.important).toBe('')
    expect(importantOf({ important: '個人情報' }).data?.important).toBe('個人情報')
    expect(importantOf({ important: 'other', otherImportant: '健康に関する情報' }).data?.important).toBe(
      '健康に関する情報',
    )
    const unanswered = form(ITEM)
    unanswered.delete('important')
    for (const data of [unanswered, form({ ...ITEM, important: 'other', otherImportant: '' })])
      expect(itemInput.safeParse(itemIn(data)).error?.issues.map(({ path }) => path.join('.'))).toEqual(['important'])
  })
  it('全角の数量も、選ばれていない移動先も、そのまま操作に渡る', () => {
    const read = movementInput.parse(movementIn(form({ ...MOVE, toPlaceId: '' })))
    expect(read).toMatchObject({ quantity: 3, act: 'return', toPlaceId: undefined, deviation: false })
    expect(movementInput.parse(movementIn(form({ ...MOVE, deviation: '1' }))).deviation).toBe(true)
  })
  it('空の記入は、欄ごとに日本語の文で断られる', () => {
    const messages = itemInput.safeParse(itemIn(form({}))).error?.issues.map(({ message }) => message) ?? []
    expect(messages.length).toBeGreaterThanOrEqual(7)
    for (const message of messages) expect(message).toMatch(/(記入して|選んで)ください。$/)
  })
  it('保存場所の種類は、印字の語か、ほかの語になる', () => {
    const place = { kind: 'own', name: '金庫' }
    expect(placeInput.parse(placeIn(form({ ...place, storage: 'キャビネット' }))).storage).toBe('キャビネット')
    expect(placeInput.parse(placeIn(form({ ...place, storage: 'other', otherStorage: '耐火金庫' }))).storage).toBe(
      '耐火金庫',
    )
  })
  it('訂正は、置き換えか取消しのどちらかになる', () => {
    const replaced = correctionInput.parse(correctionIn(ID, form({ ...MOVE, mode: 'replace', why: '誤記' })))
    expect(replaced.replacement).toMatchObject({ act: 'return', quantity: 3 })
    expect(correctionInput.parse(correctionIn(ID, form({ mode: 'void', why: '誤記' }))).replacement).toBeNull()
  })
})

describe('断られた記入は、欄に戻る', () => {
  it('置き換えの中の指摘は同じ名の欄に、記録全体への指摘はどの欄にも付かない', () => {
    const finding = (path: string) => ({ level: 'refuse' as const, path, message: '違います。' })
    const answer = atFields(invalid(finding('replacement.quantity'), finding('deviation'), finding('why')))
    const paths = !answer.ok && answer.refusal.kind === 'invalid' ? answer.refusal.findings.map(({ path }) => path) : []
    expect(paths).toEqual(['quantity', '', 'why'])
  })
  it('記録されたことと、逸脱なら発注者に見えることを文で答える', () => {
    const recorded = { seq: 12, isDeviation: true, notes: [] }
    expect(recordedAnswer(done(recorded))).toEqual(done({ message: expect.stringMatching(/第12号に、逸脱.*発注者/) }))
    expect(recordedAnswer(done({ ...recorded, isDeviation: false }), (seq) => `/${seq}`)).toMatchObject({
      value: { message: '第12号に記録しました。', next: '/12' },
    })
  })
})

describe('３(3) 理由の中の、印字された場合', () => {
  it('記録された理由から、場合と自らの言葉に分け、訂正の理由は引き継がない', () => {
    const kept = correctionText(reasonText('返却時', '担当官に手交した。\n二名で運んだ。'), '数量の誤記')
    expect(splitReason([custody], kept)).toEqual({ exception: '返却時', reason: '担当官に手交した。\n二名で運んだ。' })
    expect(splitReason([custody], '返却時')).toEqual({ exception: '返却時', reason: '' })
    expect(splitReason([custody], '返却時に準じる')).toEqual({ exception: '', reason: '返却時に準じる' })
    expect(splitReason([custody], correctionText('', '誤記'))).toEqual({ exception: '', reason: '' })
  })
})

describe('紙から読んだ記録の先頭', () => {
  it('番号は全角でも「第○号」でも読み、どちらも空なら比べない', () => {
    expect(paperIn(form({ seq: '第１２号', hash: ' abcd ' }))).toEqual({ seq: 12, hash: 'abcd' })
    expect(paperIn(form({ seq: '', hash: ' ' }))).toBeUndefined()
    expect(paperIn(form({ seq: '', hash: 'abcd' }))?.seq).toBe(0)
    expect(paperIn(form({ seq: '十二', hash: 'abcd' }))?.seq).toBeNaN()
  })
})
