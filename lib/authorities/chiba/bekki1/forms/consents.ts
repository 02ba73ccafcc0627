import {
  custom,
  day,
  decidedBefore,
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  oneOfOr,
  person,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { Field, FormDeclaration } from '@/lib/rules/forms/declaration'

type Act = { key: string; clause: string; title: string; summary: string; fields: Field[]; devices: boolean }

/**
 * What needs the consent of 甲. No paper is named for it: without what, why and from when, one consent could not be told from
 * another. Each act has its own, because no consent covers another act.
 */
function consent({ key, clause, title, summary, fields, devices }: Act): FormDeclaration {
  const things = table('devices', '個人情報が記録された機器等', clause, [
    inferred('medium', '機器等', clause, oneOfOr('機器', '記録媒体', '書類')),
    inferred('information', '記録された個人情報', clause, line()),
    inferred('quantity', '数量', clause, line(50)),
    custom('items', '台帳の情報', clause, { kind: 'items' }),
  ])
  return form(
    {
      key,
      title,
      titlePrinted: false,
      clause,
      summary,
      review: { first: decidedBefore('承諾'), change: decidedBefore('承諾') },
    },
    {
      sections: [
        section('consent', '承諾を求める内容', {
          tables: devices ? [things] : [],
          fields: [
            ...fields,
            inferred('reason', '必要な理由', clause, lines()),
            inferred('from', '行う期間の初日', clause, day),
            inferred('until', '行う期間の末日', clause, day),
            custom('remarks', '備考', clause, lines(1000)),
          ],
          attachments: files('添付', clause, { by: 'custom' }),
        }),
      ],
      checks: [
        {
          check: 'date_not_before',
          field: 'until',
          notBefore: 'from',
          clause,
          message: '行う期間の末日が初日より前になっています。',
        },
      ],
    },
  )
}

export const workElsewhereConsent = consent({
  key: 'work_elsewhere_consent',
  clause: '第3の4',
  title: '指定された場所以外で事務を行うことの承諾の申請',
  summary: '甲の指定した場所以外で事務を行う前に、承諾を得る書面です。',
  devices: false,
  fields: [
    inferred('work', '行う事務', '第3の4', lines(2000)),
    inferred('place', '行う場所', '第3の4', line()),
    inferred('worker', '行う者', '第3の4', person),
  ],
})

export const takingOutConsent = consent({
  key: 'taking_out_consent',
  clause: '第3の4後段',
  title: '機器等の持ち出しの承諾の申請',
  summary: '個人情報が記録された機器等を、指定された場所以外に持ち出す前に承諾を得る書面です。',
  devices: true,
  fields: [
    inferred('destination', '持ち出し先', '第3の4後段', line()),
    inferred('carrier', '持ち出す者', '第3の4後段', person),
    custom('protection', '持ち出し中の保護の方法', '第3の4後段', lines(1000)),
  ],
})

export const provisionConsent = consent({
  key: 'provision_consent',
  clause: '第3の5後段',
  title: '個人情報の第三者への提供の承諾の申請',
  summary: '個人情報を第三者に提供する前に、承諾を得る書面です。',
  devices: false,
  fields: [
    inferred('information', '提供する個人情報', '第3の5後段', lines(2000)),
    inferred('recipient', '提供する第三者', '第3の5後段', line()),
    inferred('method', '提供の方法', '第3の5後段', lines(1000)),
  ],
})

export const copyingConsent = consent({
  key: 'copying_consent',
  clause: '第3の6',
  title: '複写又は複製の承諾の申請',
  summary: '甲から引き渡された、個人情報が記録された機器等を複写し、又は複製する前に承諾を得る書面です。',
  devices: true,
  fields: [inferred('act', '複写又は複製の別', '第3の6', oneOf('複写', '複製'))],
})

export const outsourcingConsent = consent({
  key: 'outsourcing_consent',
  clause: '第4',
  title: '再委託の承諾の申請',
  summary: '契約の事務の取扱いを第三者に委託する前に、承諾を得る書面です。委託先ごとに一通とします。',
  devices: false,
  fields: [
    inferred('partner', '委託先の第三者', '第4', line()),
    inferred('work', '委託する事務', '第4', lines(2000)),
    inferred('information', '取り扱わせる個人情報', '第4', lines(2000), {
      help: '取り扱わせないときは「なし」と記入します。',
    }),
  ],
})
