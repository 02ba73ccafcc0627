import { record } from '../facts'
import { file, fileAgain, numbered } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'
import { noticeOf, SUCCESSOR, VISITOR } from './notice'

/** The notice before the work begins, the training and its report, and a change of the people in September. */
export function start(script: Script): void {
  const notice = file(script, '2026-06-03 13:20', { form: 'structure_notice', content: noticeOf(VISITOR) })
  receive(script, '2026-06-04 09:15', notice)
  record(script, '2026-06-05 16:00', 'arranged', '緊急時の連絡体制（平日、夜間、休日）を整えた。', {
    answers: [{ duty: 'arrange_contacts' }],
  })
  const held = record(
    script,
    '2026-06-05 17:00',
    'training_held',
    '管理責任者と作業従事者に、遵守事項の全文を周知し、教育を行った。',
    { answers: [{ duty: 'hold_training' }] },
  )
  const report = file(script, '2026-06-09 11:00', {
    form: 'training_report',
    content: {
      ...{ heldOn: '2026-06-05', method: '対面の研修（90分）', teacher: '笹川 千尋' },
      informed: '遵守事項の１から12までを読み合わせた。',
      taught: '要支援者名簿の取扱い、持出しの手順、事故のときの連絡を演習した。',
      attendees: numbered([
        { category: '管理責任者', name: '笹川 千尋' },
        { category: '作業従事者', name: '早瀬 翔太' },
        { category: '作業従事者', name: '永井 里奈' },
      ]),
    },
    answers: [{ duty: 'submit_training_report', of: held }],
  })
  receive(script, '2026-06-10 10:30', report)
  const changed = record(script, '2026-08-24 17:30', 'details_changed', '作業従事者の交代（永井から黒田へ）。')
  const again = fileAgain(script, '2026-08-25 10:10', notice, {
    form: 'structure_notice',
    content: { ...noticeOf(SUCCESSOR), kind: '変更', changes: '９月１日から、永井 里奈に代えて黒田 隼人を充てる。' },
    startsOn: '2026-09-01',
    answers: [{ duty: 'submit_structure_change', of: changed }],
  })
  receive(script, '2026-08-26 09:20', again)
}
