'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/actions/button'
import { Dialog } from '@/components/ui/actions/dialog'
import { DescriptionList } from '@/components/ui/data/description-list'

const SHORTCUTS = [
  { label: '?', value: 'この一覧を開く' },
  { label: 'Ctrl + S', value: '下書きを保存する（書類の作成中）' },
  { label: 'Ctrl + V', value: 'Excelで写した行を表に貼り付ける（書類の表の中）' },
  { label: 'Esc', value: '開いている小窓を閉じる' },
  { label: 'Tab', value: '次の欄へ（Shift を添えると前の欄へ）' },
]

/** The list of keys, behind a button and behind `?` wherever nothing is being typed. */
export function ShortcutHelp() {
  const [isOpen, setOpen] = useState(false)

  useEffect(() => {
    function open(event: KeyboardEvent) {
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select, dialog *')
      if (event.key === '?' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) setOpen(true)
    }
    document.addEventListener('keydown', open)
    return () => document.removeEventListener('keydown', open)
  }, [])

  return (
    <>
      <Button tone="quiet" size="small" onClick={() => setOpen(true)}>
        キーボード操作（?）
      </Button>
      <Dialog title="キーボード操作" isOpen={isOpen} onClose={() => setOpen(false)}>
        <DescriptionList items={SHORTCUTS} />
        <div className="mt-4">
          <Button tone="secondary" onClick={() => setOpen(false)}>
            閉じる
          </Button>
        </div>
      </Dialog>
    </>
  )
}
