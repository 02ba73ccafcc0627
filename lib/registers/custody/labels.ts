import { civilDateAt } from '@/lib/kernel/civil-date'
import type { Instant } from '@/lib/kernel/instant'
import { formatWareki } from '@/lib/kernel/wareki'
import type { Movement } from './movement'
import type { PlaceKind, StandingKind } from './place'

export const ACT_WORDS: Record<Movement['act'], string> = {
  receive: '受領',
  make: '作成',
  copy: '複製',
  move: '移動',
  take_out: '持出し',
  bring_back: '持帰り',
  return: '返却',
  dispose: '廃棄・抹消',
  void: '取消し',
}

export const PLACE_KIND_WORDS: Record<PlaceKind, string> = {
  authority: '発注者',
  own: '組織内の保管場所',
  person_outside: '組織外の者',
  subcontractor: '再委託先',
  destroyed: '廃棄・抹消済み',
  origin: '作成',
}

/** Names of the places that stand at the ends of the book; the authority's is the printed word of the document. */
export const STANDING_NAMES: Record<StandingKind, string> = {
  authority: '発注者',
  destroyed: '廃棄・抹消済み',
  origin: '作成元',
}

const TOKYO_AHEAD_MS = 9 * 3_600_000

/** `令和8年11月20日 10:05`, by the wall clock in Tokyo. */
export function momentText(at: Instant): string {
  const clock = new Date(Date.parse(at) + TOKYO_AHEAD_MS).toISOString().slice(11, 16)
  return `${formatWareki(civilDateAt(at))} ${clock}`
}

/** The printed case of an exception and the own words, as one text: `返却時：…`. */
export function reasonText(exception: string, reason: string): string {
  return [exception, reason].filter((part) => part !== '').join('：')
}

/** Behind the reason of the act itself stands why the earlier entry was corrected. */
export function correctionText(reason: string, why: string): string {
  return [reason, `訂正の理由：${why}`].filter((part) => part !== '').join('\n')
}

/** What `correctionText` put together, taken apart again. */
export function splitCorrection(kept: string): { reason: string; why: string } {
  const [reason = '', why = ''] = kept.split(/(?:^|\n)訂正の理由：/)
  return { reason, why }
}
