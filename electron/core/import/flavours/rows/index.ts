import type { RowDocument } from '../../document';
import type { Flavour } from '../flavour';
import { anyRows } from './any-rows';
import { survey } from './survey';
import { rowTurns } from './turns';

/** Ways in which tables hold what people said. */
export const rowFlavours: readonly Flavour<RowDocument>[] = [rowTurns, survey, anyRows];
