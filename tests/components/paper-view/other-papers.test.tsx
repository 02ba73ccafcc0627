import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { NamedSinceNotice, PapersStandingOn } from '@/app/(office)/contracts/[contractId]/papers/[paperId]/other-papers'
import type { ShownPaper } from '@/app/(office)/contracts/[contractId]/papers/[paperId]/shown'
import { form } from '../paper-form/sample'

const LINK = { paperId: 'guide', version: 1, contentHash: 'a'.repeat(64) }
const AT = { contractId: 'c', paperId: 'p', version: 1 }
const shown = { content: { standsOn: LINK } } as unknown as NonNullable<ShownPaper['shown']>
const noticeFor = (named: object[]) =>
  renderToStaticMarkup(<NamedSinceNotice at={AT} paper={{ form, named } as unknown as ShownPaper} shown={shown} />)
const named = (more: object = {}) => ({ paperId: 'guide', version: 1, latestVersion: 1, title: '手引', ...more })

describe('示した書類の、その後', () => {
  it('何もなければ、何も言わない', () => {
    expect(noticeFor([named()])).toBe('')
    expect(noticeFor([])).toBe('')
  })

  it('新しい版が出ていれば、示す版は変わらないことと、その版への道を示す', () => {
    const html = noticeFor([named({ latestVersion: 3 })])
    expect(html).toContain('「手引」には、その後の第3版があります。')
    expect(html).toContain('この版が示すのは第1版のままです。')
    expect(html).toContain('href="/contracts/c/papers/guide?version=3"')
  })

  it('示した版が取り下げられるなどしていれば、そう言う', () => {
    expect(noticeFor([named({ fell: '取下げ' })])).toContain('示された「手引」第1版は「取下げ」になっています。')
  })
})

describe('この書類によるもの', () => {
  const standing = { paperId: 's', number: 2, title: '代える書面', onVersion: 1, word: '承認', state: 'approved' }
  const drawn = (standingOn: object[]) =>
    renderToStaticMarkup(<PapersStandingOn at={AT} paper={{ standingOn } as unknown as ShownPaper} />)

  it('書類と版、状態、示しているこの書類の版を、そこへの道とともに並べる', () => {
    const html = drawn([standing])
    expect(html).toContain('<a href="/contracts/c/papers/s?version=2" class="link">代える書面 第2版</a>')
    expect(html).toMatch(/承認.*第1版/s)
    expect(drawn([])).toBe('')
  })
})
