import { defineConfig } from 'prisma/config'

/** Prisma's own command line reads this: `npx prisma migrate deploy` applies the same files that `npm start` applies. */
const url = process.env.DATABASE_OWNER_URL

export default defineConfig({
  schema: '../prisma/schema',
  migrations: { path: '../prisma/migrations' },
  ...(url ? { datasource: { url } } : {}),
})
