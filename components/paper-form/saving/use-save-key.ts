import { useEffect } from 'react'
import type { Saver } from './saver'

/** Ctrl + S (⌘ + S) saves the draft in place of the browser's own saving of the page. */
export function useSaveKey(saver: Saver): void {
  useEffect(() => {
    function save(event: KeyboardEvent) {
      if (event.key !== 's' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      void saver.saveNow()
    }
    document.addEventListener('keydown', save)
    return () => document.removeEventListener('keydown', save)
  }, [saver])
}
