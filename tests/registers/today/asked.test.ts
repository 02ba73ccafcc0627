import { describe, expect, it } from 'vitest'
import { type Instant, instantOf } from '@/lib/kernel/instant'
import { askedPapers, missingMembers, openQuestions, owedReports } from '@/lib/registers/today/asked'
import { nextHints } from '@/lib/registers/today/hints'
import type { TodayItem } from '@/lib/registers/today/item'
import { answered, DOCUMENT, facts, filed, standing } from './facts'

const at = (text: string): Instant => instantOf(new Date(text))
const NOW = at('2026-11-20T01:00:00Z')
const what = (items: TodayItem[]) => items.map((item) => item.what)

describe('文書が求め、まだ出ていない書類', () => {
  it('最初の二つの書面が求められ、業務従事者名簿は調達の種類が決まるまで求められない（１(2)①）', () => {
    expect(askedPapers(facts('prime'))).toMatchObject([
      {
        word: '未提出',
        what: '「情報取扱者名簿」の提出',
        clause: '１(2)①ア',
        target: { room: 'begin', document: DOCUMENT, formKey: 'information_handlers' },
      },
      { what: '「情報セキュリティを確保するための体制を定めた書面」の提出', clause: '１(2)①イ' },
    ])
  })

  it('研究開発及び調査などの調達では業務従事者名簿も求められ、省略が認められれば求められない（１(2)①ウ）', () => {
    expect(what(askedPapers(facts('prime', { answered: answered({ procurement_kind: 'research' }) })))).toContain(
      '「業務従事者名簿」の提出',
    )
    expect(what(askedPapers(facts('prime', { answered: answered({ procurement_kind: 'other' }) })))).toHaveLength(2)
    expect(
      what(
        askedPapers(
          facts('prime', { answered: answered({ procurement_kind: 'research', work_staff_waiver: 'waived' }) }),
        ),
      ),
    ).toHaveLength(2)
  })

  it('書き始めたもの、提出したものは、もう求められない', () => {
    expect(what(askedPapers(facts('prime', { filed: filed('information_handlers') })))).toEqual([
      '「情報セキュリティを確保するための体制を定めた書面」の提出',
    ])
  })

  it('発注者には相手の番として示され、監査、再委託先、書類を作らない人には示されない', () => {
    expect(askedPapers(facts('authority'))).toHaveLength(2)
    expect(askedPapers(facts('auditor'))).toEqual([])
    expect(askedPapers(facts('subcontractor'))).toEqual([])
    expect(askedPapers(facts('prime', { standing: standing('prime', { rights: ['read'] }) }))).toEqual([])
  })

  it('条項に時期の語がないものには、時期を示さない', () => {
    expect(
      askedPapers(facts('prime')).every(({ dueNote, since }) => dueNote === undefined && since === undefined),
    ).toBe(true)
  })
})

describe('実施した後の報告（３(2)なお書１）', () => {
  const done = at('2026-11-17T23:00:00Z')

  it('計画による作業を行った時から、印字の語「速やかに」と経過が示され、期限は示されない', () => {
    expect(owedReports(facts('prime'), { at: done }, NOW)).toMatchObject([
      {
        what: '「作業完了報告書」の提出',
        since: done,
        clause: '３(2)なお書１',
        dueNote: '速やかに（実施から2日2時間）',
      },
    ])
  })

  it('作業をしていなければ示されず、その後に報告すれば消える。前の報告では消えない', () => {
    expect(owedReports(facts('prime'), undefined, NOW)).toEqual([])
    const reported = (text: string) => owedReports(facts('prime'), { at: done, reportedAt: at(text) }, NOW)
    expect([reported('2026-11-18T00:00:00Z').length, reported('2026-11-01T00:00:00Z').length]).toEqual([0, 1])
    expect(owedReports(facts('auditor'), { at: done }, NOW)).toEqual([])
  })
})

describe('定まっていない問い', () => {
  it('答える側には自分の番、もう一方には相手の番である', () => {
    const [officer, contractor] = [openQuestions(facts('authority')), openQuestions(facts('prime'))]
    expect(officer.forMe.map(({ clause }) => clause)).toEqual(['１(2)①かっこ書'])
    expect(officer.forOthers.map(({ clause }) => clause)).toEqual(['１(2)①ア'])
    expect([contractor.forMe.length, contractor.forOthers.length]).toEqual([1, 1])
    expect(contractor.forMe[0]?.target).toEqual({ room: 'settings', key: `${DOCUMENT}#subcontracting` })
  })

  it('省略の承認だけを決める問いは、認めなければ書類が要るだけなので、求められない', () => {
    expect(
      openQuestions(facts('authority')).forMe.map(({ target }) => (target.room === 'settings' ? target.key : '')),
    ).not.toContain(`${DOCUMENT}#work_staff_waiver`)
  })

  it('答えた問いは消え、管理の権限のない人には自分の番とならない', () => {
    expect(openQuestions(facts('authority', { answered: answered({ procurement_kind: 'other' }) })).forMe).toEqual([])
    expect(openQuestions(facts('prime', { standing: standing('prime', { rights: ['read', 'draft'] }) })).forMe).toEqual(
      [],
    )
    expect(openQuestions(facts('auditor'))).toEqual({ forMe: [], forOthers: [] })
  })
})

describe('担当者のいない契約と、次にすること', () => {
  it('担当者のいない契約は、組織の利用者を管理する人に示される', () => {
    const empty = { standing: standing('prime', { ownMembers: 0, rights: [] }) }
    expect(missingMembers(empty, true)).toMatchObject([{ word: '担当者なし', target: { room: 'members' } }])
    expect(missingMembers(empty, false)).toEqual([])
    expect(missingMembers({ standing: standing('prime') }, true)).toEqual([])
  })

  it('何も待っていなければ、受注者にはこれから出しうる書類が条項と時期の語とともに示される', () => {
    const hints = nextHints([facts('prime')], false)
    expect(hints[0]?.what).toContain('台帳に記録')
    expect(hints.find((hint) => hint.what.includes('別添１'))).toMatchObject({
      clause: '３(2)なお書１',
      timing: '速やかに',
    })
  })

  it('契約を登録できる人、読むだけの人、契約のない人には、それぞれの次が示される', () => {
    expect(nextHints([], true)[0]?.target).toEqual({ room: 'contracts' })
    expect(nextHints([facts('auditor')], false)).toMatchObject([{ what: expect.stringContaining('確かめます') }])
    expect(nextHints([], false)).toMatchObject([{ what: expect.stringContaining('まだありません') }])
  })
})
