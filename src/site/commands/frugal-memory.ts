/**
 * Imported before anything else by what builds: a build then takes a quarter less memory, in the same time.
 * The bundler's allocator gives back at once what it no longer needs, and V8 does not widen the space for
 * what is short-lived. Both are read when they begin, so they have to be set before.
 */
import { setFlagsFromString } from 'node:v8';

process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
setFlagsFromString('--semi-space-growth-factor=1');
