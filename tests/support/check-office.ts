import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { sheetFaults } from './check-sheets'

/** `npm run check:office`: what other people's programs make of what the tests wrote: poppler of the papers, LibreOffice of the tables. */
const PAPERS = 'test-results/papers'
const DARK = 128

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** What is wrong with one paper; empty when nothing is. */
function faultsOf(pdf: string): string[] {
  // In the order of drawing a cell stays whole; laid out as on the page, the lines of neighbouring cells mix.
  const text = output('pdftotext', '-raw', pdf, '-').toString('utf8')
  const faults = [...fontFaults(pdf), ...blankPages(pdf), ...missingLines(pdf, text)]
  if (withoutSpaces(text) === '') faults.push('has no text')
  return faults
}

/** Not embedded, a Japanese font shows as boxes on the reader's machine. The columns after the name begin with a type. */
function fontFaults(pdf: string): string[] {
  const fonts = output('pdffonts', pdf).toString('utf8').trim().split('\n').slice(2)
  if (fonts.length === 0) return ['uses no font']
  const isEmbedded = (font: string) => / yes (yes|no) +(yes|no) +\d+ +\d+$/.test(font)
  return fonts.filter((font) => !isEmbedded(font)).map((font) => `font is not embedded: ${font}`)
}

/** Draws each page, also as a picture to look at, and looks for ink. */
function blankPages(pdf: string): string[] {
  const pictures = join(PAPERS, 'pages')
  mkdirSync(pictures, { recursive: true })
  output('pdftoppm', '-png', '-r', '80', pdf, join(pictures, basename(pdf, '.pdf')))
  const pages = Number(/^Pages: +(\d+)$/m.exec(output('pdfinfo', pdf).toString('utf8'))?.[1] ?? 0)
  if (pages === 0) return ['has no page']
  return Array.from({ length: pages }, (_, at) => String(at + 1))
    .filter(
      (page) =>
        !output('pdftoppm', '-gray', '-r', '40', '-f', page, '-l', page, pdf)
          .subarray(20)
          .some((grey) => grey < DARK),
    )
    .map((page) => `page ${page} is blank`)
}

/** Beside a paper, a text file of the same name says which lines must be in it, however they are broken. */
function missingLines(pdf: string, text: string): string[] {
  const wanted = pdf.replace(/\.pdf$/, '.txt')
  if (!existsSync(wanted)) return []
  const found = withoutSpaces(text)
  const lines = readFileSync(wanted, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.filter((line) => !found.includes(withoutSpaces(line))).map((line) => `lacks: ${line}`)
}

function output(command: string, ...words: string[]): Buffer {
  const answer = spawnSync(command, words, { maxBuffer: 1 << 28 })
  if (answer.error) throw new Error(`${command} is not installed (Debian: apt-get install poppler-utils)`)
  if (answer.status !== 0) throw new Error(`${command} ${words.join(' ')}: ${answer.stderr}`)
  return answer.stdout
}

/** Says what it found, file by file; without a single paper or table it has checked nothing, which is a failure. */
function check(): { passed: number; failed: number } {
  const papers = existsSync(PAPERS) ? readdirSync(PAPERS).filter((name) => name.endsWith('.pdf')) : []
  const found: [string, string[]][] = [
    ...papers.sort().map((name): [string, string[]] => [name, faultsOf(join(PAPERS, name))]),
    ...(papers.length === 0 ? [[PAPERS, ['holds no PDF: run npm test first']] as [string, string[]]] : []),
    ...sheetFaults(),
  ]
  for (const [name, faults] of found)
    console.log(
      [`${faults.length === 0 ? 'ok    ' : 'FAILED'} ${name}`, ...faults.map((fault) => `       ${fault}`)].join('\n'),
    )
  const failed = found.filter(([, faults]) => faults.length > 0).length
  return { passed: found.length - failed, failed }
}

const { passed, failed } = check()
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1
