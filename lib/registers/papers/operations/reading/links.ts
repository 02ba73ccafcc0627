import { findDocument } from '@/lib/authorities/registry'
import type { ContractContext } from '@/lib/platform/server/operation'
import type { Content, FormDeclaration } from '@/lib/rules/forms/declaration'
import { hasFallen, linkFields, linksIn } from '@/lib/rules/forms/linking/paper-links'
import { decisionWord, versionName } from '../../labels'
import { listLinkedVersions, listVersionsNaming } from '../../store/links'
import type { Paper } from '../../store/papers'

/** The versions of other papers that the contents name, each under its name, with the version that its paper has reached. */
export async function namedVersions(
  { tx, contract }: { tx: ContractContext['tx']; contract: { id: string } },
  form: FormDeclaration,
  contents: readonly Content[],
) {
  const links = contents.flatMap((content) => linksIn(form, content).map(({ link }) => link))
  return (await listLinkedVersions(tx, contract.id, links)).map((linked) => ({
    ...{ paperId: linked.paperId, version: linked.version, latestVersion: linked.latestVersion, title: linked.title },
    name: versionName({ ...linked, number: linked.version }),
    /** What it fell to after it was named, in words. */
    fell: hasFallen(linked.state) ? decisionWord(linked.state, linked.reviewWord) : undefined,
  }))
}

/** The versions of other papers that stand on a version of this one, the newest first. */
export async function versionsStandingOn({ tx, contract }: ContractContext, paper: Paper) {
  const forms = findDocument(paper.document, paper.edition)?.forms ?? []
  const naming = forms.filter((form) =>
    linkFields(form).some(({ value }) => value.of.some((target) => target.form === paper.formKey)),
  )
  const formKeys = naming.map(({ key }) => key)
  const versions = await listVersionsNaming(tx, contract.id, paper.id, { document: paper.document, formKeys })
  return versions.flatMap(({ content, formKey, paperId, number, title, state, reviewWord }) => {
    const form = naming.find(({ key }) => key === formKey)
    const links = form ? linksIn(form, content).filter(({ link }) => link.paperId === paper.id) : []
    return links.map(({ link }) => ({
      ...{ paperId, number, title, onVersion: link.version },
      word: decisionWord(state, reviewWord),
      state,
    }))
  })
}
