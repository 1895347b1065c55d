import { useMemo, useState } from 'react'
import { KeyboardAvoidingView, Platform, ScrollView, StyleSheet, useWindowDimensions, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { asideFrom, balanceFrom, columnWidth, railFrom, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'
import { CorrectionDock } from './correction-dock.tsx'
import { InputDock } from './input-dock.tsx'
import { useLogBook } from './log-book.tsx'
import { LogFeedback } from './log-feedback.tsx'
import { readDraft, type Words } from './read-draft.ts'
import { usualRestSeconds } from './rest.ts'
import { contextOfSession } from './session-context.ts'
import { SessionPanel } from './session-panel.tsx'
import { TodayHeader } from './today-header.tsx'
import { TodaySets } from './today-sets.tsx'
import { useSessionChanges } from './use-session-changes.ts'

const noWords: Words = { transcript: '', alternatives: [] }

/** The screen one trains with: today's sets, and the line and the microphone that add to them. */
export function LogScreen() {
  const colors = useColors()
  const insets = useSafeAreaInsets()
  const { width } = useWindowDimensions()
  const hasAside = width >= asideFrom
  const book = useLogBook()
  const changes = useSessionChanges()
  const [words, setWords] = useState(noWords)
  const [openSetId, setOpenSetId] = useState<string | null>(null)
  const session = book.session.data ?? null
  const context = useMemo(() => contextOfSession(session, book.defaultUnit), [session, book.defaultUnit])
  const exerciseNames = useMemo(() => [...new Set(session?.sets.map((set) => set.exerciseName))], [session])
  const openSet = session?.sets.find((set) => set.id === openSetId)
  const open = (setId: string) => {
    changes.clearProblem()
    setOpenSetId(setId)
  }
  const say = (said: Words, isConfirmed: boolean) => {
    setWords(noWords)
    const outcome = readDraft(said, context)
    if (outcome?.kind === 'rest')
      book.setFeedback({ kind: 'resting', startedAt: Date.now(), restSeconds: outcome.restSeconds ?? usualRestSeconds })
    else book.say(said, isConfirmed)
  }
  const panel =
    session === null || session.sets.length === 0 ? null : (
      <SessionPanel session={session} book={book} changes={changes} isTall={hasAside} />
    )
  return (
    <KeyboardAvoidingView
      behavior={Platform.OS === 'ios' ? 'padding' : undefined}
      style={[styles.page, { backgroundColor: colors.bg, paddingTop: insets.top }]}
    >
      <View role="main" style={styles.columns}>
        {width >= balanceFrom ? <View style={styles.aside} /> : null}
        <View style={styles.middle}>
          <ScrollView style={styles.fill} contentContainerStyle={styles.scrolled} keyboardShouldPersistTaps="handled">
            <TodayHeader />
            {hasAside ? null : panel}
            <TodaySets
              book={book}
              openSetId={openSetId}
              onOpen={open}
              onExample={(transcript) => setWords({ transcript, alternatives: [] })}
            />
          </ScrollView>
          {openSet ? (
            <CorrectionDock
              set={openSet}
              unit={book.defaultUnit}
              changes={changes}
              onClose={() => setOpenSetId(null)}
            />
          ) : (
            <InputDock
              words={words}
              context={context}
              exerciseNames={exerciseNames}
              isFocused={Platform.OS === 'web' && width >= railFrom}
              onWords={setWords}
              onSay={say}
              feedback={<LogFeedback book={book} changes={changes} onSay={say} onWords={setWords} />}
            />
          )}
        </View>
        {hasAside ? <View style={styles.aside}>{panel}</View> : null}
      </View>
    </KeyboardAvoidingView>
  )
}

const styles = StyleSheet.create({
  page: { flex: 1 },
  columns: { flex: 1, flexDirection: 'row', justifyContent: 'center' },
  middle: { flex: 1, maxWidth: columnWidth + space.lg * 2 },
  fill: { flex: 1 },
  scrolled: { flexGrow: 1, padding: space.lg, paddingTop: space.xl, gap: space.lg },
  aside: { width: 264, paddingTop: space.xl + space.huge + space.xxl, paddingHorizontal: space.sm },
})
