import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { parseCivilMoment } from '@/lib/kernel/civil-moment'
import type { Content } from '@/lib/rules/forms/declaration'
import { demandOf } from '@/lib/rules/forms/demand'
import { type FilingFacts, findingsOf, sealedFindingsOf } from '@/lib/rules/forms/findings'
import { emptyContent } from '@/lib/rules/forms/reading/content-schema'
import { splitSealed } from '@/lib/rules/forms/sealing'
import { changedAt, goodContent, sampleForm } from './sample-form'

const facts: FilingFacts = { submittedOn: civilDate('2026-11-21'), sealedPresent: [], attachmentCount: 1 }
const found = (content: Content, other: Partial<FilingFacts> = {}) =>
  findingsOf(sampleForm, content, { ...facts, ...other }).map(({ level, path, clause }) => `${level} ${path} ${clause}`)

describe('提出前の確認', () => {
  it('書き上がった内容には何も言わない', () => {
    expect(found(goodContent())).toEqual([])
  })

  it('空の様式は、足りない所を印字の順にすべて挙げる', () => {
    expect(found(emptyContent(sampleForm), { attachmentCount: 0 })).toEqual([
      'refuse datedOn 第1条',
      'refuse summary 第2条',
      'refuse secret 第3条',
      'refuse head-files 第5条',
      'refuse people 第6条',
      'refuse people 第7条',
    ])
  })

  it('何行目のどの欄かを文で言う', () => {
    expect(findingsOf(sampleForm, changedAt('people.r2.name', undefined), facts)).toEqual([
      {
        level: 'refuse',
        path: 'people.r2.name',
        message: '「名簿」2行目の「氏名」を記入してください。',
        clause: '第6条(2)',
      },
    ])
  })

  it('任意の欄は求めず、設定が求めるときは求める', () => {
    expect(found(goodContent(), { settings: { subcontracting: 'no' } })).toEqual([])
    expect(found(goodContent(), { settings: { subcontracting: 'yes' } })).toEqual(['refuse partner 第4条'])
    expect(found(changedAt('partner', '乙社'), { settings: { subcontracting: 'yes' } })).toEqual([])
  })

  it('封をした値は、保管されていれば足り、消すと言われれば足りない', () => {
    const { open } = splitSealed(sampleForm, goodContent())
    const kept = ['secret', 'people.r1.bornOn', 'people.r2.bornOn']
    expect(found(open, { sealedPresent: kept })).toEqual([])
    expect(found(open, { sealedPresent: kept.slice(0, 2) })).toEqual(['refuse people.r2.bornOn 第6条(3)'])
    expect(found({ ...open, secret: '' }, { sealedPresent: kept })).toEqual(['refuse secret 第3条'])
    expect(found(changedAt('people.r1.name', undefined), { sealedPresent: ['people.r1.name'] })).toEqual([
      'refuse people.r1.name 第6条(2)',
    ])
  })

  it.each([
    ['責任者がいない名簿', changedAt('people.r1.role', '担当者'), 'refuse people 第7条'],
    [
      '二度載った者',
      changedAt('people', [
        ...(goodContent().people as object[]),
        { rowId: 'r3', role: '担当者', name: '山田', bornOn: '1990-01-01' },
      ]),
      'refuse people.r3 第8条',
    ],
    ['始まる前に終わる行', changedAt('people.r1.until', '2026-11-30'), 'refuse people.r1.until 第9条'],
    ['書面の日より前に始まる行', changedAt('people.r1.from', '2026-11-19'), 'refuse people.r1.from 第10条'],
    ['提出の日より後の書面', changedAt('datedOn', '2026-11-22'), 'refuse datedOn 第11条'],
    ['まだ生まれていない者', changedAt('people.r2.bornOn', '2026-11-22'), 'refuse people.r2.bornOn 第12条'],
    ['似合わない組合せ', changedAt('people.r2.place', '端末'), 'note people.r2.place 第13条'],
  ])('%sは条項を挙げて指摘する', (_, content, finding) => {
    expect(found(content)).toEqual([finding])
  })

  it('同じ日は前でも後でもない', () => {
    expect(found(changedAt('datedOn', '2026-11-21'))).toEqual([])
    expect(found(changedAt('people.r1.from', '2026-11-20'))).toEqual([])
  })

  it('日時は、提出の分より後なら先のことであり、分が分からなければ日だけで見る（第14条）', () => {
    const at = (text: string) => ({ submittedAt: parseCivilMoment(text) })
    expect(found(changedAt('heldAt', '2026-11-21T10:01'), at('2026-11-21T10:00'))).toEqual(['refuse heldAt 第14条'])
    expect(found(changedAt('heldAt', '2026-11-21T10:00'), at('2026-11-21T10:00'))).toEqual([])
    expect(found(changedAt('heldAt', '2026-11-21T23:59'))).toEqual([])
    expect(found(changedAt('heldAt', '2026-11-22T00:00'))).toEqual(['refuse heldAt 第14条'])
  })

  it('年月日と日時の前後は日で比べる（第16条、第17条）', () => {
    const entered = (at: string) => found(changedAt('people.r1.enteredAt', at))
    expect(entered('2026-11-20T00:00')).toEqual([])
    expect(entered('2026-11-19T23:59')).toEqual(['refuse people.r1.enteredAt 第16条'])
    expect(entered('2026-12-01T23:59')).toEqual([])
    expect(entered('2026-12-02T00:00')).toEqual(['refuse people.r1.from 第17条'])
  })

  it('0は記入である', () => {
    const form = structuredClone(sampleForm)
    for (const field of form.sections[0]?.fields ?? []) if (field.key === 'copies') field.required = true
    const paths = (content: Content) => findingsOf(form, content, facts).map(({ path }) => path)
    expect(paths(changedAt('copies', '0'))).toEqual([])
    expect(paths(changedAt('copies', undefined))).toEqual(['copies'])
  })

  it('欄がまだ何も書かれていない行どうしを、二度載った者とは言わない', () => {
    const rows = changedAt('people', [{ rowId: 'a' }, { rowId: 'b' }])
    expect(found(rows).filter((finding) => finding.includes('第8条'))).toEqual([])
  })

  it('添付は足りないときも多すぎるときも言う', () => {
    expect(found(goodContent(), { attachmentCount: 0 })).toEqual(['refuse head-files 第5条'])
    expect(found(goodContent(), { attachmentCount: 2 })).toEqual([])
    expect(found(goodContent(), { attachmentCount: 3 })).toEqual(['refuse head-files 第5条'])
  })

  it('封をする値の検査は、打たれた時にその値だけを見る', () => {
    const today = civilDate('2026-11-21')
    const typed = { ...changedAt('people.r1.bornOn', '2027-01-01'), datedOn: '2030-01-01' }
    expect(sealedFindingsOf(sampleForm, typed, today).map(({ path }) => path)).toEqual(['people.r1.bornOn'])
    expect(sealedFindingsOf(sampleForm, goodContent(), today)).toEqual([])
  })
})

describe('参考様式：独自の様式の添付', () => {
  const reference = structuredClone(sampleForm)
  reference.isReference = true
  const inferred = { by: 'inferred', clause: '第2条' } as const
  for (const section of reference.sections)
    for (const field of [...section.fields, ...section.tables.flatMap(({ columns }) => columns)])
      if (!['datedOn', 'secret'].includes(field.key)) field.basis = inferred
  const of = (form: typeof sampleForm, content: Content, hasOwnLayout: boolean) =>
    findingsOf(form, content, { ...facts, hasOwnLayout }).map(({ level, path }) => `${level} ${path}`)

  it('印字の欄だけが求められ、推定の欄と、印字の列のない表の行は求められない', () => {
    expect(of(reference, emptyContent(reference), false)).toContain('refuse summary')
    expect(of(reference, emptyContent(reference), true)).toEqual(['refuse datedOn', 'refuse secret'])
  })

  it('参考様式でなければ、独自の様式の添付は何も変えない', () => {
    const plain = { ...reference, isReference: undefined }
    expect(of(plain, emptyContent(plain), true)).toEqual(of(plain, emptyContent(plain), false))
  })

  it('書かれた行は、様式の検査を受ける', () => {
    expect(of(reference, changedAt('people.r1.role', '担当者'), true)).toEqual(['refuse people'])
    expect(of(reference, changedAt('people.r1.until', '2026-11-30'), true)).toEqual(['refuse people.r1.until'])
  })

  it('台帳が読む表に行がないときは、台帳に載らないことを念のため言う', () => {
    const feeding = { ...reference, feeds: 'roster' as const }
    expect(of(feeding, { ...goodContent(), people: [] }, true)).toEqual(['note people'])
    expect(of(feeding, goodContent(), true)).toEqual([])
  })
})

describe('調査中・該当なし（印字の語ではなく、値である）', () => {
  it('調査中と、理由のある該当なしは記入である', () => {
    expect(found(changedAt('summary', '調査中'))).toEqual([])
    expect(found(changedAt('summary', '該当なし（再委託をしない）'))).toEqual([])
  })

  it('空欄と、理由のない該当なしは断る', () => {
    expect(found(changedAt('summary', undefined))).toEqual(['refuse summary 第2条'])
    for (const said of ['該当なし', '該当なし（）', '該当なし（　）', ' 該当なし ']) {
      expect(found(changedAt('summary', said)), said).toEqual(['refuse summary 第2条'])
    }
    const [finding] = findingsOf(sampleForm, changedAt('summary', '該当なし'), facts)
    expect(finding?.message).toBe('「概要」：該当なしの理由を書いてください。')
  })

  it('任意の欄の該当なしには、理由を求めない', () => {
    expect(found(changedAt('partner', '該当なし'))).toEqual([])
    expect(found(changedAt('partner', '該当なし'), { settings: { subcontracting: 'yes' } })).toEqual([
      'refuse partner 第4条',
    ])
  })
})

describe('契約が書類を求めるか', () => {
  it.each([
    [{}, 'open'],
    [{ waiver: 'yes' }, 'open'],
    [{ kind: 'c' }, 'not_asked'],
    [{ kind: 'a' }, 'asked'],
    [{ kind: 'b', waiver: 'no' }, 'asked'],
    [{ kind: 'b', waiver: 'yes' }, 'exempt'],
    [{ kind: 'c', waiver: 'yes' }, 'not_asked'],
  ])('設定が %j なら %s', (settings, demand) => {
    expect(demandOf(sampleForm, settings)).toBe(demand)
  })

  it('条件のない様式はいつも求められる', () => {
    const { askedWhen: _, exemptWhen: __, ...always } = sampleForm
    expect(demandOf(always, {})).toBe('asked')
  })
})
