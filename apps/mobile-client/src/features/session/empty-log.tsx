import { Pressable, StyleSheet, View } from 'react-native'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { radius, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'

/** Before the first set: how it works, with sentences one can tap. */
export function EmptyLog({ onExample }: { onExample: (example: string) => void }) {
  const colors = useColors()
  return (
    <View style={styles.empty}>
      <BrandMark size={56} />
      <AppText variant="title" align="center">
        {strings.log.emptyTitle}
      </AppText>
      <AppText color="inkMuted" align="center">
        {strings.log.emptyText}
      </AppText>
      <View style={styles.examples}>
        {strings.log.examples.map((example) => (
          <Pressable
            key={example}
            role="button"
            aria-label={strings.log.fillExample(example)}
            onPress={() => onExample(example)}
            style={({ pressed }) => [
              styles.example,
              { backgroundColor: pressed ? colors.sunken : colors.surface, borderColor: colors.line },
            ]}
          >
            <AppText variant="label" align="center">
              {strings.log.quoted(example)}
            </AppText>
          </Pressable>
        ))}
      </View>
    </View>
  )
}

const styles = StyleSheet.create({
  empty: { flexGrow: 1, alignItems: 'center', justifyContent: 'center', gap: space.md, paddingVertical: space.xl },
  examples: { alignSelf: 'stretch', gap: space.sm, marginTop: space.sm },
  example: {
    minHeight: 52,
    borderRadius: radius.md,
    borderWidth: 1,
    justifyContent: 'center',
    paddingHorizontal: space.lg,
  },
})
