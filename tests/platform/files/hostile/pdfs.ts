import { deflateSync } from 'node:zlib'
import { docx, objectStream, pdf, pdfStream } from '../documents'
import { zipOf } from '../zip'
import { type HostileFile, latin, noise } from './hostile-file'

const file = (what: string, bytes: Buffer, says: string): HostileFile => ({ what, fileName: '報告書.pdf', bytes, says })

const ACTIVE = '動くしくみ（スクリプト、プログラムの起動、入力欄の送信）を含むPDFは添付できません。'
const ATTACHED = 'PDFの中に、別のファイルが添付されています。'
const HIDDEN = '別の内容が隠されています'
const SCRIPT = '<</S/JavaScript/JS(app.alert(1))>>'

const DOING: HostileFile[] = [
  file('暗号化', pdf({ trailer: '/Encrypt 8 0 R' }), '暗号化されたPDF'),
  file('開くと動くJavaScript', pdf({ catalogue: `/OpenAction${SCRIPT}` }), ACTIVE),
  file('名前を書き換えたJavaScript', pdf({ catalogue: '/OpenAction<</S/J#61va#53cript/JS(x)>>' }), ACTIVE),
  file('注釈の間のJavaScript', pdf({ catalogue: '/OpenAction<</S %(\n/JavaScript/JS(x)>>' }), ACTIVE),
  file('圧縮されたオブジェクトの中のJavaScript', pdf({ objects: [objectStream(`6 0 ${SCRIPT}`)] }), ACTIVE),
  file(
    '種類を名乗らないオブジェクトの束',
    pdf({ objects: [pdfStream('/N 1/First 4/Filter/FlateDecode', deflateSync(`6 0 ${SCRIPT}`))] }),
    ACTIVE,
  ),
  file(
    '圧縮されていないオブジェクトの束',
    pdf({ objects: [pdfStream('/Type/ObjStm/N 1/First 4', `6 0 ${SCRIPT}`)] }),
    ACTIVE,
  ),
  file(
    '確かめられない圧縮の束',
    pdf({ objects: [pdfStream('/Type/ObjStm/N 1/First 4/Filter[/ASCII85Decode/FlateDecode]', 'x')] }),
    '中を確かめられない部品',
  ),
  file(
    '壊れた束',
    pdf({ objects: [pdfStream('/Type/ObjStm/N 1/First 4/Filter/FlateDecode', noise(100))] }),
    '中を確かめられない部品',
  ),
  file(
    '束の爆弾',
    pdf({ objects: [objectStream(Buffer.alloc(40 * 1024 * 1024, ' '))] }),
    '開いたときに大きくなりすぎる',
  ),
  file('プログラムの起動', pdf({ catalogue: '/OpenAction<</S/Launch/F(cmd.exe)>>' }), ACTIVE),
  file('入力欄の送信', pdf({ catalogue: '/AA<</WC<</S/SubmitForm/F(http://203.0.113.9)>>>>' }), ACTIVE),
  file('XFAの入力欄', pdf({ catalogue: '/AcroForm<</XFA 7 0 R>>' }), ACTIVE),
  file('添付ファイル', pdf({ catalogue: '/Names<</EmbeddedFiles 7 0 R>>' }), ATTACHED),
  file('種類を名乗らない添付', pdf({ objects: ['7 0 obj\n<</F(a.exe)/EF<</F 8 0 R>>>>\nendobj\n'] }), ATTACHED),
  file('束の中の添付', pdf({ objects: [objectStream('6 0 <</Type/Filespec/F(a)/EF<</F 8 0 R>>>>')] }), ATTACHED),
]

const HIDING: HostileFile[] = [
  file('文字列に隠れたオブジェクト', pdf({ objects: [`7 0 obj\n(text 8 0 obj ${SCRIPT} endobj)\nendobj\n`] }), HIDDEN),
  file('注釈に隠れたオブジェクト', pdf({ objects: [`% 8 0 obj ${SCRIPT} endobj\n`] }), HIDDEN),
  file(
    '画像に隠れたオブジェクト',
    pdf({ objects: [pdfStream('', `${'x'.repeat(70_000)} 8 0 obj ${SCRIPT} endobj`)] }),
    HIDDEN,
  ),
  file(
    '偽の終わりの後ろに隠れたオブジェクト',
    pdf({ objects: [pdfStream('', `endstream (\n8 0 obj ${SCRIPT}`)] }),
    HIDDEN,
  ),
]

const POLYGLOTS: HostileFile[] = [
  file('頭が先頭にない', Buffer.concat([latin('x'.repeat(512)), pdf()]), 'ファイルの中身が「.pdf」ではありません'),
  file(
    '目印（BOM）の後ろのPDF',
    Buffer.concat([latin('\xef\xbb\xbf'), pdf()]),
    'ファイルの中身が「.pdf」ではありません',
  ),
  file('後ろにZIP', Buffer.concat([pdf(), docx()]), '別の形式（ZIP）が隠れています'),
  file(
    '中にZIP、終わりはPDF',
    pdf({ objects: [pdfStream('', zipOf([{ name: 'a.exe', data: 'MZ' }]))] }),
    '別の形式（ZIP）',
  ),
  file('中にRAR', pdf({ objects: [pdfStream('', latin('Rar!\x1a\x07\x01\x00'))] }), '別の形式（RAR）'),
  file(
    '中に古いOffice',
    pdf({ objects: [pdfStream('', Buffer.from('d0cf11e0a1b11ae1', 'hex'))] }),
    '別の形式（Office）',
  ),
  file(
    '頭にHTML',
    Buffer.concat([latin('%PDF-1.7\n%<script>alert(1)</script>\n'), pdf().subarray(9)]),
    '別の形式（HTML）',
  ),
  file('終わりの後ろに実行ファイル', Buffer.concat([pdf(), latin('MZ\x90\x00')]), '終わりの後ろに、余分なデータ'),
  file('途中で切れている', pdf({ end: '' }), '壊れているか、途中で切れています'),
]

export const PDFS = [...DOING, ...HIDING, ...POLYGLOTS]
