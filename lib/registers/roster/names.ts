/**
 * The same name however it was typed: without spaces, full-width and half-width letters alike (ﾔﾏﾀﾞ = ヤマダ). Characters
 * that differ stay different: 髙 is not 高, 﨑 is not 崎, and neither a compatibility ideograph nor a chosen variant (葛󠄀)
 * becomes the plain one, because names of two people may differ in nothing else.
 */
export function nameKeyOf(name: string): string {
  return name.replace(/[^\uf900-\ufaff\u{2f800}-\u{2fa1f}]+/gu, (part) => part.normalize('NFKC')).replace(/\s+/gu, '')
}

/** Whether two typed names can be the same person's. */
export function isSameName(a: string, b: string): boolean {
  return nameKeyOf(a) !== '' && nameKeyOf(a) === nameKeyOf(b)
}
