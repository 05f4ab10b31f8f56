// The Node inside Electron. Build, tests and command line run on it rather
// than on the machine's own: it is the one that ships, and the database's
// native module does not load on Node 20.

/** What to start, and in which environment, to run JavaScript on Electron's Node. */
export function onElectronNode(electron) {
  return {
    command: electron.executable,
    env: { ...forElectron(electron), ELECTRON_RUN_AS_NODE: '1' },
  };
}

/** The environment for Electron itself, and for tools that look for it. */
export function forElectron(electron) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  return {
    ...env,
    // Tools that ask the `electron` package for the executable get this one.
    ELECTRON_OVERRIDE_DIST_PATH: electron.folder,
    ELECTRON_EXEC_PATH: electron.executable,
  };
}
