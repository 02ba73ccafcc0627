import { useState } from 'react'
import { Field } from '@/components/ui/fields/field'
import { SelectField } from '@/components/ui/fields/select-field'
import { ACT_WORDS } from '@/lib/registers/custody/labels'
import { MOVEMENT_ACTS, type MovementAct, ROUTES } from '@/lib/registers/custody/movement'
import type { PlaceKind } from '@/lib/registers/custody/place'
import type { EntryOffer, EntryView } from '../../view'
import { onlyHolder, placeChoices, standingEnd } from './offered'

const ACTS = ['move', 'take_out', 'bring_back', 'return', 'dispose', 'copy', 'receive', 'make'] as const
const ACT_HELP: Record<MovementAct, string> = {
  move: '組織内の別の場所へ',
  take_out: '組織の外へ',
  bring_back: '組織の外から中へ',
  return: '発注者へ返す',
  dispose: '焼却・溶解・裁断・消去など',
  copy: '同じものを増やす',
  receive: '同じものを追加で受け取る',
  make: '同じものを追加で作る',
}

/** What is being stated of the movement so far; the form's own fields follow it. */
export type Way = { act: MovementAct | ''; fromPlaceId: string; toPlaceId: string }

/** The way of a movement, with the ends that an act has of itself set. */
export function useWay(earlier?: Pick<EntryView, 'act' | 'fromPlaceId' | 'toPlaceId'>) {
  const [way, setWay] = useState<Way>(
    earlier && earlier.act !== 'void'
      ? { act: earlier.act, fromPlaceId: earlier.fromPlaceId, toPlaceId: earlier.toPlaceId }
      : { act: '', fromPlaceId: '', toPlaceId: '' },
  )
  function follow(name: string, value: string) {
    const act = MOVEMENT_ACTS.find((each) => each === value) ?? ''
    if (name === 'act') setWay((before) => ({ ...before, act }))
    if (name === 'fromPlaceId' || name === 'toPlaceId') setWay((before) => ({ ...before, [name]: value }))
  }
  return { way, follow }
}

type WayFieldsProps = { offer: EntryOffer; itemId: string; way: Way }

/** What was done, from where to where. Only the places that the act can have are offered. */
export function WayFields({ offer, itemId, way }: WayFieldsProps) {
  const route = way.act === '' ? undefined : ROUTES[way.act]
  return (
    <div className="grid gap-x-6 gap-y-5 md:col-span-12 md:grid-cols-12">
      <div className="md:col-span-4">
        <SelectField
          name="act"
          label="行ったこと"
          value={way.act}
          onChange={nothing}
          choices={ACTS.map((act) => ({ value: act, label: `${ACT_WORDS[act]}（${ACT_HELP[act]}）` }))}
          required
        />
      </div>
      {route && (
        <>
          <div className="md:col-span-4">
            <EndField side="from" kinds={route.from} chosen={way.fromPlaceId} offer={offer} itemId={itemId} />
          </div>
          <div className="md:col-span-4">
            <EndField side="to" kinds={route.to} chosen={way.toPlaceId} offer={offer} itemId={itemId} />
          </div>
        </>
      )}
    </div>
  )
}

/** The form around it hears of every change. */
function nothing() {}

type EndFieldProps = {
  side: 'from' | 'to'
  kinds: readonly PlaceKind[]
  chosen: string
  offer: EntryOffer
  itemId: string
}

function EndField({ side, kinds, chosen, offer, itemId }: EndFieldProps) {
  const name = side === 'from' ? 'fromPlaceId' : 'toPlaceId'
  const label = side === 'from' ? '移動元' : '移動先'
  const standing = standingEnd(kinds)
  if (standing) {
    const word = standing === 'authority' ? offer.authority : standing === 'destroyed' ? '廃棄・抹消' : '作成'
    return (
      <Field id={name} label={label}>
        <output id={name} className="flex min-h-12 items-center">
          {word}
        </output>
      </Field>
    )
  }
  const choices = placeChoices(offer, kinds, itemId)
  const isOffered = choices.some(({ value }) => value === chosen)
  const only = side === 'from' ? onlyHolder(offer.held, kinds, itemId) : undefined
  return (
    <SelectField
      name={name}
      label={label}
      value={isOffered ? chosen : (only ?? '')}
      onChange={nothing}
      choices={choices}
      help={choices.length === 0 ? 'この区分の場所がありません。先に「場所」で登録してください。' : undefined}
      required
    />
  )
}
