import { custom, decidedBefore, form, inferred, line, lines, oneOf, section } from '@/lib/rules/forms/builders'

const CLAUSE = '２(2)'

/** ２(2): the document names no paper for it, but its approval has to be asked for something, for somebody. */
export const disclosureRequest = form(
  {
    key: 'disclosure_request',
    title: '情報の伝達の承認の申請',
    titlePrinted: false,
    clause: CLAUSE,
    summary: '情報取扱者でない者や協議会の外の者へ情報を伝えることについて承認を得る書面です。',
    review: { first: decidedBefore('承認'), change: decidedBefore('承認') },
  },
  {
    sections: [
      section('request', '伝達の内容', {
        fields: [
          inferred(
            'recipientKind',
            '相手の別',
            '２(2)後段',
            oneOf('情報取扱者以外の者', '協議会以外の者', 'いずれにもあたる者'),
          ),
          inferred('recipient', '伝える相手', CLAUSE, line()),
          inferred('information', '伝える情報', CLAUSE, lines(2000)),
          inferred('reason', '伝える理由', CLAUSE, lines(2000)),
          custom('remarks', '備考', CLAUSE, lines(1000)),
        ],
      }),
    ],
  },
)
