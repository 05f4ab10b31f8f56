import { parentPort, workerData } from 'node:worker_threads';
import { writeBrief } from './write-brief';
import { writeOrderSchema } from './writer-messages';

/*
 * The writer's thread: writes one brief and ends. It touches no file, so that ending it early leaves
 * nothing behind; what it throws, core hears.
 */
const { document, format } = writeOrderSchema.parse(workerData);
const bytes = await writeBrief(document, format);
parentPort?.postMessage(bytes, [bytes.buffer]);
