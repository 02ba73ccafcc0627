import type { BreakKind, Verification } from './verify'

/** What a break means, for the person who reads the verdict. */
export const BREAK_WORDS: Record<BreakKind, string> = {
  body: '記録された後に内容が変わっています。',
  place: '記録が抜けているか、順序が違います。',
  link: '直前の記録とつながっていません。',
  tail: '控えにある末尾まで記録がありません。末尾が切り落とされています。',
  head: '控えのハッシュと一致しません。ここまでの記録が書き直されています。',
}

/** One line a chain: its name, the number of entries, the head or the first break. */
export function verdictLine(scope: string, { links, bodies, head, firstBreak }: Verification): string {
  const read = `${links}件${bodies === links ? '' : `（うち本文あり${bodies}件）`}`
  if (firstBreak) return `${scope}　×　第${firstBreak.seq}号：${BREAK_WORDS[firstBreak.why]}`
  return `${scope}　○　${read}　末尾 第${head.seq}号 ${head.hash}`
}
