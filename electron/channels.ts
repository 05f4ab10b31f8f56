/** Names that the main process and preload share beside the shell methods, which are their own. */
export const channels = {
  /** Main to page. */
  studyStatus: 'study-status',
  menuCommand: 'menu-command',
  corePort: 'core-port',
  closing: 'closing',
  /** Page to main. */
  pageReady: 'page-ready',
  closingDone: 'closing-done',
} as const;
