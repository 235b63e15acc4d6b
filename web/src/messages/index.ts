// The language of the page: the first that the reader's browser asks for and that there is a file
// for. Adding one is adding a file and a line here.
import { en, type Messages } from './en.ts';

export const catalogues: Record<string, Messages> = { en };

export function pick(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const language = tag.toLowerCase().split('-')[0]!;
    if (language in catalogues) return language;
  }
  return 'en';
}

export const language = pick(typeof navigator === 'undefined' ? [] : navigator.languages);
export const t: Messages = catalogues[language]!;
