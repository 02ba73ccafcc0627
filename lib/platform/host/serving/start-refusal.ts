/**
 * Why the product does not start, in sentences for the person at the terminal: what is wrong, and the way out.
 * Whoever starts it prints the message and exits; a stack trace would only hide it.
 */
export class StartRefusal extends Error {}
