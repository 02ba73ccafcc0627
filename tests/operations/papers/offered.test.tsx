import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import PaperPage from '@/app/(office)/contracts/[contractId]/papers/[paperId]/page'
import { giveRights } from '@/lib/registers/contracts/operations/give-rights'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import type { Right } from '@/lib/rules/access/rights'
import { type PaperAct, type ReviewKind, TRANSITIONS, type VersionState } from '@/lib/rules/approvals/transitions'
import { CAST, type PersonKey, type Role } from '@/prisma/seed/cast'
import { DOCUMENT } from '@/prisma/seed/stories/contract'
import { type Filed, prepare, versionIn } from '../../support/papers'
import { openStory, type Story } from '../../support/story'

const reader = vi.hoisted(() => ({ story: undefined as unknown, who: '' }))
vi.mock('next/navigation', () => ({ useRouter: () => ({ push: () => {} }), unstable_rethrow: () => {} }))
vi.mock('@/lib/platform/server/request', () => ({
  show: (operation: never, input: unknown, contractId: string) =>
    (reader.story as Story).act(reader.who as PersonKey, operation, input, contractId),
}))

type Reader = { side: 'authority' | 'contractor' | 'auditor'; who: PersonKey; rights: readonly Right[] }
function everything(who: PersonKey, side: Reader['side']): Reader {
  const { rights = [] }: Role = CAST[who]
  return { side, who, rights }
}
const officer = (...rights: Right[]): Reader => ({ side: 'authority', who: 'clerk', rights: ['read', ...rights] })
const contractor = (...rights: Right[]): Reader => ({
  side: 'contractor',
  who: 'bystander',
  rights: ['read', ...rights],
})

/** Each right of the table alone, none of them, and all of them. */
const READERS: [name: string, reader: Reader][] = [
  ['発注者：閲覧だけ', officer()],
  ['発注者：受領だけ', officer('receive')],
  ['発注者：決定だけ', officer('decide')],
  ['発注者：記録の出力だけ', officer('export')],
  ['発注者：すべて', everything('chief', 'authority')],
  ['受注者：閲覧だけ', contractor()],
  ['受注者：下書きだけ', contractor('draft')],
  ['受注者：提出だけ', contractor('submit')],
  ['受注者：下書きと提出', contractor('draft', 'submit')],
  ['受注者：すべて', everything('manager', 'contractor')],
  ['監査', everything('auditor', 'auditor')],
]
const STATES: Record<ReviewKind, readonly VersionState[]> = {
  received: ['submitted', 'received'],
  decided: ['submitted', 'returned', 'approved', 'refused', 'withdrawn'],
}
const PLACES = (['received', 'decided'] as const).flatMap((review) =>
  STATES[review].map((state) => ({ review, state })),
)
/** What stands on the button of each act of the two papers. */
const WORDS: Record<Exclude<PaperAct, 'submit'>, string> = {
  ...{ receive: '受領', ask_correction: '補正を求める', return: '差戻し' },
  ...{ approve: '承認', refuse: '不承認', withdraw: '取下げ' },
}
const BEGIN = ['変更する（新しい版）', '直して再提出する']

let story: Story
const filed = new Map<string, Filed>()
let draft: { paperId: string }
beforeAll(async () => {
  story = await openStory()
  reader.story = story
  await prepare(story)
  for (const { review, state } of PLACES) filed.set(review + state, await versionIn(story, review, state))
  draft = await story.act(
    'manager',
    beginPaper,
    { document: DOCUMENT.document, formKey: 'disposal_plan' },
    story.contractId,
  )
  await story.work()
})
afterAll(() => story.close())

/** The two who have no rights on the contract get those that are looked at. */
async function arm({ who, rights }: Reader): Promise<void> {
  if (who !== 'clerk' && who !== 'bystander') return
  const by = who === 'clerk' ? 'chief' : 'manager'
  await story.act(by, giveRights, { accountId: story.accounts[who], rights: [...rights] }, story.contractId)
}

/** The words on the buttons and links of the paper's page, as this person gets it. */
async function offeredTo(who: PersonKey, of: Filed | undefined): Promise<string[]> {
  reader.who = who
  const params = Promise.resolve({ contractId: story.contractId, paperId: of?.paperId ?? '' })
  const html = renderToStaticMarkup(await PaperPage({ params, searchParams: Promise.resolve({}) }))
  return [...html.matchAll(/<(?:button|a)\b[^>]*>(.*?)<\/(?:button|a)>/g)].map(([, inner = '']) =>
    inner.replace(/<[^>]*>/g, ''),
  )
}

/** The acts that the table allows to somebody of this side with these rights. */
function allowed({ side, rights }: Reader, review: ReviewKind, state: VersionState): string[] {
  return TRANSITIONS.flatMap((row) =>
    row.act !== 'submit' &&
    row.review === review &&
    row.from === state &&
    row.side === side &&
    rights.includes(row.right)
      ? [WORDS[row.act]]
      : [],
  )
}

describe('書類の画面が差し出すもの：審査の種類 × 状態 × 権限', () => {
  it.each(READERS)('%s：押せるのは、遷移表が許すことと、新しい版・出力だけである', async (_, one) => {
    const { who, side, rights } = one
    await arm(one)
    for (const { review, state } of PLACES) {
      const place = `${review} ${state}`
      const words = await offeredTo(who, filed.get(review + state))
      const acts = Object.values(WORDS).filter((word) => words.includes(word))
      expect(acts.toSorted(), place).toEqual(allowed(one, review, state).toSorted())
      const isWaiting = review === 'decided' && state === 'submitted'
      const begins = side === 'contractor' && rights.includes('draft') && !isWaiting
      const word = BEGIN[state === 'returned' ? 1 : 0]
      expect(
        words.filter((each) => BEGIN.includes(each)),
        place,
      ).toEqual(begins ? [word] : [])
      expect(words.includes('PDF'), place).toBe(rights.includes('export'))
      const isRemarked = words.some((each) => each.endsWith('に指摘を付ける'))
      expect(isRemarked, place).toBe(acts.includes('差戻し') || acts.includes('補正を求める'))
    }
  })

  it.each(READERS)('%s：下書きは書く権限のある人だけに、提出のボタンは提出の権限のある人だけにある', async (_, one) => {
    const { who, side, rights } = one
    await arm(one)
    const answer = await story.ask(who, getDraft, draft)
    expect(answer.ok).toBe(side === 'contractor' && rights.includes('draft'))
    if (answer.ok) expect(answer.value.can['papers.submit']).toBe(rights.includes('submit'))
  })
})
