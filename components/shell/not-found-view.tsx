import { LinkButton } from '@/components/ui/actions/link-button'
import { PageHeading } from '@/components/ui/page/page-heading'
import { HOME_PATH } from './addresses'

/** The one answer to an address that leads nowhere and to one that leads where this person may not go. */
export function NotFoundView() {
  return (
    <>
      <PageHeading>ページが見つかりません</PageHeading>
      <p className="mb-6">
        アドレスが違うか、閲覧できる範囲の外にあります。契約の関係者であるはずの場合は、所属する組織の担当者に権限を確かめてください。
      </p>
      <LinkButton href={HOME_PATH}>「今日」へ戻る</LinkButton>
    </>
  )
}
