const ASSET_CACHE = 'kamba-assets'

/** What is loaded only when it is needed (diagrams, viewers). Names hold a hash of the content: what is here is right for ever. */
export async function openAsset(request: Request): Promise<Response> {
  const known = await caches.match(request, { ignoreVary: true })
  if (known) return known
  const asset = await fetch(request)
  if (asset.status === 200) await (await caches.open(ASSET_CACHE)).put(request, asset.clone())
  return asset
}

/** Of former versions; the browser's own cache has them if a tab still asks. */
export const dropAssets = () => caches.delete(ASSET_CACHE)
