import { clsx, type ClassValue } from 'clsx'
import { twMerge } from 'tailwind-merge'

/** Joins classes; of two that set the same property the later one wins. */
export const classNames = (...values: ClassValue[]) => twMerge(clsx(values))
