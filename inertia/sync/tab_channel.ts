/** What tabs of this browser tell each other, whichever store they show. */
export type TabNews =
  /** The session is this person's now: tabs of anybody else are out of date. */
  | { readonly type: 'opened'; readonly storeId: string }
  /** Somebody signs out, or is merged into somebody else: whoever has this store open lets go of it. */
  | { readonly type: 'over'; readonly storeId: string }

let channel: BroadcastChannel | undefined
/** One for the page: so it never hears itself. */
const open = () => (channel ??= new BroadcastChannel('kamba-tabs'))

export const tellTabs = (news: TabNews) => open().postMessage(news)

export function onTabNews(listener: (news: TabNews) => void) {
  open().addEventListener('message', ({ data }: MessageEvent<TabNews>) => listener(data))
}
