import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnswerChoice, useAnswers } from '@/components/paper-form/submitting/answer-choice'
import { ConfirmSheet } from '@/components/paper-form/submitting/confirm-sheet'
import type { Submission } from '@/components/paper-form/submitting/use-submission'
import type { Finding } from '@/lib/kernel/refusal'
import { form } from './sample'

const INSPECTION = { key: 'd#inspect#contractor#2026-10', words: '「点検報告書」を提出する（令和8年10月分）' }
const NEXT = { key: 'd#inspect#contractor#2026-11', words: '「点検報告書」を提出する（令和8年11月分）' }

const submission: Submission = {
  ...{ step: 'confirming', obstacles: [], refusal: undefined, isUnanswered: false, isOver: () => false },
  ...{ begin: async () => {}, send: async () => {}, resend: async () => {}, back: () => {} },
  ...{ dismissRefusal: () => {}, giveUp: () => {} },
}
const sheet = (answerable: (typeof INSPECTION)[], findings: Finding[] = []) =>
  renderToStaticMarkup(
    <ConfirmSheet
      paper={{ form, content: { datedOn: '2026-11-20' }, sealedStored: [], items: [], papers: [] }}
      contractName="見本業務"
      findings={findings}
      answerable={answerable}
      word="提出する"
      submission={submission}
    />,
  )
const boxes = (html: string) =>
  [...html.matchAll(/<input type="checkbox"[^>]*>/g)].map(([box]) => box.includes('checked'))

/** What would be sent, where the person presses nothing. */
function Chosen({ answerable }: { answerable: (typeof INSPECTION)[] }) {
  return useAnswers(answerable).chosen.join(' ')
}

describe('提出前の確認：応える義務', () => {
  it('この書類で応えられる未了の義務を並べる。一つだけなら選んであり、いくつもあれば人が選ぶ', () => {
    const one = sheet([INSPECTION])
    expect(one).toContain('この書類が応える義務')
    expect(one).toContain(INSPECTION.words)
    expect(boxes(one)).toEqual([true])
    const two = sheet([INSPECTION, NEXT])
    expect(two).toContain(NEXT.words)
    expect(boxes(two)).toEqual([false, false])
  })

  it('送られるのは、選ばれた義務だけである', () => {
    const sent = (answerable: (typeof INSPECTION)[]) => renderToStaticMarkup(<Chosen answerable={answerable} />)
    expect(sent([INSPECTION])).toBe(INSPECTION.key)
    expect(sent([INSPECTION, NEXT])).toBe('')
    expect(sent([])).toBe('')
  })

  it('応えられる義務がなければ、何も尋ねない', () => {
    expect(sheet([])).not.toContain('応える義務')
    const nothing = { chosen: [], choose: () => {} }
    expect(renderToStaticMarkup(<AnswerChoice answerable={[]} answers={nothing} />)).toBe('')
  })

  it('書面の内容、理由の要るところ、念のためのことも、同じ画面で示す', () => {
    const html = sheet(
      [INSPECTION],
      [
        { level: 'reason', path: 'copies', message: '残りを超えています。', clause: '３' },
        { level: 'note', path: 'people', message: '台帳に載りません。' },
      ],
    )
    for (const words of [
      '令和8年11月20日',
      '残りを超えています。',
      '台帳に載りません。',
      '提出した書類は書き換えられません',
    ])
      expect(html).toContain(words)
  })
})

describe('提出前の確認：下書きだけの担当者', () => {
  it('書面は見られ、提出のボタンも理由や義務の欄もなく、誰が提出できるかを言う', () => {
    const html = renderToStaticMarkup(
      <ConfirmSheet
        paper={{ form, content: { datedOn: '2026-11-20' }, sealedStored: [], items: [], papers: [] }}
        contractName="見本業務"
        findings={[{ level: 'reason', path: 'copies', message: '残りを超えています。' }]}
        answerable={[INSPECTION]}
        word={undefined}
        submission={submission}
      />,
    )
    expect(html).toContain('令和8年11月20日')
    expect(html).toContain('提出できるのは、提出の権限のある担当者だけです。')
    expect(html).toContain('書き直す')
    for (const words of ['応える義務', '残りを超えています。', '提出する</button>']) expect(html).not.toContain(words)
  })
})
