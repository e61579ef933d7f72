// The one file through which commander comes in.
export { Argument, Command, CommanderError, Option } from 'commander';
