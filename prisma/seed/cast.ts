import type { OrganisationKind, Right } from '@/lib/rules/access/rights'

/** Who plays in the demo story. None of them exists. */
export const ORGANISATIONS = {
  roudou: { code: 'roudou', name: '東都労働局', kind: 'authority' },
  kyogikai: { code: 'kyogikai', name: '多摩地域雇用開発協議会', kind: 'contractor' },
  kansa: { code: 'kansa', name: '青葉監査法人', kind: 'audit' },
  aoyama: { code: 'aoyama', name: '青山データサービス株式会社', kind: 'contractor' },
  hokuto: { code: 'hokuto', name: '北都労働局', kind: 'authority' },
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

export const CAST = {
  chief: {
    organisation: 'roudou',
    localId: 'kubo',
    name: '久保 真理子',
    kana: 'クボ マリコ',
    isFirst: true,
    rights: ['read', 'administer', 'receive', 'decide', 'instruct', 'read_sealed', 'export'],
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
    rights: ['read', 'draft', 'record', 'submit', 'confirm', 'read_sealed', 'export', 'administer'],
    task: '受注者の情報管理責任者：書類の提出、名簿、台帳',
  },
  assistant: {
    organisation: 'kyogikai',
    localId: 'yoshida',
    name: '𠮷田 花子',
    kana: 'ヨシダ ハナコ',
    rights: ['read', 'draft', 'record'],
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
    rights: ['read', 'draft', 'record', 'submit', 'confirm', 'read_sealed', 'export', 'administer'],
    task: '他の受注者：別の契約だけが見える',
  },
  stranger: {
    organisation: 'hokuto',
    localId: 'hoshino',
    name: '星野 茂',
    kana: 'ホシノ シゲル',
    isFirst: true,
    rights: ['read', 'administer', 'receive', 'decide', 'instruct', 'read_sealed', 'export'],
    task: '他の発注者：別の契約だけが見える',
  },
} as const satisfies Record<string, Role>
export type PersonKey = keyof typeof CAST

/** The password of every demo account; they exist on the embedded database only. */
export const DEMO_PASSWORD = 'yukidoke-no-michi-wo-aruku'
