import { Prisma } from '@/lib/platform/db/generated/client'

const UNIQUE_VIOLATION = '23505'

/** Whether a statement failed because a row with the same key is there. The transaction is lost then. */
export function isUniqueViolation(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return error.code === 'P2002' || JSON.stringify(error.meta ?? {}).includes(`"${UNIQUE_VIOLATION}"`)
}
