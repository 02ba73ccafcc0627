import { readFile } from 'node:fs/promises'
import { expect } from '@playwright/test'
import { DEMO_PASSWORD } from '@/prisma/seed/cast'
import { chart, rules, WRONG_FILES } from './support/files'
import { paste, rowOf, saved, submit, typeDate, unfold } from './support/filling'
import { tabTo } from './support/keyboard'
import { fillPlannedRow } from './support/plan'
import { signInIdOf, test } from './support/stage'
import { beginPaper, openPaper, PAPERS, RUNNING } from './support/story'

const ADDRESS = '東京都福生市本町五番地の五'

test('受注者：キーボードだけでサインインし、今日を見て、契約を開く', async ({ stage }) => {
  const page = await stage.as('nobody')
  await page.goto('/today')
  await expect(page).toHaveURL('/sign-in?next=%2Ftoday')
  await tabTo(page, 'ID')
  await page.keyboard.type(signInIdOf('manager'))
  await tabTo(page, 'パスワード')
  await page.keyboard.type(DEMO_PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '今日' })).toBeVisible()
  await expect(page).toHaveTitle(/^(\(\d+\) )?今日｜遵守台帳$/)
  await expect(page.getByText('2026年11月18日(水)　令和8年')).toBeVisible()
  await expect(page.getByRole('heading', { name: /^あなたの番（\d+件）$/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^相手の番（\d+件）$/ })).toBeVisible()
  await tabTo(page, '契約')
  await page.keyboard.press('Enter')
  await tabTo(page, RUNNING)
  await page.keyboard.press('Enter')
  await expect(page).toHaveTitle(new RegExp(`${RUNNING}｜遵守台帳$`))
  await tabTo(page, '書類')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '書類' })).toBeVisible()
})

test('１(2)② 受注者：名簿の変更を、行の追加・複製・貼り付けで作り、封緘して提出する', async ({ stage }) => {
  const page = await stage.as('manager')
  await openPaper(page, RUNNING, PAPERS.roster)
  await page.getByRole('button', { name: '変更する（新しい版）' }).click()
  await page.waitForURL(/\/draft$/)
  await expect(page.getByText('入力済み（封緘）').first()).toBeVisible()
  await typeDate(page, '変更を適用する日', ['令和8', '12', '1'])

  await page.getByRole('button', { name: '行を加える' }).click()
  const added = rowOf(page, '情報取扱者', 5)
  await added.getByRole('radio', { name: 'その他保護を要する情報を取り扱う可能性のある者' }).check()
  await added.getByRole('radio', { name: '協議会', exact: true }).check()
  await added.getByLabel(/氏名\s*(※必須)?$/).fill('髙﨑 梨花')
  await added.getByRole('textbox', { name: '5行目 住所' }).fill(ADDRESS)
  await typeDate(added, '5行目 生年月日', ['平成7', '2', '3'])
  await expect(added.getByText('1995年')).toBeVisible()
  await added.getByLabel(/所属部署\s*(※必須)?$/).fill('相談支援班')
  await added.getByLabel(/役職\s*(※必須)?$/).fill('相談員')
  await saved(page)
  await expect(added.getByText('入力済み（封緘）')).toHaveCount(2)

  await page.getByRole('button', { name: '5行目を複製' }).click()
  const copied = rowOf(page, '情報取扱者', 6)
  await expect(copied.getByLabel(/所属部署\s*(※必須)?$/)).toHaveValue('相談支援班')
  await expect(copied.getByRole('textbox', { name: '6行目 住所' })).toHaveValue('')
  await copied.getByLabel(/氏名\s*(※必須)?$/).fill('島田 洋')

  const tsv = [
    ['区分', '協議会・再委託先の別', '氏名', '住所', '生年月日', '所属部署', '役職'],
    [
      'その他保護を要する情報を取り扱う可能性のある者',
      '協議会',
      '小沢 桂',
      '東京都国分寺市六番地',
      'S63.12.31',
      '総務班',
      '書記',
    ],
    [
      'その他保護を要する情報を取り扱う可能性のある者',
      '組合',
      '野﨑 司',
      '東京都府中市七番地',
      '平成元年１月８日',
      '総務班',
      '書記',
    ],
  ]
  await paste(copied.getByLabel(/氏名\s*(※必須)?$/), tsv.map((row) => row.join('\t')).join('\r\n'))
  const dialog = page.getByRole('dialog', { name: '「情報取扱者」にExcelから貼り付ける' })
  await expect(dialog.getByText('1行目は見出しとして読みました。')).toBeVisible()
  await expect(dialog.getByText('2行目「協議会・再委託先の別」：「組合」は選択肢にありません。')).toBeVisible()
  await expect(dialog.getByRole('cell', { name: /平成元年1月8日/ })).toBeVisible()
  await dialog.getByRole('button', { name: '2行を加える' }).click()
  await saved(page)

  const missing = page.getByRole('complementary', { name: '条文と不足' })
  await missing.getByRole('link', { name: /8行目の「協議会・再委託先の別」/ }).click()
  await expect(rowOf(page, '情報取扱者', 8).getByRole('radio', { name: '協議会', exact: true })).toBeFocused()
  await page.keyboard.press('Space')
  await missing.getByRole('link', { name: /6行目の「住所」/ }).click()
  await expect(copied.getByRole('textbox', { name: '6行目 住所' })).toBeFocused()
  await page.keyboard.type('東京都調布市八番地')
  await typeDate(copied, '6行目 生年月日', ['昭和60', '4', '1'])
  await expect(missing.getByRole('heading', { name: '提出に必要なものはそろっています' })).toBeVisible()
  await saved(page)

  await page.reload()
  await unfold(page, 5)
  await expect(rowOf(page, '情報取扱者', 5).getByText('入力済み（封緘）')).toHaveCount(2)
  expect(await page.content()).not.toContain(ADDRESS)
  await submit(page, '提出して承認を求める')
  await expect(page.getByText('発注者の承認を待っています')).toBeVisible()
  await expect(page.getByText('適用開始日（申請）：令和8年12月1日')).toBeVisible()
  await page.getByText(/^第3版（.+）からの変更/).click()
  await expect(page.getByText('情報取扱者（野﨑 司）').filter({ visible: true })).toBeVisible()
  expect(await page.content()).not.toContain(ADDRESS)
  await page
    .getByRole('row', { name: /髙﨑 梨花/ })
    .getByRole('button', { name: '住所を表示する' })
    .click()
  await expect(page.getByText(ADDRESS)).toBeVisible()
})

test('別添１ 受注者：閉じた選択・開いた選択・台帳の情報を入れて計画書を提出する', async ({ stage }) => {
  const page = await stage.as('manager')
  await beginPaper(page, RUNNING, PAPERS.plan)
  await expect(page.getByRole('textbox', { name: '協議会名' })).toHaveValue('多摩地域雇用開発協議会')
  await page.getByRole('button', { name: '提出前の確認' }).click()
  await expect(page.getByRole('heading', { name: /提出の前に直すところが\d+か所あります/ })).toBeVisible()
  await typeDate(page, '年月日', ['R8', '11', '18'])
  await page.getByRole('button', { name: '行を加える' }).click()
  const item = { name: '相談記録の集計表', quantity: 1 }
  await fillPlannedRow(page, 1, {
    medium: '電磁的記録媒体',
    place: '端末',
    method: '消去（データ抹消ソフトウェア）',
    item,
  })
  await page.getByRole('button', { name: '行を加える' }).click()
  await fillPlannedRow(page, 2, { place: '耐火金庫', method: '返却', confirmation: '貴局に手交' })
  await typeDate(page, '全ての作業が完了する予定日', ['令和8', '11', '1'])
  await page.getByRole('button', { name: '提出前の確認' }).click()
  const obstacle = page.getByRole('alert').getByRole('link', { name: /完了する予定日が、書面の年月日より前/ })
  await expect(obstacle).toBeVisible()
  await typeDate(page, '全ての作業が完了する予定日', ['令和8', '12', '25'])
  await page.getByRole('button', { name: '提出前の確認' }).click()
  const sheet = page.getByRole('dialog', { name: '提出前の確認' })
  await expect(sheet.getByText('(別添１)')).toBeVisible()
  await expect(sheet.getByText(`${RUNNING}業務に係る情報の返却又は廃棄若しくは抹消に係る作業実施計画書`)).toBeVisible()
  await expect(sheet.getByRole('cell', { name: '耐火金庫' })).toBeVisible()
  await expect(sheet.getByText('令和8年12月25日')).toBeVisible()
  await sheet.getByRole('button', { name: '提出して承認を求める' }).click()
  await page.waitForURL(/\/papers\/[0-9a-f-]{36}$/)
  await expect(page.getByText('発注者の承認を待っています')).toBeVisible()
  await expect(page.getByText('相談記録の集計表 × 1')).toBeVisible()
})

test('１(2)①イ 受注者：体制の書面に図と規程を添付し、種類の違うファイルは文で断られる', async ({ stage }) => {
  const page = await stage.as('manager')
  await openPaper(page, RUNNING, PAPERS.structure)
  await page.getByRole('button', { name: '変更する（新しい版）' }).click()
  const picker = page.locator('input[type=file]')
  await picker.setInputFiles([chart, rules])
  await expect(page.getByRole('button', { name: '体制図.pngを外す' })).toBeVisible()
  await expect(page.getByRole('button', { name: '情報管理規程.pdfを外す' })).toBeVisible()
  await expect(page.getByText('未検査')).toHaveCount(2)
  for (const { file, why } of WRONG_FILES) {
    await picker.setInputFiles(file)
    await expect(page.getByText(why)).toBeVisible({ timeout: 15_000 })
    await expect(page.getByRole('button', { name: `${file.name}を外す`, exact: true })).toHaveCount(0)
  }
  await page.getByRole('textbox', { name: /^情報管理体制図/ }).fill('添付のとおり')
  await submit(page, '提出して承認を求める')
  await expect(page.getByText('適用中は第1版です。')).toBeVisible()
  const fetched = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('link', { name, exact: true }).click()
    return readFile(await (await download).path())
  }
  // What everybody gets is written anew; as it was sent, the picture is for those who may read what is sealed.
  expect(await fetched('体制図.pngの原本（封緘）')).toEqual(chart.buffer)
  const copy = await fetched('体制図.png')
  expect(copy).not.toEqual(chart.buffer)
  expect(copy.subarray(0, 8)).toEqual(chart.buffer.subarray(0, 8))
})
