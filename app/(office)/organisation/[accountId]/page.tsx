import type { Metadata } from 'next'
import { LinkButton } from '@/components/ui/actions/link-button'
import { DescriptionList } from '@/components/ui/data/description-list'
import { EmptyState } from '@/components/ui/page/empty-state'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { ORGANISATION_RIGHT_WORDS } from '@/lib/registers/organisations/labels'
import { getOwnPerson } from '@/lib/registers/organisations/operations/get-person'
import { DisableForm } from './disable-form'
import { ResetForm } from './reset-form'

export const metadata: Metadata = { title: '利用者' }

export default async function PersonPage({ params }: { params: Promise<{ accountId: string }> }) {
  const { accountId } = await params
  const person = await show(getOwnPerson, { accountId })
  const mayAct = !person.isSelf && !person.isDisabled
  return (
    <>
      <PageHeading
        acts={
          <LinkButton href="/organisation" tone="secondary">
            一覧へ戻る
          </LinkButton>
        }
      >
        {person.name}
      </PageHeading>
      <section id="accountId" aria-label="この人について" className="mb-10 max-w-2xl">
        <DescriptionList
          items={[
            { label: 'フリガナ', value: person.kana },
            { label: 'ID', value: person.signInId },
            {
              label: '組織での権限',
              value: person.rights.map((right) => ORGANISATION_RIGHT_WORDS[right]).join('・') || 'なし',
            },
            { label: '状態', value: person.isDisabled ? '停止' : '利用中' },
          ]}
        />
      </section>
      {mayAct && person.can['organisations.reset_password'] && <ResetForm accountId={accountId} />}
      {mayAct && person.can['organisations.disable_account'] && <DisableForm accountId={accountId} />}
      {person.isSelf && (
        <EmptyState title="自分のアカウントです。">
          パスワードは「パスワード」の画面で変更します。停止は、別の管理者が行います。
        </EmptyState>
      )}
      {person.isDisabled && (
        <EmptyState title="停止されたアカウントです。">
          再び使えるようにはできません。行った操作の記録は、氏名とともに残っています。
        </EmptyState>
      )}
    </>
  )
}
