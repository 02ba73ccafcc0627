import type { Tx } from '@/lib/platform/db/client'
import type { Content, FieldValue } from '@/lib/rules/forms/declaration'

export type LinkedItem = { id: string; name: string; medium: string }

/** The custody items that any of the contents links to. */
export async function listLinkedItems(tx: Tx, contractId: string, contents: readonly Content[]): Promise<LinkedItem[]> {
  const values = contents.flatMap((content) => Object.values(content))
  const ids = values.flatMap((value) =>
    Array.isArray(value)
      ? value.flatMap((row) => ('rowId' in row ? Object.values(row).flatMap(itemIds) : [row.itemId]))
      : [],
  )
  if (ids.length === 0) return []
  return tx.custodyItem.findMany({
    where: { contractId, id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, medium: true },
  })
}

function itemIds(value: FieldValue): string[] {
  return Array.isArray(value) ? value.map(({ itemId }) => itemId) : []
}
