import { type HostileFile, latin, noise } from './hostile-file'

const csv = (what: string, bytes: Buffer | string, says: string): HostileFile => ({
  what,
  fileName: '一覧.csv',
  bytes: Buffer.from(bytes as string),
  says,
})

const OTHER = 'CSVの中身が、別の形式（HTMLやスクリプトなど）です。'

export const TEXTS: HostileFile[] = [
  csv('NULを含むCSV', '氏名,所属\n\0,x\n', 'CSVに、文字でないデータ（NULや制御文字）'),
  csv('70KB先のNUL', `${'あ,い\n'.repeat(10_000)}\0`, 'CSVに、文字でないデータ'),
  csv('UTF-16のCSV', Buffer.from('\ufeff氏名,所属\n', 'utf16le'), 'CSVに、文字でないデータ'),
  csv(
    'UTF-8でもCP932でもないCSV',
    Buffer.concat([Buffer.from('氏名,所属\n'), latin('\xff\xfe\xfd')]),
    'CSVの文字を読めません',
  ),
  csv('途中で切れた文字', Buffer.from('氏名,所属あ').subarray(0, -1), 'CSVの文字を読めません'),
  csv('雑音', noise(4000), 'CSVに、文字でないデータ'),
  csv('HTML', '<!DOCTYPE html><html><script>alert(1)</script>', OTHER),
  csv('空白の後ろのHTML', '\n\n   <html>', OTHER),
  csv('二行目のスクリプト', '氏名,所属\n<ScRiPt>alert(1)</script>,x\n', OTHER),
  csv('SVG', '氏名\n<svg onload=alert(1)>\n', OTHER),
  csv('PDFの付け替え', '%PDF-1.7\n1 0 obj\n', OTHER),
  csv('RTFの付け替え', '{\\rtf1\\ansi x}', OTHER),
  csv('シェルスクリプト', '#!/bin/sh\nrm -rf /\n', OTHER),
  csv('SYLK', 'ID;PWXL;N;E\nP;PGeneral\n', OTHER),
  csv('DDE', "氏名,所属\n=cmd|'/c calc'!A0,x\n", '（DDE）'),
  csv('かぎの中のDDE', '氏名,所属\n"-2+3+cmd|\' /C calc\'!D2",x\n', '（DDE）'),
  csv('2万行先のDDE', `${'あ,い\n'.repeat(20_000)}@SUM(1)*cmd|'/c calc'!A0\n`, '（DDE）'),
]
