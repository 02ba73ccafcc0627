import type { Clause } from '@/lib/rules/clauses/clause'

const TARGETS = '事業の対象者'

/** The sentence over all, 1 to 4, and 5(1). */
export const outlineClauses: Clause[] = [
  {
    number: '前文',
    unnumbered: true,
    heading: '「令和8年度こどもの意見表明等支援事業」業務委託仕様書',
    summary: '千葉県がこの事業の業務を委託するときの仕様などについて、要る事柄を定める。',
    kind: 'statement',
    owner: 'both',
    forms: [],
  },
  {
    number: '1',
    heading: '事業の目的',
    summary:
      '一時保護、施設への措置、ファミリーホームへの委託などの下にある児童等が、暮らしや措置などについて自分の意見を言える機会を確かなものにし、子どもの権利擁護を進める。',
    kind: 'statement',
    owner: 'both',
    forms: [],
  },
  {
    number: '2',
    heading: '実施主体',
    summary: '実施主体は千葉県で、5の事業内容を適切に行えると認めた者に委託して行う。',
    kind: 'statement',
    owner: 'authority',
    forms: [],
    reading: '「県」と「千葉県」は同じ者、「受託者」「受託事業者」「本件受託者」も同じ者を指すと読む。',
  },
  {
    number: '3',
    heading: '委託期間',
    summary: '委託期間は、令和8年4月1日から令和9年3月31日までである。',
    kind: 'condition',
    owner: 'both',
    timing: '令和8年4月1日から令和9年3月31日まで',
    forms: [],
    reading: '契約の初日と末日はこの二つの日と読み、回数の「年」もこの期間の一年と読む。',
  },
  {
    number: '4',
    heading: '履行場所',
    summary:
      '業務を行う場所は、児童相談所一時保護所、児童養護施設、児童自立支援施設、児童心理治療施設、ファミリーホーム等と、受託者の事務所内などである。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    reading:
      '「等」「ほか」とあるので、挙げられた場所に限らないと読む。別記1第3の4の「甲が指定した場所」にあたるかは印字されていないので、そこで県に尋ねる。',
  },
  {
    number: '5(1)',
    heading: TARGETS,
    summary:
      '対象は、千葉県及び千葉市の児童相談所（児相）に一時保護され、又は千葉県内の児童養護施設等に措置などをされている児童等である。児相と施設等を合わせて「児相等」という。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    reading:
      '「児相等」は児相と児童養護施設等の両方を指すと読む。船橋市と柏市が設置する児童相談所の管轄児童は、8(4)により設置以降に対象に加わる。',
  },
  {
    number: '5(1)なお書',
    unnumbered: true,
    heading: TARGETS,
    summary: '事業の対象は、おおむね小学生以上の児童等とする。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
    reading: '「概ね」なので、小学生に満たない児童等への支援を拒むものではないと読む。',
  },
  {
    number: '5(1)（参考）',
    unnumbered: true,
    heading: TARGETS,
    summary:
      '訪問先の数の参考として、千葉県児童相談所一時保護所8か所、千葉市児童相談所一時保護所1か所、県内の児童養護施設22か所（予定）、児童心理治療施設1か所（予定）、児童自立支援施設1か所（予定）、ファミリーホーム23か所（予定）を挙げる。',
    kind: 'statement',
    owner: 'both',
    forms: [],
    reading: '参考であり、数が変わったときは、その時にある施設が訪問先になると読む。',
  },
]
