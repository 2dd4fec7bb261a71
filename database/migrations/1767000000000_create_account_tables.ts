import { BaseSchema } from '@adonisjs/lucid/schema'

/** Ways in, devices and the audit trail. Everything of a person goes with the person, the trail stays. */
export default class extends BaseSchema {
  async up() {
    this.schema.alterTable('people', (table) => {
      table.string('role').notNullable().defaultTo('guest')
      table.string('name').nullable()
      table.string('email').nullable()
      // Set while the account waits to be removed; signing in clears it.
      table.timestamp('deletes_at').nullable().index()
    })

    this.schema.createTable('identities', (table) => {
      table.string('id').primary()
      table.string('person_id').notNullable().references('people.id').onDelete('CASCADE').index()
      table.string('provider').notNullable()
      table.string('issuer').notNullable()
      table.string('subject').notNullable()
      table.string('email').nullable()
      table.boolean('email_verified').notNullable().defaultTo(false)
      table.string('name').nullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('last_used_at').notNullable()
      // An e-mail may change hands, what an issuer calls somebody may not (attack A04).
      table.unique(['issuer', 'subject'])
      table.index(['email'])
    })

    this.schema.createTable('passwords', (table) => {
      table.string('person_id').primary().references('people.id').onDelete('CASCADE')
      table.string('login').notNullable().unique()
      table.string('hash').notNullable()
      table.timestamp('changed_at').notNullable()
    })

    this.schema.createTable('passkeys', (table) => {
      table.string('id').primary()
      table.string('person_id').notNullable().references('people.id').onDelete('CASCADE').index()
      table.binary('public_key').notNullable()
      table.integer('counter').notNullable()
      table.string('transports').notNullable()
      table.string('name').notNullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('last_used_at').nullable()
    })

    this.schema.createTable('invites', (table) => {
      table.string('token_hash').primary()
      table.string('created_by').nullable().references('people.id').onDelete('SET NULL')
      table.timestamp('created_at').notNullable()
      table.timestamp('expires_at').notNullable()
    })

    this.schema.createTable('devices', (table) => {
      table.string('id').primary()
      table.string('person_id').notNullable().references('people.id').onDelete('CASCADE').index()
      table.string('session_id').notNullable().unique()
      table.string('name').notNullable()
      table.timestamp('created_at').notNullable()
      table.timestamp('last_seen_at').notNullable()
      // The row outlives the session, so that the device is told why it is signed out.
      table.timestamp('ended_at').nullable()
    })

    this.schema.createTable('audit_entries', (table) => {
      table.increments('id')
      table.timestamp('created_at').notNullable().index()
      table.string('actor_id').nullable()
      table.string('actor_role').notNullable()
      table.string('action').notNullable()
      table.string('target_id').notNullable()
      table.string('target_role').notNullable()
      table.string('reason').notNullable()
      table.boolean('allowed').notNullable()
    })
  }

  async down() {
    for (const name of [
      'audit_entries',
      'devices',
      'invites',
      'passkeys',
      'passwords',
      'identities',
    ])
      this.schema.dropTable(name)
    this.schema.alterTable('people', (table) =>
      table.dropColumns('role', 'name', 'email', 'deletes_at')
    )
  }
}
