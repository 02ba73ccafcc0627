import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { AnswerView } from '@/components/action-form/answer-view'
import { InboxTable } from '@/components/inbox/inbox-table'
import { NoticeTable } from '@/components/notices/notice-table'
import { parseCivilDate } from '@/lib/kernel/civil-date'
import { done } from '@/lib/kernel/result'
import type { InboxItem } from '@/lib/registers/inbox/item'
import { decideChosen } from '@/lib/registers/inbox/receipt'
import type { Notice } from '@/lib/registers/notices/notice'
import { at } from '../../support/story'

const NOW = at('2026-11-20T10:00:00+09:00')
const item: InboxItem = {
  ...{ contractId: 'c', contractNumber: '第1号', contractName: '窓口業務', paperId: 'p', version: 2, title: '報告書' },
  ...{ clause: '２(1)', stand: 'receive', word: '受領待ち', next: '受領を記録する', hasDraft: false },
  since: at('2026-11-18T08:00:00+09:00'),
}
const tableOf = (one: InboxItem, isChoosable?: () => boolean) =>
  renderToStaticMarkup(<InboxTable caption="表" items={[one]} now={NOW} isChoosable={isChoosable} />)

describe('受信箱の表', () => {
  it('一行に、どう立っているか、次にすること、いつからか、どれだけ遅れたかが、語で示される', () => {
    const dueOn = parseCivilDate('2026-11-17')
    const html = tableOf({ ...item, due: { dueAt: at('2026-11-17T23:59:59+09:00'), dueOn, lateBy: '8時間' } })
    for (const text of ['受領待ち', '「報告書」第2版', '２(1)', '窓口業務', '第1号', '受領を記録する', '2日2時間経過'])
      expect(html).toContain(text)
    expect(html).toMatch(/令和8年11月17日.*8時間遅れ/)
    expect(html).toContain('href="/contracts/c/papers/p?version=2"')
    expect(tableOf(item)).not.toContain('遅れ')
  })

  it('下書きがあれば、その下書きへ導く', () => {
    expect(tableOf({ ...item, stand: 'returned', hasDraft: true })).toContain('href="/contracts/c/papers/p/draft"')
  })

  it('選べるものには、どの書類かを名にもつ印があり、その値は操作が読み取れる', () => {
    const html = tableOf(item, () => true)
    expect(html).toMatch(/<input type="checkbox"[^>]*aria-label="「報告書」第2版（第1号）を選ぶ"/)
    const value = /value="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(decideChosen([value])).toMatchObject({ value: [{ contractId: 'c', paperId: 'p', version: 2 }] })
    expect(tableOf(item, () => false)).not.toContain('<input')
    expect(tableOf(item)).not.toContain('選ぶ')
  })
})

describe('まとめた受領の知らせ', () => {
  it('受領しなかったものを先に、理由とともに示す', () => {
    const outcomes = [
      { subject: '甲', word: '受領しました。', isDone: true },
      { subject: '乙', word: 'この版は既に「受領済」です。', isDone: false },
    ]
    const html = renderToStaticMarkup(<AnswerView answer={done({ message: '1件を受領', outcomes })} />)
    expect(html).toMatch(/注意.*1件を受領.*乙.*既に「受領済」.*甲.*受領しました/)
    expect(html).toContain('role="status"')
    const all = renderToStaticMarkup(<AnswerView answer={done({ message: '1件', outcomes: outcomes.slice(0, 1) })} />)
    expect(all).toMatch(/完了/)
    expect(renderToStaticMarkup(<AnswerView answer={done({ message: '済み' })} />)).not.toContain('<ul')
  })
})

describe('お知らせの表', () => {
  const notice: Notice = {
    ...{ id: 'n', contractId: 'c', contractNumber: '第1号', contractName: '窓口業務', at: NOW, isUnread: true },
    ...{ kind: 'approved', subject: { paperId: 'p', version: 3 }, words: '「計画」第3版の承認がありました' },
  }
  const html = (more: Partial<Notice>) => renderToStaticMarkup(<NoticeTable notices={[{ ...notice, ...more }]} />)

  it('未読か既読かを語で示し、書類・できごと・設定のそれぞれへ導く', () => {
    expect(html({})).toMatch(/未読.*<strong>.*href="\/contracts\/c\/papers\/p\?version=3"/)
    expect(html({ isUnread: false })).toMatch(/既読/)
    expect(html({ subject: { factId: 'f' } })).toContain('href="/contracts/c/facts"')
    expect(html({ subject: { settingKey: 'o/d#k' } })).toContain('href="/contracts/c/settings#setting-o-d-k"')
  })
})
