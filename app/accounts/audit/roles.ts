/** `system` is kamba itself (workers, commands on the server), `service` an account that a program uses. */
export const ROLES = ['system', 'admin', 'service', 'user', 'guest'] as const
export type Role = (typeof ROLES)[number]

const MAY_ACT_FOR: Record<Role, readonly Role[]> = {
  system: ['system', 'admin', 'service', 'user', 'guest'],
  admin: ['admin', 'service', 'user', 'guest'],
  service: ['service', 'user', 'guest'],
  user: [],
  guest: [],
}

export const mayActFor = (actor: Role, target: Role) => MAY_ACT_FOR[actor].includes(target)
