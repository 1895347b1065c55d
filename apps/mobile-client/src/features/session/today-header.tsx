import { StyleSheet, View } from 'react-native'
import { useIsOnline } from '../../device/connection.ts'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Notice } from '../../ui/notice.tsx'
import { space } from '../../ui/theme.ts'
import { useLogBook } from './log-book.tsx'

const day = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric' })

/** The title with the date, and the sign that nothing can be sent at the moment. */
export function TodayHeader() {
  const isOnline = useIsOnline()
  const { outboxState } = useLogBook()
  return (
    <View style={styles.header}>
      <View>
        <AppText variant="display" role="heading" aria-level={1}>
          {strings.log.title}
        </AppText>
        <AppText variant="small" color="inkMuted">
          {day.format(new Date())}
        </AppText>
      </View>
      {isOnline ? null : <Notice tone="record" icon="offline" text={strings.log.offline} />}
      {isOnline && outboxState.isStuck ? <Notice tone="record" icon="offline" text={strings.log.unreachable} /> : null}
    </View>
  )
}

const styles = StyleSheet.create({ header: { gap: space.md } })
