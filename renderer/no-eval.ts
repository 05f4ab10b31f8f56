import { z } from 'zod';

// Schemas would try to compile themselves from text, which the page's policy reports as a breach.
// Imported before anything that makes a schema.
z.config({ jitless: true });
