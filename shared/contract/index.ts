export * from './core';
export * from './messages';
export * from './orders';
export * from './shell';
