import {
  files,
  form,
  inferred,
  line,
  lines,
  oneOf,
  plainPaper,
  received,
  section,
  table,
} from '@/lib/rules/forms/builders'
import type { FormDeclaration } from '@/lib/rules/forms/declaration'

/** The papers of 第6条 are submitted, and submitted again when their content changes: nobody decides on them. */
const review: FormDeclaration['review'] = { first: received('提出'), change: received('提出') }

const internalRules = plainPaper(
  {
    key: 'internal_rules',
    title: '情報セキュリティ及び機密情報保護に関する社内規程又は基準',
    titlePrinted: true,
    clause: '第6条第1項第1号',
    summary: '情報セキュリティと機密情報の保護について社内で定めたものを届け出る書面です。',
    review,
  },
  { onePerContract: true },
)

const workSchedule = plainPaper(
  {
    key: 'work_schedule',
    title: '実施スケジュールを明記した文書',
    titlePrinted: true,
    clause: '第6条第1項第3号',
    summary: 'この契約による事務をいつ行うかを示す書面です。',
    review,
  },
  { onePerContract: true },
)

const networkDiagram = form(
  {
    key: 'network_diagram',
    title: '情報システムのネットワーク構成図',
    titlePrinted: true,
    clause: '第6条第2項第1号',
    summary: '特定個人情報ファイルをインターネットから分離した環境で取り扱うことを示す図です。',
    review,
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'specific_personal_information_file', isOneOf: ['yes'] },
    sections: [
      section('diagram', 'ネットワーク構成図', {
        fields: [
          inferred('system', '使用する情報システム', '第6条第2項第1号', line()),
          inferred('separation', 'インターネットからの分離', '第6条第2項第1号かっこ書', oneOf('物理的', '論理的')),
          inferred('separationMeans', '分離の方法', '第6条第2項第1号かっこ書', lines()),
        ],
        attachments: files('ネットワーク構成図', '第6条第2項第1号', { by: 'printed' }, { required: true }),
      }),
    ],
  },
)

const securitySpecification = form(
  {
    key: 'security_specification',
    title: '情報システムのセキュリティ仕様書',
    titlePrinted: true,
    clause: '第6条第2項第2号',
    summary: '情報システムが不正アクセス等を検知し、不正な構成変更を防ぐことを示す仕様書です。',
    review,
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'specific_personal_information_file', isOneOf: ['yes'] },
    sections: [
      section('specification', 'セキュリティ仕様書', {
        fields: [
          inferred('system', '使用する情報システム', '第6条第2項第2号', line()),
          inferred('detection', '不正アクセス等を検知する仕組み', '第6条第2項第2号かっこ書', lines(), {
            help: 'ログ等の分析をいつ行うか（定期・随時）もここに記入します。',
          }),
          inferred('prevention', '不正な構成変更を防止するために必要な措置', '第6条第2項第2号かっこ書', lines(), {
            help: '許可されていない電子媒体、機器の接続等、ソフトウェアのインストール等についての措置です。',
          }),
        ],
        attachments: files('セキュリティ仕様書', '第6条第2項第2号', { by: 'custom' }),
      }),
    ],
  },
)

const cloudRiskMeasures = form(
  {
    key: 'cloud_risk_measures',
    title: 'クラウドサービスの利用に係るリスク対策文書',
    titlePrinted: true,
    clause: '第6条第3項',
    summary: 'クラウドサービスの利用に伴うリスクと、それを避ける措置を示す書面です。',
    review,
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'cloud', isOneOf: ['confidential', 'other'] },
    sections: [
      section('risks', 'リスク対策', {
        tables: [
          table('risks', '想定されるリスクと措置', '第6条第3項', [
            inferred('service', 'クラウドサービスの名称', '第6条第3項', line()),
            inferred('risk', '想定される情報セキュリティ上のリスク', '第24条の5', lines(2000)),
            inferred('measure', '回避するために必要な措置', '第24条の5', lines(2000)),
          ]),
        ],
        attachments: files('リスク対策文書', '第6条第3項', { by: 'custom' }),
      }),
    ],
  },
)

export const arrangementForms: FormDeclaration[] = [
  internalRules,
  workSchedule,
  networkDiagram,
  securitySpecification,
  cloudRiskMeasures,
]
