import type { Condition } from '@/lib/rules/clauses/setting'

/** 情報システムを使用してこの契約による事務を行う場合 */
export const SYSTEM: Condition[] = [{ setting: 'information_system', isOneOf: ['yes'] }]
