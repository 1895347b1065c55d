import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { auth } from '../../api/auth.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { space } from '../../ui/theme.ts'
import { type Credentials, checkCredentials, demoCredentials, explainFailure } from './credentials.ts'

type Way = 'signIn' | 'signUp'

async function enter(way: Way, { email, password }: Credentials): Promise<void> {
  const credentials = { email: email.trim(), password }
  const { error } = await (way === 'signUp' ? auth.signUp(credentials) : auth.signInWithPassword(credentials))
  if (error !== null) throw new Error(explainFailure(error))
}

/** The way in: an account of one's own, or a look around in the demo. */
export function SignInScreen() {
  const words = strings.account
  const [way, setWay] = useState<Way>('signIn')
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [hasTried, setHasTried] = useState(false)
  const isNew = way === 'signUp'
  const entry = useMutation({
    mutationFn: (input: { way: Way; credentials: Credentials }) => enter(input.way, input.credentials),
  })
  const problems = checkCredentials({ email, password }, isNew)
  const submit = () => {
    setHasTried(true)
    if (problems.email === null && problems.password === null) entry.mutate({ way, credentials: { email, password } })
  }
  const turn = () => {
    setWay(isNew ? 'signIn' : 'signUp')
    setHasTried(false)
    entry.reset()
  }
  return (
    <Screen width={400}>
      <View style={styles.page}>
        <Welcome />
        <Card role="form" aria-label={isNew ? words.signUpTitle : words.signInTitle} style={styles.card}>
          <AppText variant="heading" role="heading" aria-level={1}>
            {isNew ? words.signUpTitle : words.signInTitle}
          </AppText>
          <Field
            label={words.email}
            value={email}
            onChangeText={setEmail}
            onSubmitEditing={submit}
            submitBehavior="submit"
            inputMode="email"
            autoComplete="email"
            autoCapitalize="none"
            problem={hasTried ? problems.email : null}
          />
          <Field
            label={words.password}
            value={password}
            onChangeText={setPassword}
            onSubmitEditing={submit}
            submitBehavior="submit"
            secureTextEntry
            autoComplete={isNew ? 'new-password' : 'current-password'}
            placeholder={isNew ? words.passwordHint : undefined}
            problem={hasTried ? problems.password : null}
          />
          {entry.isError ? <Notice tone="danger" isAlert text={entry.error.message} /> : null}
          <Button label={isNew ? words.signUp : words.signIn} onPress={submit} isBusy={entry.isPending} isTall />
          <Button label={isNew ? words.toSignIn : words.toSignUp} look="quiet" onPress={turn} />
        </Card>
        <DemoDoor
          isDisabled={entry.isPending}
          onPress={() => entry.mutate({ way: 'signIn', credentials: demoCredentials })}
        />
      </View>
    </Screen>
  )
}

function Welcome() {
  return (
    <View style={styles.head}>
      <BrandMark size={64} />
      <AppText variant="display">{strings.appName}</AppText>
      <AppText color="inkMuted">{strings.tagline}</AppText>
    </View>
  )
}

function DemoDoor({ isDisabled, onPress }: { isDisabled: boolean; onPress: () => void }) {
  return (
    <View style={styles.demo}>
      <Button label={strings.account.demo} look="soft" onPress={onPress} isDisabled={isDisabled} isTall isWide />
      <AppText variant="small" color="inkMuted" align="center">
        {strings.account.demoHint}
      </AppText>
    </View>
  )
}

const styles = StyleSheet.create({
  page: { flexGrow: 1, justifyContent: 'center', gap: space.xl },
  head: { alignItems: 'center', gap: space.xs },
  card: { padding: space.xl, gap: space.lg },
  demo: { gap: space.sm },
})
