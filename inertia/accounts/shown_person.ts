import { createContext, use } from 'react'

/** Who sits here, as the page shows it. */
export type ShownPerson = {
  readonly isGuest: boolean
  readonly isAdmin: boolean
  /** Name or e-mail; null for guests, and for accounts that gave neither. */
  readonly name: string | null
  /** Messages after which a guest is offered to sign in; 0: never. */
  readonly guestCardAfter: number
}

const NOBODY: ShownPerson = { isGuest: true, isAdmin: false, name: null, guestCardAfter: 0 }

export const PersonContext = createContext<ShownPerson>(NOBODY)
export const usePerson = () => use(PersonContext)
