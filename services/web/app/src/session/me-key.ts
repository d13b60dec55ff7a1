/** Where the pages find who is signed in. */
export const ME_KEY = ['who-is-signed-in'] as const;
