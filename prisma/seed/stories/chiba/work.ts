import { record, state } from '../facts'
import { file } from '../papers'
import { approve } from '../reviews'
import type { Script } from '../tell'

/** People, training and the sheets that children's words are written on. */
export function setUp(script: Script): void {
  record(script, '2026-04-01 16:00', 'arranged', '事務局支援員３名と事務担当者１名を置き、支援員12名を確保した。', {
    answers: ['place_office_supporters', 'place_office_clerk', 'secure_supporters'].map((duty) => ({ duty })),
  })
  record(
    script,
    '2026-04-03 15:00',
    'verified',
    '事務局支援員の全員が、県の指定する研修を修了していることを確かめた。',
    {
      answers: [{ duty: 'train_office_supporters' }],
    },
  )
  record(script, '2026-04-20 16:00', 'agreement_reached', '記録表の様式を、県と千葉市と共に定めた。', {
    answers: [{ duty: 'make_record_sheet_layout' }],
  })
  record(script, '2026-05-17 17:00', 'training_held', '支援員12名が、県の指定する研修を受けた。', {
    answers: [{ duty: 'train_supporters' }],
  })
  record(script, '2026-06-14 17:00', 'training_held', '意見表明等支援員の養成研修を運営した。', {
    answers: [{ duty: 'run_training_course' }],
  })
  record(script, '2026-07-08 17:00', 'training_held', '児童相談所の職員への研修を、九つの児童相談所で行った。', {
    answers: [{ duty: 'train_centre_staff' }],
  })
}

/** A visit beside the plan is agreed by both, the next one not yet; what a child said in August was passed on within the hour. */
export function goBeyond(script: Script): void {
  const worry = record(
    script,
    '2026-08-19 15:20',
    'abuse_suspected',
    '聴取の中で、職員の言動について気がかりな話があった。',
    {
      happenedAt: '2026-08-19 15:05',
    },
  )
  record(script, '2026-08-19 15:50', 'oral_report', '県の担当課に電話で伝えた。', {
    // Said of this document alone: it is no report on an incident, after which the second annex asks for more.
    document: script.document,
    answers: [{ duty: 'report_suspected_abuse', of: worry }],
  })
  const extra = record(
    script,
    '2026-10-14 10:00',
    'extra_visit_planned',
    '児童からの申し出により、一つの施設を訪れる。',
    {
      namedOn: '2026-10-28',
    },
  )
  const text = '10月28日に、二人で訪れる。'
  record(script, '2026-10-16 11:00', 'agreement_reached', text, {
    answers: [{ duty: 'consult_on_extra_visit', of: extra }],
  })
  state(script, '2026-10-16 13:00', 'agreement_reached', text, {
    answers: [{ duty: 'consult_on_extra_visit_of_authority', of: extra }],
  })
  const visited = record(script, '2026-10-28 17:00', 'visited', '臨時の訪問。', {
    answers: [{ duty: 'extra_visit', of: extra }],
  })
  record(script, '2026-10-30 10:00', 'recorded', '臨時の訪問の記録表を作り、了解を得た内容を施設に伝えた。', {
    answers: ['make_record_sheets', 'feed_back'].map((duty) => ({ duty, of: visited })),
  })
  record(script, '2026-11-17 11:00', 'extra_visit_planned', '二度目の臨時の訪問を、一つの施設で行う。', {
    namedOn: '2026-12-02',
  })
}

/** The specification was changed in October with 承認; a doubt and an instruction of November are open. */
export function changeAndAsk(script: Script): void {
  const { document } = script
  const planned = record(script, '2026-09-28 10:00', 'change_planned', 'ファミリーホームの訪問の順を改める。', {
    document,
    namedOn: '2026-10-15',
  })
  record(script, '2026-09-30 15:00', 'agreement_reached', '訪問の順の変更について、県と協議した。', {
    answers: [{ duty: 'consult_on_specification', of: planned }],
  })
  const paper = file(script, '2026-10-02 11:00', {
    form: 'specification_change',
    content: {
      ...{ circumstances: '三つのホームで受入れの児童が入れ替わったため。', plannedOn: '2026-10-15' },
      content: '23か所のうち三か所の一度目の訪問を、10月の後半に移す。',
      consultation: '９月30日に県の担当課と協議した。',
    },
    answers: [{ duty: 'ask_for_specification_change', of: planned }],
  })
  approve(script, '2026-10-09 14:00', paper)
  state(script, '2026-11-12 10:00', 'work_instructed', '冬休み前の訪問の希望を取りまとめてください。', {
    document,
    namedOn: '2026-11-27',
  })
  record(script, '2026-11-13 16:00', 'question_raised', '里親宅での説明会は、事業拡大の準備に含まれるか。', {
    document,
  })
}
