import {
  count,
  custom,
  day,
  decidedBefore,
  form,
  inferred,
  line,
  lines,
  oneOf,
  section,
} from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'

type Act = { key: string; clause: string; title: string; summary: string; fields: Field[] }

/**
 * What 4(2)–(4) want approved beforehand. The document names no paper for it: without what, how much, why and from when, an
 * approval could not be told from one for another act. Each act has its own, because no approval covers another act.
 */
function request({ key, clause, title, summary, fields }: Act): FormDeclaration {
  return form(
    {
      key,
      title,
      titlePrinted: false,
      clause,
      summary,
      review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
    },
    {
      sections: [
        section('request', '承認を求める内容', {
          fields: [
            ...fields,
            inferred('need', '必要な理由', clause, lines(2000)),
            inferred('plannedFrom', '行う期間の初日', clause, day),
            inferred('plannedUntil', '行う期間の末日', clause, day),
            custom('remarks', '備考', clause, lines(1000)),
          ],
        }),
      ],
      checks: [
        {
          check: 'date_not_before',
          field: 'plannedUntil',
          notBefore: 'plannedFrom',
          clause,
          message: '行う期間の末日が、初日より前になっています。',
        },
      ],
    },
  )
}

export const copyingRequest = request({
  key: 'copying_request',
  clause: '4(2)後段',
  title: '複写・複製の承認の申請',
  summary: '重要指定情報を複写し、または複製する前に承認を得る書面です。',
  fields: [
    inferred('act', '複写・複製の別', '4(2)後段', oneOf('複写', '複製')),
    inferred('information', '対象の重要指定情報', '4(2)後段', lines(2000)),
    inferred('quantity', '部数', '4(2)後段', count('部')),
  ],
})

export const takingOutRequest = request({
  key: 'taking_out_request',
  clause: '4(3)後段',
  title: '外部への持出しの承認の申請',
  summary: '重要指定情報を外部へ持ち出す前に承認を得る書面です。',
  fields: [
    inferred('information', '対象の重要指定情報', '4(3)後段', lines(2000)),
    inferred('quantity', '数量', '4(3)後段', count('点')),
    inferred('destination', '持出し先', '4(3)後段', line()),
    inferred('carrier', '持ち出す者', '4(3)後段', { kind: 'person', maxLength: 100 }),
  ],
})

export const otherUseRequest = request({
  key: 'other_use_request',
  clause: '4(4)後段',
  title: '目的外の利用・第三者への提供の承認の申請',
  summary: '業務で知り得た情報を目的外に利用し、または第三者へ提供する前に承認を得る書面です。',
  fields: [
    inferred('act', '利用・提供の別', '4(4)後段', oneOf('目的外の利用', '第三者への提供')),
    inferred('information', '対象の情報', '4(4)後段', lines(2000)),
    inferred('recipient', '利用する者・提供する第三者', '4(4)後段', line()),
  ],
})
