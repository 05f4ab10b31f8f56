import { useEffect } from 'react';
import { useStore } from '../store/store';
import { PaletteDialog } from './PaletteDialog';
import { rememberRoute } from './palette-recent';
import { usePalette } from './palette-state';

/** Finds anything in the study and runs any command. Open while `usePalette` says so. */
export function Palette() {
  const open = usePalette((state) => state.open);
  const route = useStore((state) => state.route);
  const status = useStore((state) => state.status.type);
  useEffect(() => {
    if (status === 'open') rememberRoute(route);
  }, [route, status]);
  return open && <PaletteDialog />;
}
