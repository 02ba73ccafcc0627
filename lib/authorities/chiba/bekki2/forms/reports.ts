import {
  custom,
  day,
  files,
  form,
  inferred,
  lines,
  plainPaper,
  printed,
  received,
  section,
} from '@/lib/rules/forms/builders'

const STATUS = '4.2(4)(ア)'
const PROPOSAL = '4.2(4)(ウ)'
const CONFIGURATION = '5.6(1)'
const submitted = { first: received('提出'), change: received('提出') }

export const statusReport = form(
  {
    key: 'status_report',
    title: 'データ管理計画書の遵守状況の報告',
    titlePrinted: false,
    clause: STATUS,
    summary: '業務の間、「データ管理計画書」を守っている状況を定期的に知らせる報告です。',
    review: { first: received('報告'), change: received('報告') },
  },
  {
    sections: [
      section('status', '遵守状況', {
        fields: [
          inferred('from', '報告の期間の初日', STATUS, day),
          inferred('until', '報告の期間の末日', STATUS, day),
          printed('status', '「データ管理計画書」の遵守状況', STATUS, lines(8000)),
          custom('problems', '問題点', STATUS, lines()),
        ],
        attachments: files('添付', STATUS, { by: 'custom' }),
      }),
    ],
    checks: [
      {
        check: 'date_not_before',
        field: 'until',
        notBefore: 'from',
        clause: STATUS,
        message: '報告の期間の末日が初日より前になっています。',
      },
    ],
  },
)

export const improvementProposal = form(
  {
    key: 'improvement_proposal',
    title: '改善策等の提案',
    titlePrinted: false,
    clause: PROPOSAL,
    summary: '「データ管理計画書」の評価と見直しから、必要な改善策などを発注者に提案する書面です。',
    review: { first: received('提案'), change: received('提案') },
  },
  {
    sections: [
      section('proposal', '提案', {
        fields: [
          printed('evaluation', '「データ管理計画書」の評価、見直し', PROPOSAL, lines()),
          printed('improvements', '必要な改善策等', PROPOSAL, lines()),
          custom('remarks', '備考', PROPOSAL, lines(1000)),
        ],
        attachments: files('添付', PROPOSAL, { by: 'custom' }),
      }),
    ],
  },
)

/** 5.6(1): the configuration as it was built. */
export const systemConfiguration = form(
  {
    key: 'system_configuration',
    title: '構築時の情報システムの構成が記載された文書',
    titlePrinted: false,
    clause: CONFIGURATION,
    summary: '構築したときのハードウェア・ソフトウェア・サービス構成の詳細を書いて提出する文書です。',
    review: submitted,
  },
  {
    onePerContract: true,
    askedWhen: { setting: 'system_introduced', isOneOf: ['yes'] },
    sections: [
      section('configuration', '情報システムの構成', {
        fields: [
          printed('hardware', 'ハードウェア', CONFIGURATION, lines(8000)),
          printed('software', 'ソフトウェア', CONFIGURATION, lines(8000)),
          printed('services', 'サービス構成に関する詳細情報', CONFIGURATION, lines(8000), {
            help: '文書を添付するときは「添付のとおり」と記入します。',
          }),
        ],
        attachments: files('添付', CONFIGURATION, { by: 'custom' }),
      }),
    ],
  },
)

export const qualityAssuranceProof = plainPaper(
  {
    key: 'quality_assurance_proof',
    title: '品質保証体制を証明する書類',
    titlePrinted: true,
    clause: '5.7(1)後段',
    summary: '発注者の意図しない変更などがないことを保証する品質保証体制を証明する書類です。管理体制図がその例です。',
    review: submitted,
  },
  { onePerContract: true, askedWhen: { setting: 'system_introduced', isOneOf: ['yes'] } },
)

export const supplyChainProof = plainPaper(
  {
    key: 'supply_chain_proof',
    title: '措置の実施状況を証明する資料',
    titlePrinted: true,
    clause: '5.7(2)また書',
    summary: '機器等の製造工程で、意図しない変更を防ぐ措置がとられていることを証明する資料です。',
    review: submitted,
  },
  { onePerContract: true, askedWhen: { setting: 'system_introduced', isOneOf: ['yes'] } },
)
