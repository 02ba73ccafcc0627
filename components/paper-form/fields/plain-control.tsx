import type { ReactNode } from 'react'
import { DateInputs } from '@/components/ui/dates/date-inputs'
import { MomentInputs } from '@/components/ui/dates/moment-inputs'
import { ClosedChoice } from './choices/closed-choice'
import { OpenChoice } from './choices/open-choice'
import { PaperChoice } from './choices/paper-choice'
import { CountControl } from './count-control'
import { DateControl } from './date-control'
import { ItemsControl } from './items/items-control'
import type { ControlProps } from './labelled'
import { TextControl } from './text-control'

/** The control of a value that is not sealed, or is being written anew. */
export function PlainControl(props: ControlProps): ReactNode {
  const { value } = props.field
  switch (value.kind) {
    case 'text':
    case 'long_text':
    case 'person':
      return <TextControl {...props} />
    case 'date':
      return <DateControl {...props} inputs={DateInputs} />
    case 'moment':
      return <DateControl {...props} inputs={MomentInputs} />
    case 'count':
      return <CountControl {...props} unit={value.unit} />
    case 'choice':
      return value.open ? (
        <OpenChoice {...props} options={value.options} />
      ) : (
        <ClosedChoice {...props} options={value.options} />
      )
    case 'items':
      return <ItemsControl {...props} />
    case 'paper':
      return <PaperChoice {...props} />
  }
}
