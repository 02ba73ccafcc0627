import type { Basis, ContentCheck, Field, SheetBlock, Table } from '@/lib/rules/forms/declaration'

type Annex = '別添１' | '別添２'

const PAPER = '紙媒体'
const MEDIA = [PAPER, '電磁的記録媒体']
const DEVICES = ['外部電磁的記録媒体（CD-R、USBメモリ等）', '端末', 'サーバ装置']
const ERASURE = '消去（データ抹消ソフトウェア）'
const METHODS = ['返却', '焼却', '溶解', '裁断', ERASURE]

/** １　情報の保存媒体: the six printed columns, the same on both forms, and the link to the items of the ledger. A paper that stands in for one is asked for what that one prints. */
export function mediaTable(annex: Annex, basis: Basis = { by: 'printed' }): Table {
  return {
    key: 'media',
    label: '情報の保存媒体',
    clause: `${annex}の１`,
    columns: columns(annex, basis),
    minRows: 1,
    maxRows: 200,
  }
}

function columns(annex: Annex, basis: Basis): Field[] {
  const printed = { basis, clause: `${annex}の１`, required: true } as const
  const noted = (note: string) => ({ basis, clause: `${annex}（${note}）`, required: true, note }) as const
  return [
    {
      key: 'medium',
      label: '情報の種類',
      ...noted('注１'),
      value: { kind: 'choice', options: [...MEDIA], open: false, maxLength: 60 },
    },
    {
      key: 'place',
      label: '情報の保存場所',
      ...noted('注２'),
      value: { kind: 'choice', options: ['キャビネット', ...DEVICES], open: true, maxLength: 60 },
    },
    {
      key: 'method',
      label: '作業の方法',
      ...noted('注３'),
      value: { kind: 'choice', options: [...METHODS], open: true, maxLength: 60 },
    },
    {
      key: 'confirmation',
      label: '作業の確認方法',
      ...printed,
      value: { kind: 'text', maxLength: 200 },
      help: `${annex}の例：「貴省に手交」「情報管理責任者の立ち会い」`,
    },
    { key: 'worker', label: '作業実施者', ...printed, value: { kind: 'person', maxLength: 60 } },
    { key: 'checker', label: '作業確認者', ...printed, value: { kind: 'person', maxLength: 60 } },
    {
      key: 'items',
      label: '対象の情報（台帳）',
      basis: { by: 'inferred', clause: '３(2)' },
      clause: '３(2)',
      required: false,
      value: { kind: 'items' },
      help: '受領した情報と作成された情報のうち、この行で返却・廃棄・抹消するものを台帳から選びます。印刷はされません。',
    },
  ]
}

/** Slips that the reader should see; the notes forbid none of them, so none is refused. */
export function mediaNotes(annex: Annex): ContentCheck[] {
  const about = { check: 'rarely_together', table: 'media', column: 'medium', equals: PAPER } as const
  const places = '紙媒体の保存場所として端末などが選ばれています。ご確認ください。'
  const methods = '紙媒体の作業の方法としてデータの消去が選ばれています。ご確認ください。'
  return [
    { ...about, other: 'place', isOneOf: [...DEVICES], clause: `${annex}（注２）`, message: places },
    { ...about, other: 'method', isOneOf: [ERASURE], clause: `${annex}（注３）`, message: methods },
  ]
}

/** The printed body between 記 and the second heading, line breaks of the headings as printed; five rows are printed. */
export function mediaBlocks(): SheetBlock[] {
  return [
    { block: 'heading', text: '１　情報の保存媒体' },
    {
      block: 'table',
      table: 'media',
      columns: [
        { key: 'medium', lines: ['情報の種類', '（注１）'] },
        { key: 'place', lines: ['情報の', '保存場所', '（注２）'] },
        { key: 'method', lines: ['作業の方法', '（注３）'] },
        { key: 'confirmation', lines: ['作業の', '確認方法'] },
        { key: 'worker', lines: ['作業実施者'] },
        { key: 'checker', lines: ['作業確認者'] },
      ],
      blankRowsTo: 5,
    },
    {
      block: 'notes',
      notes: [
        { mark: '（注１）', lines: ['「紙媒体」、「電磁的記録媒体」のいずれかを記載すること。'] },
        {
          mark: '（注２）',
          lines: [
            '「キャビネット」、「外部電磁的記録媒体（CD-R、USBメモリ等）」、「端末」、「サーバ装置」等を記載すること。',
          ],
        },
        {
          mark: '（注３）',
          lines: [
            '返却の場合：「返却」と記載すること。',
            '廃棄・抹消の場合：「焼却」、「溶解」、「裁断」、「消去（データ抹消ソフトウェア）」等を記載すること。',
          ],
        },
      ],
    },
  ]
}

/** The two fields above 記 that both forms leave blank: the date of the paper and the name of the council. */
export function headFields(annex: Annex): Field[] {
  const printed = { basis: { by: 'printed' }, clause: annex, required: true } as const
  return [
    { key: 'datedOn', label: '年月日', ...printed, value: { kind: 'date' }, help: '書面の右上に印刷される日付です。' },
    { key: 'submitterName', label: '協議会名', ...printed, value: { kind: 'text', maxLength: 100 } },
  ]
}
