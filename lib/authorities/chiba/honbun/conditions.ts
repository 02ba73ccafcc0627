import type { Condition } from '@/lib/rules/clauses/setting'

const newCentres = (...isOneOf: string[]): Condition[] => [{ setting: 'new_centres', isOneOf }]

/** 船橋市及び柏市は児童相談所を設置した月以降: nothing follows while neither sets one up. */
export const NEW_CENTRES: Condition[] = newCentres('funabashi', 'kashiwa', 'both')
export const FUNABASHI: Condition[] = newCentres('funabashi', 'both')
export const KASHIWA: Condition[] = newCentres('kashiwa', 'both')

/** 委託業務の一部について再委託を行う場合 */
export const OUTSOURCED: Condition[] = [{ setting: 'outsourcing', isOneOf: ['yes'] }]
/** 次の事業者が本件受託者でない場合 */
export const OTHER_SUCCESSOR: Condition[] = [{ setting: 'successor', isOneOf: ['other'] }]
/** その他必要な書類 */
export const FURTHER_PAPERS: Condition[] = [{ setting: 'completion_papers_needed', isOneOf: ['yes'] }]
/** 千葉市社会福祉審議会…（調整中） */
export const CITY_COUNCIL: Condition[] = [{ setting: 'city_council', isOneOf: ['included'] }]
