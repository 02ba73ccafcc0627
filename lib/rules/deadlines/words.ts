import type { DueRule } from './rule'

const UNITS = { days: '日', weeks: '週間', months: 'か月' } as const

/**
 * The rule in words, with its own numbers: what the screen says beside a date. Where the rule has no number, the printed word
 * of the clause says it, and this is undefined.
 */
export function ruleWords(rule: DueRule): string | undefined {
  switch (rule.rule) {
    case 'untimed':
    case 'word':
      return undefined
    case 'hours':
      return `${rule.hours}時間以内`
    case 'hours_by_band':
      return `平日の${clock(rule.from)}から${clock(rule.until)}の間は${rule.hours}時間以内、それ以外は${rule.otherwise}時間以内`
    case 'calendar':
      return `${rule.amount}${UNITS[rule.unit]}${rule.direction === 'after' ? '以内' : '前まで'}`
    case 'open_days':
      return `${rule.days}開庁日${rule.direction === 'after' ? '以内' : '前まで'}`
    case 'day_of_previous_month':
      return `前月${rule.day}日まで`
    case 'within_period':
      return '期間の末日まで'
    case 'about_period':
      return 'おおむね期間の末日まで（目安）'
    case 'by_trigger_day':
      return rule.edge === 'start' ? 'その日が始まるまで' : 'その日のうち'
    case 'named_day':
      return '発注者が定めた日まで'
    case 'before_act':
      return '行う日より前（予定日は目安）'
    case 'window':
      return `起点の日から${rule.days}日以内の日`
  }
}

function clock(text: string): string {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  const half = hour < 12 ? `午前${hour}時` : `午後${hour - 12}時`
  return minute === 0 ? half : `${half}${minute}分`
}
