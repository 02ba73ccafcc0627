import type { DraftView } from '@/components/paper-form/view'
import { parseCivilDate } from '@/lib/kernel/civil-date'
import type { Finding } from '@/lib/kernel/refusal'
import type { FieldKind } from '@/lib/rules/forms/declaration'
import { fieldAt } from '@/lib/rules/forms/declared'
import { READ_AS } from '@/lib/rules/forms/field-value'
import { findingsOf } from '@/lib/rules/forms/findings'
import { type FormValues, type Settled, sendable } from './form-values'
import { placeName } from './places'

/** What the screen knows beside the values themselves. */
export type ScreenFacts = {
  stored: ReadonlySet<string>
  settled: Settled
  attachmentCount: number
  /** One of the files is the paper itself in an own layout. */
  hasOwnLayout: boolean
  startsOn: string | undefined
  /** What only the server can find (balances, the roster), from its last answer. */
  found: readonly Finding[]
  /** What the last save left out because the server could not read it. */
  withheld: readonly Finding[]
}

export type LiveFindings = {
  /** All that stands against submitting now; each sentence once at each place. */
  all: Finding[]
  /** Days, moments and numbers still being typed, and what could not be read: they are on the screen only. */
  unsaved: Finding[]
}

/** The same rule that the server applies, on what stands on the screen now, joined with what the server found last. */
export function liveFindings(draft: DraftView, values: FormValues, facts: ScreenFacts): LiveFindings {
  const { content, unfinished: paths } = sendable(draft.form, values, facts.settled)
  const unsaved = [
    ...unfinishedStart(facts.startsOn),
    ...paths.map((path) =>
      unfinished(path, placeName(draft.form, values, path), fieldAt(draft.form, path)?.value.kind ?? 'date'),
    ),
    ...facts.withheld,
  ]
  // To the server these places are empty; on the screen they are not, so nobody is told to fill them.
  const places = new Set(unsaved.map(({ path }) => path))
  const ruled = findingsOf(draft.form, content, {
    submittedOn: draft.today,
    sealedPresent: [...facts.stored],
    attachmentCount: facts.attachmentCount,
    hasOwnLayout: facts.hasOwnLayout,
  })
  return { all: once([...unsaved, ...[...ruled, ...facts.found].filter(({ path }) => !places.has(path))]), unsaved }
}

const TO_CHECK: Partial<Record<FieldKind['kind'], string>> = {
  date: '年・月・日を確かめてください',
  moment: '年・月・日と時刻を確かめてください',
  count: '数字を確かめてください',
}

function unfinished(path: string, place: string, kind: FieldKind['kind']): Finding {
  const message = `${place}を${READ_AS[kind]}として読めません。${TO_CHECK[kind]}（まだ保存されていません）。`
  return { level: 'refuse', path, message }
}

function unfinishedStart(startsOn: string | undefined): Finding[] {
  return startsOn && !parseCivilDate(startsOn) ? [unfinished('startsOn', '「変更を適用する日」', 'date')] : []
}

function once(findings: Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = `${finding.path}\n${finding.message}`
    return !seen.has(key) && seen.add(key)
  })
}
