type Language = { name: string; extension: string }

const LANGUAGES: Record<string, Language> = {
  bash: { name: 'Bash', extension: 'sh' },
  c: { name: 'C', extension: 'c' },
  cpp: { name: 'C++', extension: 'cpp' },
  cs: { name: 'C#', extension: 'cs' },
  css: { name: 'CSS', extension: 'css' },
  diff: { name: 'Diff', extension: 'diff' },
  go: { name: 'Go', extension: 'go' },
  html: { name: 'HTML', extension: 'html' },
  java: { name: 'Java', extension: 'java' },
  javascript: { name: 'JavaScript', extension: 'js' },
  json: { name: 'JSON', extension: 'json' },
  jsx: { name: 'JSX', extension: 'jsx' },
  kotlin: { name: 'Kotlin', extension: 'kt' },
  lua: { name: 'Lua', extension: 'lua' },
  markdown: { name: 'Markdown', extension: 'md' },
  mermaid: { name: 'Mermaid', extension: 'mmd' },
  php: { name: 'PHP', extension: 'php' },
  python: { name: 'Python', extension: 'py' },
  r: { name: 'R', extension: 'r' },
  ruby: { name: 'Ruby', extension: 'rb' },
  rust: { name: 'Rust', extension: 'rs' },
  scss: { name: 'SCSS', extension: 'scss' },
  sql: { name: 'SQL', extension: 'sql' },
  svg: { name: 'SVG', extension: 'svg' },
  swift: { name: 'Swift', extension: 'swift' },
  tsx: { name: 'TSX', extension: 'tsx' },
  typescript: { name: 'TypeScript', extension: 'ts' },
  xml: { name: 'XML', extension: 'xml' },
  yaml: { name: 'YAML', extension: 'yaml' },
}
const SHORT: Record<string, string> = {
  'c++': 'cpp',
  'csharp': 'cs',
  'js': 'javascript',
  'kt': 'kotlin',
  'md': 'markdown',
  'py': 'python',
  'rb': 'ruby',
  'rs': 'rust',
  'sh': 'bash',
  'shell': 'bash',
  'ts': 'typescript',
  'yml': 'yaml',
  'zsh': 'bash',
}

const known = (said: string): Language | undefined => {
  const name = said.toLowerCase()
  return LANGUAGES[SHORT[name] ?? name]
}

/** For people: `TypeScript` for `ts`; what is not known as it was said. */
export const languageName = (said: string) => known(said)?.name ?? said.slice(0, 40)

export function fileNameFor(said: string): string {
  const plain = said.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return `code.${known(said)?.extension ?? (plain.slice(0, 8) || 'txt')}`
}
