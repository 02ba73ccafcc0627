import type { Instant } from '@/lib/kernel/instant'
import type { PaperAct, VersionState } from '@/lib/rules/approvals/transitions'
import { versionInForce } from './version'

type Compared = { number: number; state: VersionState; effectiveAt?: Instant }
type Step = { version: number; act: PaperAct }

/** An earlier version that a reader holds the shown one against, and what it is: 差し戻した版, 補正を求めた版, 適用中. */
export type Against<Version> = { version: Version; words: string[] }

/**
 * What a version is held against: the one that was last returned (or on which a correction was asked), and the one in force of
 * those before it. One version that is both is there once; where there is neither, simply the one before.
 */
export function versionsBehind<Version extends Compared>(
  versions: readonly Version[],
  shown: Pick<Version, 'number'>,
  steps: readonly Step[],
  now: Instant,
): Against<Version>[] {
  const earlier = versions.filter((version) => version.number < shown.number)
  const wordOf = (version: Version) =>
    version.state === 'returned'
      ? '差し戻した版'
      : steps.some((step) => step.act === 'ask_correction' && step.version === version.number)
        ? '補正を求めた版'
        : undefined
  const returned = earlier.findLast((version) => wordOf(version) !== undefined)
  const inForce = versionInForce(earlier, now)
  const behind = [returned, inForce].filter((version) => version !== undefined)
  const last = earlier.at(-1)
  const chosen = behind.length === 0 && last ? [last] : [...new Set(behind)]
  return chosen.map((version) => ({
    version,
    words: [
      ...(version === returned ? [wordOf(version) ?? ''] : []),
      ...(version === inForce ? ['適用中'] : []),
      ...(version !== returned && version !== inForce ? ['直前の版'] : []),
    ],
  }))
}

type File = { fileName: string; sha256: string }

/** The files that only one of two versions has, by name; a file of the same name with other bytes came and went. */
export function filesBetween(before: readonly File[], after: readonly File[]): { added: string[]; removed: string[] } {
  const only = (files: readonly File[], others: readonly File[]) =>
    files
      .filter((file) => !others.some((other) => other.sha256 === file.sha256 && other.fileName === file.fileName))
      .map(({ fileName }) => fileName)
  return { added: only(after, before), removed: only(before, after) }
}
