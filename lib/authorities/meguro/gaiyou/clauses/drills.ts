import type { Clause } from '@/lib/rules/clauses/clause'
import type { DutyDeclaration } from '@/lib/rules/duties/declaration'
import type { FactKind } from '@/lib/rules/duties/fact-kinds'

const COMMENTS = 'パブリックコメント実施支援'
const DRILLS = 'BCP 及び ICT-BCP 訓練の実施及び見直し(令和9年度・10年度)'
const BCP = 'BCP'
const ICT = 'ICT-BCP'

/** One duty for each of the two printed years; the day within the year is the authority's. */
function drillsOf(key: string, service: string, fact: FactKind): DutyDeclaration[] {
  return ['9', '10'].map((year) => ({
    key: `${key}_drill_reiwa${year}`,
    what: `令和${year}年度の机上訓練、実働訓練(${service})を実施する`,
    trigger: { on: 'day', day: { setting: `drills_reiwa${year}_by` } },
    due: { rule: 'by_trigger_day', edge: 'end' },
    timing: '令和9年度・10年度',
    answeredBy: [{ by: 'fact', fact }],
  }))
}

/** 1(3) BCP 改定及びICT-BCP 策定等支援業務共通 and 1(4), the drills of the two following years. */
export const drillClauses: Clause[] = [
  {
    number: '1(3)ア',
    heading: COMMENTS,
    summary:
      '意見募集の結果の取りまとめを支援し、二つの業務継続計画書に反映すべきことがあれば、必要に応じて計画書を更新する。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['public_comments', 'bcp_plan', 'ict_plan'],
    duties: [
      {
        key: 'public_comments',
        what: '「意見募集結果の取りまとめ」を支援する',
        trigger: { on: 'fact', fact: 'public_comments_received' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'paper', form: 'public_comments' }],
      },
      {
        key: 'bcp_plan_after_comments',
        what: '意見を受けて「目黒区業務継続計画書」を必要に応じて更新する',
        trigger: { on: 'fact', fact: 'public_comments_received' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'bcp_plan' },
          { by: 'fact', fact: 'verified' },
        ],
      },
      {
        key: 'ict_plan_after_comments',
        what: '意見を受けて「目黒区ICT業務継続計画書」を必要に応じて更新する',
        trigger: { on: 'fact', fact: 'public_comments_received' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'ict_plan' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading:
      '取りまとめ支援を受ける述語が印字されていないので、支援と計画書の更新の二つを行うと読む。更新を要しないときは、確認した事実で足りる。',
  },
  {
    number: '1(4)',
    heading: DRILLS,
    summary: '二つの計画の実効性を高めるため、令和9年度・10年度に訓練を行い、計画を見直す。',
    kind: 'duty',
    owner: 'contractor',
    timing: '令和9年度・10年度',
    forms: ['bcp_drill_result', 'ict_drill_result'],
    reading:
      '年度のうちのいつまでか、それぞれの年度に何回かは印字されていないので、日を発注者に尋ね、回数は訓練計画による。',
  },
  {
    number: '1(4)ア',
    heading: BCP,
    summary: '1(1)オの訓練計画に沿って、区の職員を対象に机上訓練と実働訓練を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['bcp_drill_result'],
    duties: drillsOf('bcp', BCP, 'drill_held'),
  },
  {
    number: '1(4)アなお書',
    unnumbered: true,
    heading: BCP,
    summary: '業務プロセス、業務分掌、体制が変わったときは、必要に応じて訓練計画を更新する。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['bcp_training_plan'],
    duties: [
      {
        key: 'bcp_training_plan_update',
        what: '変更に合わせて「訓練計画」(BCP)を必要に応じて更新する',
        trigger: { on: 'fact', fact: 'circumstances_changed' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'bcp_training_plan' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading:
      '更新した訓練計画に承認が要るとは印字されていないが、承認された計画を変えるものなので、新しい版として承認を受ける。',
  },
  {
    number: '1(4)ア第2段落',
    unnumbered: true,
    heading: BCP,
    summary: '訓練のあとに、結果から分かった課題と見直すことを整理し、訓練計画書に反映する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '訓練後',
    forms: ['bcp_drill_result', 'bcp_training_plan'],
    duties: [
      {
        key: 'bcp_drill_result',
        what: '訓練(BCP)の結果を踏まえた課題や見直し事項を整理する',
        trigger: { on: 'fact', fact: 'drill_held' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'bcp_drill_result' }],
      },
      {
        key: 'bcp_training_plan_after_drill',
        what: '訓練の課題や見直し事項を「訓練計画」(BCP)に反映する',
        trigger: { on: 'paper', form: 'bcp_drill_result', at: 'submitted' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'bcp_training_plan' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading: '訓練計画書は1(1)オの訓練計画と同じものを指すと読む。',
  },
  {
    number: '1(4)イ',
    heading: ICT,
    summary: '1(2)ケの訓練計画に沿って、区の職員を対象に机上訓練と実働訓練を行う。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['ict_drill_result'],
    duties: drillsOf('ict', ICT, 'system_drill_held'),
  },
  {
    number: '1(4)イなお書',
    unnumbered: true,
    heading: ICT,
    summary: 'システム構成、業務プロセス、業務分掌、体制が変わったときは、必要に応じて訓練計画を更新する。',
    kind: 'duty',
    owner: 'contractor',
    forms: ['ict_training_plan'],
    duties: [
      {
        key: 'ict_training_plan_update',
        what: '変更に合わせて「訓練計画」(ICT-BCP)を必要に応じて更新する',
        trigger: { on: 'fact', fact: 'circumstances_changed' },
        due: { rule: 'untimed' },
        answeredBy: [
          { by: 'paper', form: 'ict_training_plan' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading:
      '更新した訓練計画に承認が要るとは印字されていないが、承認された計画を変えるものなので、新しい版として承認を受ける。',
  },
  {
    number: '1(4)イ第2段落',
    unnumbered: true,
    heading: ICT,
    summary: '訓練のあとに、結果から分かった課題と見直すことを整理し、訓練計画や行動手順書などに反映する。',
    kind: 'duty',
    owner: 'contractor',
    timing: '訓練後',
    forms: ['ict_drill_result', 'ict_training_plan', 'ict_action_plan'],
    duties: [
      {
        key: 'ict_drill_result',
        what: '訓練(ICT-BCP)の結果を踏まえた課題や見直し事項を整理する',
        trigger: { on: 'fact', fact: 'system_drill_held' },
        due: { rule: 'word' },
        answeredBy: [{ by: 'paper', form: 'ict_drill_result' }],
      },
      {
        key: 'ict_plans_after_drill',
        what: '訓練の課題や見直し事項を「訓練計画」(ICT-BCP)や行動手順書などに反映する',
        trigger: { on: 'paper', form: 'ict_drill_result', at: 'submitted' },
        due: { rule: 'word' },
        answeredBy: [
          { by: 'paper', form: 'ict_training_plan' },
          { by: 'paper', form: 'ict_action_plan' },
          { by: 'fact', fact: 'verified' },
        ],
      },
    ],
    reading:
      'かっこの行動手順書等は訓練計画と並んで直すものと読み、どちらの新しい版でも応えられる。アには行動手順書等の印字がない。',
  },
]
