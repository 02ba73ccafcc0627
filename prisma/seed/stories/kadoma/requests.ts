import { record } from '../facts'
import { file, numbered } from '../papers'
import { sendBack } from '../reviews'
import type { Script } from '../tell'

/** A copy waits for its 承諾; the paper for taking something out came back. */
export function askForMore(script: Script): void {
  const copying = record(script, '2026-11-12 13:00', 'copy_planned', '研修用に、届の記入例の写しを取る。', {
    namedOn: '2026-11-30',
  })
  file(script, '2026-11-12 13:40', {
    form: 'copying',
    content: {
      ...{ reason: '12月に加わる従事者の研修に、実際の届の様式の写しが要るため。', plannedOn: '2026-11-30' },
      copies: numbered([
        { information: '住所の異動の届（氏名などを伏せたもの）', act: '複製', medium: '紙', quantity: '３枚' },
      ]),
    },
    answers: [{ duty: 'copying', of: copying }],
  })
  const taking = record(script, '2026-11-13 10:00', 'taking_out_planned', '点検表を本部での点検に持ち出す。', {
    namedOn: '2026-11-26',
  })
  const paper = file(script, '2026-11-13 10:30', {
    form: 'taking_out',
    content: {
      ...{ purpose: '本部の内部監査員による点検', necessity: '監査員が市の施設に立ち入る手続が間に合わないため。' },
      ...{ destination: 'ことのは公共支援機構 本部', carrier: '藤﨑 奈々', from: '2026-11-26', until: '2026-11-26' },
      assets: numbered([{ asset: '住所の異動の届の点検表', medium: '紙', quantity: '１冊' }]),
    },
    answers: [{ duty: 'taking_out', of: taking }],
  })
  sendBack(script, '2026-11-17 11:10', paper, {
    reason: '監査員の来庁で足りないかを、先に確かめてください。',
    remarks: [{ path: 'necessity', message: '立入りの手続は三日で済みます。なお持ち出す必要を記入してください。' }],
  })
}
