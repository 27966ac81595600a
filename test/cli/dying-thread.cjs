// The built command line (`CLI`), whose threads die in a real way: `DEATH` says how and when.
const { isMainThread, parentPort } = require('node:worker_threads');

const [how, when] = (process.env.DEATH ?? 'none').split(' at ');
const isTime = {
  'its start': () => false,
  'its first report': (told) => 'job' in told,
  'its end': (told) => 'end' in told,
};
const deaths = {
  none: () => undefined,
  exit: () => process.exit(0),
  error: () => {
    throw new Error('patient text');
  },
  memory: () => {
    for (const full = []; ; ) full.push(new Array(1000).fill(full.length));
  },
};

if (!isMainThread && when === 'its start') deaths[how]();
if (!isMainThread && when !== undefined) {
  parentPort.on('message', (told) => {
    if (isTime[when](told)) deaths[how]();
  });
}
require(process.env.CLI);
