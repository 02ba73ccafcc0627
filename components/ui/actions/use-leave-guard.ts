import { useEffect, useRef } from 'react'

const QUESTION = '保存されていない入力があります。このページを離れますか。'

/** Asks before the page is left with something unsaved: by the browser, and by a link of ours. */
export function useLeaveGuard(hasUnsaved: () => boolean): void {
  const asked = useRef(hasUnsaved)
  useEffect(() => {
    asked.current = hasUnsaved
  })
  useEffect(() => {
    function beforeUnload(event: BeforeUnloadEvent) {
      if (asked.current()) event.preventDefault()
    }
    function beforeLink(event: MouseEvent) {
      if (!isWayOut(event.target) || !asked.current() || window.confirm(QUESTION)) return
      event.preventDefault()
      event.stopPropagation()
    }
    window.addEventListener('beforeunload', beforeUnload)
    document.addEventListener('click', beforeLink, true)
    return () => {
      window.removeEventListener('beforeunload', beforeUnload)
      document.removeEventListener('click', beforeLink, true)
    }
  }, [])
}

/** Whether a click there leads to another page in this tab. */
function isWayOut(target: EventTarget | null): boolean {
  const link = target instanceof Element ? target.closest('a[href]') : null
  return link instanceof HTMLAnchorElement && link.target !== '_blank' && link.hash === ''
}
