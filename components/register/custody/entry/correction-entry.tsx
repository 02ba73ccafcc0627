'use client'

import { useState } from 'react'
import type { Act } from '@/components/action-form/use-act'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextArea } from '@/components/ui/fields/text-area'
import { Notice } from '@/components/ui/page/notice'
import type { EntryOffer, EntryView } from '../view'
import { EntryForm } from './entry-form'
import { HappeningFields } from './fields/happening-fields'
import { QuantityField } from './fields/quantity-field'
import { ExceptionField, reasonHelp, splitReason } from './fields/taking-out'
import { useWay, WayFields } from './fields/way-fields'

const MODES = [
  { value: 'replace', label: '正しい内容に置き換える', help: '下の内容が、この記録に代わって数えられます。' },
  { value: 'void', label: 'このようなことはなかった（取消し）', help: 'この記録は数えられなくなります。' },
]

type CorrectionEntryProps = { action: Act; offer: EntryOffer; entry: EntryView }

/** 訂正: a new entry that points at the old one. Both stay in the book. */
export function CorrectionEntry({ action, offer, entry }: CorrectionEntryProps) {
  const [mode, setMode] = useState('replace')
  const { way, follow } = useWay(entry)
  const said = splitReason(offer.rules, entry.reason)
  return (
    <EntryForm
      action={action}
      word="訂正する"
      authority={offer.authority}
      emptied={[]}
      onEdit={(name, value) => {
        if (name === 'mode') setMode(value)
        follow(name, value)
      }}
    >
      {entry.deviation.length > 0 && (
        <Notice kind="warning" title="この記録は逸脱です。">
          訂正しても、逸脱であることは変わりません。経緯は理由に記入してください。
        </Notice>
      )}
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-12">
        <div className="md:col-span-5">
          <RadioGroup name="mode" label="訂正の別" choices={MODES} defaultValue={mode} required />
        </div>
        <div className="md:col-span-7">
          <TextArea name="why" label="訂正の理由" help="どこが、なぜ違っていたか。" rows={3} required />
        </div>
        {mode === 'replace' && (
          <>
            <WayFields offer={offer} itemId={entry.itemId} way={way} />
            <div className="md:col-span-12">
              <QuantityField defaultValue={entry.quantity} />
            </div>
            {way.act === 'take_out' && <ExceptionField rules={offer.rules} defaultValue={said.exception} />}
            <HappeningFields
              offer={offer}
              defaults={{ happenedAt: entry.happenedAt, happenedBy: entry.happenedBy, reason: said.reason }}
              reasonHelp={reasonHelp(offer.rules, way.act, entry.important)}
            />
          </>
        )}
      </div>
    </EntryForm>
  )
}
