/** A way that a clause closes: what may not happen, or not before something else. `heldBy`: the register that refuses. */
export type Gate = {
  /** For the reader of the clause: what is refused. */
  sentence: string
  /** The room that holds it; absent while no register does, so that it is shown and not enforced. */
  heldBy?: 'custody' | 'papers'
}

/** Closed: a new kind of gate is a new line here, and a register that holds it. */
export const GATES = {
  handlers_listed: { sentence: '名簿にない者の取扱いは、台帳に正規の記録として記入できません。', heldBy: 'custody' },
  taking_out_excepted: {
    sentence: '印字された例外でない持出しは、正規の記録として記入できません。',
    heldBy: 'custody',
  },
  taking_out_forbidden: { sentence: '重要な情報の持出しは、正規の記録として記入できません。', heldBy: 'custody' },
  disposal_planned: {
    sentence: '決定された計画のない返却・廃棄は、正規の記録として記入できません。',
    heldBy: 'custody',
  },
  change_decided: {
    sentence: '変更した版は、決定されるまで効力をもちません。前の版が生きています。',
    heldBy: 'papers',
  },
  paper_decided: { sentence: '提出した版は、決定されるまで効力をもちません。', heldBy: 'papers' },
  workers_listed: { sentence: '名簿にない者に作業をさせられません。' },
  work_planned: { sentence: '計画が決定されるまで、業務を始められません。' },
  taking_out_decided: { sentence: '決定を受けない持出しはできません。' },
  bringing_in_decided: { sentence: '決定を受けない機器やデータの持込みはできません。' },
  copying_decided: { sentence: '決定を受けない複写・複製・加工はできません。' },
  other_use_decided: { sentence: '決定や指示のない目的外の利用・第三者への提供はできません。' },
  other_use_forbidden: { sentence: '目的外の利用・第三者への提供はできません。' },
  disclosure_forbidden: { sentence: '知り得た事柄を漏らすことはできません。' },
  disclosure_decided: { sentence: '決定のない範囲外への伝達はできません。' },
  outsourcing_decided: { sentence: '決定を受けない再委託はできません。' },
  outsourcing_whole_forbidden: { sentence: '全部の一括した再委託はできません。' },
  disposal_decided: { sentence: '決定を受けない廃棄・消去はできません。' },
  foreign_device_decided: { sentence: '双方いずれの管理下にもない機器やサービスは、決定なしに使えません。' },
  server_outside_decided: { sentence: '決定を受けずにサーバ等を施設の外に置くことはできません。' },
  measure_decided: { sentence: '措置は、決定を受けてから実施します。' },
  method_decided: { sentence: '方法は、決定を受けてから用います。' },
  remedy_decided: { sentence: '改善策は、決定を受けてから実施します。' },
  access_limited: { sentence: '権限のない者やデータへのアクセスはできません。' },
  entry_limited: { sentence: '定められた場所以外に立ち入れません。' },
  place_limited: { sentence: '指定された場所の外では作業できません。' },
  search_limited: { sentence: '定められた項目以外での検索はできません。' },
  specification_decided: { sentence: '仕様や成果物は、決定を受けてから変更・確定します。' },
} as const satisfies Record<string, Gate>

export type GateKind = keyof typeof GATES

/** The gates that no register holds yet: shown with their clause, and shrinking. */
export function gatesWithoutRegister(): GateKind[] {
  return (Object.keys(GATES) as GateKind[]).filter((kind) => !('heldBy' in GATES[kind]))
}
