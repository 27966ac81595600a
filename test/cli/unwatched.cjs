// A system that does not watch folders: it says so at once or, as `WATCHING` says, when it was asked a moment ago.
const { EventEmitter } = require('node:events');
const fs = require('node:fs');

fs.watch = () => {
  if (process.env.WATCHING === 'refused') throw new Error('ENOSPC');
  const watcher = new EventEmitter();
  watcher.close = () => undefined;
  setImmediate(() => watcher.emit('error', new Error('EMFILE')));
  return watcher;
};
