import { record } from '../facts'
import { file, fileAgain, numbered } from '../papers'
import { approve, receive, sendBack } from '../reviews'
import type { Script } from '../tell'

/** What the plans stand on, one analysis after the other; the survey was late. */
export function analyse(script: Script): void {
  const tasks = file(script, '2026-06-30 15:00', {
    form: 'priority_tasks',
    content: {
      tasks: numbered([
        { kind: '災害応急対策業務', task: '避難所の開設と運営' },
        { kind: '通常業務のうち業務優先度が高いもの', task: '住民票の写しの交付' },
        { kind: '災害発生後の他の新規発生業務', task: 'り災証明書の交付' },
      ]),
    },
  })
  const systems = file(script, '2026-07-31 11:00', {
    form: 'priority_systems',
    content: {
      systems: numbered([
        { system: '住民記録システム', kind: '等', dependency: '高い', task: '住民票の写しの交付' },
        {
          ...{ system: '庁内LAN', kind: '庁内LANやWANを構成するネットワーク' },
          ...{ dependency: '高い', task: '避難所の開設と運営' },
        },
      ]),
    },
  })
  const targets = file(script, '2026-08-28 10:00', {
    form: 'recovery_targets',
    content: {
      targets: numbered([
        { system: '住民記録システム', level: '代替の場所で動かせる', time: '24時間' },
        { system: '庁内LAN', level: '一部を迂回できる', time: '６時間' },
      ]),
    },
    answers: ['recovery_level', 'recovery_time'].map((duty) => ({ duty })),
  })
  const scenario = file(script, '2026-09-25 14:00', {
    form: 'risk_scenario',
    content: {
      building: '本庁舎は耐震の改修を終えている。別館の一部は改修の前である。',
      resources: 'サーバー類は本庁舎５階の機械室にある。非常用の電源は72時間である。',
      scenarios: numbered([{ damage: '72時間を超える停電で機械室が止まる。', system: '住民記録システム' }]),
    },
  })
  receive(script, '2026-07-02 09:30', tasks)
  receive(script, '2026-08-03 10:00', systems)
  receive(script, '2026-08-31 09:50', targets)
  receive(script, '2026-09-28 11:00', scenario)
}

/** The survey fell behind: the cure was sent back once, then got its 承認, and was carried out. */
export function catchUp(script: Script): void {
  const delay = record(script, '2026-10-08 18:00', 'delay_found', '優先システムの調査が、計画より三週間遅れている。')
  const answers = [{ duty: 'delay_remedy', of: delay }]
  const content = {
    ...{ delay: '優先システムの調査が三週間遅れている。', foundOn: '2026-10-08' },
    ...{ cause: '所管課の繁忙と重なり、聞き取りの日程が取れなかった。', team: '調査の要員を一名加える。' },
  }
  const first = file(script, '2026-10-13 11:20', {
    form: 'delay_remedy',
    content: { ...content, remedy: '調査を急ぐ。' },
    answers,
  })
  sendBack(script, '2026-10-16 14:30', first, { reason: 'いつまでに何を終えるかを示してください。' })
  const remedy = '書面の調査に切り替え、10月末に回収し、11月６日に結果をまとめる。'
  const second = fileAgain(script, '2026-10-20 09:10', first, {
    form: 'delay_remedy',
    content: { ...content, remedy },
    answers,
  })
  approve(script, '2026-10-22 16:40', second)
  const survey = file(script, '2026-11-06 15:30', {
    form: 'system_survey',
    content: {
      systems: numbered([
        {
          ...{ system: '住民記録システム', scenario: '72時間を超える停電', measures: '非常用の電源がある。' },
          damage: '72時間を超えると、止まる可能性がある。',
        },
      ]),
    },
  })
  record(script, '2026-11-06 16:00', 'measure_done', '書面の調査を終え、結果をまとめた。', {
    answers: [{ duty: 'delay_remedy_done', of: second }],
  })
  receive(script, '2026-11-09 10:00', survey)
}

/** Quality is judged when a stage is finished; that of November has not been yet. */
export function judgeQuality(script: Script): void {
  const finished = record(script, '2026-07-31 17:30', 'work_stage_finished', '業務とシステムの選定を終えた。')
  const stage = { kind: '作業工程', subject: '業務とシステムの選定' }
  const report = file(script, '2026-08-05 11:00', {
    form: 'quality_report',
    content: {
      results: numbered([
        { ...stage, criterion: '全課の業務を対象としていること。', result: '回収率は100％で、基準を満たす。' },
      ]),
    },
    answers: [{ duty: 'quality_report', of: finished }],
  })
  const activities = file(script, '2026-08-05 11:30', {
    form: 'quality_activities',
    content: {
      ...{ team: '管理者の下に点検者二人を置く。', checkedOn: '2026-08-04' },
      activities: numbered([
        { activity: '二人による点検', procedure: 'プロジェクト計画書の品質の章', result: '手続のとおりに行われた。' },
      ]),
    },
    answers: [{ duty: 'quality_activities', of: finished }],
  })
  approve(script, '2026-08-07 15:00', report)
  receive(script, '2026-08-07 15:10', activities)
  record(script, '2026-11-13 18:00', 'work_stage_finished', '業務継続計画書（BCP）の素案を書き終えた。')
}
