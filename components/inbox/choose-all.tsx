'use client'

import type { MouseEvent } from 'react'
import { Button } from '@/components/ui/actions/button'

/** Checks every box of that name in the form around it; where all are checked, takes the checks away. */
export function ChooseAll({ name }: { name: string }) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    const found = event.currentTarget.form?.querySelectorAll<HTMLInputElement>(`input[type=checkbox][name="${name}"]`)
    const boxes = [...(found ?? [])]
    const isAll = boxes.every(({ checked }) => checked)
    for (const box of boxes) box.checked = !isAll
  }
  return (
    <Button tone="secondary" onClick={press}>
      この頁のすべてを選ぶ・外す
    </Button>
  )
}
