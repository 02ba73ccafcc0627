import { record, state } from '../facts'
import { file } from '../papers'
import { receive } from '../reviews'
import type { Script } from '../tell'

/** A doubt that was cleared in September, and a correction of software that runs. */
export function clearDoubts(script: Script): void {
  const doubt = record(script, '2026-09-10 10:00', 'difficulty_found', '区のUSBメモリが、当社の端末で読めない。')
  const told = file(script, '2026-09-10 11:30', {
    form: 'difficulty_report',
    content: {
      ...{ kind: '遵守することが困難な点等がある', content: '暗号化されたUSBメモリを読む手段がない。' },
      alternative: '区の端末で読み、紙で受け取る。',
    },
    answers: [{ duty: 'difficulty_report', of: doubt }],
  })
  receive(script, '2026-09-10 16:00', told)
  record(script, '2026-09-16 15:00', 'agreement_reached', '当面は紙で受け渡すこととした。', {
    answers: [{ duty: 'difficulty_alternative', of: doubt }],
  })
  const patch = record(script, '2026-11-16 09:30', 'patch_provided', '会議用ソフトの修正プログラム')
  record(script, '2026-11-17 10:00', 'verified', '修正プログラムの影響を確かめた。', {
    answers: [{ duty: 'patch_effect', of: patch }],
  })
  state(script, '2026-11-17 13:30', 'presentation_requested', '受領の記録簿を提示してください。', {
    namedOn: '2026-11-20',
  })
}
