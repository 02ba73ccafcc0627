/** A file that must not come in, with a piece of the sentence that says why. `type`: what the browser declares. */
export type HostileFile = { what: string; fileName: string; type?: string; bytes: Buffer; says: string }

export const latin = (text: string) => Buffer.from(text, 'latin1')

/** Noise that compresses badly and is the same in every run. */
export function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 20_261_125
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes[at] = state >>> 23
  }
  return bytes
}
