import { answerDuty } from '@/lib/registers/duties/operations/answer'
import { type DutyName, dutyKey } from './names'
import { type Script, step } from './tell'

/** Links a fact that another book tells to a duty that it answers; `factOf`: known once that is told. */
export function link(script: Script, at: string, duty: DutyName, factOf: () => string): void {
  step(script, at, async () => {
    const input = { key: dutyKey(script, duty, 'contractor'), factId: factOf() }
    await script.stage.act(script.filer, answerDuty, input, script.contractId)
  })
}
