/** What this browser remembers under the key, or null: nothing kept, or the browser keeps nothing. */
export function findStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Makes this browser remember a text; null forgets it. A browser that keeps nothing is no error. */
export function keepStored(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // Storage is full or forbidden: the choice holds until the page is closed.
  }
}
