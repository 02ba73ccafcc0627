import {
  count,
  custom,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  plainPaper,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'

const MONTHLY = '5(4)'
const COMPLETION = '5(5)'
const SUBMITTED = { first: received('提出'), change: received('提出') }

/** 5(4): one paper a month. The visits are how the printed numbers of 5(3)①ア can be shown. */
export const monthlyReport = form(
  {
    key: 'monthly_report',
    title: '事業実績報告書',
    titlePrinted: true,
    clause: MONTHLY,
    summary: '毎月の進捗状況、聴取件数、聴取内容等を取りまとめて知らせる報告書です。',
    review: SUBMITTED,
  },
  {
    sections: [
      section('results', '実績', {
        fields: [
          inferred('month', '対象の月', MONTHLY, line(40), { help: '「令和8年12月」のように記入します。' }),
          printed('progress', '本事業の進捗状況', MONTHLY, lines(8000)),
          printed('hearings', '聴取件数', MONTHLY, count('件')),
          printed('contents', '聴取内容等', MONTHLY, lines(8000), {
            help: '取りまとめた内容を記入し、児童等が特定されることは記入しません（8(5)③）。',
          }),
        ],
      }),
      section('visits', '訪問', {
        tables: [
          table(
            'visits',
            '訪問の状況',
            MONTHLY,
            [
              inferred(
                'kind',
                '訪問先の区分',
                MONTHLY,
                oneOf(
                  '児相一時保護所',
                  '児童養護施設',
                  '児童心理治療施設',
                  '児童自立支援施設',
                  'ファミリーホーム',
                  '臨時の訪問',
                ),
              ),
              inferred('place', '訪問先', MONTHLY, line()),
              inferred('visits', '訪問回数', MONTHLY, count('回')),
              custom('hearings', '聴取件数（訪問先ごと）', MONTHLY, count('件')),
              custom('remarks', '備考', MONTHLY, line()),
            ],
            { minRows: 0, maxRows: 300 },
          ),
        ],
        attachments: files('添付', MONTHLY, { by: 'custom' }),
      }),
    ],
  },
)

export const completionReport = plainPaper(
  {
    key: 'completion_report',
    title: '事業完了報告書',
    titlePrinted: true,
    clause: COMPLETION,
    summary: '事業が終了したことを、その結果とともに知らせる報告書です。',
    review: SUBMITTED,
  },
  { onePerContract: true },
)

export const accountsReport = plainPaper(
  {
    key: 'accounts_report',
    title: '収支決算報告書',
    titlePrinted: true,
    clause: COMPLETION,
    summary: '事業の収入と支出の決算を知らせる報告書です。',
    review: SUBMITTED,
  },
  { onePerContract: true },
)

export const completionPapers = plainPaper(
  {
    key: 'completion_papers',
    title: 'その他必要な書類（事業完了報告）',
    titlePrinted: false,
    clause: COMPLETION,
    summary: '事業完了報告書と収支決算報告書のほかに必要とされた書類です。',
    review: SUBMITTED,
  },
  { askedWhen: { setting: 'completion_papers_needed', isOneOf: ['yes'] } },
)
