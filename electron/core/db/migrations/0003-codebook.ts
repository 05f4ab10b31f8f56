/** Codes say what they are for and what not, and can be put away without losing their tags. */
export const codebookSchema = `
ALTER TABLE code ADD COLUMN include TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN exclude TEXT NOT NULL DEFAULT '';
ALTER TABLE code ADD COLUMN archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1));
`;
