import type * as Registry from '@/lib/authorities/registry'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import { count, form, kept, moment, printed, received, section, table } from '@/lib/rules/forms/builders'

const RECORD = { first: kept('備え付け'), change: kept('備え付け') }
const REPORT = { first: received('報告'), change: received('報告') }
const CLAUSES = [
  ['１', '入室の記録'],
  ['２', '会議の報告'],
  ['３', '報告の間隔'],
] as const

/**
 * A document of no authority that has what the labour bureau's annex has not: a book that is kept, moments and numbers, every kind
 * of question, and no word about single items.
 */
export const SAMPLE_DOCUMENT: DocumentEdition = {
  authority: 'examples',
  issuer: '見本市',
  document: 'annex',
  edition: '1',
  state: 'published',
  title: '情報の取扱いに関する特記事項',
  parties: { authority: '市', contractor: '受託者' },
  clauses: CLAUSES.map(([number, heading]) => ({
    number,
    heading,
    summary: `${heading}について定める。`,
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  })),
  forms: [
    form(
      {
        key: 'entry_book',
        title: '入退室の記録簿',
        titlePrinted: true,
        clause: '１',
        summary: '入退室を記録する。',
        review: RECORD,
      },
      {
        onePerContract: true,
        sections: [
          section('entries', '入退室', {
            tables: [table('entries', '入退室', '１', [printed('enteredAt', '入室日時', '１', moment)])],
          }),
        ],
      },
    ),
    form(
      {
        key: 'meeting_report',
        title: '会議の報告',
        titlePrinted: true,
        clause: '２',
        summary: '開いた会議を報告する。',
        review: REPORT,
      },
      {
        sections: [
          section('meeting', '会議', {
            fields: [printed('heldAt', '開催日時', '２', moment), printed('copies', '配布部数', '２', count('部'))],
          }),
        ],
        checks: [{ check: 'date_not_future', field: 'heldAt', clause: '２', message: 'まだ開かれていません。' }],
      },
    ),
  ],
  settings: [
    {
      key: 'outsourcing',
      question: '業務の一部を再委託しますか。',
      clause: '３',
      answeredBy: 'contractor',
      answer: {
        kind: 'choice',
        options: [
          { value: 'yes', label: '再委託する' },
          { value: 'no', label: '再委託しない' },
        ],
      },
    },
    {
      key: 'report_interval',
      question: '再委託先の状況を、どの間隔で報告しますか。',
      clause: '３',
      answeredBy: 'authority',
      answer: { kind: 'span', units: ['months', 'years'] },
      askedWhen: [{ setting: 'outsourcing', isOneOf: ['yes'] }],
      isReading: true,
    },
    {
      key: 'report_place',
      question: 'どこに報告しますか。',
      clause: '３',
      answeredBy: 'authority',
      answer: { kind: 'text', maxLength: 20 },
    },
    {
      key: 'fixed_on',
      question: '契約確定日はいつですか。',
      clause: '３',
      answeredBy: 'authority',
      answer: { kind: 'day' },
    },
  ],
}

/** How a contract names it. */
export const SAMPLE = { document: documentKeyOf(SAMPLE_DOCUMENT), edition: SAMPLE_DOCUMENT.edition }

/** The registry of the product with the sample in it, for a test that mocks the registry. */
export function registryWithSample(real: typeof Registry): typeof Registry {
  const isSample = (key: string, edition: string) => key === SAMPLE.document && edition === SAMPLE.edition
  return {
    ...real,
    DOCUMENTS: [...real.DOCUMENTS, SAMPLE_DOCUMENT],
    findDocument: (key, edition) => (isSample(key, edition) ? SAMPLE_DOCUMENT : real.findDocument(key, edition)),
    findForm: (key, edition, formKey) =>
      isSample(key, edition)
        ? SAMPLE_DOCUMENT.forms.find((each) => each.key === formKey)
        : real.findForm(key, edition, formKey),
  }
}
