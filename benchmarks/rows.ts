import type { Row } from '#benchmarks/measure'
import { capacity } from '#benchmarks/rows/capacity'
import { changeLatency } from '#benchmarks/rows/change_latency'
import { chatMemory } from '#benchmarks/rows/chat_memory'
import { coldOpen } from '#benchmarks/rows/cold_open'
import { firstLoad } from '#benchmarks/rows/first_load'
import { firstText } from '#benchmarks/rows/first_text'
import { idleServer } from '#benchmarks/rows/idle_server'
import { idleSockets } from '#benchmarks/rows/idle_sockets'
import { lighthouse } from '#benchmarks/rows/lighthouse'
import { longChat } from '#benchmarks/rows/long_chat'
import { longStream } from '#benchmarks/rows/long_stream'
import { newDevice } from '#benchmarks/rows/new_device'
import { pushLatency } from '#benchmarks/rows/push_latency'
import { resume } from '#benchmarks/rows/resume'
import { screenLatency } from '#benchmarks/rows/screen_latency'
import { search } from '#benchmarks/rows/search'
import { sidebarScroll } from '#benchmarks/rows/sidebar_scroll'
import { slowReaders } from '#benchmarks/rows/slow_readers'
import { storedBytes } from '#benchmarks/rows/stored_bytes'
import { streamMemory } from '#benchmarks/rows/stream_memory'
import { timeTravel } from '#benchmarks/rows/time_travel'
import { tokenCost } from '#benchmarks/rows/token_cost'
import { wireBytes } from '#benchmarks/rows/wire_bytes'

/** In the order of the table. */
export const ROWS: readonly Row[] = [
  firstText,
  tokenCost,
  streamMemory,
  capacity,
  wireBytes,
  resume,
  storedBytes,
  changeLatency,
  screenLatency,
  firstLoad,
  coldOpen,
  lighthouse,
  sidebarScroll,
  newDevice,
  search,
  timeTravel,
  longChat,
  longStream,
  chatMemory,
  idleSockets,
  slowReaders,
  idleServer,
  pushLatency,
]
