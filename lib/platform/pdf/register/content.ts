import type { Mark, Pen } from '../ink'

/** Writes a character in the code of the document's font, four hexadecimal digits; and how that font is called on a page. */
export type Encoder = { name: string; codeOf: (character: string) => string }

/** The operators of a page's content, as PDF writes them: y grows downwards, as everywhere in this folder. */
export type Content = Pen & {
  text: (marks: Iterable<Mark>, encoderOf: (mark: Mark) => Encoder) => void
  taken: () => string
}

/**
 * Collects what stands on a page. pdfkit takes each rule and each line of text for itself, with a style of its own; a long
 * register has a quarter of a million of them, so the whole page is one text here, in which nothing is said twice.
 */
export function contentOf(): Content {
  let operators: string[] = []
  return {
    rect: (x, y, width, height) => operators.push(`${short(x)} ${short(y)} ${short(width)} ${short(height)} re`),
    fill: (color) => operators.push(`${rgbOf(color)} rg`, 'f'),
    moveTo: (x, y) => operators.push(`${short(x)} ${short(y)} m`),
    lineTo: (x, y) => operators.push(`${short(x)} ${short(y)} l`),
    lineWidth: (width) => operators.push(`${short(width)} w`),
    stroke: (color) => operators.push(`${rgbOf(color)} RG`, 'S'),
    text(marks, encoderOf) {
      operators.push('BT')
      let [face, color] = ['', '']
      for (const mark of marks) {
        const { name, codeOf } = encoderOf(mark)
        const ownFace = `/${name} ${short(mark.size)} Tf`
        if (ownFace !== face) operators.push(ownFace)
        if (mark.color !== color) operators.push(`${rgbOf(mark.color)} rg`)
        ;[face, color] = [ownFace, mark.color]
        let codes = ''
        for (const character of mark.text) codes += codeOf(character)
        // The page is turned over so that y grows downwards; letters are turned back.
        operators.push(`1 0 0 -1 ${short(mark.left)} ${short(mark.top + mark.size * BASELINE_EM)} Tm <${codes}> Tj`)
      }
      operators.push('ET')
    },
    taken() {
      const all = operators.join('\n')
      operators = []
      return all
    },
  }
}

/** From the top of a line box to its baseline: the ascender of Noto Sans JP. */
const BASELINE_EM = 1.16

/** A thousandth of a point is finer than any printer. */
function short(length: number): string {
  return String(Math.round(length * 1000) / 1000)
}

/** `#f2f2f2` as three shares. */
function rgbOf(color: string): string {
  return [1, 3, 5].map((at) => short(Number.parseInt(color.slice(at, at + 2), 16) / 255)).join(' ')
}
