/** More than these are not counted: nobody reads the number, and counting would cost more than showing the page. */
export const MOST_COUNTED = 50

/** A count that stopped one above the limit, in words: `3`, or `50以上`. */
export function countWord(count: number): string {
  return count > MOST_COUNTED ? `${MOST_COUNTED}以上` : String(count)
}
