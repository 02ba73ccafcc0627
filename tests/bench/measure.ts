/** What one variant costs: requests a second over all, and the latency of one in milliseconds. */
export type Measured = { name: string; perSecond: number; medianMs: number; p95Ms: number }

/** Runs the work `count` times with `lanes` at once, after a warm-up. `one` gets the number of the round. */
export async function measure(
  name: string,
  { count, lanes, warmUp }: { count: number; lanes: number; warmUp: number },
  one: (round: number) => Promise<unknown>,
): Promise<Measured> {
  for (let round = 0; round < warmUp; round += 1) await one(round)
  const latencies: number[] = []
  let next = warmUp
  const startedAt = performance.now()
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      while (next < warmUp + count) {
        const round = next
        next += 1
        const from = performance.now()
        await one(round)
        latencies.push(performance.now() - from)
      }
    }),
  )
  const seconds = (performance.now() - startedAt) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return { name, perSecond: count / seconds, medianMs: at(0.5), p95Ms: at(0.95) }
}

/** The variants side by side; the last column is the throughput as a share of the first one's, the floor. */
export function printTable(title: string, rows: Measured[]): void {
  const [floor] = rows
  console.log(`\n${title}`)
  for (const { name, perSecond, medianMs, p95Ms } of rows) {
    const share = floor ? perSecond / floor.perSecond : 1
    console.log(
      `  ${name.padEnd(44)} ${perSecond.toFixed(1).padStart(8)} /s   median ${medianMs.toFixed(1).padStart(7)} ms   p95 ${p95Ms.toFixed(1).padStart(7)} ms   ${share.toFixed(2)}`,
    )
  }
}
