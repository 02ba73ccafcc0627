import type { OrganisationKind, Right } from '@/lib/rules/access/rights'

/**
 * Who plays in the demo story. Of the organisations only the four that issued their documents under their own name exist; everybody
 * in them is invented, and so are all the others.
 */
export const ORGANISATIONS = {
  roudou: { code: 'roudou', name: '東都労働局', kind: 'authority' },
  kyogikai: { code: 'kyogikai', name: '多摩地域雇用開発協議会', kind: 'contractor' },
  kansa: { code: 'kansa', name: '青葉監査法人', kind: 'audit' },
  aoyama: { code: 'aoyama', name: '青山データサービス株式会社', kind: 'contractor' },
  hokuto: { code: 'hokuto', name: '北都労働局', kind: 'authority' },
  meguro: { code: 'meguro', name: '目黒区', kind: 'authority' },
  kadoma: { code: 'kadoma', name: '門真市', kind: 'authority' },
  chiba: { code: 'chiba', name: '千葉県', kind: 'authority' },
  akiruno: { code: 'akiruno', name: 'あきる野市', kind: 'authority' },
  akebi: { code: 'akebi', name: '株式会社あけび総合計画研究所', kind: 'contractor' },
  kotonoha: { code: 'kotonoha', name: '一般社団法人ことのは公共支援機構', kind: 'contractor' },
} as const satisfies Record<string, { code: string; name: string; kind: OrganisationKind }>
export type OrganisationKey = keyof typeof ORGANISATIONS

export type Role = {
  organisation: OrganisationKey
  localId: string
  name: string
  kana: string
  /** The first of an organisation has its rights and adds the others. */
  isFirst?: true
  /** On the contracts of the story; absent: none. */
  rights?: readonly Right[]
  /** What the terminal says about the account. */
  task: string
}

const OFFICER = ['read', 'administer', 'receive', 'decide', 'instruct', 'read_sealed', 'export'] as const
const HEAD = ['read', 'draft', 'record', 'submit', 'confirm', 'read_sealed', 'export', 'administer'] as const
const CLERK = ['read', 'draft', 'record'] as const

export const CAST = {
  chief: {
    organisation: 'roudou',
    localId: 'kubo',
    name: '久保 真理子',
    kana: 'クボ マリコ',
    isFirst: true,
    rights: OFFICER,
    task: '発注者の担当官：契約の登録、受領、承認',
  },
  clerk: {
    organisation: 'roudou',
    localId: 'mori',
    name: '森 健太',
    kana: 'モリ ケンタ',
    task: '発注者の職員（この契約の権限なし）',
  },
  manager: {
    organisation: 'kyogikai',
    localId: 'takahashi',
    name: '髙橋 一郎',
    kana: 'タカハシ イチロウ',
    isFirst: true,
    rights: HEAD,
    task: '受注者の情報管理責任者：書類の提出、名簿、台帳',
  },
  assistant: {
    organisation: 'kyogikai',
    localId: 'yoshida',
    name: '𠮷田 花子',
    kana: 'ヨシダ ハナコ',
    rights: CLERK,
    task: '受注者の担当者：下書きと記録だけ',
  },
  bystander: {
    organisation: 'kyogikai',
    localId: 'okada',
    name: '岡田 進',
    kana: 'オカダ ススム',
    task: '受注者の職員（この契約の権限なし）',
  },
  auditor: {
    organisation: 'kansa',
    localId: 'miyazaki',
    name: '宮﨑 恵',
    kana: 'ミヤザキ メグミ',
    isFirst: true,
    rights: ['read', 'export'],
    task: '監査：閲覧、出力、記録の検証',
  },
  rival: {
    organisation: 'aoyama',
    localId: 'aoki',
    name: '青木 大輔',
    kana: 'アオキ ダイスケ',
    isFirst: true,
    rights: HEAD,
    task: '他の受注者：別の契約だけが見える',
  },
  stranger: {
    organisation: 'hokuto',
    localId: 'hoshino',
    name: '星野 茂',
    kana: 'ホシノ シゲル',
    isFirst: true,
    rights: OFFICER,
    task: '他の発注者：別の契約だけが見える',
  },
  meguroOfficer: {
    organisation: 'meguro',
    localId: 'akiba',
    name: '秋葉 玲子',
    kana: 'アキバ レイコ',
    isFirst: true,
    rights: OFFICER,
    task: '目黒区の担当官：業務継続計画の契約',
  },
  kadomaOfficer: {
    organisation: 'kadoma',
    localId: 'horie',
    name: '堀江 拓也',
    kana: 'ホリエ タクヤ',
    isFirst: true,
    rights: OFFICER,
    task: '門真市の担当官：窓口業務の契約',
  },
  chibaOfficer: {
    organisation: 'chiba',
    localId: 'naruse',
    name: '成瀬 由美',
    kana: 'ナルセ ユミ',
    isFirst: true,
    rights: OFFICER,
    task: '千葉県の担当官：意見表明等支援の契約',
  },
  akirunoOfficer: {
    organisation: 'akiruno',
    localId: 'hikita',
    name: '引田 誠',
    kana: 'ヒキタ マコト',
    isFirst: true,
    rights: OFFICER,
    task: 'あきる野市の担当官：台帳整備の契約',
  },
  planner: {
    organisation: 'akebi',
    localId: 'sasagawa',
    name: '笹川 千尋',
    kana: 'ササガワ チヒロ',
    isFirst: true,
    rights: HEAD,
    task: '受注者の責任者：目黒区とあきる野市の二つの契約',
  },
  plannerClerk: {
    organisation: 'akebi',
    localId: 'hayase',
    name: '早瀬 翔太',
    kana: 'ハヤセ ショウタ',
    rights: CLERK,
    task: '同じ受注者の担当者：下書きと記録だけ',
  },
  supporter: {
    organisation: 'kotonoha',
    localId: 'kashiwagi',
    name: '柏木 修',
    kana: 'カシワギ オサム',
    isFirst: true,
    rights: HEAD,
    task: '受注者の責任者：門真市と千葉県の二つの契約',
  },
  supporterClerk: {
    organisation: 'kotonoha',
    localId: 'fujisaki',
    name: '藤﨑 奈々',
    kana: 'フジサキ ナナ',
    rights: CLERK,
    task: '同じ受注者の担当者：下書きと記録だけ',
  },
} as const satisfies Record<string, Role>
export type PersonKey = keyof typeof CAST

/** The password of every demo account; they exist on the embedded database only. */
export const DEMO_PASSWORD = 'yukidoke-no-michi-wo-aruku'
