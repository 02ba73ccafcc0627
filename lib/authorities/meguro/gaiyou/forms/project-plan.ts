import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  person,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { approvedDraft, receivedAs } from './reviews'

const PLAN = '2(1)'
const MANAGER = 'プロジェクト管理者'
const LEADER = 'プロジェクトリーダー'
const MEMBER = 'プロジェクトメンバー'
const AS_MANAGER = 'プロジェクト管理者の経験あり'
const AS_LEADER = 'プロジェクトリーダーの経験あり'
const AS_MEMBER = 'プロジェクトメンバーとしての経験あり'
const NONE = 'いずれの経験もなし'

/** 4 prints who belongs to the team and which experience is asked; 2(1) prints that the plan states the team. */
const team = table('team', '体制', PLAN, [
  printed('role', '役割', '4(1)', oneOf(MANAGER, LEADER, MEMBER)),
  inferred('name', '氏名', '4(1)', person),
  inferred('task', '担当する業務・タスク', '4(2)', line()),
  printed(
    'experience',
    '国内の自治体に係る BCP や ICT-BCP の策定・改定における経験',
    '4(1)第2段落',
    oneOf(AS_MANAGER, AS_LEADER, AS_MEMBER, NONE),
  ),
  inferred('project', '経験した自治体と業務', '4(1)第2段落', lines(1000), {
    required: false,
    help: '経験のある者について記入します。',
  }),
  inferred('isMain', '本業務を担当する主たる者', '4(4)', oneOf('あたる', 'あたらない')),
])

const projectPlan = form(
  {
    key: 'project_plan',
    title: 'プロジェクト計画書',
    titlePrinted: true,
    clause: PLAN,
    summary: '業務全体の管理の方法、体制、詳しい日程を定める計画書です。発注者の承認を受けます。',
    review: approvedDraft,
  },
  {
    statesStart: true,
    onePerContract: true,
    sections: [
      section('method', '管理方法', {
        fields: [printed('method', '業務全体のプロジェクト管理方法', PLAN, lines(8000))],
      }),
      section('team', '体制', { tables: [team] }),
      section('schedule', '計画', {
        fields: [
          printed('schedule', '計画(作業ごとの詳細スケジュール含む。)', PLAN, lines(8000)),
          inferred('quality', '品質改善のための各種取組の手続', '2(2)エ(イ)', lines()),
          custom('others', 'その他', PLAN, lines()),
        ],
        attachments: files('プロジェクト計画書', PLAN, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'at_least_one_row_with',
        table: 'team',
        column: 'role',
        equals: MANAGER,
        clause: '4(1)',
        message: 'プロジェクト管理者がいません。',
      },
      {
        check: 'at_least_one_row_with',
        table: 'team',
        column: 'role',
        equals: LEADER,
        clause: '4(2)',
        message: 'プロジェクトリーダーがいません。',
      },
      {
        check: 'at_least_one_row_with',
        table: 'team',
        column: 'experience',
        equals: AS_MEMBER,
        clause: '4(3)第2段落',
        message: 'プロジェクトメンバーとしての経験を有する者が1名以上必要です。',
      },
      {
        check: 'rarely_together',
        table: 'team',
        column: 'role',
        equals: MANAGER,
        other: 'experience',
        isOneOf: [AS_LEADER, AS_MEMBER, NONE],
        clause: '4(1)第2段落',
        message: 'プロジェクト管理者には、プロジェクト管理者の経験が求められています。',
      },
      {
        check: 'rarely_together',
        table: 'team',
        column: 'role',
        equals: LEADER,
        other: 'experience',
        isOneOf: [AS_MANAGER, AS_MEMBER, NONE],
        clause: '4(2)第2段落',
        message: 'プロジェクトリーダーには、プロジェクトリーダーの経験が求められています。',
      },
    ],
  },
)

const REPORT = '2(1)なお書'

const progressReport = form(
  {
    key: 'progress_report',
    title: '進捗状況の報告(中間報告及び最終報告)',
    titlePrinted: true,
    clause: REPORT,
    summary: 'おおむね半年に1度、業務の進み具合を発注者に報告します。',
    review: receivedAs('報告'),
  },
  {
    sections: [
      section('report', '進捗状況', {
        fields: [
          printed('kind', '報告の種類', REPORT, oneOf('中間報告', '最終報告')),
          inferred('period', '対象とする期間', REPORT, line()),
          printed('progress', '進捗状況', REPORT, lines(8000)),
        ],
        attachments: files('添付', REPORT, { by: 'custom' }),
      }),
    ],
  },
)

const DELAY = '2(2)ア(ウ)'

const delayRemedy = form(
  {
    key: 'delay_remedy',
    title: '計画からの遅れの改善策',
    titlePrinted: false,
    clause: DELAY,
    summary: '遅れの原因と改善策を示します。承認を得てから実施します。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('remedy', '改善策', {
        fields: [
          inferred('delay', '遅れの内容', DELAY, lines()),
          inferred('foundOn', '遅れが生じた日', DELAY, day),
          printed('cause', '原因', DELAY, lines()),
          printed('team', '要員追加や担当者変更等の体制見直し', DELAY, lines(), {
            help: '見直しを要しないとしたときは、その理由を記入します。',
          }),
          printed('remedy', '改善策', DELAY, lines()),
        ],
        attachments: files('添付', DELAY, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'foundOn',
        clause: DELAY,
        message: '遅れが生じた日が提出の日より後です。',
      },
    ],
  },
)

/** The plan of the project, the reports on its progress, and what is done when it falls behind. */
export const projectForms: FormDeclaration[] = [projectPlan, progressReport, delayRemedy]
