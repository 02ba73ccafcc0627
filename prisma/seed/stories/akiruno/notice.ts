import { numbered } from '../papers'

const SURVEYOR = { category: '作業従事者', name: '早瀬 翔太', department: '調査計画室 研究員' }
export const VISITOR = { category: '作業従事者', name: '永井 里奈', department: '調査計画室 調査員' }
export const SUCCESSOR = { category: '作業従事者', name: '黒田 隼人', department: '調査計画室 調査員' }

/** The notice with the one of the two who visits. */
export const noticeOf = (visitor: Record<string, string>) => ({
  kind: '新規',
  people: numbered([{ category: '管理責任者', name: '笹川 千尋', department: '調査計画室 室長' }, SURVEYOR, visitor]),
  structure: '管理責任者の下に作業従事者２名を置く。重要指定情報は、管理責任者が受け渡し、毎日の終わりに数を確かめる。',
  areas: '本社３階 調査計画室の施錠区画',
  contacts: '平日：調査計画室。夜間と休日：管理責任者の携帯電話。',
})
