import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What LibreOffice makes of the tables that the tests wrote: no formula, every text as it is, printed on A4 with its headings. */
const SHEETS = 'test-results/sheets'
const FONTS = 'node_modules/@expo-google-fonts/noto-sans-jp'

/** A sheet's file, and how LibreOffice is told to read it: comma, quotes, the characters, from the first line, formulas evaluated. */
const KINDS = [
  { ending: '.xlsx', filter: undefined },
  { ending: '.cp932.csv', filter: 'Text - txt - csv (StarCalc):44,34,64,1,,1041,false,true,false,false,false,0,true' },
  { ending: '.csv', filter: 'Text - txt - csv (StarCalc):44,34,76,1,,1041,false,true,false,false,false,0,true' },
] as const

const plain = (text: string) => text.replace(/\s/g, '')

/** Opens the files of each kind in one run of LibreOffice and answers the faults of each file; with none to open, there is one. */
export function sheetFaults(): Map<string, string[]> {
  const home = mkdtempSync(join(tmpdir(), 'junshu-office-'))
  try {
    const office = officeAt(home)
    const control = controlFault(office, home)
    const names = existsSync(SHEETS) ? readdirSync(SHEETS).filter((name) => /\.(xlsx|csv)$/.test(name)) : []
    const faults = new Map<string, string[]>(names.map((name) => [name, []]))
    if (control) faults.set('control', [control])
    if (names.length === 0) faults.set(SHEETS, ['holds no table: run npm test first'])
    for (const { ending, filter } of KINDS) {
      const ofKind = names.filter((name) => KINDS.find((kind) => name.endsWith(kind.ending))?.ending === ending)
      const opened = office(
        ofKind.map((name) => join(SHEETS, name)),
        'fods',
        filter,
      )
      for (const name of ofKind) faults.get(name)?.push(...contentFaults(name, opened(name)))
      if (ending !== '.xlsx') continue
      const printed = office(
        ofKind.map((name) => join(SHEETS, name)),
        'pdf',
      )
      for (const name of ofKind) faults.get(name)?.push(...printFaults(printed(name)))
    }
    return faults
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}

type Office = (files: string[], format: string, filter?: string) => (name: string) => string

/** LibreOffice with a home and fonts of its own, so that nothing of the machine changes what it shows. */
function officeAt(home: string): Office {
  const fonts = join(home, 'fonts.conf')
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><fontconfig><dir>/usr/share/fonts</dir><dir>${resolve(FONTS)}</dir><cachedir>${home}</cachedir></fontconfig>`,
  )
  return (files, format, filter) => {
    const folder = join(home, `${format}${filter ? `-${filter.length}` : ''}`)
    mkdirSync(folder, { recursive: true })
    const words = ['--headless', '--norestore', `-env:UserInstallation=${pathToFileURL(join(home, 'profile'))}`]
    if (filter) words.push(`--infilter=${filter}`)
    if (files.length > 0) {
      const answer = spawnSync('soffice', [...words, '--convert-to', format, '--outdir', folder, ...files], {
        env: { ...process.env, HOME: home, FONTCONFIG_FILE: fonts },
        timeout: 120_000,
      })
      if (answer.error) throw new Error('soffice is not installed (Debian: apt-get install libreoffice-calc)')
    }
    return (name) => join(folder, basename(name).replace(/\.[^.]+$/, `.${format}`))
  }
}

/** A formula that was not made harmless must be seen: otherwise the check would prove nothing. */
function controlFault(office: Office, home: string): string | undefined {
  const control = join(home, 'control.csv')
  writeFileSync(control, '\ufeff"名"\r\n"=1+1"\r\n')
  const opened = office([control], 'fods', KINDS[2].filter)('control.csv')
  const isSeen = existsSync(opened) && formulasIn(readFileSync(opened, 'utf8')).length > 0
  return isSeen ? undefined : 'LibreOffice evaluates no formula here, so nothing is proved'
}

const formulasIn = (xml: string) => [...xml.matchAll(/table:formula="([^"]*)"/g)].map(([, formula]) => formula ?? '')

function contentFaults(name: string, opened: string): string[] {
  if (!existsSync(opened)) return ['LibreOffice cannot open it']
  const xml = readFileSync(opened, 'utf8')
  const active = formulasIn(xml).map((formula) => `is active: ${formula}`)
  const linked = /<text:a |table:cell-range-source|dde-/.test(xml) ? ['holds a link to something outside'] : []
  const shown = new Set(cellTexts(xml).map(plain))
  const wanted = readFileSync(join(SHEETS, `${name}.txt`), 'utf8').split('\n')
  const missing = wanted.filter((text) => !shown.has(plain(text))).map((text) => `does not show as a text: ${text}`)
  return [...active, ...linked, ...missing.slice(0, 5)]
}

/** The cells that hold texts; a number, a day or an error is none. */
function cellTexts(xml: string): string[] {
  return [...xml.matchAll(/<table:table-cell((?: [^>]*[^/])?)>(.*?)<\/table:table-cell>/gs)]
    .filter(([, head]) => head?.includes('office:value-type="string"'))
    .map(([, , body = '']) => decoded(body.replace(/<text:(s|tab|line-break)[^>]*>/g, ' ').replace(/<[^>]*>/g, '')))
}

const SIGNS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(xml: string): string {
  return xml.replace(/&(#x?[0-9a-f]+|\w+);/gi, (_, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(Number(name.replace('#x', '0x').replace('#', '')))
      : (SIGNS[name] ?? ''),
  )
}

/** Every page on A4; where a table runs over pages, its headings stand on each of them. */
function printFaults(pdf: string): string[] {
  if (!existsSync(pdf)) return ['LibreOffice cannot print it']
  const info = output('pdfinfo', '-f', '1', '-l', '999', pdf)
  const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)].map(([, width, height]) =>
    [Number(width), Number(height)].map(Math.round).sort((a, b) => a - b),
  )
  if (sizes.length === 0) return ['has no page']
  const strange = sizes.filter(([short, long]) => short !== 595 || long !== 842)
  const pages = output('pdftotext', '-layout', pdf, '-').split('\f').slice(0, sizes.length)
  // The last sheet tells about the export; what comes before it is one table or more.
  const table = pages.slice(0, -1)
  const heading = plain(table[0]?.trimStart().split('\n')[0] ?? '')
  const bare = table.filter((page) => heading !== '' && !page.split('\n').some((line) => plain(line) === heading))
  return [
    ...strange.map((size) => `is not A4: ${size.join(' × ')}`),
    ...(basename(pdf) === 'register.pdf' && table.length < 2 ? ['does not run over pages'] : []),
    ...(basename(pdf) === 'register.pdf' && bare.length > 0 ? [`${bare.length} pages lack the headings`] : []),
  ]
}

function output(command: string, ...words: string[]): string {
  const answer = spawnSync(command, words, { maxBuffer: 1 << 26 })
  if (answer.error) throw new Error(`${command} is not installed (Debian: apt-get install poppler-utils)`)
  return answer.stdout.toString('utf8')
}
