import type { ControlProps } from './labelled'
import { PlainControl } from './plain-control'
import { SealedControl } from './sealed/sealed-control'

/** The control that a kind of field is filled with. */
export function Control(props: ControlProps) {
  return props.field.sealed ? <SealedControl {...props} /> : <PlainControl {...props} />
}
