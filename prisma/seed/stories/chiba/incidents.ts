import { record, state } from '../facts'
import type { Noted } from '../names'
import { file } from '../papers'
import { approve, receive } from '../reviews'
import type { Script } from '../tell'
import { BEKKI1 } from './questions'

/** 別記１ 第5 asks for the same incident in its own words. */
const VIOLATION = { document: BEKKI1, duty: 'report_incident' }

/**
 * On a holiday in September notes were left on a train: the first report within the hour, the second within three, because a holiday is
 * no 平日 here.
 */
export function leaveOnTrain(script: Script): void {
  const noticed = record(script, '2026-09-22 10:50', 'incident_noticed', '面談のメモを入れた鞄を電車に置き忘れた。', {
    happenedAt: '2026-09-22 10:40',
    who: '小森 悠',
  })
  const first = record(script, '2026-09-22 11:08', 'oral_first_report', '県の当直に第一報を入れた。', {
    happenedAt: '2026-09-22 11:05',
    who: '柏木 修',
    answers: [{ duty: 'first_report', of: noticed }],
  })
  const second = record(
    script,
    '2026-09-22 13:25',
    'oral_report',
    '鞄は終点の駅で見つかった。日時、場所、関係者を報告した。',
    {
      happenedAt: '2026-09-22 13:20',
      who: '柏木 修',
      answers: [
        { duty: 'further_report', of: first },
        { ...VIOLATION, of: noticed },
      ],
    },
  )
  const statement = file(script, '2026-09-24 10:00', {
    form: 'incident_statement',
    content: {
      ...{ occurred: '令和８年９月22日 10時40分', place: '千葉駅に着いた電車の車内', people: '小森 悠' },
      cause: '乗り換えの際に、網棚の鞄を置き忘れた。13時に終点の駅で受け取った。',
      threat: '書面又は外部記録媒体の盗難又は紛失',
    },
    answers: [{ duty: 'written_report', of: second }],
  })
  receive(script, '2026-09-24 11:30', statement)
  settleIncident(script, noticed)
}

function settleIncident(script: Script, noticed: Noted): void {
  const told = state(
    script,
    '2026-09-24 14:00',
    'incident_instructed',
    '鞄の中の記録を確かめ、数を知らせてください。',
    {
      namedOn: '2026-09-30',
    },
  )
  const day = state(script, '2026-09-24 14:10', 'incident_report_day_set', '報告書は10月９日までに。', {
    namedOn: '2026-10-09',
  })
  record(script, '2026-09-28 16:00', 'measure_done', 'メモ３枚がそろっていることを、責任者と二人で確かめた。', {
    answers: [
      { duty: 'carry_out_response', of: told },
      { document: BEKKI1, duty: 'follow_incident_instruction', of: told },
    ],
  })
  const report = file(script, '2026-10-08 15:00', {
    form: 'incident_report',
    content: {
      account: '面談のメモ３枚を入れた鞄を、電車に置き忘れた。三時間後に受け取り、封は切られていなかった。',
      ...{ cause: '一人で二つの荷物を持ち、網棚に置いた。', measures: '記録の照合、駅への聞き取り。' },
    },
    answers: [{ duty: 'submit_incident_report', of: day }],
  })
  const measures = file(script, '2026-10-16 11:00', {
    form: 'prevention_measures',
    content: { measures: '面談のメモは肩に掛ける鞄に入れ、網棚に置かない。二人で訪れる。', plannedOn: '2026-10-27' },
    answers: [{ duty: 'plan_prevention', of: noticed }],
  })
  receive(script, '2026-10-09 09:30', report)
  approve(script, '2026-10-22 10:20', measures)
  record(script, '2026-10-27 17:00', 'measure_done', '鞄を配り、全員に周知した。', {
    answers: [{ duty: 'carry_out_prevention', of: measures }],
  })
}

/** This morning: the first report at 9:10, a working day, so the second one is due by 10:10. */
export function missTablet(script: Script): void {
  const noticed = record(
    script,
    '2026-11-18 09:12',
    'incident_noticed',
    '訪問用のタブレット１台が、書庫に見当たらない。',
    {
      happenedAt: '2026-11-18 08:35',
    },
  )
  record(script, '2026-11-18 09:14', 'oral_first_report', '県の担当課に電話で第一報を入れた。', {
    happenedAt: '2026-11-18 09:10',
    who: '柏木 修',
    answers: [{ duty: 'first_report', of: noticed }],
  })
}
