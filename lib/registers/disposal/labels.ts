/** What the methods are called in the field: going back, or one of the ways to destroy. Texts may hold more than the word. */
export const RETURN_WORD = '返却'
export const DESTRUCTION_WORDS = ['廃棄', '抹消', '消去', '焼却', '溶解', '裁断', '破砕', '粉砕', '破壊'] as const
