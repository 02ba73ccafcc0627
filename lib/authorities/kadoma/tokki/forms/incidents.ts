import {
  custom,
  files,
  form,
  inferred,
  kept,
  line,
  lines,
  moment,
  oneOfOr,
  plainPaper,
  printed,
  received,
  section,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

const REPORTED: FormDeclaration['review'] = { first: received('報告'), change: received('報告') }
const UNKNOWN = '分からないことは「調査中」と記入し、分かったところで次の版を出します。'

/** 12(1)ア: the four printed matters in printed order. */
export const incidentReport = form(
  {
    key: 'incident_report',
    title: '情報セキュリティインシデントの事故の報告',
    titlePrinted: false,
    clause: '12(1)ア',
    summary: '個人情報等の紛失・漏えい等の事故を、市に直ちに知らせる書面です。',
    review: REPORTED,
  },
  {
    sections: [
      section('incident', '事故', {
        fields: [
          printed('kind', '紛失・漏えい等', '12(1)ア', oneOfOr('紛失', '漏えい')),
          inferred('noticedAt', '事故を知った日時', '12(1)ア', moment),
          printed('information', '当該事故に関わる個人情報等の内容', '12(1)ア', lines(), { help: UNKNOWN }),
          printed('number', '件数', '12(1)ア', line(100), { help: UNKNOWN }),
          printed('place', '事故の発生場所', '12(1)ア', line(), { help: UNKNOWN }),
          printed('circumstances', '発生状況', '12(1)ア', lines(), { help: UNKNOWN }),
          custom('response', '対応の状況', '12(1)ア', lines()),
        ],
        attachments: files('添付', '12(1)ア', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_future',
        field: 'noticedAt',
        clause: '12(1)ア',
        message: '事故を知った日時が提出より後になっています。',
      },
    ],
  },
)

/** 12(1)イ: the five measures in printed order. */
export const emergencyPlan = form(
  {
    key: 'emergency_plan',
    title: '緊急時対応計画',
    titlePrinted: true,
    clause: '12(1)イ',
    summary: 'インシデントに備え、連絡から再発防止までの措置をどう行うかを定める計画です。',
    review: { first: kept('定め'), change: kept('定め') },
  },
  {
    onePerContract: true,
    sections: [
      section('plan', '緊急時対応計画', {
        fields: [
          printed('contact', '市その他の関係者との連絡', '12(1)イ', lines()),
          printed('evidence', '証拠保全', '12(1)イ', lines()),
          printed('containment', '被害拡大の防止', '12(1)イ', lines()),
          printed('recovery', '復旧', '12(1)イ', lines()),
          printed('prevention', '再発防止の措置', '12(1)イ', lines()),
        ],
        attachments: files('計画の書面（自社の様式によるもの）', '12(1)イ', { by: 'custom' }),
      }),
    ],
  },
)

/** 12(2) */
export const securityProblemReport = plainPaper({
  key: 'security_problem_report',
  title: '情報セキュリティ上の問題の報告',
  titlePrinted: false,
  clause: '12(2)',
  summary: '事故のほかの情報セキュリティ上の問題やそのおそれを、市に知らせる書面です。口頭で報告したときは要りません。',
  review: REPORTED,
})

/** 14(9)カ */
export const identifierLeakReport = plainPaper({
  key: 'identifier_leak_report',
  title: 'ID及びパスワードの流出のおそれの報告',
  titlePrinted: false,
  clause: '14(9)カ',
  summary: 'IDやパスワードが流出したおそれを市に知らせる書面です。パスワードそのものは記入しません。',
  review: REPORTED,
})
