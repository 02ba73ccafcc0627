import type { Clause } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import { SYSTEM } from '../conditions'

const CHANGED_MAKER = '受注者（再委託先含む）において不正プログラム等が組み込まれることへの対策'
const CHANGED_DEVICE = '調達する機器等に不正プログラム等が組み込まれることへの対策'
const CONFIGURATION = 'システムの構成管理'
const SUBMITTED = { kind: 'received', word: '提出' } as const

/** What a system must be able to do: standing, without a time or a paper unless said. */
function requirement(number: string, heading: string, summary: string, further: Partial<Clause> = {}): Clause {
  return { number, heading, summary, kind: 'duty', owner: 'contractor', forms: [], appliesWhen: SYSTEM, ...further }
}

/** A paper for which no time is printed: owed from the first day of the contract, without a limit. */
function submission(form: string, what: string): DutyDeclaration {
  return {
    key: `submit_${form}`,
    what,
    trigger: { on: 'day', day: { contract: 'starts_on' } },
    due: { rule: 'untimed' },
    answeredBy: [{ by: 'paper', form }],
  }
}

/** 5.3 to 5.8 */
export const systemAccessClauses: Clause[] = [
  requirement(
    '5.3(1)',
    '主体認証',
    'システムにアクセスする主体をID／パスワードの方式で認証し、パスワードの複雑性や、指定回数以上の失敗でのアクセス拒否などの条件を満たす。',
    { reading: '回数を誰が指定するかは印字されていないので、発注者に尋ねる。' },
  ),
  requirement(
    '5.3(2)(ア)',
    'ライフサイクル管理',
    '主体が使うアカウント（識別コード、主体認証情報、権限など）を登録・更新・停止・削除などして管理する機能をもたせる。',
  ),
  requirement(
    '5.3(2)(イ)',
    'アクセス権管理',
    '利用者の職務に応じてアクセス権を制御する機能をもたせ、アクセス権の割り当てを適切に設計する。',
  ),
  requirement(
    '5.3(2)(ウ)',
    '管理者権限の保護',
    '特権をもつ管理者の不正を防ぐため、管理者権限を制御する機能をもたせる。',
  ),
  requirement(
    '5.4(1)',
    '通信経路上の盗聴防止',
    '盗聴や利用者の不注意で情報が漏れないように、通信の内容を暗号化する機能をもたせる。',
  ),
  requirement('5.4(2)', '保存情報の機密性確保', '蓄積された情報へのアクセスを制限できる機能をもたせる。'),
  requirement(
    '5.4(2)また書',
    '保存情報の機密性確保',
    '守るべき情報を利用者が直接アクセスできる機器に保存できないようにし、保存された情報を暗号化する機能ももたせる。',
    {
      unnumbered: true,
      reading: 'どの情報が「保護すべき情報」かは印字されていないので、設計で定めたところによる。',
    },
  ),
  requirement(
    '5.4(3)',
    '保存情報の完全性確保',
    '情報の改ざんを見つける機能か、改ざんされていないことを証明する機能のどちらかをもたせる。',
  ),
  requirement(
    '5.5(1)',
    '情報の物理的保護',
    '記憶装置のパスワードロックや暗号化などで、物理的な手段で情報が盗まれるのを防ぎ、見つける機能をもたせる。',
  ),
  requirement(
    '5.5(2)',
    '侵入の物理的対策',
    'システムを構成する装置のうち重要な情報を扱うものは、外からの侵入への対策がとられた場所に置く。',
    { reading: 'どの装置が「重要情報を扱う装置」かは印字されていないので、設計で定めたところによる。' },
  ),
  requirement(
    '5.6(1)',
    CONFIGURATION,
    '構築時のシステムの構成（ハードウェア、ソフトウェア及びサービス構成に関する詳細情報）を書いた文書を提出し、システムをそのとおりの構成とする。',
    {
      step: SUBMITTED,
      forms: ['system_configuration'],
      duties: [submission('system_configuration', '情報システムの構成が記載された文書を提出する')],
      reading: '「構築時の」は構成にかかり、提出の時期は印字されていないので期限を作らない。',
    },
  ),
  requirement(
    '5.6(1)後段',
    CONFIGURATION,
    '運用を始めた後の最新の構成の情報と稼働の状況を管理する、方法か機能を備える。',
    {
      unnumbered: true,
      timing: '運用開始後',
      reading: '最新の構成の文書をその都度提出せよとは印字されていないので、提出の義務とはしない。',
    },
  ),
  requirement(
    '5.6(2)',
    'システムの可用性確保',
    '各業務が異常で止まる時間が、復旧目標時間である1日を超えない運用ができるようにし、障害のときに素早く復旧する方法か機能を備える。',
    {
      timing: '復旧目標時間として1日を超えることのない',
      reading: '1日は運用の目標であって、障害ごとの報告や復旧の期限を定めるものではないので、期限の義務とはしない。',
    },
  ),
  requirement(
    '5.7(1)',
    CHANGED_MAKER,
    'システムの構築で、発注者の意図しない変更や機密情報の窃取などがないと請け合う管理を、一貫した品質保証の体制をとって行う。再委託先も含む。',
  ),
  requirement('5.7(1)後段', CHANGED_MAKER, '品質保証体制を証明する書類を提出する。管理体制図がその例である。', {
    unnumbered: true,
    step: SUBMITTED,
    forms: ['quality_assurance_proof'],
    duties: [submission('quality_assurance_proof', '「品質保証体制を証明する書類」を提出する')],
    reading: '提出の時期は印字されていないので期限を作らない。管理体制図は例なので、ほかの書類でもよい。',
  }),
  requirement(
    '5.7(2)',
    CHANGED_DEVICE,
    '機器等の製造工程で、発注者の意図しない変更が加えられないように適切な措置がとられ、それが続けて実施されているものとする。',
    { timing: '継続的に' },
  ),
  requirement('5.7(2)また書', CHANGED_DEVICE, '製造工程での措置の実施状況を証明する資料も提出する。', {
    unnumbered: true,
    step: SUBMITTED,
    forms: ['supply_chain_proof'],
    duties: [submission('supply_chain_proof', '「措置の実施状況を証明する資料」を提出する')],
    reading: '「継続的に」は措置にかかり、資料の提出の時期も回数も印字されていないので、一度の提出とし期限を作らない。',
  }),
  requirement(
    '5.8(1)',
    '情報セキュリティ水準低下の防止',
    'アプリケーションプログラムやウェブコンテンツなどは、利用者の情報セキュリティの水準を下げないように配慮して提供する。',
  ),
  requirement(
    '5.8(2)',
    'プライバシー保護',
    '利用者のアクセス履歴や入力した情報などが、利用者の意図しない形で第三者に送られないようにする。',
  ),
]
