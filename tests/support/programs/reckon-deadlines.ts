import { civilDateAt } from '@/lib/kernel/civil-date'
import { lastOfDay, minuteOfDayAt, startOfDay } from '@/lib/kernel/tokyo'
import { earliestActOn, isInWindow } from '@/lib/rules/deadlines/due'
import { on, productDue } from '@/tests/rules/deadlines/asked'
import type { Asked } from '@/tests/rules/deadlines/second-reckoning'

/** A question as JSON carries it. */
export type Sent = Omit<Asked, 'own'> & { own: string[] }

/** All that the product answers to it. */
export function answersTo({ own, ...rest }: Sent): unknown {
  const asked = { ...rest, own: new Set(own) }
  const due = productDue(asked)
  const day = civilDateAt(asked.at as never)
  const others = asked.on === undefined ? [] : [isInWindow(due, on(asked.on))]
  return {
    due,
    earliest: earliestActOn(asked.rule, day, { own: new Set(own.map(on)) }),
    tokyo: [day, startOfDay(day), lastOfDay(day), minuteOfDayAt(asked.at as never), ...others],
  }
}

/** Answers the questions of its standard input on the output, together with the zone of this process. */
async function answer(): Promise<void> {
  let text = ''
  for await (const chunk of process.stdin) text += chunk
  const zone = `${Intl.DateTimeFormat().resolvedOptions().timeZone} ${new Date(2026, 0, 1).toISOString()}`
  process.stdout.write(JSON.stringify({ zone, answers: (JSON.parse(text) as Sent[]).map(answersTo) }))
}

if (process.argv[1]?.endsWith('reckon-deadlines.ts')) await answer()
