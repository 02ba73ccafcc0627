import { invalid, notFound, type Refusal } from '@/lib/kernel/refusal'
import { done, type Result, refused } from '@/lib/kernel/result'

/** So many papers are received with one press at most. */
export const MOST_AT_ONCE = 50

/** A version that was chosen in the list; `label` is what the list called it. */
export type ChosenPaper = { contractId: string; paperId: string; version: number; label: string }

/** What became of one of them. */
export type Receipt = { subject: string; word: string; isDone: boolean }
export type Receipts = { message: string; outcomes: Receipt[] }

const CHOSEN = /^([^/]+)\/([^/]+)\/(\d{1,6})\/(.{1,400})$/s

/** How a check box of the list names its paper. */
export function chosenValue({ contractId, paperId, version, label }: ChosenPaper): string {
  return [contractId, paperId, version, label].join('/')
}

/** The papers that the check boxes name, or the refusal of none and of too many. */
export function decideChosen(values: readonly string[]): Result<ChosenPaper[]> {
  const chosen = [...new Set(values)].flatMap((value): ChosenPaper[] => {
    const [, contractId, paperId, version, label] = CHOSEN.exec(value) ?? []
    return contractId && paperId && version && label ? [{ contractId, paperId, version: Number(version), label }] : []
  })
  const message =
    chosen.length === 0
      ? '受領する書類を一つ以上選んでください。'
      : chosen.length > MOST_AT_ONCE
        ? `一度に受領できるのは${MOST_AT_ONCE}件までです。`
        : undefined
  return message ? invalid({ level: 'refuse', path: '', message }) : done(chosen)
}

/**
 * Receives one after the other, each by an act of its own in its own contract, and reports on each. Where nothing was received and
 * all were refused alike, that refusal is the answer: nobody signed in, no right, nothing there.
 */
export async function receiveEach(
  chosen: readonly ChosenPaper[],
  receive: (paper: ChosenPaper) => Promise<Result<unknown>>,
): Promise<Result<Receipts>> {
  const outcomes: Receipt[] = []
  const refusals: Refusal[] = []
  for (const paper of chosen) {
    const answer = await receive(paper)
    if (!answer.ok && answer.refusal.kind === 'signed_out') return answer
    if (!answer.ok) refusals.push(answer.refusal)
    outcomes.push({
      subject: paper.label,
      word: answer.ok ? '受領しました。' : whyNot(answer.refusal),
      isDone: answer.ok,
    })
  }
  const alike = refusals.length === chosen.length ? oneForAll(refusals) : undefined
  return alike ? refused(alike) : done({ message: summaryOf(outcomes), outcomes })
}

function oneForAll([first, ...rest]: readonly Refusal[]): Refusal | undefined {
  if (!first || rest.some(({ kind }) => kind !== first.kind)) return undefined
  if (first.kind === 'not_found') return notFound().refusal
  return first.kind === 'not_allowed' ? first : undefined
}

function whyNot(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'signed_out':
      return 'サインインの有効時間が過ぎました。'
    case 'not_found':
      return '見つかりません。閲覧できる範囲の外にあります。'
    case 'invalid':
      return refusal.findings.map(({ message }) => message).join(' ')
    default:
      return refusal.message
  }
}

function summaryOf(outcomes: readonly Receipt[]): string {
  const received = outcomes.filter(({ isDone }) => isDone).length
  const rest = outcomes.length - received
  return rest === 0 ? `${received}件を受領しました。` : `${received}件を受領し、${rest}件は受領しませんでした。`
}
