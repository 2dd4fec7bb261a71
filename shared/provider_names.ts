/** Who people can bring keys for, as they call them. `compatible` is an endpoint of their own, by its address. */
export const PROVIDER_NAMES = {
  openrouter: 'OpenRouter',
  openai: 'OpenAI',
  anthropic: 'Anthropic',
  google: 'Google',
  compatible: 'OpenAI-compatible',
} as const
export type KeyProvider = keyof typeof PROVIDER_NAMES

/** Endpoints that many people have; the local ones need no key. Addresses as their makers document them. */
export const ENDPOINT_PRESETS = [
  { name: 'Ollama', baseUrl: 'http://localhost:11434/v1', isLocal: true },
  { name: 'LM Studio', baseUrl: 'http://localhost:1234/v1', isLocal: true },
  { name: 'vLLM', baseUrl: 'http://localhost:8000/v1', isLocal: true },
  { name: 'llama.cpp', baseUrl: 'http://localhost:8080/v1', isLocal: true },
  { name: 'Groq', baseUrl: 'https://api.groq.com/openai/v1', isLocal: false },
  { name: 'DeepSeek', baseUrl: 'https://api.deepseek.com/v1', isLocal: false },
  { name: 'Mistral', baseUrl: 'https://api.mistral.ai/v1', isLocal: false },
  { name: 'xAI', baseUrl: 'https://api.x.ai/v1', isLocal: false },
] as const
