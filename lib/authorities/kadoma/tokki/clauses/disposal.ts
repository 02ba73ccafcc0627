import type { Clause } from '@/lib/rules/clauses/clause'

const MATERIALS = '業務で使用した情報等の返還、廃棄等'
const ASSETS = '情報資産の返還又は廃棄'
const CONSENTED = { kind: 'decided', word: '承諾', before: true } as const
const RETURNED = { kind: 'received', word: '返還' } as const

/** 9. (1) and (2) ask for a consent each; neither takes the place of the other. */
export const disposalClauses: Clause[] = [
  {
    number: '9(1)ア',
    heading: MATERIALS,
    summary:
      '市から渡された資料など、取り扱った情報は、要らなくなったとき又は契約が終わったときに、市に返還するか、事前に市の承諾を得て廃棄する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '遅滞なく',
    step: CONSENTED,
    forms: ['material_disposal', 'asset_disposal'],
    gates: ['disposal_decided'],
    duties: [
      {
        key: 'unneeded_materials',
        what: '不要となった資料等を市に返還し、又は承諾を得て廃棄する',
        trigger: { on: 'fact', fact: 'information_unneeded' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'fact', fact: 'information_returned' },
          { by: 'fact', fact: 'information_disposed' },
        ],
        step: RETURNED,
      },
      {
        key: 'materials_at_end',
        what: '契約の終了により、資料等を市に返還し、又は承諾を得て廃棄する',
        trigger: { on: 'end' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'fact', fact: 'information_returned' },
          { by: 'fact', fact: 'information_disposed' },
        ],
        step: RETURNED,
        survives: true,
      },
      {
        key: 'material_disposal',
        what: '資料等の廃棄について市の承諾を得る',
        trigger: { on: 'fact', fact: 'disposal_planned' },
        due: { rule: 'before_act' },
        timing: '事前に',
        answeredBy: [
          { by: 'paper', form: 'material_disposal' },
          { by: 'paper', form: 'asset_disposal' },
        ],
        survives: true,
      },
    ],
    reading:
      '承諾は廃棄だけに要り、返還には要らない。(2)イの申請とは別の承諾だが、同じ物であれば、その申請を明示してつなげばここにも答えられる。',
  },
  {
    number: '9(1)アかっこ書１',
    unnumbered: true,
    heading: MATERIALS,
    summary: '(1)でいう資料等には、渡された資料などの複製物と改変物も入る。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '9(1)アかっこ書２',
    unnumbered: true,
    heading: MATERIALS,
    summary: '契約の終了には、解除による終了も入る。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '9(1)イ',
    heading: MATERIALS,
    summary: '資料等について、市から返還などの措置をとるように求められたら応じる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '求められた場合',
    step: { kind: 'directed', word: '求め' },
    forms: [],
    duties: [
      {
        key: 'return_on_request',
        what: '求められた資料等の返還を行う',
        trigger: { on: 'fact', fact: 'return_requested' },
        due: { rule: 'named_day' },
        answeredBy: [{ by: 'fact', fact: 'information_returned' }],
      },
      {
        key: 'other_measure_on_request',
        what: '求められた資料等の廃棄その他の措置を講じる',
        trigger: { on: 'fact', fact: 'disposal_instructed' },
        due: { rule: 'named_day' },
        answeredBy: [
          { by: 'fact', fact: 'information_disposed' },
          { by: 'fact', fact: 'measure_done' },
        ],
      },
    ],
    reading: '期日は印字されていないので、市が求めに日を示したときだけ、その日を市の示した日として表す。',
  },
  {
    number: '9(2)ア',
    heading: ASSETS,
    summary: '本業務で使う情報資産は、業務が終わるとき又は要らなくなったときに、市の指定した方法で返還するか廃棄する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '本業務の終了時又は不要となった場合',
    step: { kind: 'directed', word: '指定' },
    forms: [],
    duties: [
      {
        key: 'assets_at_end',
        what: '市の指定した方法により、情報資産の返還又は廃棄を実施する',
        trigger: { on: 'end' },
        due: { rule: 'word' },
        timing: '本業務の終了時',
        answeredBy: [
          { by: 'fact', fact: 'information_returned' },
          { by: 'fact', fact: 'information_disposed' },
        ],
        survives: true,
      },
      {
        key: 'unneeded_assets',
        what: '不要となった情報資産の返還又は廃棄を、市の指定した方法により実施する',
        trigger: { on: 'fact', fact: 'information_unneeded' },
        due: { rule: 'word' },
        timing: '不要となった場合',
        answeredBy: [
          { by: 'fact', fact: 'information_returned' },
          { by: 'fact', fact: 'information_disposed' },
        ],
      },
    ],
    reading:
      '業務の終了は契約の終了と同じ日と読み、それより前に終えたものは「不要となった場合」とする。方法は設定として市に尋ねる。',
  },
  {
    number: '9(2)イ',
    heading: ASSETS,
    summary:
      '情報資産を消去・廃棄するときは、個人情報等の項目、媒体名、数量、消去又は廃棄の方法、処理予定日を書面で市に申請し、承諾を得る。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: '事前に',
    step: CONSENTED,
    forms: ['asset_disposal'],
    gates: ['disposal_decided'],
    duties: [
      {
        key: 'asset_disposal',
        what: '情報資産の消去又は廃棄を書面で申請し、市の承諾を得る',
        trigger: { on: 'fact', fact: 'disposal_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'asset_disposal' }],
        survives: true,
      },
    ],
  },
  {
    number: '9(2)ウ',
    heading: ASSETS,
    summary: '情報資産を消去・廃棄するとき、市から立会いを求められたら応じる。',
    kind: 'duty',
    owner: 'contractor',
    timing: '求められた場合',
    step: { kind: 'directed', word: '求め' },
    forms: [],
    duties: [
      {
        key: 'witness',
        what: '情報資産の消去又は廃棄への市の立会いに応じる',
        trigger: { on: 'fact', fact: 'witness_requested' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'witness_done' }],
        survives: true,
      },
    ],
  },
  {
    number: '9(2)エ',
    heading: ASSETS,
    summary: '情報資産を廃棄するときは、電磁的記録媒体を物理的に壊すなど、個人情報等を読み取れなくする措置をとる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '物理的な破壊は例で、判読できなくする別の方法も「その他」に入ると読む。市の指定した方法（ア）が先に立つ。',
  },
  {
    number: '9(2)オ',
    heading: ASSETS,
    summary: '情報資産を消去・廃棄したら、行った日時、担当者名、その内容を記録し、書面で市に報告する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '消去又は廃棄を行った後',
    step: { kind: 'received', word: '報告' },
    forms: ['disposal_report'],
    duties: [
      {
        key: 'disposal_report',
        what: '情報資産の消去又は廃棄の日時、担当者名及び内容を記録し、書面で報告する',
        trigger: { on: 'fact', fact: 'information_disposed' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'disposal_report' }],
        survives: true,
      },
    ],
    reading: '報告までの日数は印字されていないので期限を作らない。記録と報告は一つの書面で足りる。',
  },
]
