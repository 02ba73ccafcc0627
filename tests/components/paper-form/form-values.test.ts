import { describe, expect, it } from 'vitest'
import { REMOVED, sealedIn, sendable } from '@/components/paper-form/values/form-values'
import { readContent } from '@/lib/rules/forms/read-content'
import { form } from './sample'

const NONE = new Map<string, string>()

describe('画面から送る内容', () => {
  it('空の欄は送らず、行は空でも送る', () => {
    const { content } = sendable(form, { datedOn: '', people: [{ rowId: 'a', name: '', kind: '責任者' }] }, NONE)
    expect(content).toEqual({ people: [{ rowId: 'a', kind: '責任者' }] })
  })

  it('まだ途中の日付だけを除き、その場所を告げる', () => {
    const values = { datedOn: '2026年月日', people: [{ rowId: 'a', name: '髙﨑', bornOn: '2026年2月30日' }] }
    const { content, unfinished } = sendable(form, values, NONE)
    expect(content).toEqual({ people: [{ rowId: 'a', name: '髙﨑' }] })
    expect(unfinished).toEqual(['datedOn', 'people.a.bornOn'])
    expect(readContent(form, content).ok).toBe(true)
  })

  it('封緘の値は打たれたときに一度だけ送る', () => {
    const values = { people: [{ rowId: 'a', address: '東京都' }] }
    expect(sealedIn(form, sendable(form, values, NONE).content)).toEqual(new Map([['people.a.address', '東京都']]))
    const settled = new Map([['people.a.address', '東京都']])
    expect(sendable(form, values, settled).content).toEqual({ people: [{ rowId: 'a' }] })
  })

  it('封緘の欄を空にしただけでは消さず、消すと言ったときだけ空を送る', () => {
    expect(sendable(form, { people: [{ rowId: 'a', address: '' }] }, NONE).content).toEqual({
      people: [{ rowId: 'a' }],
    })
    const removal = { people: [{ rowId: 'a', address: REMOVED }] }
    expect(sendable(form, removal, NONE).content).toEqual({ people: [{ rowId: 'a', address: '' }] })
    expect(sendable(form, removal, new Map([['people.a.address', '']])).content).toEqual({ people: [{ rowId: 'a' }] })
  })

  it('預かれなかった場所だけを除いて送り直せる', () => {
    const values = { datedOn: '2026-11-20', people: [{ rowId: 'a', name: '\u0007', kind: '責任者' }] }
    const refused = readContent(form, sendable(form, values, NONE).content)
    const paths =
      !refused.ok && refused.refusal.kind === 'invalid' ? refused.refusal.findings.map((one) => one.path) : []
    expect(paths).toEqual(['people.a.name'])
    expect(readContent(form, sendable(form, values, NONE, new Set(paths)).content).ok).toBe(true)
  })
})
