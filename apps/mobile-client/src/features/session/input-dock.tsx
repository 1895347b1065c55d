import type { ParseContext } from '@voicefit/domain/voice/parse-context'
import { type ReactNode, useMemo } from 'react'
import { StyleSheet, View } from 'react-native'
import { useDictation } from '../../device/dictation.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { Dock } from '../../ui/dock.tsx'
import { Field } from '../../ui/field.tsx'
import { space } from '../../ui/theme.ts'
import { MicButton } from './mic-button.tsx'
import { previewOutcome } from './preview.ts'
import { readDraft, type Words } from './read-draft.ts'
import { UtterancePreview } from './utterance-preview.tsx'

type Props = {
  words: Words
  context: ParseContext
  /** What the recogniser should expect to hear. */
  exerciseNames: readonly string[]
  /** Whether the line takes the keyboard at once: where one is always there. */
  isFocused: boolean
  /** What became of the last words; shown while there are no new ones. */
  feedback: ReactNode
  onWords: (words: Words) => void
  onSay: (words: Words, isConfirmed: boolean) => void
}

/** Everything at the thumb: the line, the microphone, how the words read, and what became of the last ones. */
export function InputDock({ words, context, exerciseNames, isFocused, feedback, onWords, onSay }: Props) {
  const dictation = useDictation({
    onInterim: (transcript) => onWords({ transcript, alternatives: [] }),
    onFinal: (heard) => onSay(heard, false),
  })
  const outcome = useMemo(() => readDraft(words, context), [words, context])
  const hasWords = outcome !== null
  const say = (isConfirmed: boolean) => hasWords && onSay(words, isConfirmed)
  return (
    <Dock>
      {outcome === null ? (
        feedback
      ) : (
        <UtterancePreview
          preview={previewOutcome(outcome)}
          onConfirm={() => say(true)}
          onChoose={(choice) => onSay({ transcript: choice.utterance, alternatives: [] }, true)}
        />
      )}
      {dictation.problem === null ? null : (
        <AppText variant="small" color="danger" role="alert">
          {strings.mic.problems[dictation.problem]}
        </AppText>
      )}
      <View style={styles.row}>
        <View style={styles.line}>
          <Field
            label={strings.log.inputLabel}
            isLabelHidden
            placeholder={dictation.isListening ? strings.mic.listening : strings.log.placeholder}
            value={words.transcript}
            onChangeText={(transcript) => onWords({ transcript, alternatives: [] })}
            onSubmitEditing={() => say(false)}
            submitBehavior="submit"
            returnKeyType="send"
            autoFocus={isFocused}
            autoCapitalize="none"
            autoCorrect={false}
            maxLength={2000}
            style={styles.input}
          />
          <View style={styles.send}>
            <Button
              label={strings.log.send}
              onPress={() => say(false)}
              isDisabled={!hasWords}
              look={hasWords ? 'primary' : 'soft'}
            />
          </View>
        </View>
        <MicButton
          isAvailable={dictation.isAvailable}
          isListening={dictation.isListening}
          onStart={() => void dictation.start(exerciseNames)}
          onStop={dictation.stop}
        />
      </View>
      {dictation.isAvailable ? null : (
        <AppText variant="tiny" color="inkMuted">
          {strings.mic.absent}
        </AppText>
      )}
    </Dock>
  )
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: space.md },
  line: { flex: 1, justifyContent: 'center' },
  input: { minHeight: 56, paddingRight: 84 },
  send: { position: 'absolute', right: 6 },
})
