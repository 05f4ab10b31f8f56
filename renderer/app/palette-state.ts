import { create } from 'zustand';

/** Whether the palette is open. Apart from the study's store: it outlives no window. */
export const usePalette = create<{ readonly open: boolean }>()(() => ({ open: false }));

export const openPalette = (): void => usePalette.setState({ open: true });
export const closePalette = (): void => usePalette.setState({ open: false });
