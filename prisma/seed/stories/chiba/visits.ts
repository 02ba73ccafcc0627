import { record } from '../facts'
import { file, numbered } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'
import { MONTHS, type Month } from './months'

/** The children are heard every month; of the visits of October the record sheets are still being made. */
export function hearChildren(script: Script): void {
  for (const each of MONTHS) {
    const { first, word, visitedAt, reportedOn } = each
    const visited = record(script, visitedAt, 'visited', `${word}の訪問：一時保護所９か所を、平均して２回。`, {
      answers: [{ duty: 'visit_custody_centres', of: first }],
    })
    if (!reportedOn) continue
    record(
      script,
      `${reportedOn} 10:00`,
      'recorded',
      `${word}の記録表を児童ごとに作り、了解を得た内容を児相に伝えた。`,
      {
        answers: ['make_record_sheets', 'feed_back'].map((duty) => ({ duty, of: visited })),
      },
    )
    report(script, each, reportedOn)
  }
}

function report(script: Script, { first, word, hearings, note }: Month, on: string): void {
  const paper = file(script, `${on} 14:00`, {
    form: 'monthly_report',
    content: {
      ...{ month: word, hearings: String(hearings), contents: `${note}についての声が多かった。` },
      progress: '一時保護所は予定のとおりに訪問した。施設は年３回の計画に沿っている。',
      visits: numbered([{ kind: '児相一時保護所', place: '県内の一時保護所（９か所）', visits: '18' }]),
    },
    answers: [{ duty: 'submit_monthly_report', of: first }],
  })
  // That of September still waits with the prefecture.
  if (first !== '2026-09-01') receive(script, `${on} 17:00`, paper)
  // Funabashi has a centre of its own since July.
  const isFirst = first === '2026-07-01'
  const cities = first < '2026-07-01' ? '千葉市' : '千葉市と船橋市'
  record(script, `${on} 14:30`, 'reported_elsewhere', `${word}の事業実績報告書を${cities}に提出した。`, {
    answers: [
      { duty: 'submit_monthly_report_to_cities', of: first },
      ...(isFirst ? [{ duty: 'first_report_to_funabashi' }] : []),
    ],
  })
}
