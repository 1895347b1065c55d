import { useEffect, useRef } from 'react'
import { Animated, Easing, Pressable, StyleSheet } from 'react-native'
import { useReducedMotion } from '../../device/use-reduced-motion.ts'
import { strings } from '../../strings.ts'
import { Icon } from '../../ui/icon.tsx'
import { micSize, radius } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'

type Props = { isAvailable: boolean; isListening: boolean; onStart: () => void; onStop: () => void }

/** The biggest thing on the screen, where the thumb is. Without a recogniser it says so and does nothing. */
export function MicButton({ isAvailable, isListening, onStart, onStop }: Props) {
  const colors = useColors()
  const isStill = useReducedMotion()
  const pulse = useRef(new Animated.Value(0)).current
  useEffect(() => {
    if (!isListening || isStill) return
    const beat = Animated.loop(
      Animated.timing(pulse, { toValue: 1, duration: 1400, easing: Easing.out(Easing.ease), useNativeDriver: false }),
    )
    beat.start()
    return () => {
      beat.stop()
      pulse.setValue(0)
    }
  }, [isListening, isStill, pulse])
  const label = isAvailable ? (isListening ? strings.mic.stop : strings.mic.start) : strings.mic.absent
  return (
    <Pressable
      role="button"
      aria-label={label}
      aria-disabled={!isAvailable}
      aria-pressed={isListening}
      disabled={!isAvailable}
      onPress={isListening ? onStop : onStart}
      style={({ pressed }) => [
        styles.button,
        { backgroundColor: isAvailable ? (isListening ? colors.danger : colors.accent) : colors.sunken },
        pressed ? styles.pressed : null,
      ]}
    >
      {isListening ? (
        <Animated.View
          style={[
            styles.ring,
            {
              borderColor: colors.danger,
              opacity: pulse.interpolate({ inputRange: [0, 1], outputRange: [0.6, 0] }),
              transform: [{ scale: pulse.interpolate({ inputRange: [0, 1], outputRange: [1, 1.45] }) }],
            },
          ]}
        />
      ) : null}
      <Icon
        name={isAvailable ? (isListening ? 'stop' : 'mic') : 'micOff'}
        size={28}
        color={isAvailable ? (isListening ? colors.surface : colors.onAccent) : colors.inkMuted}
      />
    </Pressable>
  )
}

const styles = StyleSheet.create({
  button: {
    width: micSize,
    height: micSize,
    borderRadius: radius.pill,
    alignItems: 'center',
    justifyContent: 'center',
  },
  pressed: { opacity: 0.8 },
  ring: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    bottom: 0,
    borderRadius: radius.pill,
    borderWidth: 3,
    pointerEvents: 'none',
  },
})
