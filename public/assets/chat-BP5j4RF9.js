import { t as e } from './app-TPUATbwh.js'
var t = e()
function n({ storeId: e }) {
  return (0, t.jsx)(`main`, { 'data-store': e })
}
export { n as default }
