import openServer from '../support/server'
import { benchPages } from './pages'
import { benchPrint } from './print'
import { benchSubmission } from './submission'

/**
 * `npm run bench`: each figure beside its floor, measured in the same run. The last column is the throughput as a share of the
 * floor's; absolute figures say more about the machine than about the product.
 */
const wanted = process.argv.slice(2)
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)

if (isWanted('submission')) {
  const close = await openServer()
  try {
    await benchSubmission()
  } finally {
    await close()
  }
}
if (isWanted('print')) await benchPrint()
if (isWanted('pages')) await benchPages()
