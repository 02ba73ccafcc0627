import type { Clause } from '@/lib/rules/clauses/clause'

const INFORMING = '事務従事者への周知'
const SECRECY = '秘密の保持'
const TAKING_OUT = '持ち出しの制限'
const OTHER_USE = '目的外利用及び提供の制限'
const CONSENTED = { kind: 'decided', word: '承諾', before: true } as const

/** 第1 to 第3 */
export const handlingClauses: Clause[] = [
  {
    number: '第1',
    heading: '基本的事項',
    summary: '個人情報を守ることの重さを知り、人の権利利益を侵さないように、契約の事務で個人情報を適正に取り扱う。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第2の1',
    heading: '事務従事者への監督',
    summary: '個人情報が適切に管理されるように、事務従事者を必要かつ適切に監督する。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '事務従事者を届け出る名簿は印字されていないので、契約の事務に従事する者すべてを指すと読む。',
  },
  {
    number: '第2の2',
    heading: INFORMING,
    summary: '(1)と(2)をはじめ、個人情報を守るのに要る事項を、事務従事者に周知させる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    duties: [
      {
        key: 'inform_workers',
        what: '個人情報の保護に必要な事項を事務従事者に周知させる',
        trigger: { on: 'day', day: { contract: 'starts_on' } },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'training_held' }],
      },
      {
        key: 'inform_new_workers',
        what: '新たに従事する者に、個人情報の保護に必要な事項を周知させる',
        trigger: { on: 'fact', fact: 'staff_joined' },
        due: { rule: 'untimed' },
        answeredBy: [{ by: 'fact', fact: 'training_held' }],
      },
    ],
    reading:
      '時期も回数も印字されていないので、契約期間の初日と新たに従事するときに求め、期限を作らない。「次の事項等」なので、二つに限らない。',
  },
  {
    number: '第2の2(1)',
    heading: INFORMING,
    summary:
      '周知する事項の一つは、事務で知った個人情報を、従事者もそうであった者も、みだりに他人に知らせないことである。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第2の2(2)',
    heading: INFORMING,
    summary: '周知する事項の一つは、事務で知った個人情報を、従事者もそうであった者も、不当な目的に使わないことである。',
    kind: 'condition',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第3の1',
    heading: '収集の制限',
    summary: '個人情報を集めるときは、事務の目的を果たすのに要る範囲で、適法かつ公正な手段による。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
  },
  {
    number: '第3の2',
    heading: SECRECY,
    summary: '契約の事務で知った個人情報を、みだりに他人に知らせない。',
    kind: 'prohibition',
    owner: 'contractor',
    forms: [],
    gates: ['disclosure_forbidden'],
  },
  {
    number: '第3の2後段',
    unnumbered: true,
    heading: SECRECY,
    summary: '契約が終わった後も、解除された後も、知った個人情報をみだりに他人に知らせない。',
    kind: 'prohibition',
    owner: 'contractor',
    timing: 'この契約が終了し、又は解除された後においても',
    forms: [],
    gates: ['disclosure_forbidden'],
    survives: true,
    reading: 'いつまでかは印字されていないので、終わりの日を作らない。',
  },
  {
    number: '第3の3',
    heading: '漏えい、滅失及び毀損の防止等',
    summary: '知った個人情報の漏えい、滅失及び毀損を防ぐ措置と、そのほか適切な管理に要る措置をとる。',
    kind: 'duty',
    owner: 'contractor',
    forms: [],
    reading: '「滅失及び損の防止」は、見出しと本文の両方で「毀」の字が読取りで落ちたものと見る。',
  },
  {
    number: '第3の4',
    heading: TAKING_OUT,
    summary: '甲が承諾した場合のほかは、契約の事務を甲の指定した場所で行う。',
    kind: 'prohibition',
    owner: 'contractor',
    step: CONSENTED,
    forms: ['work_elsewhere_consent'],
    gates: ['place_limited'],
    duties: [
      {
        key: 'ask_for_work_elsewhere',
        what: '指定された場所以外で事務を行うことについて甲の承諾を得る',
        trigger: { on: 'fact', fact: 'work_elsewhere_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'work_elsewhere_consent' }],
      },
    ],
    reading:
      '指定した場所は印字されていないので甲に尋ねる。「甲が承諾した場合を除き」は、場所と持ち出しの両方にかかり、行う前の承諾と読む。',
  },
  {
    number: '第3の4後段',
    unnumbered: true,
    heading: TAKING_OUT,
    summary:
      '甲が承諾した場合のほかは、個人情報が記録された機器、記録媒体、書類等（機器等）を、指定された場所の外へ持ち出さない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: CONSENTED,
    forms: ['taking_out_consent'],
    gates: ['taking_out_decided', 'taking_out_excepted'],
    duties: [
      {
        key: 'ask_for_taking_out',
        what: '機器等を指定された場所以外に持ち出すことについて甲の承諾を得る',
        trigger: { on: 'fact', fact: 'taking_out_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'taking_out_consent' }],
      },
    ],
    reading:
      '場所の外での事務の承諾と、持ち出しの承諾は、別の承諾とする。甲から渡されたものに限らず、乙が作った記録表などの機器等にも及ぶ。',
  },
  {
    number: '第3の5',
    heading: OTHER_USE,
    summary: '甲の指示がある場合のほかは、個人情報を契約の目的でないことに利用しない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: { kind: 'directed', word: '指示' },
    forms: [],
    gates: ['other_use_decided'],
    reading: '目的外の利用を開くのは甲の指示だけで、乙から承諾を求める道は印字されていない。',
  },
  {
    number: '第3の5後段',
    unnumbered: true,
    heading: OTHER_USE,
    summary: '甲の承諾なしに、個人情報を第三者に提供しない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: CONSENTED,
    forms: ['provision_consent'],
    gates: ['other_use_decided'],
    duties: [
      {
        key: 'ask_for_provision',
        what: '個人情報の第三者への提供について甲の承諾を得る',
        trigger: { on: 'fact', fact: 'other_use_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'provision_consent' }],
      },
    ],
    reading:
      '提供の前の承諾と読む。仕様書5(3)・(4)が定める児相等への伝達や市への報告は、甲が業務として求めたものなので、この承諾を改めて要しないと読む。',
  },
  {
    number: '第3の6',
    heading: '複写又は複製の制限',
    summary: '事務のために甲から渡された、個人情報が記録された機器等を、甲の承諾なしに複写も複製もしない。',
    kind: 'prohibition',
    owner: 'contractor',
    step: CONSENTED,
    forms: ['copying_consent'],
    gates: ['copying_decided'],
    duties: [
      {
        key: 'ask_for_copying',
        what: '甲から引き渡された機器等の複写又は複製について甲の承諾を得る',
        trigger: { on: 'fact', fact: 'copy_planned' },
        due: { rule: 'before_act' },
        answeredBy: [{ by: 'paper', form: 'copying_consent' }],
      },
    ],
    reading: '複写等の前の承諾と読む。対象は甲から引き渡されたもので、乙が自ら集め、作ったものは印字に入っていない。',
  },
]
