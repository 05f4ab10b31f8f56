import type { ElectronApplication } from 'playwright-core';

/** The next questions for files to open are answered with these paths; none is a change of mind. */
export async function answerOpenDialogs(app: ElectronApplication, paths: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: filePaths.length === 0, filePaths });
  }, paths);
}

/** The next questions for a place to save are answered with this path; '' is a change of mind. */
export async function answerSaveDialogs(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === '', filePath });
  }, path);
}

/** Message boxes are answered with that button; what they said is kept for `saidInBoxes`. */
export async function answerMessageBoxes(app: ElectronApplication, button = 0): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const said: string[] = [];
    Object.assign(globalThis, { saidInBoxes: said });
    dialog.showMessageBox = async (...args: readonly unknown[]) => {
      said.push(JSON.stringify(args.at(-1)));
      return { response, checkboxChecked: false };
    };
  }, button);
}

/** What the message boxes said since `answerMessageBoxes`, as JSON of their options. */
export async function saidInBoxes(app: ElectronApplication): Promise<string[]> {
  return app.evaluate(() => Reflect.get(globalThis, 'saidInBoxes') as string[]);
}
