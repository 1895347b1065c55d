import type { Choice } from '@voicefit/domain/voice/outcome'
import type { ReactNode } from 'react'
import { StyleSheet, View } from 'react-native'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { space } from '../../ui/theme.ts'

type Props = {
  question: string
  choices: readonly Choice[]
  onChoose: (choice: Choice) => void
  /** Stands beside the question: the way out of it. */
  aside?: ReactNode
  /** Stands behind the choices. */
  children?: ReactNode
}

/** One question with its answers as big buttons. */
export function ChoiceButtons({ question, choices, onChoose, aside, children }: Props) {
  return (
    <View role="group" aria-label={question} style={styles.group}>
      <View style={styles.question}>
        <AppText variant="heading" style={styles.fill}>
          {question}
        </AppText>
        {aside}
      </View>
      <View style={styles.choices}>
        {choices.map((choice) => (
          <Button
            key={choice.utterance}
            label={choice.label}
            look="soft"
            onPress={() => onChoose(choice)}
            isTall
            style={styles.choice}
          />
        ))}
        {children}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  group: { gap: space.sm },
  question: { flexDirection: 'row', alignItems: 'center', gap: space.sm },
  fill: { flex: 1 },
  choices: { flexDirection: 'row', flexWrap: 'wrap', gap: space.sm },
  choice: { flexGrow: 1 },
})
