import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { ShownPaper } from '@/app/(office)/contracts/[contractId]/papers/[paperId]/shown'
import { TimelinessNotice } from '@/app/(office)/contracts/[contractId]/papers/[paperId]/timeliness-notice'
import { VersionChanges } from '@/app/(office)/contracts/[contractId]/papers/[paperId]/version-changes'
import { VersionRemarks } from '@/app/(office)/contracts/[contractId]/papers/[paperId]/version-remarks'
import { civilDate } from '@/lib/kernel/civil-date'
import type { Content, Row } from '@/lib/rules/forms/declaration'
import { at, NOW } from '../../support/story'
import { form } from '../paper-form/sample'

const row = (rowId: string, more: object = {}): Row => ({ rowId, name: `人${rowId}`, ...more })
const content = (copies: string, ...people: Row[]): Content => ({ datedOn: '2026-11-20', copies, people })
const compared = (number: number, words: string[], before: Content) => ({
  ...{ version: { number, content: before }, words, sealedPaths: [], sealed: [] },
  files: { added: number === 2 ? ['体制図.pdf'] : [], removed: [] },
})
const now = content('3', row('a'), row('b', { place: '金庫' }))
const paper = {
  form,
  shown: { number: 3, startsOn: civilDate('2026-12-01') },
  comparisons: [
    compared(2, ['差し戻した版'], content('2', row('a'), row('b', { place: '金庫' }))),
    compared(1, ['適用中'], content('2', row('b'), row('a'))),
  ],
} as unknown as ShownPaper
const changes = (isReview: boolean) =>
  renderToStaticMarkup(
    <VersionChanges
      paper={paper}
      filled={{ form, content: now, sealedStored: [], items: [], papers: [] }}
      isReview={isReview}
    />,
  )

describe('審査の画面：何が変わったか', () => {
  it('最後の差戻しからと、適用中の版からの両方を、変わった所の数とともに示す', () => {
    const html = changes(true)
    expect(html).toContain('第2版（差し戻した版）からの変更（1か所）')
    expect(html).toContain('第1版（適用中）からの変更（3か所）')
    expect(html).toContain('行の移動')
    expect(html).toContain('加わった添付')
    expect(html).toContain('体制図.pdf')
    expect(html).toContain('適用開始日（申請）')
  })

  it('審査する人には一つ目が開いていて、変わった所に指摘を付けられる。ほかの人には閉じている', () => {
    expect(changes(true).match(/<details open=""/g)).toHaveLength(1)
    expect(changes(true)).toContain('部数に指摘を付ける')
    expect(changes(false)).not.toContain('<details open=""')
    expect(changes(false)).not.toContain('指摘を付ける')
  })
})

describe('期限と遅れの表示', () => {
  const timeliness = (lateBy?: string) =>
    renderToStaticMarkup(
      <TimelinessNotice
        timeliness={[
          {
            ...{ key: 'k', words: '「点検報告書」を提出する', clause: '３' },
            ...{ dueAt: at('2026-11-18T23:59:59+09:00'), dueOn: civilDate('2026-11-18'), answeredAt: NOW, lateBy },
          },
        ]}
      />,
    )

  it('遅れは、期限と提出の時と、どれだけ遅れたかを言い、受け付けられていることも言う', () => {
    for (const words of [
      '期限に遅れて提出されました',
      '令和8年11月18日',
      '期限を1日10時間過ぎて',
      '遅れた提出も受け付けられます',
      '注意',
    ])
      expect(timeliness('1日10時間')).toContain(words)
  })

  it('間に合っていればそう言い、期限のある義務に応えなければ何も言わない', () => {
    expect(timeliness()).toContain('期限内に提出されました')
    expect(timeliness()).not.toContain('過ぎて')
    expect(renderToStaticMarkup(<TimelinessNotice timeliness={[]} />)).toBe('')
  })
})

describe('条件付きの決定の表示', () => {
  it('条件は、印字の語と、決めた人の名とともに示される', () => {
    const step = { version: 1, act: 'approve' as const, at: NOW, byName: '久保 真理子', reason: '', remarks: [] }
    const drawn = (conditions: string) =>
      renderToStaticMarkup(<VersionRemarks steps={[{ ...step, conditions }]} deviations={[]} word="承諾" />)
    for (const words of ['承諾の条件（久保 真理子）', '写しを残さないこと'])
      expect(drawn('写しを残さないこと')).toContain(words)
    expect(drawn('')).not.toContain('条件')
  })
})
