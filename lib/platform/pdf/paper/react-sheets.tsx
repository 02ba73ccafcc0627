import { Canvas, Document, Page, Text } from '@react-pdf/renderer'
import { FONT_FAMILY } from '../fonts'
import { drawRules, type Mark, marksOf, type Pen } from '../ink'
import type { Leaf, Sheets } from '../leaf'
import type { Placed } from '../pages'

export type SheetInfo = { title: string; author: string; madeAt: Date }

/** What was measured without kerning and ligatures is drawn without them. */
const AS_MEASURED = { kern: false, liga: false }
/** Room for the rounding of sums, so that a line that was set is never broken again. */
const SLACK = 2

/**
 * Draws finished pages with react-pdf. Every line stands where it was set: react-pdf breaks no line and turns no page, because its
 * own flow is quadratic in the length and fails on long papers. No hooks: these elements belong to no tree of React's.
 */
export function ReactSheets({ sheets, info }: { sheets: Sheets; info: SheetInfo }) {
  return (
    <Document
      title={info.title}
      author={info.author}
      language="ja-JP"
      creator="遵守台帳"
      producer="遵守台帳"
      creationDate={info.madeAt}
      pdfVersion="1.7"
    >
      {sheets.pages.map((bands, index) => drawnPage(sheets.leaf, bands, index))}
    </Document>
  )
}

function drawnPage({ width, height, left }: Leaf, bands: Placed[], index: number) {
  const paint = (pen: Pen): null => {
    drawRules(pen, bands, left)
    return null
  }
  // A page that does not flow is as high as what stands on it: the canvas gives it the height of the sheet.
  return (
    <Page key={String(index)} size={[width, height]} wrap={false} style={{ fontFamily: FONT_FAMILY }}>
      <Canvas style={{ width, height }} paint={paint} />
      {bands.flatMap((placed) => marksOf(placed, left)).map(drawnMark)}
    </Page>
  )
}

function drawnMark(mark: Mark, index: number) {
  const style = {
    position: 'absolute' as const,
    left: mark.left,
    top: mark.top,
    width: mark.width + SLACK,
    fontSize: mark.size,
    fontWeight: mark.weight === 'bold' ? (700 as const) : (400 as const),
    fontFeatureSettings: AS_MEASURED,
    color: mark.color,
  }
  return (
    <Text key={String(index)} style={style}>
      {mark.text}
    </Text>
  )
}
