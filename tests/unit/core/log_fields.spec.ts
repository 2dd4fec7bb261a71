import { Writable } from 'node:stream'
import { LoggerFactory } from '@adonisjs/core/factories/logger'
import { test } from '@japa/runner'
import { shortFields } from '#app/core/log_fields'
import loggerConfig from '#config/logger'

const HOSTILE = 'a\r\n{"level":60,"msg":"forged"}\u001b[2J\u001b[31m'

/** The lines that a logger of our configuration writes. */
function givenLogger() {
  const lines: string[] = []
  const destination = new Writable({
    write: (chunk, _, done) => {
      lines.push(...String(chunk).split('\n').filter(Boolean))
      done()
    },
  })
  const { transport: _, ...config } = loggerConfig.loggers.app
  const logger = new LoggerFactory().merge({ ...config, level: 'trace', destination }).create()
  return { logger, lines }
}

test.group('The log', () => {
  test('holds one line per message, whatever a name is (attack G05)', ({ assert }) => {
    const { logger, lines } = givenLogger()
    logger.child({ storeId: HOSTILE }).warn({ device: HOSTILE }, HOSTILE)
    assert.lengthOf(lines, 1)
    assert.equal(JSON.parse(lines[0]!).device, HOSTILE)
    assert.notInclude(lines[0]!, '\u001b')
  })

  test('stays short when a name has a megabyte', ({ assert }) => {
    const { logger, lines } = givenLogger()
    const long = 'x'.repeat(1_000_000)
    logger.error({ err: new Error(long), agent: long }, 'failed')
    assert.isBelow(lines[0]!.length, 10_000)
    assert.match(JSON.parse(lines[0]!).agent, /… \(1000000 characters\)$/)
  })

  test('holds neither cookies nor what errors carry along', ({ assert }) => {
    const { logger, lines } = givenLogger()
    const headers = { cookie: 'secret-cookie', authorization: 'Bearer secret-key' }
    const error = Object.assign(new Error('failed'), { request: { headers }, body: 'secret-text' })
    logger.error({ err: error, request: { headers } }, 'failed')
    assert.notMatch(lines[0]!, /secret/)
    assert.equal(JSON.parse(lines[0]!).err.message, 'failed')
  })

  test('keeps what says where it happened', ({ assert }) => {
    const { err, seconds } = shortFields({ err: new TypeError('no'), seconds: 3 })
    assert.containsSubset(err, { type: 'TypeError', message: 'no' })
    assert.equal(seconds, 3)
  })
})
