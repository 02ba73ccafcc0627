/** One answer of a closed list. */
export type Choice = { value: string; label: string; help?: string }
