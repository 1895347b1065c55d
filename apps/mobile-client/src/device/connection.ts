import { focusManager, onlineManager } from '@tanstack/react-query'
import { addNetworkStateListener } from 'expo-network'
import { useSyncExternalStore } from 'react'
import { AppState, Platform } from 'react-native'

/** Tells the query cache about network and foreground on devices. Browsers tell it themselves. */
export function watchDevice(): void {
  if (Platform.OS === 'web') return
  onlineManager.setEventListener((setOnline) => {
    const listener = addNetworkStateListener((state) => setOnline(state.isConnected !== false))
    return () => listener.remove()
  })
  AppState.addEventListener('change', (state) => focusManager.setFocused(state === 'active'))
}

const subscribe = (onChange: () => void) => onlineManager.subscribe(onChange)
const isOnline = () => onlineManager.isOnline()

/** Whether the device believes it has a network. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(subscribe, isOnline)
}
