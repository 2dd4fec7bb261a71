/** With line breaks, so that people can read it; a text for a JSON string; as it is when a model has written no valid JSON. */
export function indentedJson(json: string): string {
  try {
    const value: unknown = JSON.parse(json)
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
  } catch {
    return json
  }
}
