import { custom, day, inferred, line, lines, moment, oneOf, printed, section, table } from '@/lib/rules/forms/builders'
import type { ContentCheck, Field } from '@/lib/rules/forms/declaration'
import { leased } from '../conditions'

const CLAUSE = '4.4(1)'

/** データ消去対象記憶装置リスト prints no columns; without these nobody sees which device is meant and what 4.4(2) asks of it. */
export function deviceColumns(clause: string): Field[] {
  return [
    inferred('device', '機器', clause, line()),
    inferred('storage', '記憶装置（種類、型番、製造番号など）', clause, line(500)),
    inferred(
      'mediaClass',
      '4.4(2)の区分',
      '4.4(2)ア(ア)',
      oneOf('ア（住民情報）', 'イ（機密性2以上）', 'ウ（機密性1）', 'エ（特殊用途機器）'),
    ),
    inferred('method', '抹消措置の方法', '4.4(2)ア(ア)', lines(1000), {
      help: '物理的な破壊、データの消去など。庁舎外で行うときは、その前の庁舎内での消去も記入します。',
    }),
  ]
}

const work: Field[] = [
  printed('plannedAt', '作業予定日時', CLAUSE, moment),
  printed('place', '作業予定場所', CLAUSE, line()),
  printed('workers', '実施予定者氏名', CLAUSE, line(500)),
  printed('erasureClass', 'データ完全消去区分', CLAUSE, line()),
  printed('tools', '使用機材名・数量', CLAUSE, lines(1000)),
  printed('witnesses', '立会者', CLAUSE, line(500)),
  inferred('erasureOn', '抹消措置実施日', CLAUSE, day, {
    help: '賃貸借契約でなければ、この日の30日前までに提出します。',
  }),
  inferred('leaseEndsOn', '賃貸借期間満了日', '4.4(1)また書', day, {
    required: false,
    requiredWhen: leased,
    help: '賃貸借契約のときに記入します。抹消措置実施日は、この日から30日以内とします。',
  }),
  custom('remarks', '備考', CLAUSE, line(), '「など」にあたる事項を記入できます。'),
]

/** 4.4(1): added to the plan when something is to be erased, so that it is empty until then. */
export const erasureSection = section('erasure', '抹消措置作業計画', {
  tables: [
    table('erasureWork', '抹消措置作業', CLAUSE, work, { minRows: 0, maxRows: 100 }),
    table('erasureDevices', 'データ消去対象記憶装置リスト', CLAUSE, deviceColumns(CLAUSE), {
      minRows: 0,
      maxRows: 1000,
    }),
  ],
})

/** The decision has to be sought 30 days before; of a lease, whose end nobody can move, the erasure follows it within 30 days. */
export const erasureChecks: ContentCheck[] = [
  {
    check: 'act_not_within',
    field: 'erasureWork.erasureOn',
    distance: { amount: 30, unit: 'days' },
    unless: 'erasureWork.leaseEndsOn',
    clause: CLAUSE,
    message: '抹消措置実施日の30日前までに提出する計画です。この日の措置には間に合いません。',
  },
  {
    check: 'act_within_days_after',
    field: 'erasureWork.erasureOn',
    from: 'erasureWork.leaseEndsOn',
    days: 30,
    clause: '4.4(1)また書',
    message: '抹消措置実施日は、賃貸借期間満了日から30日以内の日にしてください。',
  },
]
