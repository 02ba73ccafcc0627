import { describe, expect, it } from 'vitest'
import { type PrintedPaper, renderPaper } from '@/lib/platform/pdf/print'
import { paperOf } from './papers'
import { bare, readPdf } from './reading'

const SECRET = '秘密町一丁目'
const BORN = '1970-01-02'
/** Sealed values have no business in the open content; should a caller leave them there, they are not printed either. */
const people = [
  { rowId: 'p1', category: '情報管理責任者', name: '髙橋 一郎', address: SECRET, bornOn: BORN },
  { rowId: 'p2', category: '情報取扱管理者', name: '山﨑 花子', address: SECRET, bornOn: BORN },
]

/** Everything that a reader finds on the pages, footer and metadata included. */
async function printed(changes: Partial<PrintedPaper>): Promise<string> {
  const { pages, info } = await readPdf(await renderPaper(paperOf('information_handlers', { people }, changes)))
  return bare(pages.flatMap(({ runs }) => runs)) + JSON.stringify(info)
}

describe('封緘項目（１(2)①ア 住所、生年月日）', () => {
  it('値が渡されなければ ■■■ と印字し、省略したことを書く', async () => {
    const text = await printed({ sealed: undefined, redacted: true })
    expect(text.match(/■■■/g)).toHaveLength(2 * 2 + 1)
    expect(text).toContain('■■■：封緘項目のため省略')
    expect(text).toContain('封緘項目を除く写し')
    expect(text).not.toContain(SECRET)
    expect(text).not.toContain('1970')
    expect(text).not.toContain('昭和45年')
  })

  it('封緘の値が全くなければ、省略と言われていなくても中身を印字しない', async () => {
    const text = await printed({ sealed: undefined, redacted: false })
    expect(text).toContain('■■■：封緘項目のため省略')
    expect(text).not.toContain(SECRET)
  })

  it('渡された値だけを印字し、ほかは ■■■ のままにする', async () => {
    const text = await printed({ sealed: { 'people.p1.address': '公開町' }, redacted: true })
    expect(text).toContain('公開町')
    expect(text.match(/■■■/g)).toHaveLength(3 + 1)
    expect(text).not.toContain(SECRET)
  })

  it('全ての値をもつ版では、空欄は空欄として印字し、省略の注記を付けない', async () => {
    const sealed = { 'people.p1.address': '公開町', 'people.p1.bornOn': '1980-05-06', 'people.p2.address': '公開村' }
    const text = await printed({ sealed, redacted: false })
    expect(text).toContain('公開町')
    expect(text).toContain('昭和55年5月6日')
    expect(text).not.toContain('■')
    expect(text).not.toContain('封緘')
  })
})
