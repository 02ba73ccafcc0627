import {
  count,
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  person,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { keptAs, receivedAs } from './reviews'

const WBS = '2(2)ア(ア)'
const PROGRESS = '2(2)ア(イ)'
const ISSUES = '2(2)イ(ア)'
const RISK_MANAGEMENT = '2(2)ウ'
const RISKS = '2(2)ウ(ア)'
const WATCHING = '2(2)ウ(ア)また書'
const EMERGENCY = '2(2)ウ(イ)'

const later = { required: false }

const wbs = form(
  {
    key: 'wbs',
    title: 'WBS(Work Breakdown Structure)',
    titlePrinted: true,
    clause: WBS,
    summary: '作業工程ごとに必要な成果物と作業タスクを並べ、進み具合を数で追う表です。',
    review: keptAs('管理'),
  },
  {
    onePerContract: true,
    sections: [
      section('wbs', 'WBS', {
        tables: [
          table(
            'tasks',
            '作業タスク',
            WBS,
            [
              printed('stage', '作業工程', WBS, line()),
              printed('product', '成果物', WBS, line()),
              printed('task', '作業タスク', WBS, line()),
              inferred('plannedOn', '終了予定日', PROGRESS, day),
              inferred('finishedOn', '終了日', PROGRESS, day, later),
              inferred('progress', '進捗', PROGRESS, count('％'), later),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

const issueRegister = form(
  {
    key: 'issue_register',
    title: '課題管理の記録',
    titlePrinted: false,
    clause: ISSUES,
    summary: 'プロジェクトの課題を、発生から解決まで一か所で追う帳簿です。',
    review: keptAs('管理'),
  },
  {
    onePerContract: true,
    sections: [
      section('issues', '課題', {
        tables: [
          table(
            'issues',
            '課題',
            ISSUES,
            [
              printed('issue', '課題の内容', ISSUES, lines(2000)),
              printed('arisenOn', '発生日', ISSUES, day),
              printed('priority', '優先度', ISSUES, line()),
              printed('plannedOn', '解決予定日', ISSUES, day),
              printed('person', '担当者', ISSUES, person),
              printed('state', '対応状況', ISSUES, lines(2000)),
              printed('measure', '対応策', ISSUES, lines(2000), later),
              printed('result', '対応結果', ISSUES, lines(2000), later),
              printed('solvedOn', '解決日', ISSUES, day, later),
              custom('remarks', '備考', ISSUES, line(), '「等」にあたる情報を記入できます。'),
            ],
            { minRows: 0, maxRows: 1000 },
          ),
        ],
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'issues.solvedOn',
        notBefore: 'issues.arisenOn',
        clause: ISSUES,
        message: '解決日が発生日より前です。',
      },
    ],
  },
)

const riskRegister = form(
  {
    key: 'risk_register',
    title: 'リスク管理の記録',
    titlePrinted: false,
    clause: RISKS,
    summary: 'プロジェクトに影響を与えるリスクと、その軽減策を整理する帳簿です。',
    review: keptAs('整理'),
  },
  {
    onePerContract: true,
    sections: [
      section('risks', 'リスク', {
        tables: [
          table(
            'risks',
            'リスク',
            RISKS,
            [
              printed('risk', 'プロジェクトの遂行に影響を与えるリスク', RISKS, lines(2000)),
              printed('cause', '発生要因', RISKS, lines(2000)),
              printed('likelihood', '発生可能性', RISKS, line()),
              printed('impact', '影響度', RISKS, line()),
              printed('mitigation', 'リスク軽減策', RISKS, lines(2000)),
              printed('consideration', '対応策の検討', RISK_MANAGEMENT, lines(2000), later),
              printed('state', '実施状況', RISK_MANAGEMENT, lines(2000), later),
            ],
            { minRows: 0, maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

const riskAssessment = form(
  {
    key: 'risk_assessment',
    title: 'リスクの監視及び評価の結果',
    titlePrinted: false,
    clause: WATCHING,
    summary: 'リスクを監視し評価した結果を、発注者と共有します。',
    review: receivedAs('共有'),
  },
  {
    sections: [
      section('assessment', '監視及び評価', {
        fields: [inferred('assessedOn', '評価した日', WATCHING, day)],
        tables: [
          table('risks', 'リスクごとの結果', WATCHING, [
            inferred('risk', 'リスク', WATCHING, lines(1000)),
            printed('result', '監視及び評価の結果', WATCHING, lines(2000)),
          ]),
        ],
        attachments: files('添付', WATCHING, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'assessedOn',
        clause: WATCHING,
        message: '評価した日が提出の日より後です。',
      },
    ],
  },
)

const emergencyPlan = form(
  {
    key: 'emergency_plan',
    title: '緊急対応時の体制及び計画',
    titlePrinted: true,
    clause: EMERGENCY,
    summary: 'リスクが現れたときの体制と計画です。発注者の承諾を受けます。',
    review: { first: decidedBefore('承諾'), change: decidedBefore('承諾') },
  },
  {
    statesStart: true,
    onePerContract: true,
    sections: [
      section('emergency', '緊急対応', {
        fields: [
          printed('team', '緊急対応時の体制', EMERGENCY, lines()),
          printed('plan', '緊急対応時の計画', EMERGENCY, lines()),
        ],
        attachments: files('添付', EMERGENCY, { by: 'custom' }),
      }),
    ],
  },
)

/** Progress, issues and risks: the registers, and what is shared or decided out of them. */
export const projectRegisters: FormDeclaration[] = [wbs, issueRegister, riskRegister, riskAssessment, emergencyPlan]
