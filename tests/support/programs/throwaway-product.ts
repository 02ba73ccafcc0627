import { removeHome } from '@/lib/platform/host/postgres/reach'
import { sweep, throwawayFolder } from '@/lib/platform/host/postgres/throwaway'
import { startChild } from '@/lib/platform/host/serving/children'

/** The whole product as `npm start` runs it, on a folder of its own that goes when it ends. */
await sweep()
const folder = throwawayFolder()
// The tests' product never runs on the developer's own server, whatever the shell says.
const env = { ...process.env, JUNSHU_HOME: folder, DATABASE_URL: undefined }
const product = startChild(['--import', 'tsx', 'lib/platform/host/start.ts'], { env })
const end = () => void product.stop()
process.on('SIGTERM', end)
process.on('SIGINT', end)
const code = await product.ended
removeHome(folder)
process.exit(code)
