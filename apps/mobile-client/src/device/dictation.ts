import { ExpoSpeechRecognitionModule, useSpeechRecognitionEvent } from 'expo-speech-recognition'
import { useState } from 'react'
import { Platform } from 'react-native'

/** Why listening ended without words. */
export type DictationProblem = 'denied' | 'silent' | 'network' | 'failed'

/** What was heard: the first hypothesis and the others, best first. */
export type Heard = { transcript: string; alternatives: string[] }

type Listener = {
  /** Called over and over while words come in; each time with all of them. */
  onInterim: (transcript: string) => void
  /** Called once when the recogniser is sure. */
  onFinal: (heard: Heard) => void
}

/** More hypotheses than this the server does not read either. */
const mostAlternatives = 10

const problems: Record<string, DictationProblem | null> = {
  aborted: null,
  'not-allowed': 'denied',
  'service-not-allowed': 'denied',
  'no-speech': 'silent',
  'speech-timeout': 'silent',
  network: 'network',
}

async function isAllowed(): Promise<boolean> {
  // The browser asks by itself when listening starts.
  if (Platform.OS === 'web') return true
  const { granted } = await ExpoSpeechRecognitionModule.requestPermissionsAsync()
  return granted
}

/** The microphone and the recogniser of the device. Where there is none, `isAvailable` is false and nothing else happens. */
export function useDictation({ onInterim, onFinal }: Listener) {
  const [isListening, setIsListening] = useState(false)
  const [problem, setProblem] = useState<DictationProblem | null>(null)

  useSpeechRecognitionEvent('start', () => setIsListening(true))
  useSpeechRecognitionEvent('end', () => setIsListening(false))
  useSpeechRecognitionEvent('error', ({ error }) => {
    setIsListening(false)
    setProblem(error in problems ? (problems[error] ?? null) : 'failed')
  })
  useSpeechRecognitionEvent('result', ({ isFinal, results }) => {
    const [first, ...others] = results.map((result) => result.transcript.trim())
    if (first === undefined || first === '') return
    if (isFinal)
      onFinal({
        transcript: first,
        alternatives: [...new Set(others)].filter((other) => other !== '' && other !== first),
      })
    else onInterim(first)
  })

  const start = async (exerciseNames: readonly string[]) => {
    setProblem(null)
    if (!(await isAllowed())) return setProblem('denied')
    ExpoSpeechRecognitionModule.start({
      lang: 'en-US',
      interimResults: true,
      maxAlternatives: mostAlternatives,
      contextualStrings: [...exerciseNames],
    })
    setIsListening(true)
  }

  return {
    isAvailable: ExpoSpeechRecognitionModule.isRecognitionAvailable(),
    isListening,
    problem,
    start,
    stop: () => ExpoSpeechRecognitionModule.stop(),
  }
}
