import { Observed } from '~/sync/observed'

export type PaletteMode = 'all' | 'messages'

/** Which palette is open, and with what in its field. */
export const openedPalette = new Observed<{ mode: PaletteMode; text: string } | null>(null)

export const openPalette = (mode: PaletteMode, text = '') => openedPalette.set({ mode, text })
export const closePalette = () => openedPalette.set(null)
