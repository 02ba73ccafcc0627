import { expect, type Page } from '@playwright/test'
import { submitWord } from '@/components/paper-form/values/basis-text'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { CAST, type PersonKey } from '@/prisma/seed/cast'
import { submit } from '../filling'
import { decide, printOf, remarkOn } from '../review'
import { write } from '../writing'
import { type Changed, fileCorrected, fileNew, type Pair, type Remark, readChange } from './pair'

export type Decided = {
  form: FormDeclaration
  content: Content
  /** How many pictures go with it. */
  files?: number
  /** Why the first version is returned, and what is corrected. */
  remark: Remark
  corrected: Content
  returned: Changed
  /** Under which the second is approved. */
  conditions: string
  /** What a third one changes later, and what becomes of it. */
  change: Content
  changed: Changed
  ending: '承認' | '不承認' | '取下げ'
  by: PersonKey
}

/** 承認・承諾・許可 …: returned, corrected, approved under conditions, printed; a later change needs a decision of its own. */
export async function liveDecided(pair: Pair, life: Decided): Promise<void> {
  const { officer, contractor } = pair
  const at = await returnAndCorrect(pair, life)
  await officer.goto(at)
  await readChange(officer, /^第1版（差し戻した版）からの変更/, life.returned)
  const word = wordOf(life.form)
  await decide(officer, word, { conditions: life.conditions })
  await expect(officer.getByText(`この版は「${word}（条件付き）」です。この版が適用中です。`)).toBeVisible()

  await contractor.goto(at)
  await expect(contractor.getByText(`${word}の条件（${CAST[life.by].name}）`)).toBeVisible()
  await expect(contractor.getByText(life.conditions).first()).toBeVisible()
  await readPrint(contractor, life)
  await changeLater(pair, at, life)
}

async function returnAndCorrect(pair: Pair, { form, content, files, remark, corrected }: Decided): Promise<string> {
  const { officer, contractor } = pair
  const at = await fileNew(pair, form, content, files)
  await expect(contractor.getByText(`発注者の${wordOf(form)}を待っています`)).toBeVisible()
  await officer.goto(at)
  await expect(officer.getByText(`${wordOf(form)}するかどうかを決める番です`)).toBeVisible()
  await remarkOn(officer, remark.place, remark.message)
  await decide(officer, '差戻し')
  await expect(officer.getByText('差し戻しました。相手の再提出を待っています')).toBeVisible()
  await contractor.reload()
  await expect(contractor.getByText('差し戻されました。')).toBeVisible()
  await fileCorrected(contractor, form, remark, corrected)
  return at
}

/** The PDF of the approved version: its title, the conditions, and who decided when. */
async function readPrint(page: Page, { form, conditions, by }: Decided): Promise<void> {
  const bare = (text: string) => text.replace(/\s/g, '')
  const decision = new RegExp(`${wordOf(form)}.*令和8年11月18日\\d\\d:\\d\\d${bare(CAST[by].name)}`)
  const paper = await printOf(page, form.key, decision)
  expect(paper.body).toContain(bare(form.title))
  expect(paper.body).toContain(bare(`${wordOf(form)}の条件`))
  expect(paper.body).toContain(bare(conditions))
  expect(paper.footers.every((footer) => footer.includes('第2版'))).toBe(true)
}

/** A later change is a version of its own; until it is decided the earlier one is in force. */
async function changeLater({ officer, contractor }: Pair, at: string, life: Decided): Promise<void> {
  await contractor.getByRole('button', { name: '変更する（新しい版）' }).click()
  await contractor.waitForURL(/\/draft$/)
  await write(contractor, life.form, life.change)
  await submit(contractor, submitWord(life.form, true))
  await expect(contractor.getByText('適用中は第2版です。')).toBeVisible()
  await officer.goto(at)
  await readChange(officer, /^第2版（.*適用中.*）からの変更/, life.changed)
  await end({ officer, contractor }, life)
  await (life.ending === '取下げ' ? officer : contractor).goto(at)
  for (const page of [officer, contractor]) await expect(page.getByText(endedAs(life))).toBeVisible()
}

async function end({ officer, contractor }: Omit<Pair, 'address'>, { form, ending }: Decided): Promise<void> {
  const why = { reason: `${ending}の理由を伝えます。` }
  if (ending === '承認') await decide(officer, wordOf(form))
  else if (ending === '不承認') await decide(officer, `不${wordOf(form)}`, why)
  else await decide(contractor, '取下げ', why)
  await expect((ending === '取下げ' ? contractor : officer).getByText(endedAs({ form, ending }))).toBeVisible()
}

/** What the page says in the end: the decision in the printed word, and which version is in force. */
function endedAs({ form, ending }: Pick<Decided, 'form' | 'ending'>): string {
  if (ending === '承認') return `この版は「${wordOf(form)}」です。この版が適用中です。`
  return `この版は「${ending === '取下げ' ? ending : `不${wordOf(form)}`}」です。適用中は第2版です。`
}

/** As the document prints it: 承認, 承諾, 同意. */
function wordOf({ review }: FormDeclaration): string {
  return review.first.word
}
