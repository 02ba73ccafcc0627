import {
  custom,
  day,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  oneOfOr,
  printed,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { approvedDraft, reviewedOn, submittedProduct } from './reviews'

type PlanNamed = { key: string; clause: string; service: string; kinds: string[] }

/** 1(1)オ and 1(2)ケ: the plan says how the drills of the following years are to be done. */
function trainingPlan({ key, clause, service, kinds }: PlanNamed): FormDeclaration {
  const methods = `${clause}(ア)`
  return form(
    {
      key,
      title: '訓練計画',
      titlePrinted: true,
      clause: `${clause}(ウ)`,
      summary: `次年度以降に行う ${service} の訓練と研修の計画の案です。発注者のレビューと承認を受けます。`,
      review: approvedDraft,
    },
    {
      statesStart: true,
      onePerContract: true,
      sections: [
        section('drills', '訓練', {
          tables: [
            table('drills', '実施予定の訓練', methods, [
              printed('kind', '訓練の種類と目的', `${methods}なお書`, oneOfOr(...kinds)),
              printed('method', '具体的な訓練手法', methods, lines(2000)),
              inferred('planned', '実施予定の時期', methods, line()),
              custom('remarks', '備考', methods, line()),
            ]),
          ],
        }),
        section('plan', '計画の要件', {
          fields: [
            printed('effect', '継続的実施や計画の改善に繋がる実効性', `${clause}(イ)`, lines()),
            printed('longTerm', '中長期的な視点', `${clause}(イ)また書`, lines()),
            reviewedOn(`${clause}(ウ)`),
          ],
          attachments: files('計画案', `${clause}(ウ)`, { by: 'custom' }),
        }),
      ],
    },
  )
}

/** 1(4): what was learnt from each drill of the two years. */
function drillResult(key: string, clause: string, service: string): FormDeclaration {
  const sorting = `${clause}第2段落`
  return form(
    {
      key,
      title: '訓練結果を踏まえた課題や見直し事項の整理',
      titlePrinted: false,
      clause: sorting,
      summary: `${service} の訓練のあとに、結果と課題、見直すことをまとめます。`,
      review: submittedProduct,
    },
    {
      sections: [
        section('drill', '訓練', {
          fields: [
            printed('year', '年度', '1(4)', oneOf('令和9年度', '令和10年度')),
            printed('kind', '訓練の方法', clause, oneOf('机上訓練', '実働訓練')),
            inferred('heldOn', '訓練の実施日', clause, day),
            inferred('participants', '対象とした職員', clause, lines(2000)),
          ],
        }),
        section('result', '訓練の結果', {
          fields: [
            printed('result', '訓練結果', sorting, lines()),
            printed('issues', '課題', sorting, lines()),
            printed('revisions', '見直し事項', sorting, lines()),
          ],
          attachments: files('添付', sorting, { by: 'custom' }),
        }),
      ],
      checks: [
        {
          check: 'date_not_future',
          field: 'heldOn',
          clause: sorting,
          message: '訓練の実施日が提出の日より後です。整理は訓練後に行います。',
        },
      ],
    },
  )
}

export const trainingForms: FormDeclaration[] = [
  trainingPlan({
    key: 'bcp_training_plan',
    clause: '1(1)オ',
    service: 'BCP',
    kinds: [
      '大規模災害等の発生時を想定した非常時優先業務への移行訓練',
      'BCP への理解促進',
      '業務継続計画発動時におけるシミュレーション',
      '異常発生時に各課の業務継続を可能とするための必要な知識や行動の習得',
    ],
  }),
  trainingPlan({
    key: 'ict_training_plan',
    clause: '1(2)ケ',
    service: 'ICT-BCP',
    kinds: [
      '障害発生時を想定した障害訓練',
      'ICT-BCP への理解促進',
      'ICT-BCP 発動時におけるシミュレーション',
      '異常発生時に各課の業務継続を可能とするための技能習得',
    ],
  }),
  drillResult('bcp_drill_result', '1(4)ア', 'BCP'),
  drillResult('ict_drill_result', '1(4)イ', 'ICT-BCP'),
]
