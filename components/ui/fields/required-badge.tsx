/** Whether a field must be filled, as a word beside its label. */
export function RequiredBadge({ need }: { need: 'required' | 'optional' }) {
  return need === 'required' ? (
    <span className="ml-1 text-std-16N-170 text-error-2">※必須</span>
  ) : (
    <span className="ml-1 text-std-16N-170 text-solid-gray-600">任意</span>
  )
}
