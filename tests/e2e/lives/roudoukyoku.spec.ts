import { openFreshContract, type Terms } from '../support/fresh-contract'
import { liveDecided } from '../support/lives/decided'
import { bothOn, PHONE } from '../support/lives/pair'
import { liveReceived } from '../support/lives/received'
import { test } from '../support/stage'
import { formOf } from '../support/writing'

// What officer.spec, contractor.spec and duties.spec do not tell of the labour bureau.
test.describe.configure({ mode: 'serial' })

const TERMS: Terms = { officer: 'chief', contractor: 'manager', documents: ['roudoukyoku/besshi1@1'] }
const of = (key: string) => formOf('roudoukyoku/besshi1', key)
let address: string

test('労働局 ３(2)なお書２：作業計画書は受領され、補正の求めで新しい版になる（受注者は電話で）', async ({ stage }) => {
  const fresh = await openFreshContract(stage, TERMS, { contractor: PHONE })
  address = fresh.address
  await liveReceived(fresh, {
    form: of('work_plan'),
    content: { text: '相談会を月に２回行う。' },
    remark: { place: '内容', message: '会場での情報の保管の仕方を書いてください。' },
    corrected: { text: '相談会を月に２回行う。相談票は施錠できる箱に入れる。' },
    changed: { place: /内容/, from: '相談会を月に２回行う。', to: '相談票は施錠できる箱に入れる。' },
  })
})

test('労働局 ３(6)後段：代替のリスク軽減策は差し戻され、条件付きで承認され、後の変更は取り下げられる', async ({
  stage,
}) => {
  await liveDecided(await bothOn(address, stage, TERMS), {
    form: of('risk_measure'),
    content: { text: '旧型の端末は通信を切って使う。' },
    remark: { place: '内容', message: '使う期間を書いてください。' },
    corrected: { text: '旧型の端末は通信を切り、令和８年12月まで使う。' },
    returned: { place: /内容/, from: '旧型の端末は通信を切って使う。', to: '令和８年12月まで使う。' },
    conditions: '月ごとに使用の状況を報告すること',
    change: { text: '旧型の端末は通信を切り、令和９年３月まで使う。' },
    changed: { place: /内容/, from: '令和８年12月まで使う。', to: '令和９年３月まで使う。' },
    ending: '取下げ',
    by: TERMS.officer,
  })
})
