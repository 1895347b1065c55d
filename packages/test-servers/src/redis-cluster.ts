import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { findFreePort } from './free-port.ts'
import { type RedisServer, startRedisServer } from './redis-server.ts'

export interface RedisCluster {
  /** Masters first, then a replica of each where there are any. */
  readonly nodes: readonly RedisServer[]
  readonly urls: readonly string[]
  stop(): Promise<void>
}

/** A second of silence makes a node failed; a replica takes over at once, however old its copy is. */
const clusterSettings = [
  ...['--cluster-enabled', 'yes', '--cluster-node-timeout', '1000'],
  ...['--cluster-replica-validity-factor', '0', '--repl-diskless-sync-delay', '0'],
]

/** Starts a private cluster of three masters, each with that many replicas, and waits until it serves all slots. */
export async function startRedisCluster({ replicas }: { replicas: 0 | 1 }): Promise<RedisCluster> {
  const nodes: RedisServer[] = []
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()))
  }
  try {
    for (let node = 0; node < 3 * (1 + replicas); node += 1) {
      // The default bus port is ten thousand above the other, which may be none.
      const busPort = ['--cluster-port', String(await findFreePort())]
      nodes.push(await startRedisServer({ settings: [...clusterSettings, ...busPort] }))
    }
    const addresses = nodes.map(({ port }) => `127.0.0.1:${port}`)
    const create = ['--cluster', 'create', ...addresses, '--cluster-replicas', String(replicas), '--cluster-yes']
    await promisify(execFile)('redis-cli', create)
    for (const { port } of nodes) await untilOk(port)
    return { nodes, urls: nodes.map(({ url }) => url), stop }
  } catch (cause) {
    await stop()
    throw cause
  }
}

/** Asks a node about the cluster until it finds it whole. */
async function untilOk(port: number): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { stdout } = await promisify(execFile)('redis-cli', ['-p', String(port), 'cluster', 'info'])
    if (stdout.includes('cluster_state:ok')) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the cluster is not whole for the node on port ${port}`)
}
