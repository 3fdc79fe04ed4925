/**
 * How many times as long one call takes as another: the median of each over `runs` calls, after as many that do not count. The two take turns,
 * because a shared machine may change its speed between one second and the next.
 */
export function ratio(call, other, runs = 15) {
  const times = [[], []];
  for (let at = 0; at < 2 * runs; at += 1) [call, other].forEach((each, which) => times[which].push(timed(each)));
  const [one, two] = times.map((all) => median(all.slice(runs)));
  return one / two;
}

/** Milliseconds of one call; what earlier calls left behind is cleared away first, so that nobody pays for another. */
export function timed(call) {
  globalThis.gc?.({ type: 'minor' });
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
