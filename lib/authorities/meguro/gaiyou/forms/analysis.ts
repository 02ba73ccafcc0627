import {
  custom,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  oneOfOr,
  plainPaper,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { receivedAs, submittedProduct } from './reviews'

const TASKS = '1(1)イ'
const SYSTEMS = '1(2)イ第2段落'
const SYSTEM_MEANING = '1(2)イ'
const LEVEL = '1(2)ウ(ア)'
const TIME = '1(2)ウ(イ)'
const SCENARIO = '1(2)エ(ア)'
const SCENARIO_BASIS = '1(2)エ(イ)'
const SURVEY = '1(2)エ(ウ)'
const MEASURES = '1(2)オ(ア)'

const system = (clause: string): Field => inferred('system', '優先システム', clause, line())

const priorityTasks = form(
  {
    key: 'priority_tasks',
    title: '非常時優先業務の一覧',
    titlePrinted: false,
    clause: TASKS,
    summary: '区の業務全般から選んだ非常時優先業務を、種類ごとに並べた一覧です。',
    review: submittedProduct,
  },
  {
    onePerContract: true,
    sections: [
      section('tasks', '非常時優先業務', {
        tables: [
          table(
            'tasks',
            '非常時優先業務',
            TASKS,
            [
              printed(
                'kind',
                '業務の種類',
                TASKS,
                oneOf(
                  '災害応急対策業務',
                  '通常業務のうち業務優先度が高いもの',
                  '災害発生後の他の新規発生業務',
                  '災害復旧・復興業務',
                ),
              ),
              inferred('task', '業務', TASKS, line()),
              custom('remarks', '備考', TASKS, line()),
            ],
            { maxRows: 1000 },
          ),
        ],
        attachments: files('一覧', TASKS, { by: 'custom' }),
      }),
    ],
  },
)

const prioritySystems = form(
  {
    key: 'priority_systems',
    title: '優先システムの一覧',
    titlePrinted: false,
    clause: SYSTEMS,
    summary: '非常時優先業務に欠かせないICT資源から、システム依存度を考えて選んだ優先システムの一覧です。',
    review: submittedProduct,
  },
  {
    onePerContract: true,
    sections: [
      section('systems', '優先システム', {
        tables: [
          table(
            'systems',
            '優先システム',
            SYSTEMS,
            [
              system(SYSTEMS),
              printed(
                'kind',
                'ICT資源の種類',
                SYSTEM_MEANING,
                oneOfOr('庁内LANやWANを構成するネットワーク', '業務用端末'),
              ),
              printed('dependency', 'システム依存度', SYSTEMS, line()),
              inferred('task', '必要とする非常時優先業務', SYSTEMS, line()),
            ],
            { maxRows: 1000 },
          ),
        ],
        attachments: files('一覧', SYSTEMS, { by: 'custom' }),
      }),
    ],
  },
)

const recoveryTargets = form(
  {
    key: 'recovery_targets',
    title: '復旧目標',
    titlePrinted: true,
    clause: LEVEL,
    summary: '優先システムごとに、目標とする対策レベルと目標復旧時間を定めたものです。',
    review: submittedProduct,
  },
  {
    onePerContract: true,
    sections: [
      section('targets', '復旧目標', {
        tables: [
          table(
            'targets',
            '優先システムごとの目標',
            LEVEL,
            [
              system(LEVEL),
              printed('level', '目標とする対策レベル', LEVEL, line()),
              printed('time', '目標復旧時間', TIME, line()),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

const riskScenario = form(
  {
    key: 'risk_scenario',
    title: 'リスクシナリオ',
    titlePrinted: true,
    clause: SCENARIO,
    summary: '優先システムが受けうる被害を考えるための、被害状況の案です。',
    review: receivedAs('提示'),
  },
  {
    onePerContract: true,
    sections: [
      section('basis', '踏まえる状況', {
        fields: [
          printed('building', '発注者の庁舎の状況(耐震性等)', SCENARIO_BASIS, lines()),
          printed('resources', '対象システム及び対象ICT資源の状況(サーバー類の設置場所等)', SCENARIO_BASIS, lines()),
        ],
      }),
      section('scenarios', 'リスクシナリオ', {
        tables: [
          table('scenarios', 'リスクシナリオ', SCENARIO, [
            printed('damage', '考えられる被害状況の案', SCENARIO, lines(2000)),
            inferred('system', '被害を受ける可能性のある優先システム', SCENARIO, line()),
          ]),
        ],
        attachments: files('添付', SCENARIO, { by: 'custom' }),
      }),
    ],
  },
)

const systemSurvey = form(
  {
    key: 'system_survey',
    title: '優先システムの調査結果',
    titlePrinted: false,
    clause: SURVEY,
    summary: 'リスクシナリオを踏まえて、優先システムの対策の状況と被害の可能性を調べた結果です。',
    review: submittedProduct,
  },
  {
    onePerContract: true,
    sections: [
      section('survey', '調査結果', {
        tables: [
          table(
            'systems',
            '優先システムごとの結果',
            SURVEY,
            [
              system(SURVEY),
              inferred('scenario', 'リスクシナリオ', SURVEY, line()),
              printed('measures', '対策の実施状況', SURVEY, lines(2000)),
              printed('damage', '被害を受ける可能性', SURVEY, lines(2000)),
            ],
            { maxRows: 1000 },
          ),
        ],
        attachments: files('添付', SURVEY, { by: 'custom' }),
      }),
    ],
  },
)

const riskMeasures = form(
  {
    key: 'risk_measures',
    title: 'リスク対策案',
    titlePrinted: true,
    clause: MEASURES,
    summary: '優先システムの弱いところへの対策と、その費用対効果、なお残るリスクをまとめたものです。',
    review: submittedProduct,
  },
  {
    onePerContract: true,
    sections: [
      section('measures', 'リスク対策案', {
        tables: [
          table(
            'measures',
            '優先システムごとの対策案',
            MEASURES,
            [
              system(MEASURES),
              printed('vulnerability', '脆弱性', MEASURES, lines(2000)),
              printed('kind', '対策の種類', MEASURES, oneOfOr('補強', '代替手段')),
              printed('measure', '対策案', MEASURES, lines(2000)),
              printed('costEffect', '費用対効果', '1(2)オ(イ)', lines(2000)),
              printed('residualRisk', '残存リスク', '1(2)オ(ウ)', lines(2000), {
                help: '残るリスクがないときは「該当なし」とその理由を記入します。',
              }),
            ],
            { maxRows: 1000 },
          ),
        ],
        attachments: files('添付', MEASURES, { by: 'custom' }),
      }),
    ],
  },
)

const publicComments = plainPaper({
  key: 'public_comments',
  title: '意見募集結果の取りまとめ',
  titlePrinted: true,
  clause: '1(3)ア',
  summary: 'パブリックコメントで寄せられた意見を取りまとめ、計画書に反映すべき事項を示します。',
  review: submittedProduct,
})

/** What the selection, the analysis and the public comments leave behind. */
export const analysisForms: FormDeclaration[] = [
  priorityTasks,
  prioritySystems,
  recoveryTargets,
  riskScenario,
  systemSurvey,
  riskMeasures,
  publicComments,
]
