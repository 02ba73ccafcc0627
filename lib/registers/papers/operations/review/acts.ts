import { stepOperation } from './step'

/** 受領: recorded; work never waits for it. */
export const receivePaper = stepOperation('papers.receive', 'receive')
/** 補正の求め: never undoes receipt or timeliness. */
export const askCorrection = stepOperation('papers.ask_correction', 'ask_correction')
/** 差戻し, with reasons on single fields and rows. */
export const returnPaper = stepOperation('papers.return', 'return')
/** The decision in the printed word (承認 …). */
export const approvePaper = stepOperation('papers.approve', 'approve')
export const refusePaper = stepOperation('papers.refuse', 'refuse')
/** 取下げ before the decision, by the side that submitted. */
export const withdrawPaper = stepOperation('papers.withdraw', 'withdraw')

const STEPS = {
  receive: receivePaper,
  ask_correction: askCorrection,
  return: returnPaper,
  approve: approvePaper,
  refuse: refusePaper,
  withdraw: withdrawPaper,
}

/** The operation behind a button; undefined for whatever else a browser sends. */
export function stepFor(act: string) {
  return Object.hasOwn(STEPS, act) ? STEPS[act as keyof typeof STEPS] : undefined
}
