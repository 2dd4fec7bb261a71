import { existsSync, globSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where Debian, Fedora and Alpine put it. */
const LIBRARIES = ['/usr/lib/*/faketime/libfaketime.so.1', '/usr/lib*/faketime/libfaketime.so.1']

/** A wall clock that jumps on command, for the processes that are started with `env` (libfaketime). Timers go on as they were. */
export class FakeClock {
  private constructor(
    private readonly folder: string,
    private readonly library: string
  ) {}

  static isPossible(): boolean {
    return findLibrary() !== undefined
  }

  static make(): FakeClock {
    const clock = new FakeClock(mkdtempSync(join(tmpdir(), 'kamba-clock-')), findLibrary()!)
    clock.set(0)
    return clock
  }

  get env() {
    return {
      LD_PRELOAD: this.library,
      FAKETIME_TIMESTAMP_FILE: this.#file,
      FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    }
  }

  /** So many seconds before or after the true time. */
  set(seconds: number) {
    // renamed into place: a process that reads while we write would see no time at all
    writeFileSync(`${this.#file}.new`, `${seconds >= 0 ? '+' : ''}${seconds}s\n`)
    renameSync(`${this.#file}.new`, this.#file)
  }

  remove() {
    rmSync(this.folder, { recursive: true })
  }

  get #file() {
    return join(this.folder, 'time')
  }
}

const findLibrary = () => LIBRARIES.flatMap((pattern) => globSync(pattern)).find(existsSync)
