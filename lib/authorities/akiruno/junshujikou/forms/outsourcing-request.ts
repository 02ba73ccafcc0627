import { custom, day, decidedBefore, files, form, inferred, line, lines, section } from '@/lib/rules/forms/builders'

/** 様式第6号: approval for a part of the work to be done by somebody else. */
export const outsourcingRequest = form(
  {
    key: 'outsourcing_request',
    title: '再委託承認申請書',
    titlePrinted: true,
    clause: '8(1)',
    summary: '業務の一部を再委託することについて承認を申請する書面です。再委託先ごとに一通とします。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    style: '様式第6号',
    isReference: true,
    askedWhen: { setting: 'subcontracting', isOneOf: ['yes'] },
    sections: [
      section('partner', '再委託先', {
        fields: [
          inferred('partner', '再委託先の名称', '8(1)', line()),
          custom('place', '再委託先の所在地', '8(1)', line()),
        ],
      }),
      section('work', '再委託する業務', {
        fields: [
          inferred('part', '再委託する業務の一部', '8(1)', lines(2000)),
          inferred('need', '再委託する必要', '8(1)', lines(2000)),
          inferred('from', '再委託の開始日', '8(1)', day),
          inferred('until', '再委託の終了日', '8(1)', day),
          inferred('information', '取り扱わせる重要指定情報', '8(2)', lines(2000), {
            help: '取り扱わせないときは「なし」と記入します。',
          }),
          inferred('obedience', '本契約に基づく義務を遵守させる方法', '8(2)', lines(2000)),
          custom('remarks', '備考', '8(1)', lines(1000)),
        ],
        attachments: files('独自の様式による申請書など', '8(1)', { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'until',
        notBefore: 'from',
        clause: '8(1)',
        message: '再委託の終了日が開始日より前になっています。',
      },
    ],
  },
)
