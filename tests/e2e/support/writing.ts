import { expect, type Locator, type Page } from '@playwright/test'
import { MOST_RADIO_BUTTONS } from '@/components/paper-form/fields/labelled'
import { findForm } from '@/lib/authorities/registry'
import type { Content, Field, FormDeclaration, Row, Table } from '@/lib/rules/forms/declaration'
import { fieldsOf, rowsOf, tablesOf } from '@/lib/rules/forms/declared'
import { typeDate } from './filling'

/** One form of one document, in the edition that is being written. */
export function formOf(document: string, key: string): FormDeclaration {
  const form = findForm(document, '1', key)
  if (!form) throw new Error(`${document} has no form ${key}`)
  return form
}

/**
 * Writes into the open draft what the content says, each value into the control that its declaration gives it, and leaves the
 * rest as it is. Rows are taken by their place; those that are not there yet are added.
 */
export async function write(page: Page, form: FormDeclaration, content: Content): Promise<void> {
  for (const field of fieldsOf(form)) await enter(page, { field, name: field.key, label: field.label }, content)
  for (const table of tablesOf(form))
    for (const [at, row] of rowsOf(content, table.key).entries()) await writeRow(page, table, at, row)
}

async function writeRow(page: Page, table: Table, at: number, row: Row): Promise<void> {
  const frame = page.locator(`[id="${table.key}"]`)
  const heads = frame.locator('button[aria-expanded]')
  if ((await heads.count()) <= at) await frame.getByRole('button', { name: '行を加える' }).click()
  await expect(heads.nth(at)).toBeVisible()
  if ((await heads.nth(at).getAttribute('aria-expanded')) === 'false') await heads.nth(at).click()
  for (const field of table.columns)
    await enter(page, { field, name: `${table.key}.${at}.${field.key}`, label: `${at + 1}行目 ${field.label}` }, row)
}

type Place = { field: Field; name: string; label: string }

async function enter(page: Page, { field, name, label }: Place, values: Content | Row): Promise<void> {
  const value = values[field.key]
  if (typeof value !== 'string') return
  const control = (extra = ''): Locator => page.locator(`[name="${name}"]${extra}`)
  const { value: kind } = field
  switch (kind.kind) {
    case 'choice': {
      if (kind.open) return void (await page.getByRole('combobox', { name: label, exact: true }).selectOption(value))
      if (kind.options.length > MOST_RADIO_BUTTONS) return void (await control().selectOption(value))
      return control(`[value="${value}"]`).check()
    }
    case 'date':
      return typeDay(page, label, value)
    case 'moment': {
      const [day = '', time = ''] = value.split('T')
      await typeDay(page, label, day)
      return page.getByRole('textbox', { name: `${label} 時刻（24時間、例 14:05）`, exact: true }).fill(time)
    }
    default:
      return control().fill(value)
  }
}

async function typeDay(page: Page, label: string, iso: string): Promise<void> {
  const [year = '', month = '', day = ''] = iso.split('-')
  await typeDate(page, label, [year, month, day])
}
