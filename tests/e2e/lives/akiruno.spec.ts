import { openFreshContract, type Terms } from '../support/fresh-contract'
import { liveAsked } from '../support/lives/asked'
import { liveDecided } from '../support/lives/decided'
import { areKept } from '../support/lives/kept'
import { bothOn, PHONE } from '../support/lives/pair'
import { liveReceived } from '../support/lives/received'
import { test } from '../support/stage'
import { formOf } from '../support/writing'

test.describe.configure({ mode: 'serial' })

const TERMS: Terms = { officer: 'akirunoOfficer', contractor: 'planner', documents: ['akiruno/junshujikou@1'] }
const of = (key: string) => formOf('akiruno/junshujikou', key)
const REPORT = of('performance_report')
const measures = (state: string) => ({ measures: [{ rowId: 'r1', item: '保管等の方法', state }] })
let address: string

test('あきる野市 5：履行状況報告書は受領され、補正の求めで新しい版になる', async ({ stage }) => {
  const fresh = await openFreshContract(stage, TERMS)
  address = fresh.address
  await liveReceived(fresh, {
    form: REPORT,
    content: { asOf: '2026-11-17', ...measures('施錠して保管している。') },
    remark: { place: '情報セキュリティ対策の履行状況 1行目', message: '鍵の管理者を書いてください。' },
    corrected: measures('施錠して保管し、鍵は管理責任者が持つ。'),
    changed: { place: /履行状況/, from: '施錠して保管している。', to: '鍵は管理責任者が持つ。' },
  })
})

test('あきる野市 4(3)後段：持出しは差し戻され、条件付きで承認され、後の変更は認められない（受注者は電話で）', async ({
  stage,
}) => {
  await liveDecided(await bothOn(address, stage, TERMS, { contractor: PHONE }), {
    form: of('taking_out_request'),
    content: {
      information: '避難行動要支援者名簿の写し',
      quantity: '2',
      destination: '五日市地区の訪問先',
      carrier: '早瀬 翔太',
      need: '訪問して聞き取るため',
      plannedFrom: '2026-11-24',
      plannedUntil: '2026-11-30',
    },
    remark: { place: '持出し先', message: '訪問先を町丁まで書いてください。' },
    corrected: { destination: '五日市、小中野、舘谷の各戸' },
    returned: { place: /持出し先/, from: '五日市地区の訪問先', to: '五日市、小中野、舘谷の各戸' },
    conditions: '毎日持ち帰り、取扱区域に保管すること',
    change: { quantity: '5' },
    changed: { place: /数量/, from: '2', to: '5' },
    ending: '不承認',
    by: TERMS.officer,
  })
})

test('あきる野市 5：求めは市の定めた日とともに「今日」に現れ、報告書が応える', async ({ stage }) => {
  await liveAsked(await bothOn(address, stage, TERMS, { officer: PHONE }), {
    kind: '報告の求め',
    text: '鍵の管理の状況を報告してください。',
    form: REPORT,
    content: { asOf: '2026-11-18', ...measures('鍵は管理責任者が持つ。') },
  })
})

test('あきる野市 4(1)：管理記録簿は備え付ける帳簿で、提出しない', async ({ stage }) => {
  await areKept(await bothOn(address, stage, TERMS), [of('management_record')])
})
