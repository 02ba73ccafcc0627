import { describe, expect, it } from 'vitest'
import { renderPaper } from '@/lib/platform/pdf/print'
import type { Content } from '@/lib/rules/forms/declaration'
import { sampleForm } from '../../rules/forms/sample-form'
import { paperOf } from './papers'
import { bare, bodyOf, footerOf, readPdf } from './reading'

const person = {
  rowId: 'p1',
  category: '情報管理責任者',
  affiliation: '協議会',
  name: '髙橋 一郎',
  department: '事業推進部',
  position: '課長',
  from: '2026-04-01',
  remarks: '',
}

describe('様式の定めがない書類', () => {
  it('提出先、提出者、提出日、題名、契約、欄が順に並ぶ', async () => {
    const content = { chart: '添付のとおり', rules: '情報管理規程\n第１条　目的', representative: '会長が責任を負う。' }
    const changes = {
      decision: { word: '提出', outcome: '受領', by: '労働 次郎', at: paperOf('work_staff', {}).madeAt },
    }
    const { pages, notdef } = await readPdf(await renderPaper(paperOf('security_structure', content, changes)))
    const body = bare(pages.flatMap(bodyOf))
    expect(
      body.startsWith(
        '東京労働局御中令和8年11月20日東京都地域連携協議会情報セキュリティを確保するための体制を定めた書面',
      ),
    ).toBe(true)
    expect(body).toContain('契約の名称地域連携事業業務契約番号東労発1104-12根拠の条項１(2)①イ版第2版')
    expect(body).toContain('提出令和8年11月20日14:05佐藤花子発注者の応答受領令和8年11月21日10:00労働次郎')
    expect(body).toContain('情報管理体制図添付のとおり情報管理に関する規則等情報管理規程第１条目的再委託先の体制')
    expect(notdef).toBe(0)
  })

  it('取下げは、発注者の応答としては示さない', async () => {
    const at = paperOf('work_staff', {}).madeAt
    const decision = { word: '承認', outcome: '取下げ', by: '佐藤 花子', at, isWithdrawal: true as const }
    const { pages } = await readPdf(await renderPaper(paperOf('security_structure', {}, { decision })))
    const body = bare(pages.flatMap(bodyOf))
    expect(body).toContain('提出者の手続取下げ令和8年11月21日10:00佐藤花子')
    expect(body).not.toContain('発注者の応答')
  })

  it('添付書類は名称、大きさ、SHA-256 とともに載る', async () => {
    const attachments = [{ name: '体制図.pdf', sha256: 'ab12'.repeat(16), size: 1234567 }]
    const { pages } = await readPdf(await renderPaper(paperOf('security_structure', {}, { attachments })))
    expect(bare(pages.flatMap(bodyOf))).toContain(`名称大きさSHA-256体制図.pdf1,234,567バイト${'ab12'.repeat(16)}`)
  })

  it('８列以上の表は横長の用紙に印字し、見出しを各頁に繰り返す', async () => {
    const people = Array.from({ length: 80 }, (_, index) => ({
      ...person,
      rowId: `p${index}`,
      remarks: `備考${index}番`,
    }))
    const { pages } = await readPdf(await renderPaper(paperOf('information_handlers', { people }, { sealed: {} })))
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) {
      expect(page.width).toBeGreaterThan(page.height)
      expect(bare(bodyOf(page))).toContain(
        '区分協議会・再委託先の別氏名住所生年月日所属部署役職従事開始日従事終了日備考',
      )
    }
    const text = pages
      .flatMap(bodyOf)
      .map((run) => run.text)
      .join('')
    expect([...text.matchAll(/備考(\d+)番/g)].map((found) => Number(found[1]))).toEqual(people.map((_, index) => index))
  })

  it('空の表は「記載なし」、版の適用開始日は和暦で示す', async () => {
    const { pages } = await readPdf(await renderPaper(paperOf('information_handlers', {}, { startsOn: '2026-12-01' })))
    const body = bare(pages.flatMap(bodyOf))
    expect(body).toContain('記載なし')
    expect(body).toContain('適用開始日令和8年12月1日')
  })

  it('日時は時と分まで和暦で、数は区切りと単位を付けて、欄にも表にも印字する', async () => {
    const content: Content = {
      heldAt: '2026-11-20T14:05',
      copies: '1200',
      people: [{ rowId: 'a', role: '責任者', enteredAt: '2026-04-01T09:00', pages: '0' }],
    }
    const { pages } = await readPdf(await renderPaper({ ...paperOf('work_staff', content), form: sampleForm }))
    const body = bare(pages.flatMap(bodyOf))
    expect(body).toContain('開催日時令和8年11月20日14時05分部数1,200部')
    expect(body).toContain('令和8年4月1日09時00分')
    expect(body).toContain('0枚')
  })

  it('フォントにない文字は〓と印字し、その符号位置を紙の上に示す', async () => {
    const { pages, notdef } = await readPdf(await renderPaper(paperOf('security_structure', { chart: '図🙂' })))
    const body = bare(pages.flatMap(bodyOf))
    expect(body).toContain('情報管理体制図図〓')
    expect(body).toContain('U+1F642')
    expect(notdef).toBe(0)
  })

  it('下欄の氏名にない文字も、紙の上に示す', async () => {
    const { pages } = await readPdf(await renderPaper(paperOf('security_structure', {}, { submittedBy: '한 花子' })))
    expect(bare(pages.flatMap(footerOf))).toContain('〓花子')
    expect(bare(pages.flatMap(bodyOf))).toContain('U+D55C')
  })

  it('制御文字は PDF に入らない', async () => {
    const { pages } = await readPdf(
      await renderPaper(paperOf('security_structure', { chart: '図\u0000\u202e\u001b面' })),
    )
    const text = pages
      .flatMap(bodyOf)
      .map((run) => run.text)
      .join('')
    expect(text).toContain('図面')
    expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })
})
