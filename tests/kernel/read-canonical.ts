/** Reads a canonical text back, written from its description alone: whoever can do this knows that no two contents share a text. */
export function readCanonical(text: string): unknown {
  const bytes = Buffer.from(text)
  let at = 0
  const until = (mark: string) => {
    const end = bytes.indexOf(mark, at)
    const found = bytes.subarray(at, end).toString()
    at = end + 1
    return found
  }
  const readString = () => {
    const length = Number(until(':'))
    at += length
    return bytes.subarray(at - length, at).toString()
  }
  const readKey = () => {
    if (bytes[at] !== 's'.charCodeAt(0)) throw new Error(`No key at byte ${at}`)
    at += 1
    return readString()
  }
  const read = (): unknown => {
    const mark = String.fromCharCode(bytes[at] ?? 0)
    at += 1
    if (mark === 'n') return null
    if (mark === 't') return true
    if (mark === 'f') return false
    if (mark === 'i') return Number(until(';'))
    if (mark === 's') return readString()
    if (mark === 'l') return Array.from({ length: Number(until(':')) }, read)
    if (mark === 'o') return Object.fromEntries(Array.from({ length: Number(until(':')) }, () => [readKey(), read()]))
    throw new Error(`Unknown mark ${mark} at byte ${at - 1}`)
  }
  const value = read()
  if (at !== bytes.length) throw new Error('Something is left over')
  return value
}
