import { HistoryScreen } from '../../../features/insights/history-screen.tsx'

export default HistoryScreen
