/** What an act on the calendar means for the times that are counted in 開庁日, for who does it. */
export const EFFECT_WORDS = {
  close: '開庁日で数える期限は、この日を数えなくなります。既に走っている期限も、この日をまたぐものは後になります。',
  open: '今日までに走り始めた期限は、この日を閉庁日と数えたままで、短くなりません。これから走り始める期限は、この日を開庁日と数えます。',
} as const

export const ACT_WORDS = { closed: '閉庁日と定めた', opened: '開庁日に戻した' } as const
