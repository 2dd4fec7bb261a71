/** `OR` of OpenRouter, `Mi` of Mistral, `Ol` of `Ollama at home`. */
export function initialsOf(name: string): string {
  const capitals = name.match(/\p{Lu}/gu) ?? []
  return capitals.length > 1 ? `${capitals[0]}${capitals[1]}` : [...name].slice(0, 2).join('')
}

/** Degrees on the colour wheel, always the same for a name. */
export function hueOf(name: string): number {
  let hue = 0
  for (const character of name) hue = (hue * 31 + character.codePointAt(0)!) % 360
  return hue
}
