import { defineConfig } from 'vitest/config'
import { reactNative } from 'vitest-native'

export default defineConfig({
  plugins: [reactNative()],
  test: { name: 'mobile-client', include: ['src/**/*.test.{ts,tsx}'] },
})
