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
  officer: 'meguroOfficer',
  contractor: 'planner',
  documents: ['meguro/gaiyou@1', 'meguro/besshi1-1@1'],
}
let address: string

test('目黒区 第7条第3項：再委託の業務の報告は受領され、補正の求めで新しい版になる', async ({ stage }) => {
  const fresh = await openFreshContract(stage, TERMS)
  address = fresh.address
  await liveReceived(fresh, {
    form: formOf('meguro/besshi1-1', 'outsourcing_report'),
    content: { text: '印刷の業務を11月10日に終えた。' },
    remark: { place: '内容', message: '渡した原稿を回収した日を書いてください。' },
    corrected: { text: '印刷の業務を11月10日に終え、原稿は11月12日に回収した。' },
    changed: { place: /内容/, from: '11月10日に終えた。', to: '原稿は11月12日に回収した。' },
  })
})

test('目黒区 第10条中段：複写は行の指摘で差し戻され、条件付きで承認され、後の変更は認められない（区は電話で）', async ({
  stage,
}) => {
  const copy = (more: object) => ({ copies: [{ rowId: 'r1', ...more }] })
  await liveDecided(await bothOn(address, stage, TERMS, { officer: PHONE }), {
    form: formOf('meguro/besshi1-1', 'copy_consent'),
    content: {
      reason: '会議で配る資料に要るため',
      plannedOn: '2026-11-25',
      ...copy({ act: '複写', what: '庁舎の図面', quantity: '10部' }),
    },
    remark: { place: '対象の機密情報 1行目', message: '会議の人数に合わせてください。' },
    corrected: copy({ quantity: '6部' }),
    returned: { place: /数量・範囲/, from: '10部', to: '6部' },
    conditions: '会議の後に全て回収し、裁断すること',
    change: copy({ quantity: '20部' }),
    changed: { place: /数量・範囲/, from: '6部', to: '20部' },
    ending: '不承認',
    by: TERMS.officer,
  })
})

test('目黒区 2(2)カ(ウ)：議事録は打合せの後に提示され、差し戻され、承認される', async ({ stage }) => {
  await liveDecided(await bothOn(address, stage, TERMS), {
    form: formOf('meguro/gaiyou', 'minutes'),
    content: {
      heldOn: '2026-11-16',
      way: '対面会議',
      content: '素案の構成を確かめた。',
      attendees: [
        { rowId: 'r1', side: '発注者側の各担当', name: '秋葉 玲子' },
        { rowId: 'r2', side: '受託者側の調査・支援要員', name: '笹川 千尋' },
      ],
    },
    remark: { place: '内容', message: '次回までの課題を書いてください。' },
    corrected: { content: '素案の構成を確かめた。次回までに被害想定を改める。' },
    returned: { place: /内容/, from: '素案の構成を確かめた。', to: '次回までに被害想定を改める。' },
    conditions: '次回の打合せで課題の進みを示すこと',
    change: { decisions: '次回は12月10日に行う。' },
    changed: { place: /決定事項/, from: '', to: '次回は12月10日に行う。' },
    ending: '承認',
    by: TERMS.officer,
  })
})

test('目黒区 2(2)カ(ウ)：議事録の提示の要求は「今日」に現れ、議事録が応える', async ({ stage }) => {
  await liveAsked(await bothOn(address, stage, TERMS, { contractor: PHONE }), {
    kind: '議事録の提示の要求',
    text: '11月17日の打合せの議事録を見せてください。',
    form: formOf('meguro/gaiyou', 'minutes'),
    content: {
      heldOn: '2026-11-17',
      way: 'オンライン会議',
      content: '被害想定の改め方を確かめた。',
      attendees: [{ rowId: 'r1', side: '発注者側の各担当', name: '秋葉 玲子' }],
    },
  })
})

test('目黒区 2(2)キ・第20条：チェックリストと記録は備え付ける帳簿で、提出しない', async ({ stage }) => {
  await areKept(await bothOn(address, stage, TERMS), [
    formOf('meguro/gaiyou', 'security_checklist'),
    formOf('meguro/besshi1-1', 'taking_out_record'),
  ])
})
