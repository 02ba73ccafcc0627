import { TextField } from '@/components/ui/fields/text-field'

/** So many whole pieces. */
export function QuantityField({ defaultValue }: { defaultValue?: number }) {
  return (
    <TextField
      name="quantity"
      label="数量（点）"
      inputMode="numeric"
      maxLength={20}
      defaultValue={defaultValue}
      className="max-w-32 text-right"
      required
    />
  )
}
