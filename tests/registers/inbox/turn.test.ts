import { describe, expect, it } from 'vitest'
import { nextStep, STAND_WORDS, standWord } from '@/lib/registers/inbox/labels'
import { AWAITS, BOXES, chosenStands, isNewestFirst, REPLIES, rightsFor, standsIn } from '@/lib/registers/inbox/turn'

const SIDES = ['authority', 'contractor'] as const

describe('誰の番か', () => {
  it('発注者の番は決定と受領、受注者の番は差戻し・補正・不承認で、一方の番はもう一方の相手待ちである', () => {
    expect(standsIn('authority', 'mine')).toEqual([...AWAITS])
    expect(standsIn('contractor', 'theirs')).toEqual([...AWAITS])
    expect(standsIn('contractor', 'mine')).toEqual(['returned', 'correction', 'refused'])
    for (const stand of standsIn('authority', 'theirs')) expect(standsIn('contractor', 'mine')).toContain(stand)
  })

  it('受注者には、どの返事もどこか一つの欄に入る', () => {
    for (const stand of [...AWAITS, ...REPLIES])
      expect(
        BOXES.filter((box) => standsIn('contractor', box).includes(stand)),
        stand,
      ).toHaveLength(1)
  })

  it('自らの番は、それをする権限のある人に、そのほかは閲覧できる人に示す', () => {
    expect(rightsFor('authority', 'decide')).toEqual(['decide'])
    expect(rightsFor('authority', 'receive')).toEqual(['receive'])
    expect(rightsFor('authority', 'returned')).toEqual(['read'])
    expect(rightsFor('contractor', 'returned')).toEqual(['draft', 'submit'])
    expect(rightsFor('contractor', 'decide')).toEqual(['read'])
    expect(rightsFor('contractor', 'approved')).toEqual(['read'])
  })

  it('選ばれた種類だけを示す。その側にない語は、自らの番のすべてになる', () => {
    expect(chosenStands('authority', 'receive')).toEqual({ box: 'mine', stands: ['receive'] })
    expect(chosenStands('authority', 'theirs').box).toBe('theirs')
    expect(chosenStands('contractor', 'settled').stands).toEqual(['approved', 'received'])
    for (const show of ['settled', 'approved', 'だれ', undefined])
      expect(chosenStands('authority', show)).toEqual({ box: 'mine', stands: ['decide', 'receive'] })
    expect(chosenStands('contractor', 'receive').stands).toEqual(['returned', 'correction', 'refused'])
  })

  it('待っているものは古い順、終わったものは新しい順', () => {
    expect(BOXES.filter(isNewestFirst)).toEqual(['settled'])
  })
})

describe('受信箱の語', () => {
  it('決定されるものは、印字の語で示す（承認・承諾・許可）', () => {
    for (const word of ['承認', '承諾', '許可']) {
      expect(standWord('decide', word)).toBe(`${word}待ち`)
      expect(standWord('refused', word)).toBe(`不${word}`)
      expect(standWord('approved', word)).toBe(word)
      expect(nextStep('authority', 'decide', word, false)).toContain(word)
    }
    for (const stand of ['receive', 'returned', 'correction', 'received'] as const)
      expect(standWord(stand, '承認')).toBe(STAND_WORDS[stand])
  })

  it('次にすることを、それぞれの側の言葉で示す。下書きがあれば、それを仕上げる', () => {
    for (const side of SIDES)
      for (const stand of [...AWAITS, 'returned', 'correction', 'refused'] as const)
        expect(nextStep(side, stand, '承認', false).length, `${side} ${stand}`).toBeGreaterThan(4)
    expect(nextStep('contractor', 'returned', '承認', true)).toContain('下書き')
    expect(nextStep('contractor', 'receive', '報告', false)).toContain('受領を待たない')
  })
})
