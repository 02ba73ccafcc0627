import { record } from '../facts'
import { file, numbered } from '../papers'
import { approve, receive } from '../reviews'
import type { Script } from '../tell'

/** Lists of the ward's tasks are received against a slip. */
export function takeLists(script: Script): void {
  const received = record(script, '2026-04-21 14:00', 'information_received', '全課の業務一覧（紙）を受領した。')
  const slip = file(script, '2026-04-21 15:00', {
    form: 'receipt_slip',
    content: {
      ...{ receivedOn: '2026-04-21', receiver: '早瀬 翔太' },
      information: numbered([{ what: '全課の業務一覧（紙）', quantity: '62枚' }]),
    },
    answers: [{ duty: 'receipt_slip', of: received }],
  })
  receive(script, '2026-04-21 16:00', slip)
  record(script, '2026-04-21 15:10', 'recorded', '受領を記録簿に記入した。', {
    answers: [{ duty: 'receipt_register', of: received }],
  })
}

/** Copied with 承認. */
export function copyLists(script: Script): void {
  const copying = record(script, '2026-05-12 10:00', 'copy_planned', '聞き取りの班に業務一覧を写す。', {
    namedOn: '2026-05-15',
  })
  const consent = file(script, '2026-05-12 10:40', {
    form: 'copy_consent',
    content: {
      ...{ reason: '二つの班が並行して聞き取りを行うため。', plannedOn: '2026-05-15' },
      copies: numbered([{ act: '複写', what: '全課の業務一覧', quantity: '62枚 １部', place: '調査計画室' }]),
    },
    answers: [{ duty: 'copy_consent', of: copying }],
  })
  approve(script, '2026-05-14 09:30', consent)
}
