const WORD = /[\p{L}\p{N}]+(?:[’'.,:/-][\p{L}\p{N}]+)*/gu;

/** Words as a speaker counts them: “don't”, “1.840” and “roll-out” are one each. */
export function countWords(text: string): number {
  WORD.lastIndex = 0;
  let count = 0;
  while (WORD.test(text)) count += 1;
  return count;
}

/** Minutes it takes to say so many words. */
export const speakingMinutes = (words: number, pace: number): number => words / Math.max(1, pace);
