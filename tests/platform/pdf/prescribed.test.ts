import { describe, expect, it } from 'vitest'
import { renderPaper } from '@/lib/platform/pdf/print'
import type { Content, PrescribedSheet } from '@/lib/rules/forms/declaration'
import { workName } from '@/lib/rules/forms/declared'
import { sampleForm } from '../../rules/forms/sample-form'
import { CONTENT_HASH, DISK_ROW, HEAD, PAPER_ROW, paperOf } from './papers'
import { bare, bodyOf, footerOf, readPdf } from './reading'

const HEADINGS = '情報の種類（注１）情報の保存場所（注２）作業の方法（注３）作業の確認方法作業実施者作業確認者'
const NOTES =
  '（注１）「紙媒体」、「電磁的記録媒体」のいずれかを記載すること。' +
  '（注２）「キャビネット」、「外部電磁的記録媒体（CD-R、USBメモリ等）」、「端末」、「サーバ装置」等を記載すること。' +
  '（注３）返却の場合：「返却」と記載すること。' +
  '廃棄・抹消の場合：「焼却」、「溶解」、「裁断」、「消去（データ抹消ソフトウェア）」等を記載すること。'
const ROWS =
  '紙媒体キャビネット返却貴省に手交髙橋一郎山﨑花子' +
  '電磁的記録媒体外部電磁的記録媒体（CD-R、USBメモリ等）消去（データ抹消ソフトウェア）情報管理責任者の立ち会い𠮷田次郎㈱遵守①子'
const media = [PAPER_ROW, DISK_ROW]

describe('別添１ 作業実施計画書（３(2)なお書１）', () => {
  it('記入した用紙の本文は、印字のとおりの語が印字の順に並び、ほかの語を含まない', async () => {
    const content = { datedOn: '2026-11-21', submitterName: '東京都地域連携協議会', completesOn: '2026-12-25', media }
    const { pages, notdef } = await readPdf(await renderPaper(paperOf('disposal_plan', content)))
    expect(pages).toHaveLength(1)
    expect(bare(pages.flatMap(bodyOf))).toBe(
      '(別添１)令和8年11月21日' +
        '地域連携事業業務に係る情報の返却又は廃棄若しくは抹消に係る作業実施計画書' +
        '協議会名：東京都地域連携協議会' +
        '本業務において貴局から受領した情報及び作成された情報については、下記のとおり返却又は廃棄若しくは抹消する予定です。' +
        `記１情報の保存媒体${HEADINGS}${ROWS}${NOTES}２全ての作業が完了する予定日令和8年12月25日`,
    )
    expect(notdef).toBe(0)
  })

  it('白紙は、年月日を空けた印字のとおりで、５行の空欄をもつ', async () => {
    const blank = paperOf('disposal_plan', {}, { contractName: '地域連携事業' })
    const { pages } = await readPdf(await renderPaper(blank))
    const body = bare(pages.flatMap(bodyOf))
    expect(body).toMatch(/^\(別添１\)令和年月日地域連携事業業務に係る/)
    expect(body).toMatch(/協議会名：本業務において/)
    expect(body.endsWith(`${HEADINGS}${NOTES}２全ての作業が完了する予定日令和年月日`)).toBe(true)
    const runs = pages.flatMap(bodyOf)
    const heading = runs.find(({ text }) => text.startsWith('作業実施者'))
    const notes = runs.findLast(({ text }) => text.startsWith('（注１）'))
    expect((heading?.y ?? 0) - (notes?.y ?? 0)).toBeGreaterThan(5 * 25)
  })

  it('契約番号、版、提出と承認、内容と記録のハッシュ、頁は下欄にだけある', async () => {
    const { pages } = await readPdf(await renderPaper(paperOf('disposal_plan', { media })))
    const footer = bare(pages.flatMap(footerOf))
    expect(footer).toBe(
      '契約番号東労発1104-12第2版提出令和8年11月20日14:05佐藤花子／承認令和8年11月21日10:00厚労太郎' +
        `内容のSHA-256${CONTENT_HASH}記録の先頭第123号${HEAD.hash}1/1`,
    )
    expect(pages.flatMap(footerOf).every((run) => run.size >= 7)).toBe(true)
  })

  it('行が多いときは、見出しを各頁の先頭に繰り返し、頁に x / y を付ける', async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({
      ...DISK_ROW,
      rowId: `r${index}`,
      checker: `確認者${index}号`,
    }))
    const { pages } = await readPdf(await renderPaper(paperOf('disposal_plan', { media: many })))
    expect(pages.length).toBeGreaterThan(3)
    pages.forEach((page, index) => {
      expect(bare(footerOf(page))).toContain(`${index + 1}/${pages.length}`)
      const body = bare(bodyOf(page))
      if (index > 0 && body.includes('確認者')) expect(body.startsWith(HEADINGS)).toBe(true)
    })
    const printed = pages
      .flatMap(bodyOf)
      .map((run) => run.text)
      .join('')
    expect([...printed.matchAll(/確認者(\d+)号/g)].map((found) => Number(found[1]))).toEqual(
      many.map((_, index) => index),
    )
  })
})

describe('別添２ 作業完了報告書（３(2)なお書１）', () => {
  it('記入した用紙の本文は、印字のとおりの語が印字の順に並び、ほかの語を含まない', async () => {
    const content = { datedOn: '2027-01-08', submitterName: '東京都地域連携協議会', completedOn: '2027-01-07', media }
    const { pages, info, notdef } = await readPdf(await renderPaper(paperOf('disposal_report', content)))
    expect(bare(pages.flatMap(bodyOf))).toBe(
      '(別添２)令和9年1月8日' +
        '地域連携事業業務に係る情報の返却又は廃棄若しくは抹消に係る作業完了報告書' +
        '協議会名：東京都地域連携協議会' +
        '本業務において貴局から受領した情報及び作成された情報については、下記のとおり返却又は廃棄若しくは抹消しましたので、報告します。' +
        `記１情報の保存媒体${HEADINGS}${ROWS}${NOTES}２全ての作業が完了した日令和9年1月7日`,
    )
    expect(notdef).toBe(0)
    expect(info.Title).toBe('地域連携事業業務に係る情報の返却又は廃棄若しくは抹消に係る作業完了報告書')
    expect(info.Author).toBe('東京都地域連携協議会')
    expect(info.Language).toBe('ja-JP')
    expect(info.CreationDate).toBe('D:20261121010005Z')
  })
})

describe('題名の●●業務', () => {
  it('契約の名称が「業務」で終われば そのまま、終わらなければ「業務」を補う', () => {
    expect(workName('地域連携事業業務')).toBe('地域連携事業業務')
    expect(workName('地域連携事業')).toBe('地域連携事業業務')
  })

  it('日時を書く様式は、時と分も印字し、白紙では時と分も空ける', async () => {
    const sheet: PrescribedSheet = {
      kind: 'prescribed',
      label: '(様式1)',
      dateField: 'datedOn',
      title: '{業務}に係る会議の記録',
      submitterLabel: '氏名：',
      submitterField: 'summary',
      sentence: '下記のとおり開催しました。',
      marker: '記',
      blocks: [
        { block: 'dated', heading: '１ 開催した日時', field: 'heldAt' },
        {
          block: 'table',
          table: 'people',
          columns: [
            { key: 'enteredAt', lines: ['入室した', '日時'] },
            { key: 'pages', lines: ['枚数'] },
          ],
          blankRowsTo: 1,
        },
      ],
    }
    const print = async (content: Content) => {
      const { pages } = await readPdf(
        await renderPaper({ ...paperOf('disposal_plan', content), form: { ...sampleForm, sheet } }),
      )
      return bare(pages.flatMap(bodyOf))
    }
    const people = [{ rowId: 'a', enteredAt: '2026-11-20T14:05', pages: '12' }]
    const filled = await print({ heldAt: '2026-11-20T14:05', people })
    expect(filled).toContain('１開催した日時令和8年11月20日14時05分')
    expect(filled).toContain('入室した日時枚数令和8年11月20日14時05分12枚')
    expect(await print({})).toContain('１開催した日時令和年月日時分入室した日時枚数')
  })

  it('契約の名称に $& などの記号があっても、そのまま題名に入る', async () => {
    const { info } = await readPdf(await renderPaper(paperOf('disposal_plan', {}, { contractName: '$&$1業務' })))
    expect(info.Title).toMatch(/^\$&\$1業務に係る/)
  })
})
