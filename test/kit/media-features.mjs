// Emulated media for one test, in Chromium: what `emulateMedia` of @web/test-runner-commands leaves out.
//
//   await executeServerCommand('media-features', {'forced-colors': 'active', 'prefers-contrast': 'more'})
//
// An empty object ends the emulation.
const clients = new WeakMap();

async function clientOf(page) {
  // The client stays open: the emulation ends with it.
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

export function mediaFeaturesPlugin() {
  return {
    name: 'media-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'media-features') return undefined;
      const client = await clientOf(session.browser.getPage(session.id));
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await client.send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}
