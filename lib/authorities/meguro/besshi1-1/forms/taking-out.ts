import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  kept,
  line,
  lines,
  oneOf,
  oneOfOr,
  person,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const PLACES = '第11条第1項'
const CONSENT = '第11条第2項'
const MEASURES = '第11条第3項'
const RECORD = '第11条第4項'

const handlingPlaces = form(
  {
    key: 'handling_places',
    title: '事務執行場所及び機密情報の管理状況の報告',
    titlePrinted: false,
    clause: PLACES,
    summary: '機密情報を取り扱う場所と、そこでの管理状況を、事務を始める前に知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    onePerContract: true,
    sections: [
      section('places', '事務執行場所', {
        tables: [
          table('places', '事務執行場所', PLACES, [
            printed('workplace', '機密情報を取り扱う事務執行場所', PLACES, line()),
            printed('keeping', '機密情報の管理状況', PLACES, lines(2000)),
          ]),
        ],
        attachments: files('添付', PLACES, { by: 'custom' }),
      }),
    ],
  },
)

const consent = form(
  {
    key: 'taking_out_consent',
    title: '機密情報の持出しの承諾を得るための書面',
    titlePrinted: false,
    clause: CONSENT,
    summary: '機密情報を持ち出す前に、協議した対策を示して発注者の承諾を得るための書面です。',
    review: { first: decidedBefore('承諾'), change: decidedBefore('承諾') },
  },
  {
    sections: [
      section('taking_out', '持出し', {
        fields: [
          inferred('origin', 'どこから', CONSENT, oneOfOr('事務執行場所', '発注者の施設'), {
            help: '発注者の施設からの持出しは、第3項の協議が求められています。',
          }),
          inferred('destination', '持出し先', CONSENT, line()),
          inferred('reason', '持ち出す必要', MEASURES, lines(2000)),
          inferred('carrier', '持ち出す者', CONSENT, person),
          inferred('from', '持出しの始め', CONSENT, day),
          inferred('until', '持出しの終わり', CONSENT, day),
        ],
        tables: [
          table('information', '持ち出す機密情報', CONSENT, [
            inferred('what', '機密情報', CONSENT, line()),
            inferred('items', '対象の情報（台帳）', CONSENT, { kind: 'items' }, { required: false }),
          ]),
        ],
      }),
      section('measures', '協議した対策', {
        fields: [
          printed('safety', '紛失や不正利用を防止するための安全管理措置', MEASURES, lines(), {
            help: '暗号化、パスワード設定等の保護対策、鍵付きのケース等への格納などです。',
          }),
          printed('transport', '紛失リスクの低減対策等', MEASURES, lines(), {
            help: '運搬に当たってのセキュリティ便の使用などです。',
          }),
          custom('remarks', '備考', MEASURES, lines(1000)),
        ],
        attachments: files('添付', CONSENT, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'until',
        notBefore: 'from',
        clause: CONSENT,
        message: '持出しの終わりが始めより前になっています。',
      },
    ],
  },
)

const record = form(
  {
    key: 'taking_out_record',
    title: '情報セキュリティ管理状況に関する記録',
    titlePrinted: true,
    clause: RECORD,
    summary: '持出しの段階ごとに、保護対策と安全管理措置の状況を残す記録です。',
    review: { first: kept('記録'), change: kept('記録') },
  },
  {
    sections: [
      section('stages', '各段階の状況', {
        tables: [
          table(
            'stages',
            '各段階の状況',
            RECORD,
            [
              inferred('recordedOn', '日付', RECORD, day),
              inferred('what', '持ち出した機密情報', RECORD, line()),
              printed('stage', '段階', RECORD, oneOfOr('運搬', '保管・管理', '廃棄')),
              printed('protection', '保護対策の状況', RECORD, lines(2000)),
              printed('safety', '安全管理措置の状況', RECORD, lines(2000)),
              inferred('recordedBy', '記録した者', RECORD, person),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

const confirmation = form(
  {
    key: 'taking_out_confirmation',
    title: '適正な状況であることの確認を行った記録',
    titlePrinted: true,
    clause: RECORD,
    summary: '持出しの情報セキュリティ管理状況が適正であることを確かめた記録です。',
    review: { first: kept('記録'), change: kept('記録') },
  },
  {
    sections: [
      section('confirmations', '確認', {
        tables: [
          table(
            'confirmations',
            '確認',
            RECORD,
            [
              inferred('confirmedOn', '確認の日', RECORD, day),
              inferred('what', '持ち出した機密情報', RECORD, line()),
              inferred('stage', '段階', RECORD, oneOfOr('運搬', '保管・管理', '廃棄')),
              inferred('result', '結果', RECORD, oneOf('適正な状況である', '適正な状況でない')),
              inferred('confirmedBy', '確認した者', RECORD, person),
              custom('remarks', '備考', RECORD, lines(1000)),
            ],
            { maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)

export const takingOutForms: FormDeclaration[] = [handlingPlaces, consent, record, confirmation]
