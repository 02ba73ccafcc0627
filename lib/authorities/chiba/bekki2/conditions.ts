import type { Condition } from '@/lib/rules/clauses/setting'

const yes = (setting: string): Condition => ({ setting, isOneOf: ['yes'] })

/** Single conditions, for fields; the lists below are for clauses, duties and questions. */
export const specific: Condition = yes('specific_personal_information')
export const confidential: Condition = yes('confidential_data')
export const installedOutside: Condition = yes('outside_installation')
export const connectedOutside: Condition = yes('outside_connection')
export const outsourced: Condition = yes('outsourcing')
export const leased: Condition = { setting: 'equipment', isOneOf: ['lease'] }

/** 特定個人情報等を取扱う業務の場合 */
export const SPECIFIC: Condition[] = [specific]
/** 機密性2以上の電子データ等 */
export const CONFIDENTIAL: Condition[] = [confidential]
/** 外部設置の場合 */
export const INSTALLED_OUTSIDE: Condition[] = [installedOutside]
/** 外部接続の場合 */
export const CONNECTED_OUTSIDE: Condition[] = [connectedOutside]
/** 一部再委託する場合 */
export const OUTSOURCED: Condition[] = [outsourced]
/** 本契約により情報システムを導入する場合 */
export const SYSTEM: Condition[] = [yes('system_introduced')]

/** 契約により発注者が利用する情報システム機器がある場合 */
export const EQUIPMENT: Condition[] = [{ setting: 'equipment', isOneOf: ['lease', 'other'] }]
/** 賃貸借契約の場合 */
export const LEASE: Condition[] = [leased]
/** Equipment that the authority uses under a contract which is no lease. */
export const NO_LEASE: Condition[] = [{ setting: 'equipment', isOneOf: ['other'] }]

/** The four classes of 4.4(2). Each hangs on there being equipment at all. */
export const RESIDENTS: Condition[] = [...EQUIPMENT, yes('media_residents')]
export const RESIDENTS_INSIDE: Condition[] = [...RESIDENTS, { setting: 'destruction_place', isOneOf: ['inside'] }]
export const RESIDENTS_OUTSIDE: Condition[] = [...RESIDENTS, { setting: 'destruction_place', isOneOf: ['outside'] }]
export const MEDIA_CONFIDENTIAL: Condition[] = [...EQUIPMENT, yes('media_confidential')]
export const MEDIA_LOW: Condition[] = [...EQUIPMENT, yes('media_low')]
export const SPECIAL: Condition[] = [...EQUIPMENT, yes('special_devices')]
export const SPECIAL_CERTIFIED: Condition[] = [...SPECIAL, yes('certified_function')]
