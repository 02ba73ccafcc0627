import { describe, expect, it } from 'vitest'
import { civilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import type { VersionState } from '@/lib/rules/approvals/transitions'
import { changesBetween } from '@/lib/rules/forms/changes'
import type { PaperLink } from '@/lib/rules/forms/declaration'
import { isBlank } from '@/lib/rules/forms/declared'
import { type LinkableVersion, linkFindings, linksIn } from '@/lib/rules/forms/linking/paper-links'
import { readContent } from '@/lib/rules/forms/reading/read-content'
import { changedAt, goodContent, LINK, sampleForm } from './sample-form'

const at = (text: string) => `${text}.000Z` as Instant
const STARTS_ON = civilDate('2026-04-01')
/** 2026-04-01 in Tokyo begins at this instant. */
const BEGINNING = at('2026-03-31T15:00:00')
const LAST_BEFORE = '2026-03-31T14:59:59.999Z' as Instant

const version = (more: Partial<LinkableVersion>): LinkableVersion => ({
  ...LINK,
  ...{ formKey: 'any', state: 'received', submittedAt: BEGINNING, isInForce: false },
  ...more,
})
const found = (
  versions: LinkableVersion[],
  link: PaperLink = LINK,
  startsOn: typeof STARTS_ON | undefined = STARTS_ON,
) => linkFindings(sampleForm, { ...goodContent(), standsOn: link }, { versions, dayOf: () => startsOn })

describe('ほかの書類の版を示す欄', () => {
  it('示した版を、欄とともに挙げる。書いていない欄には何も言わない', () => {
    expect(linksIn(sampleForm, goodContent()).map(({ field, link }) => [field.key, link])).toEqual([['standsOn', LINK]])
    expect(linksIn(sampleForm, {})).toEqual([])
    expect(linkFindings(sampleForm, {}, { versions: [], dayOf: () => undefined })).toEqual([])
    expect(isBlank(LINK)).toBe(false)
  })

  it('書類と版と内容のハッシュがそろって初めて読み取れ、そのまま保たれる', () => {
    expect(readContent(sampleForm, goodContent())).toMatchObject({ ok: true, value: { standsOn: LINK } })
    const wrong = ['計画書', { ...LINK, version: 0 }, { ...LINK, contentHash: 'x' }, { ...LINK, more: 1 }, [LINK], null]
    for (const standsOn of wrong) {
      const read = readContent(sampleForm, { ...goodContent(), standsOn })
      const message = '「基とする書類」は一覧から選んでください。'
      expect(read).toEqual({
        ok: false,
        refusal: { kind: 'invalid', findings: [{ level: 'refuse', path: 'standsOn', message }] },
      })
    }
  })

  it('別の版、別の内容を示せば、変更として出る', () => {
    for (const after of [{ ...LINK, version: 4 }, { ...LINK, contentHash: '0'.repeat(64) }, undefined])
      expect(changesBetween(sampleForm, goodContent(), changedAt('standsOn', after))).toEqual([
        { change: 'changed', path: 'standsOn', label: '基とする書類', before: LINK, after },
      ])
    expect(changesBetween(sampleForm, goodContent(), changedAt('standsOn', { ...LINK }))).toEqual([])
  })
})

describe('示した版の条件', () => {
  const refused = (message: RegExp, clause = '第18条') => [
    { level: 'refuse', path: 'standsOn', message: expect.stringMatching(message), clause },
  ]

  it('提出された版なら、受領や決定を待っていてもよい', () => {
    for (const state of ['submitted', 'received', 'approved'] as const) expect(found([version({ state })])).toEqual([])
  })

  it('ない版、選べない様式の版、内容の違う版は、どれも見つからないとだけ言う', () => {
    const nowhere = refused(/見つかりません/)
    expect(found([])).toEqual(nowhere)
    expect(found([version({ formKey: 'another' })])).toEqual(nowhere)
    expect(found([version({ version: 2 })])).toEqual(nowhere)
    expect(found([version({ contentHash: '0'.repeat(64) })])).toEqual(nowhere)
    expect(found([version({ paperId: '33333333-3333-4333-8333-333333333333' })])).toEqual(nowhere)
  })

  it.each<VersionState>(['returned', 'refused', 'withdrawn'])('「%s」の版は示せない', (state) => {
    expect(found([version({ state, isInForce: true })])).toEqual(refused(/差戻し・不承認・取下げ/))
  })

  it('効力のある版に限る様式では、前の版は示せない', () => {
    expect(found([version({ formKey: 'current' })])).toEqual(refused(/効力のある版/))
    expect(found([version({ formKey: 'current', isInForce: true })])).toEqual([])
  })

  it('日の前に限る様式では、その日に入る一瞬前までに提出されたものだけを示せ、その条項を引く', () => {
    const early = (submittedAt: Instant) => [version({ formKey: 'early', submittedAt })]
    expect(found(early(LAST_BEFORE))).toEqual([])
    expect(found(early(BEGINNING))).toEqual(refused(/^「基とする書類」：開始の前のものに限られます。$/, '第19条'))
  })

  it('その日が定まっていなければ、前とは言えない', () => {
    const facts = { versions: [version({ formKey: 'early', submittedAt: LAST_BEFORE })], dayOf: () => undefined }
    expect(linkFindings(sampleForm, goodContent(), facts)).toMatchObject([{ clause: '第19条' }])
  })
})
