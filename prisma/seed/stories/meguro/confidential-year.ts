import { record } from '../facts'
import { file, numbered } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'

/** Training, and the report on it. */
export function train(script: Script): void {
  const held = record(script, '2026-05-20 17:00', 'training_held', '機密情報の保護の教育（60分）を行った。', {
    answers: [{ duty: 'training', of: '2026-04-06' }],
  })
  const training = file(script, '2026-05-22 10:00', {
    form: 'training_report',
    content: {
      sessions: numbered([
        {
          ...{ kind: '情報セキュリティ及び機密情報保護に関する教育', heldOn: '2026-05-20' },
          ...{ content: '持出し、複写、事故の連絡', participants: '笹川、三宅、早瀬、戸田の４人' },
        },
      ]),
    },
    answers: [{ duty: 'training_report', of: held }],
  })
  receive(script, '2026-05-25 09:30', training)
}

/** By the quarter; the second report came nine days late. */
export function reportQuarterly(script: Script): void {
  for (const [period, on, word] of [
    ['2026-04-06', '2026-07-03', '令和８年４月６日から７月５日まで'],
    ['2026-07-06', '2026-10-14', '令和８年７月６日から10月５日まで'],
  ] as const) {
    const report = file(script, `${on} 13:00`, {
      form: 'work_report',
      content: {
        ...{ occasion: '定期', period: word, work: '調査と案の作成を進めた。' },
        security: '受領した資料の数は記録簿と一致した。持出しは承諾の範囲で行った。',
      },
      answers: [{ duty: 'regular_report', of: period }],
    })
    receive(script, `${on} 17:00`, report)
  }
}
