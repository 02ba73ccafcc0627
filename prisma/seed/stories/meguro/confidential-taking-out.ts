import { record } from '../facts'
import { file, numbered } from '../papers'
import { approve } from '../reviews'
import type { Script } from '../tell'

/** Taken along for a day, with 承諾. */
export function takeListsOut(script: Script): void {
  const taking = record(
    script,
    '2026-06-08 11:00',
    'taking_out_planned',
    '防災の拠点での聞き取りに、業務一覧を持ち出す。',
    { namedOn: '2026-06-15' },
  )
  record(script, '2026-06-10 16:00', 'agreement_reached', '施錠した鞄で二人が運び、その日に戻すこととした。', {
    answers: [{ duty: 'taking_out_measures', of: taking }],
  })
  const request = file(script, '2026-06-10 16:30', {
    form: 'taking_out_consent',
    content: {
      ...{ origin: '事務執行場所', destination: '区の防災の拠点 三か所', reason: '現地で業務の流れを確かめるため。' },
      ...{ carrier: '早瀬 翔太', from: '2026-06-15', until: '2026-06-15' },
      information: numbered([{ what: '全課の業務一覧の写し' }]),
      ...{ safety: '施錠した鞄に入れ、目を離さない。', transport: '区の車で、寄り道をせずに運ぶ。' },
    },
    answers: [{ duty: 'taking_out_consent', of: taking }],
  })
  approve(script, '2026-06-12 10:00', request)
  const taken = record(script, '2026-06-15 18:00', 'taken_out', '業務一覧の写しを持ち出し、その日に戻した。', {
    happenedAt: '2026-06-15 09:10',
  })
  record(script, '2026-06-15 18:20', 'recorded', '運搬と保管の状況を記録し、戻した数を二人で確かめた。', {
    answers: ['taking_out_record', 'taking_out_confirmation'].map((duty) => ({ duty, of: taken })),
  })
}
