import type { PreviewKind } from '~/markdown/preview_kind'

const CENTRED =
  '<!doctype html><meta charset="utf-8"><style>html,body{height:100%;margin:0}body{display:grid;place-items:center}svg{max-width:100%;max-height:100%}</style>'

/** A whole document of a piece of code: a picture in the middle of an empty page, HTML as it is, what has to be drawn with what draws it. */
export async function previewDocument(
  kind: PreviewKind,
  code: string,
  isDark: boolean
): Promise<string> {
  if (kind === 'page') return code
  if (kind === 'picture') return CENTRED + code
  if (kind === 'diagram') {
    const { diagramDocument } = await import('~/markdown/diagram_document')
    return diagramDocument(code, isDark)
  }
  const { componentDocument } = await import('~/markdown/component_document')
  return componentDocument(code)
}
