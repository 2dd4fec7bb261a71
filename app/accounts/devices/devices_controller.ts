import type { HttpContext } from '@adonisjs/core/http'
import type Device from '#app/accounts/devices/device'
import { endDevices, openDevices } from '#app/accounts/devices/end_devices'
import { textOf } from '#app/accounts/local/form_text'

/** Settings > Devices: where somebody is signed in, and signing out there from here. */
export default class DevicesController {
  async show({ inertia, person, device }: HttpContext) {
    const isThis = ({ id }: Device) => id === device.id
    const open = await openDevices(person)
    const devices = [...open.filter(isThis), ...open.filter((other) => !isThis(other))]
    return inertia.render('settings/devices', {
      isAdmin: person.role === 'admin',
      now: Date.now(),
      devices: devices.map((one) => ({
        id: one.id,
        name: one.name,
        isThis: isThis(one),
        createdAt: one.createdAt.toMillis(),
        lastSeenAt: one.lastSeenAt.toMillis(),
      })),
    })
  }

  /** One that is somebody else's, or none at all, is ended just as quietly. */
  async end({ person, request }: HttpContext) {
    const id = textOf(request.input('id'))
    await endDevices((await openDevices(person)).filter((device) => device.id === id))
    return { ok: true }
  }

  async endOthers({ person, device }: HttpContext) {
    await endDevices((await openDevices(person)).filter(({ id }) => id !== device.id))
    return { ok: true }
  }
}
