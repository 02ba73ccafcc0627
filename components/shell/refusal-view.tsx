import { ErrorSummary } from '@/components/ui/findings/error-summary'
import { Notice } from '@/components/ui/page/notice'
import type { Refusal } from '@/lib/kernel/refusal'
import { SIGN_IN_PATH } from './addresses'

/** Why something was not done, as a sentence for the person who asked for it. */
export function RefusalView({ refusal }: { refusal: Refusal }) {
  switch (refusal.kind) {
    case 'signed_out':
      return <SignedOut />
    case 'not_found':
      return (
        <Notice kind="error" isNews title="見つかりません">
          アドレスが違うか、閲覧できる範囲の外にあります。
        </Notice>
      )
    case 'not_allowed':
      return <Notice kind="error" isNews title={refusal.message} />
    case 'conflict':
      return (
        <Notice kind="warning" isNews title={refusal.message}>
          画面を読み込み直すと、いまの状態が分かります。
        </Notice>
      )
    case 'invalid':
      return (
        <ErrorSummary title={`直していただく点が${refusal.findings.length}件あります`} findings={refusal.findings} />
      )
  }
}

function SignedOut() {
  return (
    <Notice kind="warning" isNews title="サインインの有効時間が過ぎました">
      入力はこの画面に残っています。
      <a href={SIGN_IN_PATH} target="_blank" rel="noopener" className="link">
        新しいタブでサインイン
      </a>
      してから、もう一度送ってください。
    </Notice>
  )
}
