/** The earlier of two days or instants, both written so that they compare as text. */
export function earlierOf<T extends string>(a: T, b: T): T {
  return [a, b].toSorted()[0] ?? a
}

/** The later of two days or instants, both written so that they compare as text. */
export function laterOf<T extends string>(a: T, b: T): T {
  return [a, b].toSorted()[1] ?? a
}

/** For sorting days, instants and keys by their text: negative, zero or positive; equal ones keep their order. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
