import { record, state } from '../facts'
import type { Script } from '../tell'

/** The audit of October, and what the city wants since. */
export function audit(script: Script): void {
  const wanted = state(script, '2026-10-05 10:00', 'audit_requested', '窓口の点検を行います。', {
    namedOn: '2026-10-22',
  })
  record(script, '2026-10-22 17:00', 'audit_done', '市による窓口の点検を受けた。', {
    answers: [{ duty: 'audit', of: wanted }],
  })
  state(script, '2026-10-27 15:00', 'measure_instructed', '書庫の鍵の受渡しを記録に残してください。', {
    namedOn: '2026-11-24',
  })
  state(script, '2026-10-28 09:30', 'materials_requested', '準拠性監査に使う、入退室の記録簿の写し。', {
    namedOn: '2026-11-13',
  })
}

/** Somebody new begins in December: much of it is still to be done, on both sides. */
export function takeOn(script: Script): void {
  const joining = record(script, '2026-11-10 09:00', 'staff_joined', '大井 香澄が12月１日から従事する。', {
    namedOn: '2026-12-01',
  })
  record(script, '2026-11-16 17:30', 'training_held', '大井 香澄への事前研修を行った。', {
    answers: [{ duty: 'training_of_joiner', of: joining }],
  })
}
