import { record, state } from '../facts'
import { draft, file, numbered } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'

const PLAN = '目黒区業務継続計画書（案）'

/** The drafts of autumn: those of the BCP are delivered and wait for 承認, those of the ICT-BCP are due on the 24th. */
export function deliverDrafts(script: Script): void {
  const delivery = file(script, '2026-11-16 14:00', {
    form: 'delivery',
    content: {
      deliveredOn: '2026-11-16',
      products: numbered(
        ['(1)ア 目黒区BCP業務継続計画書(基本計画書)', '(1)エ 外部公表向けの概要版'].map((product) => ({
          product,
          stage: '素案',
          shape: '電子データ',
          copies: '1',
          editable: 'ワード',
        })),
      ),
    },
    answers: ['delivery_bcp_plan_draft', 'delivery_bcp_summary_draft'].map((duty) => ({ duty })),
  })
  receive(script, '2026-11-17 09:20', delivery)
  file(script, '2026-11-16 15:10', {
    form: 'bcp_plan',
    content: {
      ...{ overview: '大規模な災害でも、区が止めてはならない業務を続けるための計画である。' },
      ...{ damage: '首都直下地震（震度６強）、目黒川の氾濫、感染症、長い停電を想定する。' },
      ...{ priorityTasks: '発災後３日以内に始める業務と、続ける通常業務を定めた。' },
      ...{ organisation: '区長を本部長とし、代行の順を三位まで定めた。代替の庁舎を二か所とした。' },
      ...{ measures: '電源、通信、備蓄、人員の確保について、年度ごとの取組を定めた。' },
      ...{ drills: '机上訓練と実働訓練を、令和９年度と10年度に行う。', reviewedOn: '2026-11-12' },
      ...{ sixElements: '首長不在時の代行、代替庁舎、電気・水・食料、通信、データ、優先業務の各章。' },
      references: '東京都業務継続計画、市町村のための業務継続計画作成ガイド。',
    },
    scans: [
      {
        ...{ fileName: `${PLAN}.pdf`, title: PLAN, madeOn: '2026-11-13' },
        lines: ['第１章　計画の目的', '第２章　被害の想定', '第３章　非常時優先業務', '第４章　執行の体制と環境'],
        columns: ['章', '担当する課', '改定した点'],
        rows: [
          ['第２章', '防災課', '停電の想定を72時間に改めた。'],
          ['第３章', '全課', '優先業務を見直した。'],
        ],
      },
    ],
  })
  draft(script, '2026-11-17 18:20', {
    form: 'ict_plan',
    content: {
      policy: '優先システムを、目標復旧時間のうちに戻す。',
      threats: '72時間を超える停電、通信の断、標的型の攻撃。',
    },
  })
}

/** Progress of the half year, the risks by the quarter, and what the two have agreed or still have to. */
export function reportProgress(script: Script): void {
  const progress = file(script, '2026-10-02 11:00', {
    form: 'progress_report',
    content: {
      ...{ kind: '中間報告', period: '令和８年４月から９月まで' },
      progress: '業務、システム、復旧目標、リスクシナリオを終えた。調査は10月に行う。',
    },
    answers: [{ duty: 'progress_report', of: '2026-04-06' }],
  })
  const found = record(script, '2026-05-26 16:00', 'risk_found', '所管課の繁忙で聞き取りが遅れるおそれ。')
  record(script, '2026-05-27 10:00', 'arranged', 'リスク管理の記録に加え、書面の調査を代わりの手とした。', {
    answers: [{ duty: 'risk_register', of: found }],
  })
  for (const [period, on, result] of [
    ['2026-04-06', '2026-07-02', '聞き取りは予定の九割を終えた。発生の可能性は下がった。'],
    ['2026-07-06', '2026-10-08', '調査が三週間遅れた。リスクが現実となり、改善策を作る。'],
  ] as const) {
    const shared = file(script, `${on} 17:00`, {
      form: 'risk_assessment',
      content: { assessedOn: on, risks: numbered([{ risk: '所管課の繁忙による遅れ', result }]) },
      answers: [{ duty: 'risk_assessment', of: period }],
    })
    receive(script, on === '2026-07-02' ? '2026-07-03 10:00' : '2026-10-09 10:00', shared)
  }
  receive(script, '2026-10-05 09:30', progress)
  const document = script.document
  record(script, '2026-11-05 11:00', 'question_raised', '概要版のイラストの著作権は、どちらに属するか。', { document })
  state(script, '2026-11-10 16:00', 'product_day_agreed', '訓練計画（BCP）の案を先に出してもらうことにした。', {
    namedOn: '2026-11-25',
  })
}
