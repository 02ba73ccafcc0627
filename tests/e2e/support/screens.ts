import { expect, type Page } from '@playwright/test'
import { DOCUMENTS } from '@/lib/authorities/registry'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'
import { isKept, tablesOf } from '@/lib/rules/forms/declared'
import type { PersonKey } from '@/prisma/seed/cast'
import { addressOf, beginPaperAt, FINISHED, PAPERS, RUNNING } from './story'

/**
 * One screen as somebody sees it. `route`: the page of the app as Next names it. Ids in it are found by following the first link
 * to that page from `via` (a page of the same contract); `row` narrows the links, `query` is what stands behind the address.
 */
export type Screen = {
  route: string
  query?: string
  contract?: string
  via?: string
  row?: string
  /** The screen is there only after this paper was begun. */
  begin?: FormDeclaration
}

const on = (route: string, more: Omit<Screen, 'route'> = {}): Screen => ({ route, ...more })
const IN = '/contracts/[contractId]'
const encoded = encodeURIComponent
const paper = (row: string, more: Partial<Screen> = {}) =>
  on(`${IN}/papers/[paperId]`, { via: '/papers', row, ...more })
const SUBSTITUTE = '作業実施計画書に代える情報セキュリティ管理計画書等'
const DUTY = encoded('roudoukyoku/besshi1#tell_of_contact_point#contractor#once')
const CLAUSE = `document=${encoded('roudoukyoku/besshi1')}&key=${encoded('３(2)なお書１ 情報の受領・管理・廃棄等について')}`

/** What the officer of another authority sees of its contract: what is decided, what is received, a clause. */
function reviewed(contract: string, decided: string, received: string): Screen[] {
  const of = { contract }
  return [
    on(`${IN}/papers`, of),
    paper(decided, of),
    paper(received, of),
    on(`${IN}/clauses/clause`, { ...of, via: '/clauses' }),
    on(`${IN}/settings`, of),
  ]
}

/** A duty of that contract, as its contractor finds it on the overview. */
const duty = (contract: string) => on(`${IN}/duties`, { contract, via: '' })

/** The filing screen of the widest table of the authority that can be begun again and again. */
function widest(contract: string, authority: string): Screen {
  const forms = DOCUMENTS.filter((one) => one.authority === authority).flatMap((document) => document.forms)
  const width = (form: FormDeclaration) => Math.max(0, ...tablesOf(form).map(({ columns }) => columns.length))
  const [form] = forms.filter((one) => !isKept(one) && !one.onePerContract).toSorted((a, b) => width(b) - width(a))
  if (!form) throw new Error(authority)
  return on(`${IN}/papers/[paperId]/draft`, { contract, begin: form })
}

const [MEGURO, KADOMA, CHIBA, AKIRUNO] = [
  '業務継続計画（BCP・ICT-BCP）改定等支援業務',
  '市民課窓口業務等委託',
  '令和8年度こどもの意見表明等支援事業',
  '個別避難計画作成支援業務',
] as const

/** Every page of the app, each as those see it for whom it looks different. tests/components/shell/screens.test.ts finds what is missing. */
export const SCREENS = {
  nobody: [on('/sign-in')],
  chief: [
    ...[on('/'), on('/today'), on('/inbox'), on('/inbox', { query: 'show=theirs' }), on('/notices')],
    ...[on('/contracts'), on('/contracts/new'), on('/password'), on('/organisation'), on('/organisation/new')],
    ...[on('/organisation/calendar'), on('/organisation/[accountId]', { via: '/organisation' }), on(IN)],
    ...[on(`${IN}/papers`), paper(PAPERS.plan), paper(PAPERS.plan, { query: 'version=1' }), paper(PAPERS.roster)],
    ...[on(`${IN}/members`), on(`${IN}/members/[accountId]`, { via: '/members' }), on(`${IN}/members/parties/new`)],
    on(`${IN}/members/parties/[partyId]`, { via: '/members' }),
    ...[
      on(`${IN}/settings`),
      on(`${IN}/settings/answer`, { query: `key=${encoded('roudoukyoku/besshi1#procurement_kind')}` }),
    ],
    ...[
      on(`${IN}/clauses`),
      on(`${IN}/clauses`, { query: 'state=overdue' }),
      on(`${IN}/clauses/clause`, { query: CLAUSE }),
    ],
    ...[
      on(`${IN}/duties`, { query: `key=${DUTY}` }),
      on(`${IN}/facts`),
      on(`${IN}/facts/correction`, { via: '/facts' }),
    ],
  ],
  manager: [
    ...[
      on('/today'),
      on('/inbox'),
      on('/inbox', { query: 'show=settled' }),
      on('/notices'),
      on(IN),
      on(`${IN}/papers`),
    ],
    ...[paper(PAPERS.roster), on(`${IN}/roster`), on(`${IN}/custody`), on(`${IN}/custody`, { query: 'entry=item' })],
    ...[on(`${IN}/custody`, { query: 'entry=place' }), on(`${IN}/custody/entries/[seq]`, { via: '/custody' })],
    on(`${IN}/papers/[paperId]/draft`, { contract: FINISHED, begin: formTitled('roudoukyoku', PAPERS.plan) }),
    ...[
      on(`${IN}/clauses`),
      on(`${IN}/clauses/clause`, { query: CLAUSE }),
      on(`${IN}/duties`, { query: `key=${DUTY}` }),
    ],
    ...[on(`${IN}/facts`, { query: 'kind=change_planned' }), on(`${IN}/settings`), on(`${IN}/exports`)],
    on(`${IN}/papers/new`, { query: 'document=roudoukyoku%2Fbesshi1&form=disposal_plan' }),
  ],
  auditor: [
    ...[on(`${IN}/audit`), on(`${IN}/audit/record`), on(`${IN}/audit/verification`)],
    ...[on(`${IN}/roster`, { query: 'on=2026-08-31' }), on(`${IN}/exports`)],
  ],
  assistant: [
    on('/contracts', { query: 'q=%20nothing' }),
    // A paper that names another one, the one that is named (shown at 10:40), and the choice of what to name.
    ...[paper(SUBSTITUTE, { contract: FINISHED }), paper('10:40', { contract: FINISHED })],
    on(`${IN}/papers/[paperId]/draft`, { contract: FINISHED, begin: formTitled('roudoukyoku', SUBSTITUTE) }),
  ],
  bystander: [on('/today'), on('/inbox'), on('/notices'), on('/contracts')],
  rival: [on('/today')],
  planner: [
    on('/today'),
    on('/today/incident'),
    widest(MEGURO, 'meguro'),
    widest(AKIRUNO, 'akiruno'),
    duty(MEGURO),
    duty(AKIRUNO),
  ],
  supporter: [on('/today'), widest(KADOMA, 'kadoma'), widest(CHIBA, 'chiba'), duty(KADOMA), duty(CHIBA)],
  meguroOfficer: reviewed(MEGURO, 'プロジェクト計画書', '議事録'),
  kadomaOfficer: reviewed(KADOMA, '持ち出し', '勤務予定表'),
  chibaOfficer: reviewed(CHIBA, 'データ管理計画書', '報告書'),
  akirunoOfficer: reviewed(AKIRUNO, '持出し', '履行状況報告書'),
} as const satisfies Partial<Record<PersonKey | 'nobody', readonly Screen[]>>

function formTitled(authority: string, title: string): FormDeclaration {
  const found = DOCUMENTS.filter((one) => one.authority === authority)
    .flatMap(({ forms }) => forms)
    .find((form) => form.title === title)
  if (!found) throw new Error(title)
  return found
}

/** The address of the screen for this person. */
export async function addressOfScreen(page: Page, screen: Screen): Promise<string> {
  const { route, contract = RUNNING, via, query, begin } = screen
  const behind = query ? `?${query}` : ''
  if (!route.includes('[')) return `${route}${behind}`
  const at = route.startsWith(IN) ? await addressOf(page, contract) : ''
  if (begin) return `${await beginPaperAt(page, at, begin.title)}/draft`
  const address = route.replace(IN, at)
  if (via === undefined) return `${address}${behind}`
  return `${await followed(page, at, screen)}${behind}`
}

async function followed(page: Page, at: string, { route, via = '', row }: Screen): Promise<string> {
  await page.goto(`${at}${via}`)
  const wanted = new RegExp(`^${route.replace(IN, at).replace(/\[\w+\]/g, '(?!new)[\\w-]+')}(\\?|$)`)
  const scope = row ? page.getByRole('row').filter({ hasText: row }) : page.getByRole('main')
  const links = scope.locator('a[href]')
  await expect(links.first()).toBeVisible()
  const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''))
  const found = hrefs.find((href) => wanted.test(href))
  expect(found, `${route} from ${via} ${row}`).toBeDefined()
  return found ?? ''
}

/** A paper of あきる野市 that waits for its decision, as the officer sees it. */
export const UNDER_REVIEW = paper('持出し', { contract: AKIRUNO })
/** A draft on a form that the document has for reference only. */
export const ON_REFERENCE = widest(AKIRUNO, 'akiruno')

/** The pages of the app that no screen shows. */
export function unseen(
  routes: readonly string[],
  screens: readonly Screen[] = Object.values(SCREENS).flat(),
): string[] {
  const seen = new Set(screens.map(({ route }) => route))
  return routes.filter((route) => !seen.has(route))
}
