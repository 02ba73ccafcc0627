import { type Result, refused } from '@/lib/kernel/result'

/** The head that was read off a paper, as typed (`第１２号`); undefined when nothing was. */
export function paperIn(form: FormData): { seq: number; hash: string } | undefined {
  const [seq, hash] = [form.get('seq'), form.get('hash')].map((value) =>
    typeof value === 'string' ? value.trim() : '',
  )
  if (!seq && !hash) return undefined
  return { seq: Number((seq ?? '').normalize('NFKC').replace(/[第号\s]/g, '')), hash: hash ?? '' }
}

/** Findings stand at the fields of the form. */
export function atPaperFields<T>(answer: Result<T>): Result<T> {
  if (answer.ok || answer.refusal.kind !== 'invalid') return answer
  const findings = answer.refusal.findings.map((each) => ({ ...each, path: each.path.replace(/^paper\./, '') }))
  return refused({ kind: 'invalid', findings })
}
