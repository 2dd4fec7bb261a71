import Person from '#app/accounts/person'

/** Whether nobody has an account yet: the first one becomes the administrator. */
export const isEmptyInstallation = async () =>
  (await Person.query().whereNot('role', 'guest').first()) === null
