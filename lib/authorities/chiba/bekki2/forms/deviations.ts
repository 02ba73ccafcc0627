import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  kept,
  lines,
  moment,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'

const TEMPORARY = '4.2(3)(イ)'
const EMERGENCY = '4.2(3)(イ)ただし書'
const RECORD = '4.2(3)(ア)また書'

/** 4.2(3)(イ): the plan stays as it is; something else is done for a while. */
export const temporaryMeasure = form(
  {
    key: 'temporary_measure',
    title: '一時的にデータ管理計画書とは異なる措置を実施する旨の書面',
    titlePrinted: false,
    clause: TEMPORARY,
    summary: '一時的に計画書と異なる措置をとる前に、その旨を提出して承認を得るための書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('measure', '一時的な措置', {
        fields: [
          inferred('planned', '「データ管理計画書」の記載', TEMPORARY, lines()),
          inferred('measure', 'それと異なる措置の内容', TEMPORARY, lines()),
          inferred('reason', '異なる措置を実施する理由', TEMPORARY, lines()),
          inferred('from', '措置の期間の初日', TEMPORARY, day),
          inferred('until', '措置の期間の末日', TEMPORARY, day),
          custom('remarks', '備考', TEMPORARY, lines(1000)),
        ],
        attachments: files('添付', TEMPORARY, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'until',
        notBefore: 'from',
        clause: TEMPORARY,
        message: '措置の期間の末日が初日より前になっています。',
      },
    ],
  },
)

/** 4.2(3)(イ)ただし書: after the act, and no approval is printed. */
export const emergencyReport = form(
  {
    key: 'emergency_report',
    title: '緊急に実施した措置の報告',
    titlePrinted: false,
    clause: EMERGENCY,
    summary: '急を要して計画書と異なる措置をとったときに、実施した内容を後から知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('done', '実施した措置', {
        fields: [
          printed('done', '実施内容', EMERGENCY, lines()),
          inferred('doneAt', '実施した日時', EMERGENCY, moment),
          inferred('urgency', '緊急を要した事情', EMERGENCY, lines()),
          custom('remarks', '備考', EMERGENCY, lines(1000)),
        ],
        attachments: files('添付', EMERGENCY, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'doneAt',
        clause: EMERGENCY,
        message: '実施した日時が提出より後になっています。',
      },
    ],
  },
)

/** 4.2(3)(ア)また書: kept beside the versions of the plan. */
export const changeRecord = form(
  {
    key: 'change_record',
    title: '承認されたデータ管理計画書の変更の記録',
    titlePrinted: false,
    clause: RECORD,
    summary: '承認された計画書の変更の内容を記録して保存する帳簿です。',
    review: { first: kept('記録'), change: kept('記録') },
  },
  {
    onePerContract: true,
    sections: [
      section('changes', '変更の記録', {
        tables: [
          table(
            'changes',
            '承認された変更',
            RECORD,
            [
              inferred('approvedOn', '承認の日', RECORD, day),
              printed('change', '変更の内容', RECORD, lines(2000)),
              custom('remarks', '備考', RECORD, lines(500)),
            ],
            { minRows: 0, maxRows: 1000 },
          ),
        ],
      }),
    ],
  },
)
