import { done } from '@/lib/kernel/result'
import { defineOperation } from '@/lib/platform/server/operation'
import { isGranted } from '@/lib/rules/access/standing'
import { answerWords } from '@/lib/rules/clauses/setting-answer'
import { nothing } from '../schema'
import { settingView } from '../setting-view'
import { sideOf } from '../settings'
import { termsOf, wordsFor } from './terms'

/** Every question with its value in force, and the history of every value, the latest first, in the words of the questions. */
export const listSettingHistory = defineOperation({
  name: 'contracts.list_settings',
  input: nothing,
  async run(context) {
    const { contract, standing, now } = context
    const { documents, definitions, rows } = await termsOf(context)
    const answered = new Map(definitions.map((definition) => [definition.key, definition]))
    const side = isGranted('contracts.set', standing) ? sideOf(contract.partyKind) : undefined
    return done({
      questions: definitions.map((definition) =>
        settingView(definition, { definitions, rows, side, words: wordsFor(definition.document, documents), now }),
      ),
      rows: rows.map((row) => {
        const definition = answered.get(row.key)
        return {
          ...row,
          // A question of an edition that no longer binds keeps its key as its name.
          question: definition?.question ?? row.key,
          clause: definition?.clause,
          answer: definition?.answer,
          valueWords: answerWords(definition?.answer, row.value),
        }
      }),
    })
  },
})
