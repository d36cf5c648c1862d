#!/usr/bin/env node
import {exitCodeOf} from './program.js';

process.exitCode = await exitCodeOf(process.argv.slice(2));
// A request that was given up may still hold its connection.
if (process.exitCode !== 0) process.exit();
