import { DEFAULT_OPTIONS } from '../engine/options';
import type { Settings } from './schema';

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  words: { teams: [], neverFlag: [] },
  pace: DEFAULT_OPTIONS.pace,
  target: { ...DEFAULT_OPTIONS.target },
  marksLook: 'lines',
  sites: [],
  language: 'auto',
  ignored: [],
  panel: { width: 360, side: 'right', collapsed: false },
};
