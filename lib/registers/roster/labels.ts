export const WORDS = {
  notYet: 'これから先の時点の名簿は、まだ決まっていません。今日までの日を選んでください。',
  unreadable: '日付または日時として読み取れません。',
} as const
