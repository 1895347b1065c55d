import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { findChromium, launchChromium } from './browser.ts'
import { freePort, startServer } from './server.ts'

const folder = join(import.meta.dirname, '../../../docs/screenshots')
const windows = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } } as const

/** Signs into the demo, walks through every screen and writes a picture of each. */
async function shoot(
  browser: Browser,
  url: string,
  device: keyof typeof windows,
  colorScheme: 'light' | 'dark',
): Promise<void> {
  const context = await browser.newContext({ viewport: windows[device], colorScheme, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const take = (name: string) => page.screenshot({ path: join(folder, `${device}-${colorScheme}-${name}.png`) })

  await page.goto(url)
  await page.getByRole('button', { name: 'Try the demo' }).waitFor()
  await take('sign-in')
  await page.getByRole('button', { name: 'Try the demo' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
  await logUnlessDone(page)
  await take('log')
  await page.getByLabel('What you did').fill('same weight for 6 RPE 9')
  await page.getByLabel(/^Reps: 6/).waitFor()
  await take('preview')
  await page.getByLabel('What you did').fill('')
  await page
    .getByRole('button', { name: /^Set \d+, / })
    .first()
    .click()
  await page.getByRole('button', { name: 'Save' }).waitFor()
  await take('correction')

  await page.getByRole('tab', { name: 'History' }).click()
  const exercise = page.getByRole('link', { name: /Bench Press/ }).first()
  await exercise.waitFor()
  await take('history')
  await exercise.click()
  await page.getByRole('heading', { name: 'Workouts' }).waitFor()
  await take('exercise')
  await page.getByRole('tab', { name: 'Settings' }).click()
  await page.getByLabel('Display name').waitFor()
  await take('settings')
  await context.close()
}

/** A short workout, so that the log has something to show; the four walks share one athlete. */
async function logUnlessDone(page: Page): Promise<void> {
  const workout = [
    'bench press 185 for 8',
    'bench press 190 for 6 RPE 8',
    'pull ups for 12',
    'squat 225 for 5',
    'squat 245 for 5 RPE 8.5',
  ]
  const count = page.getByLabel(/^Sets: \d+/)
  await count.or(page.getByText('Nothing logged yet')).first().waitFor()
  const done = (await count.count()) === 0 ? 0 : Number((await count.getAttribute('aria-label'))?.match(/\d+/)?.[0])
  for (const [index, words] of workout.entries()) {
    if (index < done) continue
    await page.getByLabel('What you did').fill(words)
    await page.getByLabel('What you did').press('Enter')
    await page.getByLabel(`Sets: ${index + 1}`).waitFor()
  }
}

const chromiumPath = findChromium()
if (chromiumPath === null) throw new Error('No chromium on the path. Install it with: apt-get install chromium')
const dataDir = await mkdtemp(join(tmpdir(), 'voicefit-screenshots-'))
await mkdir(folder, { recursive: true })
const server = await startServer({ dataDir, port: await freePort(), isDemoSeeded: true })
const browser = await launchChromium(chromiumPath)
try {
  for (const device of ['phone', 'desktop'] as const)
    for (const colorScheme of ['light', 'dark'] as const) await shoot(browser, server.url, device, colorScheme)
  process.stdout.write(`Screenshots are in ${folder}\n`)
} finally {
  await browser.close()
  await server.kill()
  await rm(dataDir, { recursive: true, force: true })
}
