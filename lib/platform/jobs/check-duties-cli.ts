import { withDatabase } from '@/lib/platform/record/owner-database'
import { checkDuties } from './check-duties'

/** `npm run duties:check`: one line for each contract that differs, and the sum. The exit code says whether all agree. */
async function check(): Promise<boolean> {
  const checked = await withDatabase(process.env, (urls) => {
    if (urls.appUrl === '') throw new Error('DATABASE_OWNER_URL とともに DATABASE_URL も指定してください。')
    return checkDuties(urls)
  })
  const differing = checked.filter(({ differences }) => differences.length > 0)
  for (const { number, differences } of differing) console.log(`${number}　×　${differences.join('、')}`)
  const sum = differing.reduce((total, { differences }) => total + differences.length, 0)
  console.log(`${checked.length} 件の契約の義務を導き直して比べました：違い ${sum}`)
  return sum === 0
}

check().then(
  (agrees) => {
    process.exitCode = agrees ? 0 : 1
  },
  (reason) => {
    console.error(reason instanceof Error ? reason.message : reason)
    process.exitCode = 2
  },
)
