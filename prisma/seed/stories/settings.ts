import { setValue } from '@/lib/registers/contracts/operations/set'
import { type Script, step } from './tell'

/** One side answers questions of a document, all on one basis. */
export function settle(
  script: Script,
  at: string,
  { side, basis, document = script.document }: { side: 'officer' | 'filer'; basis: string; document?: string },
  values: Record<string, string>,
): void {
  step(script, at, async () => {
    for (const [key, value] of Object.entries(values)) {
      const input = { key: `${document}#${key}`, value, basis }
      await script.stage.act(script[side], setValue, input, script.contractId)
    }
  })
}
