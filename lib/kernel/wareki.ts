import { type CivilDate, civilDateOf, partsOf } from './civil-date'

/** The eras a living person or a contract can be dated in, newest first, each with its first day. */
const ERAS = [
  { name: '令和', letter: 'R', firstOn: '2019-05-01' },
  { name: '平成', letter: 'H', firstOn: '1989-01-08' },
  { name: '昭和', letter: 'S', firstOn: '1926-12-25' },
  { name: '大正', letter: 'T', firstOn: '1912-07-30' },
] as const

type EraName = (typeof ERAS)[number]['name']

/** A day as the era writes it: 令和元年 is year 1. */
export type WarekiParts = { era: EraName; year: number; month: number; day: number }

/** undefined before 大正, where the old calendar would be needed. */
export function warekiPartsOf(date: CivilDate): WarekiParts | undefined {
  const era = ERAS.find((one) => one.firstOn <= date)
  if (!era) return undefined
  const { year, month, day } = partsOf(date)
  return { era: era.name, year: year - Number(era.firstOn.slice(0, 4)) + 1, month, day }
}

/** `令和8年11月21日`, the first year of an era as 元年; before 大正 `1900年1月1日`. */
export function formatWareki(date: CivilDate): string {
  const wareki = warekiPartsOf(date)
  const { year, month, day } = partsOf(date)
  if (!wareki) return `${year}年${month}月${day}日`
  return `${wareki.era}${wareki.year === 1 ? '元' : wareki.year}年${month}月${day}日`
}

const ERA_DATE = /^(令和|平成|昭和|大正|[RHST])(元|\d{1,2})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/i
const WESTERN_DATE = /^(?:西暦)?(\d{4})(?:年|[./-])(\d{1,2})(?:月|[./-])(\d{1,2})日?$/
const WESTERN_DIGITS = /^(\d{4})(\d{2})(\d{2})$/

/**
 * The day that a person typed, in any of the ways people write it: 令和8年11月21日, 令和元年5月1日, R8.11.21, ２０２６／１１／２１,
 * 2026-11-21, 20261121, with or without spaces. undefined for days that do not exist and for an era that did not rule
 * on that day (平成31年5月1日, 昭和64年1月8日).
 */
export function parseTypedDate(typed: string): CivilDate | undefined {
  // NFKC turns full-width digits, dots and slashes and the one-character eras (㋿) into the plain ones.
  const text = typed
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[‐‑–—―−ー]/g, '-')
  const era = ERA_DATE.exec(text)
  if (era) return dateInEra(era[1] ?? '', era[2] === '元' ? 1 : Number(era[2]), Number(era[3]), Number(era[4]))
  const western = WESTERN_DATE.exec(text) ?? WESTERN_DIGITS.exec(text)
  return western ? civilDateOf(Number(western[1]), Number(western[2]), Number(western[3])) : undefined
}

function dateInEra(written: string, year: number, month: number, day: number): CivilDate | undefined {
  const era = ERAS.find((one) => one.name === written || one.letter === written.toUpperCase())
  if (!era || year < 1) return undefined
  const date = civilDateOf(Number(era.firstOn.slice(0, 4)) + year - 1, month, day)
  return date && warekiPartsOf(date)?.era === era.name ? date : undefined
}
