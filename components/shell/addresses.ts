/** The addresses that the frame of every page leads to. */
export const SIGN_IN_PATH = '/sign-in'
export const HOME_PATH = '/today'
