import type { Metadata } from 'next'
import { ActionForm } from '@/components/action-form/action-form'
import { MonthTable } from '@/components/calendar/month-table'
import { FormEnd } from '@/components/contracts/parts/form-end'
import { askedIn } from '@/components/register/moment/moment'
import { SubmitButton } from '@/components/ui/actions/submit-button'
import { Pager } from '@/components/ui/data/pager'
import { DateField } from '@/components/ui/dates/date-field'
import { Day } from '@/components/ui/dates/time'
import { TextField } from '@/components/ui/fields/text-field'
import { PageHeading } from '@/components/ui/page/page-heading'
import { show } from '@/lib/platform/server/request'
import { EFFECT_WORDS } from '@/lib/registers/calendar/labels'
import { listCalendar } from '@/lib/registers/calendar/operations/list'
import type { ShownDay } from '@/lib/registers/calendar/year'
import { closeDayOf, reopenDayOf } from './actions'

export const metadata: Metadata = { title: '閉庁日' }

type Params = { searchParams: Promise<{ year?: string | string[]; reopen?: string | string[] }> }

export default async function CalendarPage({ searchParams }: Params) {
  const { year: wanted, reopen } = await searchParams
  const { organisationName, year, previous, next, months, can } = await show(listCalendar, { year: askedIn(wanted) })
  const hrefOf = (of: number) => `/organisation/calendar?year=${of}`
  const asked = askedIn(reopen)
  const reopened = months.flatMap(({ days }) => days).find(({ on, mayReopen }) => mayReopen && on === asked)
  return (
    <>
      <PageHeading
        lead={`${organisationName}の閉庁日です。土曜日・日曜日、国民の祝日と休日、12月29日から1月3日までは、定めなくても閉庁日です。`}
      >
        閉庁日（{year}年）
      </PageHeading>
      {reopened && can['calendar.open_day'] && <ReopenForm day={reopened} backHref={hrefOf(year)} />}
      {!reopened && can['calendar.close_day'] && <CloseForm />}
      {months.map((month) => (
        <MonthTable
          key={month.month}
          month={month}
          reopenHref={can['calendar.open_day'] ? (on) => `${hrefOf(year)}&reopen=${on}` : undefined}
        />
      ))}
      <Pager label="閉庁日" previous={previous ? hrefOf(previous) : undefined} next={next ? hrefOf(next) : undefined} />
    </>
  )
}

function CloseForm() {
  return (
    <section aria-labelledby="close" className="not-printed mb-12 max-w-2xl">
      <h2 id="close" className="mb-2 text-std-20B-150">
        閉庁日を加える
      </h2>
      <p className="mb-4">{EFFECT_WORDS.close}</p>
      <ActionForm action={closeDayOf}>
        <DateField name="day" label="閉庁日" help="明日以後の日" required />
        <TextField name="reason" label="理由" help="条例・規則、庁舎の点検など" required />
        <div>
          <SubmitButton>閉庁日とする</SubmitButton>
        </div>
      </ActionForm>
    </section>
  )
}

function ReopenForm({ day, backHref }: { day: ShownDay; backHref: string }) {
  return (
    <section aria-labelledby="reopen" className="not-printed mb-12 max-w-2xl">
      <h2 id="reopen" className="mb-2 text-std-20B-150">
        <Day on={day.on} />
        を開庁日に戻す
      </h2>
      <p className="mb-4">{EFFECT_WORDS.open}</p>
      <ActionForm action={reopenDayOf.bind(null, day.on)}>
        <TextField name="reason" label="理由" required />
        <FormEnd word="開庁日に戻す" backHref={backHref} />
      </ActionForm>
    </section>
  )
}
