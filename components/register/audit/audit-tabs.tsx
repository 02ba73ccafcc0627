import { Tabs } from '@/components/ui/page/tabs'

/** The three pages of the audit room. */
export function AuditTabs({ contractId }: { contractId: string }) {
  const here = `/contracts/${contractId}/audit`
  return (
    <div className="mb-8">
      <Tabs
        label="監査の中"
        tabs={[
          { href: here, label: '証拠と出力', match: 'exact' },
          { href: `${here}/record`, label: '操作の記録' },
          { href: `${here}/verification`, label: '記録の検証' },
        ]}
      />
    </div>
  )
}
