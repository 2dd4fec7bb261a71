const CENTRED =
  '<!doctype html><meta charset="utf-8"><style>html,body{height:100%;margin:0}body{display:grid;place-items:center}svg{max-width:100%;max-height:100%}</style>'

/** Whether code of a language can be looked at as what it makes. */
export const canPreview = (language: string, code: string): boolean => {
  const name = language.toLowerCase()
  return name === 'html' || name === 'svg' || (name === 'xml' && /^\s*<svg[\s>]/i.test(code))
}

/** A whole document of a piece of code: a picture in the middle of an empty page, HTML as it is. */
export const previewDocument = (code: string, language: string): string =>
  language.toLowerCase() === 'html' ? code : CENTRED + code
