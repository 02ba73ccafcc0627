import { move, takeIn } from '../custody'
import { record } from '../facts'
import type { Kept } from '../names'
import { file } from '../papers'
import { type Place, personOutside, place } from '../places'
import { approve } from '../reviews'
import type { Script } from '../tell'

const PRINTED_CASE = '事前に発注者の承認を得た場合'

/** The list of people who need help: received, copied with 承認, taken along on visits with 承認 and brought back. */
export function keepRegister(script: Script): void {
  const safe = place(script, '2026-06-08 09:00', '調査計画室 施錠区画の書庫', '書庫')
  visit(script, safe, copyDistricts(script, safe, takeList(script, safe)))
}

function takeList(script: Script, to: Place): Kept {
  const text = '避難行動要支援者名簿（USBメモリ１本）を担当課の窓口で受け取った。'
  const received = record(script, '2026-06-10 14:40', 'information_received', text)
  record(script, '2026-06-10 15:40', 'recorded', '名簿の受領を管理記録簿に記入した。', {
    answers: [{ duty: 'record_receipt', of: received }],
  })
  const list = { name: '避難行動要支援者名簿（USBメモリ）', medium: 'USBメモリ', important: '最重要情報' }
  return takeIn(script, '2026-06-10 15:30', { ...list, to, quantity: 1, who: '笹川 千尋' })
}

function copyDistricts(script: Script, to: Place, list: Kept): Kept {
  const planned = record(script, '2026-06-22 09:20', 'copy_planned', '訪問の班ごとに、地区別の写しを作る。', {
    namedOn: '2026-06-26',
  })
  const request = file(script, '2026-06-22 10:00', {
    form: 'copying_request',
    content: {
      ...{ act: '複写', information: '避難行動要支援者名簿のうち、地区別の一覧', quantity: '2' },
      ...{ need: '二つの班が、受け持つ地区の一覧だけを持って訪問するため。' },
      ...{ plannedFrom: '2026-06-26', plannedUntil: '2026-06-26' },
    },
    answers: [{ duty: 'ask_for_copying', of: planned }],
  })
  approve(script, '2026-06-24 16:10', request)
  const copied = record(script, '2026-06-26 11:00', 'copied', '地区別の一覧を２部、紙に写した。')
  record(script, '2026-06-26 11:20', 'recorded', '複写を管理記録簿に記入した。', {
    answers: [{ duty: 'record_copying', of: copied }],
  })
  return takeIn(script, '2026-06-26 11:10', {
    ...{ name: '地区別の一覧（紙の写し）', medium: '紙', important: '最重要情報', to, quantity: 2 },
    ...{ origin: 'copied', copyOf: list, who: '早瀬 翔太' },
  })
}

function visit(script: Script, safe: Place, item: Kept): void {
  const taking = record(script, '2026-07-15 10:00', 'taking_out_planned', '五日市地区の訪問に、一覧を持ち出す。', {
    namedOn: '2026-07-22',
  })
  const request = file(script, '2026-07-15 10:30', visitRequest(taking, '五日市地区', '2026-07-22'))
  approve(script, '2026-07-17 13:50', request)
  const taken = record(script, '2026-07-22 09:10', 'taken_out', '地区別の一覧１部を持ち出した。')
  record(script, '2026-07-22 09:15', 'recorded', '持出しを管理記録簿に記入した。', {
    answers: [{ duty: 'record_taking_out', of: taken }],
  })
  const outside = personOutside(script, '2026-07-22 09:20', '永井 里奈')
  const share = { item, quantity: 1, who: '永井 里奈' }
  move(script, '2026-07-22 09:20', {
    ...{ ...share, act: 'take_out', from: safe, to: outside, happenedAt: '2026-07-22 09:05' },
    ...{ exception: PRINTED_CASE, reason: `${PRINTED_CASE}：五日市地区の訪問` },
  })
  move(script, '2026-07-22 17:40', {
    ...share,
    act: 'bring_back',
    from: outside,
    to: safe,
    happenedAt: '2026-07-22 17:30',
  })
}

/** The next visit waits for its 承認. */
export function askForVisit(script: Script): void {
  const taking = record(script, '2026-11-16 10:00', 'taking_out_planned', '秋川地区の訪問に、一覧を持ち出す。', {
    namedOn: '2026-11-30',
  })
  file(script, '2026-11-16 10:40', visitRequest(taking, '秋川地区', '2026-11-30'))
}

function visitRequest(of: { factId: string }, district: string, day: string) {
  return {
    form: 'taking_out_request',
    content: {
      ...{ information: `地区別の一覧（${district}）`, quantity: '1', destination: `${district}の訪問先` },
      carrier: day < '2026-09-01' ? '永井 里奈' : '黒田 隼人',
      ...{ need: '訪問先で、本人と家族に記載を確かめてもらうため。', plannedFrom: day, plannedUntil: day },
    },
    answers: [{ duty: 'ask_for_taking_out', of }],
  }
}
