import { useState } from 'react'
import { StyleSheet, View } from 'react-native'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { LineChart } from '../../ui/line-chart.tsx'
import { space } from '../../ui/theme.ts'
import { useColors } from '../../ui/theme-context.tsx'
import { nameChartDay } from './day-names.ts'
import { describeChange, type ProgressLine } from './progress-line.ts'

const words = strings.history

function describeLine(exerciseName: string, { name, points }: ProgressLine): string {
  const first = points.at(0)
  const last = points.at(-1)
  if (first === undefined || last === undefined) return name
  if (first === last) return words.chartOne(exerciseName, name, last.shown, nameChartDay(last.time))
  return words.chart(exerciseName, name, first.shown, nameChartDay(first.time), last.shown, nameChartDay(last.time))
}

/** Where an exercise stands and how it got there: as a line, and as a table of the same numbers. */
export function ProgressCard({ exerciseName, line }: { exerciseName: string; line: ProgressLine }) {
  const [isTable, setIsTable] = useState(false)
  const change = describeChange(line)
  return (
    <Card>
      <View>
        <AppText variant="small" color="inkMuted">
          {line.name}
        </AppText>
        <View style={styles.now}>
          <AppText variant="display">{line.points.at(-1)?.shown}</AppText>
          {change === null ? null : (
            <AppText variant="label" color="accent">
              {words.change(change)}
            </AppText>
          )}
        </View>
      </View>
      {line.points.length > 1 ? (
        <LineChart points={line.points} label={describeLine(exerciseName, line)} formatTime={nameChartDay} />
      ) : (
        <AppText variant="small" color="inkMuted">
          {words.noChart}
        </AppText>
      )}
      <Button label={isTable ? words.hideTable : words.showTable} look="quiet" onPress={() => setIsTable(!isTable)} />
      {isTable ? <ProgressTable line={line} /> : null}
    </Card>
  )
}

function ProgressTable({ line }: { line: ProgressLine }) {
  const colors = useColors()
  return (
    <View role="table" aria-label={line.name}>
      <View role="row" style={styles.row}>
        <AppText role="columnheader" variant="label" style={styles.fill}>
          {words.date}
        </AppText>
        <AppText role="columnheader" variant="label">
          {words.value}
        </AppText>
      </View>
      {[...line.points].reverse().map((point) => (
        <View key={point.date} role="row" style={[styles.row, styles.divided, { borderColor: colors.line }]}>
          <AppText role="cell" variant="small" style={styles.fill}>
            {nameChartDay(point.time)}
          </AppText>
          <AppText role="cell" variant="small">
            {point.shown}
          </AppText>
        </View>
      ))}
    </View>
  )
}

const styles = StyleSheet.create({
  now: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'baseline', columnGap: space.md },
  row: { flexDirection: 'row', paddingVertical: space.sm },
  divided: { borderTopWidth: StyleSheet.hairlineWidth },
  fill: { flex: 1 },
})
