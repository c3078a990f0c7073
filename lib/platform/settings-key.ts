/** The key in `storage.local`. By itself, for the reader in pages, which must stay small. */
export const SETTINGS_KEY = 'settings';
