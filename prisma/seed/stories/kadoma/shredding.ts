import { move, takeIn } from '../custody'
import { record, state } from '../facts'
import type { Kept, Noted } from '../names'
import { file, numbered } from '../papers'
import { place } from '../places'
import { approve, receive } from '../reviews'
import type { Script } from '../tell'

/** Application forms of the spring are shredded while the city looks on. */
export function shred(script: Script): void {
  const store = place(script, '2026-04-01 08:50', '市民課 後方の事務室 鍵付き書庫', '書庫')
  const forms = takeIn(script, '2026-04-30 18:00', {
    ...{ name: '証明書の交付の申請書（４月分の写し）', medium: '紙', important: '個人情報', to: store, quantity: 310 },
    who: '藤﨑 奈々',
  })
  takeIn(script, '2026-05-29 18:00', {
    name: '住所の異動の届の点検表',
    medium: '紙',
    to: store,
    quantity: 1,
    origin: 'made',
    who: '高野 由佳',
  })
  askToShred(script, forms)
  const wanted = state(script, '2026-09-14 11:30', 'witness_requested', '裁断に立ち会います。', {
    namedOn: '2026-09-18',
  })
  const done = record(script, '2026-09-18 15:30', 'information_disposed', '申請書の写し310枚を裁断した。')
  record(script, '2026-09-18 15:35', 'witness_done', '市民課の職員が裁断に立ち会った。', {
    answers: [{ duty: 'witness', of: wanted }],
  })
  move(script, '2026-09-18 16:00', {
    ...{ act: 'dispose', item: forms, from: store, quantity: 310, who: '藤﨑 奈々', happenedAt: '2026-09-18 15:20' },
    reason: '市の承諾を得た裁断。市民課の職員が立ち会った。',
  })
  reportShredding(script, forms, done)
}

function askToShred(script: Script, forms: Kept): void {
  const planned = record(script, '2026-09-10 10:00', 'disposal_planned', '４月分の申請書の写しを裁断する。', {
    namedOn: '2026-09-18',
  })
  const paper = file(script, '2026-09-10 10:30', {
    form: 'asset_disposal',
    content: () => ({
      assets: numbered([
        {
          ...{ information: '証明書の交付の申請書の写し', medium: '紙', quantity: '310枚', method: '裁断' },
          ...{ plannedOn: '2026-09-18', items: [{ itemId: forms.itemId, quantity: 310 }] },
        },
      ]),
    }),
    answers: ['material_disposal', 'asset_disposal'].map((duty) => ({ duty, of: planned })),
  })
  approve(script, '2026-09-14 11:20', paper)
}

function reportShredding(script: Script, forms: Kept, of: Noted): void {
  const report = file(script, '2026-09-24 09:30', {
    form: 'disposal_report',
    content: () => ({
      works: numbered([
        {
          ...{ doneAt: '2026-09-18T15:20', worker: '藤﨑 奈々', content: '申請書の写し310枚を裁断機で裁断した。' },
          items: [{ itemId: forms.itemId, quantity: 310 }],
        },
      ]),
    }),
    answers: [{ duty: 'disposal_report', of }],
  })
  receive(script, '2026-09-25 10:00', report)
}
