import { PrismaPg } from '@prisma/adapter-pg'
import { type Prisma, PrismaClient } from './generated/client'

/** The only place that builds a PrismaClient. */
export type Database = PrismaClient
export type Tx = Prisma.TransactionClient

/** connections: size of the pool. */
export function connect(url: string, connections = 10): Database {
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: connections }) })
}
