import type { Command } from '../../../../commands/command';
import { changeLook, useDeskLook } from '../desk-look';

export const mapCommands: readonly Command[] = [
  {
    id: 'toggle-map',
    title: 'Show or hide the map of tags',
    group: 'View',
    run: () => changeLook({ map: !useDeskLook.getState().map }),
  },
];
