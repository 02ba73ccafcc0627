/** What a fact of a contract is, who may enter it, and what it carries. */
export type FactKindDeclaration = {
  /** The fact in words, as it stands in the book. */
  label: string
  /** Only these sides enter it. 求め・指示・指定 are the authority's alone. */
  by: readonly ('contractor' | 'authority')[]
  /** It may name a day: the authority's own day (期日), or the day of the planned act. */
  names?: 'due_on' | 'planned_on'
  /** The other side is told at once when the contractor enters it: an emergency, or a report made by word of mouth. */
  isTold?: true
  /** The register that produces it. Absent: entered in the book of facts until a register does. */
  producedBy?: 'custody'
}

const CONTRACTOR = ['contractor'] as const
const AUTHORITY = ['authority'] as const
const BOTH = ['contractor', 'authority'] as const

/** Closed: a new kind of event in a new contract is a new line. Grouped: what the authority says, what both note, what the contractor notes. */
export const FACT_KINDS = {
  // 求め・指示・指定: the authority alone.
  report_requested: { label: '報告の求め', by: AUTHORITY, names: 'due_on' },
  work_report_requested: { label: '委託業務の報告の求め（その都度）', by: AUTHORITY, names: 'due_on' },
  server_check_requested: { label: '施設外のサーバ等の確認結果の報告の要請', by: AUTHORITY, names: 'due_on' },
  presentation_requested: { label: '記録・台帳の提示の求め', by: AUTHORITY, names: 'due_on' },
  materials_requested: { label: '資料の提供・提出の求め', by: AUTHORITY, names: 'due_on' },
  return_requested: { label: '返却・返還の求め', by: AUTHORITY, names: 'due_on' },
  handover_requested: { label: '引渡しの求め', by: AUTHORITY, names: 'due_on' },
  disposal_instructed: { label: '廃棄・消去・抹消の指示', by: AUTHORITY, names: 'due_on' },
  disposal_method_designated: { label: '返却・廃棄の方法の指定', by: AUTHORITY },
  place_designated: { label: '場所の指定', by: AUTHORITY },
  recipient_designated: { label: '引渡し先の職員の指定', by: AUTHORITY },
  audit_requested: { label: '監査・検査・点検の求め', by: AUTHORITY, names: 'planned_on' },
  identifier_inspection_requested: { label: '照合ID・操作者IDの利用の検査', by: AUTHORITY, names: 'planned_on' },
  conformity_check_requested: { label: '準拠性監査等のための状況の確認', by: AUTHORITY, names: 'planned_on' },
  entry_requested: { label: '立入り・調査の求め', by: AUTHORITY, names: 'planned_on' },
  witness_requested: { label: '立会いの求め', by: AUTHORITY, names: 'planned_on' },
  minutes_requested: { label: '議事録の提示の要求', by: AUTHORITY, names: 'due_on' },
  identification_requested: { label: '身分証明書等の提示の求め', by: AUTHORITY },
  incident_analysis_requested: { label: '事故原因の分析の求め', by: AUTHORITY, names: 'due_on' },
  incident_prevention_requested: { label: '再発防止策の実施の求め', by: AUTHORITY, names: 'due_on' },
  incident_record_requested: { label: '事故の記録の書面提出の求め', by: AUTHORITY, names: 'due_on' },
  incident_report_day_set: { label: '事故の報告書の期日の指定', by: AUTHORITY, names: 'due_on' },
  incident_instructed: { label: '事故への対応の指示', by: AUTHORITY, names: 'due_on' },
  measure_instructed: { label: '対策の追加などの指示', by: AUTHORITY, names: 'due_on' },
  work_instructed: { label: '業務についての指示', by: AUTHORITY, names: 'due_on' },
  insufficiency_found: { label: '対策の履行が不十分との認定', by: AUTHORITY },
  contract_terminated: { label: '契約の解除', by: AUTHORITY },
  published: { label: '公表', by: AUTHORITY },
  identifiers_given: { label: '照合ID・操作者IDの付与', by: AUTHORITY },
  completion_confirmed: { label: '職員による作業完了の確認', by: AUTHORITY },
  public_comments_received: { label: 'パブリックコメントの意見募集の結果', by: AUTHORITY },

  // Either side may notice or hold it.
  agreement_reached: { label: '協議の成立', by: BOTH },
  question_raised: { label: '疑義の発生', by: BOTH, isTold: true },
  incident_noticed: { label: '事故・そのおそれの認知', by: BOTH, isTold: true },
  violation_noticed: { label: '契約違反・そのおそれの認知', by: BOTH, isTold: true },
  audit_done: { label: '監査・検査・点検の実施', by: BOTH },
  entry_done: { label: '立入り・調査の実施', by: BOTH },
  witness_done: { label: '立会い', by: BOTH },
  meeting_held: { label: '打合せ・会議の開催', by: BOTH },
  contract_completed: { label: '業務の完了', by: BOTH, isTold: true },
  product_day_agreed: { label: '成果物を提出する時期の調整', by: BOTH, names: 'due_on' },
  circumstances_changed: { label: '業務プロセス・業務分掌・体制・システム構成の変更', by: BOTH },
  extra_visit_planned: { label: '臨時の訪問の予定', by: BOTH, names: 'planned_on' },

  // The contractor's own acts and plans.
  oral_first_report: { label: '口頭での第一報', by: CONTRACTOR, isTold: true },
  oral_report: { label: '口頭などでの報告', by: CONTRACTOR, isTold: true },
  measure_done: { label: '措置の実施', by: CONTRACTOR },
  trouble_occurred: { label: '予期せぬトラブル・障害の発生', by: BOTH, isTold: true },
  security_problem_found: { label: '事故以外のセキュリティ上の問題・そのおそれ', by: BOTH, isTold: true },
  improper_traffic_detected: { label: '不正な通信の検出', by: CONTRACTOR, isTold: true },
  identifier_leak_suspected: { label: 'ID・パスワードの流出のおそれ', by: CONTRACTOR, isTold: true },
  difficulty_found: { label: '対策への疑義・遵守困難な点の発見', by: CONTRACTOR, isTold: true },
  abuse_suspected: { label: '虐待の疑い', by: CONTRACTOR, isTold: true },
  petition_filed: { label: '児童等による審議会への申立て', by: CONTRACTOR },
  delay_found: { label: '計画からの遅れ', by: CONTRACTOR, isTold: true },
  risk_found: { label: 'リスクの特定・変化', by: CONTRACTOR },
  audit_problem_found: { label: '監査・評価で見つかった問題', by: CONTRACTOR },
  work_stage_finished: { label: '作業工程の終了・成果物の完成', by: CONTRACTOR },
  emergency_deviation: { label: '緊急の一時的な措置（計画と異なる）', by: CONTRACTOR, isTold: true },
  temporary_measure_planned: { label: '計画と異なる一時的な措置の予定', by: CONTRACTOR, names: 'planned_on' },
  information_received: { label: '情報の受領', by: BOTH },
  information_unneeded: { label: '情報が不要となった', by: CONTRACTOR },
  information_made: { label: '機密情報の作成の終了', by: CONTRACTOR },
  information_returned: { label: '情報の返却・引渡し', by: BOTH },
  information_disposed: { label: '情報の廃棄・消去', by: CONTRACTOR },
  disposal_planned: { label: '廃棄・消去の予定', by: CONTRACTOR, names: 'planned_on' },
  copy_planned: { label: '複写・複製・加工の予定', by: CONTRACTOR, names: 'planned_on' },
  copied: { label: '複写・複製・加工', by: CONTRACTOR },
  copies_erased: { label: '複写・複製・加工したものの消去', by: CONTRACTOR },
  taking_out_planned: { label: '持出しの予定', by: CONTRACTOR, names: 'planned_on' },
  taken_out: { label: '持出し', by: CONTRACTOR },
  bringing_in_planned: { label: '持込みの予定', by: CONTRACTOR, names: 'planned_on' },
  other_use_planned: { label: '目的外の利用・提供の予定', by: CONTRACTOR, names: 'planned_on' },
  other_used: { label: '目的外の利用・提供', by: CONTRACTOR },
  work_elsewhere_planned: { label: '指定された場所以外で行う業務の予定', by: CONTRACTOR, names: 'planned_on' },
  sending_planned: { label: '電子的な送受信・使送の予定', by: CONTRACTOR, names: 'planned_on' },
  courier_planned: { label: '使送の予定', by: CONTRACTOR, names: 'planned_on' },
  foreign_device_planned: { label: '管理下にない機器・サービスの利用の予定', by: CONTRACTOR, names: 'planned_on' },
  foreign_storage_planned: { label: '管理下にない機器・サービスへの保存の予定', by: CONTRACTOR, names: 'planned_on' },
  server_outside_planned: { label: 'サーバ等の施設外設置の予定', by: CONTRACTOR, names: 'planned_on' },
  backed_up: { label: 'バックアップの取得', by: CONTRACTOR },
  development_planned: { label: '情報システムの開発・導入の予定', by: CONTRACTOR, names: 'planned_on' },
  patch_provided: { label: 'セキュリティ修正プログラムの提供', by: CONTRACTOR },
  device_repair_planned: { label: '機器の修理・廃棄の予定', by: CONTRACTOR, names: 'planned_on' },
  device_erased: { label: '機器のデータ消去', by: CONTRACTOR },
  erasure_planned: { label: '抹消措置の予定（実施日・賃貸借満了日）', by: BOTH, names: 'planned_on' },
  erasure_done: { label: '抹消措置の実施', by: CONTRACTOR },
  outsourcing_planned: { label: '再委託の予定', by: CONTRACTOR, names: 'planned_on' },
  outsourcing_started: { label: '再委託の開始', by: CONTRACTOR },
  staff_changed: { label: '従事者・取扱者の異動・退職', by: BOTH },
  staff_joined: { label: '新たな従事の予定', by: CONTRACTOR, names: 'planned_on' },
  shift_changed: { label: '勤務予定の変更', by: CONTRACTOR },
  details_changed: { label: '届け出た内容の変更', by: CONTRACTOR },
  system_details_changed: { label: 'システム構成・セキュリティ仕様の変更', by: CONTRACTOR },
  cloud_details_changed: { label: 'クラウド利用のリスク対策の変更', by: CONTRACTOR },
  change_planned: { label: '計画・仕様の変更の予定', by: CONTRACTOR, names: 'planned_on' },
  team_change_planned: { label: '体制の変更の予定', by: CONTRACTOR, names: 'planned_on' },
  training_held: { label: '教育・研修・周知の実施', by: CONTRACTOR },
  drill_held: { label: '訓練の実施', by: CONTRACTOR },
  system_drill_held: { label: 'システムの訓練（ICT-BCP）の実施', by: CONTRACTOR },
  inspection_done: { label: '自己点検の実施', by: CONTRACTOR },
  own_audit_done: { label: '自ら受けた外部監査', by: CONTRACTOR },
  delivered: { label: '成果物の納品', by: CONTRACTOR, isTold: true },
  explained: { label: '説明・提案', by: CONTRACTOR },
  shown: { label: '提示', by: CONTRACTOR },
  notified: { label: '通知・連絡', by: CONTRACTOR, isTold: true },
  policy_published: { label: '個人情報保護方針の公表', by: CONTRACTOR },
  visited: { label: '訪問', by: CONTRACTOR },
  reported_elsewhere: { label: '発注者以外の宛先への報告・提出', by: CONTRACTOR },
  handed_over_work: { label: '業務の引継ぎ', by: CONTRACTOR },
  arranged: { label: '体制・手順の整備', by: CONTRACTOR },
  certified: { label: '認証の取得', by: CONTRACTOR },
  verified: { label: '検証・確認の実施', by: CONTRACTOR },
  recorded: { label: '台帳・記録簿への記録', by: CONTRACTOR },
} as const satisfies Record<string, FactKindDeclaration>

export type FactKind = keyof typeof FACT_KINDS

/** The kinds that no register produces yet, in the order of the book: entered by hand until then, and shrinking. */
export function factsWithoutRegister(): FactKind[] {
  return (Object.keys(FACT_KINDS) as FactKind[]).filter((kind) => declarationOf(kind).producedBy === undefined)
}

/** The declaration of a kind, in its general type. */
export function declarationOf(kind: FactKind): FactKindDeclaration {
  return FACT_KINDS[kind]
}
