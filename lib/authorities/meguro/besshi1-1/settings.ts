import type { SettingAnswer, SettingDeclaration } from '@/lib/rules/clauses/setting'
import { SYSTEM_WORK } from './conditions'

const yesOrNo = (yes: string, no: string): SettingAnswer => ({
  kind: 'choice',
  options: [
    { value: 'yes', label: yes },
    { value: 'no', label: no },
  ],
})
const span: SettingAnswer = { kind: 'span', units: ['days', 'weeks', 'months', 'years'] }
const yes = (setting: string) => [{ setting, isOneOf: ['yes'] }]

/** What the contract is about, the days, and the intervals that the document leaves open: for the authority to say. */
const ofAuthority: SettingDeclaration[] = [
  {
    key: 'personal_information',
    question: 'この契約による事務で個人情報を取り扱いますか。',
    clause: '第1条第1項',
    answeredBy: 'authority',
    answer: yesOrNo('取り扱う', '取り扱わない'),
  },
  {
    key: 'specific_personal_information',
    question: 'この契約による事務で特定個人情報を取り扱いますか。取り扱うなら、情報システムにおいてですか。',
    clause: '第1条第1項かっこ書２',
    answeredBy: 'authority',
    answer: {
      kind: 'choice',
      options: [
        { value: 'in_system', label: '情報システムにおいて取り扱う' },
        { value: 'outside_system', label: '取り扱うが、情報システムにおいてではない' },
        { value: 'no', label: '取り扱わない' },
      ],
    },
  },
  {
    key: 'specific_personal_information_file',
    question: 'この契約による事務で特定個人情報ファイルを取り扱いますか。',
    clause: '第6条第2項第1号かっこ書',
    answeredBy: 'authority',
    answer: yesOrNo('取り扱う', '取り扱わない'),
  },
  {
    key: 'confidential_information',
    question: 'この契約による事務の履行のために機密情報を取り扱いますか。',
    clause: '第4条の2',
    answeredBy: 'authority',
    answer: yesOrNo('取り扱う', '取り扱わない'),
  },
  {
    key: 'certification_designation',
    question: '情報セキュリティ及び個人情報保護に関する認証の取得を指定しますか。',
    clause: '第4条の2',
    answeredBy: 'authority',
    answer: yesOrNo('指定する', '指定しない'),
  },
  {
    key: 'other_certification',
    question: '発注者が適当と認める認証は、ほかに何がありますか。なければ「なし」と記入してください。',
    clause: '第4条の2第3号',
    answeredBy: 'authority',
    answer: { kind: 'text', maxLength: 200 },
    askedWhen: yes('certification_designation'),
  },
  {
    key: 'cloud_certification_designation',
    question: 'クラウドサービスについて、認証の取得又は内部統制評価制度による審査を指定しますか。',
    clause: '第4条の3',
    answeredBy: 'authority',
    answer: yesOrNo('指定する', '指定しない'),
  },
  {
    key: 'important_cloud_system',
    question: '重要な情報システムとして特に指定するものがありますか。',
    clause: '第4条の3第1号（特に指定したものの場合）',
    answeredBy: 'authority',
    answer: yesOrNo('特に指定する', '特に指定しない'),
    askedWhen: yes('cloud_certification_designation'),
  },
  {
    key: 'continued_contract',
    question: '事務の終了後、引き続き当該事務に係る契約を締結しますか。',
    clause: '第10条後段かっこ書',
    answeredBy: 'authority',
    answer: yesOrNo('引き続き締結する', '締結しない'),
    askedWhen: yes('copying'),
  },
  {
    key: 'work_starts_on',
    question: 'この契約による事務を開始する日はいつですか。',
    clause: '第11条第1項',
    answeredBy: 'authority',
    answer: { kind: 'day' },
  },
  {
    key: 'server_check_interval',
    question: '区の施設外のサーバ等の情報セキュリティ対策状況は、どのくらいの間隔で確認しますか（定期的に）。',
    clause: '第13条第2項',
    answeredBy: 'authority',
    answer: span,
    askedWhen: yes('server_outside'),
  },
  {
    key: 'system_maintenance',
    question: 'この契約は、情報システムの保守又は運用業務を含みますか。',
    clause: '第18条',
    answeredBy: 'authority',
    answer: yesOrNo('含む', '含まない'),
  },
  {
    key: 'shared_id',
    question: '情報システムのIDの共用を指定していますか。',
    clause: '第18条第1号かっこ書',
    answeredBy: 'authority',
    answer: yesOrNo('共用を指定している', '指定していない'),
    askedWhen: SYSTEM_WORK,
  },
  {
    key: 'record_retention',
    question: '情報システムの変更記録やアクセス記録などを保存する期間を、どれだけと指定しますか。',
    clause: '第20条',
    answeredBy: 'authority',
    answer: span,
    askedWhen: SYSTEM_WORK,
  },
  {
    key: 'important_data',
    question: '情報システム等に、重要度の高い機密情報が記録されますか。',
    clause: '第22条',
    answeredBy: 'authority',
    answer: yesOrNo('記録される', '記録されない'),
  },
  {
    key: 'backup_interval',
    question: '重要度の高い機密情報のバックアップは、どのくらいの間隔で取得しますか（定期的に）。',
    clause: '第22条',
    answeredBy: 'authority',
    answer: span,
    askedWhen: yes('important_data'),
  },
  {
    key: 'system_development',
    question: 'この契約は、情報システムの開発又は導入を含みますか。',
    clause: '第23条',
    answeredBy: 'authority',
    answer: {
      kind: 'choice',
      options: [
        { value: 'both', label: '開発及び導入を含む' },
        { value: 'development', label: '開発だけを含む' },
        { value: 'introduction', label: '導入だけを含む' },
        { value: 'none', label: 'どちらも含まない' },
      ],
    },
  },
  {
    key: 'log_analysis_interval',
    question: '不正アクセス等を検知するための情報システムのログ等の分析は、どのくらいの間隔で行いますか（定期）。',
    clause: '第24条の4',
    answeredBy: 'authority',
    answer: span,
    askedWhen: [{ setting: 'specific_personal_information', isOneOf: ['in_system'] }],
  },
  {
    key: 'makes_information',
    question: 'この契約は、機密情報の作成業務を含みますか。',
    clause: '第29条',
    answeredBy: 'authority',
    answer: yesOrNo('含む', '含まない'),
  },
  {
    key: 'report_interval',
    question: '情報セキュリティ管理状況と事務の状況は、どのくらいの間隔で報告を受けますか（定期的）。',
    clause: '第31条',
    answeredBy: 'authority',
    answer: span,
  },
  {
    key: 'service_level',
    question: 'この契約による事務のサービスレベルについて、事前に受注者と合意していますか。',
    clause: '第37条',
    answeredBy: 'authority',
    answer: yesOrNo('合意している', '合意していない'),
  },
]

/** How the contractor goes about the work. */
const ofContractor: SettingDeclaration[] = [
  {
    key: 'cloud',
    question: 'この契約による事務の履行のためにクラウドサービスを利用しますか。機密情報も取り扱いますか。',
    clause: '第6条第3項',
    answeredBy: 'contractor',
    answer: {
      kind: 'choice',
      options: [
        { value: 'confidential', label: '利用して、機密情報を取り扱う' },
        { value: 'other', label: '利用するが、機密情報は取り扱わない' },
        { value: 'none', label: '利用しない' },
      ],
    },
  },
  {
    key: 'cloud_certification_basis',
    question: 'クラウドサービスについて、次のどれによりますか。',
    clause: '第4条の3',
    answeredBy: 'contractor',
    answer: {
      kind: 'choice',
      options: [
        { value: 'isms', label: 'ISMS導入組織としての認証' },
        { value: 'service', label: 'サービス単位での認証' },
        { value: 'important', label: '重要な情報システムとして特に指定されたものの認証' },
        { value: 'internal_control', label: '内部統制評価制度による審査' },
      ],
    },
    askedWhen: yes('cloud_certification_designation'),
  },
  {
    key: 'data_centre',
    question: 'この契約による事務の履行のためにデータセンターで機密情報を取り扱いますか。',
    clause: '第4条の4',
    answeredBy: 'contractor',
    answer: yesOrNo('取り扱う', '取り扱わない'),
  },
  {
    key: 'outsourcing',
    question: '機密情報を取り扱う事務の全部又は一部を再委託しますか。',
    clause: '第7条第3項',
    answeredBy: 'contractor',
    answer: yesOrNo('再委託する', '再委託しない'),
  },
  {
    key: 'copying',
    question: '機密情報を複写、複製又は加工しますか。',
    clause: '第10条後段',
    answeredBy: 'contractor',
    answer: yesOrNo('する', 'しない'),
  },
  {
    key: 'installs_equipment',
    question: 'この契約による事務に使用する情報システムに係る装置の取付けを行いますか。',
    clause: '第12条',
    answeredBy: 'contractor',
    answer: yesOrNo('行う', '行わない'),
  },
  {
    key: 'server_outside',
    question: '発注者が運用する情報システムのサーバ等を区の施設外に設置しますか。',
    clause: '第13条第2項',
    answeredBy: 'contractor',
    answer: yesOrNo('設置する', '設置しない'),
  },
  {
    key: 'several_systems',
    question: '従事者は複数の情報システムを取り扱いますか。',
    clause: '第18条第6号',
    answeredBy: 'contractor',
    answer: yesOrNo('取り扱う', '取り扱わない'),
    askedWhen: SYSTEM_WORK,
  },
  {
    key: 'training_interval',
    question: '情報セキュリティ及び機密情報保護に関する教育を、どのくらいの間隔で実施する計画ですか（計画的に）。',
    clause: '第19条',
    answeredBy: 'contractor',
    answer: span,
    isReading: true,
  },
  {
    key: 'drill_interval',
    question: '緊急時対応のための訓練を、どのくらいの間隔で実施する計画ですか（計画的に）。',
    clause: '第19条',
    answeredBy: 'contractor',
    answer: span,
    isReading: true,
  },
  {
    key: 'time_synchronisation',
    question: 'アクセスログ等を取得するサーバ間で、自動的な時刻同期が可能ですか。',
    clause: '第21条後段',
    answeredBy: 'contractor',
    answer: yesOrNo('可能', '可能でない'),
  },
  {
    key: 'networked',
    question: 'この契約による事務に使用する情報システムは、ネットワークに接続されていますか。',
    clause: '第24条',
    answeredBy: 'contractor',
    answer: yesOrNo('接続されている', '接続されていない'),
  },
  {
    key: 'device_measure',
    question: '電子情報処理機器を修理又は廃棄する場合は、第30条第2項のどの措置によりますか。',
    clause: '第30条第2項',
    answeredBy: 'contractor',
    answer: {
      kind: 'choice',
      options: [
        { value: 'destruction', label: '第1号（記録装置の破壊）' },
        { value: 'witnessed_erasure', label: '第2号（指定の場所で立会いの下の消去）' },
        { value: 'witnessed_destruction', label: '第3号（指定の場所で立会いの下の破壊）' },
        { value: 'difficult', label: 'いずれも困難なので協議する' },
      ],
    },
    isReading: true,
  },
]

export const settings: SettingDeclaration[] = [...ofAuthority, ...ofContractor]
