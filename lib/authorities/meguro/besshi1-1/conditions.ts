import type { Condition } from '@/lib/rules/clauses/setting'

/** 個人情報を取り扱う場合 */
export const PERSONAL: Condition[] = [{ setting: 'personal_information', isOneOf: ['yes'] }]
/** 特定個人情報を取り扱う場合, by whatever means. */
export const SPECIFIC: Condition[] = [
  { setting: 'specific_personal_information', isOneOf: ['in_system', 'outside_system'] },
]
/** 情報システムにおいて特定個人情報を取り扱う場合 */
export const SPECIFIC_IN_SYSTEM: Condition[] = [{ setting: 'specific_personal_information', isOneOf: ['in_system'] }]
/** 特定個人情報ファイルを取り扱う場合: a file is more than the information, so both are asked for. */
export const SPECIFIC_FILE: Condition[] = [
  ...SPECIFIC,
  { setting: 'specific_personal_information_file', isOneOf: ['yes'] },
]
/** クラウドサービスを利用する場合, whatever is kept there. */
export const CLOUD: Condition[] = [{ setting: 'cloud', isOneOf: ['confidential', 'other'] }]
/** クラウドサービスで機密情報を取り扱う場合 */
export const CLOUD_CONFIDENTIAL: Condition[] = [{ setting: 'cloud', isOneOf: ['confidential'] }]
/** 情報システムの保守又は運用業務 */
export const SYSTEM_WORK: Condition[] = [{ setting: 'system_maintenance', isOneOf: ['yes'] }]
