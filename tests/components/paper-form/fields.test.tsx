import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { TypedValue } from '@/components/paper-view/content/typed-value'
import type { Finding } from '@/lib/kernel/refusal'
import type { Content } from '@/lib/rules/forms/declaration'
import { fieldAt } from '@/lib/rules/forms/declared'
import { form } from './sample'
import { drawnField } from './screen'

const drawn = (key: string, content: Content = {}, shown: Finding[] = []) => drawnField(key, { content, shown })
const valuesIn = (html: string) => [...html.matchAll(/<input[^>]*\bvalue="([^"]*)"/g)].map(([, value]) => value)

describe('日時と数の欄', () => {
  it('日時は年・月・日と時刻の四つの欄で、年の隣に和暦を添える', () => {
    const html = drawn('heldAt', { heldAt: '2026-11-20T14:05' })
    expect(valuesIn(html)).toEqual(['2026', '11', '20', '14:05'])
    expect(html).toContain('令和8年')
    expect(html).toContain('aria-label="開催日時 時刻（24時間、例 14:05）"')
    expect(html).toContain('<fieldset id="heldAt"')
  })

  it('途中の日時は、打ったとおりに残る', () => {
    expect(valuesIn(drawn('heldAt', { heldAt: '2026年13月日 25:00' }))).toEqual(['2026', '13', '', '25:00'])
  })

  it('数の欄は単位を添え、数字の入力を求める', () => {
    const html = drawn('copies')
    expect(html).toContain('inputMode="numeric"')
    expect(html).toContain('<span id="copies-unit">部</span>')
    expect(html).toMatch(/aria-describedby="copies-unit copies-help copies-error"/)
  })

  it('断りは、欄の下に条項とともに出る', () => {
    const finding: Finding = { level: 'refuse', path: 'copies', message: '0以上の整数で。', clause: '２(1)' }
    const html = drawn('copies', {}, [finding])
    expect(html).toContain('0以上の整数で。（２(1)）')
    expect(html).toContain('aria-invalid="true"')
  })

  it('読む画面では、和暦と曜日、区切りと単位を添える', () => {
    const read = (key: string, value: string) =>
      renderToStaticMarkup(<TypedValue kind={fieldAt(form, key)?.value ?? { kind: 'date' }} value={value} />)
    expect(read('heldAt', '2026-11-20T14:05')).toContain('令和8年11月20日(金) 14時05分')
    expect(read('heldAt', '2026-11-20T14:05')).toContain('dateTime="2026-11-20T14:05+09:00"')
    expect(read('copies', '1200')).toContain('1,200部')
    expect(read('copies', '調査中')).toContain('調査中')
  })
})
