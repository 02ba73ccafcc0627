/** A file as a browser's file window hands it over. */
export type ChosenFile = { name: string; mimeType: string; buffer: Buffer }

const named = (name: string, mimeType: string, buffer: Buffer | string): ChosenFile => ({
  name,
  mimeType,
  buffer: Buffer.from(buffer),
})

/** One dark pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
export const chart = named('体制図.png', 'image/png', Buffer.from(PNG, 'base64'))

/** An empty page, written by hand. */
const PDF = [
  '%PDF-1.4',
  '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
  '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj',
  'trailer<</Root 1 0 R>>',
  '%%EOF',
].join('\n')
export const rules = named('情報管理規程.pdf', 'application/pdf', PDF)

/** What is no attachment, with a piece of the sentence that says why. */
export const WRONG_FILES: { file: ChosenFile; why: string }[] = [
  {
    file: named('規程.pdf', 'application/pdf', `MZ\x90\x00${'\0'.repeat(200)}`),
    why: 'ファイルの中身が「.pdf」ではありません',
  },
  {
    file: named('図.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'),
    why: 'この種類のファイルは添付できません',
  },
  { file: named('空.pdf', 'application/pdf', ''), why: 'ファイルが空です' },
  {
    file: named('体制.docx', 'application/octet-stream', 'これは文書ではない'),
    why: 'ファイルの中身が「.docx」ではありません',
  },
  {
    file: named('動く.pdf', 'application/pdf', PDF.replace('/Pages 2', '/OpenAction<</S/JavaScript/JS(1)>>/Pages 2')),
    why: '動くしくみ（スクリプト、プログラムの起動、入力欄の送信）を含むPDFは添付できません',
  },
  // The proxy cuts it before the upload has read it: what the person reads is the limit all the same.
  {
    file: named('大きい.pdf', 'application/pdf', Buffer.alloc(22 * 1024 * 1024, PDF)),
    why: 'ファイルは1点20MBまでです。',
  },
]
