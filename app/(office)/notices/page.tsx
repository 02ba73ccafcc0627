import type { Metadata } from 'next'
import { ActionForm } from '@/components/action-form/action-form'
import { ListEnds } from '@/components/contracts/list/list-ends'
import { NoticeTable } from '@/components/notices/notice-table'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { listAddress } from '../list-address'
import { readAllOf } from './actions'
import { shownNotices } from './shown-notices'

type Params = { searchParams: Promise<{ at?: string | string[]; id?: string | string[] }> }

async function noticesOf({ searchParams }: Params) {
  const { at, id } = await searchParams
  const isAfter = typeof at === 'string' && typeof id === 'string'
  return { isAfter, ...(isAfter ? await shownNotices(at, id) : await shownNotices()) }
}

/** The tab says first how many are unread: `(3) お知らせ`. */
export async function generateMetadata(params: Params): Promise<Metadata> {
  const { unread } = await noticesOf(params)
  return { title: unread === '0' ? 'お知らせ' : `(${unread}) お知らせ` }
}

export default async function NoticesPage(params: Params) {
  const { notices, unread, next, isAfter } = await noticesOf(params)
  const [newest] = notices
  return (
    <>
      <PageHeading lead="相手方の提出、受領、決定、求めなどを、契約を閲覧できる人に知らせます。">お知らせ</PageHeading>
      {unread !== '0' && newest && !isAfter && (
        <div className="not-printed mb-6">
          <ActionForm action={readAllOf} className="flex flex-col gap-3">
            <input type="hidden" name="until" value={newest.at} />
            <p>
              <SubmitButton tone="secondary">すべて既読にする</SubmitButton>
              <span className="ml-3">未読 {unread}件</span>
            </p>
          </ActionForm>
        </div>
      )}
      {notices.length > 0 ? (
        <NoticeTable notices={notices} />
      ) : (
        <EmptyState title="お知らせはまだありません。">
          相手方が書類を提出・受領・決定したり、求めや設定を記録したりすると、ここに並びます。
        </EmptyState>
      )}
      <ListEnds
        label="お知らせ"
        first={isAfter ? '/notices' : undefined}
        next={next && listAddress('/notices', { at: next.at, id: next.id })}
      />
    </>
  )
}
