/** The address of one page of a list: what is looked for, and where the page before ended. Blank parts are left out. */
export function listAddress(path: string, parts: Record<string, string | undefined>): string {
  const given = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]))
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`
}
