'use client'

import { useState } from 'react'
import type { Act } from '@/components/action-form/use-act'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { SelectField } from '@/components/ui/fields/select-field'
import { TextField } from '@/components/ui/fields/text-field'
import { ROUTES } from '@/lib/registers/custody/movement'
import type { EntryOffer } from '../view'
import { EntryForm } from './entry-form'
import { HappeningFields } from './fields/happening-fields'
import { ImportantField, MediumField } from './fields/item-words'
import { itemChoices, placeChoices } from './fields/offered'
import { QuantityField } from './fields/quantity-field'

const ORIGINS = [
  { value: 'received', label: '受領した' },
  { value: 'made', label: '作成した' },
  { value: 'copied', label: '複製・加工して作った' },
]
const EMPTIED = ['name', 'important', 'otherImportant', 'quantity', 'reason']

/** 受領・作成の記録: a new item of the book, with how it came in. */
export function ItemEntry({ action, offer }: { action: Act; offer: EntryOffer }) {
  const [origin, setOrigin] = useState('received')
  const [important, setImportant] = useState('')
  return (
    <EntryForm
      action={action}
      word="記録する"
      authority={offer.authority}
      emptied={EMPTIED}
      onEdit={(name, value) => {
        if (name === 'origin') setOrigin(value)
        if (name === 'important') setImportant(value)
      }}
      onRecorded={() => setImportant('')}
    >
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-12">
        <div className="md:col-span-3">
          <RadioGroup name="origin" label="受領・作成の別" choices={ORIGINS} defaultValue={origin} required />
        </div>
        <div className="flex flex-col gap-5 md:col-span-5">
          <TextField name="name" label="情報の名称" required />
          {origin === 'copied' && (
            <SelectField name="copiedFromItemId" label="複製の元" choices={itemChoices(offer.held)} required />
          )}
        </div>
        <div className="md:col-span-4">
          <MediumField rules={offer.rules} />
        </div>
        <div className="md:col-span-4">
          <ImportantField rules={offer.rules} chosen={important} />
        </div>
        <div className="flex flex-col gap-5 md:col-span-8">
          <SelectField
            name="toPlaceId"
            label="保管場所"
            choices={placeChoices(offer, ROUTES.receive.to)}
            help="はじめに置いた場所を選びます。"
            required
          />
          <QuantityField />
        </div>
        <HappeningFields offer={offer} />
      </div>
    </EntryForm>
  )
}
