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
  plainPaper,
  printed,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const DIFFICULTY = '第16条第2項'
const TRAINING = '第19条'
const WORK = '第31条'

const review: FormDeclaration['review'] = { first: received('報告'), change: received('報告') }

const difficultyReport = form(
  {
    key: 'difficulty_report',
    title: '情報セキュリティ対策の疑義等の報告',
    titlePrinted: false,
    clause: DIFFICULTY,
    summary: '情報セキュリティ対策についての疑義や、守ることが難しい点を知らせる報告です。',
    review,
  },
  {
    sections: [
      section('difficulty', '疑義等', {
        fields: [
          inferred('kind', '疑義・困難の別', DIFFICULTY, oneOfOr('疑義がある', '遵守することが困難な点等がある')),
          inferred('content', '内容', DIFFICULTY, lines()),
          inferred('alternative', '代替策の案', DIFFICULTY, lines(), { required: false }),
        ],
        attachments: files('添付', DIFFICULTY, { by: 'custom' }),
      }),
    ],
  },
)

const trainingReport = form(
  {
    key: 'training_report',
    title: '教育の実施状況等の報告',
    titlePrinted: false,
    clause: TRAINING,
    summary: '従事者に対して行った教育と訓練の実施状況を知らせる報告です。',
    review,
  },
  {
    sections: [
      section('sessions', '実施状況', {
        tables: [
          table('sessions', '実施状況', TRAINING, [
            inferred(
              'kind',
              '教育・訓練の別',
              TRAINING,
              oneOf('情報セキュリティ及び機密情報保護に関する教育', '緊急時対応のための訓練'),
            ),
            inferred('heldOn', '実施の日', TRAINING, day),
            inferred('content', '内容', TRAINING, lines(2000)),
            inferred('participants', '受けた従事者', TRAINING, lines(2000)),
            custom('remarks', '備考', TRAINING, line()),
          ]),
        ],
        attachments: files('添付', TRAINING, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'sessions.heldOn',
        clause: TRAINING,
        message: '実施の日が提出の日より後になっています。',
      },
    ],
  },
)

const workReport = form(
  {
    key: 'work_report',
    title: '情報セキュリティ管理状況及び事務の状況の報告',
    titlePrinted: false,
    clause: WORK,
    summary: '定期に、事務の終了後に、また発注者が必要と認めたときに、二つの状況を知らせる報告です。',
    review,
  },
  {
    sections: [
      section('report', '報告', {
        fields: [
          inferred('occasion', '報告の別', WORK, oneOf('定期', '事務の終了後', '発注者が必要と認めたとき')),
          inferred('period', '対象の期間', WORK, line()),
          printed('security', '機密情報の情報セキュリティ管理状況', WORK, lines(8000), {
            help: '運搬、保管・管理、廃棄等の各段階における保護対策と安全管理措置の状況等です（第11条第4項）。',
          }),
          printed('work', 'この契約による事務の状況', WORK, lines(8000)),
        ],
        attachments: files('添付', WORK, { by: 'custom' }),
      }),
    ],
  },
)

const securityStatusReport = plainPaper({
  key: 'security_status_report',
  title: '機密情報の情報セキュリティ管理状況の報告',
  titlePrinted: false,
  clause: '第32条第1項',
  summary: '発注者の求めに応じて、機密情報の情報セキュリティ管理状況を知らせる報告です。',
  review,
})

export const reportForms: FormDeclaration[] = [difficultyReport, trainingReport, workReport, securityStatusReport]
