import type { Tab } from '@/components/ui/page/tabs'
import type { ShownContract } from './shown-contract'

/** The rooms of the contract in the order of work; only those that this person may enter. */
export function tabsOf({ id, reads, can, settings }: ShownContract): Tab[] {
  const here = `/contracts/${id}`
  const waiting = settings.filter(({ isOpen, isWaiver, mayAnswer }) => isOpen && !isWaiver && mayAnswer).length
  const rooms: [boolean, Tab][] = [
    [reads, { href: here, label: '概要', match: 'exact' }],
    [can['clauses.list'], { href: `${here}/clauses`, label: '条項' }],
    [can['papers.list'], { href: `${here}/papers`, label: '書類' }],
    [can['roster.at'], { href: `${here}/roster`, label: '名簿' }],
    [can['custody.list'], { href: `${here}/custody`, label: '台帳' }],
    [can['facts.list'], { href: `${here}/facts`, label: 'できごと' }],
    [can['contracts.list_members'], { href: `${here}/members`, label: '担当者' }],
    [can['contracts.list_settings'], { href: `${here}/settings`, label: '設定', count: waiting }],
    [can['record.list'], { href: `${here}/audit`, label: '監査' }],
    [can['exports.list'], { href: `${here}/exports`, label: '書き出し' }],
  ]
  return rooms.filter(([mayEnter]) => mayEnter).map(([, tab]) => tab)
}
