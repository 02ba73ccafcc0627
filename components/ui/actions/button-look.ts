/** primary: the one next step of a screen. secondary: another true way. quiet: small acts inside a list. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet'
export type ButtonSize = 'large' | 'medium' | 'small'

const TONES: Record<ButtonTone, string> = {
  primary:
    'border-2 border-transparent bg-key-900 text-white hover:bg-key-1000 hover:underline aria-disabled:bg-solid-gray-300 aria-disabled:text-solid-gray-800',
  secondary:
    'border-2 border-key-900 bg-white text-key-900 hover:bg-key-100 hover:underline aria-disabled:border-solid-gray-300 aria-disabled:bg-white aria-disabled:text-solid-gray-600',
  quiet:
    'border-2 border-transparent text-key-900 underline underline-offset-3 hover:bg-key-50 hover:decoration-2 aria-disabled:text-solid-gray-600',
}

const SIZES: Record<ButtonSize, string> = {
  large: 'min-h-14 min-w-34 px-5 text-oln-16B-100',
  medium: 'min-h-12 min-w-24 px-4 text-oln-16B-100',
  small: 'min-h-11 min-w-11 px-3 text-oln-16N-100',
}

/** The classes that buttons and links of the same look share. A label breaks only where it is wider than the screen (変更す／る). */
export function buttonLook(tone: ButtonTone = 'primary', size: ButtonSize = 'medium'): string {
  return `inline-flex w-fit max-w-full items-center justify-center gap-2 rounded-8 text-center break-keep wrap-break-word cursor-pointer aria-disabled:cursor-not-allowed ${TONES[tone]} ${SIZES[size]}`
}
