/**
 * The cells of a table copied from Excel: tabs between cells, line breaks between rows; a cell in quotes may hold both,
 * and a doubled quote stands for one. Rows without any text are left out.
 */
export function cellsOfTsv(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const plain = text.replace(/\r\n?/g, '\n')
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain[at] ?? ''
    if (isQuoted) {
      if (char !== '"') cell += char
      else if (plain[at + 1] === '"') {
        cell += '"'
        at += 1
      } else isQuoted = false
    } else if (char === '"' && cell === '') isQuoted = true
    else if (char === '\t') endCell()
    else if (char === '\n') {
      endCell()
      rows.push([])
    } else cell += char
  }
  endCell()
  return rows.filter((row) => row.some((one) => one !== ''))
}
