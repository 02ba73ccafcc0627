import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import { emptyContent } from '@/lib/rules/forms/content-schema'
import type { Content } from '@/lib/rules/forms/declaration'
import { demandOf } from '@/lib/rules/forms/demand'
import { type FilingFacts, findingsOf, sealedFindingsOf } from '@/lib/rules/forms/findings'
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
      'refuse head 第5条',
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

  it('欄がまだ何も書かれていない行どうしを、二度載った者とは言わない', () => {
    const rows = changedAt('people', [{ rowId: 'a' }, { rowId: 'b' }])
    expect(found(rows).filter((finding) => finding.includes('第8条'))).toEqual([])
  })

  it('添付は足りないときも多すぎるときも言う', () => {
    expect(found(goodContent(), { attachmentCount: 0 })).toEqual(['refuse head 第5条'])
    expect(found(goodContent(), { attachmentCount: 2 })).toEqual([])
    expect(found(goodContent(), { attachmentCount: 3 })).toEqual(['refuse head 第5条'])
  })

  it('封をする値の検査は、打たれた時にその値だけを見る', () => {
    const today = civilDate('2026-11-21')
    const typed = { ...changedAt('people.r1.bornOn', '2027-01-01'), datedOn: '2030-01-01' }
    expect(sealedFindingsOf(sampleForm, typed, today).map(({ path }) => path)).toEqual(['people.r1.bornOn'])
    expect(sealedFindingsOf(sampleForm, goodContent(), today)).toEqual([])
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
