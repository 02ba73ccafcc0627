import { describe, expect, it } from 'vitest'
import { conflict, notFound } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import { type ChosenPaper, chosenValue, decideChosen, MOST_AT_ONCE, receiveEach } from '@/lib/registers/inbox/receipt'
import { messagesOf, refusalOf } from '../../operations/refusals'

const paper = (number: number, label = `「報告／${number}」第1版`): ChosenPaper => ({
  contractId: 'c',
  paperId: `p${number}`,
  version: 1,
  label,
})
const NOT_ALLOWED = { ok: false, refusal: { kind: 'not_allowed', message: '権限がありません。' } } as const
const received = async (answers: Result<unknown>[]) => {
  const rest = [...answers]
  return receiveEach(
    answers.map((_, number) => paper(number)),
    async () => rest.shift() ?? notFound(),
  )
}

describe('まとめて受領する書類', () => {
  it('選んだ書類が、印のとおりに読み取れる（書類の名に / や改行があっても）', () => {
    const chosen = [paper(1), paper(2, 'a/b/c\n第2版')]
    expect(decideChosen(chosen.map(chosenValue))).toEqual(done(chosen))
    expect(decideChosen([...chosen, ...chosen].map(chosenValue))).toEqual(done(chosen))
  })

  it('一つも選ばれていないとき、50件を超えるときは、断る', () => {
    for (const none of [[], ['でたらめ'], ['a/b/x/y'], ['//1/a']])
      expect(messagesOf(decideChosen(none))).toBe('受領する書類を一つ以上選んでください。')
    const many = Array.from({ length: MOST_AT_ONCE + 1 }, (_, number) => chosenValue(paper(number)))
    expect(messagesOf(decideChosen(many))).toBe('一度に受領できるのは50件までです。')
    expect(decideChosen(many.slice(1)).ok).toBe(true)
  })
})

describe('まとめた受領の報告', () => {
  it('一つずつ、受領したか、なぜしなかったかを示す', async () => {
    const answer = await received([done(null), conflict('この版は既に「受領済」です。'), NOT_ALLOWED, notFound()])
    expect(answer).toMatchObject({ ok: true, value: { message: '1件を受領し、3件は受領しませんでした。' } })
    expect(answer.ok && answer.value.outcomes.map(({ subject, word, isDone }) => [subject, word, isDone])).toEqual([
      ['「報告／0」第1版', '受領しました。', true],
      ['「報告／1」第1版', 'この版は既に「受領済」です。', false],
      ['「報告／2」第1版', '権限がありません。', false],
      ['「報告／3」第1版', '見つかりません。閲覧できる範囲の外にあります。', false],
    ])
  })

  it('すべてが同じ理由で断られたら、その理由が答えになる。既に受領済のものは、一つずつ示す', async () => {
    expect(refusalOf(await received([notFound(), notFound()]))).toBe('not_found')
    expect(messagesOf(await received([NOT_ALLOWED, NOT_ALLOWED]))).toBe('権限がありません。')
    expect(await received([notFound(), NOT_ALLOWED])).toMatchObject({ ok: true })
    expect(await received([conflict('済み'), conflict('済み')])).toMatchObject({
      value: { message: '0件を受領し、2件は受領しませんでした。' },
    })
  })

  it('サインインが切れたら、残りを試さずに、そう答える', async () => {
    let asked = 0
    const answer = await receiveEach([paper(1), paper(2), paper(3)], async () => {
      asked += 1
      return asked === 2 ? { ok: false, refusal: { kind: 'signed_out' } } : done(null)
    })
    expect([refusalOf(answer), asked]).toEqual(['signed_out', 2])
  })
})
