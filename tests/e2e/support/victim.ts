import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import { takeIn } from './book'
import { askForPdf } from './exports'
import { chart } from './files'
import { submit } from './filling'
import { type FreshContract, openFreshContract } from './fresh-contract'
import type { Ids } from './manifest'
import { draftPlan } from './plan'
import type { Stage } from './stage'
import { beginPaper, PAPERS } from './story'

/** A contract full of words that occur nowhere else: where one of them is found, something leaked. */
export type Victim = FreshContract & {
  ids: Ids
  /** What both sides may read. */
  shared: string[]
  draft: string
  note: string
  sealed: string
}

const rare = (word: string) => `${word}${randomUUID().slice(0, 8)}`

/** Both sides fill a contract of their own: a roster with sealed values, a paper with a file, a draft, a note, the book. */
export async function makeVictim(stage: Stage): Promise<Victim> {
  const fresh = await openFreshContract(stage)
  const [person, structure, draft, note, sealed] = ['鳴海', '方針', '下書', '所見', '秘密町'].map(rare) as [
    ...[string, string, string, string, string],
  ]
  const paperId = await fileRoster(fresh, person, sealed)
  const { attachmentId } = await fileStructure(fresh, structure)
  const draftId = idIn(await draftPlan(fresh.contractor, { confirmation: draft }, fresh.name))
  await writeNote(fresh.officer, `${fresh.address}/papers/${paperId}`, note)
  const { place, item, ...book } = await takeIn(fresh.contractor, fresh.address, '7', true)
  const people = await peopleOf(fresh)
  const exportId = await takeOut(fresh)
  const ids = {
    contractId: idIn(fresh.address),
    paperId,
    draftId,
    attachmentId,
    version: '1',
    seq: '1',
    exportId,
    ...book,
    ...people,
  }
  return { ...fresh, ids, shared: [fresh.name, person, structure, place, item], draft, note, sealed }
}

/** The first roster of the contract, with 𠮷田 花子 and one more person; answers the id of the paper. */
export async function fileRoster({ contractor, name }: FreshContract, person: string, sealed: string): Promise<string> {
  const paper = await beginPaper(contractor, name, PAPERS.roster)
  await contractor.getByRole('button', { name: 'Excelから貼り付ける' }).click()
  const rows = [
    ['情報管理責任者', '協議会', person, sealed, 'S47.5.14', '事務局', '事務局長'],
    ['情報取扱管理者', '協議会', '𠮷田 花子', sealed, 'S63.12.31', '事務局', '主任'],
  ]
  await contractor
    .getByRole('dialog')
    .getByRole('textbox')
    .fill(rows.map((row) => row.join('\t')).join('\n'))
  await contractor.getByRole('button', { name: '2行を加える' }).click()
  await submit(contractor, '提出する')
  return idIn(paper)
}

async function fileStructure({ contractor, name }: FreshContract, words: string): Promise<{ attachmentId: string }> {
  await beginPaper(contractor, name, PAPERS.structure)
  await contractor.locator('input[type=file]').setInputFiles(chart)
  await expect(contractor.getByRole('button', { name: `${chart.name}を外す` })).toBeVisible()
  for (const label of [
    /^情報管理体制図/,
    /^情報管理に関する規則等/,
    /^協議会の代表の関与と責任/,
    /^名簿に記載のない者/,
  ])
    await contractor.getByRole('textbox', { name: label }).fill(words)
  await submit(contractor, '提出する')
  const href = await contractor.getByRole('link', { name: chart.name, exact: true }).getAttribute('href')
  return { attachmentId: idIn(href ?? '') }
}

async function writeNote(officer: Page, address: string, note: string): Promise<void> {
  await officer.goto(address)
  await officer.getByLabel('メモ').last().fill(note)
  await officer.getByRole('button', { name: 'メモを残す' }).click()
  await expect(officer.getByText(note)).toBeVisible()
}

/** The contractor takes the book out, and answers under which id the file lies. */
async function takeOut({ contractor, address }: FreshContract): Promise<string> {
  await contractor.goto(`${address}/custody`)
  const button = contractor.getByRole('button', { name: 'PDFを書き出す', exact: true })
  return idIn((await (await askForPdf(contractor, button)).getAttribute('href')) ?? '')
}

/** The ids that the members' page names: of the contractor's person and of the contractor as a party. */
async function peopleOf({ contractor, officer, address }: FreshContract): Promise<Ids> {
  await contractor.goto(`${address}/members`)
  const account = await contractor
    .getByRole('link', { name: /^変更する/ })
    .first()
    .getAttribute('href')
  await officer.goto(`${address}/members`)
  const party = /"(?:partyId|id)\\?":\\?"([0-9a-f-]{36})/.exec(await officer.content())?.[1]
  return { accountId: idIn(account ?? ''), partyId: party ?? randomUUID() }
}

/** The last id of an address. */
export function idIn(address: string): string {
  const found = address.match(/[0-9a-f]{8}-[0-9a-f-]{27}/g)?.at(-1)
  if (!found) throw new Error(`no id in ${address}`)
  return found
}
