import type { Clause } from '@/lib/rules/clauses/clause'

const PEOPLE = '外部委託事業者の責任者、委託内容、従事者の所属、履行場所の特定に関する事項'
const SUBMITTED = { kind: 'received', word: '提出' } as const

/** 2 and 3. */
export const peopleClauses: Clause[] = [
  {
    number: '2(1)',
    heading: PEOPLE,
    summary: '業務のセキュリティに責任を負う統括責任者を決め、市に知らせる。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '報告' },
    forms: ['chief_report'],
    duties: [
      {
        key: 'chief_report',
        what: '統括責任者を定めて報告する',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'chief_report' }],
      },
    ],
    reading: '時期は印字されていないので期限を作らない。統括責任者も本契約に関係する者として(4)の名簿に載せる。',
  },
  {
    number: '2(2)',
    heading: PEOPLE,
    summary: '業務従事者がいつ勤務するかを示した勤務予定表を作り、その月の前月の20日までに市に提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '前月 20 日まで',
    step: SUBMITTED,
    forms: ['shift_schedule'],
    duties: [
      {
        key: 'shift_schedule',
        what: '「勤務予定表」を提出する',
        trigger: { on: 'period', every: { months: 1 } },
        due: { rule: 'day_of_previous_month', day: 20 },
        answeredBy: [{ by: 'paper', form: 'shift_schedule' }],
      },
    ],
    reading:
      '「前月」から月ごとの表と読み、業務のある月ごとに提出する。「委託内容各業務従事者」は、委託内容に当たる各業務従事者と読む。',
  },
  {
    number: '2(2)後段',
    unnumbered: true,
    heading: PEOPLE,
    summary: '予定が変わったときは、直した勤務予定表を市へ提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: SUBMITTED,
    forms: ['shift_schedule'],
    duties: [
      {
        key: 'changed_shift_schedule',
        what: '変更した「勤務予定表」を提出する',
        trigger: { on: 'fact', fact: 'shift_changed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'shift_schedule' }],
      },
    ],
  },
  {
    number: '2(3)',
    heading: PEOPLE,
    summary:
      '委託内容は「門真市個人番号カード臨時窓口開設業務委託に係る特記仕様書」に書かれ、以下ではこれを業務委託に係る特記仕様書という。',
    kind: 'statement',
    owner: 'authority',
    forms: [],
  },
  {
    number: '2(4)',
    heading: PEOPLE,
    summary:
      '従事者の所属を明らかにし、契約責任者・業務責任者・業務従事者・本契約に関係する者について、氏名、所属、専門性、実績、国籍を示した名簿を市へ提出する。',
    kind: 'duty',
    owner: 'contractor',
    step: SUBMITTED,
    forms: ['staff_roster'],
    duties: [
      {
        key: 'staff_roster',
        what: '「名簿」を提出する',
        trigger: { on: 'day', day: { contract: 'signed_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'staff_roster' }],
      },
    ],
    reading: '最初の提出の時期は印字されていないので期限を作らない。ただし名簿にない者は作業できない。',
  },
  {
    number: '2(4)後段',
    unnumbered: true,
    heading: PEOPLE,
    summary: '名簿の内容が変わったときは、変更後のものを市へ提出する。印字は「変更した勤務予定表」としている。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: SUBMITTED,
    forms: ['staff_roster'],
    duties: [
      {
        key: 'roster_with_joiner',
        what: '新たに従事する者を載せた「名簿」を提出する',
        trigger: { on: 'fact', fact: 'staff_joined' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'staff_roster' }],
      },
      {
        key: 'roster_without_leaver',
        what: '退職、異動などを反映した「名簿」を提出する',
        trigger: { on: 'fact', fact: 'staff_changed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'staff_roster' }],
      },
      {
        key: 'changed_roster',
        what: '記載事項の変わった「名簿」を提出する',
        trigger: { on: 'fact', fact: 'details_changed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'staff_roster' }],
      },
    ],
    reading:
      '「勤務予定表」は名簿の書き誤りと読み、変更した名簿を求める。印字どおりの勤務予定表の変更は(2)後段が求めている。',
  },
  {
    number: '2(4)なお書',
    unnumbered: true,
    heading: PEOPLE,
    summary: '名簿に載っていない者には作業をさせない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: ['staff_roster'],
    gates: ['workers_listed', 'handlers_listed'],
    reading: '名簿は提出で足り承認は要らないので、提出され、その者の従事の期間が始まっていれば作業できる。',
  },
  {
    number: '2(5)',
    heading: PEOPLE,
    summary:
      '市が名簿の国籍を使うのは、漏えいなどやそのおそれが見つかったときに、漏えい先を追い、情報の削除や回収などの処理をし、それ以上広がるのを防ぐためだけである。',
    kind: 'prohibition',
    owner: 'authority',
    timing: '発見された際',
    forms: ['staff_roster'],
    reading: '国籍は名簿の提出のときに封をし、この目的を示して開く者だけが見る。開いたことは必ず記録に残る。',
  },
  {
    number: '2(6)',
    heading: PEOPLE,
    summary:
      '市は名簿を管理するにあたり、政府機関等のサイバーセキュリティ対策のための統一基準群（サイバーセキュリティ基本法（平成26年法律第104号）第26条第1項第2号）と、市に適用される個人情報の法律・規則・ガイドラインなどをすべて守る。',
    kind: 'duty',
    owner: 'authority',
    forms: ['staff_roster'],
  },
  {
    number: '2(7)',
    heading: PEOPLE,
    summary: '業務を行う履行場所は、業務委託に係る特記仕様書に書かれる。',
    kind: 'statement',
    owner: 'authority',
    forms: [],
    reading: '印字は「業務委託に係る特記仕様」だが、(3)で定めた特記仕様書を指すと読む。場所は設定として市に尋ねる。',
  },
  {
    number: '2(7)なお書',
    unnumbered: true,
    heading: PEOPLE,
    summary:
      '業務責任者の業務のために履行場所へパソコンやデータなどを持ち込むときは、市の承認を受け、取り扱う区画をパーテーションなどで分け、その区画の外では使わない。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: '承認を受けたのち',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['bringing_in'],
    gates: ['bringing_in_decided', 'place_limited'],
    duties: [
      {
        key: 'bringing_in',
        what: 'パソコン及びデータ等の持ち込みについて市の承認を受ける',
        trigger: { on: 'fact', fact: 'bringing_in_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'bringing_in' }],
      },
    ],
    reading:
      '持ち込めるのは業務責任者の業務のためだけと読む。業務従事者の業務のための持ち込みは、承認の道も印字されていない。',
  },
  {
    number: '3',
    heading: '提供されるサービスレベルの保証に関する事項',
    summary: '「門真市個人番号カード臨時窓口開設業務委託に係る特記仕様書」にある品質要求の目標値に達する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '目標値はこの文書に印字されていないので、設定として市に尋ねる。',
  },
]
