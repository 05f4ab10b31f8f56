export * from './core';
export * from './messages';
export * from './shell';
