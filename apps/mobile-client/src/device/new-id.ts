import { getRandomBytes } from 'expo-crypto'

/**
 * A new UUID, version 4. Made from random bytes and not by `randomUUID`, which browsers keep from pages
 * served over plain http: the app on a phone against a laptop in the same room. Source: RFC 9562, section 5.4.
 */
export function newId(): string {
  const hex = Array.from(getRandomBytes(16), (byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte
    return marked.toString(16).padStart(2, '0')
  }).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
