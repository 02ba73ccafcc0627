import { record, state } from '../facts'
import { file, fileAgain, numbered } from '../papers'
import { approve, receive, sendBack } from '../reviews'
import type { Script } from '../tell'

const TEAM = numbered([
  {
    ...{ role: 'プロジェクト管理者', name: '笹川 千尋', task: '全体の管理', isMain: 'あたる' },
    ...{ experience: 'プロジェクト管理者の経験あり', project: '県内の二つの市の業務継続計画の改定' },
  },
  {
    ...{ role: 'プロジェクトリーダー', name: '三宅 航', task: 'ICT-BCPの改定', isMain: 'あたる' },
    ...{ experience: 'プロジェクトリーダーの経験あり', project: '一つの市のICT部門の業務継続計画の策定' },
  },
  {
    ...{ role: 'プロジェクトメンバー', name: '早瀬 翔太', task: '調査、資料の作成', isMain: 'あたらない' },
    ...{ experience: 'プロジェクトメンバーとしての経験あり', project: '一つの町の業務継続計画の改定' },
  },
])

const planOf = (quality: string) => ({
  method: '週次の内部会議と月次の打合せで、進捗、課題、リスク、品質を管理する。',
  team: TEAM,
  schedule:
    '６月までに非常時優先業務、７月に優先システム、10月に調査を終える。11月に素案、翌年３月に完成版を納める。令和９年度と10年度に訓練を行う。',
  quality,
})

/** The plan of the project: in time, sent back, filed again, 承認. Then what the first weeks ask for. */
export function planProject(script: Script): void {
  const first = file(script, '2026-04-17 15:00', { form: 'project_plan', content: planOf('社内の確認を行う。') })
  sendBack(script, '2026-04-21 11:30', first, {
    remarks: [{ path: 'quality', message: '誰が、いつ、何を確認するかの手続を記載してください。' }],
  })
  const quality = '成果物ごとに、作成者以外の二人が点検表で確認し、管理者が提出の前日までに承認する。'
  const second = fileAgain(script, '2026-04-24 10:10', first, { form: 'project_plan', content: planOf(quality) })
  approve(script, '2026-04-28 16:00', second)
  const schedule = '４月から翌年３月まで。打合せを毎月行う。'
  const executions = (['bcp_execution_plan', 'ict_execution_plan'] as const).map((form) =>
    file(script, '2026-04-22 13:30', {
      form,
      content: { schedule, support: '所管課への聞き取り、案の作成、レビュー、訓練の支援。' },
    }),
  )
  receive(script, '2026-04-24 09:40', ...executions)
  record(script, '2026-05-01 17:00', 'arranged', 'WBS、品質評価基準、構成管理の対象を定めた。', {
    answers: ['wbs', 'quality_criteria', 'configuration_register'].map((duty) => ({ duty })),
  })
  const emergency = file(script, '2026-05-15 11:00', {
    form: 'emergency_plan',
    content: {
      team: '管理者と代行者の二人を、夜間と休日の窓口とする。',
      plan: '区の庁舎が使えないときは、オンライン会議に切り替えて作業を続ける。',
    },
  })
  approve(script, '2026-05-22 10:20', emergency)
}

/** How often they meet is settled by both; each side records it. */
export function agreeOnMeetings(script: Script): void {
  const text = '打合せは毎月一度の火曜日とし、区の二つの課と受託者の管理者、リーダーが出る。'
  const kind = 'agreement_reached'
  record(script, '2026-04-14 16:30', kind, text, { answers: [{ duty: 'meeting_arrangement' }] })
  state(script, '2026-04-14 17:00', kind, text, { answers: [{ duty: 'meeting_arrangement_of_authority' }] })
}

/** 三宅 goes in December: told a month before. */
export function changeLeader(script: Script): void {
  const planned = record(
    script,
    '2026-11-10 15:00',
    'team_change_planned',
    'プロジェクトリーダーを三宅 航から本庄 理央に代える。',
    { namedOn: '2026-12-15' },
  )
  const report = file(script, '2026-11-12 09:30', {
    form: 'team_change',
    content: {
      ...{ plannedOn: '2026-12-15', reason: '三宅 航が家庭の事情で勤務を続けられなくなるため。' },
      people: numbered([
        {
          ...{ before: '三宅 航', after: '本庄 理央', role: 'プロジェクトリーダー' },
          experience: '一つの市のICT-BCPの改定で、プロジェクトリーダーを務めた。',
        },
      ]),
    },
    answers: [{ duty: 'team_change', of: planned }],
  })
  receive(script, '2026-11-13 10:00', report)
}
