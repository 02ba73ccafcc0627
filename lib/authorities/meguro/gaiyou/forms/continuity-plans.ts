import { custom, files, form, inferred, lines, plainPaper, printed, section } from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { approvedDraft, reviewedOn, submittedProduct, WHERE } from './reviews'

const BCP = '1(1)ウ(ア)'
const BCP_APPROVAL = '1(1)ウ(ウ)'
const ICT = '1(2)カ(ア)'
const ICT_UPKEEP = '1(2)カ(イ)'
const ICT_APPROVAL = '1(2)カ(エ)'

const bcpPart = (key: string, label: string) => printed(key, label, BCP, lines(), { help: WHERE })
const ictPart = (key: string, label: string, clause = ICT) => printed(key, label, clause, lines(), { help: WHERE })
const draftFiles = (clause: string) => files('計画案', clause, { by: 'inferred', clause }, { required: true })

const bcpPlan = form(
  {
    key: 'bcp_plan',
    title: '目黒区業務継続計画書',
    titlePrinted: true,
    clause: BCP_APPROVAL,
    summary: '改定する業務継続計画の案です。発注者のレビューと承認を受けます。',
    review: approvedDraft,
  },
  {
    statesStart: true,
    onePerContract: true,
    sections: [
      section('contents', '盛り込む内容', {
        fields: [
          bcpPart('overview', '業務継続計画の概要'),
          bcpPart('damage', '想定する様々な規模の災害や危機事象における被害'),
          bcpPart('priorityTasks', '非常時優先業務'),
          bcpPart('organisation', '業務継続のための執行体制及び執行環境'),
          bcpPart('measures', '計画の実行性確保のための取組'),
          bcpPart('drills', '訓練計画'),
          custom('others', 'その他の内容', BCP, lines()),
          inferred('sixElements', '「業務継続計画の特に重要な6要素」を踏まえた箇所', BCP, lines(), { help: WHERE }),
          inferred('references', '参考とした計画', BCP, lines(), {
            help: '東京都業務継続計画のほか、参考としたものを記入します。',
          }),
          reviewedOn(BCP_APPROVAL),
        ],
        attachments: draftFiles(BCP_APPROVAL),
      }),
    ],
  },
)

const ictPlan = form(
  {
    key: 'ict_plan',
    title: '目黒区ICT業務継続計画書',
    titlePrinted: true,
    clause: ICT_APPROVAL,
    summary: '新しく策定するICTの業務継続計画の案です。発注者のレビューと承認を受けます。',
    review: approvedDraft,
  },
  {
    statesStart: true,
    onePerContract: true,
    sections: [
      section('contents', '記載する内容', {
        fields: [
          ictPart('policy', '基本方針'),
          ictPart('threats', '想定脅威'),
          ictPart('response', '想定脅威発生時の対応'),
          ictPart('systems', '優先システム'),
          ictPart('organisation', '推進体制と役割'),
          ictPart('scenarios', 'リスクシナリオと対策'),
          ictPart('residualRisks', '残存リスク'),
          ictPart('recovery', '復旧等に関する内容'),
          ictPart('plans', '訓練計画等、各種計画'),
          custom('others', 'その他の内容', ICT, lines()),
          ictPart('upkeep', '次年度以降推進していく上での維持管理方針', ICT_UPKEEP),
          ictPart('maintainability', 'メンテナビリティ(保守性)', ICT_UPKEEP),
          reviewedOn(ICT_APPROVAL),
        ],
        attachments: draftFiles(ICT_APPROVAL),
      }),
    ],
  },
)

function publicSummary(key: string, clause: string, plan: string): FormDeclaration {
  return plainPaper(
    {
      key,
      title: '外部公表向けの概要版',
      titlePrinted: true,
      clause,
      summary: `${plan}とは別に、外部に公表するためにまとめる概要です。素案と完成版があります。`,
      review: submittedProduct,
    },
    { onePerContract: true },
  )
}

/** The two plans, and beside each the summary for the public. */
export const continuityPlans: FormDeclaration[] = [
  bcpPlan,
  publicSummary('bcp_summary', '1(1)ウ(イ)', '目黒区業務継続計画書'),
  ictPlan,
  publicSummary('ict_summary', '1(2)カ(ウ)', '目黒区ICT業務継続計画書'),
]
