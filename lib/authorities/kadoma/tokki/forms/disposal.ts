import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  moment,
  person,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const CONSENTED: FormDeclaration['review'] = { first: decidedBefore('承諾'), change: decidedBefore('承諾') }

/** 9(1)ア prints no matters; what is to be destroyed, how and when is what a consent can speak of. */
export const materialDisposal = form(
  {
    key: 'material_disposal',
    title: '資料等の廃棄の承諾の申請',
    titlePrinted: false,
    clause: '9(1)ア',
    summary: '市から提供を受けた資料等を、返還せずに廃棄することについて、市の承諾を得る書面です。',
    review: CONSENTED,
  },
  {
    sections: [
      section('materials', '廃棄する資料等', {
        tables: [
          table('materials', '資料等', '9(1)ア', [
            inferred('material', '資料等', '9(1)ア', line(), { help: '複製物と改変物も記入します。' }),
            inferred('quantity', '数量', '9(1)ア', line(50)),
            inferred('method', '廃棄の方法', '9(1)ア', line()),
            custom('items', '台帳の情報', '9(1)ア', { kind: 'items' }),
          ]),
        ],
        fields: [
          inferred('plannedOn', '廃棄の予定日', '9(1)ア', day),
          custom('reason', '廃棄する理由', '9(1)ア', lines()),
        ],
      }),
    ],
  },
)

/** 9(2)イ: the five printed matters, row by row. */
export const assetDisposal = form(
  {
    key: 'asset_disposal',
    title: '情報資産の消去又は廃棄の申請',
    titlePrinted: false,
    clause: '9(2)イ',
    summary: '本業務で利用する情報資産を消去・廃棄する前に、項目や方法などを示して市の承諾を得る書面です。',
    review: CONSENTED,
  },
  {
    sections: [
      section('assets', '消去又は廃棄する情報資産', {
        tables: [
          table('assets', '情報資産', '9(2)イ', [
            printed('information', '消去又は廃棄すべき個人情報等の項目', '9(2)イ', line()),
            printed('medium', '媒体名', '9(2)イ', line()),
            printed('quantity', '数量', '9(2)イ', line(50)),
            printed('method', '消去又は廃棄の方法', '9(2)イ', line(), {
              help: '廃棄するときは、媒体の物理的な破壊など、判読不可能とする方法を記入します（9(2)エ）。',
            }),
            printed('plannedOn', '処理予定日', '9(2)イ', day),
            custom('items', '台帳の情報', '9(2)イ', { kind: 'items' }),
          ]),
        ],
      }),
    ],
  },
)

/** 9(2)オ */
export const disposalReport = form(
  {
    key: 'disposal_report',
    title: '情報資産の消去又は廃棄の報告',
    titlePrinted: false,
    clause: '9(2)オ',
    summary: '消去・廃棄を行った日時、担当者名、内容の記録であり、市への報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('works', '消去又は廃棄の記録', {
        tables: [
          table('works', '消去又は廃棄', '9(2)オ', [
            printed('doneAt', '消去又は廃棄を行った日時', '9(2)オ', moment),
            printed('worker', '担当者名', '9(2)オ', person),
            printed('content', '消去又は廃棄の内容', '9(2)オ', lines(1000), {
              help: '何を、いくつ、どの方法で処理したかを、申請の項目に合わせて記入します。',
            }),
            custom('items', '台帳の情報', '9(2)オ', { kind: 'items' }),
          ]),
        ],
        attachments: files('写真や証明書など', '9(2)オ', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'works.doneAt',
        clause: '9(2)オ',
        message: '消去又は廃棄を行った日時が提出より後になっています。',
      },
    ],
  },
)
