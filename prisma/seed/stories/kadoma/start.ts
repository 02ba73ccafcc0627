import { record, state } from '../facts'
import { file, numbered } from '../papers'
import { receive } from '../reviews'
import { settle } from '../settings'
import type { Script } from '../tell'
import { FIRST_TEAM, SWORN } from './people'

const SWORN_ON = '2026-03-18'

/** The city answers its questions, all but two of 14(2) and 14(3); the contractor the one that is its own. */
export function answerQuestions(script: Script): void {
  settle(
    script,
    '2026-03-16 10:30',
    { side: 'officer', basis: '業務委託に係る特記仕様書' },
    {
      work_place: '門真市役所 本館１階 市民課の窓口とその後方の事務室',
      quality_targets: '証明書の交付の待ち時間を平均10分以内とする。交付の誤りを月に０件とする。',
      disposal_method: '紙は市の職員の立会いの下で裁断し、データは復元できない方法で消去する。',
      regular_report_interval: '1 months',
      in_city_facility: 'yes',
      work_area: '市民課の窓口カウンターの内側（１番から６番まで）と、その後方の事務室',
      locking: 'yes',
    },
  )
  settle(script, '2026-03-16 15:00', { side: 'filer', basis: '実施計画書' }, { outsourcing: 'no' })
}

/** What is filed, explained, taught and given between the signing and the first day. */
export function start(script: Script): ReturnType<typeof file> {
  const roster = file(script, '2026-03-17 11:00', { form: 'staff_roster', content: { people: FIRST_TEAM } })
  const chief = file(script, '2026-03-17 11:20', {
    form: 'chief_report',
    content: { chief: '柏木 修', appointedOn: '2026-03-16', position: '関西窓口事業部 部長' },
  })
  receive(script, '2026-03-18 09:30', roster, chief)
  record(
    script,
    '2026-03-18 14:00',
    'explained',
    '個人情報保護の手段（入退室、端末、書類の保管、持ち出しの扱い）を、市民課に説明した。',
    { answers: [{ duty: 'protection_explained' }] },
  )
  receive(script, '2026-03-23 09:40', ...swear(script))
  record(
    script,
    '2026-03-26 17:00',
    'training_held',
    '業務従事者への事前研修（住民基本台帳、個人情報、端末の操作）を二日間で行った。',
    { answers: [{ duty: 'training' }] },
  )
  record(script, '2026-03-27 10:00', 'arranged', '市への連絡体制（平日、夜間、休日）と「緊急時対応計画」を定めた。', {
    answers: [{ duty: 'contact_route' }, { duty: 'emergency_plan' }],
  })
  state(
    script,
    '2026-03-30 13:30',
    'identifiers_given',
    '業務責任者と業務従事者の４人に、照合IDと操作者IDを付与した。',
    { answers: [{ duty: 'matching_identifiers' }, { duty: 'operator_identifiers' }] },
  )
  return roster
}

/** The two oaths, each with the sheet that everybody signed. */
function swear(script: Script) {
  const oaths = [
    ['rule_oath', '関係法令・規程の遵守を誓約する書面'],
    ['security_oath', '情報セキュリティに関する誓約書'],
  ] as const
  const people = SWORN.map(({ category, name }) => ({ category: String(category), name: String(name) }))
  return oaths.map(([form, title]) =>
    file(script, '2026-03-19 10:00', {
      form,
      content: { people: numbered(people.map((person) => ({ ...person, swornOn: SWORN_ON }))) },
      answers: [{ duty: form }],
      scans: [
        {
          ...{ fileName: `${title}（署名の写し）.pdf`, title, madeOn: SWORN_ON },
          lines: ['門真市長　様', '本業務に従事するに当たり、定められた事項を守ることを誓約します。'],
          columns: ['区分', '氏名（署名）', '誓約した日'],
          rows: people.map(({ category, name }) => [category, name, '令和8年3月18日']),
        },
      ],
    }),
  )
}
