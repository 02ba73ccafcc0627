/**
 * When something is due, as printed. Closed: a new wording in a new contract is a new arm, and the compiler lists who must
 * learn it. Only arms with a number, or with a day that is a fact, give a due time; the others show the printed word.
 */
export type DueRule =
  /** The clause prints no time at all. */
  | { rule: 'untimed' }
  /** 直ちに, 速やかに, 遅滞なく, その都度 …: a word without a number. The running time is shown, and no limit. */
  | { rule: 'word' }
  /** 1時間以内: through nights and holidays. */
  | { rule: 'hours'; hours: number }
  /**
   * 平日の午前9時から午後5時の間は1時間以内、それ以外の時間帯は3時間以内: by the band in which the clock starts. `weekdays` names the
   * setting that says whether 平日 are the 開庁日 of the authority (`open_days`) or Monday to Friday (`monday_to_friday`).
   */
  | { rule: 'hours_by_band'; from: string; until: string; hours: number; otherwise: number; weekdays: string }
  /** 30日以内, 30日前まで, 2週間以内, 1か月前まで: days count from the next day; a month ends on the day of the same number. */
  | { rule: 'calendar'; amount: number; unit: 'days' | 'weeks' | 'months'; direction: 'after' | 'before' }
  /** 5開庁日以内: by the calendar of the authority. */
  | { rule: 'open_days'; days: number; direction: 'after' | 'before' }
  /** 前月20日まで: of the month before the period. */
  | { rule: 'day_of_previous_month'; day: number }
  /** 各月, 毎月, 月に1回以上: by the last day of the period. */
  | { rule: 'within_period' }
  /** おおむね半年に1度: about the end of the period; a guide, never a breach. */
  | { rule: 'about_period' }
  /** 業務開始までに, 契約期間内に: before the day of the trigger begins (`start`), or by its end (`end`). */
  | { rule: 'by_trigger_day'; edge: 'start' | 'end' }
  /** 発注者が指定する期日までに: the day that the authority named; without one, its word. */
  | { rule: 'named_day' }
  /** 事前に, あらかじめ: before the act, whose day is stated with the trigger. */
  | { rule: 'before_act' }
  /** 満了日から30日以内に…実施日を設定: the act falls between the trigger's day and so many days after it. */
  | { rule: 'window'; days: number }

export type CalendarRule = Extract<DueRule, { rule: 'calendar' }>

export type DueRuleKind = DueRule['rule']
