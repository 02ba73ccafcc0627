import { LinkButton } from '@/components/ui/actions/link-button'
import { DataTable } from '@/components/ui/data/data-table'
import { Time } from '@/components/ui/dates/time'
import type { SettingView } from '@/lib/registers/contracts/setting-view'
import { AnswerText } from './answer-text'
import { settingAnchor } from './setting-anchor'

type OwnFactsProps = { facts: readonly SettingView[]; hrefOf: (key: string) => string }

/** The contract's own days, which no document asks for. */
export function OwnFacts({ facts, hrefOf }: OwnFactsProps) {
  const mayChange = facts.some(({ mayAnswer }) => mayAnswer)
  return (
    <DataTable
      caption="契約の日付"
      rows={facts}
      keyOf={(fact) => fact.key}
      columns={[
        { label: '事柄', isRowHead: true, cell: (fact) => <span id={settingAnchor(fact.key)}>{fact.question}</span> },
        { label: '今の値', cell: (fact) => <Value fact={fact} /> },
        { label: 'いつから', cell: (fact) => (fact.since ? <Time at={fact.since} /> : '―') },
        { label: '定めた人', cell: (fact) => fact.setByName ?? '―' },
        { label: '根拠', cell: (fact) => fact.basis ?? '―' },
        ...(mayChange ? [{ label: '操作', cell: (fact: SettingView) => <Change fact={fact} hrefOf={hrefOf} /> }] : []),
      ]}
    />
  )
}

function Value({ fact: { answer, value, planned } }: { fact: SettingView }) {
  return (
    <>
      <strong>{value === undefined ? '未定' : <AnswerText answer={answer} value={value} />}</strong>
      {planned.map((next) => (
        <span key={next.fromAt} className="block text-dns-14N-130">
          <Time at={next.fromAt} /> から <AnswerText answer={answer} value={next.value} />
        </span>
      ))}
    </>
  )
}

function Change({ fact, hrefOf }: { fact: SettingView; hrefOf: (key: string) => string }) {
  return (
    <LinkButton href={hrefOf(fact.key)} tone="secondary" size="small">
      変更する<span className="sr-only">：{fact.question}</span>
    </LinkButton>
  )
}
