import { createContext, type ReactNode, use } from 'react'
import { z } from 'zod'
import { useStored } from '../../device/use-stored.ts'
import { type ThemeChoice, ThemeProvider } from '../../ui/theme-context.tsx'

const Choice: z.ZodType<ThemeChoice> = z.enum(['system', 'light', 'dark'])

type Chosen = readonly [ThemeChoice, (choice: ThemeChoice) => void]

const ChoiceContext = createContext<Chosen | null>(null)

/** Keeps the chosen appearance on this device and puts it on everything inside. Nothing is shown before it is known. */
export function ThemeChoiceProvider({ children }: { children: ReactNode }) {
  const [choice, store] = useStored('voicefit-theme', Choice, 'system')
  if (choice === undefined) return null
  return (
    <ChoiceContext value={[choice, (next) => void store(next)]}>
      <ThemeProvider choice={choice}>{children}</ThemeProvider>
    </ChoiceContext>
  )
}

export function useThemeChoice(): Chosen {
  const chosen = use(ChoiceContext)
  if (chosen === null) throw new Error('useThemeChoice outside of ThemeChoiceProvider')
  return chosen
}
