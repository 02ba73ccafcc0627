import { RadioGroup } from '@/components/ui/fields/radio-group'
import { splitCorrection } from '@/lib/registers/custody/labels'
import type { MovementAct } from '@/lib/registers/custody/movement'
import type { CustodyRules } from '@/lib/rules/clauses/clause'

/** In which of the printed cases something was taken out. */
export function ExceptionField({ rules, defaultValue }: { rules: readonly CustodyRules[]; defaultValue?: string }) {
  const clauses = [...new Set(rules.flatMap(({ takingOut }) => takingOut?.clause ?? []))]
  const cases = [...new Set(rules.flatMap(({ takingOut }) => takingOut?.exceptions ?? []))]
  if (cases.length === 0) return null
  return (
    <div className="md:col-span-12">
      <RadioGroup
        name="exception"
        label="持ち出せる場合のどれにあたるか"
        basis={`持ち出せるのは、次の場合に限られます（${clauses.join('、')}）`}
        choices={[...cases.map((word) => ({ value: word, label: word })), { value: '', label: 'どれにもあたらない' }]}
        defaultValue={defaultValue}
        required
      />
    </div>
  )
}

/** What the reason has to say, where a clause asks for one. */
export function reasonHelp(
  rules: readonly CustodyRules[],
  act: MovementAct | '',
  important: string,
): string | undefined {
  const clause = rules.map(({ takingOutImportant }) => takingOutImportant?.clause).find((each) => each !== undefined)
  if (act !== 'take_out' || important === '' || clause === undefined) return undefined
  return `重要な情報（${important}）を持ち出すため、持ち出す理由を具体的に記入してください（${clause}）。`
}

/**
 * What was said as the reason of an entry: the printed case with which it begins (`返却時：…`), and the rest. Why an earlier entry
 * was corrected is no part of it.
 */
export function splitReason(rules: readonly CustodyRules[], kept: string): { exception: string; reason: string } {
  const text = splitCorrection(kept).reason
  const cases = rules.flatMap(({ takingOut }) => takingOut?.exceptions ?? [])
  const exception = cases.find((word) => text === word || text.startsWith(`${word}：`)) ?? ''
  return { exception, reason: exception === '' ? text : text.slice(exception.length + 1) }
}
