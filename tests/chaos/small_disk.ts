import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SIZE_MB = 24
const BLOCK = Buffer.alloc(64 * 1024)

/** A disk of a few megabytes (tmpfs) that can be filled to the last byte. Needs the right to mount. */
export class SmallDisk {
  private constructor(
    private readonly mountPoint: string,
    readonly folder: string
  ) {}

  static isPossible(): boolean {
    try {
      SmallDisk.mount().unmount()
      return true
    } catch {
      return false // no such right, no such file system
    }
  }

  static mount(): SmallDisk {
    const mountPoint = mkdtempSync(join(tmpdir(), 'kamba-disk-'))
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', mountPoint], {
        stdio: 'ignore',
      })
    } catch (error) {
      rmSync(mountPoint, { recursive: true })
      throw error
    }
    return new SmallDisk(mountPoint, join(mountPoint, 'data'))
  }

  fill() {
    for (let size = BLOCK.length; size >= 1; size = Math.floor(size / 16)) {
      try {
        for (;;) writeFileSync(this.#filling, BLOCK.subarray(0, size), { flag: 'a' })
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      }
    }
  }

  empty() {
    rmSync(this.#filling, { force: true })
  }

  unmount() {
    execFileSync('umount', ['-l', this.mountPoint])
    rmSync(this.mountPoint, { recursive: true })
  }

  get #filling() {
    return join(this.mountPoint, 'filling')
  }
}
