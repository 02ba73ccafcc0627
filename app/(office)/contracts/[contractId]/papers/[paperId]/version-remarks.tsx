import { Time } from '@/components/ui/dates/time'
import { Notice } from '@/components/ui/page/notice'
import { ACT_WORDS } from '@/lib/registers/papers/labels'
import type { ShownPaper } from './shown'

type Props = {
  steps: ShownPaper['steps']
  deviations: NonNullable<ShownPaper['shown']>['deviations']
  /** As printed: 承認, 承諾. */
  word: string
}

/** Reasons and conditions that the other side gave for the whole, and what the submitter explained. */
export function VersionRemarks({ steps, deviations, word }: Props) {
  const reasoned = steps.filter(({ reason }) => reason !== '')
  return (
    <div className="mb-6 flex flex-col gap-3 empty:hidden">
      {steps
        .filter(({ conditions }) => conditions !== '')
        .map((step) => (
          <Notice key={step.at + step.conditions} kind="warning" title={`${word}の条件（${step.byName}）`}>
            <p className="whitespace-pre-wrap">{step.conditions}</p>
            <Time at={step.at} />
          </Notice>
        ))}
      {reasoned.map((step) => (
        <Notice key={step.at + step.act} kind="warning" title={`${ACT_WORDS[step.act]}の理由（${step.byName}）`}>
          <p className="whitespace-pre-wrap">{step.reason}</p>
          <Time at={step.at} />
        </Notice>
      ))}
      {deviations.map((deviation) => (
        <Notice
          key={deviation.path + deviation.message}
          kind="warning"
          title={`理由付きの提出（${deviation.clause ?? '―'}）`}
        >
          <p>{deviation.message}</p>
          <p className="whitespace-pre-wrap">理由：{deviation.reason}</p>
        </Notice>
      ))}
    </div>
  )
}
