import type { Canonical } from '@/lib/kernel/canonical'
import { canonicalHash } from '@/lib/kernel/hash'
import type { Finding } from '@/lib/kernel/refusal'
import type { Content } from '@/lib/rules/forms/declaration'

/** A finding that the submitter answered with a reason. It stays with the version and is printed. */
export type Deviation = Finding & { reason: string }

/** A file by its hash; `isOwnLayout` stands only where the file is the paper itself in an own layout. */
export type FrozenFile = { fileName: string; sha256: string; isOwnLayout?: true }

/** Everything that a submission freezes. */
export type Frozen = {
  document: string
  edition: string
  formKey: string
  number: number
  content: Content
  startsOn?: string
  deviations: Deviation[]
  /** path → commitment: the hash covers sealed values without revealing them. */
  sealed: Record<string, string>
  attachments: FrozenFile[]
}

/** The one hash that a decision belongs to. Attachments count in the order of their hashes, not of their upload. */
export function contentHashOf(frozen: Frozen): string {
  const attachments = [...frozen.attachments].sort((a, b) => (a.sha256 < b.sha256 ? -1 : a.sha256 > b.sha256 ? 1 : 0))
  return canonicalHash(['junshu-version-1', { ...frozen, attachments } as unknown as Canonical])
}
