import { useLocalSearchParams } from 'expo-router'
import { ExerciseHistoryScreen } from '../../../features/insights/exercise-history-screen.tsx'

export default function ExerciseHistoryRoute() {
  const { exerciseId } = useLocalSearchParams<{ exerciseId: string }>()
  return <ExerciseHistoryScreen exerciseId={exerciseId} />
}
