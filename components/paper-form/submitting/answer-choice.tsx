import { useState } from 'react'
import { ChoiceLine } from '@/components/ui/fields/choice-line'
import { FieldGroup } from '@/components/ui/fields/field'

type Answerable = readonly { key: string; words: string }[]

export type Answers = { chosen: string[]; choose: (key: string, isChosen: boolean) => void }

/** Which duties the paper answers. Where there is one only, it is chosen until somebody says otherwise; the person sees it and sends it. */
export function useAnswers(answerable: Answerable): Answers {
  const [said, say] = useState<Readonly<Record<string, boolean>>>({})
  const isChosen = (key: string) => said[key] ?? answerable.length === 1
  return {
    chosen: answerable.filter(({ key }) => isChosen(key)).map(({ key }) => key),
    choose: (key, isNow) => say((before) => ({ ...before, [key]: isNow })),
  }
}

/** A paper closes only the duties that it is said to answer. */
export function AnswerChoice({ answerable, answers }: { answerable: Answerable; answers: Answers }) {
  if (answerable.length === 0) return null
  return (
    <FieldGroup
      id="answered-duties"
      label="この書類が応える義務"
      need="optional"
      help="選んだ義務だけが終わります。後から、義務の画面で結び付けることもできます。"
    >
      {answerable.map(({ key, words }) => (
        <ChoiceLine
          key={key}
          type="checkbox"
          checked={answers.chosen.includes(key)}
          onChange={(event) => answers.choose(key, event.target.checked)}
        >
          {words}
        </ChoiceLine>
      ))}
    </FieldGroup>
  )
}
