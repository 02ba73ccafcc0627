type Document = {
  issuer: string
  document: string
  edition: string
  title: string
  label?: string
  words: { authority: string; contractor: string }
}

/** The documents as choices of a form, under the organisation whose documents they are. */
export function choicesByIssuer(documents: readonly Document[]) {
  return [...Map.groupBy(documents, ({ issuer }) => issuer)].map(([issuer, group]) => ({
    label: issuer,
    choices: group.map(choiceOf),
  }))
}

function choiceOf({ document, edition, title, label = '', words }: Document) {
  return {
    value: `${document}@${edition}`,
    label: `${label}${title}（第${edition}版）`,
    help: `発注者を「${words.authority}」、受注者を「${words.contractor}」と呼ぶ文書`,
  }
}

/** What such a choice sends, taken apart again. */
export function documentOf(value: string): { document: string; edition: string } {
  const [document = '', edition = ''] = value.split('@')
  return { document, edition }
}
