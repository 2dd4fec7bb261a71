import app from '@adonisjs/core/services/app'

/** Makes the tables in the data folder of this process. The framework's own helper prints, and reverts afterwards what is thrown away anyway. */
export async function migrate() {
  const { MigrationRunner } = await import('@adonisjs/lucid/migration')
  const database = await app.container.make('lucid.db')
  const runner = new MigrationRunner(database, app, { direction: 'up', dryRun: false })
  await runner.run()
  if (runner.error) throw runner.error
}
