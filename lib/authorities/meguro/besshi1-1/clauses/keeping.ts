import type { Clause } from '@/lib/rules/clauses/clause'
import type { Condition } from '@/lib/rules/clauses/setting'

const HEADING = 'その他のセキュリティ対策'

const MAKES_INFORMATION: Condition[] = [{ setting: 'makes_information', isOneOf: ['yes'] }]

/** 第25条 to 第29条: from the receipt of the information to its return. */
export const keepingClauses: Clause[] = [
  {
    number: '第25条第1項',
    heading: HEADING,
    summary: '発注者から機密情報を受け取った場合は、預かり証を発注者に渡す。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'received', word: '交付' },
    forms: ['receipt_slip'],
    duties: [
      {
        key: 'receipt_slip',
        what: '受領した機密情報の「預かり証」を交付する',
        trigger: { on: 'fact', fact: 'information_received' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'receipt_slip' }],
      },
    ],
  },
  {
    number: '第25条第2項',
    heading: HEADING,
    summary:
      '受け取った機密情報について、受領日時・受領者名・種類等の記録簿を作り、発注者から要請があったときは記録簿を見せる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    step: { kind: 'kept', word: '作成' },
    forms: ['receipt_register'],
    duties: [
      {
        key: 'receipt_register',
        what: '受領した機密情報を「記録簿」に記録する',
        trigger: { on: 'fact', fact: 'information_received' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'recorded' }],
      },
      {
        key: 'receipt_register_shown',
        what: '機密情報の受領の「記録簿」を提示する',
        trigger: { on: 'fact', fact: 'presentation_requested' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'shown' }],
        step: { kind: 'received', word: '提示' },
      },
    ],
    reading: '「速やかに」は提示に係り、記録簿の作成の時期は印字されていないと読む。',
  },
  {
    number: '第26条第1項',
    heading: HEADING,
    summary:
      '機密情報を電子メールやファイル交換サービス等で送受信する場合は、暗号化やパスワード設定等の保護対策を先に発注者と協議し、実際にその対策をとる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'agreed', word: '協議', before: true },
    forms: [],
    duties: [
      {
        key: 'sending_measures',
        what: '電子的な送受信の保護対策を発注者と協議する',
        trigger: { on: 'fact', fact: 'sending_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
      {
        key: 'sending_protected',
        what: '協議した保護対策を講じて送受信する',
        trigger: { on: 'fact', fact: 'sending_planned' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading:
      '送受信のたびの協議か、一度の協議で足りるかは印字されていない。協議の成立を何件の送受信に結び付けてもよい。',
  },
  {
    number: '第26条第2項',
    heading: HEADING,
    summary: '機密情報を郵送等で送る場合は、送付状況を追跡できるサービスを使う等の対策をとる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第26条第3項',
    heading: HEADING,
    summary:
      'やむを得ず使送する場合は、施錠できるケースで運ぶ等の保護対策をとり、運搬ルートを先に発注者と協議して、そのルートを守る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '事前に',
    step: { kind: 'agreed', word: '協議', before: true },
    forms: [],
    duties: [
      {
        key: 'courier_route',
        what: '使送の運搬ルートを発注者と協議する',
        trigger: { on: 'fact', fact: 'courier_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
    ],
  },
  {
    number: '第27条',
    heading: HEADING,
    summary:
      '機密情報へのアクセスを厳しく制御し、施錠できる金庫やロッカー等に保管するなど善良な管理者の注意を払って、紛失・改ざん・漏えい等を防ぐよう努める。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    gates: ['access_limited'],
  },
  {
    number: '第28条第1項',
    heading: HEADING,
    summary:
      '事務が終了したときは、発注者から受け取った、又は事務の中で記録・作成した機密情報と、機密情報に当たらない機器等の情報資産を発注者に返す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '速やかに',
    forms: [],
    duties: [
      {
        key: 'return',
        what: '機密情報と機器等の情報資産を発注者に返却する',
        trigger: { on: 'end' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'information_returned' }],
        survives: true,
      },
    ],
    reading: '事務の終了は契約の終了（末日の経過又は解除）とする。受領したものに限らず、自ら記録・作成したものも返す。',
  },
  {
    number: '第28条第2項',
    heading: HEADING,
    summary:
      '返せない機密情報や、返すとかえって失うおそれのある機密情報は、発注者の了承のもとに復元できない処置をして廃棄し、日時・担当者・処理内容を報告し、廃棄した記録を提出する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '遅滞なく',
    step: { kind: 'decided', word: '了承', before: true },
    forms: ['disposal_consent', 'disposal_report', 'disposal_record'],
    gates: ['disposal_decided'],
    duties: [
      {
        key: 'disposal_consent',
        what: '機密情報と情報資産の廃棄について了承を得る',
        trigger: { on: 'fact', fact: 'disposal_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'disposal_consent' }],
        survives: true,
      },
      {
        key: 'disposal_report',
        what: '廃棄した日時、担当者及び処理内容を報告する',
        trigger: { on: 'fact', fact: 'information_disposed' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'disposal_report' }],
        step: { kind: 'received', word: '報告' },
        survives: true,
      },
      {
        key: 'disposal_record',
        what: '「廃棄した記録」を提出する',
        trigger: { on: 'fact', fact: 'information_disposed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'disposal_record' }],
        step: { kind: 'received', word: '提出' },
        survives: true,
      },
    ],
    reading:
      '「了承のもと」は廃棄の前の了承と読む。報告と廃棄した記録の提出は別のことで、「遅滞なく」は記録の提出に係る。',
  },
  {
    number: '第28条第3項',
    heading: HEADING,
    summary:
      '事務の途中で、受け取った機密情報を持っておく必要が乏しくなった場合も、了承のもとに廃棄し、報告と記録の提出をする。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'decided', word: '了承', before: true },
    forms: ['disposal_consent', 'disposal_report', 'disposal_record'],
    gates: ['disposal_decided'],
    duties: [
      {
        key: 'unneeded_disposal_consent',
        what: '保持する必要の乏しい機密情報の廃棄について了承を得る',
        trigger: { on: 'fact', fact: 'information_unneeded' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'disposal_consent' }],
      },
    ],
    reading: '「前項と同様」は第2項の了承・廃棄・報告・記録の提出の全部と読む。廃棄した後の二つは第2項の義務が開く。',
  },
  {
    number: '第29条',
    heading: HEADING,
    summary: '機密情報を作る業務が終わったら、その機密情報を、発注者の指定した職員に引き渡す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '直ちに',
    forms: [],
    appliesWhen: MAKES_INFORMATION,
    duties: [
      {
        key: 'made_information_handover',
        what: '作成した機密情報を、指定された職員に引き渡す',
        trigger: { on: 'fact', fact: 'information_made' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'fact', fact: 'information_returned' }],
      },
      {
        key: 'recipient_designation',
        what: '作成した機密情報の引渡し先の職員を指定する',
        owner: 'authority',
        trigger: { on: 'setting', when: { setting: 'makes_information', isOneOf: ['yes'] } },
        due: { rule: 'word' },
        timing: 'あらかじめ',
        answeredBy: [{ by: 'fact', fact: 'recipient_designated' }],
        step: { kind: 'directed', word: '指定' },
      },
    ],
  },
]
