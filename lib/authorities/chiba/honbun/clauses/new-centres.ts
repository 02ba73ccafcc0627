import type { Clause } from '@/lib/rules/clauses/clause'
import { NEW_CENTRES } from '../conditions'

type Place = { number: string; heading: string; summary: string; timing?: string; forms?: string[] }

/** 船橋市及び柏市は児童相談所を設置した月以降: the document prints the same parenthesis wherever it names the two cities. */
export function newCentres({
  number,
  heading,
  summary,
  timing = '児童相談所を設置した月以降',
  forms = [],
}: Place): Clause {
  return {
    number,
    unnumbered: true,
    heading,
    summary,
    kind: 'condition',
    owner: 'contractor',
    timing,
    forms,
    appliesWhen: NEW_CENTRES,
  }
}
