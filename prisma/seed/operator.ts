import { parseArgs } from 'node:util'
import { z } from 'zod'
import { asGate, withOwner } from '@/lib/platform/record/owner-database'
import { ORGANISATION_KIND_WORDS } from '@/lib/registers/organisations/labels'
import { organisationCode, personFacts } from '@/lib/registers/organisations/schema'
import { ORGANISATION_KINDS } from '@/lib/rules/access/rights'
import { typedText } from '@/lib/rules/typed-text'
import { addFirstAccount, foundOrganisation, initialPassword, OperatorRefusal } from './founding'

const USAGE = `使い方
  npm run operator -- add-organisation --code 記号 --name 名称 --kind ${ORGANISATION_KINDS.join('|')}
  npm run operator -- add-account --code 組織の記号 --id ID --name 氏名 --kana フリガナ
DATABASE_OWNER_URL のデータベース、なければ組み込みのデータベースに登録します。`

const organisationWords = z.object({
  code: organisationCode,
  name: typedText('名称', { maxLength: 100 }),
  kind: z.enum(ORGANISATION_KINDS, {
    error: `--kind は ${ORGANISATION_KINDS.map((kind) => `${kind}（${ORGANISATION_KIND_WORDS[kind]}）`).join('、')} のどれかです。`,
  }),
})
const accountWords = personFacts.extend({ code: organisationCode })

/** `npm run operator`: what creates organisations, and sees no content. */
async function operate(args: string[]): Promise<void> {
  const text = { type: 'string' } as const
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { code: text, name: text, kind: text, id: text, kana: text },
  })
  switch (positionals[0]) {
    case 'add-organisation':
      return addOrganisation(read(organisationWords, values))
    case 'add-account':
      return addAccount(read(accountWords, { ...values, localId: values.id }))
    default:
      throw new OperatorRefusal(USAGE)
  }
}

async function addOrganisation(organisation: z.infer<typeof organisationWords>): Promise<void> {
  await withOwner(process.env, (url) => asGate(url, (client) => foundOrganisation(client, organisation)))
  console.log(
    `「${organisation.name}」を${ORGANISATION_KIND_WORDS[organisation.kind]}として登録しました。記号：${organisation.code}`,
  )
}

async function addAccount(person: z.infer<typeof accountWords>): Promise<void> {
  const password = initialPassword()
  const made = await withOwner(process.env, (url) =>
    asGate(url, (client) => addFirstAccount(client, { ...person, password })),
  )
  console.log(`「${person.name}」を登録しました。ID：${made.signInId}`)
  console.log(`最初のパスワード（ここにしか表示しません）：${password}`)
  console.log('サインインした後、「パスワードの変更」で本人が変更してください。')
}

function read<T>(shape: z.ZodType<T>, values: unknown): T {
  const parsed = shape.safeParse(values)
  if (parsed.success) return parsed.data
  throw new OperatorRefusal([...parsed.error.issues.map(({ message }) => `・${message}`), USAGE].join('\n'))
}

operate(process.argv.slice(2)).catch((reason) => {
  console.error(reason instanceof Error ? reason.message : reason)
  process.exitCode = 1
})
