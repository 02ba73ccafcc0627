import { record, state } from '../facts'
import { file, numbered } from '../papers'
import { approve } from '../reviews'
import type { Script } from '../tell'

const SHEETS = { medium: '書類', information: '訪問先の児童の氏名と日程' }

/** 別記１: what is carried outside the named places with 承諾, a copy that waits for it, and a report that is late. */
export function guardPersonal(script: Script): void {
  const { document } = script
  const taking = record(script, '2026-05-11 10:00', 'taking_out_planned', '日程の表を、養成講座の会場に持ち出す。', {
    namedOn: '2026-05-17',
  })
  const consent = file(script, '2026-05-11 10:40', {
    form: 'taking_out_consent',
    content: {
      ...{ destination: '養成講座の会場（千葉市内）', carrier: '藤﨑 奈々', protection: '施錠した鞄で運ぶ。' },
      ...{ reason: '講座の後に、支援員と訪問の分担を決めるため。', from: '2026-05-17', until: '2026-05-17' },
      devices: numbered([{ ...SHEETS, quantity: '１部' }]),
    },
    answers: [{ duty: 'ask_for_taking_out', of: taking }],
  })
  approve(script, '2026-05-14 13:20', consent)
  const copying = record(script, '2026-11-16 14:00', 'copy_planned', '訪問先の一覧を、新しい班のために写す。', {
    namedOn: '2026-12-01',
  })
  file(script, '2026-11-16 14:40', {
    form: 'copying_consent',
    content: {
      ...{ act: '複写', reason: '12月から班を三つに分けるため。', from: '2026-12-01', until: '2026-12-01' },
      devices: numbered([{ ...SHEETS, quantity: '１部' }]),
    },
    answers: [{ duty: 'ask_for_copying', of: copying }],
  })
  state(script, '2026-10-30 11:00', 'report_requested', '記録表の保管の状況を報告してください。', {
    document,
    namedOn: '2026-11-13',
  })
}
