import { invalid } from '@/lib/kernel/refusal'
import { done, type Result } from '@/lib/kernel/result'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

/** Whether a file may be called the paper itself in an own layout: only where the document has the form for reference (参考様式). */
export function decideOwnLayout(form: FormDeclaration, isOwnLayout: boolean): Result<boolean> {
  if (!isOwnLayout || form.isReference) return done(isOwnLayout)
  const message = `「${form.title}」は参考様式ではないので、独自の様式に代えることはできません。添付はそのまま付きます。`
  return invalid({ level: 'refuse', path: 'isOwnLayout', message, clause: form.clause })
}
