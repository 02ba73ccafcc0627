/** The page of a duty. */
export function dutyAddress(contractId: string, key: string): string {
  return `/contracts/${contractId}/duties?key=${encodeURIComponent(key)}`
}

/** What was chosen as evidence: `paper/<id>/<version>` or `fact/<id>`. What is neither is refused by the operation. */
export function evidenceIn(chosen: string): { paperId: string; version: number } | { factId: string } {
  const [kind, id = '', version] = chosen.split('/')
  return kind === 'paper' ? { paperId: id, version: Number(version) } : { factId: chosen.replace(/^fact\//, '') }
}
