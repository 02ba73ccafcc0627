type Paper = {
  key: string
  title: string
  style?: string
  isTitlePrinted: boolean
  summary: string
  isRegister: boolean
  word: string
  fields: readonly { label: string; basis: 'printed' | 'inferred' | 'custom'; required: boolean }[]
}

const BASIS_WORDS = { printed: '印字', inferred: '推定', custom: '任意' } as const

/** The papers and books that a clause asks for, each field with its basis. */
export function ClausePapers({ papers }: { papers: readonly Paper[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {papers.map((paper) => (
        <li key={paper.key} className="rounded-8 border border-solid-gray-300 p-4">
          <p className="font-bold">
            {paper.style && `${paper.style}　`}
            {paper.title}
            {!paper.isTitlePrinted && <span className="font-normal">（名称の定めなし）</span>}
          </p>
          <p>{paper.summary}</p>
          <p className="text-dns-14N-130 text-solid-gray-700">
            {paper.isRegister ? `${paper.word}（備え付け、提出しません）` : paper.word}
          </p>
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-dns-14N-130">
            {paper.fields.map(({ label, basis, required }) => (
              <li key={`${label} ${basis}`}>
                {label}（{BASIS_WORDS[basis]}
                {required && '・必須'}）
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
