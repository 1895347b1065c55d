import process from 'node:process'

const oldest = { major: 22, minor: 18 }

/** Ends the process with advice when this Node cannot run TypeScript by itself. */
export function requireNode(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return
  process.stderr.write(
    `This is Node ${process.versions.node}; VoiceFit runs on ${oldest.major}.${oldest.minor} or newer. ` +
      'Use "npm start", "npm run dev" or "npm test": they bring the right one along.\n',
  )
  process.exit(1)
}
