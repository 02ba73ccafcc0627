import { LinkButton } from '@/components/ui/actions/link-button'
import type { Review } from '@/lib/rules/forms/declaration'
import type { RosterPlace, RosterView } from './view'

/** How the roster is changed, in words, with the way to the paper for those who may write one. */
export function ChangeRuleNote({ roster, place }: { roster: RosterView; place: RosterPlace }) {
  const { clause, review } = roster.change
  const headingId = `change-${roster.formKey}`
  return (
    <section aria-labelledby={headingId} className="not-printed">
      <h3 id={headingId} className="mb-2 text-std-18B-160">
        名簿を変えるとき
      </h3>
      <p>
        {ruleText(review)}
        {clause && `（${clause.number}）`}
      </p>
      {clause && <p className="mt-1 text-solid-gray-700">条項の要旨：{clause.summary}</p>}
      {place.mayChange && (
        <p className="mt-4 flex flex-wrap gap-3">
          {roster.sources.map(({ paperId, version }) => (
            <LinkButton key={paperId} href={`${place.papers}/${paperId}`} tone="secondary">
              {roster.sources.length > 1 ? `変更を申請する（第${version}版から）` : '変更を申請する'}
            </LinkButton>
          ))}
        </p>
      )}
    </section>
  )
}

function ruleText(review: Review): string {
  if (review.kind === 'received') return `変更したものを提出すると、その時から適用されます（提出後：${review.word}）。`
  if (review.kind === 'kept') return '変更したものを備え付けます。提出はしません。'
  return review.before
    ? `変更は、あらかじめ申請して${review.word}を得てから適用されます。${review.word}されるまでは、いまの名簿のままです。`
    : `変更は提出した後に${review.word}を受けます。`
}
