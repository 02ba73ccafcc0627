import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ChangesView } from '@/components/paper-view/history/changes-view'
import { DecisionConditions } from '@/components/paper-view/review/decision-reason'
import { changesBetween } from '@/lib/rules/forms/changes'
import type { Content, Row } from '@/lib/rules/forms/declaration'
import { form } from '../paper-form/sample'

const row = (rowId: string, more: object = {}): Row => ({ rowId, name: `人${rowId}`, ...more })
const before: Content = { datedOn: '2026-11-20', copies: '2', people: [row('a'), row('b'), row('c')] }
const after: Content = {
  datedOn: '2026-11-21',
  copies: '2',
  people: [row('b'), row('c', { place: '金庫' }), row('a'), row('d')],
}
const paper = (content: Content, sealedStored: string[] = []) => ({
  form,
  content,
  sealedStored,
  items: [],
  papers: [],
})
const sealed = { change: 'sealed', path: 'people.b.address', label: '住所' } as const

function drawn(content = after, withSealed = true) {
  const changes = [...changesBetween(form, before, content), ...(withSealed ? [sealed] : [])]
  return renderToStaticMarkup(
    <ChangesView
      changes={changes}
      before={paper(before)}
      after={paper(content, ['people.b.address'])}
      beforeName="第1版（差し戻した版）"
      afterName="第2版"
      beside={(path, label) => <i>{`${path}|${label}`}</i>}
    />,
  )
}

describe('版の変更の一覧', () => {
  it('変わったところだけを、欄ごと・行ごとに、前と後を並べて示す', () => {
    const html = drawn()
    expect([...html.matchAll(/<th scope="row"/g)]).toHaveLength(5)
    expect(html).toContain('令和8年11月20日')
    expect(html).toContain('令和8年11月21日')
    expect(html).not.toContain('部数')
    expect(html).toContain('名簿（人c）の保管場所')
    expect(html).toContain('行の追加')
  })

  it('移った行は、何行目から何行目へ移ったかを言う', () => {
    const html = drawn()
    expect(html).toContain('行の移動')
    expect(html).toContain('名簿（人a）')
    expect(html).toMatch(/1行目<\/td><td[^>]*>3行目/)
  })

  it('封緘の値は、変わったことだけを言う', () => {
    const html = drawn()
    expect(html).toContain('封緘項目の変更')
    expect(html).toContain('名簿（人b）の住所')
    expect(html).toMatch(/―<\/td><td[^>]*>封緘/)
  })

  it('どの変更にも指摘を付ける場所がある。なくなった行には付けない', () => {
    expect(drawn()).toContain('<i>people.c.place|名簿（人c）の保管場所</i>')
    const removed = drawn({ ...before, people: [row('a'), row('b')] }, false)
    expect(removed).toContain('行の削除')
    expect(removed).not.toContain('<i>')
  })

  it('変わっていなければ、そう言う', () => {
    expect(drawn(before, false)).toContain('第1版（差し戻した版）と第2版の内容は同じです。')
  })
})

describe('条件付きの決定', () => {
  it('条件を書く欄は、印字の語で名乗り、示され印刷されることを言う', () => {
    const html = renderToStaticMarkup(<DecisionConditions word="承諾" value="写しを残さないこと" onChange={() => {}} />)
    for (const words of ['承諾の条件', '任意', '写しを残さないこと', 'PDFにも印刷されます'])
      expect(html).toContain(words)
  })
})
