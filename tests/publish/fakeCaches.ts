/** As much of the browser's `CacheStorage` as a service worker uses, in memory. */
export function fakeCaches(): CacheStorage & { held: Map<string, Map<string, Response>> } {
  const held = new Map<string, Map<string, Response>>();
  const open = (name: string): Promise<Cache> => {
    const entries = held.get(name) ?? new Map<string, Response>();
    held.set(name, entries);
    const cache = {
      match: (address: string) => Promise.resolve(entries.get(address)?.clone()),
      put: (address: string, response: Response) => {
        entries.set(address, response);
        return Promise.resolve();
      },
    };
    return Promise.resolve(cache as unknown as Cache);
  };
  const storage = {
    held,
    open,
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
  };
  return storage as unknown as ReturnType<typeof fakeCaches>;
}
