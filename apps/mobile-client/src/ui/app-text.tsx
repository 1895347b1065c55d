import { Text, type TextProps } from 'react-native'
import { type Colors, type TypeName, type } from './theme.ts'
import { useColors } from './theme-context.tsx'

type Props = TextProps & { variant?: TypeName; color?: keyof Colors; align?: 'left' | 'center' | 'right' }

/** Text in one step of the type scale and one colour of the theme. */
export function AppText({ variant = 'body', color = 'ink', align, style, ...rest }: Props) {
  const colors = useColors()
  return (
    <Text
      {...rest}
      style={[
        type[variant],
        { color: colors[color], fontVariant: ['tabular-nums'] },
        align === undefined ? null : { textAlign: align },
        style,
      ]}
    />
  )
}
