import { ALargeSmall } from 'lucide-react';
import { MenuButton } from '../../../ui/MenuButton';
import menuStyles from '../SourceMenu.module.css';
import tabStyles from '../tabs/TabStrip.module.css';
import { changeLook, textSizes, useDeskLook } from './desk-look';
import { setTextSize, sizeInWords } from './text-size';

/** How the desk looks: the size of the words, and whether the map of tags is there. */
export function LookMenu() {
  const { map, textSize } = useDeskLook();
  return (
    <MenuButton
      label="Text size and map"
      className={`${menuStyles.button} ${tabStyles.menu}`}
      items={[
        ...textSizes.map((size) => ({
          id: `${size}`,
          label: size === 1 ? `${sizeInWords(size)}, the usual size` : sizeInWords(size),
          checked: size === textSize,
          run: () => setTextSize(size),
        })),
        {
          id: 'map',
          label: map ? 'Hide the map of tags' : 'Show the map of tags',
          apart: true,
          run: () => changeLook({ map: !map }),
        },
      ]}
    >
      <ALargeSmall size={17} />
    </MenuButton>
  );
}
