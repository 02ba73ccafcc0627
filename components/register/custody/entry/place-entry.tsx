'use client'

import { useState } from 'react'
import type { Act } from '@/components/action-form/use-act'
import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import { PLACE_KIND_WORDS } from '@/lib/registers/custody/labels'
import { NAMED_KINDS, type NamedKind } from '@/lib/registers/custody/place'
import type { EntryOffer } from '../view'
import { EntryForm } from './entry-form'
import { PersonField } from './fields/happening-fields'

/** What the name of a place is the name of. */
const NAME_LABELS: Record<NamedKind, string> = {
  own: '場所の名称',
  person_outside: '持ち出す者の氏名',
  subcontractor: '再委託先の名称',
}
const HELP: Record<NamedKind, string> = {
  own: '組織の中の棚、端末など',
  person_outside: '組織外へ持ち出すときの、持ち出す者',
  subcontractor: '再委託先に渡すときの、渡す先',
}
const KINDS = NAMED_KINDS.map((kind) => ({ value: kind, label: PLACE_KIND_WORDS[kind], help: HELP[kind] }))

/** 保管場所の登録: a place where things can be, before anything is recorded there. */
export function PlaceEntry({ action, offer }: { action: Act; offer: EntryOffer }) {
  const [kind, setKind] = useState<NamedKind>('own')
  const [storage, setStorage] = useState('')
  return (
    <EntryForm
      action={action}
      word="登録する"
      authority={offer.authority}
      emptied={['name', 'storage', 'otherStorage']}
      onEdit={(name, value) => {
        const chosen = NAMED_KINDS.find((each) => each === value)
        if (name === 'kind' && chosen) setKind(chosen)
        if (name === 'storage') setStorage(value)
      }}
      onRecorded={() => setStorage('')}
    >
      <div className="grid gap-x-6 gap-y-5 md:grid-cols-12">
        <div className="md:col-span-4">
          <RadioGroup name="kind" label="場所の区分" choices={KINDS} defaultValue={kind} required />
        </div>
        <div className="md:col-span-4">
          {kind === 'person_outside' ? (
            <PersonField name="name" label={NAME_LABELS[kind]} offer={offer} />
          ) : (
            <TextField name="name" label={NAME_LABELS[kind]} help="ほかの場所と見分けられる名称" required />
          )}
        </div>
        {kind === 'own' && (
          <div className="md:col-span-4">
            <StorageField offer={offer} chosen={storage} />
          </div>
        )}
      </div>
    </EntryForm>
  )
}

/** キャビネット, 端末 …: one of the printed words; where 等 is printed another one too. */
function StorageField({ offer: { rules }, chosen }: { offer: EntryOffer; chosen: string }) {
  const words = [...new Set(rules.flatMap(({ placeKinds }) => placeKinds))]
  if (words.length === 0) return <TextField name="storage" label="保存場所の種類" required />
  const isOpen = rules.some(({ placeKindsOpen }) => placeKindsOpen)
  const choices = words.map((word) => ({ value: word, label: word }))
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        name="storage"
        label="保存場所の種類"
        choices={isOpen ? [...choices, { value: 'other', label: 'ほか' }] : choices}
        required
      />
      {chosen === 'other' && <TextField name="otherStorage" label="ほかの種類" required />}
    </div>
  )
}
