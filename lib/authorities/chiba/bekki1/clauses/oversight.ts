import type { Clause } from '@/lib/rules/clauses/clause'
import { SYSTEM } from '../conditions'

const INCIDENT = '事故発生時における報告'
const RETURN = '機器等の返還等'
const INQUIRY = '調査、指示等'
const ENDING = '契約の解除及び損害の賠償'
const REPORTED = { kind: 'received', word: '報告' } as const
const RETURNED = [
  { by: 'fact', fact: 'information_returned' },
  { by: 'fact', fact: 'information_disposed' },
] as const

/** 第4 to 第9, and the note. */
export const oversightClauses: Clause[] = [
  {
    number: '第4',
    heading: '再委託の制限',
    summary: '甲が承諾した場合のほかは、契約の事務を自ら行い、その取扱いを第三者に委託しない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: { kind: 'decided', word: '承諾', before: true },
    forms: ['outsourcing_consent'],
    gates: ['outsourcing_decided'],
    duties: [
      {
        key: 'ask_for_outsourcing_consent',
        what: '事務の取扱いを第三者に委託することについて甲の承諾を得る',
        trigger: { on: 'fact', fact: 'outsourcing_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'outsourcing_consent' }],
      },
    ],
    reading:
      '委託の前の承諾と読む。仕様書7の承認とは別の決定で、一方が他方に代わるとは印字されていない。この承諾があっても、全部を一括した再委託は仕様書7によりできない。',
  },
  {
    number: '第5',
    heading: INCIDENT,
    summary: '契約に違反する事態が起きたこと、又は起きるおそれがあることを知ったら、甲に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: REPORTED,
    forms: ['incident_report'],
    duties: [
      {
        key: 'report_violation',
        what: '契約に違反する事態又はそのおそれを甲に報告する',
        trigger: { on: 'fact', fact: 'violation_noticed' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'incident_report' },
          { by: 'fact', fact: 'oral_report' },
        ],
      },
      {
        key: 'report_incident',
        what: '個人情報の事故又はそのおそれを甲に報告する',
        trigger: { on: 'fact', fact: 'incident_noticed' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'incident_report' },
          { by: 'fact', fact: 'oral_report' },
        ],
      },
    ],
    reading:
      '見出しは「事故」、本文は「契約に違反する事態」で、個人情報の事故もこれに当たると読む。起点は知ったとき。方法の印字がないので口頭でもよい。',
  },
  {
    number: '第5後段',
    unnumbered: true,
    heading: INCIDENT,
    summary: '報告した後は、甲の指示に従う。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'directed', word: '指示' },
    forms: [],
    duties: [
      {
        key: 'follow_incident_instruction',
        what: '違反する事態についての甲の指示に従う',
        trigger: { on: 'fact', fact: 'incident_instructed' },
        due: { rule: 'named_day' },
        timing: '甲の指示に従う',
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '期日は、甲が指示とともに定めた日だけを示す。',
  },
  {
    number: '第6',
    heading: '情報システムを使用した処理',
    summary:
      '情報システムを使って事務を行うときは、この特記事項のほかに、県の最高情報セキュリティ責任者が定める「データ保護及び管理に関する特記仕様書」等を守る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    appliesWhen: SYSTEM,
    reading:
      '引かれた特記仕様書は別記2で、別の文書として契約に加える。使うかどうかは乙が答え、「等」が何かは甲に尋ねる。使わないときも、仕様書6は別記2を守ることを求めている。',
  },
  {
    number: '第6かっこ書',
    unnumbered: true,
    heading: '情報システムを使用した処理',
    summary:
      '最高情報セキュリティ責任者とは、総務部デジタル改革推進局デジタル推進課の所管する千葉県情報セキュリティ対策基準（平成14年3月15日制定）の5（1）アが定める職にある者である。',
    kind: 'statement',
    owner: 'authority',
    forms: [],
  },
  {
    number: '第7',
    heading: RETURN,
    summary: '甲から渡され、又は乙が自ら集め若しくは作った、個人情報が記録された機器等を、甲に返し、又は引き渡す。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'この契約完了後直ちに',
    forms: [],
    survives: true,
    duties: [
      {
        key: 'return_devices',
        what: '個人情報が記録された機器等を甲に返還し、又は引き渡す',
        trigger: { on: 'end' },
        due: { rule: 'word' },
        answeredBy: [...RETURNED],
        survives: true,
      },
    ],
    reading:
      '契約の完了は、期間の満了か解除と読む。日数は印字されていない。乙が作った記録表なども対象で、手元に写しを残すことは印字されていない。',
  },
  {
    number: '第7ただし書',
    unnumbered: true,
    heading: RETURN,
    summary: '甲が別の作業の方法を指示したときは、その方法による。',
    kind: 'duty',
    owner: 'contractor',
    timing: '甲が別に作業の方法を指示したとき',
    step: { kind: 'directed', word: '指示' },
    forms: [],
    survives: true,
    duties: [
      {
        key: 'return_as_instructed',
        what: '甲が別に指示した作業の方法により、機器等を返還し、又は廃棄などをする',
        trigger: { on: 'fact', fact: 'disposal_method_designated' },
        due: { rule: 'untimed' },
        answeredBy: [...RETURNED],
        survives: true,
      },
    ],
    reading:
      '指示がなければ返還か引渡しだけで、乙の判断による廃棄や消去は印字されていない。指示どおりに行った記録を、第7の義務にもつないで答えられる。',
  },
  {
    number: '第8の1',
    heading: INQUIRY,
    summary: '甲は、乙による個人情報の取扱いの状況を、いつでも調査し、又は監査できる。',
    kind: 'right',
    owner: 'authority',
    timing: '随時',
    step: { kind: 'directed', word: '調査し、又は監査' },
    forms: [],
    duties: [
      {
        key: 'accept_audit',
        what: '個人情報の取扱状況についての甲の監査を受け入れる',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'audit_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'audit_done' }],
      },
      {
        key: 'accept_inquiry',
        what: '個人情報の取扱状況についての甲の調査を受け入れる',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'entry_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'entry_done' }],
      },
    ],
    reading: '受け入れる義務は印字されていないが、甲の権利に伴うと読む。「隨時」は読取りの字の崩れ（随時）と見る。',
  },
  {
    number: '第8の1後段',
    unnumbered: true,
    heading: INQUIRY,
    summary: '甲は、調査や監査にあたって、乙に指示をし、報告や資料の提出等を求められる。',
    kind: 'right',
    owner: 'authority',
    step: { kind: 'directed', word: '求め' },
    forms: ['requested_report', 'requested_materials'],
    duties: [
      {
        key: 'follow_instruction',
        what: '調査・監査における甲の指示に従う',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'work_instructed' },
        due: { rule: 'named_day' },
        timing: '必要な指示',
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
        step: { kind: 'directed', word: '指示' },
      },
      {
        key: 'report_on_request',
        what: '甲に求められた必要な事項を報告する',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'report_requested' },
        due: { rule: 'named_day' },
        timing: '求める',
        answeredBy: [
          { by: 'paper', form: 'requested_report' },
          { by: 'fact', fact: 'oral_report' },
        ],
        step: REPORTED,
      },
      {
        key: 'submit_materials_on_request',
        what: '甲に求められた資料の提出等をする',
        owner: 'contractor',
        trigger: { on: 'fact', fact: 'materials_requested' },
        due: { rule: 'named_day' },
        timing: '求める',
        answeredBy: [
          { by: 'paper', form: 'requested_materials' },
          { by: 'fact', fact: 'shown' },
        ],
        step: { kind: 'received', word: '提出' },
      },
    ],
    reading:
      '応じる義務は印字されていないが、甲の権利に伴うと読む。期日は甲が求めとともに定めた日だけを示す。「資料の提出等」なので、提示でもよい。',
  },
  {
    number: '第8の2',
    heading: '公表',
    summary:
      '情報漏えいなど個人情報を守る上で問題となる事案が起きたら、甲は、取扱いの態様や損害の状況などを考え合わせて、乙の名称など必要な事項を公表できる。',
    kind: 'right',
    owner: 'authority',
    forms: [],
    reading: '乙の同意や事前の通知は印字されていない。',
  },
  {
    number: '第9',
    heading: ENDING,
    summary: '(1)か(2)にあたるとき、甲は契約を解除し、乙に損害の賠償を請求できる。',
    kind: 'right',
    owner: 'authority',
    forms: [],
    reading: '催告や猶予の期間は印字されていない。あたるかどうかは甲が判断し、期限の徒過だけであたるとは示さない。',
  },
  {
    number: '第9(1)',
    heading: ENDING,
    summary: '乙か乙の委託先の責めに帰すべき事由で、情報漏えい等があったときである。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第9(1)かっこ書',
    unnumbered: true,
    heading: ENDING,
    summary: '乙の委託先には、順次委託されたときのそれぞれの受託者も入る。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第9(2)',
    heading: ENDING,
    summary: '乙がこの特記事項に違反し、契約の事務の目的を達せられないと認められるときである。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '注1',
    heading: '注',
    summary: '「甲」は実施機関、「乙」は受託者を指す。',
    kind: 'statement',
    owner: 'both',
    forms: [],
    reading: '実施機関は千葉県（県）、受託者は仕様書の受託者・受託事業者と読む。',
  },
]
