import type { Refusal } from '@/lib/kernel/refusal'

const STYLE =
  'body{margin:0;color:#333;font-family:"Noto Sans JP","Hiragino Sans","Yu Gothic UI",Meiryo,sans-serif;line-height:1.7}main{max-width:40rem;margin:4rem auto;padding:0 1.5rem}h1{font-size:1.75rem;line-height:1.5}a{color:#0017c1}'

/** The one style that the addresses of files may show, by its hash: the policy of their answers names it. */
export const REFUSAL_STYLE = 'sha256-HqDQTKYDzdKt9KLKcKvDIVarpKYe8Vyd7VDiVotpYcY='

/**
 * Why there is no file, as a page for the person who followed a link to it. Without script or any file of its own: what stands
 * under the addresses of files runs nothing and loads nothing.
 */
export function refusalPage(refusal: Refusal): string {
  const { title, lines } = wordsOf(refusal)
  return [
    '<!doctype html>',
    '<html lang="ja">',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(title)}｜遵守台帳</title><style>${STYLE}</style></head>`,
    '<body><main>',
    `<h1>${escaped(title)}</h1>`,
    ...lines.map((line) => `<p>${escaped(line)}</p>`),
    refusal.kind === 'signed_out'
      ? '<p><a href="/sign-in">サインインする</a></p>'
      : '<p>ブラウザの「戻る」で前の画面に戻れます。<a href="/today">「今日」を開く</a></p>',
    '</main></body></html>',
  ].join('\n')
}

function wordsOf(refusal: Refusal): { title: string; lines: string[] } {
  switch (refusal.kind) {
    case 'signed_out':
      return { title: 'サインインの有効時間が過ぎました', lines: ['サインインしてから、もう一度開いてください。'] }
    case 'not_found':
      return { title: '見つかりません', lines: ['アドレスが違うか、閲覧できる範囲の外にあります。'] }
    case 'not_allowed':
      return { title: 'ファイルを出力できません', lines: [refusal.message] }
    case 'conflict':
      return { title: 'ファイルを出力できません', lines: [refusal.message] }
    case 'invalid':
      return { title: '出力の指定を読み取れません', lines: refusal.findings.map(({ message }) => message) }
  }
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
}
