import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { type ControlProps, nameInGroup } from '@/components/paper-form/fields/labelled'
import { PlainControl } from '@/components/paper-form/fields/plain-control'
import { usePaperForm } from '@/components/paper-form/paper-form-context'
import { REMOVED } from '@/components/paper-form/values/form-values'
import { StoredSealed } from './stored-sealed'

/**
 * A value that is kept apart. What is stored never comes back to this screen: it shows only that there is one. What is typed
 * stays visible until it is saved and the cursor has left.
 */
export function SealedControl(props: ControlProps) {
  const { path, name, field, row } = props
  const { form, stored, settled } = usePaperForm()
  const value: unknown = useWatch({ control: form.control, name })
  const [isFocused, setFocused] = useState(false)
  const [isRewriting, setRewriting] = useState(false)
  const isStored = stored.has(path)
  const isRemoved = value === REMOVED
  const isUntouched = value === undefined || value === '' || value === settled.get(path)

  // Once the server has removed the value, the input is an ordinary empty one.
  useEffect(() => {
    if (isRemoved && !isStored) form.setValue(name, undefined)
  }, [isRemoved, isStored, form, name])

  if (isStored && (isRemoved || (isUntouched && !isFocused && !isRewriting))) {
    return (
      <StoredSealed
        label={nameInGroup({ field, row })}
        isRemoved={isRemoved}
        onRewrite={() => {
          form.setValue(name, undefined)
          setRewriting(!isRemoved)
        }}
        onRemove={() => form.setValue(name, REMOVED)}
      />
    )
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches whether the cursor is inside.
    <div
      onFocus={() => setFocused(true)}
      onBlur={(event) => {
        if (event.currentTarget.contains(event.relatedTarget)) return
        setFocused(false)
        setRewriting(false)
      }}
    >
      <PlainControl {...props} />
      <p className="mt-1 text-dns-14N-130 text-solid-gray-700">
        封緘：{field.sealed?.purpose}のためにだけ、許された人が開きます（開いた記録が残ります）。
      </p>
    </div>
  )
}
