import Link from 'next/link'
import { DescriptionList } from '@/components/ui/data/description-list'
import { StatusWord } from '@/components/ui/data/status-word'
import { Day, Time } from '@/components/ui/dates/time'
import type { CivilDate } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { OUTCOME_WORDS } from '@/lib/registers/duties/labels'
import { runningTime } from '@/lib/registers/today/running-time'
import type { Duty } from '@/lib/rules/duties/derive'

type DutyFactsProps = {
  duty: {
    ownerWord: string
    timing: string
    rule?: string
    why?: string
    openedAt: Instant
    dueAt?: Instant
    dueOn?: CivilDate
    isGuide?: true
    answeredAt?: Instant
    outcome: Duty['outcome']
    isOverdue: boolean
    clause: { number: string; heading: string; summary: string }
  }
  clauseHref: string
  now: Instant
}

/** 何を・誰が・いつまでに: the printed words, the day that follows from them, and why. */
export function DutyFacts({ duty, clauseHref, now }: DutyFactsProps) {
  const { ownerWord, timing, rule, why, openedAt, answeredAt, outcome, isOverdue, clause } = duty
  return (
    <DescriptionList
      items={[
        {
          label: '状態',
          value: (
            <StatusWord tone={isOverdue ? 'attention' : outcome === 'open' || outcome === 'returned' ? 'open' : 'done'}>
              {isOverdue ? '超過' : OUTCOME_WORDS[outcome]}
            </StatusWord>
          ),
        },
        {
          label: '条項',
          value: (
            <>
              <Link className="link" prefetch={false} href={clauseHref}>
                {clause.number}　{clause.heading}
              </Link>
              <span className="block">{clause.summary}</span>
            </>
          ),
        },
        { label: '義務者', value: ownerWord },
        { label: '時期（印字のとおり）', value: timing },
        ...(rule && rule !== timing ? [{ label: '数え方', value: rule }] : []),
        { label: '期限', value: <Limit duty={duty} now={now} /> },
        ...(why ? [{ label: 'この日になる理由', value: why }] : []),
        { label: '起点', value: <Time at={openedAt} /> },
        ...(answeredAt ? [{ label: '応えた時', value: <Answered duty={duty} answeredAt={answeredAt} /> }] : []),
      ]}
    />
  )
}

function Limit({ duty, now }: Pick<DutyFactsProps, 'duty' | 'now'>) {
  const { dueOn, dueAt, isGuide, openedAt, answeredAt } = duty
  if (dueOn) {
    return (
      <>
        <Day on={dueOn} />
        {isGuide && '（目安）'}
      </>
    )
  }
  if (dueAt) return <Time at={dueAt} />
  const elapsed = answeredAt === undefined && openedAt <= now ? `起点から${runningTime(openedAt, now)}。` : ''
  return `${elapsed}条項に数の印字がないため、期限は示しません。`
}

function Answered({ duty: { dueAt, isGuide }, answeredAt }: { duty: DutyFactsProps['duty']; answeredAt: Instant }) {
  const isLate = dueAt !== undefined && !isGuide && answeredAt > dueAt
  return (
    <>
      <Time at={answeredAt} />
      {isLate && dueAt && <strong className="text-error-2">　期限を{runningTime(dueAt, answeredAt)}過ぎて</strong>}
    </>
  )
}
