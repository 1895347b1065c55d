import { t } from '../trpc.ts'
import { logUtterance } from './log-utterance.ts'
import { parseUtterance } from './parse-utterance.ts'

export const voiceRouter = t.router({ parse: parseUtterance, log: logUtterance })
