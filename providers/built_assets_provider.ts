import ViteProvider from '@adonisjs/vite/vite_provider'

/** Vite for tests: pages name the built assets. The provider itself would start a dev server in every test process (1 to 4 s, and a port). */
export default class BuiltAssetsProvider extends ViteProvider {
  async start() {}
  async shutdown() {}
}
