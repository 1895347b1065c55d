import { ActivityIndicator, StyleSheet, View } from 'react-native'
import { AppText } from './app-text.tsx'
import { Button } from './button.tsx'
import { space } from './theme.ts'
import { useColors } from './theme-context.tsx'

/** Something is on its way: says what. */
export function Waiting({ label }: { label: string }) {
  const colors = useColors()
  return (
    <View role="status" style={styles.middle}>
      <ActivityIndicator color={colors.accent} />
      <AppText variant="small" color="inkMuted">
        {label}
      </AppText>
    </View>
  )
}

/** Something did not come: says what, and offers to try again. */
export function Failed({ text, retryLabel, onRetry }: { text: string; retryLabel: string; onRetry: () => void }) {
  return (
    <View role="alert" style={styles.middle}>
      <AppText align="center">{text}</AppText>
      <Button label={retryLabel} look="soft" onPress={onRetry} />
    </View>
  )
}

const styles = StyleSheet.create({
  middle: { alignItems: 'center', justifyContent: 'center', gap: space.md, padding: space.xxl },
})
