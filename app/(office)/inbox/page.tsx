import type { Metadata } from 'next'
import { ActionForm } from '@/components/action-form/action-form'
import { ListEnds } from '@/components/contracts/list/list-ends'
import { WaitingFilters } from '@/components/contracts/waiting/waiting-filters'
import { ChooseAll } from '@/components/inbox/choose-all'
import { InboxSearch } from '@/components/inbox/inbox-search'
import { InboxTable } from '@/components/inbox/inbox-table'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import type { Inbox, InboxItem } from '@/lib/registers/inbox/item'
import { receiveChosen } from './actions'
import { cursorText, filtersOf, inboxAddress } from './inbox-address'
import { askedOf, type Params, shownInbox } from './shown-inbox'

const CAPTIONS = { mine: 'あなたの番の書類', theirs: '相手の番の書類', settled: '決定・受領された書類' }

async function inboxOf(params: Params) {
  const asked = await askedOf(params)
  return { asked, inbox: await shownInbox(asked.show, asked.search, asked.form, asked.after) }
}

/** The tab says first what waits: `(3) 受信箱`. */
export async function generateMetadata(params: Params): Promise<Metadata> {
  const { counts } = (await inboxOf(params)).inbox
  return { title: counts.mine === '0' ? '受信箱' : `(${counts.mine}) 受信箱` }
}

export default async function InboxPage(params: Params) {
  const { asked, inbox } = await inboxOf(params)
  const { show, q, form } = asked
  return (
    <>
      <PageHeading lead="すべての契約の書類について、誰の番か、いつからか、次に何をするかを示します。">
        受信箱
      </PageHeading>
      <WaitingFilters filters={filtersOf(inbox, asked)} />
      {inbox.side && (
        <InboxSearch show={show} search={asked.search} fault={asked.fault} form={form} forms={inbox.forms} />
      )}
      <Papers inbox={inbox} isNarrowed={q !== undefined || form !== undefined} />
      <ListEnds
        label="受信箱"
        first={asked.after && inboxAddress({ show, q, form })}
        next={inbox.next && inboxAddress({ show, q, form, after: cursorText(inbox.next) })}
      />
    </>
  )
}

type PapersProps = { inbox: Inbox; isNarrowed: boolean }

/** The officer's own turn takes receipts; its form stays when the last paper is gone, because it tells what became of them. */
function Papers({ inbox, isNarrowed }: PapersProps) {
  const { side, box, items, now } = inbox
  const receives = side === 'authority' && box === 'mine'
  const isChoosable = ({ stand }: InboxItem) => stand === 'receive'
  const offers = receives && items.some(isChoosable)
  const list =
    items.length > 0 ? (
      <InboxTable caption={CAPTIONS[box]} items={items} now={now} isChoosable={offers ? isChoosable : undefined} />
    ) : (
      <EmptyState title={emptyTitle(inbox, isNarrowed)}>
        {isNarrowed
          ? '条件を変えて、もう一度絞ってください。'
          : box === 'mine' && '提出や決定があると、ここに並びます。期限のある義務は「今日」にあります。'}
      </EmptyState>
    )
  if (!receives) return list
  return (
    <ActionForm action={receiveChosen}>
      {offers && (
        <div className="not-printed flex flex-wrap items-center gap-3">
          <ChooseAll name="paper" />
          <SubmitButton>選んだ書類を受領する</SubmitButton>
        </div>
      )}
      {list}
    </ActionForm>
  )
}

function emptyTitle({ side, box }: Inbox, isNarrowed: boolean): string {
  if (side === undefined) return '監査の立場には、受け取る書類も決める書類もありません。'
  return isNarrowed ? 'この条件に合う書類はありません。' : EMPTY[box]
}

const EMPTY = {
  mine: 'いま、あなたの番の書類はありません。',
  theirs: 'いま、相手の番の書類はありません。',
  settled: '決定・受領された書類はまだありません。',
}
