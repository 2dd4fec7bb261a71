import vite from '@adonisjs/vite/services/main'

/** As @adonisjs/vite reads it from the folder of the build. */
type Chunk = { file: string; imports?: string[]; dynamicImports?: string[] }

const found = new Map<string, string[]>()

/**
 * Addresses of the program of a page, the part included that it asks for as its first deed (the chat). Named in the head of the page
 * they come at once; the browser would ask for each only when it has read the one before, which on a slow line cost four round trips.
 */
export function pageFiles(component: string): string[] {
  if (vite.useDevServer || !vite.hasManifestFile) return []
  const known = found.get(component)
  if (known) return known
  const files = filesOf(vite.manifest() as Record<string, Chunk>, `inertia/pages/${component}.tsx`)
  const addresses = files.map((file) => `${vite.assetsUrl()}/${file}`)
  found.set(component, addresses)
  return addresses
}

function filesOf(manifest: Record<string, Chunk>, page: string): string[] {
  const seen = new Set<string>()
  const add = (name: string) => {
    if (seen.has(name)) return
    seen.add(name)
    manifest[name]?.imports?.forEach(add)
  }
  add(page)
  manifest[page]?.dynamicImports?.forEach(add)
  return [...seen].flatMap((name) => manifest[name]?.file ?? [])
}
