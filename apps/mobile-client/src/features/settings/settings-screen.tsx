import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { auth } from '../../api/auth.ts'
import { queryClient, type RouterInputs, refusalMessage, trpc, trpcClient } from '../../api/client.ts'
import { readServerVersion } from '../../api/server-version.ts'
import { newId } from '../../device/new-id.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { Field } from '../../ui/field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { space } from '../../ui/theme.ts'
import { Failed, Waiting } from '../../ui/waiting.tsx'
import { useAccount } from '../account/use-account.tsx'
import { useThemeChoice } from './theme-choice.tsx'

const words = strings.settings

type Change = Omit<RouterInputs['profile']['update'], 'id'>

function useProfile() {
  const profile = useQuery(trpc.profile.get.queryOptions())
  const update = useMutation({
    mutationFn: (change: Change) => trpcClient.profile.update.mutate({ ...change, id: newId() }),
    onSuccess: (saved) => {
      queryClient.setQueryData(trpc.profile.get.queryKey(), saved)
      void queryClient.invalidateQueries({ queryKey: trpc.exercises.pathKey() })
    },
  })
  return { profile, update }
}

/** Units, name, appearance, and the way out. */
export function SettingsScreen() {
  const account = useAccount()
  const [theme, setTheme] = useThemeChoice()
  const { profile, update } = useProfile()
  const version = useQuery({ queryKey: ['server-version'], queryFn: readServerVersion, retry: false })
  return (
    <Screen>
      <AppText variant="display" role="heading" aria-level={1}>
        {words.title}
      </AppText>
      {profile.isPending ? <Waiting label={words.loading} /> : null}
      {profile.isError ? (
        <Failed text={words.loadFailed} retryLabel={strings.common.retry} onRetry={() => void profile.refetch()} />
      ) : null}
      {update.isError ? <Notice tone="danger" isAlert text={refusalMessage(update.error) ?? words.failed} /> : null}
      {profile.data ? (
        <Card>
          <Heading text={words.units} />
          <Segmented
            label={words.units}
            options={[
              { value: 'lb', label: words.lb },
              { value: 'kg', label: words.kg },
            ]}
            value={profile.data.defaultUnit}
            onChange={(defaultUnit) => update.mutate({ defaultUnit })}
          />
        </Card>
      ) : null}
      <Card>
        <Heading text={words.theme} />
        <Segmented
          label={words.theme}
          options={[
            { value: 'system', label: words.system },
            { value: 'light', label: words.light },
            { value: 'dark', label: words.dark },
          ]}
          value={theme}
          onChange={setTheme}
        />
      </Card>
      <Card>
        <Heading text={words.you} />
        {profile.data ? (
          <NameForm
            saved={profile.data.displayName ?? ''}
            isSaving={update.isPending}
            onSave={(displayName) => update.mutate({ displayName })}
          />
        ) : null}
        <View>
          <AppText variant="small" color="inkMuted">
            {words.signedInAs}
          </AppText>
          <AppText>{account?.user.email ?? ''}</AppText>
        </View>
        <Button label={words.signOut} look="quiet" onPress={() => void auth.signOut({ scope: 'local' })} />
      </Card>
      <AppText variant="small" color="inkMuted" align="center">
        {version.data === undefined ? words.serverUnknown : words.server(version.data)}
      </AppText>
    </Screen>
  )
}

function Heading({ text }: { text: string }) {
  return (
    <AppText variant="heading" role="heading" aria-level={2}>
      {text}
    </AppText>
  )
}

function NameForm({ saved, isSaving, onSave }: { saved: string; isSaving: boolean; onSave: (name: string) => void }) {
  const [name, setName] = useState(saved)
  const isChanged = name.trim() !== '' && name.trim() !== saved
  return (
    <View style={styles.name}>
      <Field label={words.name} value={name} onChangeText={setName} maxLength={80} autoComplete="name" />
      {isChanged ? <Button label={words.saveName} onPress={() => onSave(name.trim())} isBusy={isSaving} /> : null}
    </View>
  )
}

const styles = StyleSheet.create({ name: { gap: space.sm } })
