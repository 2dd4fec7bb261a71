/** Pages of whoever has the session; signing out removes it. */
export const PAGE_CACHE = 'kamba-pages'
