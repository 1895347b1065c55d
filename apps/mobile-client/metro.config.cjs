const { getDefaultConfig } = require('expo/metro-config')

// The values of a build are written into the transformed files, and the bundler keeps those without looking at them:
// other values are another cache, or an app would go on talking to the server of the build before.
// biome-ignore lint/style/noProcessEnv: this runs when the app is built, where its settings are the environment
const settings = Object.entries(process.env).filter(([name]) => name.startsWith('EXPO_PUBLIC_'))

module.exports = { ...getDefaultConfig(__dirname), cacheVersion: JSON.stringify(settings.sort()) }
