import { docx, pdf } from './documents'
import { ARCHIVES } from './hostile/archives'
import { type HostileFile, latin } from './hostile/hostile-file'
import { PDFS } from './hostile/pdfs'
import { hostilePictures } from './hostile/pictures'
import { TEXTS } from './hostile/texts'

const NOT_ACCEPTED = 'この種類のファイルは添付できません。添付できるのは'

const NAMES: HostileFile[] = [
  { what: '空のファイル', fileName: '空.pdf', bytes: Buffer.alloc(0), says: 'ファイルが空です。' },
  { what: '実行ファイル', fileName: 'setup.exe', bytes: latin('MZ\x90\x00'), says: NOT_ACCEPTED },
  { what: 'SVG', fileName: '図.svg', bytes: latin('<svg><script>alert(1)</script></svg>'), says: NOT_ACCEPTED },
  { what: 'HTML', fileName: '図.html', bytes: latin('<script>alert(1)</script>'), says: NOT_ACCEPTED },
  { what: '末尾のない名前', fileName: '報告書', bytes: pdf(), says: NOT_ACCEPTED },
  { what: '二重の末尾', fileName: '報告書.pdf.exe', bytes: pdf(), says: NOT_ACCEPTED },
  { what: '原型の名前', fileName: 'x.constructor', bytes: pdf(), says: NOT_ACCEPTED },
  {
    what: '.docm',
    fileName: '規程.docm',
    bytes: docx(),
    says: 'マクロのない「.docx」「.xlsx」で保存し直してください。',
  },
  { what: '.xls', fileName: '名簿.xls', bytes: docx(), says: '古い形式のWord・Excelは添付できません。' },
  {
    what: 'HEIC',
    fileName: 'IMG_0001.HEIC',
    bytes: latin('\0\0\0\x18ftypheic'),
    says: 'JPEGに変えてから選んでください。',
  },
  {
    what: '実行ファイルの付け替え',
    fileName: '報告書.pdf',
    bytes: latin('MZ\x90\x00'),
    says: '「.pdf」ではありません',
  },
  {
    what: '宣言がHTMLのPDF',
    fileName: '報告書.pdf',
    type: 'text/html',
    bytes: pdf(),
    says: '送られたファイルの種類が「.pdf」と合いません',
  },
  {
    what: '宣言がPNGのJPEG',
    fileName: '写真.jpg',
    type: 'image/png',
    bytes: latin('\xff\xd8\xff'),
    says: '種類が「.jpg」と合いません',
  },
  {
    what: '向きを変える文字',
    fileName: '報告書\u202efdp.csv',
    bytes: latin('a'),
    says: 'ファイル名：文字の向きを変える記号は使えません。',
  },
  { what: '制御文字', fileName: '報告書\u0007.csv', bytes: latin('a'), says: 'ファイル名：制御文字が含まれています。' },
]

/** Every file that must not come in, made here. */
export async function hostileFiles(): Promise<HostileFile[]> {
  return [...NAMES, ...ARCHIVES, ...PDFS, ...(await hostilePictures()), ...TEXTS]
}
