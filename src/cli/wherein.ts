#!/usr/bin/env node
import { main } from './main.ts';
import { nodeEffects } from './nodeEffects.ts';

const effects = nodeEffects();
process.exitCode = await main(process.argv.slice(2), effects);
