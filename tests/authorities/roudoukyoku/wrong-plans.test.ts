import { describe, expect, it } from 'vitest'
import { disposalPlan } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-plan'
import { disposalReport } from '@/lib/authorities/roudoukyoku/besshi1/forms/disposal-report'
import { standsAgainst } from '../filing'

const paper = {
  rowId: 'm1',
  medium: '紙媒体',
  place: 'キャビネット',
  method: '返却',
  confirmation: '貴局に手交',
  worker: '山﨑 一郎',
  checker: '髙橋 𠮷江',
}
const disk = {
  ...paper,
  rowId: 'm2',
  medium: '電磁的記録媒体',
  place: '端末',
  method: '消去（データ抹消ソフトウェア）',
  confirmation: '情報管理責任者の立ち会い',
}
const plan = (change: object = {}, media: object[] = [paper, disk]) => ({
  datedOn: '令和8年11月21日',
  submitterName: '○○地域協議会',
  completesOn: '令和9年3月31日',
  media,
  ...change,
})
const row = (change: object) => plan({}, [paper, { ...disk, ...change }])

describe('別添１ 作業実施計画書', () => {
  it('六つの欄と予定日が書かれた計画書には何も言わない', () => {
    expect(standsAgainst(disposalPlan, plan())).toEqual([])
    expect(
      standsAgainst(disposalPlan, row({ place: '外付けの保管庫', method: '粉砕', worker: paper.checker })),
    ).toEqual([])
  })

  it.each<[string, object, string, string]>([
    ['何も挙げない計画書', plan({}, []), 'media', '別添１の１'],
    ['日付のない計画書', plan({ datedOn: '' }), 'datedOn', '別添１'],
    ['存在しない日付の計画書', plan({ datedOn: '令和8年11月31日' }), 'datedOn', '別添１'],
    ['協議会名のない計画書', plan({ submitterName: '　' }), 'submitterName', '別添１'],
    ['予定日のない計画書', plan({ completesOn: '' }), 'completesOn', '別添１の２'],
    ['存在しない予定日', plan({ completesOn: '平成40年3月31日' }), 'completesOn', '別添１の２'],
    ['書面の日より前に終わる予定', plan({ completesOn: '令和8年11月20日' }), 'completesOn', '別添１の２'],
    ['種類のない情報', row({ medium: '' }), 'media.m2.medium', '別添１（注１）'],
    ['注１の二つのどちらでもない種類', row({ medium: 'クラウド' }), 'media.m2.medium', '別添１（注１）'],
    ['保存場所のない情報', row({ place: '' }), 'media.m2.place', '別添１（注２）'],
    ['作業の方法のない情報', row({ method: '' }), 'media.m2.method', '別添１（注３）'],
    ['確認方法のない作業', row({ confirmation: '' }), 'media.m2.confirmation', '別添１の１'],
    ['実施者のない作業', row({ worker: '' }), 'media.m2.worker', '別添１の１'],
    ['確認者のない作業', row({ checker: '' }), 'media.m2.checker', '別添１の１'],
  ])('%sは、場所と条項を示して拒む', (_, typed, path, clause) => {
    expect(standsAgainst(disposalPlan, typed)).toEqual([
      { level: 'refuse', path, clause, message: expect.stringMatching(/。$/) },
    ])
  })

  it('紙を端末で消去するという行は、拒まずに確かめを促す', () => {
    expect(
      standsAgainst(disposalPlan, row({ medium: '紙媒体' })).map(({ level, path, clause }) => [level, path, clause]),
    ).toEqual([
      ['note', 'media.m2.place', '別添１（注２）'],
      ['note', 'media.m2.method', '別添１（注３）'],
    ])
  })
})

describe('別添２ 作業完了報告書', () => {
  const report = (datedOn: string, completedOn: string) => {
    const { completesOn: _, ...rest } = plan()
    return { ...rest, datedOn, completedOn }
  }

  it('終えた日とその後の日付の報告書には何も言わない', () => {
    expect(standsAgainst(disposalReport, report('令和8年11月21日', '令和8年11月21日'))).toEqual([])
  })

  it.each([
    ['完了した日のない報告書', report('令和8年11月21日', ''), 'completedOn'],
    ['まだ来ない完了の日', report('令和8年11月30日', '令和8年11月22日'), 'completedOn'],
    ['完了した日より前の日付の報告書', report('令和8年11月19日', '令和8年11月20日'), 'datedOn'],
  ])('%sは、場所と条項を示して拒む', (_, typed, path) => {
    expect(standsAgainst(disposalReport, typed)).toEqual([
      { level: 'refuse', path, clause: '別添２の２', message: expect.stringMatching(/。$/) },
    ])
  })

  it('計画書の予定日の欄は報告書にはない', () => {
    expect(standsAgainst(disposalReport, plan())[0]?.message).toContain('この様式にない項目')
  })
})
