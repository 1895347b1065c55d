import { createHash } from 'node:crypto'
import { AppError } from '@voicefit/domain/errors'
import { findExercise } from '@voicefit/domain/exercises/catalog-exercises'
import { SessionId, SetId } from '@voicefit/domain/ids'
import type { LoggedSet, ProvenanceByField } from '@voicefit/domain/session/set'
import {
  type DemoLift,
  deloadEveryWeeks,
  demoDays,
  demoRunExerciseId,
  demoWeekdays,
  demoWeeks,
  missedShare,
} from './demo-program.ts'
import { seededRandom } from './seeded-random.ts'

export type DemoSession = { id: SessionId; startedAt: Date; finishedAt: Date; sets: LoggedSet[] }

const dayMs = 24 * 60 * 60 * 1000
const minuteMs = 60 * 1000
const saturday = 5

/** Four months of training up to and including the day (UTC) before `now`; the same for the same day. */
export function demoTraining(now: Date): DemoSession[] {
  const random = seededRandom(20_26)
  const today = Math.floor(now.getTime() / dayMs) * dayMs
  const sessions: DemoSession[] = []
  let trainedDays = 0
  for (let daysAgo = demoWeeks * 7; daysAgo >= 1; daysAgo -= 1) {
    const midnight = today - daysAgo * dayMs
    const week = demoWeeks - Math.ceil(daysAgo / 7)
    const weekday = (new Date(midnight).getUTCDay() + 6) % 7
    const isMissed = random() < missedShare
    const startedAt = midnight + 17.5 * 60 * minuteMs + Math.floor(random() * 60) * minuteMs
    if (demoWeekdays.includes(weekday) ? !isMissed || daysAgo === 1 : daysAgo === 1 && weekday !== saturday) {
      const lifts = demoDays[trainedDays % demoDays.length] ?? []
      trainedDays += 1
      sessions.push(liftingSession(startedAt, lifts, week, random))
    } else if (weekday === saturday && (random() < 0.7 || daysAgo === 1)) {
      sessions.push(runningSession(startedAt, week, random))
    }
  }
  return sessions
}

function liftingSession(
  startedAt: number,
  lifts: readonly DemoLift[],
  week: number,
  random: () => number,
): DemoSession {
  const session = sessionAt(startedAt)
  const isDeload = (week + 1) % deloadEveryWeeks === 0
  let at = startedAt
  for (const lift of lifts) {
    const form = (random() - 0.5) * 2
    const workingLb = loadOfWeek(lift, isDeload ? week * 0.9 : week, form, isDeload ? 0.9 : 1)
    for (let warmUp = 1; warmUp <= lift.warmUps; warmUp += 1) {
      at += 2 * minuteMs
      const share = 0.4 + (0.4 * warmUp) / (lift.warmUps + 1)
      const loadLb = workingLb === null ? null : toStep(workingLb * share, lift.stepLb)
      addSet(session, at, lift.exerciseId, { loadLb, reps: 8 - warmUp, rpe: null, type: 'warmup' })
    }
    const setCount = isDeload ? lift.setCount - 1 : lift.setCount
    for (let index = 0; index < setCount; index += 1) {
      at += 3 * minuteMs + Math.floor(random() * 60) * 1000
      const rpe = Math.min(
        10,
        Math.max(5, Math.round((7 + index * 0.5 - form - (isDeload ? 2 : 0) + random()) * 2) / 2),
      )
      const reps = lift.reps - (rpe > 9 ? 1 : 0) + (lift.startLb === null ? Math.floor(week / 6) : 0)
      addSet(session, at, lift.exerciseId, { loadLb: workingLb, reps, rpe, type: 'working' })
    }
  }
  return finished(session, at)
}

function runningSession(startedAt: number, week: number, random: () => number): DemoSession {
  const session = sessionAt(startedAt)
  const distanceMeters = 4000 + Math.round(random() * 4) * 500 + week * 100
  const durationSeconds = Math.round((distanceMeters / 1000) * (372 - week * 2 + random() * 15))
  const at = startedAt + durationSeconds * 1000
  addSet(session, at, demoRunExerciseId, {
    distanceMeters,
    durationSeconds,
    loadLb: null,
    reps: null,
    rpe: 6,
    type: 'working',
  })
  return finished(session, at)
}

type DemoSet = Pick<LoggedSet, 'reps' | 'rpe' | 'type'> & {
  loadLb: number | null
  distanceMeters?: number
  durationSeconds?: number
}

function addSet(session: DemoSession, at: number, exerciseId: string, done: DemoSet): void {
  const exercise = findExercise(exerciseId)
  if (exercise === null)
    throw new AppError('internal', { message: `the demonstration names ${exerciseId}, not in the catalogue` })
  const { loadLb, distanceMeters = null, durationSeconds = null, reps, rpe, type } = done
  const position = session.sets.length + 1
  const provenance: ProvenanceByField = { exercise: position === 1 ? 'said' : 'carried' }
  if (loadLb !== null) Object.assign(provenance, { load: 'said', unit: 'default' })
  if (reps !== null) provenance.reps = 'said'
  if (rpe !== null) Object.assign(provenance, { rpe: 'said', rir: 'inferred' })
  session.sets.push({
    id: SetId.parse(`set_${digits(`${session.id} ${position}`)}`),
    sessionId: session.id,
    exerciseId: exercise.id,
    exerciseName: exercise.name,
    position,
    load: loadLb === null ? null : { value: loadLb, unit: 'lb' },
    reps,
    rpe,
    rir: rpe === null ? null : 10 - rpe,
    durationSeconds,
    distanceMeters,
    type,
    side: null,
    isBodyweight: exercise.measure === 'bw_plus' || exercise.measure === 'bw_reps',
    note: null,
    provenance,
    confidence: 0.97,
    performedAt: new Date(at),
  })
}

function sessionAt(startedAt: number): DemoSession {
  const start = new Date(startedAt)
  return { id: SessionId.parse(`ses_${digits(start.toISOString())}`), startedAt: start, finishedAt: start, sets: [] }
}

function finished(session: DemoSession, lastSetAt: number): DemoSession {
  return { ...session, finishedAt: new Date(lastSetAt + 5 * minuteMs) }
}

function loadOfWeek(lift: DemoLift, week: number, form: number, share: number): number | null {
  if (lift.startLb === null) return null
  return toStep((lift.startLb + lift.weeklyGainLb * week + form * lift.stepLb * 0.6) * share, lift.stepLb)
}

function toStep(lb: number, stepLb: number): number {
  return Math.max(stepLb, Math.round(lb / stepLb) * stepLb)
}

function digits(text: string): string {
  return createHash('sha256').update(`voicefit demonstration ${text}`).digest('hex').slice(0, 32)
}
