import type { HttpContext } from '@adonisjs/core/http'
import { auditActions, auditPage } from '#app/accounts/audit/audit_trail'
import { findPeople } from '#app/accounts/find_person'
import { textOf } from '#app/accounts/local/form_text'

/** Admin > Audit: who acted for whom. */
export default class AuditController {
  async show({ inertia, request }: HttpContext) {
    const who = textOf(request.input('who')).trim()
    const action = textOf(request.input('action')).trim()
    const before = Number(textOf(request.input('before')))
    const page = await auditPage({
      people: who === '' ? null : await findPeople(who),
      action: action === '' ? null : action,
      before: Number.isSafeInteger(before) && before > 0 ? before : null,
    })
    return inertia.render('admin/audit', {
      ...page,
      actions: await auditActions(),
      filter: { who, action },
      isFirst: !(before > 0),
    })
  }
}
