import { expect, type Locator, type Page } from '@playwright/test'

/** What can take the focus, in the order of the page, as the walk saw it and as it was reached. */
type Walk = { expected: string[]; visited: string[]; unseen: string[] }

/** Enough for the longest list of a page. */
const MOST_STOPS = 1_000

/**
 * Walks over the page with the Tab key alone, from its beginning until the focus leaves it: every control is reached, in the
 * order of the page, with a focus that can be seen and is not covered, and nothing holds the focus back.
 */
export async function expectWalkable(page: Page, where: string): Promise<void> {
  await page.evaluate(beginWalk)
  const most = (await page.evaluate(() => window.walk?.stops().length ?? 0)) + 5
  expect(most, where).toBeLessThan(MOST_STOPS)
  for (let presses = 0; presses < most; presses++) await page.keyboard.press('Tab')
  const walk = await page.evaluate(() => window.walk?.end() as Walk)
  expect({ where, visited: walk.visited }).toEqual({ where, visited: walk.expected })
  expect({ where, unseen: walk.unseen }).toEqual({ where, unseen: [] })
}

/** Moves the cursor with the Tab key alone until it stands on what bears the name. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const named = page.getByRole('link', { name }).or(page.getByRole('textbox', { name }))
  await tabOnto(page, named.or(page.getByRole('button', { name })), String(name))
}

/** The same for a control that its name alone does not tell from others. */
export async function tabOnto(page: Page, wanted: Locator, name: string): Promise<void> {
  for (let presses = 0; presses < MOST_STOPS; presses++) {
    await page.keyboard.press('Tab')
    if (await wanted.and(page.locator(':focus')).count()) return
  }
  throw new Error(`the Tab key never reaches ${name}`)
}

declare global {
  interface Window {
    walk?: { stops: () => Element[]; end: () => Walk }
  }
}

/** Runs in the page. Each stop is looked at when the next key is pressed: only then has the page scrolled to it. */
function beginWalk(): void {
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]'
  const words = (element: Element): string => {
    const text = element.getAttribute('aria-label') ?? element.textContent ?? ''
    return `${element.tagName.toLowerCase()} ${element.id || element.getAttribute('name') || ''} ${text.trim().slice(0, 40)}`
  }
  // Of the radio buttons of one question the Tab key reaches one only: the one that is chosen, or the first.
  const isStandIn = (element: Element): boolean => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${element.name}"]`)]
    const alike = group.filter((one) => one.form === element.form)
    return (alike.find((one) => one.checked) ?? alike[0]) !== element
  }
  const stops = (): Element[] =>
    [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, [inert] *') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        !isStandIn(element),
    )
  const visited: Element[] = []
  const unseen: string[] = []
  let isOver = false
  const isSeen = (element: Element): boolean => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    const isInside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 || !isInside) return false
    const bar = [...document.querySelectorAll('.sticky.bottom-0')].find((one) => !one.contains(element))
    const cover = bar?.getBoundingClientRect()
    return cover === undefined || box.top < cover.top || box.bottom > cover.bottom
  }
  const look = (): void => {
    const now = document.activeElement
    if (isOver) return
    if (!now || now === document.body) {
      isOver = visited.length > 0
      return
    }
    visited.push(now)
    if (!isSeen(now)) unseen.push(words(now))
  }
  document.addEventListener('keydown', look, true)
  window.walk = {
    stops,
    end: () => {
      look()
      document.removeEventListener('keydown', look, true)
      return { expected: stops().map(words), visited: visited.map(words), unseen }
    },
  }
}
