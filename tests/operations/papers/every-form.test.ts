import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileFolder } from '@/lib/platform/files/folder'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import { getPaper } from '@/lib/registers/papers/operations/reading/get'
import { listPapersOperation } from '@/lib/registers/papers/operations/reading/list'
import { exportPaper } from '@/lib/registers/papers/operations/reading/open-file'
import { approvePaper, receivePaper } from '@/lib/registers/papers/operations/review/acts'
import { isKept } from '@/lib/rules/forms/declared'
import { demandOf } from '@/lib/rules/forms/demand'
import { splitSealed } from '@/lib/rules/forms/sealing'
import { CAST } from '@/prisma/seed/cast'
import { printedValues } from '../../platform/pdf/expected-sheet'
import { printedForm } from '../../platform/pdf/form-papers'
import { bare, bodyOf, footerOf, readPdf } from '../../platform/pdf/reading'
import { type DeclaredForm, EVERY_FORM } from '../../support/every-form'
import { answerAll, contractUnder, type FiledForm, fileForm, playersOf } from '../../support/form-filing'
import { at, openStory, type Story } from '../../support/story'
import { refusalOf } from '../refusals'

const FILED = EVERY_FORM.filter(([, { form }]) => !isKept(form))
const AUTHORITIES = [...Map.groupBy(FILED, ([, { document }]) => document.authority)]
/** 令和10年12月28日: the day that stands in the contents. */
const NOON = at('2028-12-28T12:00:00+09:00')

let story: Story
const contracts = new Map<string, string>()
const filed = new Map<DeclaredForm['form'], FiledForm>()
beforeAll(async () => {
  story = await openStory()
  story.setTime(NOON)
}, 60_000)
afterAll(() => story.close())

describe.each(AUTHORITIES)('%s', (authority, forms) => {
  const players = playersOf(authority)
  const documents = [...new Set(forms.map(([, { document }]) => document))]
  let contractId: string
  beforeAll(async () => {
    contractId = await contractUnder(story, documents, players)
    contracts.set(authority, contractId)
  })

  it('文書が残した問いのすべてに、それぞれの側が答えると、どの書類も求められる', async () => {
    const declared = forms.map(([, one]) => one)
    expect(await answerAll(story, contractId, declared, players)).toEqual([])
    expect(declared.filter(({ form, settings }) => demandOf(form, settings) !== 'asked')).toEqual([])
  })

  it.each(forms)(
    '%s：下書き、保存、提出。同時でも、二度目でも、保存は一人、提出は一つの版である',
    async (_, declared) => {
      const { form } = declared
      const paper = await fileForm(story, contractId, declared, players)
      filed.set(form, paper)
      expect(paper.version).toBe(1)
      expect([paper.saves, paper.submissions].map((answers) => answers.filter(Boolean).length)).toEqual([1, 1])
      const { input, key } = paper.sent
      const again = await story.ask(players.filer, submitPaper, input, { contractId, key })
      expect(again).toMatchObject({ ok: true, value: { paperId: paper.paperId, version: 1 } })
      const seen = await story.act(players.officer, getPaper, { paperId: paper.paperId }, contractId)
      expect(seen.versions).toHaveLength(1)
      expect(seen.shown).toMatchObject({
        content: splitSealed(form, paper.content).open,
        state: 'submitted',
        reviewKind: form.review.first.kind,
        reviewWord: form.review.first.word,
        submittedAt: NOON,
        ...(form.review.first.kind === 'received' && { effectiveAt: NOON }),
      })
    },
  )

  it.each(forms)('%s：発注者が受領し、又は決定する。同時に五度でも一度である', async (_, { form }) => {
    const { paperId } = filed.get(form) as FiledForm
    const isDecided = form.review.first.kind === 'decided'
    const [act, other] = isDecided ? [approvePaper, receivePaper] : [receivePaper, approvePaper]
    const ref = { paperId, version: 1 }
    expect(refusalOf(await story.ask(players.officer, other, ref, { contractId }))).toBe('conflict')
    expect(refusalOf(await story.ask(players.filer, act, ref, { contractId }))).toBe('not_allowed')
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => story.ask(players.officer, act, ref, { contractId })),
    )
    expect(answers.map(refusalOf).toSorted()).toEqual([...Array(4).fill('conflict'), undefined])
    const { shown, inForce } = await story.act(players.filer, getPaper, { paperId }, contractId)
    expect(shown).toMatchObject({ state: isDecided ? 'approved' : 'received', effectiveAt: NOON })
    expect(inForce).toBe(1)
  })

  it.each(forms)('%s：部外者には何も見えない', async (_, { form }) => {
    const { paperId } = filed.get(form) as FiledForm
    const ref = { paperId, version: 1 }
    const asked = [
      await story.ask('rival', getPaper, ref, { contractId }),
      await story.ask('rival', getPaper, ref, { contractId: story.foreignContractId }),
      await story.ask('rival', getDraft, { paperId }, { contractId: story.foreignContractId }),
      await story.ask('stranger', exportPaper, ref, { contractId: story.foreignContractId }),
      await story.ask('stranger', approvePaper, ref, { contractId: story.foreignContractId }),
    ]
    expect(asked.map(refusalOf)).toEqual(asked.map(() => 'not_found'))
  })

  it('部外者には、契約の書類の一覧もない', async () => {
    for (const who of ['rival', 'stranger', 'bystander'] as const)
      expect(refusalOf(await story.ask(who, listPapersOperation, {}, { contractId }))).toBe('not_found')
  })
})

describe('仕事が、決定を示すPDFを保存する', () => {
  beforeAll(() => story.work(), 240_000)

  it.each(FILED)('%s', async (_, { document, form }) => {
    const contractId = contracts.get(document.authority) ?? ''
    const { officer, filer } = playersOf(document.authority)
    const { paperId, content } = filed.get(form) as FiledForm
    const ref = { paperId, version: 1 }
    const print = await story.act(officer, exportPaper, ref, contractId)
    if (print.kind !== 'print') throw new Error('no print')
    const { shown, contractName } = await story.act(filer, getPaper, ref, contractId)
    const { pages, info } = await readPdf(await fileFolder(story.files).read(contractId, print.sha256))

    const body = bare(pages.flatMap(bodyOf))
    const open = splitSealed(form, content).open
    const values = printedValues({ ...printedForm({ document, form }, open), paperNames: namesOfFiled() })
    expect(values.filter((value) => !body.includes(value))).toEqual([])
    expect(info.Title).toBe(form.sheet.kind === 'plain' ? form.title : form.sheet.title.replace('{業務}', contractName))
    const foot = bare(pages.flatMap(footerOf))
    const { kind, word } = form.review.first
    expect(foot).toContain(shown?.contentHash)
    expect(foot).toContain(bare(`提出 令和10年12月28日 12:00 ${CAST[filer].name}`))
    expect(foot).toContain(bare(`${kind === 'decided' ? word : '受領'} 令和10年12月28日 12:00 ${CAST[officer].name}`))
  })
})

/** What the papers filed here are called where another one names them, told without the product's own words. */
function namesOfFiled(): Record<string, string> {
  return Object.fromEntries(
    [...filed].map(([{ title, review }, { paperId }]) => {
      const word = review.first.kind === 'received' ? review.first.word : '提出'
      return [`${paperId}/1`, `${title} 第1版（令和10年12月28日${word}）`]
    }),
  )
}
