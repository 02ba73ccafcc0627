import { settingAnchor } from '@/components/contracts/settings/setting-anchor'
import { DataTable } from '@/components/ui/data/data-table'
import { StatusWord } from '@/components/ui/data/status-word'
import { Time } from '@/components/ui/dates/time'
import type { Notice } from '@/lib/registers/notices/notice'
import { NoticeLink } from './notice-link'

/** What the other sides did, newest first. It says what and where; the rest stands behind the link. */
export function NoticeTable({ notices }: { notices: readonly Notice[] }) {
  return (
    <DataTable
      caption="お知らせ"
      rows={notices}
      keyOf={(notice) => `${notice.contractId} ${notice.id}`}
      columns={[
        {
          label: '状態',
          cell: ({ isUnread }) => (
            <StatusWord tone={isUnread ? 'open' : 'quiet'}>{isUnread ? '未読' : '既読'}</StatusWord>
          ),
        },
        { label: 'お知らせ', isRowHead: true, cell: (notice) => <Words notice={notice} /> },
        {
          label: '契約',
          cell: ({ contractName, contractNumber }) => (
            <>
              {contractName}
              <span className="block text-dns-14N-130 text-solid-gray-700">{contractNumber}</span>
            </>
          ),
        },
        { label: '日時', cell: ({ at }) => <Time at={at} /> },
      ]}
    />
  )
}

function Words({ notice }: { notice: Notice }) {
  const { contractId, id, words, isUnread } = notice
  const link = (
    <NoticeLink href={addressOf(notice)} notice={{ contractId, noticeId: id }}>
      {words}
    </NoticeLink>
  )
  return isUnread ? <strong>{link}</strong> : link
}

function addressOf({ contractId, subject }: Notice): string {
  const contract = `/contracts/${contractId}`
  if ('paperId' in subject) return `${contract}/papers/${subject.paperId}?version=${subject.version}`
  return 'factId' in subject ? `${contract}/facts` : `${contract}/settings#${settingAnchor(subject.settingKey)}`
}
