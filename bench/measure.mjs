/** Median of the milliseconds that `runs` calls take, after as many calls that do not count. */
export function warm(call, runs = 15) {
  for (let at = 0; at < runs; at += 1) call();
  const times = Array.from({ length: runs }, () => timed(call));
  return median(times);
}

export function timed(call) {
  const start = process.hrtime.bigint();
  call();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

const rows = [];

/** Notes a figure beside its budget; `higher` budgets are floors. */
export function row(what, figure, budget, { unit = '×', higher = false } = {}) {
  const holds = budget === undefined ? '' : (higher ? figure >= budget : figure <= budget) ? 'holds' : 'MISSED';
  rows.push({ what, figure, budget, unit, higher, holds });
  console.log(`${what.padEnd(72)} ${figure.toFixed(2).padStart(10)} ${unit}${budget === undefined ? '' : `   budget ${higher ? '≥' : '≤'} ${budget} ${unit}   ${holds}`}`);
}

export const missed = () => rows.filter(({ holds }) => holds === 'MISSED').length;
