import type { Clause } from '@/lib/rules/clauses/clause'
import { OTHER_SUCCESSOR, OUTSOURCED } from '../conditions'
import { newCentres } from './new-centres'

const OUTSOURCING = '事業の再委託'
const HANDOVER = '委託事業の引き継ぎ'
const CITIES = '千葉市、船橋市及び柏市との連携'
const OTHERS = 'その他'

/** The four things that the approval of 7 is about. */
const outsourcingItem = (item: number, summary: string, reading?: string): Clause => ({
  number: `7(${item})`,
  heading: OUTSOURCING,
  summary,
  kind: 'duty',
  owner: 'contractor',
  forms: ['outsourcing_request'],
  appliesWhen: OUTSOURCED,
  ...(reading && { reading }),
})

/** 6 to 8 */
export const otherClauses: Clause[] = [
  {
    number: '6',
    heading: '個人情報の保護',
    summary: '別記1「個人情報取扱特記事項」と、別記2「データ保護及び管理に関する特記仕様書」を守る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading:
      '二つの別記は、それぞれ別の文書として契約に加える。別記1第6は情報システムを使う場合に別記2を引くが、ここでは条件なしに別記2に従うと読む。',
  },
  {
    number: '7',
    heading: OUTSOURCING,
    summary: '委託業務の全部を、まとめて第三者に再委託しない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['outsourcing_whole_forbidden'],
    reading: '承認による例外は印字されていない。',
  },
  {
    number: '7また書',
    unnumbered: true,
    heading: OUTSOURCING,
    summary: '委託業務の一部を再委託するときは、(1)から(4)までについて県の承認を得ておく。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: 'あらかじめ',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['outsourcing_request'],
    gates: ['outsourcing_decided'],
    duties: [
      {
        key: 'ask_for_outsourcing',
        what: '委託業務の一部の再委託について県の承認を得る',
        trigger: { on: 'fact', fact: 'outsourcing_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'outsourcing_request' }],
      },
    ],
    reading:
      '再委託の相手ごとに一通とし、(1)から(4)までが変わるときは新しい版の承認を得ると読む。個人情報を取り扱う再委託は、別記1第4の承諾も別に要る。再委託先からの再委託は印字されていないので、同じ手続によると読む。',
  },
  outsourcingItem(1, '承認を得る事項の一つは、再委託の相手の名称及び住所である。'),
  outsourcingItem(2, '承認を得る事項の一つは、再委託を行う業務の範囲である。'),
  outsourcingItem(3, '承認を得る事項の一つは、再委託を行う必要性である。'),
  outsourcingItem(
    4,
    '承認を得る事項の一つは、契約金額である。',
    '何の契約かは印字されていないので、再委託の契約の金額と読む。',
  ),
  {
    number: '8(1)',
    heading: '仕様変更',
    summary: 'やむを得ない事情で仕様書を変える必要があるときは、県と協議した上で、承認を得る。',
    kind: 'duty',
    owner: 'contractor',
    timing: '予め',
    step: { kind: 'decided', word: '承認', before: true },
    forms: ['specification_change'],
    gates: ['specification_decided'],
    duties: [
      {
        key: 'consult_on_specification',
        what: '仕様書の変更について県と協議する',
        trigger: { on: 'fact', fact: 'change_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
        step: { kind: 'agreed', word: '協議', before: true },
      },
      {
        key: 'ask_for_specification_change',
        what: '仕様書の変更について県の承認を得る',
        trigger: { on: 'fact', fact: 'change_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'specification_change' }],
      },
    ],
    reading: '協議と承認は別の行為とする。「予め」は両方にかかり、変更の前に要ると読む。書面の名は印字されていない。',
  },
  {
    number: '8(2)',
    heading: '記載外事項',
    summary: '仕様書に書かれていない事柄は、県の指示に従う。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'directed', word: '指示' },
    forms: [],
    duties: [
      {
        key: 'follow_instruction',
        what: '仕様書に記載されていない事項について、県の指示に従う',
        trigger: { on: 'fact', fact: 'work_instructed' },
        due: { rule: 'named_day' },
        timing: '県の指示に従うこと',
        answeredBy: [{ by: 'fact', fact: 'measure_done' }],
      },
    ],
    reading: '期日は、県が指示とともに定めた日だけを示す。',
  },
  {
    number: '8(3)',
    heading: HANDOVER,
    summary: '委託期間の後に事業を受ける次の事業者が別の者であるときは、その者への引き継ぎを期間のうちに適切に行う。',
    kind: 'duty',
    owner: 'contractor',
    timing: '委託期間内に',
    forms: [],
    appliesWhen: OTHER_SUCCESSOR,
    duties: [
      {
        key: 'hand_over_work',
        what: '次の事業者に事業の引き継ぎを行う',
        trigger: { on: 'day', day: { contract: 'ends_on' } },
        due: { rule: 'by_trigger_day', edge: 'end' },
        answeredBy: [{ by: 'fact', fact: 'handed_over_work' }],
      },
    ],
    reading: '期限は委託期間の末日とする。次の事業者が別の者かどうかは、委託する県に尋ねる。',
  },
  {
    number: '8(3)また書',
    unnumbered: true,
    heading: HANDOVER,
    summary: '事業内容により作った資料などは、県の指示があれば県に引き継ぐ。',
    kind: 'duty',
    owner: 'contractor',
    timing: '県から指示があった時は',
    step: { kind: 'directed', word: '指示' },
    forms: [],
    duties: [
      {
        key: 'hand_over_materials',
        what: '作成した資料等を県に引き継ぐ',
        trigger: { on: 'fact', fact: 'handover_requested' },
        due: { rule: 'named_day' },
        answeredBy: [
          { by: 'fact', fact: 'handed_over_work' },
          { by: 'fact', fact: 'information_returned' },
        ],
      },
    ],
    reading:
      '「6に掲げる事業内容」の6は個人情報の保護なので、5の書き誤りと読み、印字は直さない。次の事業者が別の者である場合に限らず、指示があれば引き継ぐと読む。',
  },
  {
    number: '8(4)',
    heading: CITIES,
    summary: '対象には三つの市の児童相談所の管轄児童が含まれるので、千葉市、船橋市、柏市と円滑に連携する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  newCentres({
    number: '8(4)かっこ書１',
    heading: CITIES,
    summary: '船橋市と柏市の児童相談所の管轄児童が対象になるのは、それぞれの設置からである。',
    timing: '設置以降',
  }),
  {
    ...newCentres({
      number: '8(4)かっこ書２',
      heading: CITIES,
      summary: '船橋市と柏市との連携は、それぞれの児童相談所を設置した月からである。',
    }),
    reading:
      '対象は「設置以降」、連携は「設置した月以降」で、設置の月の初めから設置の日までは連携だけが先に始まると読む。',
  },
  {
    number: '8(5)①',
    heading: OTHERS,
    summary: '仕様書の書かれ方に疑いが生じたら、県と協議する。',
    kind: 'duty',
    owner: 'contractor',
    step: { kind: 'agreed', word: '協議' },
    forms: [],
    duties: [
      {
        key: 'consult',
        what: '仕様書の記載内容の疑義について県と協議する',
        trigger: { on: 'fact', fact: 'question_raised' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'agreement_reached' }],
      },
    ],
  },
  {
    number: '8(5)②',
    heading: OTHERS,
    summary: '採用になった企画提案は、必要に応じて一部を変えることがある。',
    kind: 'statement',
    owner: 'both',
    forms: ['adopted_proposal'],
    reading:
      '誰がどう変えるかは印字されていない。変えたときは企画提案の新しい版を置けるようにし、提出の義務とはしない。仕様書の変更にもなるときは8(1)による。',
  },
  {
    number: '8(5)③',
    heading: OTHERS,
    summary: '児童等の身の上についての秘密が守られるように、十分に気を配る。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    gates: ['disclosure_forbidden'],
    reading: 'いつまでかは印字されていない。個人情報としての秘密は、別記1第3の2により契約の後も守る。',
  },
]
