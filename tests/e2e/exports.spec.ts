import { expect } from '@playwright/test'
import { askForPdf, exportPdf } from './support/exports'
import { downloadPdf } from './support/pdf'
import { test } from './support/stage'
import { addressOf, RUNNING } from './support/story'

test('台帳とできごとをPDFに書き出す：進みから完成までひとりでに変わり、知らされ、受け取れる', async ({ stage }) => {
  const page = await stage.as('manager')
  const address = await addressOf(page, RUNNING)
  await page.goto(`${address}/custody`)
  const askedAt = Date.now()
  const link = await askForPdf(page, page.getByRole('button', { name: 'PDFを書き出す', exact: true }))
  expect(Date.now() - askedAt, 'a short register is there soon').toBeLessThan(6_000)
  const book = await downloadPdf(page, link, 'custody')
  expect(book.fileName).toMatch(/^台帳_.*\.pdf$/)
  for (const word of ['台帳（受渡し・保管の記録）', '重要な情報の別', '取り扱った者', '受領', '逸脱'])
    expect(book.text).toContain(word)
  expect(book.footers.every((footer) => footer.includes('記録の先頭第'))).toBe(true)
  expect(book.footers.at(-1)).toContain(`${book.footers.length}/${book.footers.length}`)
  expect(book.text).not.toContain('立川市')

  await page.goto(`${address}/facts`)
  const facts = await exportPdf(page, 'facts')
  expect(facts.text).toContain('行った者・気づいた者')
  await page.goto(`${address}/audit/record`)
  await expect(page.getByRole('table', { name: '操作の記録' })).toContainText(
    '書き出した「できごと」のPDFをダウンロード',
  )
})

test('待つあいだの進みは棒と数で示され、できたことは読み上げられる', async ({ stage }) => {
  const page = await stage.as('chief')
  const address = await addressOf(page, RUNNING)
  await page.goto(`${address}/audit/record`)
  await page.getByRole('button', { name: 'PDFを書き出す', exact: true }).click()
  await page.waitForURL(/\/exports$/)
  const first = page.getByRole('table', { name: '書き出し' }).getByRole('row').nth(1)
  // The worker looks for work more often than a page is drawn, so the bar is seen on most runs and not on all.
  const bar = first.getByRole('progressbar', { name: '操作の記録の進み' })
  const wasRunning = await bar.isVisible()
  if (wasRunning) await expect(page.getByRole('status')).toContainText('「操作の記録」のPDFができました。')
  await expect(first).toContainText('できました')
  await expect(bar).toHaveCount(0)
})

test('進みは、JavaScriptがなくても、読み込み直せば分かり、受け取れる', async ({ stage }) => {
  const asking = await stage.as('auditor')
  const address = await addressOf(asking, RUNNING)
  const page = await stage.as('auditor', { javaScriptEnabled: false })
  await asking.goto(`${address}/clauses?q=名簿`)
  await asking.getByRole('button', { name: 'PDFを書き出す', exact: true }).click()
  await asking.waitForURL(/\/exports$/)
  await expect(async () => {
    await page.goto(`${address}/exports`)
    const first = page.getByRole('table', { name: '書き出し' }).getByRole('row').nth(1)
    await expect(first).toContainText('絞り込み')
    await expect(first.getByRole('link', { name: /PDFをダウンロード/ })).toBeVisible({ timeout: 500 })
  }).toPass({ timeout: 15_000 })
})

test('書き出しは求めた側のもので、相手方のものは一覧にも番地にもない', async ({ stage }) => {
  const [contractor, officer] = [await stage.as('manager'), await stage.as('chief')]
  const address = await addressOf(contractor, RUNNING)
  await contractor.goto(`${address}/roster`)
  const link = await askForPdf(contractor, contractor.getByRole('button', { name: 'PDFを書き出す', exact: true }))
  const href = (await link.getAttribute('href')) ?? ''
  await officer.goto(`${address}/exports`)
  expect(await officer.content()).not.toContain(href.split('/').at(-1))
  expect((await officer.request.get(href)).status()).toBe(404)
  const assistant = await stage.as('assistant')
  expect((await assistant.request.get(href)).status(), 'without the right to take out').toBe(403)
  const told = await assistant.request.get(href, { headers: { Accept: 'text/html' } })
  expect([told.status(), await told.text()]).toEqual([403, expect.stringContaining('この操作をする権限がありません')])
  await assistant.goto(`${address}/custody`)
  await expect(assistant.getByRole('button', { name: 'PDFを書き出す' })).toHaveCount(0)
  await expect(assistant.getByRole('link', { name: '書き出し' })).toHaveCount(0)
})
