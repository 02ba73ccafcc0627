import {
  custom,
  day,
  decidedAfter,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { keptAs, receivedAs } from './reviews'

const EVALUATION = '2(2)エ(ア)'
const ACTIVITIES = '2(2)エ(イ)'
const CHANGE = '2(2)オ後段'
const CONFIGURATION = '2(2)オ(ア)'
const VERSIONS = '2(2)オ(イ)'
const AUDIT = '2(2)オ(ウ)'

const subject = () => [
  printed('kind', '評価の対象', EVALUATION, oneOf('作業工程', '納入成果物')),
  inferred('subject', '作業工程又は納入成果物の名', EVALUATION, line()),
]

const qualityCriteria = form(
  {
    key: 'quality_criteria',
    title: '品質評価基準等',
    titlePrinted: true,
    clause: EVALUATION,
    summary: '作業工程ごと、納入成果物ごとに、品質を評価する物差しを定めます。',
    review: keptAs('設定'),
  },
  {
    onePerContract: true,
    sections: [
      section('criteria', '品質評価基準等', {
        tables: [
          table('criteria', '品質評価基準等', EVALUATION, [
            ...subject(),
            printed('criterion', '品質評価基準等', EVALUATION, lines(2000)),
          ]),
        ],
      }),
    ],
  },
)

const qualityReport = form(
  {
    key: 'quality_report',
    title: '品質の評価結果',
    titlePrinted: false,
    clause: EVALUATION,
    summary: '品質評価基準等による評価の結果を報告し、発注者の承諾を受けます。',
    review: { first: decidedAfter('承諾'), change: decidedAfter('承諾') },
  },
  {
    sections: [
      section('results', '評価結果', {
        tables: [
          table('results', '評価結果', EVALUATION, [
            ...subject(),
            printed('criterion', '品質評価基準等', EVALUATION, lines(2000)),
            printed('result', '評価結果', EVALUATION, lines(2000)),
          ]),
        ],
        attachments: files('添付', EVALUATION, { by: 'custom' }),
      }),
    ],
  },
)

const qualityActivities = form(
  {
    key: 'quality_activities',
    title: '品質改善のための各種取組の確認の報告',
    titlePrinted: false,
    clause: ACTIVITIES,
    summary: '品質改善の取組が、プロジェクト計画書の手続のとおりに行われているかを確かめて報告します。',
    review: receivedAs('報告'),
  },
  {
    sections: [
      section('activities', '確認', {
        fields: [
          printed('team', '検証、品質改善策の検討及び実施を管理する体制', ACTIVITIES, lines()),
          inferred('checkedOn', '確認した日', ACTIVITIES, day),
        ],
        tables: [
          table('activities', '取組', ACTIVITIES, [
            printed('activity', '品質改善のための各種取組', ACTIVITIES, lines(2000)),
            printed('procedure', 'プロジェクト計画書に定められた手続', ACTIVITIES, line()),
            inferred('result', '手続に則って実施されていることの確認', ACTIVITIES, lines(2000)),
          ]),
        ],
        attachments: files('添付', ACTIVITIES, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'checkedOn',
        clause: ACTIVITIES,
        message: '確認した日が提出の日より後です。',
      },
    ],
  },
)

const changeReport = form(
  {
    key: 'change_report',
    title: '大規模な仕様追加・変更の報告',
    titlePrinted: false,
    clause: CHANGE,
    summary: '進捗や品質に響く大きな仕様の追加や変更を、事前に報告して発注者の承諾を受けます。',
    review: { first: decidedBefore('承諾'), change: decidedBefore('承諾') },
  },
  {
    sections: [
      section('change', '仕様追加・変更', {
        fields: [
          printed('change', '大規模な仕様追加・変更の内容', CHANGE, lines()),
          printed('progressImpact', 'プロジェクトの進捗に及ぼす影響', CHANGE, lines()),
          printed('qualityImpact', '成果物の品質に及ぼす影響', CHANGE, lines()),
          inferred('plannedOn', '変更の予定日', CHANGE, day),
        ],
        attachments: files('添付', CHANGE, { by: 'custom' }),
      }),
    ],
  },
)

const configurationRegister = form(
  {
    key: 'configuration_register',
    title: '構成・変更管理の記録',
    titlePrinted: false,
    clause: CONFIGURATION,
    summary: '構成管理の対象を特定し、その変更の履歴と版を追う帳簿です。',
    review: keptAs('管理'),
  },
  {
    onePerContract: true,
    sections: [
      section('configuration', '構成管理対象', {
        tables: [
          table(
            'items',
            '構成管理対象',
            CONFIGURATION,
            [
              printed('item', '構成管理対象', CONFIGURATION, line()),
              printed('change', '変更の履歴', CONFIGURATION, lines(2000)),
              inferred('changedOn', '変更した日', CONFIGURATION, day),
              printed('version', '版', VERSIONS, line()),
              inferred('place', '版の保管先', VERSIONS, line()),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

const changeAudit = form(
  {
    key: 'change_audit',
    title: '仕様や構成管理対象の変更の監査及び評価の記録',
    titlePrinted: false,
    clause: AUDIT,
    summary: '仕様や構成管理対象の変更を定期的に監査し評価した記録です。',
    review: keptAs('監査及び評価'),
  },
  {
    sections: [
      section('audit', '監査及び評価', {
        fields: [
          inferred('auditedOn', '監査及び評価をした日', AUDIT, day),
          printed('changes', '仕様や構成管理対象の変更', AUDIT, lines()),
          printed('result', '監査及び評価の結果', AUDIT, lines()),
          inferred('problem', '問題', AUDIT, oneOf('なし', 'あり')),
        ],
      }),
    ],
  },
)

const changeProblem = form(
  {
    key: 'change_problem',
    title: '仕様や構成管理対象の変更に係る問題の報告',
    titlePrinted: false,
    clause: AUDIT,
    summary: '変更の監査と評価で問題があったときに、発注者に報告します。',
    review: receivedAs('報告'),
  },
  {
    sections: [
      section('problem', '問題', {
        fields: [
          inferred('auditedOn', '監査及び評価をした日', AUDIT, day),
          printed('problem', '問題', AUDIT, lines()),
          custom('plan', '対応の予定', AUDIT, lines()),
        ],
        attachments: files('添付', AUDIT, { by: 'custom' }),
      }),
    ],
  },
)

/** Quality, and the changes of specification and configuration. */
export const qualityForms: FormDeclaration[] = [
  qualityCriteria,
  qualityReport,
  qualityActivities,
  changeReport,
  configurationRegister,
  changeAudit,
  changeProblem,
]
