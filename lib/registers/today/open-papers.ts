import type { Instant } from '@/lib/kernel/instant'
import type { ReviewKind } from '@/lib/rules/approvals/transitions'
import { isContractor, type Standing, type TodayItem } from './item'

/** Where a paper waits: with the authority (submitted), or with the contractor (all others). */
export type Stand = 'submitted' | 'returned' | 'correction' | 'draft'

/** A paper that waits, as the database found it for this person. */
export type OpenPaper = Standing & {
  stand: Stand
  paperId: string
  /** The version that waits; 0 for the draft of a new paper. */
  version: number
  document: string
  formKey: string
  title: string
  clause?: string
  reviewKind: ReviewKind
  reviewWord: string
  since: Instant
}

type Waiting = { forMe: TodayItem[]; forOthers: TodayItem[] }

/** Splits the waiting papers into what this side has to do and what the other has. A draft on top of a returned version is one matter with it. */
export function waitingPapers(papers: readonly OpenPaper[]): Waiting {
  const drafted = new Set(papers.filter(({ stand }) => stand === 'draft').map(({ paperId }) => paperId))
  const waiting: Waiting = { forMe: [], forOthers: [] }
  const answered = new Set(
    papers.filter(({ stand }) => stand === 'returned' || stand === 'correction').map(({ paperId }) => paperId),
  )
  for (const paper of papers) {
    if (paper.stand === 'draft' && answered.has(paper.paperId)) continue
    const isMine = isContractor(paper) !== (paper.stand === 'submitted')
    const item = itemOf(paper, drafted.has(paper.paperId))
    if (isMine) waiting.forMe.push(item)
    else waiting.forOthers.push(item)
  }
  return waiting
}

function itemOf(paper: OpenPaper, isDrafted: boolean): TodayItem {
  const { contractId, contractNumber, contractName, clause, since, paperId, version } = paper
  const target =
    isDrafted && isContractor(paper)
      ? ({ room: 'draft', paperId } as const)
      : ({ room: 'papers', paperId, version } as const)
  return { ...wordsOf(paper, isDrafted), contractId, contractNumber, contractName, clause, since, target }
}

function wordsOf(
  { stand, title, version, reviewKind, reviewWord, ...paper }: OpenPaper,
  isDrafted: boolean,
): Pick<TodayItem, 'kind' | 'pressure' | 'word' | 'what'> {
  const of = `「${title}」第${version}版`
  const inHand = isDrafted && isContractor(paper) ? '（下書きあり）' : ''
  switch (stand) {
    case 'submitted':
      return reviewKind === 'decided'
        ? { kind: 'decide', pressure: 'review', word: `${reviewWord}待ち`, what: `${of}の${reviewWord}` }
        : { kind: 'receive', pressure: 'review', word: '受領待ち', what: `${of}の受領` }
    case 'returned':
      return { kind: 'returned', pressure: 'paper', word: '差戻し', what: `${of}を直して再び提出${inHand}` }
    case 'correction':
      return { kind: 'correction', pressure: 'paper', word: '補正の求め', what: `${of}の補正${inHand}` }
    case 'draft':
      return { kind: 'draft', pressure: 'paper', word: '下書き', what: `「${title}」の下書きを提出` }
  }
}
