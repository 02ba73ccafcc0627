/**
 * What stands against an upload, in the words that the person reads: what is wrong, then the way out. A check answers one of
 * these, or undefined.
 */
export type Objection = string

const SAVE_AGAIN = '元のソフトで保存し直してください。'
const AS_PICTURE = '図として貼り付け直すか、そのファイルを別に添付してください。'

export const OBJECTIONS = {
  empty: 'ファイルが空です。',
  notAccepted:
    'この種類のファイルは添付できません。添付できるのはPDF、PNG、JPEG、Word（.docx）、Excel（.xlsx）、CSVです。',
  phonePhoto: 'この種類の写真（HEIC）は添付できません。JPEGに変えてから選んでください。',
  oldOffice: '古い形式のWord・Excelは添付できません。「.docx」「.xlsx」で保存し直してください。',
  macroFile: 'マクロを含むWord・Excelは添付できません。マクロのない「.docx」「.xlsx」で保存し直してください。',
  lockedOffice: 'パスワードの付いたWord・Excelは添付できません。パスワードを外して保存し直してください。',

  broken: `ファイルが壊れているか、途中で切れています。${SAVE_AGAIN}`,
  trailing: `ファイルの終わりの後ろに、余分なデータがあります。${SAVE_AGAIN}`,
  leading: `ファイルの始まりの前に、余分なデータがあります。${SAVE_AGAIN}`,

  tooManyParts: `ファイルの中の部品が多すぎます。${SAVE_AGAIN}`,
  tooLargeInflated: '開いたときに大きくなりすぎるファイルです。内容を分けて保存し直してください。',
  tooDense: `圧縮の率が高すぎて、安全に開けません。${SAVE_AGAIN}`,
  badPath: `ファイルの中に、外へ書き出そうとする名前（../ など）の部品があります。${SAVE_AGAIN}`,
  ambiguous: `ファイルの中の目次と中身が食い違っています。${SAVE_AGAIN}`,
  lockedPart: `ファイルの中に、暗号化された部品があります。${SAVE_AGAIN}`,
  nestedArchive: `ファイルの中に、圧縮された別のファイルが埋め込まれています。${AS_PICTURE}`,
  embedded: `ファイルの中に、別のファイルやプログラムが埋め込まれています。${AS_PICTURE}`,
  externalCode: `開くと外から別のファイルを読み込む指定（テンプレートなど）があります。${SAVE_AGAIN}`,
  liveLink: `開くと別のプログラムを動かす指定（DDE）があります。${SAVE_AGAIN}`,
  unreadablePart: `中を確かめられない部品があります。${SAVE_AGAIN}`,

  lockedPdf:
    '暗号化されたPDF（パスワードや、印刷・編集の制限のあるもの）は添付できません。制限を外して保存し直してください。',
  activePdf:
    '動くしくみ（スクリプト、プログラムの起動、入力欄の送信）を含むPDFは添付できません。「印刷」から「PDFとして保存」したものを添付してください。',
  attachedToPdf: 'PDFの中に、別のファイルが添付されています。取り出して、それぞれを添付してください。',
  hiddenInPdf:
    'PDFの文字や画像のデータの中に、別の内容が隠されています。「印刷」から「PDFとして保存」したものを添付してください。',

  tooManyPixels: '画像の画素が多すぎます（8000万画素まで）。小さくして保存し直してください。',
  brokenImage: '画像が壊れていて読めません。撮り直すか、保存し直してください。',

  notText: 'CSVの文字を読めません。文字コードをUTF-8かシフトJISにして保存し直してください。',
  notPlain: 'CSVに、文字でないデータ（NULや制御文字）が含まれています。「CSV UTF-8」として保存し直してください。',
  markup: 'CSVの中身が、別の形式（HTMLやスクリプトなど）です。表計算ソフトでCSVとして保存し直してください。',
} as const satisfies Record<string, Objection>

/** The bytes are not what the name says. */
export function notWhatItSays(ending: string): Objection {
  return `ファイルの中身が「.${ending}」ではありません。${SAVE_AGAIN}`
}

/** The browser and the name contradict each other. */
export function declaredOtherwise(ending: string): Objection {
  return `送られたファイルの種類が「.${ending}」と合いません。${SAVE_AGAIN}`
}

/** Another format hides in the file. */
export function alsoAnother(format: string): Objection {
  return `ファイルの中に、別の形式（${format}）が隠れています。${SAVE_AGAIN}`
}
