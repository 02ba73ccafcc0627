import { setValue } from '@/lib/registers/contracts/operations/set'
import { attachFile } from '@/lib/registers/papers/operations/filing/attach'
import { beginPaper } from '@/lib/registers/papers/operations/filing/begin'
import { getDraft } from '@/lib/registers/papers/operations/filing/get-draft'
import { saveDraftOperation } from '@/lib/registers/papers/operations/filing/save-draft'
import { submitPaper } from '@/lib/registers/papers/operations/filing/submit'
import type { DocumentEdition } from '@/lib/rules/clauses/clause'
import { documentKeyOf } from '@/lib/rules/clauses/document'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { linkFields } from '@/lib/rules/forms/linking/paper-links'
import type { PersonKey } from '@/prisma/seed/cast'
import { openContract } from '@/prisma/seed/stories/contract'
import type { DeclaredForm } from './every-form'
import { filesNeeded, minimalContent } from './form-content'
import { freshKey, type Story } from './story'

/** Who acts on a contract of the authority: the officer, who files, and who drafts. */
type Players = { officer: PersonKey; filer: PersonKey; clerk: PersonKey }

const BUREAU: Players = { officer: 'chief', filer: 'manager', clerk: 'assistant' }
const PLANNERS = { filer: 'planner', clerk: 'plannerClerk' } as const
const SUPPORTERS = { filer: 'supporter', clerk: 'supporterClerk' } as const
const CASTS: Record<string, Players> = {
  akiruno: { officer: 'akirunoOfficer', ...PLANNERS },
  chiba: { officer: 'chibaOfficer', ...SUPPORTERS },
  kadoma: { officer: 'kadomaOfficer', ...SUPPORTERS },
  meguro: { officer: 'meguroOfficer', ...PLANNERS },
}

/** The people of the story who act for the authority and its contractor; a further authority is played by the labour bureau. */
export function playersOf(authority: string): Players {
  return CASTS[authority] ?? BUREAU
}

/** A contract under all documents of one authority, opened on the day of the story. */
export function contractUnder(story: Story, documents: readonly DocumentEdition[], players: Players): Promise<string> {
  const pins = documents.map((one) => ({ document: documentKeyOf(one), edition: one.edition }))
  return openContract(story, {
    documents: pins,
    number: `全様式-${documents[0]?.authority}`,
    name: '全ての様式の業務',
    ...{ signedOn: '2028-12-01', startsOn: '2028-12-01', endsOn: '2029-03-31' },
    authority: players.officer,
    contractor: players.filer,
    others: [players.clerk],
  })
}

/** Answers every question that is asked on the contract, each by its side, until none is left; the answers that could not be given. */
export async function answerAll(
  story: Story,
  contractId: string,
  declared: readonly DeclaredForm[],
  { officer, filer }: Players,
): Promise<string[]> {
  let open = [...new Map(declared.map(({ document, settings }) => [document, settings]))].flatMap(
    ([document, settings]) => document.settings.map((setting) => ({ document, setting, value: settings[setting.key] })),
  )
  for (let before = open.length + 1; open.length < before; ) {
    before = open.length
    const left: typeof open = []
    for (const each of open) {
      const { key, answeredBy } = each.setting
      const input = { key: `${documentKeyOf(each.document)}#${key}`, value: each.value, basis: '仕様書' }
      const who = answeredBy === 'authority' ? officer : filer
      if (!(await story.ask(who, setValue, input, { contractId })).ok) left.push(each)
    }
    open = left
  }
  return open.map(({ setting }) => setting.key)
}

export type FiledForm = {
  paperId: string
  version: number
  content: Content
  /** What was sent to be submitted, and under which key, so that it can be sent again. */
  sent: { input: unknown; key: string }
  /** Whether each of those who saved, and of the keys under which it was submitted, all at once, came through. */
  saves: boolean[]
  submissions: boolean[]
}

/** So many windows submit the same draft at once, each under a key of its own. */
const WINDOWS = 3

/**
 * The clerk begins a paper on the form and saves the least content with the files it needs, at the same time as the filer saves a
 * blank one; whoever comes second saves again. The filer submits it, in several windows at once.
 */
export async function fileForm(
  story: Story,
  contractId: string,
  { document, form, settings }: DeclaredForm,
  { filer, clerk }: Players,
): Promise<FiledForm> {
  const begun = { document: documentKeyOf(document), formKey: form.key }
  const { paperId } = await story.act(clerk, beginPaper, begun, contractId)
  for (let file = 0; file < filesNeeded(form); file += 1) {
    const stored = await story.keptFiles.keep(contractId, new TextEncoder().encode(`${form.title} ${file}`))
    const named = { paperId, fileName: '別紙.pdf', mediaType: 'application/pdf', ...stored }
    await story.act(clerk, attachFile, named, contractId)
  }
  const linked = await linkedPapers(story, contractId, form, { paperId, clerk })
  const content = { ...minimalContent(form, { settings }), ...linked }
  const save = (who: PersonKey, revision: number, typed: Content) =>
    story.ask(who, saveDraftOperation, { paperId, revision, content: typed }, { contractId })
  const first = await Promise.all([save(clerk, 0, content), save(filer, 0, {})])
  const kept = first[0].ok ? first[0] : await save(clerk, 1, content)
  if (!kept.ok) throw new Error(`${form.key}: ${JSON.stringify(kept.refusal)}`)
  const saved = kept.value
  const reasons = saved.findings.flatMap(({ level, path, message }) =>
    level === 'reason' ? [{ path, message, reason: '見本のため' }] : [],
  )
  const input = { paperId, revision: saved.revision, content, reasons }
  const keys = Array.from({ length: WINDOWS }, freshKey)
  const answers = await Promise.all(keys.map((key) => story.ask(filer, submitPaper, input, { contractId, key })))
  const at = answers.findIndex(({ ok }) => ok)
  const [submitted, key] = [answers[at], keys[at]]
  if (!submitted?.ok || key === undefined) throw new Error(`${form.key}: ${JSON.stringify(answers)}`)
  const isThrough = ({ ok }: { ok: boolean }) => ok
  return {
    ...{ paperId, version: submitted.value.version, content, sent: { input, key } },
    ...{ saves: first.map(isThrough), submissions: answers.map(isThrough) },
  }
}

/** For each field that names a version of another paper the first one that the screen offers; what may be named is filed before. */
async function linkedPapers(
  story: Story,
  contractId: string,
  form: FormDeclaration,
  { paperId, clerk }: { paperId: string; clerk: PersonKey },
): Promise<Content> {
  const fields = linkFields(form)
  if (fields.length === 0) return {}
  const { papers } = await story.act(clerk, getDraft, { paperId }, contractId)
  return Object.fromEntries(
    fields.map(({ key, value }) => {
      const offered = papers.find(({ formKey }) => value.of.some((target) => target.form === formKey))
      if (!offered) throw new Error(`${form.key}: nothing is offered for ${key}`)
      const { paperId: of, version, contentHash } = offered
      return [key, { paperId: of, version, contentHash }]
    }),
  )
}
