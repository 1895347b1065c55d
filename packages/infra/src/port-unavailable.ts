/**
 * The vendor behind a port did not do what was asked: it is away, too slow, or refused.
 * Whether a write took effect is unknown; asking again later can succeed. The server answers it as `unavailable`.
 */
export class PortUnavailable extends Error {
  readonly port: string

  constructor(port: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`${port} is unavailable: ${reason}`, { cause })
    this.name = 'PortUnavailable'
    this.port = port
  }
}
