import { settingAnchor } from '@/components/contracts/settings/setting-anchor'
import type { Target } from '@/lib/registers/today/item'

/** The page on which an item is done. */
export function targetAddress(contractId: string | undefined, target: Target): string {
  if (contractId === undefined) return '/contracts'
  const contract = `/contracts/${contractId}`
  switch (target.room) {
    case 'papers':
      return `${contract}/papers/${target.paperId}?version=${target.version}`
    case 'draft':
      return `${contract}/papers/${target.paperId}/draft`
    case 'duties':
      return `${contract}/duties?key=${encodeURIComponent(target.key)}`
    case 'settings':
      return `${contract}/settings#${settingAnchor(target.key)}`
    case 'members':
      return `${contract}/${target.room}`
    case 'contracts':
      return contract
  }
}
