/** What differs between two filled sheets of 別添１ and 別添２. */
type Filled = { annex: 1 | 2; work: string; datedOn: string; submitter: string; rows: string[][]; completion: string }

const NOTES = [
  '（注１）「紙媒体」、「電磁的記録媒体」のいずれかを記載すること。',
  '（注２）「キャビネット」、「外部電磁的記録媒体（CD-R、USBメモリ等）」、「端末」、「サーバ装置」等を記載すること。',
  '（注３）返却の場合：「返却」と記載すること。',
  '廃棄・抹消の場合：「焼却」、「溶解」、「裁断」、「消去（データ抹消ソフトウェア）」等を記載すること。',
]
const HEADINGS = [
  '情報の種類（注１）',
  '情報の保存場所（注２）',
  '作業の方法（注３）',
  '作業の確認方法',
  '作業実施者',
  '作業確認者',
]

/** The lines of the printed sheet in the order of the print, as 仕様書別紙１ has them; nothing else may stand in its body. */
export function printedLines({ annex, work, datedOn, submitter, rows, completion }: Filled): string[] {
  const isPlan = annex === 1
  return [
    isPlan ? '(別添１)' : '(別添２)',
    datedOn,
    `${work}に係る情報の返却又は廃棄若しくは抹消に係る${isPlan ? '作業実施計画書' : '作業完了報告書'}`,
    `協議会名：${submitter}`,
    isPlan
      ? '本業務において貴局から受領した情報及び作成された情報については、下記のとおり返却又は廃棄若しくは抹消する予定です。'
      : '本業務において貴局から受領した情報及び作成された情報については、下記のとおり返却又は廃棄若しくは抹消しましたので、報告します。',
    '記',
    '１　情報の保存媒体',
    ...HEADINGS,
    ...rows.flat(),
    ...NOTES,
    isPlan ? '２　全ての作業が完了する予定日' : '２　全ての作業が完了した日',
    completion,
  ]
}
