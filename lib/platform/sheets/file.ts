import { Readable } from 'node:stream'
import type { TableFormat } from '@/lib/rules/exports/formats'
import type { Book } from './book'
import { cp932Csv, utf8Csv } from './csv'
import { xlsxOf } from './xlsx'

type TableFile = { body: ReadableStream; fileName: string; mediaType: string }

/** The book as a file in one of the formats, written while it is read. */
export function tableFile(book: Book, format: TableFormat): TableFile {
  switch (format) {
    case 'xlsx':
      return {
        body: bodyOf(xlsxOf(book)),
        fileName: `${book.fileName}.xlsx`,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      }
    case 'csv':
      return {
        body: bodyOf(Readable.from(utf8Csv(book))),
        fileName: `${book.fileName}.csv`,
        mediaType: 'text/csv; charset=utf-8; header=present',
      }
    case 'csv-cp932':
      return {
        body: bodyOf(Readable.from(cp932Csv(book))),
        fileName: `${book.fileName}（Shift_JIS）.csv`,
        mediaType: 'text/csv; charset=Shift_JIS; header=present',
      }
  }
}

function bodyOf(stream: Readable): ReadableStream {
  return Readable.toWeb(stream) as ReadableStream
}
