import { runtime } from '@/lib/platform/server/runtime'
import { work } from './loop'

const stop = new AbortController()
process.once('SIGTERM', () => stop.abort())
process.once('SIGINT', () => stop.abort())
const running = runtime()
await work(running, stop.signal)
await running.database.$disconnect()
