import type { PersonKey } from '@/prisma/seed/cast'
import { openContract } from '@/prisma/seed/stories/contract'
import { SIXTH } from '../../support/sixth-authority'
import { at, NOW, openStory, type Story } from '../../support/story'

/** A story in which the second contract of the two sides runs on the document of the invented town, signed on 25 March 2026. */
export async function openSixth(): Promise<Story> {
  const story = await openStory()
  story.setTime(at('2026-03-26T10:00:00+09:00'))
  const contractId = await openContract(story, {
    number: 'みずほ第1号',
    name: '窓口業務',
    signedOn: '2026-03-25',
    startsOn: '2026-04-01',
    endsOn: '2027-03-31',
    authority: 'chief',
    contractor: 'manager',
    others: ['assistant'],
    auditor: 'auditor',
    documents: [SIXTH],
  })
  await story.work()
  story.setTime(NOW)
  return {
    ...story,
    contractId,
    ask: (who, operation, input, where = {}) => story.ask(who, operation, input, { contractId, ...where }),
  }
}

export const OUTSIDERS = ['clerk', 'bystander', 'rival', 'stranger'] as const satisfies readonly PersonKey[]
