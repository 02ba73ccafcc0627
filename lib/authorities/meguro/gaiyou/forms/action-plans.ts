import { files, form, inferred, lines, oneOf, printed, section } from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'
import { approvedDraft, reviewedOn, WHERE } from './reviews'

type Named = { key: string; clause: string; service: string; process: string; recovery: Field[] }

/** 1(1)エ and 1(2)キ lay down the same paper, one for each service; the second adds the recovery at the counters. */
function actionPlan({ key, clause, service, process, recovery }: Named): FormDeclaration {
  const approval = `${clause}第4段落`
  const hearing = `${clause}第3段落`
  return form(
    {
      key,
      title: '行動計画書',
      titlePrinted: true,
      clause: approval,
      summary: `${service} 発動時の職員の動き方を示す計画の案で、行動手順書を含みます。発注者のレビューと承認を受けます。`,
      review: approvedDraft,
    },
    {
      statesStart: true,
      onePerContract: true,
      sections: [
        section('plan', '行動計画書', {
          fields: [printed('process', process, clause, lines(), { help: WHERE })],
        }),
        section('procedure', '行動手順書', {
          fields: [
            printed('elements', '発災時の手順書として必要な要素', `${clause}第2段落`, lines(), { help: WHERE }),
            ...recovery,
            printed('hearing', '主管課へのヒアリング', hearing, oneOf('実施した', '必要がないと判断した')),
            inferred('heard', 'ヒアリングをした主管課、又は必要がないとした理由', hearing, lines(2000)),
            printed(
              'autonomy',
              '決裁権者の不在、資源の欠落及び職員の負傷等に依らず職員が自ら行動できること',
              `${hearing}また書`,
              lines(),
              { help: WHERE },
            ),
            reviewedOn(approval),
          ],
          attachments: files('計画案', approval, { by: 'inferred', clause: approval }, { required: true }),
        }),
      ],
    },
  )
}

const bcpActionPlan = actionPlan({
  key: 'bcp_action_plan',
  clause: '1(1)エ',
  service: 'BCP',
  process: '非常時優先業務への円滑な移行や的確な業務実施に向けた具体的なプロセス',
  recovery: [],
})

const ictActionPlan = actionPlan({
  key: 'ict_action_plan',
  clause: '1(2)キ',
  service: 'ICT-BCP',
  process: '優先システム復旧に向けた具体的なプロセス',
  recovery: [
    printed('recovery', '窓口業務を継続して実施するための復旧手順', '1(2)キ第3段落', lines(), { help: WHERE }),
  ],
})

const MANUAL = '1(2)ク(ア)'
const MANUAL_REVIEW = '1(2)ク(イ)'
const MANUAL_APPROVAL = '1(2)ク(ウ)'

const operationManual = form(
  {
    key: 'operation_manual',
    title: '運用手順書',
    titlePrinted: true,
    clause: MANUAL_APPROVAL,
    summary: '優先システムなどの分析と更新の手順を示す手順書の案です。発注者のレビューと承認を受けます。',
    review: approvedDraft,
  },
  {
    statesStart: true,
    onePerContract: true,
    sections: [
      section('manual', '運用手順書', {
        fields: [
          printed('systems', 'ICT-BCP の対象となる優先システムなど', MANUAL, lines(), { help: WHERE }),
          printed('analysis', '分析作業を行う手順', MANUAL, lines(), { help: WHERE }),
          printed('updating', '更新作業を行う手順', MANUAL, lines(), { help: WHERE }),
          inferred('accord', '目黒区ICT業務継続計画書及び行動計画書等の策定内容に沿った見直し', MANUAL_REVIEW, lines()),
          reviewedOn(MANUAL_APPROVAL),
        ],
        attachments: files(
          '手順書案',
          MANUAL_APPROVAL,
          { by: 'inferred', clause: MANUAL_APPROVAL },
          { required: true },
        ),
      }),
    ],
  },
)

export const actionPlans: FormDeclaration[] = [bcpActionPlan, ictActionPlan, operationManual]
