import type { Condition } from '@/lib/rules/clauses/setting'

/** 再委託する場合 */
export const OUTSOURCED: Condition[] = [{ setting: 'outsourcing', isOneOf: ['yes'] }]
/** 市の施設において業務を執行する場合 */
export const IN_CITY_FACILITY: Condition[] = [{ setting: 'in_city_facility', isOneOf: ['yes'] }]
/** 履行場所の施錠が必要な場合 */
export const LOCKED: Condition[] = [{ setting: 'locking', isOneOf: ['yes'] }]
