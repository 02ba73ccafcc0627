import {
  custom,
  day,
  files,
  form,
  inferred,
  line,
  oneOf,
  person,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

type Oath = Pick<FormDeclaration, 'key' | 'title' | 'titlePrinted' | 'clause' | 'summary'>

/** 1(2) and 1(3) ask for an oath each, of the same people. The signed sheets are what is submitted. */
function oath(named: Oath): FormDeclaration {
  const { clause } = named
  const people = table('people', '誓約した者', clause, [
    inferred('category', '区分', clause, oneOf('業務責任者', '業務従事者')),
    inferred('name', '氏名', clause, person),
    inferred('swornOn', '誓約した日', clause, day),
    custom('remarks', '備考', clause, line()),
  ])
  return form(
    { ...named, review: { first: received('提出'), change: received('提出') } },
    {
      sections: [
        section('oath', named.title, {
          tables: [people],
          attachments: files('誓約した書面', clause, { by: 'inferred', clause }, { required: true, maxFiles: 100 }),
        }),
      ],
      checks: [
        {
          check: 'date_not_future',
          field: 'people.swornOn',
          clause,
          message: '誓約した日が提出の日より後になっています。',
        },
      ],
    },
  )
}

/** 1(2) */
export const ruleOath = oath({
  key: 'rule_oath',
  title: '関係法令・規程の遵守を誓約する書面',
  titlePrinted: false,
  clause: '1(2)',
  summary: '業務責任者と業務従事者が、関係法令・規程などを守ることを誓う書面です。',
})

/** 1(3) */
export const securityOath = oath({
  key: 'security_oath',
  title: '情報セキュリティに関する誓約書',
  titlePrinted: true,
  clause: '1(3)',
  summary: '受託者が業務責任者・業務従事者と取り交わした、情報セキュリティの誓約書です。',
})
