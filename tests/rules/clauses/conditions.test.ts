import { describe, expect, it } from 'vitest'
import { askedOf } from '@/lib/rules/clauses/asked'
import { areMet, unmetOf } from '@/lib/rules/clauses/conditions'

const A = { setting: 'a', isOneOf: ['yes'] }
const B = { setting: 'b', isOneOf: ['x', 'y'] }

describe('条件', () => {
  it.each([
    [{}, 'open'],
    [{ a: 'yes' }, 'open'],
    [{ a: 'no' }, 'not_met'],
    [{ b: 'z' }, 'not_met'],
    [{ a: 'yes', b: 'y' }, 'met'],
    [{ a: 'yes', b: 'z' }, 'not_met'],
  ])('設定が %j なら、すべてを求める条件は %s', (values, met) => {
    expect(areMet([A, B], values)).toBe(met)
  })

  it('条件がなければ満たされている', () => {
    expect([areMet(undefined, {}), areMet([], {})]).toEqual(['met', 'met'])
  })

  it('満たさない条件のうち、定まったものが理由である', () => {
    expect(unmetOf([A, B], { b: 'z' })).toBe(B)
    expect(unmetOf([A, B], { a: 'yes' })).toBeUndefined()
  })
})

describe('問いが問われるか', () => {
  const questions = [{ key: 'a' }, { key: 'b', askedWhen: [A] }, { key: 'c', askedWhen: [B] }]
  const [first, second, third] = questions as [(typeof questions)[number], (typeof questions)[number], { key: string }]

  it('条件のない問いは問われ、条件の定まらない問いはそれを待つ', () => {
    expect(askedOf(first, questions, {})).toEqual({ asked: 'met' })
    expect(askedOf(second, questions, {})).toEqual({ asked: 'open', by: A })
    expect(askedOf(second, questions, { a: 'yes' })).toEqual({ asked: 'met' })
    expect(askedOf(second, questions, { a: 'no' })).toEqual({ asked: 'not_met', by: A })
  })

  it('問われない問いに掛かる問いは、前に答えがあっても問われない', () => {
    expect(askedOf(third, questions, { a: 'no' })).toEqual({ asked: 'not_met', by: B })
    expect(askedOf(third, questions, { a: 'no', b: 'x' })).toEqual({ asked: 'not_met', by: B })
    expect(askedOf(third, questions, { a: 'yes', b: 'x' })).toEqual({ asked: 'met' })
  })

  it('互いに掛かる問いがあっても終わる', () => {
    const circle = [
      { key: 'a', askedWhen: [{ setting: 'b', isOneOf: ['x'] }] },
      { key: 'b', askedWhen: [{ setting: 'a', isOneOf: ['x'] }] },
    ]
    for (const question of circle) expect(askedOf(question, circle, {}).asked).toBe('open')
  })
})
