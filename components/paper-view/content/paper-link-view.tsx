import type { NamedPaper } from '@/components/paper-view/view'
import type { PaperLink } from '@/lib/rules/forms/declaration'

type PaperLinkViewProps = { papers: readonly NamedPaper[]; link: PaperLink }

/** The version of another paper that is named, with the hash by which its content can be told. */
export function PaperLinkView({ papers, link }: PaperLinkViewProps) {
  const { paperId, version, contentHash } = link
  const named = papers.find((paper) => paper.paperId === paperId && paper.version === version)
  const name = named?.name ?? `一覧にない書類 第${version}版`
  return (
    <>
      {named?.href ? (
        <a href={named.href} className="link">
          {name}
        </a>
      ) : (
        name
      )}
      <span className="block text-dns-14N-130 break-all text-solid-gray-700">内容のSHA-256 {contentHash}</span>
    </>
  )
}
