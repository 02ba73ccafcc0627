import {
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  plainPaper,
  received,
  section,
} from '@/lib/rules/forms/builders'
import type { FieldKind } from '@/lib/rules/forms/declaration'
import { mediaNotes, mediaTable } from './disposal-table'

const CLAUSE = '３(2)なお書２'
const shown = { first: received('提示'), change: received('提示') }

/** Named in １(2)①ウなお書, １(3)② and ３(2)なお書２; no clause asks that it be made. */
export const securityPlan = plainPaper(
  {
    key: 'security_plan',
    title: '情報セキュリティ管理計画書',
    titlePrinted: true,
    clause: CLAUSE,
    summary: '情報セキュリティのための措置をまとめた計画書です。作業実施計画書に代えることもできます。',
    review: shown,
  },
  { onePerContract: true },
)

/** ３(2)なお書２: shown before the work of the project begins. */
export const workPlan = plainPaper(
  {
    key: 'work_plan',
    title: '作業計画書',
    titlePrinted: true,
    clause: CLAUSE,
    summary: '事業実施前までに提示する計画書です。作業実施計画書に代えることもできます。',
    review: shown,
  },
  { onePerContract: true },
)

const CORRESPONDING = { by: 'inferred', clause: CLAUSE } as const
/** 「情報セキュリティ管理計画書等」: what 事業実施前までに qualifies is the work plan alone. */
const STANDING_IN: FieldKind = {
  kind: 'paper',
  of: [
    { form: 'security_plan', standing: 'in_force' },
    {
      form: 'work_plan',
      standing: 'submitted',
      before: {
        day: { contract: 'starts_on' },
        clause: CLAUSE,
        message:
          'この作業計画書は事業実施前までに提示されたものではないため、作業実施計画書に代えられません。相当する内容を情報セキュリティ管理計画書に記載して提示しそれを選ぶか、別添１（作業実施計画書）を提出してください。',
      },
    },
  ],
}

/** What stands in for 別添１. The paper is replaced, the approval before the work is not; what it says in place of 別添１ is read as from there. */
export const planSubstitute = form(
  {
    key: 'plan_substitute',
    title: '作業実施計画書に代える情報セキュリティ管理計画書等',
    titlePrinted: false,
    clause: CLAUSE,
    summary: '別添１に代える計画書と、相当する内容が記載されている箇所を示して承認を得る書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    feeds: 'disposal_plan',
    sections: [
      section('substitute', '代える計画書と記載箇所', {
        fields: [
          inferred('paper', '代える計画書', CLAUSE, STANDING_IN, {
            help: '情報セキュリティ管理計画書は効力のある版、作業計画書は事業実施前までに提示した版に限られます。',
          }),
          inferred('place', '相当する内容の記載箇所', CLAUSE, line(), { help: '章、頁などを記入します。' }),
        ],
        attachments: files('添付', CLAUSE, { by: 'custom' }),
      }),
      section('media', '相当する内容', {
        fields: [
          inferred('completesOn', '全ての作業が完了する予定日', '別添１の２', day, {
            help: '計画書に記載されたとおりに写します。',
          }),
        ],
        tables: [mediaTable('別添１', CORRESPONDING)],
      }),
    ],
    checks: mediaNotes('別添１'),
  },
)
