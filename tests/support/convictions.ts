import { findCycle, ROLES, roleOf, type SourceFile } from './house'

const FILE_LIMIT = 220
const DATA_LIMIT = 400
const FOLDER_LIMIT = 12
const CLIENT_SHARE = 0.25
const BANNED_VERBS = /^(process|handle|manage)$/
const BANNED_WORDS = /^(utils?|helpers?|common|service|manager)$/i
const PURE = new Set(['kernel', 'rule', 'authority'])
const IMPURE =
  /\bnew Date\(\s*\)|\bDate\.now\b|\bMath\.random\b|\bprocess\.env\b|from 'react|from 'next|@prisma|node:(?!crypto')/
const SPREADSHEETS = 'lib/platform/sheets/xlsx.ts'
const AUTHORITY_NAMES = /roudoukyoku|meguro|kadoma|akiruno|\bchiba\b/

/** Everything that the code does against the rules of the house, as sentences. Empty: nothing. */
export function convictions(files: readonly SourceFile[]): string[] {
  const cycle = findCycle(files)
  return [
    ...files.flatMap((file) => [...direction(file), ...size(file), ...purity(file), ...names(file), ...secrets(file)]),
    ...(cycle ? [`cycle: ${cycle.join(' → ')}`] : []),
    ...folders(files),
    ...clients(files),
  ]
}

function direction({ path, imports }: SourceFile): string[] {
  const role = roleOf(path)
  if (!role) return [`${path}: has no role in the house`]
  return imports.flatMap((target) => {
    const other = roleOf(target)
    return other && (ROLES[role] as readonly string[]).includes(other)
      ? []
      : [`${path} (${role}) imports ${target} (${other})`]
  })
}

function size({ path, text }: SourceFile): string[] {
  const lines = text.split('\n').length - 1
  const limit = roleOf(path) === 'authority' ? DATA_LIMIT : FILE_LIMIT
  return lines > limit ? [`${path}: ${lines} lines`] : []
}

function purity({ path, text }: SourceFile): string[] {
  const found = PURE.has(roleOf(path) ?? '') ? IMPURE.exec(text) : null
  return found ? [`${path}: ${found[0]} in a pure file`] : []
}

function names({ path, text }: SourceFile): string[] {
  const declared = [...text.matchAll(/\b(?:function|const|type|class)\s+([A-Za-z0-9]+)/g)].map(
    (match) => match[1] ?? '',
  )
  const words = [...path.split(/[/.-]/), ...declared.flatMap((name) => name.split(/(?=[A-Z])/))]
  const verbs = declared.map((name) => name.split(/(?=[A-Z])/)[0] ?? '').filter((verb) => BANNED_VERBS.test(verb))
  const banned = [...words.filter((word) => BANNED_WORDS.test(word)), ...verbs]
  return banned.map((word) => `${path}: the word "${word}"`)
}

/** PrismaClient and the library for spreadsheets have one home each; no production code outside of its data names an authority; every server action goes through the door. */
function secrets({ path, text }: SourceFile): string[] {
  const role = roleOf(path)
  const found: string[] = []
  if (role !== 'database' && /\bnew PrismaClient\b/.test(text))
    found.push(`${path}: a PrismaClient outside of its home`)
  if (role !== 'authority' && !path.startsWith('prisma/seed/') && AUTHORITY_NAMES.test(text))
    found.push(`${path}: names an authority`)
  if (path !== SPREADSHEETS && /from '@cj-tech-master\/excelts'/.test(text))
    found.push(`${path}: knows the library that writes spreadsheets`)
  if (/^'use server'/.test(text)) {
    for (const [, name, body] of text.matchAll(/export async function (\w+)([\s\S]*?\n\})/g)) {
      if (!/\bask\(/.test(body ?? '')) found.push(`${path}: the action ${name} does not go through the door`)
      if ((body ?? '').split('\n').length > 14) found.push(`${path}: the action ${name} is longer than 12 lines`)
    }
  }
  return found
}

function folders(files: readonly SourceFile[]): string[] {
  const counts = new Map<string, number>()
  for (const { path } of files) {
    const folder = path.split('/').slice(0, -1).join('/')
    counts.set(folder, (counts.get(folder) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count > FOLDER_LIMIT).map(([folder, count]) => `${folder}: ${count} files`)
}

function clients(files: readonly SourceFile[]): string[] {
  const drawn = files.filter(({ path }) => path.endsWith('.tsx'))
  const share = drawn.filter(({ text }) => text.startsWith("'use client'")).length / Math.max(1, drawn.length)
  return share > CLIENT_SHARE ? [`${Math.round(share * 100)} % of the tsx are client components`] : []
}
