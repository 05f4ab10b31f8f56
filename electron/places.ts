import { join } from 'node:path';
import { app } from 'electron';

const built = join(app.getAppPath(), 'out');

/** Where the program's own parts lie, in the checkout as in a package. */
export const places = {
  pages: join(built, 'renderer'),
  preload: join(built, 'preload', 'preload.cjs'),
  core: join(built, 'main', 'core.js'),
  /** The finished sample study; it lies outside the package's archive, as SQLite needs a file. */
  sample: app.isPackaged
    ? join(process.resourcesPath, 'sample', 'sample.throughline')
    : join(built, 'sample', 'sample.throughline'),
  icon: app.isPackaged
    ? join(process.resourcesPath, 'icon.png')
    : join(app.getAppPath(), 'resources', 'icon.png'),
} as const;
