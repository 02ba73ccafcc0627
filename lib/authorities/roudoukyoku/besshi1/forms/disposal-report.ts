import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { headFields, mediaBlocks, mediaNotes, mediaTable } from './disposal-table'

/** 別添２ 作業完了報告書: submitted without delay after the work (３(2)なお書１: 速やかに); nobody decides on it. */
export const disposalReport: FormDeclaration = {
  key: 'disposal_report',
  title: '作業完了報告書',
  titlePrinted: true,
  style: '別添２',
  clause: '３(2)なお書１',
  summary: '承認された計画のとおりに情報を返し、または廃棄・抹消したことを知らせる報告書です。',
  review: { first: { kind: 'received', word: '提出' }, change: { kind: 'received', word: '提出' } },
  statesStart: false,
  onePerContract: false,
  feeds: 'disposal_report',
  sections: [
    { key: 'head', title: '書面', fields: headFields('別添２'), tables: [] },
    { key: 'media', title: '１　情報の保存媒体', fields: [], tables: [mediaTable('別添２')] },
    {
      key: 'completion',
      title: '２　全ての作業が完了した日',
      fields: [
        {
          key: 'completedOn',
          label: '全ての作業が完了した日',
          basis: { by: 'printed' },
          clause: '別添２の２',
          required: true,
          value: { kind: 'date' },
        },
      ],
      tables: [],
    },
  ],
  checks: [
    {
      check: 'date_not_future',
      field: 'completedOn',
      clause: '別添２の２',
      message: '完了した日が提出の日より後になっています。報告は作業を終えた後に行います。',
    },
    {
      check: 'date_not_before',
      field: 'datedOn',
      notBefore: 'completedOn',
      clause: '別添２の２',
      message: '書面の年月日が、完了した日より前になっています。',
    },
    ...mediaNotes('別添２'),
  ],
  sheet: {
    kind: 'prescribed',
    label: '(別添２)',
    dateField: 'datedOn',
    title: '{業務}に係る情報の返却又は廃棄若しくは抹消に係る作業完了報告書',
    submitterLabel: '協議会名：',
    submitterField: 'submitterName',
    sentence:
      '本業務において貴局から受領した情報及び作成された情報については、下記のとおり返却又は廃棄若しくは抹消しましたので、報告します。',
    marker: '記',
    blocks: [...mediaBlocks(), { block: 'dated', heading: '２　全ての作業が完了した日', field: 'completedOn' }],
  },
}
