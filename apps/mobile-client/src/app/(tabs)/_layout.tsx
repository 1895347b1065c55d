import { Tabs } from 'expo-router/js-tabs'
import { StyleSheet, useWindowDimensions, View } from 'react-native'
import { AthleteCache } from '../../features/account/athlete-cache.tsx'
import { useAccount } from '../../features/account/use-account.tsx'
import { LogBookProvider } from '../../features/session/log-book.tsx'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { BrandMark } from '../../ui/brand-mark.tsx'
import { NavBar } from '../../ui/nav-bar.tsx'
import { railFrom, space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'

const places = [
  { name: 'index', label: strings.tabs.log, icon: 'log' },
  { name: 'history', label: strings.tabs.history, icon: 'history' },
  { name: 'settings', label: strings.tabs.settings, icon: 'settings' },
] as const

export default function TabsLayout() {
  const account = useAccount()
  const colors = useColors()
  const isRail = useWindowDimensions().width >= railFrom
  if (!account) return null
  return (
    <AthleteCache key={account.user.id} userId={account.user.id}>
      <LogBookProvider userId={account.user.id}>
        <Tabs
          screenOptions={{
            headerShown: false,
            tabBarPosition: isRail ? 'left' : 'bottom',
            sceneStyle: { backgroundColor: colors.bg },
          }}
          tabBar={({ state, navigation }) => (
            <NavBar
              label={strings.appName}
              isRail={isRail}
              head={<RailHead />}
              items={state.routes.flatMap((route, index) => {
                const place = places.find(({ name }) => name === route.name)
                if (place === undefined) return []
                const isCurrent = state.index === index
                const onPress = () => {
                  const event = navigation.emit({ type: 'tabPress', target: route.key, canPreventDefault: true })
                  if (!isCurrent && !event.defaultPrevented) navigation.navigate(route.name, route.params)
                }
                return [{ key: route.key, label: place.label, icon: place.icon, isCurrent, onPress }]
              })}
            />
          )}
        >
          {places.map(({ name, label }) => (
            <Tabs.Screen key={name} name={name} options={{ title: label }} />
          ))}
        </Tabs>
      </LogBookProvider>
    </AthleteCache>
  )
}

function RailHead() {
  return (
    <View style={styles.head}>
      <BrandMark size={36} />
      <AppText variant="heading">{strings.appName}</AppText>
    </View>
  )
}

const styles = StyleSheet.create({
  head: { flexDirection: 'row', alignItems: 'center', gap: space.md, paddingHorizontal: space.md },
})
