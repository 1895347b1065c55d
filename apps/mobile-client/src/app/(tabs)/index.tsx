import { LogScreen } from '../../features/session/log-screen.tsx'

export default LogScreen
