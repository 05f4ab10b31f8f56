import type { RecentStudy } from '../shared/contract';
import type { Settings } from './settings';

const most = 12;

/** The studies opened last, newest first. */
export class RecentStudies {
  readonly #settings: Settings;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  get list(): readonly RecentStudy[] {
    return this.#settings.values.recent;
  }

  opened(path: string, title: string): void {
    const study = { path, title, openedAt: new Date().toISOString() };
    const recent = [study, ...this.#without(path)].slice(0, most);
    this.#settings.change({ recent });
  }

  renamed(path: string, title: string): void {
    const recent = this.list.map((study) => (study.path === path ? { ...study, title } : study));
    this.#settings.change({ recent });
  }

  forget(path: string): void {
    const { lastStudy } = this.#settings.values;
    this.#settings.change({
      recent: this.#without(path),
      lastStudy: lastStudy === path ? null : lastStudy,
    });
  }

  #without(path: string): RecentStudy[] {
    return this.list.filter((study) => study.path !== path);
  }
}
