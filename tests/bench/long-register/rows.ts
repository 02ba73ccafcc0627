/** The long register of the bench: eleven columns of Japanese, as the custody book prints them; widths in points. */
export const COLUMNS = [
  { label: '番号', width: 34 },
  { label: '起きた日時', width: 82 },
  { label: '行ったこと', width: 46 },
  { label: '情報の名称', width: 92 },
  { label: '情報の種類', width: 54 },
  { label: '移動元', width: 70 },
  { label: '移動先', width: 70 },
  { label: '数量', width: 34 },
  { label: '取り扱った者', width: 60 },
  { label: '理由', width: 126 },
  { label: '記録した日時', width: 72 },
] as const

const ACTS = ['受領', '移動', '持出し', '持戻り', '引渡し']
const NAMES = ['髙橋 一郎', '𠮷田 花子', '渡邉 美咲', '島﨑 健']
const ITEMS = ['求職者の相談票（第一四半期分）', '訓練受講者名簿の写し', '事業所ヒアリングの記録（USBメモリ）']
const REASONS = [
  '月次の点検のため、施錠したキャビネットから執務室へ移した。',
  '担当者の交替に伴い、情報管理責任者の立会いのもとで引き継いだ。返却の期日は令和8年12月4日。',
  '',
]

/** The cells of a row; the same for a number in every process. */
export function rowOf(at: number): string[] {
  const pick = <Word>(words: readonly Word[], step: number): Word => words[(at * step) % words.length] as Word
  const day = `令和8年${(at % 12) + 1}月${(at % 28) + 1}日 ${String((at % 9) + 9).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
  return [
    String(at + 1),
    day,
    pick(ACTS, 1),
    `${pick(ITEMS, 1)}${at}`,
    pick(['紙媒体', '電子データ', '外部記録媒体'], 1),
    pick(['本館３階 書庫Ａ', '執務室キャビネット２', '分室の金庫'], 1),
    pick(['分室の金庫', '本館３階 書庫Ａ', '執務室キャビネット２'], 1),
    String((at % 40) + 1),
    pick(NAMES, 1),
    pick(REASONS, 1),
    day,
  ]
}
