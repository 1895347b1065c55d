import type { Page } from 'playwright-core'

/**
 * Puts a speech recogniser into the page that "hears" the given words: the first half as an interim result,
 * then all of them, with the other hypotheses. Headless browsers have none of their own.
 */
export async function installRecogniser(
  page: Page,
  heard: { transcript: string; alternatives: readonly string[] },
): Promise<void> {
  await page.addInitScript(({ transcript, alternatives }) => {
    const result = (transcripts: readonly string[], isFinal: boolean) =>
      Object.assign(new Event('result'), {
        resultIndex: 0,
        results: [
          Object.assign(
            transcripts.map((text) => ({ transcript: text, confidence: 0.9 })),
            { isFinal },
          ),
        ],
      })
    class FakeRecogniser extends EventTarget {
      start() {
        const half = transcript.slice(0, transcript.length / 2)
        const events = [
          new Event('start'),
          result([half], false),
          result([transcript, ...alternatives], true),
          new Event('end'),
        ]
        for (const event of events) queueMicrotask(() => this.dispatchEvent(event))
      }
      stop() {
        this.dispatchEvent(new Event('end'))
      }
    }
    Object.assign(window, { webkitSpeechRecognition: FakeRecogniser })
  }, heard)
}
