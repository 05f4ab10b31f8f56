/** A file above this is refused before it is read: 62,000 words of transcript are below 1 MB. */
export const maxFileBytes = 256 * 1024 * 1024;

/** How long one file may take, from the order to the answer, in milliseconds. */
export const defaultTimeoutMs = 60_000;

/** Heap of a reader's thread in megabytes: what goes beyond ends the thread, not the program. */
export const maxReaderHeapMb = 512;

/** Lines, cues or paragraphs of one file. */
export const maxLines = 1_000_000;

/**
 * Bounds for the archive inside a Word document. A transcript of 335,000 words has a main part of
 * about 40 MB at most; ratios above 200 with a large result are bombs, not speech.
 */
export const archiveLimits = {
  entries: 4_000,
  partBytes: 96 * 1024 * 1024,
  totalBytes: 160 * 1024 * 1024,
  ratio: 200,
  /** Below this many inflated bytes the ratio says nothing: short XML packs well. */
  ratioFromBytes: 8 * 1024 * 1024,
} as const;

/** Bounds for an archive of transcripts: what it holds at all, and what of it is read. */
export const archiveFolderLimits = { entries: 100_000, files: 2_000 } as const;
