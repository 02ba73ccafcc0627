/** A filter for texts that contain what was typed, whatever the case: `%` and `_` stand for themselves. */
export function containing(typed: string) {
  return { contains: typed.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
}
