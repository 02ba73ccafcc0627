/** The place of a question on its page: letters, digits and hyphens only, so that it can stand in an address. */
export function settingAnchor(key: string): string {
  return `setting-${key.replace(/[^A-Za-z0-9]+/g, '-')}`
}
