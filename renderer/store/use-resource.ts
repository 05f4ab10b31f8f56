import { useEffect } from 'react';
import { interest } from './resource-slice';
import type { ResourceData, ResourceName } from './resources';
import { useStore } from './store';

/**
 * A resource for as long as the component is mounted: read when first needed, kept up to date,
 * null until it is there.
 */
export function useResource<N extends ResourceName>(name: N): ResourceData<N> | null {
  const data = useStore((state) => state.loaded[name]);
  const missing = data === null;
  const open = useStore((state) => state.status.type === 'open');
  useEffect(() => {
    interest.set(name, (interest.get(name) ?? 0) + 1);
    return () => {
      interest.set(name, (interest.get(name) ?? 1) - 1);
    };
  }, [name]);
  useEffect(() => {
    if (missing && open) void useStore.getState().loadResource(name);
  }, [name, missing, open]);
  return data;
}
