/** `1.2 MB`, `34 KB`, `512 B`, with the powers of 1000 that a file manager shows. */
export function sizeText(sizeBytes: number): string {
  if (sizeBytes >= 1_000_000) return `${(sizeBytes / 1_000_000).toFixed(1)} MB`
  if (sizeBytes >= 1000) return `${Math.round(sizeBytes / 1000)} KB`
  return `${sizeBytes} B`
}
