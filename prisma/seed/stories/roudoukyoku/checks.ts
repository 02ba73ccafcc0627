import { record } from '../facts'
import { file } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'

export type Check = {
  period: string
  from: string
  until: string
  checkedAt: string
  reportedAt: string
  receivedAt: string
  state: string
  /** Where the same report is also the one under ４(3). */
  alsoFor?: string
}

/** The council checks how the measures are kept, and reports it. */
export function checkCompliance(script: Script, check: Check) {
  const { period, from, until, checkedAt, reportedAt, receivedAt, state, alsoFor } = check
  record(script, checkedAt, 'inspection_done', `履行状況の確認（${from}から${until}まで）。${state}`, {
    answers: [{ duty: 'check_compliance', of: period }],
  })
  const report = file(script, reportedAt, {
    form: 'compliance_report',
    content: { periodFrom: from, periodUntil: until, checkedOn: checkedAt.slice(0, 10), state, hasProblem: 'なし' },
    answers: [{ duty: 'report_check', of: period }, ...(alsoFor ? [{ duty: 'report_compliance', of: alsoFor }] : [])],
  })
  receive(script, receivedAt, report)
}
