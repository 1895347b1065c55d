import { type Ref, useState } from 'react'
import { StyleSheet, TextInput, type TextInputProps, View } from 'react-native'
import { AppText } from './app-text.tsx'
import { radius, space, type } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Props = TextInputProps & { label: string; isLabelHidden?: boolean; problem?: string | null; ref?: Ref<TextInput> }

/** A text line with its label and, when there is one, what is wrong with it. */
export function Field({ label, isLabelHidden = false, problem = null, style, ref, ...rest }: Props) {
  const colors = useColors()
  const [isFocused, setIsFocused] = useState(false)
  const edge = problem === null ? (isFocused ? colors.accent : colors.control) : colors.danger
  return (
    <View style={styles.field}>
      {isLabelHidden ? null : <AppText variant="label">{label}</AppText>}
      <TextInput
        {...rest}
        ref={ref}
        aria-label={label}
        placeholderTextColor={colors.inkMuted}
        onFocus={(event) => {
          setIsFocused(true)
          rest.onFocus?.(event)
        }}
        onBlur={(event) => {
          setIsFocused(false)
          rest.onBlur?.(event)
        }}
        style={[
          type.body,
          styles.input,
          { color: colors.ink, backgroundColor: colors.surface, borderColor: edge, borderWidth: isFocused ? 2 : 1 },
          isFocused ? styles.focused : null,
          style,
        ]}
      />
      {problem === null ? null : (
        <AppText variant="small" color="danger" role="alert">
          {problem}
        </AppText>
      )}
    </View>
  )
}

const styles = StyleSheet.create({
  field: { gap: space.xs },
  input: { minHeight: 48, borderRadius: radius.md, paddingHorizontal: space.md, paddingVertical: space.sm },
  focused: { paddingHorizontal: space.md - 1, paddingVertical: space.sm - 1 },
})
