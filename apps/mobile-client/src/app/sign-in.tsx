import { SignInScreen } from '../features/account/sign-in-screen.tsx'

export default SignInScreen
