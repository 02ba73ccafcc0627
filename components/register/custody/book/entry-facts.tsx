import Link from 'next/link'
import { DescriptionList } from '@/components/ui/data/description-list'
import { Time } from '@/components/ui/dates/time'
import { ACT_WORDS } from '@/lib/registers/custody/labels'
import type { EntryView } from '../view'
import { EntryReasons } from './entry-list'

type EntryFactsProps = { entry: EntryView; entriesAddress: string; papers: string }

/** Everything that one entry says. */
export function EntryFacts({ entry, entriesAddress, papers }: EntryFactsProps) {
  const { plan } = entry
  return (
    <DescriptionList
      items={[
        { label: '行ったこと', value: ACT_WORDS[entry.act] },
        { label: '情報', value: `${entry.itemName}（${entry.medium}${entry.important && `・${entry.important}`}）` },
        { label: '数量', value: `${entry.quantity}点` },
        { label: '移動元', value: entry.from },
        { label: '移動先', value: entry.to },
        { label: '起きた日時', value: <Time at={entry.happenedAt} form="wareki" /> },
        { label: '取り扱った者', value: entry.happenedBy },
        { label: '理由・条項', value: <EntryReasons entry={entry} /> },
        ...(plan ? [{ label: '根拠の計画', value: <PlanLink plan={plan} papers={papers} /> }] : []),
        { label: '記録した日時', value: <Time at={entry.recordedAt} form="wareki" /> },
        { label: '記録した者', value: entry.recordedByName },
        ...linked('訂正した記録', entry.correctsSeq, entriesAddress),
        ...linked('この記録を訂正した記録', entry.correctedBySeq, entriesAddress),
      ]}
    />
  )
}

function PlanLink({ plan, papers }: { plan: NonNullable<EntryView['plan']>; papers: string }) {
  return (
    <Link className="link" prefetch={false} href={`${papers}/${plan.paperId}?version=${plan.version}`}>
      承認された計画書 第{plan.version}版
    </Link>
  )
}

function linked(label: string, seq: number | undefined, entriesAddress: string) {
  if (seq === undefined) return []
  const value = (
    <Link className="link" prefetch={false} href={`${entriesAddress}/${seq}`}>
      第{seq}号
    </Link>
  )
  return [{ label, value }]
}
