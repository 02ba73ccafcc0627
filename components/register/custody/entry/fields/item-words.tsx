import { RadioGroup } from '@/components/ui/fields/radio-group'
import { TextField } from '@/components/ui/fields/text-field'
import type { CustodyRules } from '@/lib/rules/clauses/clause'

/** The medium, in one of the printed words where the documents print any. */
export function MediumField({ rules }: { rules: readonly CustodyRules[] }) {
  const media = [...new Set(rules.flatMap((each) => each.media))]
  if (media.length === 0) return <TextField name="medium" label="情報の種類" required />
  const choices = media.map((word) => ({ value: word, label: word }))
  return <RadioGroup name="medium" label="情報の種類" choices={choices} required />
}

/** In which words the item is important. Asked for without a default: "not important" has to be said as well. */
export function ImportantField({ rules, chosen }: { rules: readonly CustodyRules[]; chosen: string }) {
  const clause = rules.map(({ takingOutImportant }) => takingOutImportant?.clause).find((each) => each !== undefined)
  return (
    <div className="flex flex-col gap-3">
      <RadioGroup
        name="important"
        label="個人情報等の重要な情報"
        basis={clause && `記載されたものは、原則として組織外に持ち出せません（${clause}）`}
        choices={[
          { value: 'none', label: '含まない' },
          { value: '個人情報', label: '個人情報を含む' },
          { value: 'other', label: 'ほかの重要な情報を含む' },
        ]}
        required
      />
      {chosen === 'other' && <TextField name="otherImportant" label="重要な情報の内容" required />}
    </div>
  )
}
