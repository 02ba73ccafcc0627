import {
  count,
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
import { receivedAs, submittedProduct } from './reviews'

const SUBMITTED = '3'
const DELIVERED = '3後段'

/** The items of 3(1) to 3(3), each with its number because three names stand there twice; 3(4) leaves the list open. */
const PRODUCTS = [
  '(1)ア 目黒区BCP業務継続計画書(基本計画書)',
  '(1)イ 行動計画書(行動手順書含む。)',
  '(1)ウ 訓練計画',
  '(1)エ 外部公表向けの概要版',
  '(2)ア 目黒区ICT業務継続計画書(基本計画書)',
  '(2)イ 行動計画書(行動手順書含む。)',
  '(2)ウ 運用手順書',
  '(2)エ 訓練計画',
  '(2)オ 概要版',
  '(3)ア 議事録',
]

const product = (clause: string) =>
  printed('product', '成果物', clause, oneOfOr(...PRODUCTS), {
    help: '(4)のその他の資料等は、その名を記入します。',
  })
const stage = (clause: string) =>
  printed('stage', '段階', clause, oneOf('素案', '完成版'), {
    required: false,
    help: '素案と完成版のある成果物について選びます。',
  })

const productSubmission = form(
  {
    key: 'product_submission',
    title: '成果物の提出',
    titlePrinted: true,
    clause: SUBMITTED,
    summary: '業務で作成した成果物を、発注者と調整した時期に提出します。',
    review: submittedProduct,
  },
  {
    sections: [
      section('products', '成果物', {
        fields: [inferred('agreed', '発注者と調整した時期', SUBMITTED, line())],
        tables: [
          table('products', '成果物', SUBMITTED, [
            product(SUBMITTED),
            stage(SUBMITTED),
            custom('remarks', '備考', SUBMITTED, line()),
          ]),
        ],
        attachments: files('成果物', SUBMITTED, { by: 'custom' }),
      }),
    ],
  },
)

const delivery = form(
  {
    key: 'delivery',
    title: '納品物',
    titlePrinted: true,
    clause: DELIVERED,
    summary: '成果物を取りまとめて、印字された形式と部数で納品します。',
    review: receivedAs('納品'),
  },
  {
    sections: [
      section('delivery', '納品物', {
        fields: [inferred('deliveredOn', '納品した日', DELIVERED, day)],
        tables: [
          table('products', '納品物', DELIVERED, [
            product(DELIVERED),
            stage(DELIVERED),
            printed(
              'shape',
              '形式',
              DELIVERED,
              oneOfOr('電子データ', 'A4判／両面4色刷り／あじろ綴じ製本', 'A4判／両面4色刷り／中綴じ正本製本'),
            ),
            printed('copies', '部数', DELIVERED, count('部')),
            printed('editable', '電子データの形式', '3※1', oneOfOr('ワード', 'エクセル'), {
              required: false,
              help: '電子データのときに選びます。修正可能な形式とします。',
            }),
          ]),
        ],
        attachments: files('電子データ', '3※1', { by: 'custom' }),
      }),
      section('care', '配慮した事項', {
        fields: [
          printed('design', 'アクセシビリティや音声ガイダンスの導入等多様性への配慮', '3※2', lines(), {
            required: false,
            help: '(1)及び(2)の納品物について記入します。',
          }),
          printed('illustrations', '冊子に用いるイラスト等', '3※2後段', lines(), {
            required: false,
            help: '地域福祉の視点への配慮と、受託者オリジナルであることを記入します。',
          }),
        ],
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'deliveredOn',
        clause: DELIVERED,
        message: '納品した日が提出の日より後です。',
      },
    ],
  },
)

export const deliveryForms: FormDeclaration[] = [productSubmission, delivery]
