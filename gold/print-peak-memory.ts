// Preloaded by the bench: tells the peak resident memory of the process on stderr when it ends.
process.on('exit', () => process.stderr.write(`\npeak-rss-kilobytes ${process.resourceUsage().maxRSS}\n`));
