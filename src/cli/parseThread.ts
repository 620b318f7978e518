import { parentPort, workerData } from 'node:worker_threads';
import { readGazetteer } from '../gazetteer/readGazetteer.ts';
import { buildParser } from './buildParser.ts';
import type { ParseTask } from './parseTask.ts';
import type { ParserSetup } from './startParsers.ts';

/** One of the threads of `wherein parse --jobs`. */
const { gazetteer, wish } = workerData as ParserSetup;
const parse = buildParser(readGazetteer(new Uint8Array(gazetteer)), wish);
parentPort?.on('message', (task: ParseTask) => parentPort?.postMessage(parse(task)));
parentPort?.postMessage('ready');
