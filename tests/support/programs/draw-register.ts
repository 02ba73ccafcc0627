import { createWriteStream } from 'node:fs'
import { barePdfkit } from '../../bench/long-register/bare'
import { registerDrawn } from '../../bench/long-register/ours'

/** Draws the long register of the bench into a file, and says what it took: `draw-register.ts bare|ours <rows> <file>`. */
const [way = '', rows = '', file = ''] = process.argv.slice(2)
const draw = { bare: barePdfkit, ours: registerDrawn }[way]
if (!draw) throw new Error('bare or ours')
const from = performance.now()
await draw(Number(rows), createWriteStream(file))
const seconds = (performance.now() - from) / 1000
console.log(JSON.stringify({ seconds, peakKib: process.resourceUsage().maxRSS }))
