import { openFreshContract, type Terms } from '../support/fresh-contract'
import { liveAsked } from '../support/lives/asked'
import { liveDecided } from '../support/lives/decided'
import { areKept } from '../support/lives/kept'
import { bothOn, PHONE } from '../support/lives/pair'
import { liveReceived } from '../support/lives/received'
import { test } from '../support/stage'
import { formOf } from '../support/writing'

test.describe.configure({ mode: 'serial' })

const TERMS: Terms = {
  officer: 'chibaOfficer',
  contractor: 'supporter',
  documents: ['chiba/honbun@1', 'chiba/bekki1@1', 'chiba/bekki2@1'],
}
let address: string

test('千葉県 別記２ 4.2(3)(イ)ただし書：緊急の措置の報告は受領され、補正の求めで新しい版になる', async ({ stage }) => {
  const fresh = await openFreshContract(stage, TERMS)
  address = fresh.address
  await liveReceived(fresh, {
    form: formOf('chiba/bekki2', 'emergency_report'),
    content: {
      done: '故障した端末に代えて予備の端末を使った。',
      doneAt: '2026-11-17T14:05',
      urgency: '面談の記録を当日に作る必要があった。',
    },
    remark: { place: '実施内容', message: '予備の端末の管理番号を書いてください。' },
    corrected: { done: '故障した端末に代えて予備の端末（管理番号 K-07）を使った。' },
    changed: { place: /実施内容/, from: '予備の端末を使った。', to: '管理番号 K-07' },
  })
})

test('千葉県 別記１ 第3の4後段：持ち出しは行の指摘で差し戻され、条件付きで承諾され、後の変更も承諾を得る（受注者は電話で）', async ({
  stage,
}) => {
  const device = (more: object) => ({ devices: [{ rowId: 'r1', ...more }] })
  await liveDecided(await bothOn(address, stage, TERMS, { contractor: PHONE }), {
    form: formOf('chiba/bekki1', 'taking_out_consent'),
    content: {
      destination: '柏児童相談所',
      carrier: '柏木 修',
      reason: '訪問先で面談の記録を作るため',
      from: '2026-11-24',
      until: '2026-11-27',
      ...device({ medium: '機器', information: '面談の記録', quantity: '端末1台' }),
    },
    remark: { place: '個人情報が記録された機器等 1行目', message: '端末の管理番号を書いてください。' },
    corrected: device({ quantity: '端末1台（K-03）' }),
    returned: { place: /数量/, from: '端末1台', to: '端末1台（K-03）' },
    conditions: '端末を手元から離さないこと',
    change: { until: '2026-12-04' },
    changed: { place: /行う期間の末日/, from: '令和8年11月27日', to: '令和8年12月4日' },
    ending: '承認',
    by: TERMS.officer,
  })
})

test('千葉県 別記２ 4.4(3)：抹消措置完了報告書は、写真とともに提出し、後から承認される', async ({ stage }) => {
  await liveDecided(await bothOn(address, stage, TERMS), {
    form: formOf('chiba/bekki2', 'erasure_report'),
    files: 2,
    content: {
      works: [
        {
          rowId: 'r1',
          doneAt: '2026-11-17T13:30',
          workers: '柏木 修',
          erasureClass: '物理破壊',
          tools: '破砕機 1台',
          witnesses: '成瀬 由美',
          erasureOn: '2026-11-17',
        },
      ],
      devices: [
        {
          rowId: 'r1',
          device: '端末 K-03',
          storage: 'SSD 256GB',
          mediaClass: 'イ（機密性2以上）',
          method: '破砕',
          photoBefore: '写真1',
          photoAfter: '写真2',
        },
      ],
    },
    remark: { place: 'データ消去対象記憶装置リスト 1行目', message: '製造番号を書いてください。' },
    corrected: { devices: [{ rowId: 'r1', storage: 'SSD 256GB 製造番号 A1-22' }] },
    returned: { place: /記憶装置（種類/, from: 'SSD 256GB', to: '製造番号 A1-22' },
    conditions: '破砕片の処理の証明書を保存すること',
    change: { works: [{ rowId: 'r1', tools: '破砕機 1台、磁気消去機 1台' }] },
    changed: { place: /使用機材名/, from: '破砕機 1台', to: '磁気消去機 1台' },
    ending: '承認',
    by: TERMS.officer,
  })
})

test('千葉県 別記１ 第8の1後段：求められた報告は「今日」に現れ、報告が応える', async ({ stage }) => {
  await liveAsked(await bothOn(address, stage, TERMS, { officer: PHONE }), {
    kind: '報告の求め',
    text: '端末の持ち出しの状況を報告してください。',
    form: formOf('chiba/bekki1', 'requested_report'),
    content: { text: '11月は2回、いずれも同じ日に持ち帰った。' },
  })
})

test('千葉県 別記２ 4.2(3)(ア)また書：計画書の変更の記録は備え付ける帳簿で、提出しない', async ({ stage }) => {
  await areKept(await bothOn(address, stage, TERMS), [formOf('chiba/bekki2', 'change_record')])
})
