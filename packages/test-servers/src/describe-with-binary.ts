import { spawnSync } from 'node:child_process'
import { describe } from 'vitest'

/**
 * A suite that needs a program which not every machine has. Without it the suite is skipped under a title that says
 * what is missing, so that a run which left something out shows it; under CI it fails instead.
 */
export function describeWithBinary(
  need: { binary: string; aptPackage: string },
  title: string,
  body: () => void,
): void {
  const isInstalled = spawnSync(need.binary, ['--version']).error === undefined
  if (isInstalled) {
    describe(title, body)
    return
  }
  const reason = `${need.binary} is not installed: apt-get install ${need.aptPackage}`
  // biome-ignore lint/style/noProcessEnv: whether tests may be skipped is a question about the test run, not the app
  if (process.env.CI === 'true') throw new Error(`${title}: ${reason}`)
  describe.skip(`${title} (${reason})`, body)
}
