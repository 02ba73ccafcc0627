import { GATES, type Gate, gatesWithoutRegister } from '@/lib/rules/clauses/gates'
import { declarationOf, factsWithoutRegister } from '@/lib/rules/duties/fact-kinds'

const SIDES = { contractor: '受注者', authority: '発注者' } as const
const NAMES = { due_on: '期日', planned_on: '予定の日' } as const

/** docs/vocabulary.md: what is declared and no register holds or tells yet. It shrinks with every register. */
export function vocabularyPage(): string {
  const gates = gatesWithoutRegister().map((kind) => `| ${kind} | ${(GATES[kind] as Gate).sentence} |`)
  const facts = factsWithoutRegister().map((kind) => {
    const { label, by, names } = declarationOf(kind)
    return `| ${kind} | ${label} | ${by.map((side) => SIDES[side]).join('・')} | ${names ? NAMES[names] : ''} |`
  })
  return [
    '# まだ台帳のないもの',
    '',
    '条項が語る門と事実のうち、それを自ら守り、知らせる台帳がまだないもの。台帳ができるたびに減る。試験が、この頁を `lib/rules` と一字一句比べる。',
    '',
    `## 門（${gates.length}）`,
    '',
    '条項の画面に示すだけで、まだ断らない。',
    '',
    '| 鍵 | 断ること |',
    '| --- | --- |',
    ...gates,
    '',
    `## 事実（${facts.length}）`,
    '',
    '「できごと」に人が記録する。',
    '',
    '| 鍵 | 事実 | 記録する側 | 名指す日 |',
    '| --- | --- | --- | --- |',
    ...facts,
    '',
  ].join('\n')
}
