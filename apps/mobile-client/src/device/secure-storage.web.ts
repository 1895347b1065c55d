/** Where the tokens live in a browser: the origin's own storage, the only one that outlives the tab. */
export const secureStorage = {
  getItem: async (key: string): Promise<string | null> => window.localStorage.getItem(key),
  setItem: async (key: string, value: string): Promise<void> => window.localStorage.setItem(key, value),
  removeItem: async (key: string): Promise<void> => window.localStorage.removeItem(key),
}
