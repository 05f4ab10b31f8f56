import type { RowDocument } from '../../document';
import type { Flavours } from '../flavour';
import { anyRows } from './any-rows';
import { survey } from './survey';
import { rowTurns } from './turns';

/** Ways in which tables hold what people said. */
export const rowFlavours: Flavours<RowDocument> = { rowTurns, survey, anyRows };
