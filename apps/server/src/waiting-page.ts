/** Shown while the first build of the app is under way; asks again by itself. */
export const waitingPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<meta name="color-scheme" content="light dark">
<title>VoiceFit is being built</title>
<style>body{font:18px/1.5 system-ui,sans-serif;display:grid;place-content:center;min-height:90vh;margin:0;padding:24px}</style>
<p role="status">The app is being built for the first time. This page opens it when it is ready, in about half a minute.</p>
</html>
`
