import type { ReactNode } from 'react'

type NoticeKind = 'info' | 'success' | 'warning' | 'error'

const KINDS: Record<NoticeKind, { word: string; look: string; wordLook: string }> = {
  info: { word: 'お知らせ', look: 'border-key-900', wordLook: 'text-key-900' },
  success: { word: '完了', look: 'border-success-1', wordLook: 'text-success-2' },
  warning: { word: '注意', look: 'border-warning-yellow-1', wordLook: 'text-yellow-1000' },
  error: { word: 'エラー', look: 'border-error-1', wordLook: 'text-error-2' },
}

type NoticeProps = {
  kind: NoticeKind
  title?: ReactNode
  /** Read out when it appears after an act. Leave out for what stands on the page from the start. */
  isNews?: boolean
  children?: ReactNode
}

/** A message in a frame; its kind is a word, the colour only repeats it. */
export function Notice({ kind, title, isNews, children }: NoticeProps) {
  const { word, look, wordLook } = KINDS[kind]
  return (
    <div role={isNews ? 'status' : undefined} className={`rounded-8 border-2 border-l-8 bg-white p-4 ${look}`}>
      <p className="text-std-16B-170">
        <span className={`mr-3 ${wordLook}`}>{word}</span>
        {title}
      </p>
      {children && <div className="mt-1">{children}</div>}
    </div>
  )
}
