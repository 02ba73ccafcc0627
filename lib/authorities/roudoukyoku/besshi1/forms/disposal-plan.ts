import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { headFields, mediaBlocks, mediaNotes, mediaTable } from './disposal-table'

/** 別添１ 作業実施計画書: approved before the work (３(2)なお書１). */
export const disposalPlan: FormDeclaration = {
  key: 'disposal_plan',
  title: '作業実施計画書',
  titlePrinted: true,
  style: '別添１',
  clause: '３(2)なお書１',
  summary: '情報を返す、または廃棄・抹消する方法を、行う前に示して承認を得る計画書です。',
  review: {
    first: { kind: 'decided', word: '承認', before: true },
    change: { kind: 'decided', word: '承認', before: true },
  },
  statesStart: false,
  onePerContract: false,
  feeds: 'disposal_plan',
  sections: [
    { key: 'head', title: '書面', fields: headFields('別添１'), tables: [] },
    { key: 'media', title: '１　情報の保存媒体', fields: [], tables: [mediaTable('別添１')] },
    {
      key: 'completion',
      title: '２　全ての作業が完了する予定日',
      fields: [
        {
          key: 'completesOn',
          label: '全ての作業が完了する予定日',
          basis: { by: 'printed' },
          clause: '別添１の２',
          required: true,
          value: { kind: 'date' },
        },
      ],
      tables: [],
    },
  ],
  checks: [
    {
      check: 'date_not_before',
      field: 'completesOn',
      notBefore: 'datedOn',
      clause: '別添１の２',
      message: '完了する予定日が、書面の年月日より前になっています。作業は承認を得た後に行います。',
    },
    ...mediaNotes('別添１'),
  ],
  sheet: {
    kind: 'prescribed',
    label: '(別添１)',
    dateField: 'datedOn',
    title: '{業務}に係る情報の返却又は廃棄若しくは抹消に係る作業実施計画書',
    submitterLabel: '協議会名：',
    submitterField: 'submitterName',
    sentence:
      '本業務において貴局から受領した情報及び作成された情報については、下記のとおり返却又は廃棄若しくは抹消する予定です。',
    marker: '記',
    blocks: [...mediaBlocks(), { block: 'dated', heading: '２　全ての作業が完了する予定日', field: 'completesOn' }],
  },
}
