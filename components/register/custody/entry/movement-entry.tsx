'use client'

import { useState } from 'react'
import type { Act } from '@/components/action-form/use-act'
import { SelectField } from '@/components/ui/fields/select-field'
import type { EntryOffer } from '../view'
import { EntryForm } from './entry-form'
import { HappeningFields } from './fields/happening-fields'
import { itemChoices, type OfferedItem } from './fields/offered'
import { QuantityField } from './fields/quantity-field'
import { ExceptionField, reasonHelp } from './fields/taking-out'
import { useWay, WayFields } from './fields/way-fields'

type MovementEntryProps = {
  action: Act
  offer: EntryOffer
  /** Items of recent entries, of which nothing may be left. */
  recent: OfferedItem[]
}

/** 移動の記録: so much of an item went from here to there. */
export function MovementEntry({ action, offer, recent }: MovementEntryProps) {
  const [itemId, setItemId] = useState('')
  const { way, follow } = useWay()
  const important = importantOf(offer, recent, itemId)
  return (
    <EntryForm
      action={action}
      word="記録する"
      authority={offer.authority}
      emptied={['quantity', 'reason', 'exception']}
      onEdit={(name, value) => {
        follow(name, value)
        if (name !== 'itemId') return
        setItemId(value)
        // Where the other one lay says nothing about this one.
        follow('fromPlaceId', '')
      }}
    >
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-12">
        <div className="md:col-span-9">
          <SelectField name="itemId" label="情報" choices={itemChoices(offer.held, recent)} required />
        </div>
        <div className="md:col-span-3">
          <QuantityField />
        </div>
        <WayFields offer={offer} itemId={itemId} way={way} />
        {way.act === 'take_out' && <ExceptionField rules={offer.rules} />}
        <HappeningFields offer={offer} reasonHelp={reasonHelp(offer.rules, way.act, important)} />
      </div>
    </EntryForm>
  )
}

function importantOf({ held }: EntryOffer, recent: readonly OfferedItem[], itemId: string): string {
  const line = held.find((each) => each.itemId === itemId) ?? recent.find(({ id }) => id === itemId)
  return line?.important ?? ''
}
