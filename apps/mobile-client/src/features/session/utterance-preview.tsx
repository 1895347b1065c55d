import type { Choice } from '@voicefit/domain/voice/outcome'
import { StyleSheet, View } from 'react-native'
import { strings } from '../../strings.ts'
import { AppText } from '../../ui/app-text.tsx'
import { Button } from '../../ui/button.tsx'
import { space } from '../../ui/theme.ts'
import { ChoiceButtons } from './choice-buttons.tsx'
import type { Preview } from './preview.ts'
import { PreviewChipView } from './preview-chip.tsx'

type Props = {
  preview: Preview
  onConfirm: () => void
  onChoose: (choice: Choice) => void
}

/** What the words on the line read as, field by field, before anything is stored. */
export function UtterancePreview({ preview, onConfirm, onChoose }: Props) {
  return (
    <View role="region" aria-label={strings.preview.region} aria-live="polite" style={styles.preview}>
      {preview.kind === 'sentence' ? (
        <AppText variant="small" color="inkMuted">
          {preview.text}
        </AppText>
      ) : null}
      {preview.kind === 'question' ? (
        <ChoiceButtons question={preview.question} choices={preview.choices} onChoose={onChoose} />
      ) : null}
      {preview.kind === 'sets'
        ? preview.groups.map((group) => (
            <View key={group.chips.map((chip) => chip.value).join('|')} style={styles.group}>
              {group.count > 1 ? (
                <AppText variant="number" color="accent">
                  {strings.preview.sets(group.count)}
                </AppText>
              ) : null}
              {group.chips.map((chip) => (
                <PreviewChipView key={chip.field} chip={chip} />
              ))}
            </View>
          ))
        : null}
      {preview.kind === 'sets' && !preview.isAuto ? (
        <View style={styles.confirm}>
          <AppText variant="label" style={styles.fill}>
            {strings.preview.check}
          </AppText>
          <Button label={strings.log.sendAnyway} icon="check" onPress={onConfirm} />
        </View>
      ) : null}
    </View>
  )
}

const styles = StyleSheet.create({
  preview: { gap: space.sm },
  group: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', gap: space.sm },
  confirm: { flexDirection: 'row', alignItems: 'center', gap: space.md },
  fill: { flex: 1 },
})
