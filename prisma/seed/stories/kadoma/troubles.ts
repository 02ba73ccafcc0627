import { record } from '../facts'
import { file } from '../papers'
import type { Script } from '../tell'

/** What happened at the counter in June, on the evening before, and since this morning. */
export function tellTroubles(script: Script): void {
  const problem = record(
    script,
    '2026-06-10 14:20',
    'security_problem_found',
    '書庫の鍵が掛かっていないことに気づいた。',
    { happenedAt: '2026-06-10 13:50' },
  )
  record(script, '2026-06-10 14:25', 'oral_report', '書庫の施錠漏れを市民課に口頭で報告した。', {
    answers: [{ duty: 'security_problem_report', of: problem }],
  })
  const leak = record(
    script,
    '2026-11-17 16:50',
    'identifier_leak_suspected',
    '操作者IDを書いた付箋が机に残っていた。',
    { happenedAt: '2026-11-17 16:40' },
  )
  record(script, '2026-11-17 16:55', 'oral_report', '付箋のことを市民課に口頭で報告した。', {
    answers: [{ duty: 'identifier_leak_report', of: leak }],
  })
  record(script, '2026-11-17 17:10', 'measure_done', '該当するパスワードを変更し、付箋を裁断した。', {
    answers: [{ duty: 'password_change', of: leak }],
  })
  file(script, '2026-11-17 18:00', {
    form: 'identifier_leak_report',
    content: {
      text: '11月17日16時40分、操作者IDを書いた付箋に気づき、口頭で報告のうえ、パスワードを変更しました。',
    },
    answers: [{ duty: 'identifier_leak_report', of: leak }],
  })
  record(script, '2026-11-18 08:55', 'trouble_occurred', '番号発券機が動かず、手書きの札で案内している。', {
    happenedAt: '2026-11-18 08:50',
  })
}
