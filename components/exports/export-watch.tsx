'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import type { ExportState } from '@/lib/registers/exports/export'

type Watched = { id: string; title: string; state: ExportState }

const SOON_MS = 500
const LATER_MS = 2000
/** So many looks at short intervals; what takes longer is looked at less often. */
const SOON = 20

/** Reads the page anew while something is being drawn, and says when it is done. Without a script the page is read anew by hand. */
export function ExportWatch({ exports }: { exports: readonly Watched[] }) {
  const router = useRouter()
  const isRunning = exports.some(({ state }) => state === 'waiting' || state === 'drawing')
  useEffect(() => {
    if (!isRunning) return
    let looks = 0
    let timer = setTimeout(look, SOON_MS)
    function look() {
      looks += 1
      if (document.visibilityState === 'visible') router.refresh()
      timer = setTimeout(look, looks < SOON ? SOON_MS : LATER_MS)
    }
    return () => clearTimeout(timer)
  }, [isRunning, router])
  return (
    <p role="status" className="mb-3 min-h-7 text-std-16B-170">
      {useNews(exports)}
    </p>
  )
}

/** What came to an end since the page was opened. */
function useNews(exports: readonly Watched[]): string {
  const known = useRef(new Map<string, ExportState>())
  const [news, setNews] = useState('')
  useEffect(() => {
    const ended = exports.filter(({ id, state }) => {
      const before = known.current.get(id)
      return before !== undefined && before !== state && (state === 'ready' || state === 'failed')
    })
    known.current = new Map(exports.map(({ id, state }) => [id, state]))
    if (ended.length > 0) setNews(ended.map(sentence).join(''))
  }, [exports])
  return news
}

function sentence({ title, state }: Watched): string {
  return state === 'ready' ? `「${title}」のPDFができました。` : `「${title}」のPDFは作れませんでした。`
}
