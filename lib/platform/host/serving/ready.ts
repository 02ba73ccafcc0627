/** A database that the product may be served on, whichever it is. */
export type Ready = {
  /** The environment of the web server and the worker. `address`: where the web server will listen. */
  environment(address: string): NodeJS.ProcessEnv
  /** The address for people, when it is not the one where the web server listens. */
  publicUrl?: string
  /** A port taken by another program is avoided; otherwise it is an error. */
  mayChoosePort: boolean
  /** What the person at the terminal should read, after the address. */
  notes: string[]
  /** Leaves word for a second start. */
  announce(address: string): void
  /** Resolves when the database has ended by itself; never for a server that is not ours. */
  ended: Promise<void>
}

export type Say = (line: string) => void
