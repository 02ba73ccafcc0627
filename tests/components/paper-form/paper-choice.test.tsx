import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { differencesOf } from '@/components/paper-form/conflict/differences'
import { openValues, sendable } from '@/components/paper-form/values/form-values'
import { PaperContent } from '@/components/paper-view/content/paper-content'
import type { Content } from '@/lib/rules/forms/declaration'
import { draft, form } from './sample'
import { drawnField } from './screen'

const [FIRST, SECOND] = ['1', '2'].map((digit) => ({
  paperId: '22222222-2222-4222-8222-222222222222',
  version: Number(digit),
  contentHash: digit.repeat(64),
})) as [Link, Link]
type Link = { paperId: string; version: number; contentHash: string }
const OFFERED = {
  ...draft,
  papers: [
    { ...FIRST, formKey: 'guide', name: '手引 第1版（令和8年11月2日提示）' },
    { ...SECOND, formKey: 'guide', name: '手引 第2版（令和8年11月9日提示）' },
    { ...FIRST, formKey: 'another', name: 'ほかの様式の書類 第1版' },
  ],
}

const drawn = (content: Content = {}, offered = OFFERED) => drawnField('standsOn', { draft: offered, content })
const options = (html: string) => [...html.matchAll(/<option[^>]*>([^<]*)</g)].map(([, text]) => text)
const chosen = (html: string) => /<option[^>]*selected=""[^>]*>([^<]*)</.exec(html)?.[1]

describe('書類の版を選ぶ欄', () => {
  it('その欄で選べる様式の版だけを、名で挙げる', () => {
    const html = drawn()
    expect(options(html)).toEqual([
      '選んでください',
      '手引 第1版（令和8年11月2日提示）',
      '手引 第2版（令和8年11月9日提示）',
    ])
    expect(chosen(html)).toBe('選んでください')
    expect(html).toMatch(/<label[^>]*for="standsOn"/)
  })

  it('選んだ版が選ばれて見え、別の画面で読める', () => {
    const html = drawn({ standsOn: SECOND })
    expect(chosen(html)).toBe('手引 第2版（令和8年11月9日提示）')
    expect(html).toContain(`/papers/${SECOND.paperId}?version=2" target="_blank"`)
  })

  it('一覧にない版、内容の違う版は、選ばれたままそれと分かる', () => {
    for (const standsOn of [
      { ...FIRST, version: 9 },
      { ...FIRST, contentHash: 'f'.repeat(64) },
    ]) {
      const html = drawn({ standsOn })
      expect(chosen(html)).toBe('一覧にない書類')
      expect(html).not.toContain('_blank')
    }
  })

  it('選べる版がなければ、先に提出することを言う', () => {
    expect(drawn({}, { ...OFFERED, papers: [] })).toContain('選べる書類が、まだ提出されていません')
  })
})

describe('選んだ版の行き先', () => {
  it('そのまま送られ、空欄は送られない', () => {
    expect(sendable(form, { standsOn: FIRST, people: [] }, new Map()).content).toEqual({ standsOn: FIRST, people: [] })
    expect(sendable(form, { people: [] }, new Map()).content).toEqual({ people: [] })
    expect(openValues(form, { standsOn: FIRST, people: [] })).toEqual({ standsOn: FIRST, people: [] })
  })

  it('二人が別の版を選んだときは、どちらを残すかを尋ねる', () => {
    const [mine, theirs] = [{ content: { standsOn: FIRST } }, { content: { standsOn: SECOND } }]
    expect(differencesOf(form, mine, theirs, { content: {} })).toEqual([
      {
        change: { change: 'changed', path: 'standsOn', label: '基とする書類', before: FIRST, after: SECOND },
        ...{ suggested: 'mine', isBoth: true },
      },
    ])
  })

  it('読む画面では、名からその版へ行け、内容のハッシュが添えられる。見られない書類は版だけを言う', () => {
    const read = (papers: { paperId: string; version: number; name: string; href: string }[]) =>
      renderToStaticMarkup(
        <PaperContent paper={{ form, content: { standsOn: FIRST }, sealedStored: [], items: [], papers }} />,
      )
    const html = read([{ ...FIRST, name: '手引 第1版（令和8年11月2日提示）', href: '/there' }])
    expect(html).toContain('<a href="/there" class="link">手引 第1版（令和8年11月2日提示）</a>')
    expect(html).toContain(`内容のSHA-256 ${FIRST.contentHash}`)
    expect(read([])).toContain('一覧にない書類 第1版')
  })
})
