import { docx, pdf } from '../documents'
import { chunk, jpegSaying, plainJpeg, plainPng, pngSaying, withChunks, withSegment } from '../pictures'
import { type HostileFile, latin, noise } from './hostile-file'

const png = (what: string, bytes: Buffer, says: string): HostileFile => ({ what, fileName: '図.png', bytes, says })
const jpg = (what: string, bytes: Buffer, says: string): HostileFile => ({ what, fileName: '写真.jpg', bytes, says })

const MANY = '画像の画素が多すぎます'
const BROKEN = '画像が壊れていて読めません'
const zipped = '別の形式（ZIP）が隠れています'
const COMMENT = 0xfe

export async function hostilePictures(): Promise<HostileFile[]> {
  const [jpeg, picture] = [await plainJpeg(), await plainPng()]
  return [
    png('画素の爆弾（50000×50000）', pngSaying(50_000, 50_000), MANY),
    png('画素の爆弾（一列）', pngSaying(1, 100_000_000), MANY),
    jpg('画素の爆弾', jpegSaying(jpeg, 65_000, 65_000), MANY),
    png('大きさのない画像', pngSaying(0, 10), BROKEN),
    png('足りない画素', pngSaying(500, 500), BROKEN),
    png('途中で切れたPNG', picture.subarray(0, picture.length - 60), BROKEN),
    jpg('途中で切れたJPEG', jpeg.subarray(0, Math.floor(jpeg.length * 0.8)), BROKEN),
    jpg('頭だけのJPEG', Buffer.concat([jpeg.subarray(0, 3), noise(500)]), BROKEN),
    jpg('後ろにZIP', Buffer.concat([jpeg, docx()]), zipped),
    png('後ろにZIP', Buffer.concat([picture, docx()]), zipped),
    png('欄の中にZIP', withChunks(picture, chunk('zzZz', docx())), zipped),
    jpg('後ろにRAR', Buffer.concat([jpeg, latin('Rar!\x1a\x07\x00')]), '別の形式（RAR）'),
    jpg('注記の中にPDF', withSegment(jpeg, COMMENT, pdf().toString('latin1')), '別の形式（PDF）'),
    png('文字欄の中にHTML', withChunks(picture, chunk('tEXt', 'Title\0<script>alert(1)</script>')), '別の形式（HTML）'),
    jpg('注記の中にPHP', withSegment(jpeg, COMMENT, '<?php system($_GET["c"]); ?>'), '別の形式（HTML）'),
    png('JPEGの付け替え', jpeg, 'ファイルの中身が「.png」ではありません'),
    png(
      '音声の見出し（ID3）の後ろのPNG',
      Buffer.concat([latin('ID3\x04\0\0\0\0\0\0'), picture]),
      '「.png」ではありません',
    ),
    png(
      'SVGの付け替え',
      latin('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      '「.png」ではありません',
    ),
  ]
}
