import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export interface TcpProxy {
  readonly port: number
  /** What clients have sent so far, in pieces as they came. */
  readonly sentCount: number
  /** From now on the server gets everything and clients nothing; then `cut` what they wait on. */
  dropReplies(): void
  /** Holds everything back, both ways, as a network that stands still would. */
  pause(): void
  /** Lets everything through again, what was held back by `pause` first. */
  resume(): void
  /** Ends all connections; new ones are taken. */
  cut(): void
  stop(): Promise<void>
}

/** A proxy on a free loopback port before a server on another, which loses or holds back what it is told to. */
export async function startTcpProxy(targetPort: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let isDropping = false
  let isPaused = false
  let sentCount = 0
  const server = createServer((client) => {
    const upstream = connect(targetPort, '127.0.0.1')
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket)
      if (isPaused) socket.pause()
      socket.on('data', (data) => {
        if (socket === client) sentCount += 1
        if (socket === client || !isDropping) other.write(data)
      })
      socket.on('error', () => other.destroy())
      socket.on('close', () => {
        sockets.delete(socket)
        other.destroy()
      })
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy got no port')
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    port: address.port,
    get sentCount() {
      return sentCount
    },
    dropReplies() {
      isDropping = true
    },
    pause() {
      isPaused = true
      for (const socket of sockets) socket.pause()
    },
    resume() {
      isPaused = false
      isDropping = false
      for (const socket of sockets) socket.resume()
    },
    cut,
    async stop() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
