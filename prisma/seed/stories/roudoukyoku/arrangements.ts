import type { Row } from '@/lib/rules/forms/declaration'
import { record } from '../facts'
import { file } from '../papers'
import { receive } from '../reviews'
import { settle } from '../settings'
import type { Script } from '../tell'

/** 体制を定めた書面 of the council; the rules of the house are those of the year. */
export const structureOf = (revised: string) => ({
  representative: '協議会の代表（会長）が情報管理責任者を任命し、四半期ごとに運用状況の報告を受ける。',
  confinement: '名簿に記載した者だけに入室証と端末の利用権限を与え、退任の日に回収・停止する。',
  scope: '業務の分担表に照らし、取り扱う必要のない者は名簿に載せない。',
  chart: '会長 ― 情報管理責任者（事務局長）― 情報取扱管理者（主任）― 相談支援班',
  rules: `情報管理規程（${revised}改定）、端末利用要領、入退室要領`,
})

/** Answers what the document leaves open: what is bought and how often reports come in, and what the council does. */
export function answerQuestions(script: Script, at: string, { check, report }: { check: string; report: string }) {
  const needed = { procurement_kind: 'other', check_interval: check, report_interval: report }
  settle(script, at, { side: 'officer', basis: '仕様書の業務内容による' }, needed)
  const done = { subcontracting: 'no', electronic_storage: 'yes', standards_conformity: 'yes' }
  settle(script, at, { side: 'filer', basis: '実施計画による' }, done)
}

export type Arrangements = { rosterAt: string; structureAt: string; receivedAt: string; people: Row[]; revised: string }

/** Roster and structure, filed and received before the work begins. */
export function arrange(script: Script, { rosterAt, structureAt, receivedAt, people, revised }: Arrangements) {
  const roster = file(script, rosterAt, { form: 'information_handlers', content: { people } })
  const structure = file(script, structureAt, { form: 'security_structure', content: structureOf(revised) })
  receive(script, receivedAt, roster, structure)
  return roster
}

/** What has to be ready on the first day: measures for emergencies, a procedure for incidents, and everybody told. */
export function makeReady(script: Script, on: string) {
  record(
    script,
    `${on} 16:00`,
    'arranged',
    '非常時の対策と、インシデントの連絡・対処の手順を、情報管理規程の別表として定めた。',
    { answers: [{ duty: 'set_emergency_measures' }, { duty: 'set_incident_procedure' }] },
  )
  record(
    script,
    `${on} 17:30`,
    'training_held',
    '業務開始前の研修。非常時の対策と、労働局の通報窓口を、名簿の全員に説明した。',
    { answers: [{ duty: 'tell_of_contact_point' }, { duty: 'teach_emergency_measures' }] },
  )
}
