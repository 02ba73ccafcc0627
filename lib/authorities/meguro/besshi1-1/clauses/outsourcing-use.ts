import type { Clause } from '@/lib/rules/clauses/clause'
import type { Condition } from '@/lib/rules/clauses/setting'

const OUTSOURCING = '再委託の制限等'
const USE = '目的外使用及び外部提供の禁止'
const COPYING = '複写及び複製等の制限'
const TAKING_OUT = '機密情報の持出制限'

const OUTSOURCED: Condition[] = [{ setting: 'outsourcing', isOneOf: ['yes'] }]
const COPIED: Condition[] = [{ setting: 'copying', isOneOf: ['yes'] }]

/** 第7条 to 第11条. */
export const outsourcingUseClauses: Clause[] = [
  {
    number: '第7条第1項',
    heading: OUTSOURCING,
    summary: '機密情報を取り扱う事務は、全部も一部も第三者に再委託しない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['outsourcing_decided'],
  },
  {
    number: '第7条第1項かっこ書',
    unnumbered: true,
    heading: OUTSOURCING,
    summary: '第三者には、受注者の子会社（会社法第2条第3号）も入る。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第7条第1項ただし書',
    unnumbered: true,
    heading: OUTSOURCING,
    summary:
      '再委託する事業者の名称・所在地、再委託の内容・理由、その事業者の安全管理措置の状況など必要な事項を書面で提出し、発注者の承諾を得た場合は再委託できる。',
    kind: 'condition',
    owner: 'contractor',
    step: { kind: 'decided', word: '承諾', before: true },
    forms: ['outsourcing_consent'],
    gates: ['outsourcing_decided'],
    duties: [
      {
        key: 'outsourcing_consent',
        what: '再委託に必要な事項を書面で提出し、承諾を得る',
        trigger: { on: 'fact', fact: 'outsourcing_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'outsourcing_consent' }],
      },
    ],
    reading: '「事前に」の語はないが、承諾を得た場合だけ禁止が外れるので、再委託の前の承諾と読む。',
  },
  {
    number: '第7条第2項',
    heading: OUTSOURCING,
    summary: '再委託を受けた事業者も、この契約を受注した事業者と同じに扱われ、仕様書の定めがすべて及ぶ。',
    kind: 'statement',
    owner: 'contractor',
    forms: [],
    appliesWhen: OUTSOURCED,
  },
  {
    number: '第7条第3項',
    heading: OUTSOURCING,
    summary: '再委託をする場合は、再委託する業務のことを発注者に報告し、その業務の行為すべてについて責任を負う。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '報告' },
    forms: ['outsourcing_report'],
    appliesWhen: OUTSOURCED,
    duties: [
      {
        key: 'outsourcing_report',
        what: '再委託をする業務に関する報告をする',
        trigger: { on: 'fact', fact: 'outsourcing_started' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'outsourcing_report' }],
      },
    ],
    reading:
      '承諾を求める書面とは別の報告と読む。時期も回数も印字されていないので、再委託の開始ごとに期限なしで求める。',
  },
  {
    number: '第8条',
    heading: USE,
    summary: '事務で取り扱う機密情報を、その事務のほかの目的に使わない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['other_use_forbidden'],
  },
  {
    number: '第8条また書',
    unnumbered: true,
    heading: USE,
    summary: '事務で取り扱う機密情報を第三者に渡さない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['other_use_forbidden'],
  },
  {
    number: '第9条',
    heading: USE,
    summary: '発注者から提供・貸与された機器等の情報資産を、その事務のほかの目的に使わない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['other_use_forbidden'],
  },
  {
    number: '第9条また書',
    unnumbered: true,
    heading: USE,
    summary: '発注者から提供・貸与された機器等の情報資産を第三者に渡さない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['other_use_forbidden'],
  },
  {
    number: '第10条',
    heading: COPYING,
    summary: '発注者の承認がなければ、機密情報を複写・複製・加工しない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: { kind: 'decided', word: '承認', before: true },
    forms: [],
    gates: ['copying_decided'],
  },
  {
    number: '第10条中段',
    unnumbered: true,
    heading: COPYING,
    summary: 'やむを得ず複写・複製・加工するときは、先に発注者へ通知して承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'あらかじめ',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['copy_consent'],
    gates: ['copying_decided'],
    duties: [
      {
        key: 'copy_consent',
        what: '複写・複製・加工を通知し、承認を得る',
        trigger: { on: 'fact', fact: 'copy_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'copy_consent' }],
      },
    ],
  },
  {
    number: '第10条後段',
    unnumbered: true,
    heading: COPYING,
    summary:
      '事務が終わったら、複写・複製・加工した機密情報を消して再生も再使用もできないようにし、消去した日時・担当者・処理内容を発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '直ちに',
    step: { kind: 'received', word: '報告' },
    forms: ['copy_erasure_report'],
    appliesWhen: [...COPIED, { setting: 'continued_contract', isOneOf: ['no'] }],
    duties: [
      {
        key: 'copy_erasure',
        what: '複写・複製・加工した機密情報を消去し、再生又は再使用できない状態にする',
        trigger: { on: 'end' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'copies_erased' }],
        survives: true,
      },
      {
        key: 'copy_erasure_report',
        what: '複写・複製・加工した機密情報を消去した日時、担当者及び処理内容を報告する',
        trigger: { on: 'end' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'copy_erasure_report' }],
        survives: true,
      },
    ],
    reading:
      '「直ちに」は消去に係り、報告の時期は印字されていないと読む。事務の終了は契約の終了（末日の経過又は解除）とする。',
  },
  {
    number: '第10条後段かっこ書',
    unnumbered: true,
    heading: COPYING,
    summary: '事務が終わった後に引き続きその事務の契約を結ぶ場合は、この消去と報告は要らない。',
    kind: 'condition',
    owner: 'both',
    forms: [],
    appliesWhen: COPIED,
  },
  {
    number: '第11条第1項',
    heading: TAKING_OUT,
    summary: '事務を始める前に、機密情報を取り扱う事務執行場所と機密情報の管理状況を発注者に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: 'この契約による事務開始前までに',
    step: { kind: 'received', word: '報告' },
    forms: ['handling_places'],
    duties: [
      {
        key: 'handling_places',
        what: '事務執行場所と機密情報の管理状況を報告する',
        trigger: { on: 'day', day: { setting: 'work_starts_on' } },
        due: { rule: 'by_trigger_day', edge: 'start' },
        answeredBy: [{ by: 'paper', form: 'handling_places' }],
      },
    ],
    reading: '事務の開始の日は契約期間の初日と同じとは限らないので、設定として尋ね、その日の始まる前までとする。',
  },
  {
    number: '第11条第2項',
    heading: TAKING_OUT,
    summary: '先に発注者の承諾を得ずに、機密情報を事務執行場所から持ち出さない。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: '事前の',
    step: { kind: 'decided', word: '承諾', before: true },
    forms: ['taking_out_consent'],
    gates: ['taking_out_decided'],
    duties: [
      {
        key: 'taking_out_consent',
        what: '機密情報の持出しについて承諾を得る',
        trigger: { on: 'fact', fact: 'taking_out_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'taking_out_consent' }],
      },
    ],
  },
  {
    number: '第11条第3項',
    heading: TAKING_OUT,
    summary:
      '発注者の施設や事務執行場所等から持ち出す必要がある場合は、暗号化や鍵付きのケース等による安全管理措置と、運搬で失う危険を下げる対策を、先に発注者と協議する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'agreed', word: '協議', before: true },
    forms: ['taking_out_consent'],
    duties: [
      {
        key: 'taking_out_measures',
        what: '持出しの安全管理措置と紛失リスクの低減対策を発注者と協議する',
        trigger: { on: 'fact', fact: 'taking_out_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
    ],
    reading:
      '第2項の承諾とは別の協議である。発注者の施設からの持出しは、この項の協議だけが印字されている。協議する内容は承諾を求める書面に書く。',
  },
  {
    number: '第11条第4項',
    heading: TAKING_OUT,
    summary:
      '実際に持ち出すときは、運搬、保管・管理、廃棄等の段階ごとの保護対策と安全管理措置の状況（情報セキュリティ管理状況）の記録と、適正であることを確かめた記録を残す。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'kept', word: '記録' },
    forms: ['taking_out_record', 'taking_out_confirmation'],
    duties: [
      {
        key: 'taking_out_record',
        what: '持出しの「情報セキュリティ管理状況に関する記録」を残す',
        trigger: { on: 'fact', fact: 'taken_out' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
      },
      {
        key: 'taking_out_confirmation',
        what: '持出しの「適正な状況であることの確認を行った記録」を残す',
        trigger: { on: 'fact', fact: 'taken_out' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
      },
    ],
  },
]
