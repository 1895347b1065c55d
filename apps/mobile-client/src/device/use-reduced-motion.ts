import { useEffect, useState } from 'react'
import { AccessibilityInfo } from 'react-native'

/** Whether the athlete asked the device for less movement. True until the device has answered. */
export function useReducedMotion(): boolean {
  const [isReduced, setIsReduced] = useState(true)
  useEffect(() => {
    let isCurrent = true
    void AccessibilityInfo.isReduceMotionEnabled().then((reduced) => isCurrent && setIsReduced(reduced))
    const listener = AccessibilityInfo.addEventListener('reduceMotionChanged', setIsReduced)
    return () => {
      isCurrent = false
      listener.remove()
    }
  }, [])
  return isReduced
}
