import { openEmbedded } from '@/lib/platform/host/embedded'
import { openHome } from '@/lib/platform/host/serving/home'

/** A program that opens the database of a folder, prints its port and stays until somebody ends it. */
const [folder, superuserPassword] = process.argv.slice(2) as [string, string]
const home = openHome(folder)
if (!home) throw new Error(`${folder} is held by another program`)
const { port } = await openEmbedded(home.folder, { superuserPassword })
home.announce({ pid: process.pid, address: `127.0.0.1:${port}` })
console.log(port)
