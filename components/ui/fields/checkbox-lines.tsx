import type { Choice } from './choice'
import { ChoiceLine } from './choice-line'

type CheckboxLinesProps = { name: string; choices: readonly Choice[]; checked?: readonly string[] }

/** A line for each choice; each one checked is sent under the same name. */
export function CheckboxLines({ name, choices, checked }: CheckboxLinesProps) {
  return choices.map((choice) => (
    <ChoiceLine
      key={choice.value}
      type="checkbox"
      name={name}
      value={choice.value}
      help={choice.help}
      defaultChecked={checked?.includes(choice.value)}
    >
      {choice.label}
    </ChoiceLine>
  ))
}
