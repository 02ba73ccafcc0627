import type { Stage } from '../stage'
import { tellEvacuationPlans } from './akiruno/story'
import { tellChildrensVoices } from './chiba/story'
import { tellCounterWork } from './kadoma/story'
import { tellContinuityPlans } from './meguro/story'
import { tellRunningContract } from './roudoukyoku/running'

/** One running contract of each of the five authorities; each story answers the contract's id. */
export const FIVE = {
  roudoukyoku: tellRunningContract,
  meguro: tellContinuityPlans,
  kadoma: tellCounterWork,
  chiba: tellChildrensVoices,
  akiruno: tellEvacuationPlans,
} as const satisfies Record<string, (stage: Stage) => Promise<string>>

/** The present of all of them. */
export const PRESENT = '2026-11-18 09:31'
