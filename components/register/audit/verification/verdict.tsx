import { DescriptionList } from '@/components/ui/data/description-list'
import { Notice } from '@/components/ui/page/notice'
import type { VerdictView } from '../view'

const COMPARISONS: Record<NonNullable<VerdictView['paper']>['comparison'], string> = {
  agrees: '紙のハッシュと一致しました。紙が印刷された時までの記録は、書き直されていません。',
  differs: '紙のハッシュと一致しません。書き写しに誤りがなければ、紙が印刷された後に記録が書き直されています。',
  not_reached: '紙にある番号まで記録がありません。番号に誤りがなければ、末尾が切り落とされています。',
}

/** What the verification found: whole or not, how much was read, and the head that a paper can be compared with. */
export function Verdict({ verdict }: { verdict: VerdictView }) {
  const { intact, entries, visible, head, firstBreak, paper } = verdict
  const isGood = intact && (paper === undefined || paper.comparison === 'agrees')
  return (
    <div className="flex flex-col gap-4">
      <Notice kind={isGood ? 'success' : 'error'} isNews title={titleOf(verdict)}>
        {firstBreak && (
          <p>
            第{firstBreak.seq}号：{firstBreak.message}
          </p>
        )}
        {paper && (
          <p>
            第{paper.seq}号：{COMPARISONS[paper.comparison]}
          </p>
        )}
      </Notice>
      <DescriptionList
        items={[
          { label: '検証した件数', value: `${entries}件` },
          {
            label: '本文まで確かめた件数',
            value:
              entries === visible
                ? `${visible}件`
                : `${visible}件（残りは、ほかの側だけの記録です。連鎖だけを確かめました）`,
          },
          { label: '記録の先頭（最も新しい記録）', value: `第${head.seq}号` },
          { label: 'ハッシュ', value: <code className="font-mono text-mono-16N-150">{inGroups(head.hash)}</code> },
        ]}
      />
      {!paper && (
        <p className="text-solid-gray-700">
          末尾の切り落としと全体の書き直しは、紙と比べたときにだけ分かります。下の欄で比べられます。
        </p>
      )}
    </div>
  )
}

function titleOf({ intact, paper }: VerdictView): string {
  if (!intact) return '記録に、合わないところがあります。'
  return paper && paper.comparison !== 'agrees' ? '連鎖はつながっていますが、紙と合いません。' : '記録は完全です。'
}

/** In groups of eight, so that it can be read aloud and typed. */
function inGroups(hash: string): string {
  return hash.match(/.{1,8}/g)?.join(' ') ?? hash
}
