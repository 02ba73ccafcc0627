import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '@/lib/kernel/refusal'
import { inferred, lines, section } from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { contentSchema, emptyContent } from '@/lib/rules/forms/reading/content-schema'
import { MOST_CONTENT_BYTES, sizeFinding } from '@/lib/rules/forms/reading/content-size'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import config from '@/next.config'
import { changedAt, goodContent, ITEM, sampleForm } from './sample-form'

function refusedFindings(typed: unknown): Finding[] {
  const read = readContent(sampleForm, typed)
  if (read.ok || read.refusal.kind !== 'invalid') return []
  return read.refusal.findings
}
const valueOfRead = (typed: unknown) => {
  const read = readContent(sampleForm, typed)
  return read.ok ? read.value : read
}

describe('下書きの形', () => {
  it('何も書かれていない下書きも、書き上がった下書きも受け付ける', () => {
    expect(valueOfRead({})).toEqual(emptyContent(sampleForm))
    expect(valueOfRead(emptyContent(sampleForm))).toEqual({ people: [] })
    expect(valueOfRead(goodContent())).toEqual(goodContent())
  })

  it('文字は清められ、日付は暦日になり、空の欄はなかったことになる', () => {
    const typed = changedAt('people.r1.from', '令和８年１２月１日')
    expect(valueOfRead({ ...typed, summary: ' 概要\r\n二行目　', partner: '　' })).toEqual(goodContent())
    expect(valueOfRead(changedAt('people.r2.items', []))).toEqual(changedAt('people.r2.items', undefined))
  })

  it('日時は時と分までの形に、数は半角の数字になる', () => {
    const typed = { heldAt: '令和８年１１月２０日 １４時５分', copies: '１，２００部' }
    expect(valueOfRead(typed)).toEqual({ heldAt: '2026-11-20T14:05', copies: '1200', people: [] })
    expect(valueOfRead(changedAt('people.r2.pages', ' 012 枚'))).toEqual(goodContent())
    expect(valueOfRead(changedAt('people.r1.enteredAt', '2026/11/20 9:00'))).toEqual(
      changedAt('people.r1.enteredAt', '2026-11-20T09:00'),
    )
    expect(valueOfRead({ heldAt: ' ', copies: '' })).toEqual({ people: [] })
  })

  it('封をする欄だけは、空の文字を「消す」として残す', () => {
    expect(valueOfRead(changedAt('secret', ''))).toEqual(changedAt('secret', ''))
    expect(valueOfRead(changedAt('people.r1.bornOn', ' '))).toEqual(changedAt('people.r1.bornOn', ''))
  })

  it('開いた選択肢には別の語も書け、閉じた選択肢には書けない', () => {
    expect(valueOfRead(changedAt('people.r1.place', '金庫'))).toEqual(changedAt('people.r1.place', '金庫'))
    expect(refusedFindings(changedAt('people.r1.role', '部長'))).toMatchObject([
      { path: 'people.r1.role', clause: '第6条(1)' },
    ])
  })

  it.each([
    ['文字でない値', changedAt('summary', 3), 'summary', undefined],
    ['物の値', changedAt('summary', { a: 1 }), 'summary', undefined],
    ['nullの値', changedAt('people.r1.name', null), 'people.r1.name', undefined],
    ['様式にない項目', { ...goodContent(), evil: 'x' }, '', undefined],
    ['様式にない欄', changedAt('people.r1.evil', 'x'), 'people.r1', undefined],
    ['__proto__という項目', JSON.parse('{"__proto__":{"a":"x"}}'), '', undefined],
    ['長すぎる氏名', changedAt('people.r2.name', '𠮷'.repeat(11)), 'people.r2.name', undefined],
    ['長すぎる文章', changedAt('summary', 'あ'.repeat(51)), 'summary', undefined],
    ['長すぎる別の語', changedAt('people.r1.place', 'あ'.repeat(11)), 'people.r1.place', undefined],
    ['制御文字', changedAt('people.r1.name', '山\u0000田'), 'people.r1.name', undefined],
    ['向きを変える記号', changedAt('summary', 'a\u202eb'), 'summary', undefined],
    ['氏名の中の改行', changedAt('people.r1.name', '山\n田'), 'people.r1.name', undefined],
    ['存在しない日', changedAt('datedOn', '2026-02-30'), 'datedOn', '第1条'],
    ['存在しない日の日時（2月30日）', changedAt('heldAt', '令和8年2月30日 14時05分'), 'heldAt', '第14条'],
    ['25時', changedAt('heldAt', '2026-11-20 25:00'), 'heldAt', '第14条'],
    ['時刻のない日時', changedAt('people.r1.enteredAt', '2026-11-20'), 'people.r1.enteredAt', '第6条(7)'],
    ['負の数', changedAt('copies', '-1'), 'copies', '第15条'],
    ['小数', changedAt('people.r2.pages', '1.5'), 'people.r2.pages', '第6条(8)'],
    ['文字でない数', changedAt('copies', 3), 'copies', undefined],
    ['桁の多すぎる数', changedAt('copies', '1'.repeat(13)), 'copies', undefined],
    ['その日にない元号', changedAt('people.r1.bornOn', '昭和64年2月1日'), 'people.r1.bornOn', '第6条(3)'],
    ['表でない名簿', { people: {} }, 'people', undefined],
    ['行でない行', { people: ['山田'] }, 'people.0', undefined],
    ['行の識別子がない行', { people: [{ name: '山田' }] }, 'people.0', undefined],
    ['点を含む行の識別子', { people: [{ rowId: 'a.b' }] }, 'people.a.b', undefined],
    ['同じ行の繰返し', { people: [{ rowId: 'r1' }, { rowId: 'r1' }] }, 'people.r1', undefined],
    ['多すぎる行', { people: Array.from({ length: 6 }, (_, at) => ({ rowId: `r${at}` })) }, 'people', undefined],
    ['台帳の外の番号', changedAt('people.r2.items', [{ itemId: 'x', quantity: 1 }]), 'people.r2.items', undefined],
    ['0の数量', changedAt('people.r2.items', [{ itemId: ITEM, quantity: 0 }]), 'people.r2.items', undefined],
    ['小数の数量', changedAt('people.r2.items', [{ itemId: ITEM, quantity: 1.5 }]), 'people.r2.items', undefined],
    [
      '二度選ばれた情報',
      changedAt('people.r2.items', [
        { itemId: ITEM, quantity: 1 },
        { itemId: ITEM, quantity: 1 },
      ]),
      'people.r2.items',
      undefined,
    ],
    ['文字だけの内容', 'x', '', undefined],
    ['配列の内容', [], '', undefined],
    ['nullの内容', null, '', undefined],
  ])('%sは、場所を示して拒む', (_, typed, path, clause) => {
    const findings = refusedFindings(typed)
    expect(findings.map((finding) => finding.level)).toContain('refuse')
    expect(findings[0]?.path.startsWith(path)).toBe(true)
    expect(findings[0]?.clause).toBe(clause)
    for (const finding of findings) expect(finding.message).toMatch(/[ぁ-ん]/)
  })

  it('日時と数の断りは、書き方の例と単位を言う', () => {
    const message = (path: string, value: string) => refusedFindings(changedAt(path, value))[0]?.message
    expect(message('heldAt', '昨日')).toBe(
      '「開催日時」：実在する日付と時刻を「令和8年11月20日 14時05分」か「2026-11-20 14:05」のように記入してください。',
    )
    expect(message('copies', '三')).toBe('「部数」：0以上の整数で記入してください（単位は部）。')
  })

  it('行が多すぎれば、行を一つも見ることなく拒む', () => {
    const untouchable = new Proxy({}, { get: () => expect.unreachable(), ownKeys: () => expect.unreachable() })
    expect(refusedFindings({ people: new Array(100_000).fill(untouchable) })).toMatchObject([
      { path: 'people', message: '「名簿」は5行までです。' },
    ])
  })

  it('受け付けた内容をもう一度読んでも変わらない', () => {
    const word = fc.oneof(
      fc.constantFrom('責任者', '令和8年12月1日', '', ' ', '髙﨑', '\ufa19', '端末'),
      fc.string({ maxLength: 8 }),
    )
    const row = fc.record(
      { rowId: fc.constantFrom('a', 'b', 'c'), role: word, name: word, bornOn: word, from: word, place: word },
      { requiredKeys: ['rowId'] },
    )
    const typed = fc.record(
      { datedOn: word, summary: word, secret: word, people: fc.array(row, { maxLength: 3 }) },
      { requiredKeys: [] },
    )
    const said = fc.constantFrom('１，２００', '007部', '2026-11-20 9時', '令和8年11月20日 14時05分', '', '12')
    fc.assert(
      fc.property(fc.record({ heldAt: said, copies: said }, { requiredKeys: [] }), (value) => {
        const once = contentSchema(sampleForm).safeParse(value)
        if (once.success) expect(contentSchema(sampleForm).parse(once.data)).toEqual(once.data)
      }),
    )
    const schema = contentSchema(sampleForm)
    let accepted = 0
    fc.assert(
      fc.property(typed, (value) => {
        const once = schema.safeParse(value)
        if (!once.success) return
        accepted += 1
        expect(schema.parse(once.data)).toEqual(once.data)
      }),
      { numRuns: 1000 },
    )
    expect(accepted).toBeGreaterThan(30)
  })
})

describe('書面の大きさの上限', () => {
  const of = (bytes: number) => ({ a: 'x'.repeat(bytes - JSON.stringify({ a: '' }).length) })
  const wide: FormDeclaration = {
    ...sampleForm,
    sections: [section('all', 'すべて', { fields: [inferred('text', '本文', '１', lines(MOST_CONTENT_BYTES))] })],
  }

  it('8 MBちょうどまでは断らず、1バイトでも超えれば、大きさを文で告げて全体を断る', () => {
    expect(sizeFinding(of(MOST_CONTENT_BYTES))).toBeUndefined()
    expect(sizeFinding(of(MOST_CONTENT_BYTES + 1))).toMatchObject({ level: 'refuse', path: '' })
    expect(readContent(wide, { text: '字'.repeat(2_666_000) }).ok).toBe(true)
    expect(readContent(wide, { text: '字'.repeat(2_667_000) })).toMatchObject({
      refusal: { findings: [{ path: '', message: expect.stringContaining('書けるのは8 MBまで') }] },
    })
  })

  it('サーバーアクションの受け口は、上限いっぱいの書面より大きい', () => {
    const limit = config.experimental?.serverActions?.bodySizeLimit
    expect(Number.parseInt(String(limit), 10) * 1024 * 1024).toBeGreaterThan(MOST_CONTENT_BYTES * 1.2)
  })
})
