import { describe, expect, it } from 'vitest'
import { openValues, REMOVED, sealedIn, sendable, withoutStale } from '@/components/paper-form/values/form-values'
import { readContent } from '@/lib/rules/forms/reading/read-content'
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

  it('まだ途中の日時と、数として読めないものも除き、読めるものは打ったとおりに送る', () => {
    const unfinished = (values: object) => sendable(form, { people: [], ...values }, NONE)
    expect(unfinished({ heldAt: '2026-11-20 ', copies: '1.5' })).toEqual({
      content: { people: [] },
      unfinished: ['heldAt', 'copies'],
    })
    expect(unfinished({ heldAt: '2026-11-20 25:00', copies: '-1' }).unfinished).toEqual(['heldAt', 'copies'])
    const { content } = unfinished({ heldAt: '2026-11-20T14:05', copies: '１２部' })
    expect(content).toEqual({ heldAt: '2026-11-20T14:05', copies: '１２部', people: [] })
    expect(readContent(form, content)).toMatchObject({ value: { heldAt: '2026-11-20T14:05', copies: '12' } })
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

  it('比べるときは、封緘の値を除き、読めるものは預かる形にそろえ、打ちかけのものはそのまま比べる', () => {
    const values = { copies: '１２部', datedOn: '令和8年13月', people: [{ rowId: 'a', name: '', address: '東京都' }] }
    expect(openValues(form, values)).toEqual({ copies: '12', datedOn: '令和8年13月', people: [{ rowId: 'a' }] })
  })

  it('ほかの人が消した封緘の値は画面からも消え、その後で打った値は残る', () => {
    const values = {
      people: [
        { rowId: 'a', address: '東京都' },
        { rowId: 'b', address: '打ち直し' },
      ],
    }
    const stale = new Map([
      ['people.a.address', '東京都'],
      ['people.b.address', '前の値'],
    ])
    expect(withoutStale(form, values, stale)).toEqual({ people: [{ rowId: 'a' }, { rowId: 'b', address: '打ち直し' }] })
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
