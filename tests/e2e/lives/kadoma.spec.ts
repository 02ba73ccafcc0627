import { openFreshContract, type Terms } from '../support/fresh-contract'
import { liveAsked } from '../support/lives/asked'
import { liveDecided } from '../support/lives/decided'
import { areKept } from '../support/lives/kept'
import { bothOn, PHONE } from '../support/lives/pair'
import { liveReceived } from '../support/lives/received'
import { test } from '../support/stage'
import { formOf } from '../support/writing'

test.describe.configure({ mode: 'serial' })

const TERMS: Terms = { officer: 'kadomaOfficer', contractor: 'supporter', documents: ['kadoma/tokki@1'] }
const of = (key: string) => formOf('kadoma/tokki', key)
let address: string

test('門真市 11(1)：自己点検の報告は受領され、補正の求めで新しい版になる（市は電話で）', async ({ stage }) => {
  const fresh = await openFreshContract(stage, TERMS, { officer: PHONE })
  address = fresh.address
  await liveReceived(fresh, {
    form: of('self_inspection'),
    content: {
      month: '令和8年10月',
      inspectedOn: '2026-11-10',
      inspector: '柏木 修',
      result: '離席時の画面の施錠が守られていた。',
      performance: '対策はいずれも行われている。',
    },
    remark: { place: '履行状況', message: '対策ごとに書いてください。' },
    corrected: { performance: '入退室の記録、施錠、持ち出しの制限は、いずれも行われている。' },
    changed: { place: /履行状況/, from: '対策はいずれも行われている。', to: '入退室の記録、施錠' },
  })
})

test('門真市 9(2)イ：消去の申請は行の指摘で差し戻され、条件付きで承諾され、後の変更は取り下げられる', async ({
  stage,
}) => {
  const asset = (more: object) => ({ assets: [{ rowId: 'r1', ...more }] })
  await liveDecided(await bothOn(address, stage, TERMS), {
    form: of('asset_disposal'),
    content: asset({
      information: '住民異動届の控え',
      medium: '紙',
      quantity: '12冊',
      method: '細断',
      plannedOn: '2026-12-11',
    }),
    remark: { place: '情報資産 1行目', message: '溶解としてください。' },
    corrected: asset({ method: '溶解' }),
    returned: { place: /消去又は廃棄の方法/, from: '細断', to: '溶解' },
    conditions: '市の職員の立会いのもとで行うこと',
    change: asset({ plannedOn: '2026-12-18' }),
    changed: { place: /処理予定日/, from: '令和8年12月11日', to: '令和8年12月18日' },
    ending: '取下げ',
    by: TERMS.officer,
  })
})

test('門真市 11(4)：資料の求めは市の定めた日とともに「今日」に現れ、提供した資料が応える', async ({ stage }) => {
  await liveAsked(await bothOn(address, stage, TERMS), {
    kind: '資料の提供・提出の求め',
    text: '入退室の記録簿の写しを提供してください。',
    form: of('audit_materials'),
    content: { text: '記録簿の写しを添える。' },
  })
})

test('門真市 10(2)また書・14(4)：緊急時連絡先と記録簿は備え付ける帳簿で、提出しない', async ({ stage }) => {
  await areKept(await bothOn(address, stage, TERMS), [of('emergency_contacts'), of('entry_log')])
})
