import openServer from '../support/server'
import { benchDraft } from './draft'
import { benchDuties } from './duties'
import { benchInbox } from './inbox'
import { benchPages } from './pages'
import { benchPrint } from './print'
import { benchRegisters } from './registers'
import { benchSubmission } from './submission'
import { benchTables } from './tables'
import { benchToday } from './today'

/**
 * `npm run bench`: each figure beside its floor, measured in the same run. The last column is the throughput as a share of the
 * floor's; absolute figures say more about the machine than about the product.
 */
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

const onServer = {
  draft: benchDraft,
  submission: benchSubmission,
  today: benchToday,
  inbox: benchInbox,
  tables: benchTables,
}
for (const [name, bench] of Object.entries(onServer)) {
  if (!isWanted(name)) continue
  const close = await openServer()
  try {
    await bench()
  } finally {
    await close()
  }
}
if (isWanted('duties')) await benchDuties()
if (isWanted('print')) await benchPrint()
if (isWanted('registers')) await benchRegisters()
if (isWanted('pages')) await benchPages()
