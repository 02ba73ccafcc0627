import type { Clause } from '@/lib/rules/clauses/clause'

const PLAN = '返却・廃棄・抹消の予定を、書面の年月日、業務名、協議会名とともに申し出る。'
const REPORT = '返却・廃棄・抹消を終えたことを、書面の年月日、業務名、協議会名とともに知らせる。'

/** The parts of the two prescribed forms, which their columns and fields cite. */
export const annexClauses: Clause[] = [
  { number: '別添１', heading: '作業実施計画書', summary: PLAN, owner: 'contractor', forms: ['disposal_plan'] },
  ...tableParts('別添１', 'disposal_plan'),
  completion('別添１の２', '全ての作業が完了する予定日', 'すべての作業が終わる見込みの日を書く。', 'disposal_plan'),
  { number: '別添２', heading: '作業完了報告書', summary: REPORT, owner: 'contractor', forms: ['disposal_report'] },
  ...tableParts('別添２', 'disposal_report'),
  completion('別添２の２', '全ての作業が完了した日', 'すべての作業が終わった日を書く。', 'disposal_report'),
]

/** Both forms print the same table with the same three notes. */
function tableParts(annex: string, form: string): Clause[] {
  const parts = [
    { number: `${annex}の１`, summary: '媒体ごとに、六つの欄をすべて書く。' },
    { number: `${annex}（注１）`, summary: '情報の種類は、紙か電磁的記録媒体のどちらかとする。' },
    { number: `${annex}（注２）`, summary: '保存場所は、挙げられた四つの語またはそれに類する語で書く。' },
    {
      number: `${annex}（注３）`,
      summary: '返すものは「返却」とし、廃棄・抹消するものは挙げられた方法またはそれに類する方法を書く。',
    },
  ]
  return parts.map((part) => ({ ...part, heading: '情報の保存媒体', owner: 'contractor', forms: [form] }))
}

function completion(number: string, heading: string, summary: string, form: string): Clause {
  return { number, heading, summary, owner: 'contractor', forms: [form] }
}
