import type { Clause } from '@/lib/rules/clauses/clause'

const PLAN = '返却・廃棄・抹消の予定を、書面の年月日、業務名、協議会名とともに申し出る。'
const REPORT = '返却・廃棄・抹消を終えたことを、書面の年月日、業務名、協議会名とともに知らせる。'

/** The parts of the two prescribed forms, which their columns and fields cite. */
export const annexClauses: Clause[] = [
  {
    ...part('別添１', '作業実施計画書', PLAN, 'disposal_plan'),
    step: { kind: 'decided', word: '承認', before: true },
    reading: '文は「貴局」、記入例は「貴省に手交」とあるが、文書自身の不一致なので直さない。',
  },
  ...tableParts('別添１', 'disposal_plan'),
  {
    ...part('別添１の２', '全ての作業が完了する予定日', 'すべての作業が終わる見込みの日を書く。', 'disposal_plan'),
    reading: '作業は承認の後になるので、予定日は書面の年月日より前にできないと読む。',
  },
  {
    ...part('別添２', '作業完了報告書', REPORT, 'disposal_report'),
    step: { kind: 'received', word: '報告' },
    reading: '文は「貴局」、記入例は「貴省に手交」とあるが、文書自身の不一致なので直さない。',
  },
  ...tableParts('別添２', 'disposal_report'),
  {
    ...part('別添２の２', '全ての作業が完了した日', 'すべての作業が終わった日を書く。', 'disposal_report'),
    reading: '完了した日は提出の日より後にできず、書面の年月日はそれより前にできないと読む。',
  },
]

/** Both forms print the same table with the same three notes. */
function tableParts(annex: string, form: string): Clause[] {
  return [
    {
      ...inTable(`${annex}の１`, '媒体ごとに、六つの欄をすべて書く。', form),
      reading: '作業実施者と作業確認者を別の者とせよとは印字されていないので、同じ者でも拒まない。',
    },
    inTable(`${annex}（注１）`, '情報の種類は、紙か電磁的記録媒体のどちらかとする。', form),
    inTable(`${annex}（注２）`, '保存場所は、挙げられた四つの語またはそれに類する語で書く。', form),
    inTable(
      `${annex}（注３）`,
      '返すものは「返却」とし、廃棄・抹消するものは挙げられた方法またはそれに類する方法を書く。',
      form,
    ),
  ]
}

function inTable(number: string, summary: string, form: string): Clause {
  return part(number, '情報の保存媒体', summary, form)
}

function part(number: string, heading: string, summary: string, form: string): Clause {
  return { number, heading, summary, kind: 'duty', owner: 'contractor', forms: [form] }
}
