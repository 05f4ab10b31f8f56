/** What went wrong in the main process, for the terminal. Nothing is sent anywhere. */
export function logFault(what: string, error?: unknown): void {
  if (error === undefined) console.error(`Throughline: ${what}`);
  else console.error(`Throughline: ${what}`, error);
}
