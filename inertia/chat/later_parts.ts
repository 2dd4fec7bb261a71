import { useEffect } from 'react'
import { later } from '~/components/later'

export const FirstRun = later(() => import('~/first_run/first_run'))
export const ModelPicker = later(() => import('~/models/model_picker'))
export const ChatSettingsPanel = later(() => import('~/chat/chat_settings_panel'))
export const ReplyInfo = later(() => import('~/chat/reply_info'))
export const CompareReplies = later(() => import('~/chat/compare_replies'))
export const ReplyDifference = later(() => import('~/branches/reply_difference_view'))
export const BranchMap = later(() => import('~/branches/branch_map'))
export const FileViewer = later(() => import('~/files/file_viewer'))
export const Palette = later(() => import('~/palette/palette'))
export const FindBar = later(() => import('~/search/find_bar'))
export const TimeTravelBar = later(() => import('~/time_travel/time_travel_bar'))
export const ShortcutSheet = later(() => import('~/shortcuts/shortcut_sheet'))

const PARTS = [
  Palette,
  ShortcutSheet,
  FindBar,
  TimeTravelBar,
  FileViewer,
  ModelPicker,
  ChatSettingsPanel,
  ReplyInfo,
  CompareReplies,
  ReplyDifference,
  BranchMap,
]
/** Behind everything that the first paint and the opening of the database need. */
const LOAD_AFTER_MS = 2_000

/** What opens on a click is there before, so that it opens at once and without a connection. */
export function useLaterParts(isReady: boolean) {
  useEffect(() => {
    if (!isReady) return
    // what fails to come says so when it is opened
    const loadAll = () => PARTS.forEach((part) => void part.load().catch(() => {}))
    const timer = setTimeout(loadAll, LOAD_AFTER_MS)
    return () => clearTimeout(timer)
  }, [isReady])
}
