import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seriousFindings } from './accessibility.ts'
import { findChromium, launchChromium } from './browser.ts'
import { installRecogniser } from './fake-recogniser.ts'
import { freePort, type RunningServer, startServer } from './server.ts'

const chromiumPath = findChromium()
if (chromiumPath === null && process.env.CI === 'true')
  throw new Error('No chromium on the path. Install it with: apt-get install chromium')
if (chromiumPath === null) console.warn('SKIPPED: no chromium on the path (apt-get install chromium)')

const password = 'a long enough password'

async function signUp(page: Page, url: string, email: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('button', { name: 'New here? Create an account' }).click()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Create account' }).click()
  await page.getByRole('heading', { name: 'Today' }).waitFor()
}

async function say(page: Page, words: string): Promise<void> {
  await page.getByLabel('What you did').fill(words)
  await page.getByLabel('What you did').press('Enter')
}

const sets = (page: Page) => page.getByRole('button', { name: /^Set \d+, / })
const setNamed = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

describe.skipIf(chromiumPath === null)('the app against the real server', () => {
  let browser: Browser
  let server: RunningServer
  let dataDir: string
  let port: number

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'voicefit-e2e-'))
    port = await freePort()
    server = await startServer({ dataDir, port, isDemoSeeded: true })
    browser = await launchChromium(chromiumPath ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.kill()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('logs, corrects, takes back and keeps what is typed and spoken, also over a killed server', async () => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(error.message))
    await installRecogniser(page, { transcript: 'squat 225 for 5', alternatives: ['squad 225 for 5'] })
    await signUp(page, server.url, 'flow@gym.example')

    await page.getByLabel('What you did').fill('bench press 185 for 8')
    await page.getByLabel(/^Load: 185 lb, as you said it/).waitFor()
    await page.getByLabel('What you did').press('Enter')
    await setNamed(page, 'Set 1, 185 lb × 8').click()

    await page.getByRole('button', { name: 'More load' }).click()
    await page.getByRole('button', { name: 'More reps' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await setNamed(page, 'Set 1, 190 lb × 9').waitFor()

    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('Nothing logged yet').waitFor()

    await say(page, 'bench press 185 for 8')
    await setNamed(page, 'Set 1, 185 lb × 8').waitFor()
    await page.getByRole('button', { name: 'Speak a set' }).click()
    await setNamed(page, 'Set 1, 225 lb × 5').waitFor()
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      expect.stringMatching(/squat/i),
      expect.stringMatching(/bench/i),
    ])

    await server.kill()
    await say(page, 'squat 235 for 5')
    await page.getByText('Waiting for the network').waitFor()
    server = await startServer({ dataDir, port, isDemoSeeded: true })
    await setNamed(page, 'Set 2, 235 lb × 5, Strongest ever').waitFor({ timeout: 40_000 })
    await page.reload()
    await setNamed(page, 'Set 2, 235 lb × 5, Strongest ever').waitFor()
    expect(await sets(page).count()).toBe(3)

    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByRole('link', { name: /Squat/ }).click()
    await page.getByRole('heading', { name: 'Workouts' }).waitFor()
    await page.getByText('Estimated one-rep max').waitFor()
    expect(faults).toEqual([])
    await context.close()
  })

  it('shows the progress of an exercise as a line and as a table of the same numbers', async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
    const page = await context.newPage()
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Try the demo' }).click()
    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByLabel('Search your exercises').fill('bench')
    await page.getByRole('link', { name: /^Bench Press,/ }).click()
    const chart = page.getByRole('img', { name: /^Estimated one-rep max of Bench Press, from [\d.]+ (lb|kg) on / })
    const label = await chart.getAttribute('aria-label')
    await page.getByRole('button', { name: 'Show as a table' }).click()
    const values = await page.getByRole('cell').allTextContents()
    expect(values.length).toBeGreaterThan(10)
    expect(label).toContain(`to ${values[1]} on ${values[0]}`)
    await context.close()
  })

  it('ships the app to the browser and nothing of the server', async () => {
    const refusal = 'There is no procedure'
    const answer = await fetch(`${server.url}/trpc/nothing.here`)
    expect(await answer.text()).toContain(refusal)
    const page = await (await fetch(server.url)).text()
    const scripts = [...page.matchAll(/src="([^"]+\.js)"/g)].map(([, path]) => path)
    expect(scripts.length).toBeGreaterThan(0)
    const code = (await Promise.all(scripts.map(async (path) => (await fetch(`${server.url}${path}`)).text()))).join('')
    expect(code).toContain('Say a set, see it logged.')
    expect(code).not.toContain(refusal)
  })

  it.each(['light', 'dark'] as const)('has nothing serious for axe-core to find in %s', async (colorScheme) => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      colorScheme,
      reducedMotion: 'reduce',
    })
    const page = await context.newPage()
    await page.goto(server.url)
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    const findings = {
      signIn: await seriousFindings(page),
      empty: [''],
      preview: [''],
      logged: [''],
      correction: [''],
      history: [''],
      exercise: [''],
      settings: [''],
    }

    await signUp(page, server.url, `${colorScheme}@gym.example`)
    await page.getByText('Nothing logged yet').waitFor()
    findings.empty = await seriousFindings(page)

    await page.getByLabel('What you did').fill('bench press 185 for 8 RPE 8')
    await page.getByLabel(/^Reps: 8/).waitFor()
    findings.preview = await seriousFindings(page)
    await page.getByRole('button', { name: 'Log', exact: true }).click()
    await setNamed(page, 'Set 1, 185 lb × 8, RPE 8').waitFor()
    findings.logged = await seriousFindings(page)
    await setNamed(page, 'Set 1, 185 lb × 8, RPE 8').click()
    await page.getByRole('button', { name: 'Save' }).waitFor()
    findings.correction = await seriousFindings(page)

    await page.getByRole('tab', { name: 'History' }).click()
    await page.getByRole('link', { name: /Bench/ }).waitFor()
    findings.history = await seriousFindings(page)
    await page.getByRole('link', { name: /Bench/ }).click()
    await page.getByRole('button', { name: 'Show as a table' }).click()
    await page.getByRole('table').waitFor()
    findings.exercise = await seriousFindings(page)

    await page.getByRole('tab', { name: 'Settings' }).click()
    await page.getByLabel('Display name').waitFor()
    findings.settings = await seriousFindings(page)
    expect(findings).toEqual({
      signIn: [],
      empty: [],
      preview: [],
      logged: [],
      correction: [],
      history: [],
      exercise: [],
      settings: [],
    })
    await context.close()
  })
})
