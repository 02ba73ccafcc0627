import { type ReviewKind, TRANSITIONS, type Transition } from './transitions'

const ACTS: Record<Transition['act'], string> = {
  submit: '提出',
  receive: '受領',
  ask_correction: '補正の求め',
  return: '差戻し',
  approve: '承認・承諾',
  refuse: '不承認',
  withdraw: '取下げ',
}

const STATES: Record<Transition['to'], string> = {
  submitted: '提出済',
  received: '受領済',
  returned: '差戻し',
  approved: '承認',
  refused: '不承認',
  withdrawn: '取下げ',
}

const SIDES: Record<Transition['side'], string> = { contractor: '受注者', authority: '発注者' }

const KINDS: { review: ReviewKind; title: string; about: string }[] = [
  {
    review: 'received',
    title: '提出・報告・届出など（受領するもの）',
    about:
      '受領は内容の承認ではなく、業務は受領を待たない。補正を求めても、提出と受領の事実も期限に間に合ったことも変わらない。',
  },
  {
    review: 'decided',
    title: '承認・承諾・許可など（決定するもの）',
    about:
      '決定は一つの版に対するもので、差し戻された後の提出は新しい版になる。前の版は、新しい版が決定されるまで効力をもつ。',
  },
]

/** The whole workflow of a paper as Markdown with a mermaid diagram for each kind of review, drawn from the table alone. */
export function approvalDiagrams(transitions: readonly Transition[] = TRANSITIONS): string {
  const parts = KINDS.map(({ review, title, about }) => {
    const rows = transitions.filter((row) => row.review === review)
    return [`## ${title}`, '', about, '', ...drawn(rows), '', ...listed(rows)].join('\n')
  })
  return `${['# 書類の流れ', '', '`lib/rules/approvals/transitions.ts` から作られる。この表にないことは起こらない。', '', parts.join('\n\n')].join('\n')}\n`
}

function drawn(rows: readonly Transition[]): string[] {
  const states = [...new Set(rows.map((row) => row.to))]
  const terminal = states.filter((state) => !rows.some((row) => row.from === state && row.to !== state))
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...states.map((state) => `  state "${STATES[state]}" as ${state}`),
    ...rows.map(
      (row) => `  ${row.from === 'none' ? '[*]' : row.from} --> ${row.to}: ${ACTS[row.act]}（${SIDES[row.side]}）`,
    ),
    ...terminal.map((state) => `  ${state} --> [*]`),
    '```',
  ]
}

function listed(rows: readonly Transition[]): string[] {
  return [
    '| すること | 前 | 後 | 側 | 要る権限 | 理由 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map((row) => {
      const from = row.from === 'none' ? '（下書き）' : STATES[row.from]
      const cells = [
        ACTS[row.act],
        from,
        STATES[row.to],
        SIDES[row.side],
        `\`${row.right}\``,
        row.reason ? '要る' : '–',
      ]
      return `| ${cells.join(' | ')} |`
    }),
  ]
}
