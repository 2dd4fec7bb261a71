import { run } from './processes.mjs'

/** Runs npm under the given Node: the npm that started us when there is one, else the one on PATH. */
export function npm(node, args, options = {}) {
  const script = process.env.npm_execpath
  const quietly = [...args, '--no-fund', '--loglevel=error']
  if (script?.endsWith('.js')) return run(node, [script, ...quietly], options)
  return run('npm', quietly, { shell: process.platform === 'win32', ...options })
}
