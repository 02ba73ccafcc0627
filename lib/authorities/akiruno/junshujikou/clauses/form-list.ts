import type { Clause } from '@/lib/rules/clauses/clause'

/** 参考様式一覧: six titles, and nothing of what is in them. */
export const formListClauses: Clause[] = [
  listed('様式第1号', 'structure_notice', '管理体制を新たに、または変更して届け出る書面の参考様式である。'),
  listed('様式第2号', 'training_report', '教育・研修を行ったことを知らせる書面の参考様式である。'),
  listed('様式第3号', 'management_record', '重要指定情報の授受などを書き残す記録簿の参考様式である。'),
  listed('様式第4号', 'performance_report', '対策の履行の状況を知らせる書面の参考様式である。'),
  listed('様式第5号', 'disposal_certificate', '消去・廃棄したことを証明する書面の参考様式である。'),
  listed('様式第6号', 'outsourcing_request', '再委託の承認を申請する書面の参考様式である。'),
]

function listed(number: string, form: string, summary: string): Clause {
  return {
    number,
    heading: '参考様式一覧',
    summary,
    kind: 'statement',
    owner: 'contractor',
    forms: [form],
    reading:
      '本文の「参考様式」は一覧の「様式」と同じものと読み、欄は印字されていないので条項から推定する。参考なので独自の書面でもよい。',
  }
}
