import { contentTypes, docx, docxParts, relations, wordBody, xlsx } from '../documents'
import { type ZipPart, zipOf } from '../zip'
import { type HostileFile, latin, noise } from './hostile-file'

const MB = 1024 * 1024
const AGAIN = '保存し直してください。'

const word = (what: string, bytes: Buffer, says: string): HostileFile => ({ what, fileName: '規程.docx', bytes, says })
const sheet = (what: string, bytes: Buffer, says: string): HostileFile => ({ what, fileName: '名簿.xlsx', bytes, says })
const part = (name: string, data: Buffer | string = 'x', says: ZipPart['says'] = {}): ZipPart => ({ name, data, says })

const zeros = (megabytes: number) => Buffer.alloc(megabytes * MB)
/** Two megabytes of text that say they are a kilobyte. */
const lying = part('word/extra.xml', Buffer.alloc(2 * MB, 'あ'), { inflatedBytes: 1024 })
const PICTURE = 'word/media/image1.png'

const BOMBS: HostileFile[] = [
  word('爆弾：一つの部品が300MBに膨らむ', docx(part('word/extra.xml', zeros(300))), '圧縮の率が高すぎて'),
  word('爆弾：圧縮の率が1000倍', docx(part('word/extra.xml', zeros(50))), '圧縮の率が高すぎて'),
  word('爆弾：大きさを偽る部品', docx(lying), '壊れているか、途中で切れています'),
  sheet(
    '爆弾：率の限りに届かない部品が300個',
    xlsx(...Array.from({ length: 300 }, (_, index) => part(`xl/extra${index}.xml`, zeros(1)))),
    '開いたときに大きくなりすぎる',
  ),
  sheet(
    '爆弾：部品が5000個',
    xlsx(...Array.from({ length: 5000 }, (_, index) => part(`xl/e${index}.xml`))),
    'ファイルの中の部品が多すぎます。',
  ),
  word(
    '爆弾：部品が重なり合う',
    zipOf(docxParts(...Array.from({ length: 9 }, (_, index) => part(`word/e${index}.xml`))), { overlapping: true }),
    '目次と中身が食い違っています',
  ),
  word(
    '爆弾：部品が別の部品のデータの中にもある',
    zipOf(docxParts(), { quoted: part('word/x.xml') }),
    '目次と中身が食い違っています',
  ),
  word(
    '爆弾：埋め込まれた文書の中',
    docx(part('word/embeddings/sheet1.xlsx', xlsx(part('xl/extra.xml', zeros(50))))),
    '圧縮の率が高すぎて',
  ),
]

const PATHS: HostileFile[] = [
  ...['../../etc/passwd.xml', '/etc/passwd.xml', 'C:/windows/x.xml', 'word\\..\\x.xml', 'word/x\u0000.xml', ''].map(
    (name) => word(`部品の名前が「${JSON.stringify(name)}」`, docx(part(name)), '外へ書き出そうとする名前'),
  ),
  word(
    '記号リンク',
    docx(part('word/x.xml', '/etc/passwd', { attributes: 0o120777 << 16 })),
    '外へ書き出そうとする名前',
  ),
  word('同じ名前の部品が二つ', zipOf([...docxParts(), part('WORD/document.xml')]), '目次と中身が食い違っています'),
  word(
    '目次と違う名前の部品',
    docx(part('word/x.xml', 'x', { localName: 'word/y.xml' })),
    '目次と中身が食い違っています',
  ),
]

const NESTED = '圧縮された別のファイルが埋め込まれています'
const CARRIED = '別のファイルやプログラムが埋め込まれています'
const INNER: HostileFile[] = [
  word('ZIPの中のZIP', docx(part('word/media/data.zip', zipOf([part('a.txt')]))), NESTED),
  word('絵の名前のZIP', docx(part(PICTURE, zipOf([part('a.txt')]))), NESTED),
  word('絵の名前の7z', docx(part(PICTURE, latin('7z\xbc\xaf\x27\x1c0000'))), NESTED),
  word(
    '文書の中の文書の中の文書',
    docx(part('word/embeddings/a.docx', docx(part('word/embeddings/b.docx', docx())))),
    NESTED,
  ),
  word('実行ファイル', docx(part('word/media/run.exe', 'MZ')), CARRIED),
  word('絵の名前の実行ファイル', docx(part(PICTURE, latin('MZ\x90\x00'))), NESTED),
  word('OLEオブジェクト', docx(part('word/embeddings/oleObject1.bin', 'x')), CARRIED),
  word('ActiveX', docx(part('word/activeX/activeX1.xml', '<x/>')), CARRIED),
  word('HTMLの差し込み', docx(part('word/afchunk.htm', '<script>')), CARRIED),
]

const MACRO = 'マクロを含むWord・Excelは添付できません。'
const macroType: [string, string] = ['/word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml']
const ACTIVE: HostileFile[] = [
  word('マクロ（vbaProject.bin）', docx(part('word/vbaProject.bin')), MACRO),
  word(
    'マクロの種類を名乗る中身（.docm の付け替え）',
    docx(part('[Content_Types].xml', contentTypes(macroType))),
    MACRO,
  ),
  sheet('Excel 4.0 マクロ', xlsx(part('xl/macrosheets/sheet1.xml', '<x/>')), MACRO),
  word(
    '外のテンプレート',
    docx(
      part(
        'word/_rels/settings.xml.rels',
        relations({ type: 'attachedTemplate', target: 'http://203.0.113.9/a.dotm', external: true }),
      ),
    ),
    '開くと外から別のファイルを読み込む指定',
  ),
  sheet(
    'DDE（外部リンク）',
    xlsx(part('xl/externalLinks/externalLink1.xml', '<x><ddeLink ddeService="cmd"/></x>')),
    '（DDE）',
  ),
  word(
    'DDE（フィールド）',
    docx(part('word/document.xml', wordBody('<w:instrText>DDEAUTO c:\\windows\\system32\\cmd.exe</w:instrText>'))),
    '（DDE）',
  ),
  word(
    '外部の実体（XXE）',
    docx(part('word/document.xml', `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${wordBody('&e;')}`)),
    '中を確かめられない部品',
  ),
  word(
    'UTF-16のXML',
    docx(part('word/document.xml', Buffer.from(`\ufeff${wordBody('')}`, 'utf16le'))),
    '中を確かめられない部品',
  ),
]

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const whole = docx()
const SHAPES: HostileFile[] = [
  word('部品の暗号化', docx(part('word/x.xml', 'x', { flags: 1 })), '暗号化された部品'),
  word('別の圧縮方法', docx(part('word/x.xml', 'x', { method: 12 })), '中を確かめられない部品'),
  word('前に置かれたデータ（ずれを直したZIP）', zipOf(docxParts(), { before: whole }), '始まりの前に、余分なデータ'),
  word('前に置かれたデータ', Buffer.concat([latin('MZ'), whole]), 'ファイルの中身が「.docx」ではありません'),
  word('後ろに置かれたデータ', Buffer.concat([whole, noise(100)]), AGAIN),
  word('目次の後ろの注記', zipOf(docxParts(), { comment: '<script>' }), '終わりの後ろに、余分なデータ'),
  word('途中で切れたZIP', whole.subarray(0, whole.length - 30), '壊れているか、途中で切れています'),
  word('ただのZIP', zipOf([part('a.xml')]), 'ファイルの中身が「.docx」ではありません'),
  word('Excelの付け替え', xlsx(), 'ファイルの中身が「.docx」ではありません'),
  word(
    '種類が二つ',
    zipOf(docxParts(part('[Content_Types].xml', contentTypes(['/x.xml', 'text/plain'])))),
    '「.docx」ではありません',
  ),
  sheet(
    'パスワードの付いたExcel',
    Buffer.concat([OLE, noise(3000), Buffer.from('EncryptedPackage', 'utf16le')]),
    'パスワードを外して',
  ),
  sheet('古い形式の付け替え', Buffer.concat([OLE, noise(3000)]), '古い形式のWord・Excel'),
]

export const ARCHIVES = [...BOMBS, ...PATHS, ...INNER, ...ACTIVE, ...SHAPES]
