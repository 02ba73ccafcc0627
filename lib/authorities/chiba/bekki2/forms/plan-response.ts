import { inferred, lines, printed, section } from '@/lib/rules/forms/builders'
import type { Field } from '@/lib/rules/forms/declaration'
import { outsourced } from '../conditions'
import { addition, additionIfAsked } from './plan-people'

const RESPONSE = '情報セキュリティ侵害時対処手順'
const OUTSOURCING = '再委託における情報セキュリティ措置計画'
const OF_OUTSOURCING = '4.1(7)'
const ifOutsourced = { required: false, requiredWhen: outsourced, help: '一部を再委託するときに記入します。' }

const outsourcing = (key: string, label: string): Field => inferred(key, label, OF_OUTSOURCING, lines(), ifOutsourced)

/** 4.1(6): the contacts that stand before anything happens, and the steps (ア) to (オ). */
export const responseSection = section('response', RESPONSE, {
  fields: [
    printed('contacts', '連絡体制', '4.1(6)', lines(), { help: '夜間や休日の連絡先も記入します。' }),
    inferred('firstReport', '(ア) 口頭による第一報', '4.1(6)(ア)', lines()),
    inferred('furtherReport', '(イ) 第一報の後の報告と書面の提出', '4.1(6)(イ)', lines()),
    inferred('instructed', '(ウ) 発注者の指示に基づく対応措置の実施', '4.1(6)(ウ)', lines()),
    inferred('finalReport', '(エ) 報告書の作成と提出', '4.1(6)(エ)', lines()),
    inferred('prevention', '(オ) 再発を防止するための措置の策定と実施', '4.1(6)(オ)', lines()),
    addition('responseAddition', RESPONSE),
  ],
})

/** 4.1(7): only where a part is outsourced. */
export const outsourcingSection = section('outsourcing', OUTSOURCING, {
  fields: [
    inferred('subcontractors', '再委託先と再委託する業務', OF_OUTSOURCING, lines(), {
      ...ifOutsourced,
      help: '一部を再委託するときに記入します。更に順次行われる再委託先も記入します。',
    }),
    outsourcing('sameLevel', '同一水準の情報セキュリティ対策を再委託先において確保させる措置'),
    outsourcing('assurance', '再委託先における情報セキュリティの十分な確保の担保'),
    outsourcing('verification', '再委託先の情報セキュリティ対策の実施状況の確認'),
    additionIfAsked('outsourcingAddition', OUTSOURCING),
  ],
})
