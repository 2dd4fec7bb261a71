var e = Object.create,
  t = Object.defineProperty,
  n = Object.getOwnPropertyDescriptor,
  r = Object.getOwnPropertyNames,
  i = Object.getPrototypeOf,
  a = Object.prototype.hasOwnProperty,
  o = (e, t) => () => (
    t || (e((t = { exports: {} }).exports, t, t.exports), (e = null)),
    t.exports
  ),
  s = (e, i, o, s) => {
    if ((i && typeof i == `object`) || typeof i == `function`)
      for (var c = r(i), l = 0, u = c.length, d; l < u; l++)
        ((d = c[l]),
          !a.call(e, d) &&
            d !== o &&
            t(e, d, {
              get: ((e) => i[e]).bind(null, d),
              enumerable: !(s = n(i, d)) || s.enumerable,
            }))
    return e
  },
  c = (n, r, o) => (
    (o = n == null ? {} : e(i(n))),
    s(
      r || !n || !n.__esModule || !a.call(n, `default`)
        ? t(o, `default`, { value: n, enumerable: !0 })
        : o,
      n
    )
  )
async function l(e, t, n) {
  for (let r of Array.isArray(e) ? e : [e]) {
    let i = t[r]
    if (i === void 0) continue
    let a = await (typeof i == `function` ? i() : i)
    if (!a || !(`default` in a))
      throw Error(`Invalid page exported from "${e}". Make sure to default export a function`)
    return (n && !a.default.layout && (a.default.layout = n), a)
  }
  throw Error(`Page not found: "${e}"`)
}
var u =
  (typeof globalThis == `object` && globalThis) ||
  (typeof window == `object` && window) ||
  (typeof self == `object` && self) ||
  (typeof global == `object` && global) ||
  (function () {
    return this
  })()
function d(e, t, { signal: n, edges: r } = {}) {
  let i,
    a = null,
    o = r != null && r.includes(`leading`),
    s = r == null || r.includes(`trailing`),
    c = () => {
      a !== null && (e.apply(i, a), (i = void 0), (a = null))
    },
    l = () => {
      ;(s && c(), p())
    },
    u = null,
    d = () => {
      ;(u != null && clearTimeout(u),
        (u = setTimeout(() => {
          ;((u = null), l())
        }, t)))
    },
    f = () => {
      u !== null && (clearTimeout(u), (u = null))
    },
    p = () => {
      ;(f(), (i = void 0), (a = null))
    },
    m = () => {
      c()
    },
    h = function (...e) {
      if (n?.aborted) return
      ;((i = this), (a = e))
      let t = u == null
      ;(d(), o && t && c())
    }
  return (
    (h.schedule = d),
    (h.cancel = p),
    (h.flush = m),
    n?.addEventListener(`abort`, p, { once: !0 }),
    h
  )
}
function f() {}
function p(e) {
  return e == null || (typeof e != `object` && typeof e != `function`)
}
function m(e) {
  return ArrayBuffer.isView(e) && !(e instanceof DataView)
}
function h(e) {
  return u.Buffer !== void 0 && u.Buffer.isBuffer(e)
}
function g(e) {
  return Object.getOwnPropertySymbols(e).filter((t) =>
    Object.prototype.propertyIsEnumerable.call(e, t)
  )
}
function _(e) {
  return e == null
    ? e === void 0
      ? `[object Undefined]`
      : `[object Null]`
    : Object.prototype.toString.call(e)
}
var v = `[object RegExp]`,
  y = `[object String]`,
  b = `[object Number]`,
  ee = `[object Boolean]`,
  x = `[object Arguments]`,
  S = `[object Symbol]`,
  C = `[object Date]`,
  w = `[object Map]`,
  T = `[object Set]`,
  te = `[object Array]`,
  ne = `[object Function]`,
  re = `[object ArrayBuffer]`,
  ie = `[object Object]`,
  ae = `[object Error]`,
  oe = `[object DataView]`,
  E = `[object Uint8Array]`,
  se = `[object Uint8ClampedArray]`,
  D = `[object Uint16Array]`,
  ce = `[object Uint32Array]`,
  le = `[object BigUint64Array]`,
  ue = `[object Int8Array]`,
  de = `[object Int16Array]`,
  fe = `[object Int32Array]`,
  pe = `[object BigInt64Array]`,
  me = `[object Float32Array]`,
  he = `[object Float64Array]`
function ge(e, t, n, r = new Map(), i) {
  let a = i?.(e, t, n, r)
  if (a !== void 0) return a
  if (p(e)) return e
  if (r.has(e)) return r.get(e)
  if (Array.isArray(e)) {
    let t = Array(e.length)
    r.set(e, t)
    for (let a = 0; a < e.length; a++) t[a] = ge(e[a], a, n, r, i)
    return (
      Object.hasOwn(e, `index`) && (t.index = e.index),
      Object.hasOwn(e, `input`) && (t.input = e.input),
      t
    )
  }
  if (e instanceof Date) return new Date(e.getTime())
  if (e instanceof RegExp) {
    let t = new RegExp(e.source, e.flags)
    return ((t.lastIndex = e.lastIndex), t)
  }
  if (e instanceof Map) {
    let t = new Map()
    r.set(e, t)
    for (let [a, o] of e) t.set(a, ge(o, a, n, r, i))
    return t
  }
  if (e instanceof Set) {
    let t = new Set()
    r.set(e, t)
    for (let a of e) t.add(ge(a, void 0, n, r, i))
    return t
  }
  if (h(e)) return e.subarray()
  if (m(e)) {
    let t = new (Object.getPrototypeOf(e).constructor)(e.length)
    r.set(e, t)
    for (let a = 0; a < e.length; a++) t[a] = ge(e[a], a, n, r, i)
    return t
  }
  if (
    e instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer < `u` && e instanceof SharedArrayBuffer)
  )
    return e.slice(0)
  if (e instanceof DataView) {
    let t = new DataView(e.buffer.slice(0), e.byteOffset, e.byteLength)
    return (r.set(e, t), _e(t, e, n, r, i), t)
  }
  if (typeof File < `u` && e instanceof File) {
    let t = new File([e], e.name, { type: e.type })
    return (r.set(e, t), _e(t, e, n, r, i), t)
  }
  if (typeof Blob < `u` && e instanceof Blob) {
    let t = new Blob([e], { type: e.type })
    return (r.set(e, t), _e(t, e, n, r, i), t)
  }
  if (e instanceof Error) {
    let t = structuredClone(e)
    return (
      r.set(e, t),
      (t.message = e.message),
      (t.name = e.name),
      (t.stack = e.stack),
      (t.cause = e.cause),
      (t.constructor = e.constructor),
      _e(t, e, n, r, i),
      t
    )
  }
  if (e instanceof Boolean) {
    let t = new Boolean(e.valueOf())
    return (r.set(e, t), _e(t, e, n, r, i), t)
  }
  if (e instanceof Number) {
    let t = new Number(e.valueOf())
    return (r.set(e, t), _e(t, e, n, r, i), t)
  }
  if (e instanceof String) {
    let t = new String(e.valueOf())
    return (r.set(e, t), _e(t, e, n, r, i), t)
  }
  if (typeof e == `object` && ve(e)) {
    let t = Object.create(Object.getPrototypeOf(e))
    return (r.set(e, t), _e(t, e, n, r, i), t)
  }
  return e
}
function _e(e, t, n = e, r, i) {
  let a = [...Object.keys(t), ...g(t)]
  for (let o = 0; o < a.length; o++) {
    let s = a[o],
      c = Object.getOwnPropertyDescriptor(e, s)
    ;(c == null || c.writable) && (e[s] = ge(t[s], s, n, r, i))
  }
}
function ve(e) {
  switch (_(e)) {
    case x:
    case te:
    case re:
    case oe:
    case ee:
    case C:
    case me:
    case he:
    case ue:
    case de:
    case fe:
    case w:
    case b:
    case ie:
    case v:
    case T:
    case y:
    case S:
    case E:
    case se:
    case D:
    case ce:
      return !0
    default:
      return !1
  }
}
function O(e) {
  return ge(e, void 0, e, new Map(), void 0)
}
function k(e) {
  if (!e || typeof e != `object`) return !1
  let t = Object.getPrototypeOf(e)
  return t !== null && t !== Object.prototype && Object.getPrototypeOf(t) !== null
    ? !1
    : Object.prototype.toString.call(e) === `[object Object]`
}
function A(e) {
  return e === `__proto__`
}
function ye(e) {
  if (typeof e != `object` || !e) return !1
  if (Object.getPrototypeOf(e) === null) return !0
  if (Object.prototype.toString.call(e) !== `[object Object]`) {
    let t = e[Symbol.toStringTag]
    return t == null || !Object.getOwnPropertyDescriptor(e, Symbol.toStringTag)?.writable
      ? !1
      : e.toString() === `[object ${t}]`
  }
  let t = e
  for (; Object.getPrototypeOf(t) !== null;) t = Object.getPrototypeOf(t)
  return Object.getPrototypeOf(e) === t
}
function be(e, t) {
  return e === t || (Number.isNaN(e) && Number.isNaN(t))
}
function xe(e, t, n) {
  return Se(e, t, void 0, void 0, void 0, void 0, n)
}
function Se(e, t, n, r, i, a, o) {
  let s = o(e, t, n, r, i, a)
  if (s !== void 0) return s
  if (typeof e == typeof t)
    switch (typeof e) {
      case `bigint`:
      case `string`:
      case `boolean`:
      case `symbol`:
      case `undefined`:
        return e === t
      case `number`:
        return e === t || Object.is(e, t)
      case `function`:
        return e === t
      case `object`:
        return j(e, t, a, o)
    }
  return j(e, t, a, o)
}
function j(e, t, n, r) {
  if (Object.is(e, t)) return !0
  let i = _(e),
    a = _(t)
  if ((i === `[object Arguments]` && (i = ie), a === `[object Arguments]` && (a = ie), i !== a))
    return !1
  switch (i) {
    case y:
      return e.toString() === t.toString()
    case b:
      return be(e.valueOf(), t.valueOf())
    case ee:
    case C:
    case S:
      return Object.is(e.valueOf(), t.valueOf())
    case v:
      return e.source === t.source && e.flags === t.flags
    case ne:
      return e === t
  }
  n ??= new Map()
  let o = n.get(e),
    s = n.get(t)
  if (o != null && s != null) return o === t
  ;(n.set(e, t), n.set(t, e))
  try {
    switch (i) {
      case w:
        if (e.size !== t.size) return !1
        for (let [i, a] of e.entries()) if (!t.has(i) || !Se(a, t.get(i), i, e, t, n, r)) return !1
        return !0
      case T: {
        if (e.size !== t.size) return !1
        let i = Array.from(e.values()),
          a = Array.from(t.values())
        for (let o = 0; o < i.length; o++) {
          let s = i[o],
            c = a.findIndex((i) => Se(s, i, void 0, e, t, n, r))
          if (c === -1) return !1
          a.splice(c, 1)
        }
        return !0
      }
      case te:
      case E:
      case se:
      case D:
      case ce:
      case le:
      case ue:
      case de:
      case fe:
      case pe:
      case me:
      case he:
        if (h(e) !== h(t) || e.length !== t.length) return !1
        for (let i = 0; i < e.length; i++) if (!Se(e[i], t[i], i, e, t, n, r)) return !1
        return !0
      case re:
        return e.byteLength === t.byteLength && j(new Uint8Array(e), new Uint8Array(t), n, r)
      case oe:
        return e.byteLength !== t.byteLength || e.byteOffset !== t.byteOffset
          ? !1
          : j(new Uint8Array(e), new Uint8Array(t), n, r)
      case ae:
        return e.name === t.name && e.message === t.message
      case ie: {
        if (!(j(e.constructor, t.constructor, n, r) || (k(e) && k(t)))) return !1
        let i = [...Object.keys(e), ...g(e)],
          a = [...Object.keys(t), ...g(t)]
        if (i.length !== a.length) return !1
        for (let a = 0; a < i.length; a++) {
          let o = i[a],
            s = e[o]
          if (!Object.hasOwn(t, o)) return !1
          let c = t[o]
          if (!Se(s, c, o, e, t, n, r)) return !1
        }
        return !0
      }
      default:
        return !1
    }
  } finally {
    ;(n.delete(e), n.delete(t))
  }
}
function M(e, t) {
  return xe(e, t, f)
}
function Ce(e) {
  return Number.isSafeInteger(e) && e >= 0
}
function we(e) {
  return e != null && typeof e != `function` && Ce(e.length)
}
function Te(e) {
  return typeof e == `symbol` || e instanceof Symbol
}
function Ee(e) {
  if (typeof e == `string`) return e
  if (Array.isArray(e)) {
    let t = ``
    for (let n = 0; n < e.length; n++) (n > 0 && (t += `,`), (t += Ee(e[n])))
    return t
  }
  if (Te(e)) return e.toString()
  let t = e + ``
  return t === `0` && Object.is(Number(e), -0) ? `-0` : t
}
function De(e) {
  return e == null ? `` : Ee(e)
}
function Oe(e) {
  var t
  return typeof e == `string` || typeof e == `symbol`
    ? e
    : Object.is(e == null || (t = e.valueOf) == null ? void 0 : t.call(e), -0)
      ? `-0`
      : String(e)
}
function ke(e) {
  if (Array.isArray(e)) return e.map(Oe)
  if (typeof e == `symbol`) return [e]
  e = De(e)
  let t = [],
    n = e.length
  if (n === 0) return t
  let r = 0,
    i = ``,
    a = ``,
    o = !1,
    s = !1,
    c = /^-?\d+(?:\.\d+)?$/
  for (e.charCodeAt(0) === 46 && t.push(``); r < n;) {
    let l = e[r]
    if (a) l === `\\` && r + 1 < n ? (r++, (i += e[r])) : l === a ? (a = ``) : (i += l)
    else if (o) {
      if (l === `"` || l === `'`) ((a = l), (s = !0))
      else if (l === `]`) {
        if (((o = !1), !s && i.includes(`.`) && !c.test(i))) {
          let e = i.split(`.`)
          for (let n = 0; n < e.length; n++) e[n] !== `` && t.push(e[n])
        } else t.push(i)
        i = ``
      } else i += l
    } else if (l === `[`) ((o = !0), (s = !1), (i &&= (t.push(i), ``)))
    else if (l === `.`) {
      i &&= (t.push(i), ``)
      let n = e[r + 1]
      ;(n === void 0 || n === `.`) && t.push(``)
    } else i += l
    r++
  }
  return (i && t.push(i), t)
}
var Ae = Object.prototype.hasOwnProperty
function je(e, t) {
  return Ae.call(e, t)
}
var Me = /\.|(\[(?:[^[\]]*|(["'])(?:(?!\2)[^\\]|\\.)*?\2)\])/
function Ne(e) {
  switch (typeof e) {
    case `number`:
    case `symbol`:
      return !1
    case `string`:
      return e === `` || e.startsWith(`.`) || e.endsWith(`.`) ? !1 : Me.test(e)
    default:
      return !1
  }
}
function N(e, t, n) {
  if (e == null) return n
  switch (typeof t) {
    case `string`: {
      if (A(t)) return n
      let r = e[t]
      return r === void 0 ? (Ne(t) && !je(e, t) ? N(e, ke(t), n) : n) : r
    }
    case `number`:
    case `symbol`: {
      typeof t == `number` && (t = Oe(t))
      let r = e[t]
      return r === void 0 ? n : r
    }
    default: {
      if (Array.isArray(t)) return Pe(e, t, n)
      if (((t = Object.is(t?.valueOf(), -0) ? `-0` : String(t)), A(t))) return n
      let r = e[t]
      return r === void 0 ? n : r
    }
  }
}
function Pe(e, t, n) {
  if (t.length === 0) return n
  let r = e
  for (let e = 0; e < t.length; e++) {
    if (r == null || A(t[e])) return n
    r = r[t[e]]
  }
  return r === void 0 ? n : r
}
function Fe(e) {
  return e !== null && (typeof e == `object` || typeof e == `function`)
}
function Ie(e) {
  return h(e)
}
function Le(e) {
  return m(e)
}
function Re(e, t) {
  return ze(e, void 0, e, new Map(), t)
}
function ze(e, t, n, r, i) {
  if (i != null) {
    let a = i(e, t, n, r)
    if (a !== void 0) return a
  }
  if (p(e)) return e
  if (r.has(e)) return r.get(e)
  if (Array.isArray(e)) {
    let t = Array(e.length)
    r.set(e, t)
    for (let a = 0; a < e.length; a++) t[a] = ze(e[a], a, n, r, i)
    return (je(e, `index`) && (t.index = e.index), je(e, `input`) && (t.input = e.input), t)
  }
  if (e instanceof Date) return new Date(e.getTime())
  if (e instanceof RegExp) {
    let t = new RegExp(e.source, e.flags)
    return ((t.lastIndex = e.lastIndex), t)
  }
  if (e instanceof Map) {
    let t = new Map()
    return (
      r.set(e, t),
      e.forEach((e, a) => {
        t.set(a, ze(e, a, n, r, i))
      }),
      t
    )
  }
  if (e instanceof Set) {
    let t = new Set()
    return (
      r.set(e, t),
      e.forEach((e) => {
        t.add(ze(e, void 0, n, r, i))
      }),
      t
    )
  }
  if (Ie(e)) return e.subarray()
  if (Le(e)) {
    let t = new (Object.getPrototypeOf(e).constructor)(e.length)
    r.set(e, t)
    for (let a = 0; a < e.length; a++) t[a] = ze(e[a], a, n, r, i)
    return t
  }
  if (
    e instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer < `u` && e instanceof SharedArrayBuffer)
  )
    return e.slice(0)
  if (e instanceof DataView) {
    let t = new DataView(e.buffer.slice(0), e.byteOffset, e.byteLength)
    return (r.set(e, t), Be(t, e, n, r, i), t)
  }
  if (typeof File < `u` && e instanceof File) {
    let t = new File([e], e.name, { type: e.type })
    return (r.set(e, t), Be(t, e, n, r, i), t)
  }
  if (typeof Blob < `u` && e instanceof Blob) {
    let t = new Blob([e], { type: e.type })
    return (r.set(e, t), Be(t, e, n, r, i), t)
  }
  let a = _(e)
  if (a === `[object Error]`) return e === n ? {} : e
  switch (a) {
    case b:
    case y:
    case ee: {
      let t = new e.constructor(e.valueOf())
      return (r.set(e, t), Be(t, e, n, r, i), t)
    }
    case x: {
      let t = {}
      return (
        r.set(e, t),
        Be(t, e, n, r, i),
        (t.length = e.length),
        (t[Symbol.iterator] = e[Symbol.iterator]),
        t
      )
    }
  }
  if (typeof e == `object` && Ve(a)) {
    let t =
      a === `[object Object]` && typeof e.constructor != `function`
        ? {}
        : Object.create(Object.getPrototypeOf(e))
    return (r.set(e, t), Be(t, e, n, r, i), t)
  }
  return e
}
function Be(e, t, n, r, i) {
  let a = [...Object.keys(t), ...g(t)]
  for (let o = 0; o < a.length; o++) {
    let s = a[o],
      c = Object.getOwnPropertyDescriptor(e, s)
    ;(c == null || c.writable) && (e[s] = ze(t[s], s, n, r, i))
  }
}
function Ve(e) {
  switch (e) {
    case x:
    case te:
    case re:
    case oe:
    case ee:
    case C:
    case me:
    case he:
    case ue:
    case de:
    case fe:
    case w:
    case b:
    case ie:
    case v:
    case T:
    case y:
    case S:
    case E:
    case se:
    case D:
    case ce:
      return !0
    default:
      return !1
  }
}
function He(e) {
  return Re(e)
}
function Ue(e) {
  return typeof e == `object` && !!e && _(e) === `[object Arguments]`
}
var We = /^(?:0|[1-9]\d*)$/
function Ge(e, t = 2 ** 53 - 1) {
  switch (typeof e) {
    case `number`:
      return Number.isInteger(e) && e >= 0 && e < t
    case `symbol`:
      return !1
    case `string`:
      return We.test(e)
  }
}
function Ke(e, t) {
  let n
  if (
    ((n = Array.isArray(t) ? t : typeof t == `string` && Ne(t) && !(t in Object(e)) ? ke(t) : [t]),
    n.length === 0)
  )
    return !1
  let r = e
  for (let e = 0; e < n.length; e++) {
    let t = Oe(n[e])
    if ((r == null || !je(r, t)) && !((Array.isArray(r) || Ue(r)) && Ge(t) && Number(t) < r.length))
      return !1
    r = r[t]
  }
  return !0
}
function qe(e) {
  return typeof e == `object` && !!e
}
function Je(e) {
  return qe(e) && we(e)
}
var Ye = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/,
  Xe = /^\w*$/
function Ze(e, t) {
  return Array.isArray(e)
    ? !1
    : typeof e == `number` || typeof e == `boolean` || e == null || Te(e)
      ? !0
      : (typeof e == `string` && (Xe.test(e) || !Ye.test(e))) || (t != null && je(t, e))
}
function Qe(e) {
  return e === `__proto__` || e === `constructor` || e === `prototype`
}
var $e = (e, t, n) => {
  let r = e[t]
  ;(!(je(e, t) && be(r, n)) || (n === void 0 && !(t in e))) && (e[t] = n)
}
function et(e, t, n, r) {
  if (e == null && !Fe(e)) return e
  let i
  i = Ze(t, e) ? [t] : Array.isArray(t) ? t : ke(t)
  let a = n(N(e, i)),
    o = e
  for (let t = 0; t < i.length && o != null; t++) {
    let n = Oe(i[t])
    if (Qe(n)) return e
    let s
    if (t === i.length - 1) s = a
    else {
      let a = o[n],
        c = r?.(a, n, e)
      s = c === void 0 ? (Fe(a) ? a : Ge(i[t + 1]) ? [] : {}) : c
    }
    ;($e(o, n, s), (o = o[n]))
  }
  return e
}
function tt(e, t, n) {
  return et(
    e,
    t,
    () => n,
    () => void 0
  )
}
function nt(e, t = 0, n = {}) {
  typeof n != `object` && (n = {})
  let { leading: r = !1, trailing: i = !0, maxWait: a } = n,
    o = [, ,]
  ;(r && (o[0] = `leading`), i && (o[1] = `trailing`))
  let s,
    c = null,
    l = d(
      function (...t) {
        ;((s = e.apply(this, t)), (c = null))
      },
      t,
      { edges: o }
    ),
    u = function (...t) {
      return a != null && (c === null && (c = Date.now()), Date.now() - c >= a)
        ? ((r || i) && (s = e.apply(this, t)), (c = Date.now()), l.cancel(), l.schedule(), s)
        : (l.apply(this, t), s)
    }
  return ((u.cancel = l.cancel), (u.flush = () => (l.flush(), s)), u)
}
function rt(e) {
  if (p(e)) return e
  if (
    Array.isArray(e) ||
    m(e) ||
    e instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer < `u` && e instanceof SharedArrayBuffer)
  )
    return e.slice(0)
  let t = Object.getPrototypeOf(e)
  if (t == null) return Object.assign(Object.create(t), e)
  let n = t.constructor
  if (e instanceof Date || e instanceof Map || e instanceof Set) return new n(e)
  if (e instanceof RegExp) {
    let t = new n(e)
    return ((t.lastIndex = e.lastIndex), t)
  }
  if (e instanceof DataView) return new n(e.buffer.slice(0))
  if (e instanceof Error) {
    let t
    return (
      (t =
        typeof AggregateError < `u` && e instanceof AggregateError
          ? new n(e.errors, e.message, { cause: e.cause })
          : new n(e.message, { cause: e.cause })),
      (t.stack = e.stack),
      Object.assign(t, e),
      t
    )
  }
  if (typeof File < `u` && e instanceof File)
    return new n([e], e.name, { type: e.type, lastModified: e.lastModified })
  if (typeof e == `object`) {
    let n = Object.create(t)
    return Object.assign(n, e)
  }
  return e
}
function it(e, ...t) {
  let n = t.slice(0, -1),
    r = t[t.length - 1],
    i = e
  for (let e = 0; e < n.length; e++) {
    let t = n[e]
    i = at(i, t, r, new Map())
  }
  return i
}
function at(e, t, n, r) {
  if ((p(e) && (e = Object(e)), typeof t != `object` || !t)) return e
  if (r.has(t)) return rt(r.get(t))
  if ((r.set(t, e), Array.isArray(t))) {
    t = t.slice()
    for (let e = 0; e < t.length; e++) e in t || (t[e] = void 0)
  }
  let i = [...Object.keys(t), ...g(t)]
  for (let a = 0; a < i.length; a++) {
    let o = i[a]
    if (A(o)) continue
    let s = t[o],
      c = e[o]
    if (
      (Ue(s) && (s = Object.assign({}, s)),
      Ue(c) && (c = Object.assign({}, c)),
      h(s) && (s = He(s)),
      Array.isArray(s))
    ) {
      if (Array.isArray(c)) {
        let e = [],
          t = Reflect.ownKeys(c)
        for (let n = 0; n < t.length; n++) {
          let r = t[n]
          e[r] = c[r]
        }
        c = e
      } else if (Je(c)) {
        let e = []
        for (let t = 0; t < c.length; t++) e[t] = c[t]
        c = e
      } else c = []
    }
    let l = n(c, s, o, e, t, r)
    l === void 0
      ? Array.isArray(s) || (qe(c) && qe(s) && (ye(c) || ye(s) || Le(c) || Le(s)))
        ? (e[o] = at(c, s, n, r))
        : c == null && ye(s)
          ? (e[o] = at({}, s, n, r))
          : c == null && Le(s)
            ? (e[o] = He(s))
            : (c === void 0 || s !== void 0) && (e[o] = s)
      : (e[o] = l)
  }
  return e
}
function ot(e, ...t) {
  return it(e, ...t, f)
}
var st = (e) =>
    (typeof File < `u` && e instanceof File) ||
    e instanceof Blob ||
    (typeof FileList < `u` && e instanceof FileList && e.length > 0),
  ct = (e) =>
    e instanceof FormData ||
    st(e) ||
    (typeof e == `object` && !!e && Object.values(e).some((e) => ct(e))),
  lt = class extends Error {
    response
    constructor(e) {
      ;(super(`HTTP error ${e.status}`), (this.name = `HttpResponseError`), (this.response = e))
    }
  },
  ut = class extends Error {
    constructor(e = `Request was cancelled`) {
      ;(super(e), (this.name = `HttpCancelledError`))
    }
  },
  dt = class extends Error {
    constructor(e = `Network error`) {
      ;(super(e), (this.name = `HttpNetworkError`))
    }
  }
function ft(e) {
  let t = new URLSearchParams()
  return (
    Object.entries(e).forEach(([e, n]) => {
      n != null &&
        (Array.isArray(n)
          ? n.forEach((n) => t.append(`${e}[]`, String(n)))
          : typeof n == `object`
            ? t.append(e, JSON.stringify(n))
            : t.append(e, String(n)))
    }),
    t.toString()
  )
}
function pt(e, t, n) {
  if (
    (t &&
      !e.startsWith(`http://`) &&
      !e.startsWith(`https://`) &&
      (e = t.replace(/\/$/, ``) + `/` + e.replace(/^\//, ``)),
    n && Object.keys(n).length > 0)
  ) {
    let t = ft(n)
    t && (e += (e.includes(`?`) ? `&` : `?`) + t)
  }
  return e
}
function mt() {
  return typeof window > `u`
    ? null
    : (window.axios?.defaults?.headers?.common?.[`X-Requested-With`] ?? null)
}
function ht(e, t = new FormData(), n = null) {
  for (let r in e) Object.prototype.hasOwnProperty.call(e, r) && gt(t, n ? `${n}[${r}]` : r, e[r])
  return t
}
function gt(e, t, n) {
  if (Array.isArray(n)) return n.forEach((n, r) => gt(e, `${t}[${r}]`, n))
  if (n instanceof Date) return e.append(t, n.toISOString())
  if (typeof File < `u` && n instanceof File) return e.append(t, n, n.name)
  if (n instanceof Blob) return e.append(t, n)
  if (typeof n == `boolean`) return e.append(t, n ? `1` : `0`)
  if (typeof n == `string`) return e.append(t, n)
  if (typeof n == `number`) return e.append(t, `${n}`)
  if (n == null) return e.append(t, ``)
  ht(n, e, t)
}
function _t(e, t) {
  if (e != null)
    return e instanceof FormData
      ? e
      : typeof e == `object` && ct(e)
        ? ht(e)
        : typeof e == `object` || t[`Content-Type`]?.includes(`application/json`)
          ? JSON.stringify(e)
          : String(e)
}
function vt(e) {
  let t = {}
  return (
    e.forEach((e, n) => {
      t[n.toLowerCase()] = e
    }),
    t
  )
}
function yt(e = {}) {
  let t = e.xsrfCookieName ?? `XSRF-TOKEN`,
    n = e.xsrfHeaderName ?? `X-XSRF-TOKEN`
  function r() {
    if (typeof document > `u`) return null
    let e = document.cookie.match(RegExp(`(^|;\\s*)` + t + `=([^;]*)`))
    return e ? decodeURIComponent(e[2]) : null
  }
  return {
    setXsrfCookieName(e) {
      t = e
    },
    setXsrfHeaderName(e) {
      n = e
    },
    async request(e) {
      let t = pt(e.url, e.baseURL, e.params),
        i = e.method.toUpperCase(),
        a = {},
        o = mt()
      ;(o && (a[`X-Requested-With`] = o),
        e.data === void 0 ||
          [`GET`, `DELETE`].includes(i) ||
          e.data instanceof FormData ||
          ct(e.data) ||
          (a[`Content-Type`] = `application/json`),
        e.headers &&
          Object.entries(e.headers).forEach(([e, t]) => {
            t !== void 0 && (a[e] = String(t))
          }))
      let s = r()
      s && ![`GET`, `HEAD`, `OPTIONS`].includes(i) && (a[n] = s)
      let c = e.signal,
        l,
        u = e.timeout ?? 3e4
      if (u > 0 && !c) {
        let e = new AbortController()
        ;((c = e.signal), (l = setTimeout(() => e.abort(), u)))
      }
      let d = [`GET`, `DELETE`].includes(i) ? void 0 : _t(e.data, a)
      d instanceof FormData && delete a[`Content-Type`]
      try {
        let n = await fetch(t, {
          method: i,
          headers: a,
          body: d,
          signal: c,
          credentials: e.credentials ?? `same-origin`,
        })
        l && clearTimeout(l)
        let r
        r = n.headers.get(`content-type`)?.includes(`application/json`)
          ? await n.json()
          : await n.text()
        let o = { status: n.status, data: r, headers: vt(n.headers) }
        if (!n.ok) throw new lt(o)
        return o
      } catch (e) {
        throw (
          l && clearTimeout(l),
          e instanceof lt
            ? e
            : e instanceof DOMException && e.name === `AbortError`
              ? new ut()
              : e instanceof TypeError
                ? new dt(e.message)
                : e
        )
      }
    },
  }
}
var bt = yt(),
  xt = bt,
  St = void 0,
  Ct = void 0,
  wt = `same-origin`,
  Tt = (e) => `${e.method}:${e.baseURL ?? St ?? ``}${e.url}`,
  Et = (e) => e.status === 204 && e.headers[`precognition-success`] === `true`,
  Dt = {},
  Ot = {
    get: (e, t = {}, n = {}) => At(kt(`get`, e, t, n)),
    post: (e, t = {}, n = {}) => At(kt(`post`, e, t, n)),
    patch: (e, t = {}, n = {}) => At(kt(`patch`, e, t, n)),
    put: (e, t = {}, n = {}) => At(kt(`put`, e, t, n)),
    delete: (e, t = {}, n = {}) => At(kt(`delete`, e, t, n)),
    useHttpClient(e) {
      return ((xt = e), Ot)
    },
    withBaseURL(e) {
      return ((St = e), Ot)
    },
    withTimeout(e) {
      return ((Ct = e), Ot)
    },
    withCredentials(e) {
      return ((wt = typeof e == `string` ? e : e ? `include` : `omit`), Ot)
    },
    fingerprintRequestsUsing(e) {
      return ((Tt = e === null ? () => null : e), Ot)
    },
    determineSuccessUsing(e) {
      return ((Et = e), Ot)
    },
    withXsrfCookieName(e) {
      return (bt.setXsrfCookieName(e), Ot)
    },
    withXsrfHeaderName(e) {
      return (bt.setXsrfHeaderName(e), Ot)
    },
  },
  kt = (e, t, n, r) => ({
    url: t,
    method: e,
    ...r,
    ...([`get`, `delete`].includes(e)
      ? { params: ot({}, n, r?.params) }
      : { data: ot({}, n, r?.data) }),
  }),
  At = (e = {}) => {
    let t = [jt, Nt, Pt].reduce((e, t) => t(e), e)
    return (t.onBefore ?? (() => !0))() === !1
      ? Promise.resolve(null)
      : ((t.onStart ?? (() => null))(),
        xt
          .request({
            method: t.method,
            url: t.url,
            baseURL: t.baseURL ?? St,
            data: t.data,
            params: t.params,
            headers: t.headers,
            signal: t.signal,
            timeout: t.timeout,
            credentials: wt,
          })
          .then(
            async (e) => {
              t.precognitive && Ft(e)
              let n = e.status,
                r = e
              return (
                t.precognitive &&
                  t.onPrecognitionSuccess &&
                  Et(e) &&
                  (r = await Promise.resolve(t.onPrecognitionSuccess(e) ?? r)),
                t.onSuccess && Mt(n) && (r = await Promise.resolve(t.onSuccess(r) ?? r)),
                (Lt(t, n) ?? ((e) => e))(r) ?? r
              )
            },
            (e) => {
              if (It(e)) return Promise.reject(e)
              let n = e
              return (
                t.precognitive && Ft(n.response),
                (Lt(t, n.response.status) ?? ((e, t) => Promise.reject(t)))(n.response, n)
              )
            }
          )
          .finally(t.onFinish ?? (() => null)))
  },
  jt = (e) => {
    let t = e.only ?? e.validate
    return {
      ...e,
      timeout: e.timeout ?? Ct,
      precognitive: e.precognitive !== !1,
      fingerprint: e.fingerprint === void 0 ? Tt(e, xt) : e.fingerprint,
      headers: {
        ...e.headers,
        'Accept': `application/json`,
        'Content-Type': Rt(e),
        ...(e.precognitive === !1 ? {} : { Precognition: !0 }),
        ...(t ? { 'Precognition-Validate-Only': Array.from(t).join() } : {}),
      },
    }
  },
  Mt = (e) => e >= 200 && e < 300,
  Nt = (e) => (
    typeof e.fingerprint == `string` && (Dt[e.fingerprint]?.abort(), delete Dt[e.fingerprint]),
    e
  ),
  Pt = (e) =>
    typeof e.fingerprint != `string` || e.signal || !e.precognitive
      ? e
      : ((Dt[e.fingerprint] = new AbortController()), { ...e, signal: Dt[e.fingerprint].signal }),
  Ft = (e) => {
    if (e.headers?.precognition !== `true`)
      throw Error(
        `Did not receive a Precognition response. Ensure you have the Precognition middleware in place for the route.`
      )
  },
  It = (e) => !(e instanceof lt) || typeof e.response?.status != `number`,
  Lt = (e, t) =>
    ({
      401: e.onUnauthorized,
      403: e.onForbidden,
      404: e.onNotFound,
      409: e.onConflict,
      422: e.onValidationError,
      423: e.onLocked,
    })[t],
  Rt = (e) =>
    e.headers?.[`Content-Type`] ??
    e.headers?.[`Content-type`] ??
    e.headers?.[`content-type`] ??
    (ct(e.data) ? `multipart/form-data` : `application/json`),
  zt = (e, t) => {
    if (!e.includes(`*`)) return [e]
    let n = e.split(`.`),
      r = [``]
    for (let e of n)
      if (e === `*`) {
        let e = []
        for (let n of r) {
          let r = n ? N(t, n) : t
          if (Array.isArray(r))
            for (let t = 0; t < r.length; t++) e.push(n ? `${n}.${t}` : String(t))
          else if (typeof r == `object` && r)
            for (let t of Object.keys(r)) e.push(n ? `${n}.${t}` : t)
        }
        r = e
      } else r = r.map((t) => (t ? `${t}.${e}` : e))
    return r
  },
  Bt = (e, t) =>
    t.includes(`*`)
      ? RegExp(`^` + t.replace(/\./g, `\\.`).replace(/\*/g, `[^.]+`) + `$`).test(e)
      : e === t,
  Vt = (e, t) => Object.fromEntries(Object.entries(e).filter(([e]) => !t.some((t) => Bt(e, t)))),
  Ht = (e, t = {}) => {
    let n = { errorsChanged: [], touchedChanged: [], validatingChanged: [], validatedChanged: [] },
      r = !1,
      i = !1,
      a = (e) => (e === i ? [] : ((i = e), n.validatingChanged)),
      o = [],
      s = (e) => {
        let t = [...new Set(e)]
        return o.length !== t.length || !t.every((e) => o.includes(e))
          ? ((o = t), n.validatedChanged)
          : []
      },
      c = () => o.filter((e) => d[e] === void 0),
      l = [],
      u = (e) => {
        let t = [...new Set(e)]
        return l.length !== t.length || !t.every((e) => l.includes(e))
          ? ((l = t), n.touchedChanged)
          : []
      },
      d = {},
      f = (e) => {
        let t = Wt(e)
        return M(d, t) ? [] : ((d = t), n.errorsChanged)
      },
      p = (e) => {
        let t = { ...d }
        return (delete t[Gt(e)], f(t))
      },
      m = () => Object.keys(d).length > 0,
      h = 1500,
      g = (e) => {
        ;((h = e), x.cancel(), (x = ee()))
      },
      _ = t,
      v = null,
      y = [],
      b = null,
      ee = () =>
        nt(
          (t) => {
            e({
              get: (e, n = {}, r = {}) => Ot.get(e, w(n), S(r, t, n)),
              post: (e, n = {}, r = {}) => Ot.post(e, w(n), S(r, t, n)),
              patch: (e, n = {}, r = {}) => Ot.patch(e, w(n), S(r, t, n)),
              put: (e, n = {}, r = {}) => Ot.put(e, w(n), S(r, t, n)),
              delete: (e, n = {}, r = {}) => Ot.delete(e, w(n), S(r, t, n)),
            }).catch((e) =>
              e instanceof ut || (e instanceof lt && e.response?.status === 422)
                ? null
                : Promise.reject(e)
            )
          },
          h,
          { leading: !0, trailing: !0 }
        ),
      x = ee(),
      S = (e, t, n = {}) => {
        let r = { ...e, ...t },
          i = Array.from(r.only ?? r.validate ?? l)
        return {
          ...t,
          ...ot({}, e, t),
          only: i,
          timeout: r.timeout ?? 5e3,
          onValidationError: (e, t) => (
            [...s([...o, ...i]), ...f(ot(Vt({ ...d }, i), e.data.errors))].forEach((e) => e()),
            r.onValidationError ? r.onValidationError(e, t) : Promise.reject(t)
          ),
          onSuccess: (e) => (s([...o, ...i]).forEach((e) => e()), r.onSuccess ? r.onSuccess(e) : e),
          onPrecognitionSuccess: (e) => (
            [...s([...o, ...i]), ...f(Vt({ ...d }, i))].forEach((e) => e()),
            r.onPrecognitionSuccess ? r.onPrecognitionSuccess(e) : e
          ),
          onBefore: () => {
            let e = l.some((e) => e.includes(`*`)),
              t = e ? [...new Set(l.flatMap((e) => zt(e, n)))] : l
            return (r.onBeforeValidation &&
              r.onBeforeValidation({ data: n, touched: t }, { data: _, touched: y }) === !1) ||
              (r.onBefore || (() => !0))() === !1
              ? !1
              : (e && u(t).forEach((e) => e()), (b = l), (v = n), !0)
          },
          onStart: () => {
            ;(a(!0).forEach((e) => e()), (r.onStart ?? (() => null))())
          },
          onFinish: () => {
            ;(a(!1).forEach((e) => e()),
              (y = b),
              (_ = v),
              (b = v = null),
              (r.onFinish ?? (() => null))())
          },
        }
      },
      C = (e, t, n) => {
        if (e === void 0) {
          let e = Array.from(n?.only ?? n?.validate ?? [])
          ;(u([...l, ...e]).forEach((e) => e()), x(n ?? {}))
        } else
          st(t) && !r
            ? console.warn(
                `Precognition file validation is not active. Call the "validateFiles" function on your form to enable it.`
              )
            : ((e = Gt(e)),
              (e.includes(`*`) || N(_, e) !== t) && (u([e, ...l]).forEach((e) => e()), x(n ?? {})))
      },
      w = (e) => (r === !1 ? Kt(e) : e),
      T = {
        touched: () => l,
        validate(e, t, n) {
          return (
            typeof e == `object` && !(`target` in e) && ((n = e), (e = t = void 0)), C(e, t, n), T
          )
        },
        touch(e) {
          let t = Array.isArray(e) ? e : [Gt(e)]
          return (u([...l, ...t]).forEach((e) => e()), T)
        },
        validating: () => i,
        valid: c,
        errors: () => d,
        hasErrors: m,
        setErrors(e) {
          return (f(e).forEach((e) => e()), T)
        },
        forgetError(e) {
          return (p(e).forEach((e) => e()), T)
        },
        defaults(e) {
          return ((t = e), (_ = e), T)
        },
        reset(...e) {
          if (e.length === 0) u([]).forEach((e) => e())
          else {
            let n = [...l]
            ;(e.forEach((e) => {
              ;(n.includes(e) && n.splice(n.indexOf(e), 1), tt(_, e, N(t, e)))
            }),
              u(n).forEach((e) => e()))
          }
          return T
        },
        setTimeout(e) {
          return (g(e), T)
        },
        on(e, t) {
          return (n[e].push(t), T)
        },
        validateFiles() {
          return ((r = !0), T)
        },
        withoutFileValidation() {
          return ((r = !1), T)
        },
      }
    return T
  },
  Ut = (e) =>
    Object.keys(e).reduce((t, n) => ({ ...t, [n]: Array.isArray(e[n]) ? e[n][0] : e[n] }), {}),
  Wt = (e) =>
    Object.keys(e).reduce((t, n) => ({ ...t, [n]: typeof e[n] == `string` ? [e[n]] : e[n] }), {}),
  Gt = (e) => (typeof e == `string` ? e : e.target.name),
  Kt = (e) => {
    let t = { ...e }
    return (
      Object.keys(t).forEach((e) => {
        let n = t[e]
        n !== null &&
          (st(n)
            ? delete t[e]
            : Array.isArray(n)
              ? (t[e] = Object.values(Kt({ ...n })))
              : typeof n == `object` && (t[e] = Kt(t[e])))
      }),
      t
    )
  },
  qt = `modulepreload`,
  P = function (e) {
    return `/assets/` + e
  },
  Jt = {},
  Yt = function (e) {
    return e.pathname.endsWith(`.css`)
  },
  Xt = function (e, t, n) {
    if (t in e) return e[t]
    let r = n()
    if (!r) {
      e[t] = void 0
      return
    }
    let i = r.then(
      () => {
        e[t] = void 0
      },
      (n) => {
        throw ((e[t] = void 0), n)
      }
    )
    return ((e[t] = i), i)
  },
  Zt = function (e, t, n) {
    let r = Promise.resolve()
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`)
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e })
            )
          )
        )
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url)
      }
      r = o(
        t
          .map((t) => {
            t = P(t, n)
            let r = s(t),
              i = Yt(r)
            return Xt(Jt, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() }
                let t = document.getElementsByTagName(`link`)
                for (let n = t.length - 1; n >= 0; n--) {
                  let r = t[n]
                  ;(e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href))
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return
              let t = document.createElement(`link`)
              if (
                ((t.rel = i ? `stylesheet` : qt),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  let i = (a) => {
                    ;(t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a))
                  }
                  ;(t.addEventListener(`load`, i), t.addEventListener(`error`, i))
                })
            })
          })
          .filter((e) => e !== void 0)
      )
    }
    function i(e) {
      let t = new Event(`vite:preloadError`, { cancelable: !0 })
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e
    }
    return r.then((t) => {
      for (let e of t || []) e.status === `rejected` && i(e.reason)
      return e().catch(i)
    })
  },
  Qt = new (class {
    config = {}
    defaults
    constructor(e) {
      this.defaults = e
    }
    extend(e) {
      return (e && (this.defaults = { ...this.defaults, ...e }), this)
    }
    replace(e) {
      this.config = e
    }
    get(e) {
      return Ke(this.config, e) ? N(this.config, e) : N(this.defaults, e)
    }
    set(e, t) {
      typeof e == `string`
        ? tt(this.config, e, t)
        : Object.entries(e).forEach(([e, t]) => {
            tt(this.config, e, t)
          })
    }
  })({
    form: {
      recentlySuccessfulDuration: 2e3,
      forceIndicesArrayFormatInFormData: !0,
      withAllErrors: !1,
    },
    prefetch: { cacheFor: 3e4, hoverDelay: 75 },
  })
function $t(e, t) {
  let n
  return function (...r) {
    ;(clearTimeout(n), (n = setTimeout(() => e.apply(this, r), t)))
  }
}
function en(e, t) {
  return document.dispatchEvent(new CustomEvent(`inertia:${e}`, t))
}
var tn = (e) => en(`before`, { cancelable: !0, detail: { visit: e } }),
  nn = (e, { page: t, visitId: n } = {}) =>
    en(`error`, { detail: { errors: e, page: t, visitId: n } }),
  rn = (e) => en(`networkError`, { cancelable: !0, detail: { error: e } }),
  an = (e) => en(`finish`, { detail: { visit: e } }),
  on = (e) => en(`httpException`, { cancelable: !0, detail: { response: e } }),
  sn = (e) => en(`beforeUpdate`, { detail: { page: e } }),
  cn = (e, { cached: t = !1, visitId: n } = {}) =>
    en(`navigate`, { detail: { page: e, cached: t, visitId: n } }),
  ln = (e, { replace: t, visitId: n }) =>
    en(`clientVisit`, { detail: { page: e, replace: t, visitId: n } }),
  un = (e) => en(`progress`, { detail: { progress: e } }),
  dn = (e) => en(`start`, { detail: { visit: e } }),
  fn = (e, { visitId: t } = {}) => en(`success`, { detail: { page: e, visitId: t } }),
  pn = (e, t) => en(`prefetched`, { detail: { fetchedAt: Date.now(), response: e, visit: t } }),
  mn = (e) => en(`prefetching`, { detail: { visit: e } }),
  hn = (e) => en(`flash`, { detail: { flash: e } }),
  gn = (e, t) => en(`location`, { cancelable: !0, detail: { url: e, versionChange: t } }),
  _n = class {
    static locationVisitKey = `inertiaLocationVisit`
    static set(e, t) {
      typeof window < `u` && window.sessionStorage.setItem(e, JSON.stringify(t))
    }
    static get(e) {
      if (typeof window < `u`) return JSON.parse(window.sessionStorage.getItem(e) || `null`)
    }
    static merge(e, t) {
      let n = this.get(e)
      n === null ? this.set(e, t) : this.set(e, { ...n, ...t })
    }
    static remove(e) {
      typeof window < `u` && window.sessionStorage.removeItem(e)
    }
    static removeNested(e, t) {
      let n = this.get(e)
      n !== null && (delete n[t], this.set(e, n))
    }
    static exists(e) {
      try {
        return this.get(e) !== null
      } catch {
        return !1
      }
    }
    static clear() {
      typeof window < `u` && window.sessionStorage.clear()
    }
  },
  vn = async (e) => {
    if (typeof window > `u`) throw Error(`Unable to encrypt history`)
    let t = Cn(),
      n = await En(await Dn())
    if (!n) throw Error(`Unable to encrypt history`)
    return await xn(t, n, e)
  },
  yn = { key: `historyKey`, iv: `historyIv` },
  bn = async (e) => {
    let t = Cn(),
      n = await Dn()
    if (!n) throw Error(`Unable to decrypt history`)
    return await Sn(t, n, e)
  },
  xn = async (e, t, n) => {
    if (typeof window > `u`) throw Error(`Unable to encrypt history`)
    if (window.crypto.subtle === void 0)
      return (
        console.warn(`Encryption is not supported in this environment. SSL is required.`),
        Promise.resolve(n)
      )
    let r = new TextEncoder(),
      i = JSON.stringify(n),
      a = new Uint8Array(i.length * 3),
      o = r.encodeInto(i, a)
    return window.crypto.subtle.encrypt({ name: `AES-GCM`, iv: e }, t, a.subarray(0, o.written))
  },
  Sn = async (e, t, n) => {
    if (window.crypto.subtle === void 0)
      return (
        console.warn(`Decryption is not supported in this environment. SSL is required.`),
        Promise.resolve(n)
      )
    let r = await window.crypto.subtle.decrypt({ name: `AES-GCM`, iv: e }, t, n)
    return JSON.parse(new TextDecoder().decode(r))
  },
  Cn = () => {
    let e = _n.get(yn.iv)
    if (e) return new Uint8Array(e)
    let t = window.crypto.getRandomValues(new Uint8Array(12))
    return (_n.set(yn.iv, Array.from(t)), t)
  },
  wn = async () =>
    window.crypto.subtle === void 0
      ? (console.warn(`Encryption is not supported in this environment. SSL is required.`),
        Promise.resolve(null))
      : window.crypto.subtle.generateKey({ name: `AES-GCM`, length: 256 }, !0, [
          `encrypt`,
          `decrypt`,
        ]),
  Tn = async (e) => {
    if (window.crypto.subtle === void 0)
      return (
        console.warn(`Encryption is not supported in this environment. SSL is required.`),
        Promise.resolve()
      )
    let t = await window.crypto.subtle.exportKey(`raw`, e)
    _n.set(yn.key, Array.from(new Uint8Array(t)))
  },
  En = async (e) => {
    if (e) return e
    let t = await wn()
    return t ? (await Tn(t), t) : null
  },
  Dn = async () => {
    let e = _n.get(yn.key)
    return e
      ? await window.crypto.subtle.importKey(
          `raw`,
          new Uint8Array(e),
          { name: `AES-GCM`, length: 256 },
          !0,
          [`encrypt`, `decrypt`]
        )
      : null
  },
  On = (e) => {
    let t = {}
    for (let n of Object.keys(e)) e[n] !== void 0 && (t[n] = e[n])
    return t
  },
  kn = (e, t, n) => {
    if (e === t) return !0
    for (let r in e) if (!n.includes(r) && e[r] !== t[r] && !An(e[r], t[r])) return !1
    for (let r in t) if (!n.includes(r) && !(r in e)) return !1
    return !0
  },
  An = (e, t) => {
    switch (typeof e) {
      case `object`:
        return kn(e, t, [])
      case `function`:
        return e.toString() === t.toString()
      default:
        return e === t
    }
  },
  jn = (e, t, n) => {
    let r = ke(t)
    if (r.length === 0) return e
    let i = (e, t) => {
      if (t === r.length) return n
      let a = r[t],
        o = Array.isArray(e)
          ? [...e]
          : e && typeof e == `object`
            ? { ...e }
            : /^(?:0|[1-9]\d*)$/.test(a)
              ? []
              : {}
      return ((o[a] = i(e?.[a], t + 1)), o)
    }
    return i(e, 0)
  },
  Mn = { ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 },
  Nn = (e) => {
    if (typeof e == `number`) return e
    for (let [t, n] of Object.entries(Mn)) if (e.endsWith(t)) return parseFloat(e) * n
    return parseInt(e)
  },
  Pn = new (class {
    cached = []
    inFlightRequests = []
    removalTimers = []
    currentUseId = null
    add(e, t, { cacheFor: n, cacheTags: r }) {
      if (this.findInFlight(e)) return Promise.resolve()
      let i = this.findCached(e)
      if (!e.fresh && i && i.staleTimestamp > Date.now()) return Promise.resolve()
      let [a, o] = this.extractStaleValues(n),
        s = new Promise((n, r) => {
          t({
            ...e,
            onCancel: () => {
              ;(this.remove(e), e.onCancel(), r())
            },
            onError: (t) => {
              ;(this.remove(e), e.onError(t), r())
            },
            onPrefetching(t) {
              e.onPrefetching(t)
            },
            onPrefetched(t, n) {
              e.onPrefetched(t, n)
            },
            onPrefetchResponse(e) {
              n(e)
            },
            onPrefetchError(t) {
              ;(Pn.removeFromInFlight(e), r(t))
            },
          })
        }).then((t) => {
          this.remove(e)
          let n = t.getPageResponse()
          ;(F.mergeOncePropsIntoResponse(n),
            this.cached.push({
              params: { ...e },
              staleTimestamp: Date.now() + a,
              expiresAt: Date.now() + o,
              response: s,
              singleUse: o === 0,
              timestamp: Date.now(),
              inFlight: !1,
              tags: Array.isArray(r) ? r : [r],
            }))
          let i = this.getShortestOncePropTtl(n)
          return (
            this.scheduleForRemoval(e, i ? Math.min(o, i) : o),
            this.removeFromInFlight(e),
            t.handlePrefetch(),
            t
          )
        })
      return (
        this.inFlightRequests.push({
          params: { ...e },
          response: s,
          staleTimestamp: null,
          inFlight: !0,
        }),
        s
      )
    }
    removeAll() {
      ;((this.cached = []),
        this.removalTimers.forEach((e) => {
          clearTimeout(e.timer)
        }),
        (this.removalTimers = []))
    }
    removeByTags(e) {
      this.cached = this.cached.filter((t) => !t.tags.some((t) => e.includes(t)))
    }
    remove(e) {
      ;((this.cached = this.cached.filter((t) => !this.paramsAreEqual(t.params, e))),
        this.clearTimer(e))
    }
    removeFromInFlight(e) {
      this.inFlightRequests = this.inFlightRequests.filter((t) => !this.paramsAreEqual(t.params, e))
    }
    extractStaleValues(e) {
      let [t, n] = this.cacheForToStaleAndExpires(e)
      return [Nn(t), Nn(n)]
    }
    cacheForToStaleAndExpires(e) {
      if (!Array.isArray(e)) return [e, e]
      switch (e.length) {
        case 0:
          return [0, 0]
        case 1:
          return [e[0], e[0]]
        default:
          return [e[0], e[1]]
      }
    }
    clearTimer(e) {
      let t = this.removalTimers.find((t) => this.paramsAreEqual(t.params, e))
      t && (clearTimeout(t.timer), (this.removalTimers = this.removalTimers.filter((e) => e !== t)))
    }
    scheduleForRemoval(e, t) {
      if (typeof window < `u` && (this.clearTimer(e), t > 0)) {
        let n = window.setTimeout(() => this.remove(e), t)
        this.removalTimers.push({ params: e, timer: n })
      }
    }
    get(e) {
      return this.findCached(e) || this.findInFlight(e)
    }
    use(e, t) {
      let n = `${t.url.pathname}-${Date.now()}-${Math.random().toString(36).substring(7)}`
      this.currentUseId = n
      let r = { ...t, cached: !0 }
      return e.response.then((e) => {
        if (this.currentUseId === n)
          return (
            e.mergeParams({ ...r, onPrefetched: () => {} }),
            this.removeSingleUseItems(t),
            e.handle()
          )
      })
    }
    removeSingleUseItems(e) {
      this.cached = this.cached.filter((t) => !this.paramsAreEqual(t.params, e) || !t.singleUse)
    }
    findCached(e) {
      return this.cached.find((t) => this.paramsAreEqual(t.params, e)) || null
    }
    findInFlight(e) {
      return this.inFlightRequests.find((t) => this.paramsAreEqual(t.params, e)) || null
    }
    withoutPurposePrefetchHeader(e) {
      let t = O(e)
      return (t.headers.Purpose === `prefetch` && delete t.headers.Purpose, t)
    }
    paramsAreEqual(e, t) {
      return kn(this.withoutPurposePrefetchHeader(e), this.withoutPurposePrefetchHeader(t), [
        `id`,
        `showProgress`,
        `replace`,
        `prefetch`,
        `preserveScroll`,
        `preserveState`,
        `onBefore`,
        `onBeforeUpdate`,
        `onStart`,
        `onProgress`,
        `onFinish`,
        `onCancel`,
        `onSuccess`,
        `onError`,
        `onFlash`,
        `onPrefetched`,
        `onCancelToken`,
        `onPrefetching`,
        `async`,
        `viewTransition`,
        `optimistic`,
        `component`,
        `pageProps`,
        `cached`,
      ])
    }
    updateCachedOncePropsFromCurrentPage() {
      this.cached.forEach((e) => {
        e.response.then((t) => {
          let n = t.getPageResponse()
          F.mergeOncePropsIntoResponse(n, { force: !0 })
          for (let [e, t] of Object.entries(n.deferredProps ?? {})) {
            let r = t.filter((e) => N(n.props, e) === void 0)
            r.length > 0 ? (n.deferredProps[e] = r) : delete n.deferredProps[e]
          }
          let r = this.getShortestOncePropTtl(n)
          if (r === null) return
          let i = e.expiresAt - Date.now(),
            a = Math.min(i, r)
          a > 0 ? this.scheduleForRemoval(e.params, a) : this.remove(e.params)
        })
      })
    }
    getShortestOncePropTtl(e) {
      let t = Object.values(e.onceProps ?? {})
        .map((e) => e.expiresAt)
        .filter((e) => !!e)
      return t.length === 0 ? null : Math.min(...t) - Date.now()
    }
  })(),
  Fn = (e) => {
    if (e.offsetParent === null) return !1
    let t = e.getBoundingClientRect(),
      n = t.top < window.innerHeight && t.bottom >= 0,
      r = t.left < window.innerWidth && t.right >= 0
    return n && r
  },
  In = (e) => {
    let t = (e) => {
        let t = window.getComputedStyle(e)
        return t.overflowY === `scroll`
          ? !0
          : t.overflowY === `auto`
            ? [`visible`, `clip`].includes(t.overflowX)
              ? !0
              : r(t.maxHeight, e.style.height) || i(e, `height`)
            : !1
      },
      n = (e) => {
        let t = window.getComputedStyle(e)
        return t.overflowX === `scroll`
          ? !0
          : t.overflowX === `auto`
            ? [`visible`, `clip`].includes(t.overflowY)
              ? !0
              : r(t.maxWidth, e.style.width) || i(e, `width`)
            : !1
      },
      r = (e, t) => !!((e && e !== `none` && e !== `0px`) || (t && t !== `auto` && t !== `0`)),
      i = (e, t) => {
        let n = e.parentElement
        if (!n) return !1
        let r = window.getComputedStyle(n)
        if ([`flex`, `inline-flex`].includes(r.display)) {
          let e = [`column`, `column-reverse`].includes(r.flexDirection)
          return t === `height` ? e : !e
        }
        return [`grid`, `inline-grid`].includes(r.display)
      },
      a = e?.parentElement
    for (; a;) {
      let e = t(a) || n(a)
      if (window.getComputedStyle(a).display !== `contents` && e) return a
      a = a.parentElement
    }
    return null
  },
  Ln = (e, t) => {
    if (!t) return e.filter((e) => Fn(e))
    let n = e.indexOf(t),
      r = [],
      i = []
    for (let t = n; t >= 0; t--) {
      let n = e[t]
      if (Fn(n)) r.push(n)
      else break
    }
    for (let t = n + 1; t < e.length; t++) {
      let n = e[t]
      if (Fn(n)) i.push(n)
      else break
    }
    return [...r.reverse(), ...i]
  },
  Rn = (e, t = 1) => {
    window.requestAnimationFrame(() => {
      t > 1 ? Rn(e, t - 1) : e()
    })
  },
  zn = (e) => {
    if (typeof window > `u`) return null
    let t = document.querySelector(`script[data-page="${e}"][type="application/json"]`)
    return t?.textContent ? JSON.parse(t.textContent) : null
  },
  Bn = typeof window > `u`,
  Vn = !Bn && /Firefox/i.test(window.navigator.userAgent),
  Hn = class {
    static save() {
      I.saveScrollPositions(this.getScrollRegions())
    }
    static getScrollRegions() {
      return Array.from(this.regions()).map((e) => ({ top: e.scrollTop, left: e.scrollLeft }))
    }
    static regions() {
      return document.querySelectorAll(`[scroll-region]`)
    }
    static scrollToTop() {
      if (Vn && getComputedStyle(document.documentElement).scrollBehavior === `smooth`)
        return Rn(() => window.scrollTo(0, 0), 2)
      window.scrollTo(0, 0)
    }
    static reset() {
      ;((Bn || !window.location.hash) && this.scrollToTop(),
        this.regions().forEach((e) => {
          typeof e.scrollTo == `function`
            ? e.scrollTo(0, 0)
            : ((e.scrollTop = 0), (e.scrollLeft = 0))
        }),
        this.save(),
        this.scrollToAnchor())
    }
    static scrollToAnchor() {
      let e = Bn ? null : window.location.hash
      e &&
        setTimeout(() => {
          let t = document.getElementById(e.slice(1))
          t ? t.scrollIntoView() : this.scrollToTop()
        })
    }
    static restore(e) {
      Bn ||
        window.requestAnimationFrame(() => {
          ;(this.restoreDocument(), this.restoreScrollRegions(e))
        })
    }
    static restoreScrollRegions(e) {
      Bn ||
        this.regions().forEach((t, n) => {
          let r = e[n]
          r &&
            (typeof t.scrollTo == `function`
              ? t.scrollTo(r.left, r.top)
              : ((t.scrollTop = r.top), (t.scrollLeft = r.left)))
        })
    }
    static restoreDocument() {
      let e = I.getDocumentScrollPosition()
      window.scrollTo(e.left, e.top)
    }
    static onScroll(e) {
      let t = e.target
      typeof t.hasAttribute == `function` && t.hasAttribute(`scroll-region`) && this.save()
    }
    static onWindowScroll() {
      I.saveDocumentScrollPosition({ top: window.scrollY, left: window.scrollX })
    }
  },
  Un = (e) =>
    (typeof File < `u` && e instanceof File) ||
    e instanceof Blob ||
    (typeof FileList < `u` && e instanceof FileList && e.length > 0)
function Wn(e) {
  return (
    Un(e) ||
    (e instanceof FormData && Array.from(e.values()).some((e) => Wn(e))) ||
    (typeof e == `object` && !!e && Object.values(e).some((e) => Wn(e)))
  )
}
var Gn = (e) => e instanceof FormData
function Kn(e, t = new FormData(), n = null, r = `brackets`) {
  e ||= {}
  for (let i in e) Object.prototype.hasOwnProperty.call(e, i) && Jn(t, qn(n, i, `indices`), e[i], r)
  return t
}
function qn(e, t, n) {
  return e ? (n === `brackets` ? `${e}[]` : `${e}[${t}]`) : t
}
function Jn(e, t, n, r) {
  if (Array.isArray(n))
    return Array.from(n.keys()).forEach((i) => Jn(e, qn(t, i.toString(), r), n[i], r))
  if (n instanceof Date) return e.append(t, n.toISOString())
  if (n instanceof File) return e.append(t, n, n.name)
  if (n instanceof Blob) return e.append(t, n)
  if (typeof n == `boolean`) return e.append(t, n ? `1` : `0`)
  if (typeof n == `string`) return e.append(t, n)
  if (typeof n == `number`) return e.append(t, `${n}`)
  if (n == null) return e.append(t, ``)
  Kn(n, e, t, r)
}
function Yn(e) {
  return /\[\d+\]/.test(decodeURIComponent(e.search))
}
function Xn(e) {
  if (!e || e === `?`) return {}
  let t = {}
  return (
    e
      .replace(/^\?/, ``)
      .split(`&`)
      .filter(Boolean)
      .forEach((e) => {
        let [n, r] = Qn(e)
        er(t, $n(n), $n(r))
      }),
    t
  )
}
function Zn(e, t) {
  let n = []
  return (nr(e, ``, n, t), n.length ? `?` + n.join(`&`) : ``)
}
function Qn(e) {
  let t = e.indexOf(`=`)
  return t === -1 ? [e, ``] : [e.substring(0, t), e.substring(t + 1)]
}
function $n(e) {
  return decodeURIComponent(e.replace(/\+/g, ` `))
}
function er(e, t, n) {
  let r = tr(t)
  if (r.some((e) => e === `__proto__`)) return
  let i = e
  for (; r.length > 1;) {
    let e = r.shift(),
      t = r[0] === ``
    ;((typeof i[e] != `object` || i[e] === null) && (i[e] = t ? [] : {}), (i = i[e]))
  }
  let a = r.shift()
  a === `` && Array.isArray(i) ? i.push(n) : (i[a] = n)
}
function tr(e) {
  let t = [],
    n = e.split(`[`)[0]
  n && t.push(n)
  let r,
    i = /\[([^\]]*)\]/g
  for (; (r = i.exec(e)) !== null;) t.push(r[1])
  return t
}
function nr(e, t, n, r) {
  e !== void 0 &&
    (e === null
      ? n.push(`${t}=`)
      : Array.isArray(e)
        ? e.forEach((e, i) => {
            nr(e, r === `indices` ? `${t}[${i}]` : `${t}[]`, n, r)
          })
        : typeof e == `object`
          ? Object.keys(e).forEach((i) => {
              nr(e[i], t ? `${t}[${i}]` : i, n, r)
            })
          : n.push(`${t}=${encodeURIComponent(String(e))}`))
}
function rr(e) {
  return new URL(e.toString(), typeof window > `u` ? void 0 : window.location.toString())
}
var ir = (e, t, n, r, i) => {
  let a = typeof e == `string` ? rr(e) : e
  if (
    ((Wn(t) || r) &&
      !Gn(t) &&
      (Qt.get(`form.forceIndicesArrayFormatInFormData`) && (i = `indices`),
      (t = Kn(t, new FormData(), null, i))),
    Gn(t))
  )
    return [a, t]
  let [o, s] = ar(n, a, t, i)
  return [rr(o), s]
}
function ar(e, t, n, r = `brackets`) {
  let i = e === `get` && !Gn(n) && Object.keys(n).length > 0,
    a = fr(t.toString()),
    o = a || t.toString().startsWith(`/`) || t.toString() === ``,
    s = !o && !t.toString().startsWith(`#`) && !t.toString().startsWith(`?`),
    c = /^[.]{1,2}([/]|$)/.test(t.toString()),
    l = t.toString().includes(`?`) || i,
    u = t.toString().includes(`#`),
    d = new URL(t.toString(), typeof window > `u` ? `http://localhost` : window.location.toString())
  if (i) {
    let e = Yn(d) ? `indices` : r
    d.search = Zn({ ...Xn(d.search), ...n }, e)
  }
  return [
    [
      a ? `${d.protocol}//${d.host}` : ``,
      o ? d.pathname : ``,
      s ? d.pathname.substring(+!c) : ``,
      l ? d.search : ``,
      u ? d.hash : ``,
    ].join(``),
    i ? {} : n,
  ]
}
function or(e) {
  return ((e = new URL(e.href)), (e.hash = ``), e)
}
var sr = (e, t) => {
    e.hash && !t.hash && or(e).href === t.href && (t.hash = e.hash)
  },
  cr = (e, t) => or(e).href === or(t).href,
  lr = (e, t) => e.origin === t.origin && e.pathname === t.pathname
function ur(e) {
  return typeof e == `object` && !!e && e !== void 0 && `url` in e && `method` in e
}
function dr(e) {
  return e.component
    ? typeof e.component == `string`
      ? e.component
      : (console.error(
          `The "component" property on the URL method pair received multiple components (${Object.keys(e.component).join(`, `)}), but only a single component string is supported for instant visits. Use the withComponent() method to specify which component to use.`
        ),
        null)
    : null
}
function fr(e) {
  return /^([a-z][a-z0-9+.-]*:)?\/\/[^/]/i.test(e)
}
function pr(e, t) {
  let n = typeof e == `string` ? rr(e) : e
  return t
    ? `${n.protocol}//${n.host}${n.pathname}${n.search}${n.hash}`
    : `${n.pathname}${n.search}${n.hash}`
}
var F = new (class {
    page
    swapComponent
    resolveComponent
    onFlashCallback
    componentId = {}
    listeners = []
    isFirstPageLoad = !0
    cleared = !1
    pendingDeferredProps = null
    historyQuotaExceeded = !1
    optimisticBaseline = {}
    pendingOptimistics = []
    optimisticCounter = 0
    init({ initialPage: e, swapComponent: t, resolveComponent: n, onFlash: r }) {
      return (
        (this.page = { ...e, flash: e.flash ?? {}, rescuedProps: e.rescuedProps ?? [] }),
        (this.swapComponent = t),
        (this.resolveComponent = n),
        (this.onFlashCallback = r),
        yr.on(`historyQuotaExceeded`, () => {
          this.historyQuotaExceeded = !0
        }),
        this
      )
    }
    set(
      e,
      {
        replace: t = !1,
        preserveScroll: n = !1,
        preserveState: r = !1,
        viewTransition: i = !1,
        cached: a = !1,
        initialRender: o = !1,
        visitId: s,
      } = {}
    ) {
      ;(Object.keys(e.deferredProps || {}).length &&
        ((this.pendingDeferredProps = {
          deferredProps: e.deferredProps,
          component: e.component,
          url: e.url,
        }),
        e.initialDeferredProps === void 0 && (e.initialDeferredProps = e.deferredProps)),
        (this.componentId = {}))
      let c = this.componentId
      return (
        e.clearHistory && I.clear(),
        this.resolve(e.component, e).then((l) => {
          if (c !== this.componentId) return
          e.rememberedState ??= {}
          let u = typeof window > `u`,
            d = u ? new URL(e.url) : window.location,
            f = !u && n ? Hn.getScrollRegions() : []
          t ||= cr(rr(e.url), d)
          let p = { ...e, flash: {} }
          return new Promise((e) => (t ? I.replaceState(p, e) : I.pushState(p, e))).then(() => {
            let c = !this.isTheSame(e)
            if (
              (!c && Object.keys(e.props.errors || {}).length > 0 && (i = !1),
              (this.page = e),
              (this.cleared = !1),
              this.hasOnceProps() && Pn.updateCachedOncePropsFromCurrentPage(),
              c && this.fireEventsFor(`newComponent`),
              this.isFirstPageLoad && this.fireEventsFor(`firstLoad`),
              (this.isFirstPageLoad = !1),
              this.historyQuotaExceeded)
            )
              this.historyQuotaExceeded = !1
            else
              return this.swap({
                component: l,
                page: e,
                preserveState: r,
                viewTransition: i,
                initialRender: o,
              }).then(() => {
                ;(n ? window.requestAnimationFrame(() => Hn.restoreScrollRegions(f)) : Hn.reset(),
                  this.pendingDeferredProps &&
                    this.pendingDeferredProps.component === e.component &&
                    this.pendingDeferredProps.url === e.url &&
                    yr.fireInternalEvent(
                      `loadDeferredProps`,
                      this.pendingDeferredProps.deferredProps
                    ),
                  (this.pendingDeferredProps = null),
                  t || cn(e, { cached: a, visitId: s }))
              })
          })
        })
      )
    }
    setQuietly(e, { preserveState: t = !1 } = {}) {
      return this.resolve(e.component, e).then(
        (n) => (
          (this.page = e),
          (this.cleared = !1),
          I.setCurrent(e),
          this.swap({ component: n, page: e, preserveState: t, viewTransition: !1 })
        )
      )
    }
    clear() {
      this.cleared = !0
    }
    isCleared() {
      return this.cleared
    }
    get() {
      return this.page
    }
    getWithoutFlashData() {
      return { ...this.page, flash: {} }
    }
    hasOnceProps() {
      return Object.keys(this.page.onceProps ?? {}).length > 0
    }
    merge(e) {
      this.page = { ...this.page, ...e }
    }
    setPropsQuietly(e) {
      return (
        (this.page = { ...this.page, props: e }),
        this.resolve(this.page.component, this.page).then((e) =>
          this.swap({ component: e, page: this.page, preserveState: !0, viewTransition: !1 })
        )
      )
    }
    setFlash(e) {
      ;((this.page = { ...this.page, flash: e }), this.onFlashCallback?.(e))
    }
    setUrlHash(e) {
      this.page.url.includes(e) || (this.page.url += e)
    }
    remember(e) {
      this.page.rememberedState = e
    }
    swap({ component: e, page: t, preserveState: n, viewTransition: r, initialRender: i = !1 }) {
      let a = () =>
        this.swapComponent({ component: e, page: t, preserveState: n, initialRender: i })
      if (!r || !document?.startViewTransition || document.visibilityState === `hidden`) return a()
      let o = typeof r == `boolean` ? () => null : r,
        s = (e) => {
          e.catch((e) => {
            if (!(e instanceof DOMException)) throw e
          })
        }
      return new Promise((e) => {
        let t = document.startViewTransition(() => a().then(e))
        ;(s(t.ready), s(t.finished), s(t.updateCallbackDone), o(t))
      })
    }
    resolve(e, t) {
      return Promise.resolve(this.resolveComponent(e, t))
    }
    nextOptimisticId() {
      return ++this.optimisticCounter
    }
    setBaseline(e, t) {
      e in this.optimisticBaseline || (this.optimisticBaseline[e] = t)
    }
    updateBaseline(e, t) {
      e in this.optimisticBaseline && (this.optimisticBaseline[e] = t)
    }
    hasBaseline(e) {
      return e in this.optimisticBaseline
    }
    registerOptimistic(e, t) {
      this.pendingOptimistics.push({ id: e, callback: t })
    }
    unregisterOptimistic(e) {
      this.pendingOptimistics = this.pendingOptimistics.filter((t) => t.id !== e)
    }
    replayOptimistics() {
      let e = Object.keys(this.optimisticBaseline)
      if (e.length === 0) return {}
      let t = O(this.page.props)
      for (let n of e) t[n] = O(this.optimisticBaseline[n])
      for (let { callback: e } of this.pendingOptimistics) {
        let n = e(O(t))
        n && Object.assign(t, n)
      }
      let n = {}
      for (let r of e) n[r] = t[r]
      return n
    }
    pendingOptimisticCount() {
      return this.pendingOptimistics.length
    }
    clearOptimisticState() {
      ;((this.optimisticBaseline = {}), (this.pendingOptimistics = []))
    }
    isTheSame(e) {
      return this.page.component === e.component
    }
    on(e, t) {
      return (
        this.listeners.push({ event: e, callback: t }),
        () => {
          this.listeners = this.listeners.filter((n) => n.event !== e && n.callback !== t)
        }
      )
    }
    fireEventsFor(e) {
      this.listeners.filter((t) => t.event === e).forEach((e) => e.callback())
    }
    mergeOncePropsIntoResponse(e, { force: t = !1 } = {}) {
      Object.entries(e.onceProps ?? {}).forEach(([n, r]) => {
        let i = this.page.onceProps?.[n]
        i !== void 0 &&
          (t || N(e.props, r.prop) === void 0) &&
          (tt(e.props, r.prop, N(this.page.props, i.prop)),
          (e.onceProps[n].expiresAt = i.expiresAt))
      })
    }
  })(),
  mr = class {
    items = []
    processingPromise = null
    add(e) {
      return (this.items.push(e), this.process())
    }
    process() {
      return (
        (this.processingPromise ??= this.processNext().finally(() => {
          this.processingPromise = null
        })),
        this.processingPromise
      )
    }
    processNext() {
      let e = this.items.shift()
      return e ? Promise.resolve(e()).then(() => this.processNext()) : Promise.resolve()
    }
  },
  hr = typeof window > `u`,
  gr = new mr(),
  _r = !hr && /CriOS/.test(window.navigator.userAgent),
  vr = class {
    rememberedState = `rememberedState`
    scrollRegions = `scrollRegions`
    preserveUrl = !1
    current = {}
    initialState = null
    remember(e, t) {
      this.replaceState({
        ...F.getWithoutFlashData(),
        rememberedState: { ...(F.get()?.rememberedState ?? {}), [t]: e },
      })
    }
    restore(e) {
      if (!hr)
        return this.current[this.rememberedState]?.[e] === void 0
          ? this.initialState?.[this.rememberedState]?.[e]
          : this.current[this.rememberedState]?.[e]
    }
    pushState(e, t = null) {
      hr ||
        (this.preserveUrl
          ? t && t()
          : ((this.current = e),
            gr.add(() =>
              this.getPageData(e).then((n) => {
                let r = () => this.doPushState({ page: n }, e.url).then(() => t?.())
                return _r
                  ? new Promise((e) => {
                      setTimeout(() => r().then(e))
                    })
                  : r()
              })
            )))
    }
    clonePageProps(e) {
      try {
        return (structuredClone(e.props), e)
      } catch {
        return { ...e, props: O(e.props) }
      }
    }
    getPageData(e) {
      let t = this.clonePageProps(e)
      return new Promise((n) => (e.encryptHistory ? vn(t).then(n) : n(t)))
    }
    processQueue() {
      return gr.process()
    }
    decrypt(e = null) {
      if (hr) return Promise.resolve(e ?? F.get())
      let t = e ?? window.history.state?.page
      return this.decryptPageData(t).then((e) => {
        if (!e) throw Error(`Unable to decrypt history`)
        return (
          this.initialState === null ? (this.initialState = e ?? void 0) : (this.current = e ?? {}),
          e
        )
      })
    }
    decryptPageData(e) {
      return e instanceof ArrayBuffer ? bn(e) : Promise.resolve(e)
    }
    saveScrollPositions(e) {
      gr.add(() =>
        Promise.resolve().then(() => {
          if (window.history.state?.page && !M(this.getScrollRegions(), e))
            return this.doReplaceState({ page: window.history.state.page, scrollRegions: e })
        })
      )
    }
    saveDocumentScrollPosition(e) {
      gr.add(() =>
        Promise.resolve().then(() => {
          if (window.history.state?.page && !M(this.getDocumentScrollPosition(), e))
            return this.doReplaceState({
              page: window.history.state.page,
              documentScrollPosition: e,
            })
        })
      )
    }
    getScrollRegions() {
      return window.history.state?.scrollRegions || []
    }
    getDocumentScrollPosition() {
      return window.history.state?.documentScrollPosition || { top: 0, left: 0 }
    }
    replaceState(e, t = null) {
      if (M(this.current, e)) {
        t && t()
        return
      }
      let { flash: n, ...r } = e
      ;(F.merge(r),
        hr ||
          (this.preserveUrl
            ? t && t()
            : ((this.current = e),
              gr.add(() =>
                this.getPageData(e).then((n) => {
                  let r = () => this.doReplaceState({ page: n }, e.url).then(() => t?.())
                  return _r
                    ? new Promise((e) => {
                        setTimeout(() => r().then(e))
                      })
                    : r()
                })
              ))))
    }
    isHistoryThrottleError(e) {
      return (
        e instanceof Error &&
        e.name === `SecurityError` &&
        (e.message.includes(`history.pushState`) || e.message.includes(`history.replaceState`))
      )
    }
    isQuotaExceededError(e) {
      return e instanceof Error && e.name === `QuotaExceededError`
    }
    withThrottleProtection(e) {
      return Promise.resolve().then(() => {
        try {
          return e()
        } catch (e) {
          if (!this.isHistoryThrottleError(e)) throw e
          console.error(e.message)
        }
      })
    }
    doReplaceState(e, t) {
      return this.withThrottleProtection(() => {
        window.history.replaceState(
          {
            ...e,
            scrollRegions: e.scrollRegions ?? window.history.state?.scrollRegions,
            documentScrollPosition:
              e.documentScrollPosition ?? window.history.state?.documentScrollPosition,
          },
          ``,
          t
        )
      })
    }
    doPushState(e, t) {
      return this.withThrottleProtection(() => {
        try {
          window.history.pushState(e, ``, t)
        } catch (e) {
          if (!this.isQuotaExceededError(e)) throw e
          yr.fireInternalEvent(`historyQuotaExceeded`, t)
        }
      })
    }
    getState(e, t) {
      return this.current?.[e] ?? t
    }
    deleteState(e) {
      this.current[e] !== void 0 && (delete this.current[e], this.replaceState(this.current))
    }
    clearInitialState(e) {
      this.initialState && this.initialState[e] !== void 0 && delete this.initialState[e]
    }
    browserHasHistoryEntry() {
      return !hr && !!window.history.state?.page
    }
    clear() {
      ;(_n.remove(yn.key), _n.remove(yn.iv))
    }
    setCurrent(e) {
      this.current = e
    }
    isValidState(e) {
      return !!e.page
    }
    getAllState() {
      return this.current
    }
  }
typeof window < `u` &&
  window.history.scrollRestoration &&
  (window.history.scrollRestoration = `manual`)
var I = new vr(),
  yr = new (class {
    internalListeners = []
    init() {
      ;(typeof window < `u` &&
        (window.addEventListener(`popstate`, this.handlePopstateEvent.bind(this)),
        window.addEventListener(`pageshow`, this.handlePageshowEvent.bind(this)),
        window.addEventListener(`scroll`, $t(Hn.onWindowScroll.bind(Hn), 100), !0)),
        typeof document < `u` &&
          document.addEventListener(`scroll`, $t(Hn.onScroll.bind(Hn), 100), !0))
    }
    onGlobalEvent(e, t) {
      return this.registerListener(`inertia:${e}`, (e) => {
        let n = t(e)
        e.cancelable && !e.defaultPrevented && n === !1 && e.preventDefault()
      })
    }
    on(e, t) {
      return (
        this.internalListeners.push({ event: e, listener: t }),
        () => {
          this.internalListeners = this.internalListeners.filter((e) => e.listener !== t)
        }
      )
    }
    onMissingHistoryItem() {
      ;(F.clear(), this.fireInternalEvent(`missingHistoryItem`))
    }
    fireInternalEvent(e, ...t) {
      this.internalListeners.filter((t) => t.event === e).forEach((e) => e.listener(...t))
    }
    registerListener(e, t) {
      return (document.addEventListener(e, t), () => document.removeEventListener(e, t))
    }
    handlePageshowEvent(e) {
      e.persisted && I.decrypt().catch(() => this.onMissingHistoryItem())
    }
    handlePopstateEvent(e) {
      let t = e.state || null
      if (t === null) {
        let e = rr(F.get().url)
        ;((e.hash = window.location.hash),
          I.replaceState({ ...F.getWithoutFlashData(), url: e.href }),
          Hn.reset())
      } else {
        if (!I.isValidState(t)) return this.onMissingHistoryItem()
        I.decrypt(t.page)
          .then((e) => {
            F.get().version === e.version
              ? (V.cancelAll({ prefetch: !1 }),
                F.setQuietly(e, { preserveState: !1 }).then(() => {
                  ;(Hn.restore(I.getScrollRegions()), cn(F.get()))
                  let t = {},
                    n = F.get().props
                  for (let [r, i] of Object.entries(
                    e.initialDeferredProps ?? e.deferredProps ?? {}
                  )) {
                    let e = i.filter((e) => N(n, e) === void 0)
                    e.length > 0 && (t[r] = e)
                  }
                  Object.keys(t).length > 0 && this.fireInternalEvent(`loadDeferredProps`, t)
                }))
              : this.onMissingHistoryItem()
          })
          .catch(() => {
            this.onMissingHistoryItem()
          })
      }
    }
  })(),
  br = new (class {
    type
    constructor() {
      this.type = this.resolveType()
    }
    resolveType() {
      return typeof window > `u`
        ? `navigate`
        : (window.performance?.getEntriesByType(`navigation`)[0]?.type ?? `navigate`)
    }
    get() {
      return this.type
    }
    isBackForward() {
      return this.type === `back_forward`
    }
    isReload() {
      return this.type === `reload`
    }
  })()
function xr() {
  let e = typeof window < `u` ? window.crypto : void 0
  if (e?.randomUUID) return e.randomUUID()
  let t = () =>
    e?.getRandomValues ? e.getRandomValues(new Uint8Array(1))[0] : Math.floor(Math.random() * 256)
  return `10000000-1000-4000-8000-100000000000`.replace(/[018]/g, (e) =>
    (+e ^ (t() & (15 >> (e / 4)))).toString(16)
  )
}
var Sr = class {
    static handle() {
      ;(this.clearRememberedStateOnReload(),
        [this.handleBackForward, this.handleLocation, this.handleDefault].find((e) =>
          e.bind(this)()
        ))
    }
    static clearRememberedStateOnReload() {
      br.isReload() && (I.deleteState(I.rememberedState), I.clearInitialState(I.rememberedState))
    }
    static handleBackForward() {
      if (!br.isBackForward() || !I.browserHasHistoryEntry()) return !1
      let e = I.getScrollRegions()
      return (
        I.decrypt()
          .then((t) => {
            let n = xr()
            F.set(t, { preserveScroll: !0, preserveState: !0, visitId: n }).then(() => {
              ;(Hn.restore(e), cn(F.get(), { visitId: n }))
            })
          })
          .catch(() => {
            yr.onMissingHistoryItem()
          }),
        !0
      )
    }
    static handleLocation() {
      if (!_n.exists(_n.locationVisitKey)) return !1
      let e = _n.get(_n.locationVisitKey) || {}
      return (
        _n.remove(_n.locationVisitKey),
        typeof window < `u` && F.setUrlHash(window.location.hash),
        I.decrypt(F.get())
          .then(() => {
            let t = xr(),
              n = I.getState(I.rememberedState, {}),
              r = I.getScrollRegions()
            ;(F.remember(n),
              F.set(F.get(), {
                preserveScroll: e.preserveScroll,
                preserveState: !0,
                initialRender: !0,
                visitId: t,
              }).then(() => {
                ;(e.preserveScroll && Hn.restore(r), this.fireInitialEvents(t))
              }))
          })
          .catch(() => {
            yr.onMissingHistoryItem()
          }),
        !0
      )
    }
    static handleDefault() {
      typeof window < `u` && F.setUrlHash(window.location.hash)
      let e = xr()
      F.set(F.get(), { preserveScroll: !0, preserveState: !0, initialRender: !0, visitId: e }).then(
        () => {
          ;(br.isReload() ? Hn.restore(I.getScrollRegions()) : Hn.scrollToAnchor(),
            this.fireInitialEvents(e))
        }
      )
    }
    static fireInitialEvents(e) {
      let t = F.get()
      ;(cn(t, { visitId: e }), Object.keys(t.flash).length > 0 && queueMicrotask(() => hn(t.flash)))
    }
  },
  Cr = class {
    intervalId = null
    timeoutId = null
    throttle = !1
    keepAlive = !1
    cb
    interval
    cbCount = 0
    mode
    inFlight = !1
    currentCancel = null
    stopped = !0
    instanceId = 0
    constructor(e, t, n) {
      ;((this.keepAlive = n.keepAlive ?? !1),
        (this.mode = n.mode ?? `overlap`),
        (this.cb = t),
        (this.interval = e),
        (n.autoStart ?? !0) && this.start())
    }
    stop() {
      ;((this.stopped = !0),
        this.instanceId++,
        (this.inFlight = !1),
        (this.currentCancel = null),
        (this.intervalId &&= (clearInterval(this.intervalId), null)),
        (this.timeoutId &&= (clearTimeout(this.timeoutId), null)))
    }
    start() {
      typeof window < `u` &&
        (this.stop(),
        (this.stopped = !1),
        this.mode === `rest`
          ? this.scheduleNext()
          : (this.intervalId = window.setInterval(() => this.tick(), this.interval)))
    }
    isInBackground(e) {
      ;((this.throttle = !this.keepAlive && e), this.throttle && (this.cbCount = 0))
    }
    scheduleNext() {
      this.stopped ||
        (this.timeoutId = window.setTimeout(() => {
          ;((this.timeoutId = null), this.tick())
        }, this.interval))
    }
    tick() {
      ;(!this.throttle || this.cbCount % 10 == 0
        ? this.fire()
        : this.mode === `rest` && this.scheduleNext(),
        this.throttle && this.cbCount++)
    }
    fire() {
      this.inFlight && this.mode === `cancel` && this.currentCancel?.()
      let e = this.instanceId
      this.cb({
        onStart: (t) => {
          e === this.instanceId && ((this.inFlight = !0), (this.currentCancel = t))
        },
        onFinish: () => {
          e === this.instanceId &&
            ((this.inFlight = !1),
            (this.currentCancel = null),
            this.mode === `rest` && this.scheduleNext())
        },
      })
    }
  },
  wr = new (class {
    polls = []
    constructor() {
      this.setupVisibilityListener()
    }
    get count() {
      return this.polls.length
    }
    add(e, t, n) {
      let r = new Cr(e, t, n)
      return (
        this.polls.push(r),
        {
          stop: () => r.stop(),
          start: () => r.start(),
          destroy: () => {
            ;(r.stop(), (this.polls = this.polls.filter((e) => e !== r)))
          },
        }
      )
    }
    clear() {
      ;(this.polls.forEach((e) => e.stop()), (this.polls = []))
    }
    setupVisibilityListener() {
      typeof document < `u` &&
        document.addEventListener(
          `visibilitychange`,
          () => {
            this.polls.forEach((e) => e.isInBackground(document.hidden))
          },
          !1
        )
    }
  })(),
  Tr = new (class {
    requestHandlers = []
    responseHandlers = []
    errorHandlers = []
    onRequest(e) {
      return (
        this.requestHandlers.push(e),
        () => {
          this.requestHandlers = this.requestHandlers.filter((t) => t !== e)
        }
      )
    }
    onResponse(e) {
      return (
        this.responseHandlers.push(e),
        () => {
          this.responseHandlers = this.responseHandlers.filter((t) => t !== e)
        }
      )
    }
    onError(e) {
      return (
        this.errorHandlers.push(e),
        () => {
          this.errorHandlers = this.errorHandlers.filter((t) => t !== e)
        }
      )
    }
    async processRequest(e) {
      let t = e
      for (let e of this.requestHandlers) t = await e(t)
      return t
    }
    async processResponse(e) {
      let t = e
      for (let e of this.responseHandlers) t = await e(t)
      return t
    }
    async processError(e) {
      for (let t of this.errorHandlers) await t(e)
    }
  })(),
  Er = class extends Error {
    code
    url
    constructor(e, t, n) {
      ;(super(n ? `${e} (${n})` : e), (this.name = `HttpError`), (this.code = t), (this.url = n))
    }
  },
  Dr = class extends Er {
    response
    constructor(e, t, n) {
      ;(super(e, `ERR_HTTP_RESPONSE`, n), (this.name = `HttpResponseError`), (this.response = t))
    }
  },
  Or = class extends Er {
    constructor(e = `Request was cancelled`, t) {
      ;(super(e, `ERR_CANCELLED`, t), (this.name = `HttpCancelledError`))
    }
  },
  kr = class extends Er {
    cause
    constructor(e, t, n) {
      ;(super(e, `ERR_NETWORK`, t), (this.name = `HttpNetworkError`), (this.cause = n))
    }
  }
function Ar(e) {
  let t = document.cookie.match(RegExp(`(^|;\\s*)(` + e + `)=([^;]*)`))
  return t ? decodeURIComponent(t[3]) : null
}
function jr(e) {
  let t = {}
  return (
    e
      .getAllResponseHeaders()
      .split(`\r
`)
      .forEach((e) => {
        let n = e.indexOf(`:`)
        n > 0 && (t[e.slice(0, n).toLowerCase().trim()] = e.slice(n + 1).trim())
      }),
    t
  )
}
function Mr(e) {
  return typeof FormData < `u` && e instanceof FormData
}
function Nr(e) {
  return (
    typeof e == `string` ||
    Mr(e) ||
    (typeof Blob < `u` && e instanceof Blob) ||
    (typeof ArrayBuffer < `u` && e instanceof ArrayBuffer) ||
    (typeof ArrayBuffer < `u` && ArrayBuffer.isView(e)) ||
    (typeof URLSearchParams < `u` && e instanceof URLSearchParams)
  )
}
function Pr(e, t) {
  if (!t.headers) return
  let n = Mr(t.data)
  Object.entries(t.headers).forEach(([t, r]) => {
    ;(t.toLowerCase() === `content-type` && n) || e.setRequestHeader(t, String(r))
  })
}
function Fr(e, t) {
  if (!t || Object.keys(t).length === 0) return e
  let [n] = ar(`get`, e, t)
  return n
}
var Ir = class {
    xsrfCookieName
    xsrfHeaderName
    constructor(e = {}) {
      ;((this.xsrfCookieName = e.xsrfCookieName ?? `XSRF-TOKEN`),
        (this.xsrfHeaderName = e.xsrfHeaderName ?? `X-XSRF-TOKEN`))
    }
    async request(e) {
      let t = await Tr.processRequest(e)
      try {
        let e = await this.doRequest(t)
        return await Tr.processResponse(e)
      } catch (e) {
        throw (
          (e instanceof Dr || e instanceof kr || e instanceof Or) && (await Tr.processError(e)), e
        )
      }
    }
    doRequest(e) {
      return new Promise((t, n) => {
        let r = new XMLHttpRequest(),
          i = Fr(e.url, e.params)
        r.open(e.method.toUpperCase(), i, !0)
        let a = Ar(this.xsrfCookieName)
        ;(a && r.setRequestHeader(this.xsrfHeaderName, a),
          Object.keys(e.headers ?? {}).some((e) => e.toLowerCase() === `x-requested-with`) ||
            r.setRequestHeader(`X-Requested-With`, `XMLHttpRequest`))
        let o = null
        ;(e.data !== null &&
          e.data !== void 0 &&
          (Nr(e.data)
            ? (o = e.data)
            : typeof e.data == `object`
              ? ((o = JSON.stringify(e.data)),
                !e.headers?.[`Content-Type`] &&
                  !e.headers?.[`content-type`] &&
                  r.setRequestHeader(`Content-Type`, `application/json`))
              : (o = String(e.data))),
          Pr(r, e),
          e.onUploadProgress &&
            (r.upload.onprogress = (t) => {
              let n = t.lengthComputable ? t.loaded / t.total : void 0
              e.onUploadProgress({
                progress: n,
                percentage: n ? Math.round(n * 100) : 0,
                loaded: t.loaded,
                total: t.lengthComputable ? t.total : void 0,
              })
            }),
          e.signal && e.signal.addEventListener(`abort`, () => r.abort()),
          (r.onabort = () => n(new Or(`Request was cancelled`, e.url))),
          (r.onerror = () => n(new kr(`Network error`, e.url))),
          (r.onload = () => {
            let i = { status: r.status, data: r.responseText, headers: jr(r) }
            r.status >= 400 ? n(new Dr(`Request failed with status ${r.status}`, i, e.url)) : t(i)
          }),
          r.send(o))
      })
    }
  },
  Lr = new Ir()
function Rr(e) {
  return !(`request` in e)
}
var zr = {
    getClient() {
      return Lr
    },
    setClient(e) {
      Rr(e)
        ? ((Lr = new Ir(e)),
          e.xsrfCookieName && Ot.withXsrfCookieName(e.xsrfCookieName),
          e.xsrfHeaderName && Ot.withXsrfHeaderName(e.xsrfHeaderName))
        : (Lr = e)
    },
    onRequest: Tr.onRequest.bind(Tr),
    onResponse: Tr.onResponse.bind(Tr),
    onError: Tr.onError.bind(Tr),
    processRequest: Tr.processRequest.bind(Tr),
    processResponse: Tr.processResponse.bind(Tr),
    processError: Tr.processError.bind(Tr),
  },
  Br = new (class {
    requestHandlers = []
    responseHandlers = []
    onVisitRequest(e) {
      return (
        this.requestHandlers.push(e),
        () => {
          this.requestHandlers = this.requestHandlers.filter((t) => t !== e)
        }
      )
    }
    onVisitResponse(e) {
      return (
        this.responseHandlers.push(e),
        () => {
          this.responseHandlers = this.responseHandlers.filter((t) => t !== e)
        }
      )
    }
    async processRequest(e, t) {
      let n = t
      for (let t of this.requestHandlers) n = await t(e, n)
      return n
    }
    async processResponse(e, t) {
      let n = t
      for (let t of this.responseHandlers) n = await t(e, n)
      return n
    }
  })()
function Vr() {
  typeof window < `u` && (window.__inertia_interceptors__ = Br)
}
var Hr = class e {
    callbacks = []
    params
    constructor(e) {
      if (!e.prefetch) this.params = e
      else {
        let t = {
          onBefore: this.wrapCallback(e, `onBefore`),
          onBeforeUpdate: this.wrapCallback(e, `onBeforeUpdate`),
          onStart: this.wrapCallback(e, `onStart`),
          onProgress: this.wrapCallback(e, `onProgress`),
          onFinish: this.wrapCallback(e, `onFinish`),
          onCancel: this.wrapCallback(e, `onCancel`),
          onSuccess: this.wrapCallback(e, `onSuccess`),
          onError: this.wrapCallback(e, `onError`),
          onHttpException: this.wrapCallback(e, `onHttpException`),
          onNetworkError: this.wrapCallback(e, `onNetworkError`),
          onFlash: this.wrapCallback(e, `onFlash`),
          onCancelToken: this.wrapCallback(e, `onCancelToken`),
          onPrefetched: this.wrapCallback(e, `onPrefetched`),
          onPrefetching: this.wrapCallback(e, `onPrefetching`),
        }
        this.params = {
          ...e,
          ...t,
          onPrefetchResponse: e.onPrefetchResponse || (() => {}),
          onPrefetchError: e.onPrefetchError || (() => {}),
        }
      }
    }
    static create(t) {
      return new e(t)
    }
    data() {
      return this.params.method === `get` ? null : this.params.data
    }
    queryParams() {
      return this.params.method === `get` ? this.params.data : {}
    }
    isPartial() {
      return (
        this.params.only.length > 0 || this.params.except.length > 0 || this.params.reset.length > 0
      )
    }
    isPrefetch() {
      return this.params.prefetch === !0
    }
    isDeferredPropsRequest() {
      return this.params.deferredProps === !0
    }
    isPollRequest() {
      return this.params.poll === !0
    }
    onCancelToken(e) {
      this.params.onCancelToken({ cancel: e })
    }
    markAsFinished() {
      ;((this.params.completed = !0), (this.params.cancelled = !1), (this.params.interrupted = !1))
    }
    markAsCancelled({ cancelled: e = !0, interrupted: t = !1 }) {
      ;(this.params.onCancel(),
        (this.params.completed = !1),
        (this.params.cancelled = e),
        (this.params.interrupted = t))
    }
    wasCancelledAtAll() {
      return this.params.cancelled || this.params.interrupted
    }
    onFinish() {
      this.params.onFinish(this.params)
    }
    onStart() {
      this.params.onStart(this.params)
    }
    onPrefetching() {
      this.params.onPrefetching(this.params)
    }
    onPrefetchResponse(e) {
      this.params.onPrefetchResponse && this.params.onPrefetchResponse(e)
    }
    onPrefetchError(e) {
      this.params.onPrefetchError && this.params.onPrefetchError(e)
    }
    all() {
      return this.params
    }
    headers() {
      let e = { ...this.params.headers }
      this.isPartial() && (e[`X-Inertia-Partial-Component`] = F.get().component)
      let t = this.params.only.concat(this.params.reset)
      return (
        t.length > 0 && (e[`X-Inertia-Partial-Data`] = t.join(`,`)),
        this.params.except.length > 0 &&
          (e[`X-Inertia-Partial-Except`] = this.params.except.join(`,`)),
        this.params.reset.length > 0 && (e[`X-Inertia-Reset`] = this.params.reset.join(`,`)),
        this.params.errorBag &&
          this.params.errorBag.length > 0 &&
          (e[`X-Inertia-Error-Bag`] = this.params.errorBag),
        e
      )
    }
    setPreserveOptions(t) {
      ;((this.params.preserveScroll = e.resolvePreserveOption(this.params.preserveScroll, t)),
        (this.params.preserveState = e.resolvePreserveOption(this.params.preserveState, t)))
    }
    runCallbacks() {
      this.callbacks.forEach(({ name: e, args: t }) => {
        this.params[e](...t)
      })
    }
    merge(e) {
      this.params = { ...this.params, ...e }
    }
    wrapCallback(e, t) {
      return (...n) => {
        ;(this.recordCallback(t, n), e[t](...n))
      }
    }
    recordCallback(e, t) {
      this.callbacks.push({ name: e, args: t })
    }
    static resolvePreserveOption(e, t) {
      return typeof e == `function`
        ? e(t)
        : e === `errors`
          ? Object.keys(t.props.errors || {}).length > 0
          : e
    }
  },
  Ur = {
    createIframeAndPage(e) {
      typeof e == `object` &&
        (e = `All Inertia requests must receive a valid Inertia response, however a plain JSON response was received.<hr>${JSON.stringify(e)}`)
      let t = document.createElement(`html`)
      ;((t.innerHTML = e), t.querySelectorAll(`a`).forEach((e) => e.setAttribute(`target`, `_top`)))
      let n = document.createElement(`iframe`)
      return (
        (n.style.backgroundColor = `white`),
        (n.style.borderRadius = `5px`),
        (n.style.width = `100%`),
        (n.style.height = `100%`),
        n.setAttribute(`sandbox`, `allow-scripts`),
        { iframe: n, page: t }
      )
    },
    show(e) {
      let { iframe: t, page: n } = this.createIframeAndPage(e)
      ;((t.style.boxSizing = `border-box`), (t.style.display = `block`))
      let r = document.createElement(`dialog`)
      ;((r.id = `inertia-error-dialog`),
        Object.assign(r.style, {
          width: `calc(100vw - 100px)`,
          height: `calc(100vh - 100px)`,
          padding: `0`,
          margin: `auto`,
          border: `none`,
          backgroundColor: `transparent`,
        }))
      let i = document.createElement(`style`)
      i.textContent = `
      dialog#inertia-error-dialog::backdrop {
        background-color: rgba(0, 0, 0, 0.6);
      }

      dialog#inertia-error-dialog:focus {
        outline: none;
      }
    `
      let a = Qt.get(`nonce`)
      ;(a && (i.nonce = a),
        document.head.appendChild(i),
        r.addEventListener(`click`, (e) => {
          e.target === r && r.close()
        }),
        r.addEventListener(`close`, () => {
          ;(i.remove(), r.remove())
        }),
        r.appendChild(t),
        document.body.prepend(r),
        r.showModal(),
        r.focus(),
        (t.srcdoc = n.outerHTML))
    },
  },
  Wr = (e, t) => e === t || e.startsWith(`${t}.`),
  Gr = (e, t) => {
    let { only: n, except: r } = e
    return !(
      (n.length === 0 && r.length === 0) ||
      (n.length > 0 && !n.some((e) => Wr(t, e))) ||
      (r.length > 0 && r.some((e) => Wr(t, e)))
    )
  },
  Kr = new mr(),
  qr = class e {
    constructor(e, t, n) {
      ;((this.requestParams = e), (this.response = t), (this.originatingPage = n))
    }
    requestParams
    response
    originatingPage
    wasPrefetched = !1
    processed = !1
    static create(t, n, r) {
      return new e(t, n, r)
    }
    isProcessed() {
      return this.processed
    }
    async handlePrefetch() {
      cr(this.requestParams.all().url, window.location) && this.handle()
    }
    async handle() {
      return Kr.add(() => this.process())
    }
    async process() {
      if (this.requestParams.all().prefetch)
        return (
          (this.wasPrefetched = !0),
          (this.requestParams.all().prefetch = !1),
          this.requestParams.all().onPrefetched(this.response, this.requestParams.all()),
          pn(this.response, this.requestParams.all()),
          Promise.resolve()
        )
      if ((this.requestParams.runCallbacks(), (this.processed = !0), !this.isInertiaResponse()))
        return this.handleNonInertiaResponse()
      if (this.isHttpException()) {
        let e = { ...this.response, data: this.getDataFromResponse(this.response.data) }
        if (this.requestParams.all().onHttpException(e) === !1 || !on(e)) return
      }
      ;(await I.processQueue(),
        (I.preserveUrl = this.requestParams.all().preserveUrl),
        await this.setPage())
      let { flash: e } = F.get()
      Object.keys(e).length > 0 &&
        !this.requestParams.isDeferredPropsRequest() &&
        (hn(e), this.requestParams.all().onFlash(e))
      let t = F.get().props.errors || {}
      if (Object.keys(t).length > 0) {
        let e = this.getScopedErrors(t)
        return (
          nn(e, { page: F.get(), visitId: this.requestParams.all().id }),
          this.requestParams.all().onError(e)
        )
      }
      ;(V.flushByCacheTags(this.requestParams.all().invalidateCacheTags || []),
        this.wasPrefetched || V.flush(F.get().url),
        fn(F.get(), { visitId: this.requestParams.all().id }),
        await this.requestParams.all().onSuccess(F.get()),
        (I.preserveUrl = !1))
    }
    mergeParams(e) {
      this.requestParams.merge(e)
    }
    getPageResponse() {
      let e = this.getDataFromResponse(this.response.data)
      return typeof e == `object`
        ? (this.response.data = { ...e, flash: e.flash ?? {}, rescuedProps: e.rescuedProps ?? [] })
        : (this.response.data = e)
    }
    async handleNonInertiaResponse() {
      if (this.isInertiaRedirect()) {
        V.visit(this.getHeader(`x-inertia-redirect`), {
          ...this.requestParams.all(),
          method: `get`,
          data: {},
        })
        return
      }
      if (this.isLocationVisit()) {
        let e = rr(this.getHeader(`x-inertia-location`))
        return (sr(this.requestParams.all().url, e), this.locationVisit(e))
      }
      let e = { ...this.response, data: this.getDataFromResponse(this.response.data) }
      if (this.requestParams.all().onHttpException(e) !== !1 && on(e)) return Ur.show(e.data)
    }
    isInertiaResponse() {
      return this.hasHeader(`x-inertia`)
    }
    isHttpException() {
      return this.response.status >= 400
    }
    hasStatus(e) {
      return this.response.status === e
    }
    getHeader(e) {
      return this.response.headers[e]
    }
    hasHeader(e) {
      return this.getHeader(e) !== void 0
    }
    isInertiaRedirect() {
      return this.hasStatus(409) && this.hasHeader(`x-inertia-redirect`)
    }
    isLocationVisit() {
      return this.hasStatus(409) && this.hasHeader(`x-inertia-location`)
    }
    locationVisit(e) {
      try {
        if (typeof window > `u`) return
        let t = this.getHeader(`x-inertia-version`),
          n = !!t && t !== F.get().version
        if (!gn(e, n) || (n && this.requestParams.all().async)) return
        ;(_n.set(_n.locationVisitKey, {
          preserveScroll: this.requestParams.all().preserveScroll === !0,
        }),
          cr(window.location, e) ? window.location.reload() : (window.location.href = e.href))
      } catch {
        return !1
      }
    }
    async setPage() {
      let e = this.getPageResponse()
      return this.shouldSetPage(e)
        ? ((this.response = await Br.processResponse(this.requestParams.all(), this.response)),
          this.mergeProps(e),
          F.mergeOncePropsIntoResponse(e),
          this.preserveOptimisticProps(e),
          this.preserveEqualProps(e),
          await this.setRememberedState(e),
          this.requestParams.setPreserveOptions(e),
          (e.url = I.preserveUrl ? F.get().url : this.pageUrl(e)),
          this.requestParams.all().onBeforeUpdate(e),
          sn(e),
          F.set(e, {
            replace: this.requestParams.all().replace,
            preserveScroll: this.requestParams.all().preserveScroll,
            preserveState: this.requestParams.all().preserveState,
            viewTransition: this.requestParams.all().viewTransition,
            cached: this.requestParams.all().cached,
            visitId: this.requestParams.all().id,
          }))
        : Promise.resolve()
    }
    getDataFromResponse(e) {
      if (typeof e != `string`) return e
      try {
        return JSON.parse(e)
      } catch {
        return e
      }
    }
    shouldSetPage(e) {
      if (!this.requestParams.all().async || this.originatingPage.component !== e.component)
        return !0
      if (this.originatingPage.component !== F.get().component) return !1
      let t = rr(this.originatingPage.url),
        n = rr(F.get().url)
      return t.origin === n.origin && t.pathname === n.pathname
    }
    pageUrl(e) {
      let t = rr(e.url)
      return (
        e.preserveFragment
          ? (t.hash = this.requestParams.all().url.hash)
          : sr(this.requestParams.all().url, t),
        t.pathname + t.search + t.hash
      )
    }
    preserveOptimisticProps(e) {
      if (V.hasPendingOptimistic())
        for (let t of Object.keys(e.props))
          F.hasBaseline(t) && (F.updateBaseline(t, e.props[t]), (e.props[t] = F.get().props[t]))
    }
    preserveEqualProps(e) {
      if (e.component !== F.get().component) return
      let t = F.get().props
      Object.entries(e.props).forEach(([n, r]) => {
        M(r, t[n]) && (e.props[n] = t[n])
      })
    }
    mergeProps(e) {
      if (!this.requestParams.isPartial() || e.component !== F.get().component) return
      let t = e.mergeProps || [],
        n = e.prependProps || [],
        r = e.deepMergeProps || [],
        i = e.matchPropsOn || [],
        a = (t, n) => {
          let r = N(F.get().props, t),
            a = N(e.props, t)
          if (Array.isArray(a)) {
            let o = this.mergeOrMatchItems(r || [], a, t, i, n)
            tt(e.props, t, o)
          } else if (typeof a == `object` && a) {
            let n = { ...(r || {}), ...a }
            tt(e.props, t, n)
          }
        }
      ;(t.forEach((e) => a(e, !0)),
        n.forEach((e) => a(e, !1)),
        r.forEach((t) => {
          let n = N(F.get().props, t),
            r = N(e.props, t),
            a = (e, t, n) =>
              Array.isArray(t)
                ? this.mergeOrMatchItems(e, t, n, i)
                : typeof t == `object` && t
                  ? Object.keys(t).reduce(
                      (r, i) => ((r[i] = a(e ? e[i] : void 0, t[i], `${n}.${i}`)), r),
                      { ...e }
                    )
                  : t
          tt(e.props, t, a(n, r, t))
        }))
      let o = new Set(
        [...this.requestParams.all().only, ...this.requestParams.all().except]
          .filter((e) => e.includes(`.`))
          .map((e) => e.split(`.`)[0])
      )
      for (let t of o) {
        let n = F.get().props[t]
        this.isObject(n) &&
          this.isObject(e.props[t]) &&
          (e.props[t] = this.deepMergeObjects(n, e.props[t]))
      }
      ;((e.props = { ...F.get().props, ...e.props }),
        this.shouldPreserveErrors(e) && (e.props.errors = F.get().props.errors),
        F.get().scrollProps &&
          (e.scrollProps = { ...(F.get().scrollProps || {}), ...(e.scrollProps || {}) }),
        F.hasOnceProps() &&
          (e.onceProps = { ...(F.get().onceProps || {}), ...(e.onceProps || {}) }),
        this.requestParams.isDeferredPropsRequest() && (e.flash = { ...F.get().flash }))
      let s = F.get().initialDeferredProps
      ;(s && Object.keys(s).length > 0 && (e.initialDeferredProps = s),
        (e.rescuedProps = this.mergeRescuedProps(e)))
    }
    mergeRescuedProps(e) {
      let t = F.get().rescuedProps ?? [],
        n = e.rescuedProps ?? [],
        r = new Set(t.filter((e) => !Gr(this.requestParams.all(), e)))
      return (n.forEach((e) => r.add(e)), Array.from(r))
    }
    shouldPreserveErrors(e) {
      if (!this.requestParams.all().preserveErrors) return !1
      let t = F.get().props.errors
      if (!t || Object.keys(t).length === 0) return !1
      let n = e.props.errors
      return !(n && Object.keys(n).length > 0)
    }
    isObject(e) {
      return e && typeof e == `object` && !Array.isArray(e)
    }
    deepMergeObjects(e, t) {
      let n = { ...e }
      for (let r of Object.keys(t)) {
        let i = e[r],
          a = t[r]
        n[r] = this.isObject(i) && this.isObject(a) ? this.deepMergeObjects(i, a) : a
      }
      return n
    }
    mergeOrMatchItems(e, t, n, r, i = !0) {
      let a = Array.isArray(e) ? e : [],
        o = r.find((e) => e.split(`.`).slice(0, -1).join(`.`) === n)
      if (!o) return i ? [...a, ...t] : [...t, ...a]
      let s = o.split(`.`).pop() || ``,
        c = new Map()
      return (
        t.forEach((e) => {
          this.hasUniqueProperty(e, s) && c.set(e[s], e)
        }),
        i ? this.appendWithMatching(a, t, c, s) : this.prependWithMatching(a, t, c, s)
      )
    }
    appendWithMatching(e, t, n, r) {
      let i = e.map((e) => (this.hasUniqueProperty(e, r) && n.has(e[r]) ? n.get(e[r]) : e)),
        a = t.filter(
          (t) =>
            !this.hasUniqueProperty(t, r) ||
            !e.some((e) => this.hasUniqueProperty(e, r) && e[r] === t[r])
        )
      return [...i, ...a]
    }
    prependWithMatching(e, t, n, r) {
      let i = e.filter((e) => !this.hasUniqueProperty(e, r) || !n.has(e[r]))
      return [...t, ...i]
    }
    hasUniqueProperty(e, t) {
      return e && typeof e == `object` && t in e
    }
    async setRememberedState(e) {
      let t = await I.getState(I.rememberedState, {})
      this.requestParams.all().preserveState &&
        t &&
        e.component === F.get().component &&
        (e.rememberedState = t)
    }
    getScopedErrors(e) {
      return this.requestParams.all().errorBag
        ? e[this.requestParams.all().errorBag || ``] || {}
        : e
    }
  },
  Jr = class e {
    constructor(e, t, { optimistic: n = !1 } = {}) {
      ;((this.page = t),
        (this.requestParams = Hr.create(e)),
        (this.cancelToken = new AbortController()),
        (this.optimistic = n))
    }
    page
    response
    cancelToken
    requestParams
    requestHasFinished = !1
    optimistic
    static create(t, n, r) {
      return new e(t, n, r)
    }
    isPrefetch() {
      return this.requestParams.isPrefetch()
    }
    getUrl() {
      return this.requestParams.all().url
    }
    isOptimistic() {
      return this.optimistic
    }
    isPendingOptimistic() {
      return this.isOptimistic() && (!this.response || !this.response.isProcessed())
    }
    async send() {
      ;(this.requestParams.onCancelToken(() => {
        this.response || this.cancel({ cancelled: !0 })
      }),
        dn(this.requestParams.all()),
        this.requestParams.onStart(),
        this.requestParams.all().prefetch &&
          (this.requestParams.onPrefetching(), mn(this.requestParams.all())))
      let e = this.requestParams.all().prefetch,
        t = {
          method: this.requestParams.all().method,
          url: or(this.requestParams.all().url).href,
          data: this.requestParams.data(),
          signal: this.cancelToken.signal,
          headers: this.getHeaders(),
          onUploadProgress: this.onProgress.bind(this),
        },
        n = await Br.processRequest(this.requestParams.all(), t)
      return zr
        .getClient()
        .request(n)
        .then(
          (e) => (
            (this.response = qr.create(this.requestParams, e, this.page)),
            this.response.handle()
          )
        )
        .catch((e) =>
          e instanceof Dr
            ? ((this.response = qr.create(this.requestParams, e.response, this.page)),
              this.response.handle())
            : Promise.reject(e)
        )
        .catch((t) => {
          if (!(t instanceof Or) && this.requestParams.all().onNetworkError(t) !== !1 && rn(t))
            return (e && this.requestParams.onPrefetchError(t), Promise.reject(t))
        })
        .finally(() => {
          ;(this.finish(),
            e && this.response && this.requestParams.onPrefetchResponse(this.response))
        })
    }
    finish() {
      this.requestParams.wasCancelledAtAll() ||
        (this.requestParams.markAsFinished(), this.fireFinishEvents())
    }
    fireFinishEvents() {
      this.requestHasFinished ||
        ((this.requestHasFinished = !0),
        an(this.requestParams.all()),
        this.requestParams.onFinish())
    }
    cancel({ cancelled: e = !1, interrupted: t = !1 }) {
      this.requestHasFinished ||
        (this.cancelToken.abort(),
        this.requestParams.markAsCancelled({ cancelled: e, interrupted: t }),
        this.fireFinishEvents())
    }
    onProgress(e) {
      this.requestParams.data() instanceof FormData &&
        (un(e), this.requestParams.all().onProgress(e))
    }
    getHeaders() {
      let e = {
          ...this.requestParams.headers(),
          'Accept': `text/html, application/xhtml+xml`,
          'X-Requested-With': `XMLHttpRequest`,
          'X-Inertia': !0,
        },
        t = F.get()
      t.version && (e[`X-Inertia-Version`] = t.version)
      let n = Object.entries(t.onceProps || {})
        .filter(([, e]) =>
          N(t.props, e.prop) === void 0 ? !1 : !e.expiresAt || e.expiresAt > Date.now()
        )
        .map(([e]) => e)
      return (n.length > 0 && (e[`X-Inertia-Except-Once-Props`] = n.join(`,`)), e)
    }
  },
  Yr = class {
    requests = []
    maxConcurrent
    interruptible
    constructor({ maxConcurrent: e, interruptible: t }) {
      ;((this.maxConcurrent = e), (this.interruptible = t))
    }
    send(e) {
      ;(this.requests.push(e),
        e.send().finally(() => {
          this.requests = this.requests.filter((t) => t !== e)
        }))
    }
    interruptInFlight() {
      this.cancel({ interrupted: !0 }, !1)
    }
    cancelInFlight(e = {}) {
      let t =
        typeof e == `function`
          ? e
          : (t) => {
              let { prefetch: n = !0, optimistic: r = !0 } = e
              return (n || !t.isPrefetch()) && (r || !t.isOptimistic())
            }
      this.requests.filter(t).forEach((e) => e.cancel({ cancelled: !0 }))
    }
    cancel({ cancelled: e = !1, interrupted: t = !1 } = {}, n = !1) {
      ;(n || this.shouldCancel()) && this.requests.shift()?.cancel({ cancelled: e, interrupted: t })
    }
    shouldCancel() {
      return this.interruptible && this.requests.length >= this.maxConcurrent
    }
    hasPendingOptimistic() {
      return this.requests.some((e) => e.isPendingOptimistic())
    }
  },
  Xr = () => {},
  Zr = class {
    syncRequestStream = new Yr({ maxConcurrent: 1, interruptible: !0 })
    asyncRequestStream = new Yr({ maxConcurrent: 1 / 0, interruptible: !1 })
    clientVisitQueue = new mr()
    pendingOptimisticCallback = void 0
    init({ initialPage: e, resolveComponent: t, swapComponent: n, onFlash: r }) {
      ;(F.init({ initialPage: e, resolveComponent: t, swapComponent: n, onFlash: r }),
        Sr.handle(),
        yr.init(),
        yr.on(`missingHistoryItem`, () => {
          typeof window < `u` &&
            this.visit(window.location.href, { preserveState: !0, preserveScroll: !0, replace: !0 })
        }),
        yr.on(`loadDeferredProps`, (e) => {
          this.loadDeferredProps(e)
        }),
        yr.on(`historyQuotaExceeded`, (e) => {
          window.location.href = e
        }))
    }
    optimistic(e) {
      return ((this.pendingOptimisticCallback = e), this)
    }
    get(e, t = {}, n = {}) {
      return this.visit(e, { ...n, method: `get`, data: t })
    }
    post(e, t = {}, n = {}) {
      return this.visit(e, { preserveState: !0, ...n, method: `post`, data: t })
    }
    put(e, t = {}, n = {}) {
      return this.visit(e, { preserveState: !0, ...n, method: `put`, data: t })
    }
    patch(e, t = {}, n = {}) {
      return this.visit(e, { preserveState: !0, ...n, method: `patch`, data: t })
    }
    delete(e, t = {}) {
      return this.visit(e, { preserveState: !0, ...t, method: `delete` })
    }
    reload(e = {}) {
      return this.doReload(e)
    }
    doReload(e = {}) {
      if (typeof window < `u`)
        return this.visit(window.location.href, {
          ...e,
          preserveScroll: !0,
          preserveState: !0,
          async: !0,
          headers: { ...(e.headers || {}), 'Cache-Control': `no-cache` },
        })
    }
    remember(e, t = `default`) {
      I.remember(e, t)
    }
    restore(e = `default`) {
      return I.restore(e)
    }
    on(e, t) {
      return typeof window > `u` ? () => {} : yr.onGlobalEvent(e, t)
    }
    once(e, t) {
      if (typeof window > `u`) return () => {}
      let n = this.on(e, (e) => (n(), t(e)))
      return n
    }
    hasPendingOptimistic() {
      return this.asyncRequestStream.hasPendingOptimistic()
    }
    get activePolls() {
      return wr.count
    }
    cancelAll({ async: e = !0, prefetch: t = !0, sync: n = !0 } = {}) {
      ;(e && this.asyncRequestStream.cancelInFlight({ prefetch: t }),
        n && this.syncRequestStream.cancelInFlight())
    }
    poll(e, t = {}, n = {}) {
      return wr.add(
        e,
        ({ onStart: e, onFinish: n }) => {
          let r = typeof t == `function` ? t() : t
          this.doReload({
            poll: !0,
            preserveErrors: !0,
            ...r,
            onCancelToken: (t) => {
              ;(e(t.cancel), r.onCancelToken?.(t))
            },
            onFinish: (e) => {
              ;(n(), r.onFinish?.(e))
            },
          })
        },
        { autoStart: n.autoStart ?? !0, keepAlive: n.keepAlive ?? !1, mode: n.mode }
      )
    }
    visit(e, t = {}) {
      ;((t.optimistic = t.optimistic ?? this.pendingOptimisticCallback),
        (this.pendingOptimisticCallback = void 0),
        t.optimistic && (t.async = t.async ?? !0))
      let n = this.getPendingVisit(e, {
          ...t,
          showProgress: t.showProgress ?? (!t.async || !!t.optimistic),
        }),
        r = this.getVisitEvents(t)
      if (r.onBefore(n) === !1 || !tn(n)) return
      let i = rr(F.get().url)
      ;((n.only.length > 0 || n.except.length > 0 || n.reset.length > 0
        ? lr(n.url, i)
        : cr(n.url, i)) ||
        this.asyncRequestStream.cancelInFlight(
          (e) => !e.isPrefetch() && !e.isOptimistic() && lr(e.getUrl(), i)
        ),
        n.async || this.syncRequestStream.interruptInFlight(),
        t.optimistic && this.applyOptimisticUpdate(t.optimistic, r),
        !F.isCleared() && !n.preserveUrl && Hn.save())
      let a = { ...n, ...r },
        o = () => {
          let e = Pn.get(a)
          e
            ? (z.reveal(e.inFlight), Pn.use(e, a))
            : (z.reveal(!0),
              (n.async ? this.asyncRequestStream : this.syncRequestStream).send(
                Jr.create(a, F.get(), { optimistic: !!t.optimistic })
              ))
        }
      ;(Array.isArray(n.component) &&
        (console.error(
          `The "component" prop received an array of components (${n.component.join(`, `)}), but only a single component string is supported for instant visits. Pass an explicit component name instead.`
        ),
        (n.component = null)),
        n.component
          ? I.processQueue().then(() => {
              this.performInstantSwap(n).then(() => {
                ;((a.preserveScroll = !0),
                  (a.preserveState = !0),
                  (a.replace = !0),
                  (a.viewTransition = !1),
                  o())
              })
            })
          : o())
    }
    getCached(e, t = {}) {
      return Pn.findCached(this.getPrefetchParams(e, t))
    }
    flush(e, t = {}) {
      Pn.remove(this.getPrefetchParams(e, t))
    }
    flushAll() {
      Pn.removeAll()
    }
    flushByCacheTags(e) {
      Pn.removeByTags(Array.isArray(e) ? e : [e])
    }
    getPrefetching(e, t = {}) {
      return Pn.findInFlight(this.getPrefetchParams(e, t))
    }
    prefetch(e, t = {}, n = {}) {
      if ((t.method ?? (ur(e) ? e.method : `get`)) !== `get`)
        throw Error(`Prefetch requests must use the GET method`)
      let r = this.getPendingVisit(e, {
        ...t,
        async: !0,
        showProgress: !1,
        prefetch: !0,
        viewTransition: !1,
      })
      if (
        r.url.origin + r.url.pathname + r.url.search ===
        window.location.origin + window.location.pathname + window.location.search
      )
        return
      let i = this.getVisitEvents(t)
      if (i.onBefore(r) === !1 || !tn(r)) return
      ;(z.hide(), this.asyncRequestStream.interruptInFlight())
      let a = { ...r, ...i }
      new Promise((e) => {
        let t = () => {
          F.get() ? e() : setTimeout(t, 50)
        }
        t()
      }).then(() => {
        Pn.add(
          a,
          (e) => {
            this.asyncRequestStream.send(Jr.create(e, F.get()))
          },
          { cacheFor: Qt.get(`prefetch.cacheFor`), cacheTags: [], ...n }
        )
      })
    }
    clearHistory() {
      I.clear()
    }
    decryptHistory() {
      return I.decrypt()
    }
    resolveComponent(e, t) {
      return F.resolve(e, t)
    }
    replace(e) {
      this.clientVisit(e, { replace: !0 })
    }
    replaceProp(e, t, n) {
      this.replace({
        preserveScroll: !0,
        preserveState: !0,
        props(n) {
          return jn(n, e, typeof t == `function` ? t(N(n, e), n) : t)
        },
        ...(n || {}),
      })
    }
    appendToProp(e, t, n) {
      this.replaceProp(
        e,
        (e, n) => {
          let r = typeof t == `function` ? t(e, n) : t
          return (Array.isArray(e) || (e = e === void 0 ? [] : [e]), [...e, r])
        },
        n
      )
    }
    prependToProp(e, t, n) {
      this.replaceProp(
        e,
        (e, n) => {
          let r = typeof t == `function` ? t(e, n) : t
          return (Array.isArray(e) || (e = e === void 0 ? [] : [e]), [r, ...e])
        },
        n
      )
    }
    push(e) {
      this.clientVisit(e)
    }
    flash(e, t) {
      let n = F.get().flash,
        r
      if (typeof e == `function`) r = e(n)
      else if (typeof e == `string`) r = { ...n, [e]: t }
      else if (e && Object.keys(e).length) r = { ...n, ...e }
      else return
      ;(F.setFlash(r), Object.keys(r).length && hn(r))
    }
    clientVisit(e, { replace: t = !1 } = {}) {
      this.clientVisitQueue.add(() => this.performClientVisit(e, { replace: t }))
    }
    performClientVisit(e, { replace: t = !1 } = {}) {
      let n = F.get(),
        r =
          typeof e.props == `function`
            ? Object.fromEntries(
                Object.values(n.onceProps ?? {}).map((e) => [e.prop, N(n.props, e.prop)])
              )
            : {},
        i = typeof e.props == `function` ? e.props(n.props, r) : (e.props ?? n.props),
        a = typeof e.flash == `function` ? e.flash(n.flash) : e.flash,
        { viewTransition: o, onError: s, onFinish: c, onFlash: l, onSuccess: u, ...d } = e,
        f = { ...n, ...d, flash: a ?? {}, props: i },
        p = Hr.resolvePreserveOption(e.preserveScroll ?? !1, f),
        m = Hr.resolvePreserveOption(e.preserveState ?? !1, f),
        h = this.createVisitId()
      return F.set(f, {
        replace: t,
        preserveScroll: p,
        preserveState: m,
        viewTransition: o,
        visitId: h,
      })
        .then(() => {
          ln(F.get(), { replace: t, visitId: h })
          let n = F.get().flash
          Object.keys(n).length > 0 && (hn(n), l?.(n))
          let r = F.get().props.errors || {}
          if (Object.keys(r).length === 0) {
            u?.(F.get())
            return
          }
          let i = e.errorBag ? r[e.errorBag || ``] || {} : r
          s?.(i)
        })
        .finally(() => c?.(e))
    }
    performInstantSwap(e) {
      let t = F.get(),
        n = Object.fromEntries(
          (t.sharedProps ?? []).filter((e) => e in t.props).map((e) => [e, t.props[e]])
        ),
        r = typeof e.pageProps == `function` ? e.pageProps(O(t.props), O(n)) : e.pageProps,
        i = r === null ? { ...n } : { ...r },
        a = this.preserveOncePropsOnInstantVisit(t, i),
        o = {
          component: e.component,
          url: e.url.pathname + e.url.search + e.url.hash,
          version: t.version,
          props: { ...i, errors: {} },
          flash: {},
          rescuedProps: [],
          clearHistory: !1,
          encryptHistory: t.encryptHistory,
          sharedProps: t.sharedProps,
          onceProps: a,
          rememberedState: {},
        }
      return F.set(o, {
        replace: e.replace,
        preserveScroll: Hr.resolvePreserveOption(e.preserveScroll, o),
        preserveState: !1,
        viewTransition: e.viewTransition,
        visitId: e.id,
      })
    }
    preserveOncePropsOnInstantVisit(e, t) {
      let n = {}
      return (
        Object.entries(e.onceProps ?? {}).forEach(([r, i]) => {
          if (N(t, i.prop) !== void 0) return
          let a = N(e.props, i.prop)
          a !== void 0 && (tt(t, i.prop, a), (n[r] = i))
        }),
        n
      )
    }
    getPrefetchParams(e, t) {
      return {
        ...this.getPendingVisit(e, {
          ...t,
          async: !0,
          showProgress: !1,
          prefetch: !0,
          viewTransition: !1,
        }),
        ...this.getVisitEvents(t),
      }
    }
    createVisitId() {
      return xr()
    }
    getPendingVisit(e, t) {
      if (ur(e)) {
        let n = e
        ;((e = n.url), (t.method = t.method ?? n.method))
      }
      let n = Qt.get(`visitOptions`),
        r = (n && n(e.toString(), O(t))) || {},
        i = {
          method: `get`,
          data: {},
          replace: !1,
          preserveScroll: !1,
          preserveState: !1,
          only: [],
          except: [],
          headers: {},
          errorBag: ``,
          forceFormData: !1,
          queryStringArrayFormat: `brackets`,
          async: !1,
          showProgress: !0,
          fresh: !1,
          reset: [],
          preserveUrl: !1,
          preserveErrors: !1,
          prefetch: !1,
          invalidateCacheTags: [],
          viewTransition: !1,
          component: null,
          pageProps: null,
          cached: !1,
          ...On(t),
          ...On(r),
        },
        [a, o] = ir(e, i.data, i.method, i.forceFormData, i.queryStringArrayFormat),
        s = {
          id: this.createVisitId(),
          cancelled: !1,
          completed: !1,
          interrupted: !1,
          ...i,
          url: a,
          data: o,
        }
      return (s.prefetch && (s.headers.Purpose = `prefetch`), s)
    }
    getVisitEvents(e) {
      return {
        onCancelToken: e.onCancelToken || Xr,
        onBefore: e.onBefore || Xr,
        onBeforeUpdate: e.onBeforeUpdate || Xr,
        onStart: e.onStart || Xr,
        onProgress: e.onProgress || Xr,
        onFinish: e.onFinish || Xr,
        onCancel: e.onCancel || Xr,
        onSuccess: e.onSuccess || Xr,
        onError: e.onError || Xr,
        onHttpException: e.onHttpException || Xr,
        onNetworkError: e.onNetworkError || Xr,
        onFlash: e.onFlash || Xr,
        onPrefetched: e.onPrefetched || Xr,
        onPrefetching: e.onPrefetching || Xr,
      }
    }
    applyOptimisticUpdate(e, t) {
      let n = F.get().props,
        r = e(O(n))
      if (!r) return
      let i = []
      for (let e of Object.keys(r)) M(n[e], r[e]) || i.push(e)
      if (i.length === 0) return
      let a = F.nextOptimisticId(),
        o = F.get().component
      for (let e of i) F.setBaseline(e, O(n[e]))
      ;(F.registerOptimistic(a, e), F.setPropsQuietly({ ...n, ...r }))
      let s = !0,
        c = t.onSuccess
      t.onSuccess = (e) => ((s = !1), c(e))
      let l = t.onFinish
      t.onFinish = (e) => {
        if ((F.unregisterOptimistic(a), s && F.get().component === o)) {
          let e = F.replayOptimistics()
          Object.keys(e).length > 0 && F.setPropsQuietly({ ...F.get().props, ...e })
        }
        return (F.pendingOptimisticCount() === 0 && F.clearOptimisticState(), l(e))
      }
    }
    loadDeferredProps(e) {
      e &&
        Object.values(e).forEach((e) => {
          this.doReload({ only: e, deferredProps: !0, preserveErrors: !0 })
        })
    }
  },
  Qr = class {
    static createWayfinderCallback(...e) {
      return () =>
        e.length === 1
          ? ur(e[0])
            ? e[0]
            : e[0]()
          : {
              method: typeof e[0] == `function` ? e[0]() : e[0],
              url: typeof e[1] == `function` ? e[1]() : e[1],
            }
    }
    static parseUseFormArguments(...e) {
      return e.length === 0
        ? { rememberKey: null, data: {}, precognitionEndpoint: null }
        : e.length === 1
          ? { rememberKey: null, data: e[0], precognitionEndpoint: null }
          : e.length === 2
            ? typeof e[0] == `string`
              ? { rememberKey: e[0], data: e[1], precognitionEndpoint: null }
              : {
                  rememberKey: null,
                  data: e[1],
                  precognitionEndpoint: this.createWayfinderCallback(e[0]),
                }
            : {
                rememberKey: null,
                data: e[2],
                precognitionEndpoint: this.createWayfinderCallback(e[0], e[1]),
              }
    }
    static parseSubmitArguments(e, t) {
      return e.length === 3 || (e.length === 2 && typeof e[0] == `string`)
        ? { method: e[0], url: e[1], options: e[2] ?? {} }
        : ur(e[0])
          ? { ...e[0], options: e[1] ?? {} }
          : { ...t(), options: e[0] ?? {} }
    }
    static mergeHeadersForValidation(e, t, n) {
      let r = (e) => ((e.headers = { ...(n ?? {}), ...(e.headers ?? {}) }), e)
      return (
        e && typeof e == `object` && !(`target` in e)
          ? (e = r(e))
          : t && typeof t == `object`
            ? (t = r(t))
            : typeof e == `string`
              ? (t = r(t ?? {}))
              : (e = r(e ?? {})),
        [e, t]
      )
    }
  }
function $r(e) {
  return e.includes(`.`)
    ? e
        .replace(/\\\./g, `__ESCAPED_DOT__`)
        .split(/(\[[^\]]*\])/)
        .filter(Boolean)
        .map((e) =>
          e.startsWith(`[`) && e.endsWith(`]`)
            ? e
            : e.split(`.`).reduce((e, t, n) => (n === 0 ? t : `${e}[${t}]`))
        )
        .join(``)
        .replace(/__ESCAPED_DOT__/g, `.`)
    : e
}
function ei(e) {
  let t = [],
    n = /([^\[\]]+)|\[(\d*)\]/g,
    r
  for (; (r = n.exec(e)) !== null;)
    r[1] === void 0 ? r[2] !== void 0 && t.push(r[2] === `` ? `` : Number(r[2])) : t.push(r[1])
  return t
}
function ti(e, t, n) {
  let r = e
  for (let e = 0; e < t.length - 1; e++) (t[e] in r || (r[t[e]] = {}), (r = r[t[e]]))
  r[t[t.length - 1]] = n
}
function ni(e) {
  let t = Object.keys(e),
    n = t
      .filter((e) => /^\d+$/.test(e))
      .map(Number)
      .sort((e, t) => e - t)
  return t.length === n.length && n.length > 0 && n[0] === 0 && n.every((e, t) => e === t)
}
function ri(e) {
  if (Array.isArray(e)) return e.map(ri)
  if (typeof e != `object` || !e || Un(e)) return e
  if (ni(e)) {
    let t = []
    for (let n = 0; n < Object.keys(e).length; n++) t[n] = ri(e[n])
    return t
  }
  let t = {}
  for (let n in e) t[n] = ri(e[n])
  return t
}
function ii(e) {
  let t = {}
  for (let [n, r] of e.entries()) {
    if (r instanceof File && r.size === 0 && r.name === ``) continue
    let e = ei($r(n))
    if (e[e.length - 1] === ``) {
      let n = e.slice(0, -1),
        i = N(t, n)
      if (Array.isArray(i)) i.push(r)
      else if (i && typeof i == `object` && !Un(i)) {
        let e = Object.keys(i)
          .filter((e) => /^\d+$/.test(e))
          .map(Number)
          .sort((e, t) => e - t)
        tt(t, n, e.length > 0 ? [...e.map((e) => i[e]), r] : [r])
      } else tt(t, n, [r])
    } else ti(t, e.map(String), r)
  }
  return ri(t)
}
var ai = `server`
function oi(e, t) {
  return e.match(/\sdata-inertia(=|\s|>)/)
    ? e
    : e.replace(/^<([a-zA-Z][^\s/>]*)/, `<$1 data-inertia="server-head-${t}"`)
}
function si(e, t) {
  if (!t) return []
  let n = typeof t == `function` ? t(e) : e.props[t === !0 ? `head` : t]
  return Array.isArray(n)
    ? n
        .map((e) => (typeof e == `string` ? e.trim() : e))
        .filter((e) => typeof e == `string` && e.length > 0)
        .map(oi)
    : []
}
var ci = {
  buildDOMElement(e) {
    let t = document.createElement(`template`)
    t.innerHTML = e
    let n = t.content.firstChild
    if (!e.startsWith(`<script `)) return n
    let r = document.createElement(`script`)
    return (
      (r.innerHTML = n.innerHTML),
      n.getAttributeNames().forEach((e) => {
        r.setAttribute(e, n.getAttribute(e) || ``)
      }),
      r
    )
  },
  isInertiaManagedElement(e) {
    return e.nodeType === Node.ELEMENT_NODE && e.getAttribute(`data-inertia`) !== null
  },
  findMatchingElementIndex(e, t) {
    let n = e.getAttribute(`data-inertia`)
    return n === null ? -1 : t.findIndex((e) => e.getAttribute(`data-inertia`) === n)
  },
  update: $t(function (e) {
    let t = e.map((e) => this.buildDOMElement(e)),
      n = Array.from(document.head.childNodes).filter((e) => this.isInertiaManagedElement(e))
    ;(t.some((e) => e instanceof HTMLTitleElement) &&
      document.head.querySelectorAll(`title:not([data-inertia])`).forEach((e) => e.remove()),
      n.forEach((e) => {
        let n = this.findMatchingElementIndex(e, t)
        if (n === -1) {
          e.remove()
          return
        }
        let r = t.splice(n, 1)[0]
        r && !e.isEqualNode(r) && e.replaceWith(r)
      }),
      t.forEach((e) => {
        document.head.appendChild(e)
      }))
  }, 1),
}
function li(e, t, n, r = []) {
  let i = r.length ? { [ai]: r } : {},
    a = 0
  function o() {
    let e = (a += 1)
    return ((i[e] = []), e.toString())
  }
  function s(e) {
    e !== null && Object.keys(i).indexOf(e) !== -1 && (delete i[e], f())
  }
  function c(e) {
    Object.keys(i).indexOf(e) === -1 && (i[e] = [])
  }
  function l(e, t = []) {
    ;(e !== null && Object.keys(i).indexOf(e) > -1 && (i[e] = t), f())
  }
  function u(e = []) {
    ;(e.length ? (i[ai] = e) : delete i[ai], f())
  }
  function d() {
    let e = t(``),
      n = i[ai] || [],
      r = Object.keys(i)
        .filter((e) => e !== ai)
        .flatMap((e) => i[e]),
      a = { ...(e ? { title: `<title data-inertia="">${e}</title>` } : {}) },
      o = n.concat(r).reduce((e, n) => {
        if (n.indexOf(`<`) === -1) return e
        if (n.indexOf(`<title `) === 0) {
          let r = n.match(/(<title [^>]+>)(.*?)(<\/title>)/s)
          return ((e.title = r ? `${r[1]}${t(r[2])}${r[3]}` : n), e)
        }
        let r = n.match(/ data-inertia=(["'])[^"']+\1/)
        return (r ? (e[r[0]] = n) : (e[Object.keys(e).length] = n), e)
      }, a)
    return Object.values(o)
  }
  function f() {
    e ? n(d()) : ci.update(d())
  }
  return (
    f(),
    {
      forceUpdate: f,
      updateServerHead: u,
      createProvider: function () {
        let e = o()
        return { reconnect: () => c(e), update: (t) => l(e, t), disconnect: () => s(e) }
      },
    }
  )
}
var ui = `X-Inertia-Infinite-Scroll-Merge-Intent`,
  di = (e) => {
    let t = () => {
        let t = F.get().scrollProps?.[e.getPropName()]
        if (t) return t
        throw Error(`The page object does not contain a scroll prop named "${e.getPropName()}".`)
      },
      n = {
        component: null,
        loading: !1,
        previousPage: null,
        nextPage: null,
        lastLoadedPage: null,
        requestCount: 0,
      },
      r = () => {
        let e = t()
        ;((n.component = F.get().component),
          (n.loading = !1),
          (n.previousPage = e.previousPage),
          (n.nextPage = e.nextPage),
          (n.lastLoadedPage = e.currentPage),
          (n.requestCount = 0))
      },
      i = () => `inertia:infinite-scroll-data:${e.getPropName()}`
    if (typeof window < `u`) {
      r()
      let e = V.restore(i())
      e &&
        typeof e == `object` &&
        e.lastLoadedPage === t().currentPage &&
        ((n.previousPage = e.previousPage),
        (n.nextPage = e.nextPage),
        (n.lastLoadedPage = e.lastLoadedPage),
        (n.requestCount = e.requestCount || 0))
    }
    let a = V.on(`success`, (i) => {
        n.component === i.detail.page.component && t().reset && (r(), e.onReset?.())
      }),
      o = (e) => (e === `next` ? `nextPage` : `previousPage`),
      s = (e) => {
        let t = o(e)
        return n[t]
      },
      c = (e) => {
        let r = t(),
          a = o(e)
        ;((n.lastLoadedPage = r.currentPage),
          (n[a] = r[a]),
          (n.requestCount += 1),
          V.remember(
            {
              previousPage: n.previousPage,
              nextPage: n.nextPage,
              lastLoadedPage: n.lastLoadedPage,
              requestCount: n.requestCount,
            },
            i()
          ))
      },
      l = () => t().pageName,
      u = () => n.requestCount,
      d = (t, r = {}) => {
        let i = s(t)
        n.loading ||
          i === null ||
          ((n.loading = !0),
          V.reload({
            preserveErrors: !0,
            ...r,
            data: { ...(r.data || {}), [l()]: i },
            only: [...(r.only || []), e.getPropName()],
            preserveUrl: !0,
            headers: { [ui]: t === `previous` ? `prepend` : `append`, ...r.headers },
            onBefore: (n) => {
              ;(t === `next` ? e.onBeforeNextRequest() : e.onBeforePreviousRequest(),
                r.onBefore?.(n))
            },
            onBeforeUpdate: (t) => {
              ;(e.onBeforeUpdate(), r.onBeforeUpdate?.(t))
            },
            onSuccess: (e) => {
              ;(c(t), r.onSuccess?.(e))
            },
            onFinish: (i) => {
              n.loading = !1
              let a = i.completed,
                o = a ? n.lastLoadedPage : null
              ;(t === `next`
                ? e.onCompleteNextRequest(o, { page: o, completed: a })
                : e.onCompletePreviousRequest(o, { page: o, completed: a }),
                r.onFinish?.(i))
            },
          }))
      }
    return {
      getLastLoadedPage: () => n.lastLoadedPage,
      getPageName: l,
      getRequestCount: u,
      hasPrevious: () => !!n.previousPage,
      hasNext: () => !!n.nextPage,
      fetchNext: (e) => d(`next`, e),
      fetchPrevious: (e) => d(`previous`, e),
      removeEventListener: a,
    }
  },
  fi = () => {
    let e = []
    return {
      new: (t, n = {}) => {
        let r = new IntersectionObserver((e) => {
          for (let n of e) n.isIntersecting && t(n)
        }, n)
        return (e.push(r), r)
      },
      flushAll: () => {
        ;(e.forEach((e) => e.disconnect()), (e.length = 0))
      },
    }
  },
  pi = `infiniteScrollPage`,
  mi = `infiniteScrollIgnore`,
  hi = (e) => e.dataset[pi],
  gi = (e) => {
    let t = fi(),
      n,
      r,
      i,
      a,
      o = !1,
      s = () => {
        ;((a = new MutationObserver((e) => {
          ;(e.forEach((e) => {
            e.addedNodes.forEach((e) => {
              e.nodeType === Node.ELEMENT_NODE && f.add(e)
            })
          }),
            b())
        })),
          a.observe(e.getItemsElement(), { childList: !0 }),
          (n = t.new((t) => e.onItemIntersected(t.target))))
        let o = {
          root: e.getScrollableParent(),
          rootMargin: `${Math.max(1, e.getTriggerMargin())}px`,
        }
        ;((r = t.new(e.onPreviousTriggered, o)), (i = t.new(e.onNextTriggered, o)))
      },
      c = () => {
        o && l()
        let t = e.getStartElement(),
          n = e.getEndElement()
        ;(t && e.shouldFetchPrevious() && r.observe(t),
          n && e.shouldFetchNext() && i.observe(n),
          (o = !0))
      },
      l = () => {
        o &&= (r.disconnect(), i.disconnect(), !1)
      },
      u = () => {
        o && c()
      },
      d = () => {
        ;(l(), t.flushAll(), a?.disconnect())
      },
      f = new Set(),
      p = (e) => !(pi in e.dataset) && !(mi in e.dataset),
      m = () => {
        ;(Array.from(f).forEach((e) => {
          ;(p(e) && (e.dataset[mi] = `true`), n.observe(e))
        }),
          f.clear())
      },
      h = (e) =>
        Array.from(
          e.querySelectorAll(
            `:scope > *:not([data-infinite-scroll-page]):not([data-infinite-scroll-ignore])`
          )
        ),
      g = !1,
      _ = (t) => {
        ;(!g && ((g = !0), ee())) ||
          (h(e.getItemsElement()).forEach((e) => {
            ;(p(e) && (e.dataset[pi] = t?.toString() || `1`), n.observe(e))
          }),
          y())
      },
      v = () => `inertia:infinite-scroll-elements:${e.getPropName()}`,
      y = () => {
        let t = {},
          n = e.getItemsElement().childNodes
        for (let e = 0; e < n.length; e++) {
          let r = n[e]
          if (r.nodeType !== Node.ELEMENT_NODE) continue
          let i = hi(r)
          i !== void 0 && (i in t ? (t[i].to = e) : (t[i] = { from: e, to: e }))
        }
        V.remember(t, v())
      },
      b = $t(y, 250),
      ee = () => {
        let t = V.restore(v())
        if (!t || typeof t != `object`) return !1
        let r = e.getItemsElement().childNodes
        for (let e = 0; e < r.length; e++) {
          let i = r[e]
          if (i.nodeType !== Node.ELEMENT_NODE) continue
          let a = i,
            o
          for (let [n, r] of Object.entries(t))
            if (e >= r.from && e <= r.to) {
              o = n
              break
            }
          if (o) a.dataset[pi] = o
          else if (p(a)) a.dataset[mi] = `true`
          else continue
          n.observe(a)
        }
        return !0
      }
    return {
      setupObservers: s,
      enableTriggers: c,
      disableTriggers: l,
      refreshTriggers: u,
      flushAll: d,
      processManuallyAddedElements: m,
      processServerLoadedElements: _,
    }
  },
  _i = new mr(),
  vi,
  yi,
  bi = null,
  xi = (e) => {
    let t = !0,
      n = (n) => {
        _i.add(
          () =>
            new Promise((r) => {
              if (!t) return ((vi = yi = null), r())
              if (!vi || !yi) {
                let e = F.get().url
                ;((vi = rr(e)), (yi = rr(e)), (bi = fr(e)))
              }
              let i = e.getPageName(),
                a = yi.searchParams
              ;(n === `1` ? a.delete(i) : a.set(i, n), setTimeout(() => r()))
            })
        ).finally(() => {
          ;(t &&
            vi &&
            yi &&
            vi.href !== yi.href &&
            bi !== null &&
            V.replace({ url: pr(yi, bi), preserveScroll: !0, preserveState: !0 }),
            (vi = yi = bi = null))
        })
      }
    return {
      onItemIntersected: $t((r) => {
        let i = e.getItemsElement()
        if (!t || e.shouldPreserveUrl() || !r || !i) return
        let a = new Map()
        Ln([...i.children], r).forEach((e) => {
          let t = hi(e) ?? `1`
          a.has(t) ? a.set(t, a.get(t) + 1) : a.set(t, 1)
        })
        let o = Array.from(a.entries()).sort((e, t) => t[1] - e[1])[0]?.[0]
        o !== void 0 && n(o)
      }, 250),
      cancel: () => (t = !1),
    }
  },
  Si = (e) => ({
    createCallbacks: () => {
      let t,
        n = null,
        r = 0
      return {
        captureScrollPosition: () => {
          let i = e.getScrollableParent(),
            a = e.getItemsElement()
          t = i?.scrollTop || window.scrollY
          let o = Ln([...a.children])
          if (o.length > 0) {
            n = o[0]
            let e = i?.getBoundingClientRect() || { top: 0 },
              t = i ? e.top : 0
            r = n.getBoundingClientRect().top - t
          }
        },
        restoreScrollPosition: () => {
          if (!n) return
          let i = 0,
            a = !1,
            o = () => {
              if ((i++, a || i > 10)) return !1
              let s = e.getScrollableParent(),
                c = s?.getBoundingClientRect() || { top: 0 },
                l = s ? c.top : 0,
                u = n.getBoundingClientRect().top - l - r
              u === 0
                ? window.requestAnimationFrame(o)
                : (s ? s.scrollTo({ top: t + u }) : window.scrollTo(0, window.scrollY + u),
                  (a = !0))
            }
          window.requestAnimationFrame(o)
        },
      }
    },
  })
function Ci(e) {
  let t = xi({ ...e, getPageName: () => i.getPageName() }),
    n = Si(e),
    r = gi({
      ...e,
      onItemIntersected: t.onItemIntersected,
      onPreviousTriggered: () => i.fetchPrevious(),
      onNextTriggered: () => i.fetchNext(),
    }),
    i = di({
      ...e,
      onBeforeUpdate: r.processManuallyAddedElements,
      onCompletePreviousRequest: (t, n) => {
        ;(e.onCompletePreviousRequest(n),
          n.completed && Rn(() => r.processServerLoadedElements(n.page), 2))
      },
      onCompleteNextRequest: (t, n) => {
        ;(e.onCompleteNextRequest(n),
          n.completed && Rn(() => r.processServerLoadedElements(n.page), 2))
      },
      onReset: e.onDataReset,
    }),
    a = (e) => {
      let { captureScrollPosition: t, restoreScrollPosition: r } = n.createCallbacks(),
        i = e.onBeforeUpdate || (() => {}),
        a = e.onSuccess || (() => {})
      return (
        (e.onBeforeUpdate = (e) => {
          ;(i(e), t())
        }),
        (e.onSuccess = (e) => {
          ;(a(e), r())
        }),
        e
      )
    },
    o = i.fetchNext
  i.fetchNext = (t = {}) => {
    ;((t = { ...e.getReloadOptions?.(), ...t }), e.inReverseMode() && (t = a(t)), o(t))
  }
  let s = i.fetchPrevious
  i.fetchPrevious = (t = {}) => {
    ;((t = { ...e.getReloadOptions?.(), ...t }), e.inReverseMode() || (t = a(t)), s(t))
  }
  let c = V.on(`success`, () => Rn(r.refreshTriggers, 2))
  return {
    dataManager: i,
    elementManager: r,
    flush: () => {
      ;(c(), i.removeEventListener(), r.flushAll(), t.cancel())
    },
  }
}
function wi() {
  let e = {},
    t = {},
    n = { shared: e, named: t },
    r = new Set(),
    i = !1,
    a = () => {
      n = { shared: e, named: t }
    },
    o = () => {
      i ||
        ((i = !0),
        queueMicrotask(() => {
          ;((i = !1), r.forEach((e) => e()))
        }))
    }
  return {
    set(t) {
      let n = { ...e, ...t }
      M(e, n) || ((e = n), a(), o())
    },
    setFor(e, n) {
      let r = t[e] || {},
        i = { ...r, ...n }
      M(r, i) || ((t = { ...t, [e]: i }), a(), o())
    },
    reset() {
      ;((e = {}), (t = {}), a(), o())
    },
    subscribe(e) {
      return (r.add(e), () => r.delete(e))
    },
    get: () => n,
  }
}
function Ti(e) {
  return typeof e == `object` && !!e && !Array.isArray(e)
}
function Ei(e) {
  return Ti(e) && `component` in e
}
function Di(e, t) {
  return `component` in e && t(e.component)
}
function Oi(e, t) {
  return !Ti(e) || t(e) || Di(e, t)
    ? !1
    : Object.values(e).every(
        (e) => t(e) || (Array.isArray(e) && t(e[0])) || (Ei(e) && t(e.component))
      )
}
function ki(e, t) {
  return Ti(e) && !t(e) && !Di(e, t) && !Oi(e, t)
}
function Ai(e, t) {
  if (ki(e, t)) return !0
  if (!Ti(e) || t(e) || Di(e, t)) return !1
  let n = Object.values(e)
  return n.length > 0 && n.every((e) => typeof e == `function`)
}
function ji(e, t) {
  return Array.isArray(e) && e.length === 2 && t(e[0]) && Ti(e[1]) && !t(e[1])
}
function Mi(e, t) {
  if (Array.isArray(e) && t(e[0])) return { component: e[0], props: e[1] ?? {} }
  if (Ei(e) && t(e.component)) return { component: e.component, props: e.props ?? {} }
  if (t(e)) return { component: e, props: {} }
  throw Error(`Invalid layout definition: received ${typeof e}`)
}
function Ni(e, t, n) {
  return !e || (n && n(e))
    ? []
    : Oi(e, t)
      ? Object.entries(e).map(([e, n]) => ({ ...Mi(n, t), name: e }))
      : ji(e, t)
        ? [{ component: e[0], props: e[1] ?? {} }]
        : Array.isArray(e)
          ? e.map((e) => Mi(e, t))
          : Ei(e) && t(e.component)
            ? [{ component: e.component, props: e.props ?? {} }]
            : t(e)
              ? [{ component: e, props: {} }]
              : []
}
function Pi(e) {
  return (e.target instanceof HTMLElement && e.target.isContentEditable) || e.defaultPrevented
}
function Fi(e) {
  let t = e.currentTarget.tagName.toLowerCase() === `a`,
    n = t ? e.currentTarget.target : ``
  return !(
    Pi(e) ||
    (t && e.altKey) ||
    (t && e.ctrlKey) ||
    (t && e.metaKey) ||
    (t && e.shiftKey) ||
    (t && n !== `` && n !== `_self`) ||
    (t && `button` in e && e.button !== 0)
  )
}
function Ii(e) {
  let t = e.currentTarget.tagName.toLowerCase() === `button`
  return !Pi(e) && (e.key === `Enter` || (t && e.key === ` `))
}
var L = `nprogress`,
  Li,
  Ri,
  zi = {
    minimum: 0.08,
    easing: `linear`,
    speed: 200,
    trickle: !0,
    trickleSpeed: 200,
    showSpinner: !0,
    barSelector: `.bar, [role="bar"]`,
    spinnerSelector: `.spinner, [role="spinner"]`,
    parent: `body`,
    color: `#29d`,
    includeCSS: !0,
    popover: null,
    template: `<div class="bar"><div class="peg"></div></div><div class="spinner"><div class="spinner-icon"></div></div>`,
  },
  Bi = null,
  Vi = !1,
  Hi = (e) => {
    ;(Object.assign(zi, e),
      (Li = zi.popover ?? `popover` in HTMLElement.prototype),
      zi.includeCSS && ta(zi.color),
      (Ri = document.createElement(`div`)),
      (Ri.id = L),
      Ri.setAttribute(`aria-hidden`, `true`),
      (Ri.innerHTML = zi.template),
      Li && (Ri.popover = `manual`))
  },
  Ui = (e) => {
    let t = Wi()
    ;((e = Qi(e, zi.minimum, 1)), (Bi = e === 1 ? null : e))
    let n = Ji(!t),
      r = n.querySelector(zi.barSelector),
      i = zi.speed,
      a = zi.easing
    ;(n.offsetWidth,
      ea((t) => {
        let o = { transition: `all ${i}ms ${a}`, transform: `translate3d(${$i(e)}%,0,0)` }
        for (let e in o) r.style[e] = o[e]
        if (e !== 1) return setTimeout(t, i)
        ;((n.style.transition = `none`),
          (n.style.opacity = `1`),
          n.offsetWidth,
          setTimeout(() => {
            ;((n.style.transition = `all ${i}ms linear`),
              (n.style.opacity = `0`),
              setTimeout(() => {
                ;(Xi(), (n.style.transition = ``), (n.style.opacity = ``), t())
              }, i))
          }, i))
      }))
  },
  Wi = () => typeof Bi == `number`,
  Gi = () => {
    Bi || Ui(0)
    let e = function () {
      setTimeout(function () {
        Bi && (qi(), e())
      }, zi.trickleSpeed)
    }
    zi.trickle && e()
  },
  Ki = (e) => {
    ;(e || Bi) && (qi(0.3 + 0.5 * Math.random()), Ui(1))
  },
  qi = (e) => {
    let t = Bi
    if (t === null) return Gi()
    if (!(t > 1))
      return (
        (e =
          typeof e == `number`
            ? e
            : (() => {
                let e = { 0.1: [0, 0.2], 0.04: [0.2, 0.5], 0.02: [0.5, 0.8], 0.005: [0.8, 0.99] }
                for (let n in e) if (t >= e[n][0] && t < e[n][1]) return parseFloat(n)
                return 0
              })()),
        Ui(Qi(t + e, 0, 0.994))
      )
  },
  Ji = (e) => {
    if (Zi()) return document.getElementById(L)
    document.documentElement.classList.add(`${L}-busy`)
    let t = Ri.querySelector(zi.barSelector),
      n = e ? `-100` : $i(Bi || 0)
    if (
      ((t.style.transition = `all 0 linear`),
      (t.style.transform = `translate3d(${n}%,0,0)`),
      zi.showSpinner || Ri.querySelector(zi.spinnerSelector)?.remove(),
      Li)
    )
      (document.body.appendChild(Ri), Vi || Ri.showPopover())
    else {
      let e = Yi()
      ;(e !== document.body && e.classList.add(`${L}-custom-parent`),
        e.appendChild(Ri),
        Vi && (Ri.style.display = `none`))
    }
    return Ri
  },
  Yi = () => document.querySelector(zi.parent),
  Xi = () => {
    if ((document.documentElement.classList.remove(`${L}-busy`), Li && Ri?.isConnected))
      try {
        Ri.hidePopover()
      } catch {}
    ;(Li || Yi().classList.remove(`${L}-custom-parent`), Ri?.remove())
  },
  Zi = () => document.getElementById(L) !== null
function Qi(e, t, n) {
  return e < t ? t : e > n ? n : e
}
var $i = (e) => (-1 + e) * 100,
  ea = (() => {
    let e = [],
      t = () => {
        let n = e.shift()
        n && n(t)
      }
    return (n) => {
      ;(e.push(n), e.length === 1 && t())
    }
  })(),
  ta = (e) => {
    let t = document.createElement(`style`),
      n = Qt.get(`nonce`)
    ;(n && (t.nonce = n),
      (t.textContent = `
    #${L} {
      pointer-events: none;
      background: none;
      border: none;
      margin: 0;
      padding: 0;
      overflow: visible;
      inset: unset;
      width: 100%;
      height: 0;
      position: fixed;
      top: 0;
      left: 0;
    }

    #${L}::backdrop {
      display: none;
    }

    #${L} .bar {
      background: ${e};

      position: fixed;
      z-index: 1031;
      top: 0;
      left: 0;

      width: 100%;
      height: 2px;
    }

    #${L} .peg {
      display: block;
      position: absolute;
      right: 0px;
      width: 100px;
      height: 100%;
      box-shadow: 0 0 10px ${e}, 0 0 5px ${e};
      opacity: 1.0;

      transform: rotate(3deg) translate(0px, -4px);
    }

    #${L} .spinner {
      display: block;
      position: fixed;
      z-index: 1031;
      top: 15px;
      right: 15px;
    }

    #${L} .spinner-icon {
      width: 18px;
      height: 18px;
      box-sizing: border-box;

      border: solid 2px transparent;
      border-top-color: ${e};
      border-left-color: ${e};
      border-radius: 50%;

      animation: ${L}-spinner 400ms linear infinite;
    }

    .${L}-custom-parent {
      overflow: hidden;
      position: relative;
    }

    .${L}-custom-parent #${L} .spinner,
    .${L}-custom-parent #${L} .bar {
      position: absolute;
    }

    @keyframes ${L}-spinner {
      0%   { transform: rotate(0deg); }
      100% { transform: rotate(360deg); }
    }
  `),
      document.head.appendChild(t))
  },
  R = {
    configure: Hi,
    isStarted: Wi,
    done: Ki,
    set: Ui,
    remove: Xi,
    start: Gi,
    status: Bi,
    show: () => {
      if (((Vi = !1), Ri?.isConnected)) {
        if (Li)
          try {
            Ri.showPopover()
          } catch {}
        else Ri.style.display = ``
      }
    },
    hide: () => {
      if (((Vi = !0), Ri?.isConnected)) {
        if (Li)
          try {
            Ri.hidePopover()
          } catch {}
        else Ri.style.display = `none`
      }
    },
  },
  z = new (class {
    hideCount = 0
    start() {
      R.start()
    }
    reveal(e = !1) {
      ;((this.hideCount = Math.max(0, this.hideCount - 1)), (e || this.hideCount === 0) && R.show())
    }
    hide() {
      ;(this.hideCount++, R.hide())
    }
    set(e) {
      R.set(Math.max(0, Math.min(1, e)))
    }
    finish() {
      R.done()
    }
    reset() {
      R.set(0)
    }
    remove() {
      ;(R.done(), R.remove())
    }
    isStarted() {
      return R.isStarted()
    }
    getStatus() {
      return R.status
    }
  })()
function B(e) {
  ;(document.addEventListener(`inertia:start`, (t) => na(t, e)),
    document.addEventListener(`inertia:progress`, ra))
}
function na(e, t) {
  e.detail.visit.showProgress || z.hide()
  let n = setTimeout(() => z.start(), t)
  document.addEventListener(`inertia:finish`, (e) => ia(e, n), { once: !0 })
}
function ra(e) {
  z.isStarted() &&
    e.detail.progress?.percentage &&
    z.set(Math.max(z.getStatus(), (e.detail.progress.percentage / 100) * 0.9))
}
function ia(e, t) {
  ;(clearTimeout(t),
    z.isStarted() &&
      (e.detail.visit.completed
        ? z.finish()
        : e.detail.visit.interrupted
          ? z.reset()
          : e.detail.visit.cancelled && z.remove()))
}
function aa({
  delay: e = 250,
  color: t = `#29d`,
  includeCSS: n = !0,
  showSpinner: r = !1,
  popover: i = null,
} = {}) {
  ;(B(e), R.configure({ showSpinner: r, includeCSS: n, color: t, popover: i }))
}
var oa = Symbol(`FormComponentReset`)
function sa(e) {
  return (
    e instanceof HTMLInputElement ||
    e instanceof HTMLSelectElement ||
    e instanceof HTMLTextAreaElement
  )
}
function ca(e, t) {
  let n = e.value,
    r = e.checked
  switch (e.type.toLowerCase()) {
    case `checkbox`:
      e.checked = t.includes(e.value)
      break
    case `radio`:
      e.checked = t[0] === e.value
      break
    case `file`:
      e.value = ``
      break
    case `button`:
    case `submit`:
    case `reset`:
    case `image`:
      break
    default:
      e.value = t[0] !== null && t[0] !== void 0 ? String(t[0]) : ``
  }
  return e.value !== n || e.checked !== r
}
function la(e, t) {
  let n = e.value,
    r = Array.from(e.selectedOptions).map((e) => e.value)
  if (e.multiple) {
    let n = t.map((e) => String(e))
    Array.from(e.options).forEach((e) => {
      e.selected = n.includes(e.value)
    })
  } else e.value = t[0] === void 0 ? `` : String(t[0])
  let i = Array.from(e.selectedOptions).map((e) => e.value)
  return e.multiple ? JSON.stringify(r.sort()) !== JSON.stringify(i.sort()) : e.value !== n
}
function ua(e, t) {
  if (e.disabled) {
    if (e instanceof HTMLInputElement) {
      let t = e.value,
        n = e.checked
      switch (e.type.toLowerCase()) {
        case `checkbox`:
        case `radio`:
          return ((e.checked = e.defaultChecked), e.checked !== n)
        case `file`:
          return ((e.value = ``), t !== ``)
        case `button`:
        case `submit`:
        case `reset`:
        case `image`:
          return !1
        default:
          return ((e.value = e.defaultValue), e.value !== t)
      }
    } else if (e instanceof HTMLSelectElement) {
      let t = Array.from(e.selectedOptions).map((e) => e.value)
      Array.from(e.options).forEach((e) => {
        e.selected = e.defaultSelected
      })
      let n = Array.from(e.selectedOptions).map((e) => e.value)
      return JSON.stringify(t.sort()) !== JSON.stringify(n.sort())
    } else if (e instanceof HTMLTextAreaElement) {
      let t = e.value
      return ((e.value = e.defaultValue), e.value !== t)
    }
    return !1
  }
  if (e instanceof HTMLInputElement) return ca(e, t)
  if (e instanceof HTMLSelectElement) return la(e, t)
  if (e instanceof HTMLTextAreaElement) {
    let n = e.value
    return ((e.value = t[0] === void 0 ? `` : String(t[0])), e.value !== n)
  }
  return !1
}
function da(e, t) {
  let n = !1
  return (
    e instanceof RadioNodeList || e instanceof HTMLCollection
      ? Array.from(e).forEach((e, r) => {
          e instanceof Element &&
            sa(e) &&
            (e instanceof HTMLInputElement && [`checkbox`, `radio`].includes(e.type.toLowerCase())
              ? ua(e, t) && (n = !0)
              : ua(e, t[r] === void 0 ? [t[0] ?? null].filter(Boolean) : [t[r]]) && (n = !0))
        })
      : sa(e) && (n = ua(e, t)),
    n
  )
}
function fa(e, t, n) {
  if (!e) return
  let r = !n || n.length === 0
  if (r) {
    let r = new FormData(e),
      i = Array.from(e.elements)
        .map((e) => (sa(e) ? e.name : ``))
        .filter(Boolean)
    n = [...new Set([...t.keys(), ...r.keys(), ...i])]
  }
  let i = !1
  ;(n.forEach((n) => {
    let r = e.elements.namedItem(n)
    r && da(r, t.getAll(n)) && (i = !0)
  }),
    i &&
      r &&
      e.dispatchEvent(
        new CustomEvent(`reset`, { bubbles: !0, cancelable: !0, detail: { [oa]: !0 } })
      ))
}
function pa(e, t, n) {
  return `<script data-page="${e}" type="application/json">${JSON.stringify(t).replace(/\//g, `\\/`).replace(/</g, `\\u003c`)}<\/script><div data-server-rendered="true" id="${e}">${n}</div>`
}
var V = new Zr(),
  ma = o((e) => {
    var t = Symbol.for(`react.transitional.element`),
      n = Symbol.for(`react.portal`),
      r = Symbol.for(`react.fragment`),
      i = Symbol.for(`react.strict_mode`),
      a = Symbol.for(`react.profiler`),
      o = Symbol.for(`react.consumer`),
      s = Symbol.for(`react.context`),
      c = Symbol.for(`react.forward_ref`),
      l = Symbol.for(`react.suspense`),
      u = Symbol.for(`react.memo`),
      d = Symbol.for(`react.lazy`),
      f = Symbol.for(`react.activity`),
      p = Symbol.for(`react.view_transition`),
      m = Symbol.iterator
    function h(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (m && e[m]) || e[`@@iterator`]), typeof e == `function` ? e : null)
    }
    var g = {
        isMounted: function () {
          return !1
        },
        enqueueForceUpdate: function () {},
        enqueueReplaceState: function () {},
        enqueueSetState: function () {},
      },
      _ = Object.assign,
      v = {}
    function y(e, t, n) {
      ;((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g))
    }
    ;((y.prototype.isReactComponent = {}),
      (y.prototype.setState = function (e, t) {
        if (typeof e != `object` && typeof e != `function` && e != null)
          throw Error(
            `takes an object of state variables to update or a function which returns an object of state variables.`
          )
        this.updater.enqueueSetState(this, e, t, `setState`)
      }),
      (y.prototype.forceUpdate = function (e) {
        this.updater.enqueueForceUpdate(this, e, `forceUpdate`)
      }))
    function b() {}
    b.prototype = y.prototype
    function ee(e, t, n) {
      ;((this.props = e), (this.context = t), (this.refs = v), (this.updater = n || g))
    }
    var x = (ee.prototype = new b())
    ;((x.constructor = ee), _(x, y.prototype), (x.isPureReactComponent = !0))
    var S = Array.isArray
    function C() {}
    var w = { H: null, A: null, T: null, S: null },
      T = Object.prototype.hasOwnProperty
    function te(e, n, r) {
      var i = r.ref
      return { $$typeof: t, type: e, key: n, ref: i === void 0 ? null : i, props: r }
    }
    function ne(e, t) {
      return te(e.type, t, e.props)
    }
    function re(e) {
      return typeof e == `object` && !!e && e.$$typeof === t
    }
    function ie(e) {
      var t = { '=': `=0`, ':': `=2` }
      return (
        `$` +
        e.replace(/[=:]/g, function (e) {
          return t[e]
        })
      )
    }
    var ae = /\/+/g
    function oe(e, t) {
      return typeof e == `object` && e && e.key != null ? ie(`` + e.key) : t.toString(36)
    }
    function E(e) {
      switch (e.status) {
        case `fulfilled`:
          return e.value
        case `rejected`:
          throw e.reason
        default:
          switch (
            (typeof e.status == `string`
              ? e.then(C, C)
              : ((e.status = `pending`),
                e.then(
                  function (t) {
                    e.status === `pending` && ((e.status = `fulfilled`), (e.value = t))
                  },
                  function (t) {
                    e.status === `pending` && ((e.status = `rejected`), (e.reason = t))
                  }
                )),
            e.status)
          ) {
            case `fulfilled`:
              return e.value
            case `rejected`:
              throw e.reason
          }
      }
      throw e
    }
    function se(e, r, i, a, o) {
      var s = typeof e
      ;(s === `undefined` || s === `boolean`) && (e = null)
      var c = !1
      if (e === null) c = !0
      else
        switch (s) {
          case `bigint`:
          case `string`:
          case `number`:
            c = !0
            break
          case `object`:
            switch (e.$$typeof) {
              case t:
              case n:
                c = !0
                break
              case d:
                return ((c = e._init), se(c(e._payload), r, i, a, o))
            }
        }
      if (c)
        return (
          (o = o(e)),
          (c = a === `` ? `.` + oe(e, 0) : a),
          S(o)
            ? ((i = ``),
              c != null && (i = c.replace(ae, `$&/`) + `/`),
              se(o, r, i, ``, function (e) {
                return e
              }))
            : o != null &&
              (re(o) &&
                (o = ne(
                  o,
                  i +
                    (o.key == null || (e && e.key === o.key)
                      ? ``
                      : (`` + o.key).replace(ae, `$&/`) + `/`) +
                    c
                )),
              r.push(o)),
          1
        )
      c = 0
      var l = a === `` ? `.` : a + `:`
      if (S(e))
        for (var u = 0; u < e.length; u++)
          ((a = e[u]), (s = l + oe(a, u)), (c += se(a, r, i, s, o)))
      else if (((u = h(e)), typeof u == `function`))
        for (e = u.call(e), u = 0; !(a = e.next()).done;)
          ((a = a.value), (s = l + oe(a, u++)), (c += se(a, r, i, s, o)))
      else if (s === `object`) {
        if (typeof e.then == `function`) return se(E(e), r, i, a, o)
        throw (
          (r = String(e)),
          Error(
            `Objects are not valid as a React child (found: ` +
              (r === `[object Object]`
                ? `object with keys {` + Object.keys(e).join(`, `) + `}`
                : r) +
              `). If you meant to render a collection of children, use an array instead.`
          )
        )
      }
      return c
    }
    function D(e, t, n) {
      if (e == null) return e
      var r = [],
        i = 0
      return (
        se(e, r, ``, ``, function (e) {
          return t.call(n, e, i++)
        }),
        r
      )
    }
    function ce(e) {
      if (e._status === -1) {
        var t = e._result,
          n = t()
        ;(n.then(
          function (t) {
            ;(e._status === 0 || e._status === -1) &&
              ((e._status = 1),
              (e._result = t),
              n.status === void 0 && ((n.status = `fulfilled`), (n.value = t)))
          },
          function (t) {
            ;(e._status === 0 || e._status === -1) &&
              ((e._status = 2),
              (e._result = t),
              n.status === void 0 && ((n.status = `rejected`), (n.reason = t)))
          }
        ),
          e._status === -1 && ((e._status = 0), (e._result = n)))
      }
      if (e._status === 1) return e._result.default
      throw e._result
    }
    var le =
      typeof reportError == `function`
        ? reportError
        : function (e) {
            if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
              var t = new window.ErrorEvent(`error`, {
                bubbles: !0,
                cancelable: !0,
                message:
                  typeof e == `object` && e && typeof e.message == `string`
                    ? String(e.message)
                    : String(e),
                error: e,
              })
              if (!window.dispatchEvent(t)) return
            } else if (typeof process == `object` && typeof process.emit == `function`) {
              process.emit(`uncaughtException`, e)
              return
            }
            console.error(e)
          }
    function ue(e) {
      var t = w.T,
        n = {}
      ;((n.types = t === null ? null : t.types), (w.T = n))
      try {
        var r = e(),
          i = w.S
        ;(i !== null && i(n, r),
          typeof r == `object` && r && typeof r.then == `function` && r.then(C, le))
      } catch (e) {
        le(e)
      } finally {
        ;(t !== null && n.types !== null && (t.types = n.types), (w.T = t))
      }
    }
    function de(e) {
      var t = w.T
      if (t !== null) {
        var n = t.types
        n === null ? (t.types = [e]) : n.indexOf(e) === -1 && n.push(e)
      } else ue(de.bind(null, e))
    }
    var fe = {
      map: D,
      forEach: function (e, t, n) {
        D(
          e,
          function () {
            t.apply(this, arguments)
          },
          n
        )
      },
      count: function (e) {
        var t = 0
        return (
          D(e, function () {
            t++
          }),
          t
        )
      },
      toArray: function (e) {
        return (
          D(e, function (e) {
            return e
          }) || []
        )
      },
      only: function (e) {
        if (!re(e))
          throw Error(`React.Children.only expected to receive a single React element child.`)
        return e
      },
    }
    ;((e.Activity = f),
      (e.Children = fe),
      (e.Component = y),
      (e.Fragment = r),
      (e.Profiler = a),
      (e.PureComponent = ee),
      (e.StrictMode = i),
      (e.Suspense = l),
      (e.ViewTransition = p),
      (e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = w),
      (e.__COMPILER_RUNTIME = {
        __proto__: null,
        c: function (e) {
          return w.H.useMemoCache(e)
        },
      }),
      (e.addTransitionType = de),
      (e.cache = function (e) {
        return function () {
          return e.apply(null, arguments)
        }
      }),
      (e.cacheSignal = function () {
        return null
      }),
      (e.cloneElement = function (e, t, n) {
        if (e == null)
          throw Error(`The argument must be a React element, but you passed ` + e + `.`)
        var r = _({}, e.props),
          i = e.key
        if (t != null)
          for (a in (t.key !== void 0 && (i = `` + t.key), t))
            !T.call(t, a) ||
              a === `key` ||
              a === `__self` ||
              a === `__source` ||
              (a === `ref` && t.ref === void 0) ||
              (r[a] = t[a])
        var a = arguments.length - 2
        if (a === 1) r.children = n
        else if (1 < a) {
          for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2]
          r.children = o
        }
        return te(e.type, i, r)
      }),
      (e.createContext = function (e) {
        return (
          (e = {
            $$typeof: s,
            _currentValue: e,
            _currentValue2: e,
            _threadCount: 0,
            Provider: null,
            Consumer: null,
          }),
          (e.Provider = e),
          (e.Consumer = { $$typeof: o, _context: e }),
          e
        )
      }),
      (e.createElement = function (e, t, n) {
        var r,
          i = {},
          a = null
        if (t != null)
          for (r in (t.key !== void 0 && (a = `` + t.key), t))
            T.call(t, r) && r !== `key` && r !== `__self` && r !== `__source` && (i[r] = t[r])
        var o = arguments.length - 2
        if (o === 1) i.children = n
        else if (1 < o) {
          for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2]
          i.children = s
        }
        if (e && e.defaultProps)
          for (r in ((o = e.defaultProps), o)) i[r] === void 0 && (i[r] = o[r])
        return te(e, a, i)
      }),
      (e.createRef = function () {
        return { current: null }
      }),
      (e.forwardRef = function (e) {
        return { $$typeof: c, render: e }
      }),
      (e.isValidElement = re),
      (e.lazy = function (e) {
        return { $$typeof: d, _payload: { _status: -1, _result: e }, _init: ce }
      }),
      (e.memo = function (e, t) {
        return { $$typeof: u, type: e, compare: t === void 0 ? null : t }
      }),
      (e.startTransition = ue),
      (e.unstable_useCacheRefresh = function () {
        return w.H.useCacheRefresh()
      }),
      (e.use = function (e) {
        return w.H.use(e)
      }),
      (e.useActionState = function (e, t, n) {
        return w.H.useActionState(e, t, n)
      }),
      (e.useCallback = function (e, t) {
        return w.H.useCallback(e, t)
      }),
      (e.useContext = function (e) {
        return w.H.useContext(e)
      }),
      (e.useDebugValue = function () {}),
      (e.useDeferredValue = function (e, t) {
        return w.H.useDeferredValue(e, t)
      }),
      (e.useEffect = function (e, t) {
        return w.H.useEffect(e, t)
      }),
      (e.useEffectEvent = function (e) {
        return w.H.useEffectEvent(e)
      }),
      (e.useId = function () {
        return w.H.useId()
      }),
      (e.useImperativeHandle = function (e, t, n) {
        return w.H.useImperativeHandle(e, t, n)
      }),
      (e.useInsertionEffect = function (e, t) {
        return w.H.useInsertionEffect(e, t)
      }),
      (e.useLayoutEffect = function (e, t) {
        return w.H.useLayoutEffect(e, t)
      }),
      (e.useMemo = function (e, t) {
        return w.H.useMemo(e, t)
      }),
      (e.useOptimistic = function (e, t) {
        return w.H.useOptimistic(e, t)
      }),
      (e.useReducer = function (e, t, n) {
        return w.H.useReducer(e, t, n)
      }),
      (e.useRef = function (e) {
        return w.H.useRef(e)
      }),
      (e.useState = function (e) {
        return w.H.useState(e)
      }),
      (e.useSyncExternalStore = function (e, t, n) {
        return w.H.useSyncExternalStore(e, t, n)
      }),
      (e.useTransition = function () {
        return w.H.useTransition()
      }),
      (e.version = `19.3.1`))
  }),
  ha = o((e, t) => {
    t.exports = ma()
  }),
  ga = o((e) => {
    var t = ha()
    function n(e) {
      var t = `https://react.dev/errors/` + e
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1])
        for (var n = 2; n < arguments.length; n++)
          t += `&args[]=` + encodeURIComponent(arguments[n])
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      )
    }
    function r() {}
    var i = {
        d: {
          f: r,
          r: function () {
            throw Error(n(522))
          },
          D: r,
          C: r,
          L: r,
          m: r,
          X: r,
          S: r,
          M: r,
        },
        p: 0,
        findDOMNode: null,
      },
      a = Symbol.for(`react.portal`),
      o = Symbol.for(`react.recoverable`),
      s = Symbol.for(`react.optimistic_key`)
    function c(e, t, n) {
      var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null
      return {
        $$typeof: a,
        key: r == null ? null : r === s ? s : `` + r,
        children: e,
        containerInfo: t,
        implementation: n,
      }
    }
    var l = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE
    function u(e, t) {
      if (e === `font`) return ``
      if (typeof t == `string`) return t === `use-credentials` ? t : ``
    }
    ;((e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = i),
      (e.browser = function (e) {
        return { $$typeof: o, _reason: e }
      }),
      (e.createPortal = function (e, t) {
        var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null
        if (!t || (t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11)) throw Error(n(299))
        return c(e, t, null, r)
      }),
      (e.flushSync = function (e) {
        var t = l.T,
          n = i.p
        try {
          if (((l.T = null), (i.p = 2), e)) return e()
        } finally {
          ;((l.T = t), (i.p = n), i.d.f())
        }
      }),
      (e.preconnect = function (e, t) {
        typeof e == `string` &&
          (t
            ? ((t = t.crossOrigin),
              (t = typeof t == `string` ? (t === `use-credentials` ? t : ``) : void 0))
            : (t = null),
          i.d.C(e, t))
      }),
      (e.prefetchDNS = function (e) {
        typeof e == `string` && i.d.D(e)
      }),
      (e.preinit = function (e, t) {
        if (typeof e == `string` && t && typeof t.as == `string`) {
          var n = t.as,
            r = u(n, t.crossOrigin),
            a = typeof t.integrity == `string` ? t.integrity : void 0,
            o = typeof t.fetchPriority == `string` ? t.fetchPriority : void 0
          n === `style`
            ? i.d.S(e, typeof t.precedence == `string` ? t.precedence : void 0, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
              })
            : n === `script` &&
              i.d.X(e, {
                crossOrigin: r,
                integrity: a,
                fetchPriority: o,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              })
        }
      }),
      (e.preinitModule = function (e, t) {
        if (typeof e == `string`) {
          if (typeof t == `object` && t) {
            if (t.as == null || t.as === `script`) {
              var n = u(t.as, t.crossOrigin)
              i.d.M(e, {
                crossOrigin: n,
                integrity: typeof t.integrity == `string` ? t.integrity : void 0,
                nonce: typeof t.nonce == `string` ? t.nonce : void 0,
                fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
              })
            }
          } else t ?? i.d.M(e)
        }
      }),
      (e.preload = function (e, t) {
        if (typeof e == `string` && typeof t == `object` && t && typeof t.as == `string`) {
          var n = t.as,
            r = u(n, t.crossOrigin)
          i.d.L(e, n, {
            crossOrigin: r,
            integrity: typeof t.integrity == `string` ? t.integrity : void 0,
            nonce: typeof t.nonce == `string` ? t.nonce : void 0,
            type: typeof t.type == `string` ? t.type : void 0,
            fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            referrerPolicy: typeof t.referrerPolicy == `string` ? t.referrerPolicy : void 0,
            imageSrcSet: typeof t.imageSrcSet == `string` ? t.imageSrcSet : void 0,
            imageSizes: typeof t.imageSizes == `string` ? t.imageSizes : void 0,
            media: typeof t.media == `string` ? t.media : void 0,
          })
        }
      }),
      (e.preloadModule = function (e, t) {
        if (typeof e == `string`) {
          if (t) {
            var n = u(t.as, t.crossOrigin)
            i.d.m(e, {
              as: typeof t.as == `string` && t.as !== `script` ? t.as : void 0,
              crossOrigin: n,
              integrity: typeof t.integrity == `string` ? t.integrity : void 0,
              nonce: typeof t.nonce == `string` ? t.nonce : void 0,
              fetchPriority: typeof t.fetchPriority == `string` ? t.fetchPriority : void 0,
            })
          } else i.d.m(e)
        }
      }),
      (e.requestFormReset = function (e) {
        i.d.r(e)
      }),
      (e.unstable_batchedUpdates = function (e, t) {
        return e(t)
      }),
      (e.useFormState = function (e, t, n) {
        return l.H.useFormState(e, t, n)
      }),
      (e.useFormStatus = function () {
        return l.H.useHostTransitionStatus()
      }),
      (e.version = `19.3.1`))
  }),
  _a = o((e, t) => {
    function n() {
      if (
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` &&
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`
      )
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)
        } catch (e) {
          console.error(e)
        }
    }
    ;(n(), (t.exports = ga()))
  }),
  va = o((e) => {
    function t(e, t) {
      var n = e.length
      e.push(t)
      a: for (; 0 < n;) {
        var r = (n - 1) >>> 1,
          a = e[r]
        if (0 < i(a, t)) ((e[r] = t), (e[n] = a), (n = r))
        else break a
      }
    }
    function n(e) {
      return e.length === 0 ? null : e[0]
    }
    function r(e) {
      if (e.length === 0) return null
      var t = e[0],
        n = e.pop()
      if (n !== t) {
        e[0] = n
        a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
          var s = 2 * (r + 1) - 1,
            c = e[s],
            l = s + 1,
            u = e[l]
          if (0 > i(c, n))
            l < a && 0 > i(u, c)
              ? ((e[r] = u), (e[l] = n), (r = l))
              : ((e[r] = c), (e[s] = n), (r = s))
          else if (l < a && 0 > i(u, n)) ((e[r] = u), (e[l] = n), (r = l))
          else break a
        }
      }
      return t
    }
    function i(e, t) {
      var n = e.sortIndex - t.sortIndex
      return n === 0 ? e.id - t.id : n
    }
    if (
      ((e.unstable_now = void 0),
      typeof performance == `object` && typeof performance.now == `function`)
    ) {
      var a = performance
      e.unstable_now = function () {
        return a.now()
      }
    } else {
      var o = Date,
        s = o.now()
      e.unstable_now = function () {
        return o.now() - s
      }
    }
    var c = [],
      l = [],
      u = 1,
      d = null,
      f = 3,
      p = !1,
      m = !1,
      h = !1,
      g = !1,
      _ = typeof setTimeout == `function` ? setTimeout : null,
      v = typeof clearTimeout == `function` ? clearTimeout : null,
      y = typeof setImmediate < `u` ? setImmediate : null
    function b(e) {
      for (var i = n(l); i !== null;) {
        if (i.callback === null) r(l)
        else if (i.startTime <= e) (r(l), (i.sortIndex = i.expirationTime), t(c, i))
        else break
        i = n(l)
      }
    }
    function ee(e) {
      if (((h = !1), b(e), !m)) {
        if (n(c) !== null) ((m = !0), x || ((x = !0), ne()))
        else {
          var t = n(l)
          t !== null && ae(ee, t.startTime - e)
        }
      }
    }
    var x = !1,
      S = -1,
      C = 5,
      w = -1
    function T() {
      return g ? !0 : !(e.unstable_now() - w < C)
    }
    function te() {
      if (((g = !1), x)) {
        var t = e.unstable_now()
        w = t
        var i = !0
        try {
          a: {
            ;((m = !1), h && ((h = !1), v(S), (S = -1)), (p = !0))
            var a = f
            try {
              b: {
                for (b(t), d = n(c); d !== null && !(d.expirationTime > t && T());) {
                  var o = d.callback
                  if (typeof o == `function`) {
                    ;((d.callback = null), (f = d.priorityLevel))
                    var s = o(d.expirationTime <= t)
                    if (((t = e.unstable_now()), typeof s == `function`)) {
                      ;((d.callback = s), b(t), (i = !0))
                      break b
                    }
                    ;(d === n(c) && r(c), b(t))
                  } else r(c)
                  d = n(c)
                }
                if (d !== null) i = !0
                else {
                  var u = n(l)
                  ;(u !== null && ae(ee, u.startTime - t), (i = !1))
                }
              }
              break a
            } finally {
              ;((d = null), (f = a), (p = !1))
            }
            i = void 0
          }
        } finally {
          i ? ne() : (x = !1)
        }
      }
    }
    var ne
    if (typeof y == `function`)
      ne = function () {
        y(te)
      }
    else if (typeof MessageChannel < `u`) {
      var re = new MessageChannel(),
        ie = re.port2
      ;((re.port1.onmessage = te),
        (ne = function () {
          ie.postMessage(null)
        }))
    } else
      ne = function () {
        _(te, 0)
      }
    function ae(t, n) {
      S = _(function () {
        t(e.unstable_now())
      }, n)
    }
    ;((e.unstable_IdlePriority = 5),
      (e.unstable_ImmediatePriority = 1),
      (e.unstable_LowPriority = 4),
      (e.unstable_NormalPriority = 3),
      (e.unstable_Profiling = null),
      (e.unstable_UserBlockingPriority = 2),
      (e.unstable_cancelCallback = function (e) {
        e.callback = null
      }),
      (e.unstable_forceFrameRate = function (e) {
        0 > e || 125 < e
          ? console.error(
              `forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported`
            )
          : (C = 0 < e ? Math.floor(1e3 / e) : 5)
      }),
      (e.unstable_getCurrentPriorityLevel = function () {
        return f
      }),
      (e.unstable_next = function (e) {
        switch (f) {
          case 1:
          case 2:
          case 3:
            var t = 3
            break
          default:
            t = f
        }
        var n = f
        f = t
        try {
          return e()
        } finally {
          f = n
        }
      }),
      (e.unstable_requestPaint = function () {
        g = !0
      }),
      (e.unstable_runWithPriority = function (e, t) {
        switch (e) {
          case 1:
          case 2:
          case 3:
          case 4:
          case 5:
            break
          default:
            e = 3
        }
        var n = f
        f = e
        try {
          return t()
        } finally {
          f = n
        }
      }),
      (e.unstable_scheduleCallback = function (r, i, a) {
        var o = e.unstable_now()
        switch (
          (typeof a == `object` && a
            ? ((a = a.delay), (a = typeof a == `number` && 0 < a ? o + a : o))
            : (a = o),
          r)
        ) {
          case 1:
            var s = -1
            break
          case 2:
            s = 250
            break
          case 5:
            s = 1073741823
            break
          case 4:
            s = 1e4
            break
          default:
            s = 5e3
        }
        return (
          (s = a + s),
          (r = {
            id: u++,
            callback: i,
            priorityLevel: r,
            startTime: a,
            expirationTime: s,
            sortIndex: -1,
          }),
          a > o
            ? ((r.sortIndex = a),
              t(l, r),
              n(c) === null && r === n(l) && (h ? (v(S), (S = -1)) : (h = !0), ae(ee, a - o)))
            : ((r.sortIndex = s), t(c, r), m || p || ((m = !0), x || ((x = !0), ne()))),
          r
        )
      }),
      (e.unstable_shouldYield = T),
      (e.unstable_wrapCallback = function (e) {
        var t = f
        return function () {
          var n = f
          f = t
          try {
            return e.apply(this, arguments)
          } finally {
            f = n
          }
        }
      }))
  }),
  ya = o((e, t) => {
    t.exports = va()
  }),
  ba = o((e) => {
    var t = ya(),
      n = ha(),
      r = _a()
    function i(e) {
      var t = `https://react.dev/errors/` + e
      if (1 < arguments.length) {
        t += `?args[]=` + encodeURIComponent(arguments[1])
        for (var n = 2; n < arguments.length; n++)
          t += `&args[]=` + encodeURIComponent(arguments[n])
      }
      return (
        `Minified React error #` +
        e +
        `; visit ` +
        t +
        ` for the full message or use the non-minified dev environment for full errors and additional helpful warnings.`
      )
    }
    function a(e) {
      return !(!e || (e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11))
    }
    function o(e) {
      for (var t = e, n = t; n && !n.alternate;)
        ((t = n), t.flags & 4098 && (e = t.return), (n = t.return))
      for (; t.return;) t = t.return
      return t.tag === 3 ? e : null
    }
    function s(e) {
      if (e.tag === 13) {
        var t = e.memoizedState
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null))
          return t.dehydrated
      }
      return null
    }
    function c(e) {
      if (e.tag === 31) {
        var t = e.memoizedState
        if ((t === null && ((e = e.alternate), e !== null && (t = e.memoizedState)), t !== null))
          return t.dehydrated
      }
      return null
    }
    function l(e) {
      if (o(e) !== e) throw Error(i(188))
    }
    function u(e) {
      var t = e.alternate
      if (!t) {
        if (((t = o(e)), t === null)) throw Error(i(188))
        return t === e ? e : null
      }
      for (var n = e, r = t; ;) {
        var a = n.return
        if (a === null) break
        var s = a.alternate
        if (s === null) {
          if (((r = a.return), r !== null)) {
            n = r
            continue
          }
          break
        }
        if (a.child === s.child) {
          for (s = a.child; s;) {
            if (s === n) return (l(a), e)
            if (s === r) return (l(a), t)
            s = s.sibling
          }
          throw Error(i(188))
        }
        if (n.return !== r.return) ((n = a), (r = s))
        else {
          for (var c = !1, u = a.child; u;) {
            if (u === n) {
              ;((c = !0), (n = a), (r = s))
              break
            }
            if (u === r) {
              ;((c = !0), (r = a), (n = s))
              break
            }
            u = u.sibling
          }
          if (!c) {
            for (u = s.child; u;) {
              if (u === n) {
                ;((c = !0), (n = s), (r = a))
                break
              }
              if (u === r) {
                ;((c = !0), (r = s), (n = a))
                break
              }
              u = u.sibling
            }
            if (!c) throw Error(i(189))
          }
        }
        if (n.alternate !== r) throw Error(i(190))
      }
      if (n.tag !== 3) throw Error(i(188))
      return n.stateNode.current === n ? e : t
    }
    function d(e) {
      var t = e.tag
      if (t === 5 || t === 26 || t === 27 || t === 6) return e
      for (e = e.child; e !== null;) {
        if (((t = d(e)), t !== null)) return t
        e = e.sibling
      }
      return null
    }
    function f(e, t, n, r, i, a) {
      for (; e !== null;) {
        if (
          ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a)) ||
          ((e.tag !== 22 || e.memoizedState === null) &&
            (t || (e.tag !== 5 && e.tag !== 27)) &&
            f(e.child, t, n, r, i, a))
        )
          return !0
        e = e.sibling
      }
      return !1
    }
    function p(e) {
      for (e = e.return; e !== null;) {
        if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e
        e = e.return
      }
      return null
    }
    function m(e) {
      var t = !1
      for (
        e = e.return;
        e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);
      )
        e = e.return
      return t
    }
    function h(e) {
      var t = [null, null],
        n = p(e)
      return (n === null || g(t, e, n.child, { foundSelf: !1 }), t)
    }
    function g(e, t, n, r) {
      for (; n !== null;) {
        if (n === t) r.foundSelf = !0
        else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
          if (r.foundSelf) return ((e[1] = n), !0)
          e[0] = n
        } else if ((n.tag !== 22 || n.memoizedState === null) && g(e, t, n.child, r)) return !0
        n = n.sibling
      }
      return !1
    }
    function _(e) {
      switch (e.tag) {
        case 5:
        case 27:
        case 6:
          return e.stateNode
        case 3:
          return e.stateNode.containerInfo
        default:
          throw Error(i(559))
      }
    }
    var v = null,
      y = null
    function b(e, t, n) {
      return e === n || (e === t && ((v = e), !0))
    }
    function ee(e, t, n) {
      return e === n ? ((y = e), !1) : e === t && (y !== null && (v = e), !0)
    }
    function x(e) {
      if (e === null) return null
      do e = e === null ? null : e.return
      while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3)
      return e || null
    }
    function S(e, t, n) {
      for (var r = 0, i = e; i; i = n(i)) r++
      i = 0
      for (var a = t; a; a = n(a)) i++
      for (; 0 < r - i;) ((e = n(e)), r--)
      for (; 0 < i - r;) ((t = n(t)), i--)
      for (; r--;) {
        if (e === t || (t !== null && e === t.alternate)) return e
        ;((e = n(e)), (t = n(t)))
      }
      return null
    }
    var C = Object.assign,
      w = Symbol.for(`react.element`),
      T = Symbol.for(`react.transitional.element`),
      te = Symbol.for(`react.portal`),
      ne = Symbol.for(`react.fragment`),
      re = Symbol.for(`react.strict_mode`),
      ie = Symbol.for(`react.profiler`),
      ae = Symbol.for(`react.consumer`),
      oe = Symbol.for(`react.context`),
      E = Symbol.for(`react.forward_ref`),
      se = Symbol.for(`react.suspense`),
      D = Symbol.for(`react.suspense_list`),
      ce = Symbol.for(`react.memo`),
      le = Symbol.for(`react.lazy`),
      ue = Symbol.for(`react.activity`),
      de = Symbol.for(`react.legacy_hidden`),
      fe = Symbol.for(`react.memo_cache_sentinel`),
      pe = Symbol.for(`react.view_transition`),
      me = Symbol.for(`react.recoverable`),
      he = Symbol.iterator
    function ge(e) {
      return typeof e != `object` || !e
        ? null
        : ((e = (he && e[he]) || e[`@@iterator`]), typeof e == `function` ? e : null)
    }
    var _e = Symbol.for(`react.client.reference`)
    function ve(e) {
      if (e == null) return null
      if (typeof e == `function`) return e.$$typeof === _e ? null : e.displayName || e.name || null
      if (typeof e == `string`) return e
      switch (e) {
        case ne:
          return `Fragment`
        case ie:
          return `Profiler`
        case re:
          return `StrictMode`
        case se:
          return `Suspense`
        case D:
          return `SuspenseList`
        case ue:
          return `Activity`
        case pe:
          return `ViewTransition`
      }
      if (typeof e == `object`)
        switch (e.$$typeof) {
          case te:
            return `Portal`
          case oe:
            return e.displayName || `Context`
          case ae:
            return (e._context.displayName || `Context`) + `.Consumer`
          case E:
            var t = e.render
            return (
              (e = e.displayName),
              (e ||=
                ((e = t.displayName || t.name || ``),
                e === `` ? `ForwardRef` : `ForwardRef(` + e + `)`)),
              e
            )
          case ce:
            return ((t = e.displayName || null), t === null ? ve(e.type) || `Memo` : t)
          case le:
            ;((t = e._payload), (e = e._init))
            try {
              return ve(e(t))
            } catch {}
        }
      return null
    }
    var O = Array.isArray,
      k = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      A = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
      ye = { pending: !1, data: null, method: null, action: null },
      be = [],
      xe = -1
    function Se(e) {
      return { current: e }
    }
    function j(e) {
      0 > xe || ((e.current = be[xe]), (be[xe] = null), xe--)
    }
    function M(e, t) {
      ;(xe++, (be[xe] = e.current), (e.current = t))
    }
    var Ce = Se(null),
      we = Se(null),
      Te = Se(null),
      Ee = Se(null)
    function De(e, t) {
      switch ((M(Te, t), M(we, e), M(Ce, null), t.nodeType)) {
        case 9:
        case 11:
          e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0
          break
        default:
          if (((e = t.tagName), (t = t.namespaceURI))) ((t = up(t)), (e = dp(t, e)))
          else
            switch (e) {
              case `svg`:
                e = 1
                break
              case `math`:
                e = 2
                break
              default:
                e = 0
            }
      }
      ;(j(Ce), M(Ce, e))
    }
    function Oe() {
      ;(j(Ce), j(we), j(Te))
    }
    function ke(e) {
      var t = e.memoizedState
      ;(t !== null && ((sh._currentValue = t.memoizedState), M(Ee, e)), (t = Ce.current))
      var n = dp(t, e.type)
      t !== n && (M(we, e), M(Ce, n))
    }
    function Ae(e) {
      ;(we.current === e && (j(Ce), j(we)), Ee.current === e && (j(Ee), (sh._currentValue = ye)))
    }
    var je, Me
    function Ne(e) {
      if (je === void 0)
        try {
          throw Error()
        } catch (e) {
          var t = e.stack.trim().match(/\n( *(at )?)/)
          ;((je = (t && t[1]) || ``),
            (Me =
              -1 <
              e.stack.indexOf(`
    at`)
                ? ` (<anonymous>)`
                : -1 < e.stack.indexOf(`@`)
                  ? `@unknown:0:0`
                  : ``))
        }
      return (
        `
` +
        je +
        e +
        Me
      )
    }
    var N = !1
    function Pe(e, t) {
      if (!e || N) return ``
      N = !0
      var n = Error.prepareStackTrace
      Error.prepareStackTrace = void 0
      try {
        var r = {
          DetermineComponentFrameRoot: function () {
            try {
              if (t) {
                var n = function () {
                  throw Error()
                }
                if (
                  (Object.defineProperty(n.prototype, 'props', {
                    set: function () {
                      throw Error()
                    },
                  }),
                  typeof Reflect == `object` && Reflect.construct)
                ) {
                  try {
                    Reflect.construct(n, [])
                  } catch (e) {
                    var r = e
                  }
                  Reflect.construct(e, [], n)
                } else {
                  try {
                    n.call()
                  } catch (e) {
                    r = e
                  }
                  n = !1
                  try {
                    var i = Object.getOwnPropertyDescriptor(e.prototype, `props`)
                    ;(Object.defineProperty(e.prototype, 'props', {
                      configurable: !0,
                      set: function () {
                        throw Error()
                      },
                    }),
                      (n = !0),
                      new e())
                  } finally {
                    n &&
                      (i === void 0
                        ? delete e.prototype.props
                        : Object.defineProperty(e.prototype, 'props', i))
                  }
                }
              } else {
                try {
                  throw Error()
                } catch (e) {
                  r = e
                }
                ;(n = e()) && typeof n.catch == `function` && n.catch(function () {})
              }
            } catch (e) {
              if (e && r && typeof e.stack == `string`) return [e.stack, r.stack]
            }
            return [null, null]
          },
        }
        r.DetermineComponentFrameRoot.displayName = `DetermineComponentFrameRoot`
        var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, `name`)
        i &&
          i.configurable &&
          Object.defineProperty(r.DetermineComponentFrameRoot, 'name', {
            value: `DetermineComponentFrameRoot`,
          })
        var a = r.DetermineComponentFrameRoot(),
          o = a[0],
          s = a[1]
        if (o && s) {
          var c = o.split(`
`),
            l = s.split(`
`)
          for (i = r = 0; r < c.length && !c[r].includes(`DetermineComponentFrameRoot`);) r++
          for (; i < l.length && !l[i].includes(`DetermineComponentFrameRoot`);) i++
          if (r === c.length || i === l.length)
            for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--
          for (; 1 <= r && 0 <= i; r--, i--)
            if (c[r] !== l[i]) {
              if (r !== 1 || i !== 1)
                do
                  if ((r--, i--, 0 > i || c[r] !== l[i])) {
                    var u =
                      `
` + c[r].replace(` at new `, ` at `)
                    return (
                      e.displayName &&
                        u.includes(`<anonymous>`) &&
                        (u = u.replace(`<anonymous>`, e.displayName)),
                      u
                    )
                  }
                while (1 <= r && 0 <= i)
              break
            }
        }
      } finally {
        ;((N = !1), (Error.prepareStackTrace = n))
      }
      return (n = e ? e.displayName || e.name : ``) ? Ne(n) : ``
    }
    function Fe(e, t) {
      switch (e.tag) {
        case 26:
        case 27:
        case 5:
          return Ne(e.type)
        case 16:
          return Ne(`Lazy`)
        case 13:
          return e.child !== t && t !== null ? Ne(`Suspense Fallback`) : Ne(`Suspense`)
        case 19:
          return Ne(`SuspenseList`)
        case 0:
        case 15:
          return Pe(e.type, !1)
        case 11:
          return Pe(e.type.render, !1)
        case 1:
          return Pe(e.type, !0)
        case 31:
          return Ne(`Activity`)
        case 30:
          return Ne(`ViewTransition`)
        default:
          return ``
      }
    }
    function Ie(e) {
      try {
        var t = ``,
          n = null
        do ((t += Fe(e, n)), (n = e), (e = e.return))
        while (e)
        return t
      } catch (e) {
        return (
          `
Error generating stack: ` +
          e.message +
          `
` +
          e.stack
        )
      }
    }
    var Le = Object.prototype.hasOwnProperty,
      Re = t.unstable_scheduleCallback,
      ze = t.unstable_cancelCallback,
      Be = t.unstable_shouldYield,
      Ve = t.unstable_requestPaint,
      He = t.unstable_now,
      Ue = t.unstable_getCurrentPriorityLevel,
      We = t.unstable_ImmediatePriority,
      Ge = t.unstable_UserBlockingPriority,
      Ke = t.unstable_NormalPriority,
      qe = t.unstable_LowPriority,
      Je = t.unstable_IdlePriority,
      Ye = t.log,
      Xe = t.unstable_setDisableYieldValue,
      Ze = null,
      Qe = null
    function $e(e) {
      if ((typeof Ye == `function` && Xe(e), Qe && typeof Qe.setStrictMode == `function`))
        try {
          Qe.setStrictMode(Ze, e)
        } catch {}
    }
    var et = Math.clz32 ? Math.clz32 : rt,
      tt = Math.log,
      nt = Math.LN2
    function rt(e) {
      return ((e >>>= 0), e === 0 ? 32 : (31 - ((tt(e) / nt) | 0)) | 0)
    }
    var it = 256,
      at = 262144,
      ot = 4194304
    function st(e) {
      var t = e & 42
      if (t !== 0) return t
      switch (e & -e) {
        case 1:
          return 1
        case 2:
          return 2
        case 4:
          return 4
        case 8:
          return 8
        case 16:
          return 16
        case 32:
          return 32
        case 64:
          return 64
        case 128:
          return 128
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
          return e & -e
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return e & 3932160
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return e & 62914560
        case 67108864:
          return 67108864
        case 134217728:
          return 134217728
        case 268435456:
          return 268435456
        case 536870912:
          return 536870912
        case 1073741824:
          return 0
        default:
          return e
      }
    }
    function ct(e, t, n) {
      var r = e.pendingLanes
      if (r === 0) return 0
      var i = 0,
        a = e.suspendedLanes,
        o = e.pingedLanes
      e = e.warmLanes
      var s = r & 134217727
      return (
        s === 0
          ? ((s = r & ~a),
            s === 0
              ? o === 0
                ? n || ((n = r & ~e), n !== 0 && (i = st(n)))
                : (i = st(o))
              : (i = st(s)))
          : ((r = s & ~a),
            r === 0
              ? ((o &= s), o === 0 ? n || ((n = s & ~e), n !== 0 && (i = st(n))) : (i = st(o)))
              : (i = st(r))),
        i === 0
          ? 0
          : t !== 0 &&
              t !== i &&
              (t & a) === 0 &&
              ((a = i & -i), (n = t & -t), a >= n || (a === 32 && n & 4194048))
            ? t
            : i
      )
    }
    function lt(e, t) {
      return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0
    }
    function ut(e, t) {
      t & 8 && (t |= t & 32)
      var n = e.entangledLanes
      if (n !== 0)
        for (e = e.entanglements, n &= t; 0 < n;) {
          var r = 31 - et(n),
            i = 1 << r
          ;((t |= e[r]), (n &= ~i))
        }
      return t
    }
    function dt(e, t) {
      switch (e) {
        case 1:
        case 2:
        case 4:
        case 8:
        case 64:
          return t + 250
        case 16:
        case 32:
        case 128:
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
          return t + 5e3
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          return -1
        case 67108864:
        case 134217728:
        case 268435456:
        case 536870912:
        case 1073741824:
          return -1
        default:
          return -1
      }
    }
    function ft() {
      var e = ot
      return ((ot <<= 1), !(ot & 62914560) && (ot = 4194304), e)
    }
    function pt(e) {
      for (var t = [], n = 0; 31 > n; n++) t.push(e)
      return t
    }
    function mt(e, t) {
      ;((e.pendingLanes |= t),
        t !== 268435456 && ((e.suspendedLanes = 0), (e.pingedLanes = 0), (e.warmLanes = 0)))
    }
    function ht(e, t, n, r, i, a) {
      var o = e.pendingLanes
      ;((e.pendingLanes = n),
        (e.suspendedLanes = 0),
        (e.pingedLanes = 0),
        (e.warmLanes = 0),
        (e.expiredLanes &= n),
        (e.entangledLanes &= n),
        (e.errorRecoveryDisabledLanes &= n),
        (e.shellSuspendCounter = 0))
      var s = e.entanglements,
        c = e.expirationTimes,
        l = e.hiddenUpdates
      for (n = o & ~n; 0 < n;) {
        var u = 31 - et(n),
          d = 1 << u
        ;((s[u] = 0), (c[u] = -1))
        var f = l[u]
        if (f !== null)
          for (l[u] = null, u = 0; u < f.length; u++) {
            var p = f[u]
            p !== null && (p.lane &= -536870913)
          }
        n &= ~d
      }
      ;(r !== 0 && gt(e, r, 0),
        a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t)))
    }
    function gt(e, t, n) {
      ;((e.pendingLanes |= t), (e.suspendedLanes &= ~t))
      var r = 31 - et(t)
      ;((e.entangledLanes |= t),
        (e.entanglements[r] = e.entanglements[r] | 1073741824 | (n & 261930)))
    }
    function _t(e, t) {
      var n = (e.entangledLanes |= t)
      for (e = e.entanglements; n;) {
        var r = 31 - et(n),
          i = 1 << r
        ;((i & t) | (e[r] & t) && (e[r] |= t), (n &= ~i))
      }
    }
    function vt(e, t) {
      var n = t & -t
      return ((n = n & 42 ? 1 : yt(n)), (n & (e.suspendedLanes | t)) === 0 ? n : 0)
    }
    function yt(e) {
      switch (e) {
        case 2:
          e = 1
          break
        case 8:
          e = 4
          break
        case 32:
          e = 16
          break
        case 256:
        case 512:
        case 1024:
        case 2048:
        case 4096:
        case 8192:
        case 16384:
        case 32768:
        case 65536:
        case 131072:
        case 262144:
        case 524288:
        case 1048576:
        case 2097152:
        case 4194304:
        case 8388608:
        case 16777216:
        case 33554432:
          e = 128
          break
        case 268435456:
          e = 134217728
          break
        default:
          e = 0
      }
      return e
    }
    function bt(e) {
      return ((e &= -e), 2 < e ? (8 < e ? (e & 134217727 ? 32 : 268435456) : 8) : 2)
    }
    function xt() {
      var e = A.p
      return e === 0 ? ((e = window.event), e === void 0 ? 32 : Ch(e.type)) : e
    }
    function St(e, t) {
      var n = A.p
      try {
        return ((A.p = e), t())
      } finally {
        A.p = n
      }
    }
    var Ct = Math.random().toString(36).slice(2),
      wt = `__reactFiber$` + Ct,
      Tt = `__reactProps$` + Ct,
      Et = `__reactContainer$` + Ct,
      Dt = `__reactEvents$` + Ct,
      Ot = `__reactListeners$` + Ct,
      kt = `__reactHandles$` + Ct,
      At = `__reactResources$` + Ct,
      jt = `__reactMarker$` + Ct,
      Mt = `__reactLoad$` + Ct
    function Nt(e) {
      ;(delete e[wt], delete e[Tt], delete e[Ot], delete e[kt])
    }
    function Pt(e) {
      var t
      if ((t = e[wt])) return t
      for (var n = e.parentNode; n;) {
        if ((t = n[Et] || n[wt])) {
          if (((n = t.alternate), t.child !== null || (n !== null && n.child !== null)))
            for (e = fm(e); e !== null;) {
              if ((n = e[wt])) return n
              e = fm(e)
            }
          return t
        }
        ;((e = n), (n = e.parentNode))
      }
      return null
    }
    function Ft(e) {
      if ((e = e[wt] || e[Et])) {
        var t = e.tag
        if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e
      }
      return null
    }
    function It(e) {
      var t = e.tag
      if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode
      throw Error(i(33))
    }
    function Lt(e) {
      var t = e[At]
      return ((t ||= e[At] = { hoistableStyles: new Map(), hoistableScripts: new Map() }), t)
    }
    function Rt(e) {
      e[jt] = !0
    }
    function zt(e) {
      e[Mt] = void 0
    }
    var Bt = new Set(),
      Vt = {}
    function Ht(e, t) {
      ;(Ut(e, t), Ut(e + `Capture`, t))
    }
    function Ut(e, t) {
      for (Vt[e] = t, e = 0; e < t.length; e++) Bt.add(t[e])
    }
    var Wt = RegExp(
        `^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$`
      ),
      Gt = {},
      Kt = {}
    function qt(e) {
      return Le.call(Kt, e)
        ? !0
        : Le.call(Gt, e)
          ? !1
          : Wt.test(e)
            ? (Kt[e] = !0)
            : ((Gt[e] = !0), !1)
    }
    var P = !1
    function Jt() {
      var e = P
      return ((P = !1), e)
    }
    function Yt(e, t, n) {
      if (qt(t)) {
        if (n === null) e.removeAttribute(t)
        else {
          switch (typeof n) {
            case `undefined`:
            case `function`:
            case `symbol`:
              e.removeAttribute(t)
              return
            case `boolean`:
              var r = t.toLowerCase().slice(0, 5)
              if (r !== `data-` && r !== `aria-`) {
                e.removeAttribute(t)
                return
              }
          }
          e.setAttribute(t, n)
        }
      }
    }
    function Xt(e, t, n) {
      if (n === null) e.removeAttribute(t)
      else {
        switch (typeof n) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(t)
            return
        }
        e.setAttribute(t, n)
      }
    }
    function Zt(e, t, n, r) {
      if (r === null) e.removeAttribute(n)
      else {
        switch (typeof r) {
          case `undefined`:
          case `function`:
          case `symbol`:
          case `boolean`:
            e.removeAttribute(n)
            return
        }
        e.setAttributeNS(t, n, r)
      }
    }
    function Qt(e) {
      switch (typeof e) {
        case `bigint`:
        case `boolean`:
        case `number`:
        case `string`:
        case `undefined`:
          return e
        case `object`:
          return e
        default:
          return ``
      }
    }
    function $t(e) {
      var t = e.type
      return (e = e.nodeName) && e.toLowerCase() === `input` && (t === `checkbox` || t === `radio`)
    }
    function en(e, t, n) {
      var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t)
      if (
        !e.hasOwnProperty(t) &&
        r !== void 0 &&
        typeof r.get == `function` &&
        typeof r.set == `function`
      ) {
        var i = r.get,
          a = r.set
        return (
          Object.defineProperty(e, t, {
            configurable: !0,
            get: function () {
              return i.call(this)
            },
            set: function (e) {
              ;((n = `` + e), a.call(this, e))
            },
          }),
          Object.defineProperty(e, t, { enumerable: r.enumerable }),
          {
            getValue: function () {
              return n
            },
            setValue: function (e) {
              n = `` + e
            },
            stopTracking: function () {
              ;((e._valueTracker = null), delete e[t])
            },
          }
        )
      }
    }
    function tn(e) {
      if (!e._valueTracker) {
        var t = $t(e) ? `checked` : `value`
        e._valueTracker = en(e, t, `` + e[t])
      }
    }
    function nn(e) {
      if (!e) return !1
      var t = e._valueTracker
      if (!t) return !0
      var n = t.getValue(),
        r = ``
      return (
        e && (r = $t(e) ? (e.checked ? `true` : `false`) : e.value),
        (e = r),
        e !== n && (t.setValue(e), !0)
      )
    }
    var rn = /[\n"\\]/g
    function an(e) {
      return e.replace(rn, function (e) {
        return `\\` + e.charCodeAt(0).toString(16) + ` `
      })
    }
    function on(e, t, n, r, i, a, o, s) {
      ;((e.name = ``),
        o != null && typeof o != `function` && typeof o != `symbol` && typeof o != `boolean`
          ? (e.type = o)
          : e.removeAttribute(`type`),
        t == null
          ? (o !== `submit` && o !== `reset`) || e.removeAttribute(`value`)
          : o === `number`
            ? ((t === 0 && e.value === ``) || e.value != t) && (e.value = `` + Qt(t))
            : e.value !== `` + Qt(t) && (e.value = `` + Qt(t)),
        t == null
          ? n == null
            ? r != null && e.removeAttribute(`value`)
            : cn(e, Qt(n))
          : o === `number` && e.value == t
            ? cn(e, Qt(e.value))
            : cn(e, Qt(t)),
        i == null && a != null && (e.defaultChecked = !!a),
        i != null && (e.checked = i && typeof i != `function` && typeof i != `symbol`),
        s != null && typeof s != `function` && typeof s != `symbol` && typeof s != `boolean`
          ? (e.name = `` + Qt(s))
          : e.removeAttribute(`name`))
    }
    function sn(e, t, n, r, i, a, o, s) {
      if (
        (a != null &&
          typeof a != `function` &&
          typeof a != `symbol` &&
          typeof a != `boolean` &&
          (e.type = a),
        t != null || n != null)
      ) {
        if (!((a !== `submit` && a !== `reset`) || t != null)) {
          tn(e)
          return
        }
        ;((n = n == null ? `` : `` + Qt(n)),
          (t = t == null ? n : `` + Qt(t)),
          s || t === e.value || (e.value = t),
          (e.defaultValue = t))
      }
      ;((r ??= i),
        (r = typeof r != `function` && typeof r != `symbol` && !!r),
        (e.checked = s ? e.checked : !!r),
        (e.defaultChecked = !!r),
        o != null &&
          typeof o != `function` &&
          typeof o != `symbol` &&
          typeof o != `boolean` &&
          (e.name = o),
        tn(e))
    }
    function cn(e, t) {
      e.defaultValue !== `` + t && (e.defaultValue = `` + t)
    }
    function ln(e, t, n, r) {
      if (((e = e.options), t)) {
        t = {}
        for (var i = 0; i < n.length; i++) t[`$` + n[i]] = !0
        for (n = 0; n < e.length; n++)
          ((i = t.hasOwnProperty(`$` + e[n].value)),
            e[n].selected !== i && (e[n].selected = i),
            i && r && (e[n].defaultSelected = !0))
      } else {
        for (n = `` + Qt(n), t = null, i = 0; i < e.length; i++) {
          if (e[i].value === n) {
            ;((e[i].selected = !0), r && (e[i].defaultSelected = !0))
            return
          }
          t !== null || e[i].disabled || (t = e[i])
        }
        t !== null && (t.selected = !0)
      }
    }
    function un(e, t, n) {
      t != null && ((t = `` + Qt(t)), t !== e.value && (e.value = t), n == null)
        ? e.defaultValue !== t && (e.defaultValue = t)
        : (e.defaultValue = n == null ? `` : `` + Qt(n))
    }
    function dn(e, t, n, r) {
      if (t == null) {
        if (r != null) {
          if (n != null) throw Error(i(92))
          if (O(r)) {
            if (1 < r.length) throw Error(i(93))
            r = r[0]
          }
          n = r
        }
        ;((n ??= ``), (t = n))
      }
      ;((n = Qt(t)),
        (e.defaultValue = n),
        (r = e.textContent),
        r === n && r !== `` && r !== null && (e.value = r),
        tn(e))
    }
    function fn(e, t) {
      if (t) {
        var n = e.firstChild
        if (n && n === e.lastChild && n.nodeType === 3) {
          n.nodeValue = t
          return
        }
      }
      e.textContent = t
    }
    var pn = new Set(
      `animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp`.split(
        ` `
      )
    )
    function mn(e, t, n) {
      var r = t.indexOf(`--`) === 0
      n == null || typeof n == `boolean` || n === ``
        ? r
          ? e.setProperty(t, ``)
          : t === `float`
            ? (e.cssFloat = ``)
            : (e[t] = ``)
        : r
          ? e.setProperty(t, n)
          : typeof n != `number` || n === 0 || pn.has(t)
            ? t === `float`
              ? (e.cssFloat = n)
              : (e[t] = (`` + n).trim())
            : (e[t] = n + `px`)
    }
    function hn(e, t, n) {
      if (t != null && typeof t != `object`) throw Error(i(62))
      if (((e = e.style), n != null)) {
        for (var r in n)
          !n.hasOwnProperty(r) ||
            (t != null && t.hasOwnProperty(r)) ||
            (r.indexOf(`--`) === 0
              ? e.setProperty(r, ``)
              : r === `float`
                ? (e.cssFloat = ``)
                : (e[r] = ``),
            (P = !0))
        for (var a in t) ((r = t[a]), t.hasOwnProperty(a) && n[a] !== r && (mn(e, a, r), (P = !0)))
      } else for (var o in t) t.hasOwnProperty(o) && mn(e, o, t[o])
    }
    function gn(e) {
      if (e.indexOf(`-`) === -1) return !1
      switch (e) {
        case `annotation-xml`:
        case `color-profile`:
        case `font-face`:
        case `font-face-src`:
        case `font-face-uri`:
        case `font-face-format`:
        case `font-face-name`:
        case `missing-glyph`:
          return !1
        default:
          return !0
      }
    }
    var _n = new Map([
        [`acceptCharset`, `accept-charset`],
        [`htmlFor`, `for`],
        [`httpEquiv`, `http-equiv`],
        [`crossOrigin`, `crossorigin`],
        [`accentHeight`, `accent-height`],
        [`alignmentBaseline`, `alignment-baseline`],
        [`arabicForm`, `arabic-form`],
        [`baselineShift`, `baseline-shift`],
        [`capHeight`, `cap-height`],
        [`clipPath`, `clip-path`],
        [`clipRule`, `clip-rule`],
        [`colorInterpolation`, `color-interpolation`],
        [`colorInterpolationFilters`, `color-interpolation-filters`],
        [`colorProfile`, `color-profile`],
        [`colorRendering`, `color-rendering`],
        [`dominantBaseline`, `dominant-baseline`],
        [`enableBackground`, `enable-background`],
        [`fillOpacity`, `fill-opacity`],
        [`fillRule`, `fill-rule`],
        [`floodColor`, `flood-color`],
        [`floodOpacity`, `flood-opacity`],
        [`fontFamily`, `font-family`],
        [`fontSize`, `font-size`],
        [`fontSizeAdjust`, `font-size-adjust`],
        [`fontStretch`, `font-stretch`],
        [`fontStyle`, `font-style`],
        [`fontVariant`, `font-variant`],
        [`fontWeight`, `font-weight`],
        [`glyphName`, `glyph-name`],
        [`glyphOrientationHorizontal`, `glyph-orientation-horizontal`],
        [`glyphOrientationVertical`, `glyph-orientation-vertical`],
        [`horizAdvX`, `horiz-adv-x`],
        [`horizOriginX`, `horiz-origin-x`],
        [`imageRendering`, `image-rendering`],
        [`letterSpacing`, `letter-spacing`],
        [`lightingColor`, `lighting-color`],
        [`markerEnd`, `marker-end`],
        [`markerMid`, `marker-mid`],
        [`markerStart`, `marker-start`],
        [`maskType`, `mask-type`],
        [`overlinePosition`, `overline-position`],
        [`overlineThickness`, `overline-thickness`],
        [`paintOrder`, `paint-order`],
        [`panose-1`, `panose-1`],
        [`pointerEvents`, `pointer-events`],
        [`renderingIntent`, `rendering-intent`],
        [`shapeRendering`, `shape-rendering`],
        [`stopColor`, `stop-color`],
        [`stopOpacity`, `stop-opacity`],
        [`strikethroughPosition`, `strikethrough-position`],
        [`strikethroughThickness`, `strikethrough-thickness`],
        [`strokeDasharray`, `stroke-dasharray`],
        [`strokeDashoffset`, `stroke-dashoffset`],
        [`strokeLinecap`, `stroke-linecap`],
        [`strokeLinejoin`, `stroke-linejoin`],
        [`strokeMiterlimit`, `stroke-miterlimit`],
        [`strokeOpacity`, `stroke-opacity`],
        [`strokeWidth`, `stroke-width`],
        [`textAnchor`, `text-anchor`],
        [`textDecoration`, `text-decoration`],
        [`textRendering`, `text-rendering`],
        [`transformOrigin`, `transform-origin`],
        [`underlinePosition`, `underline-position`],
        [`underlineThickness`, `underline-thickness`],
        [`unicodeBidi`, `unicode-bidi`],
        [`unicodeRange`, `unicode-range`],
        [`unitsPerEm`, `units-per-em`],
        [`vAlphabetic`, `v-alphabetic`],
        [`vHanging`, `v-hanging`],
        [`vIdeographic`, `v-ideographic`],
        [`vMathematical`, `v-mathematical`],
        [`vectorEffect`, `vector-effect`],
        [`vertAdvY`, `vert-adv-y`],
        [`vertOriginX`, `vert-origin-x`],
        [`vertOriginY`, `vert-origin-y`],
        [`wordSpacing`, `word-spacing`],
        [`writingMode`, `writing-mode`],
        [`xmlnsXlink`, `xmlns:xlink`],
        [`xHeight`, `x-height`],
      ]),
      vn =
        /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i
    function yn(e) {
      return vn.test(`` + e)
        ? `javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')`
        : e
    }
    function bn() {}
    var xn = null
    function Sn(e) {
      return (
        (e = e.target || e.srcElement || window),
        e.correspondingUseElement && (e = e.correspondingUseElement),
        e.nodeType === 3 ? e.parentNode : e
      )
    }
    var Cn = null,
      wn = null
    function Tn(e) {
      var t = Ft(e)
      if (t && (e = t.stateNode)) {
        var n = e[Tt] || null
        a: switch (((e = t.stateNode), t.type)) {
          case `input`:
            if (
              (on(
                e,
                n.value,
                n.defaultValue,
                n.defaultValue,
                n.checked,
                n.defaultChecked,
                n.type,
                n.name
              ),
              (t = n.name),
              n.type === `radio` && t != null)
            ) {
              for (n = e; n.parentNode;) n = n.parentNode
              for (
                n = n.querySelectorAll(`input[name="` + an(`` + t) + `"][type="radio"]`), t = 0;
                t < n.length;
                t++
              ) {
                var r = n[t]
                if (r !== e && r.form === e.form) {
                  var a = r[Tt] || null
                  if (!a) throw Error(i(90))
                  on(
                    r,
                    a.value,
                    a.defaultValue,
                    a.defaultValue,
                    a.checked,
                    a.defaultChecked,
                    a.type,
                    a.name
                  )
                }
              }
              for (t = 0; t < n.length; t++) ((r = n[t]), r.form === e.form && nn(r))
            }
            break a
          case `textarea`:
            un(e, n.value, n.defaultValue)
            break a
          case `select`:
            ;((t = n.value), t != null && ln(e, !!n.multiple, t, !1))
        }
      }
    }
    var En = !1
    function Dn(e, t, n) {
      if (En) return e(t, n)
      En = !0
      try {
        return e(t)
      } finally {
        if (
          ((En = !1),
          (Cn !== null || wn !== null) &&
            (zd(), Cn && ((t = Cn), (e = wn), (wn = Cn = null), Tn(t), e)))
        )
          for (t = 0; t < e.length; t++) Tn(e[t])
      }
    }
    function On(e, t) {
      var n = e.stateNode
      if (n === null) return null
      var r = n[Tt] || null
      if (r === null) return null
      n = r[t]
      a: switch (t) {
        case `onClick`:
        case `onClickCapture`:
        case `onDoubleClick`:
        case `onDoubleClickCapture`:
        case `onMouseDown`:
        case `onMouseDownCapture`:
        case `onMouseMove`:
        case `onMouseMoveCapture`:
        case `onMouseUp`:
        case `onMouseUpCapture`:
        case `onMouseEnter`:
          ;((r = !r.disabled) ||
            ((e = e.type),
            (r = e !== `button` && e !== `input` && e !== `select` && e !== `textarea`)),
            (e = !r))
          break a
        default:
          e = !1
      }
      if (e) return null
      if (n && typeof n != `function`) throw Error(i(231, t, typeof n))
      return n
    }
    var kn =
        typeof window < `u` &&
        window.document !== void 0 &&
        window.document.createElement !== void 0,
      An = !1
    if (kn)
      try {
        var jn = {}
        ;(Object.defineProperty(jn, 'passive', {
          get: function () {
            An = !0
          },
        }),
          window.addEventListener(`test`, jn, jn),
          window.removeEventListener(`test`, jn, jn))
      } catch {
        An = !1
      }
    var Mn = null,
      Nn = null,
      Pn = null
    function Fn() {
      if (Pn) return Pn
      var e,
        t = Nn,
        n = t.length,
        r,
        i = `value` in Mn ? Mn.value : Mn.textContent,
        a = i.length
      for (e = 0; e < n && t[e] === i[e]; e++);
      var o = n - e
      for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
      return (Pn = i.slice(e, 1 < r ? 1 - r : void 0))
    }
    function In(e) {
      var t = e.keyCode
      return (
        `charCode` in e ? ((e = e.charCode), e === 0 && t === 13 && (e = 13)) : (e = t),
        e === 10 && (e = 13),
        32 <= e || e === 13 ? e : 0
      )
    }
    function Ln() {
      return !0
    }
    function Rn() {
      return !1
    }
    function zn(e) {
      function t(t, n, r, i, a) {
        for (var o in ((this._reactName = t),
        (this._targetInst = r),
        (this.type = n),
        (this.nativeEvent = i),
        (this.target = a),
        (this.currentTarget = null),
        e))
          e.hasOwnProperty(o) && ((t = e[o]), (this[o] = t ? t(i) : i[o]))
        return (
          (this.isDefaultPrevented = (
            i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented
          )
            ? Ln
            : Rn),
          (this.isPropagationStopped = Rn),
          this
        )
      }
      return (
        C(t.prototype, {
          preventDefault: function () {
            this.defaultPrevented = !0
            var e = this.nativeEvent
            e &&
              (e.preventDefault
                ? e.preventDefault()
                : typeof e.returnValue != `unknown` && (e.returnValue = !1),
              (this.isDefaultPrevented = Ln))
          },
          stopPropagation: function () {
            var e = this.nativeEvent
            e &&
              (e.stopPropagation
                ? e.stopPropagation()
                : typeof e.cancelBubble != `unknown` && (e.cancelBubble = !0),
              (this.isPropagationStopped = Ln))
          },
          persist: function () {},
          isPersistent: Ln,
        }),
        t
      )
    }
    var Bn = {
        eventPhase: 0,
        bubbles: 0,
        cancelable: 0,
        timeStamp: function (e) {
          return e.timeStamp || Date.now()
        },
        defaultPrevented: 0,
        isTrusted: 0,
      },
      Vn = zn(Bn),
      Hn = C({}, Bn, { view: 0, detail: 0 }),
      Un = zn(Hn),
      Wn,
      Gn,
      Kn,
      qn = C({}, Hn, {
        screenX: 0,
        screenY: 0,
        clientX: 0,
        clientY: 0,
        pageX: 0,
        pageY: 0,
        ctrlKey: 0,
        shiftKey: 0,
        altKey: 0,
        metaKey: 0,
        getModifierState: ir,
        button: 0,
        buttons: 0,
        relatedTarget: function (e) {
          return e.relatedTarget === void 0
            ? e.fromElement === e.srcElement
              ? e.toElement
              : e.fromElement
            : e.relatedTarget
        },
        movementX: function (e) {
          return `movementX` in e
            ? e.movementX
            : (e !== Kn &&
                (Kn && e.type === `mousemove`
                  ? ((Wn = e.screenX - Kn.screenX), (Gn = e.screenY - Kn.screenY))
                  : (Gn = Wn = 0),
                (Kn = e)),
              Wn)
        },
        movementY: function (e) {
          return `movementY` in e ? e.movementY : Gn
        },
      }),
      Jn = zn(qn),
      Yn = zn(C({}, qn, { dataTransfer: 0 })),
      Xn = zn(C({}, Hn, { relatedTarget: 0 })),
      Zn = zn(C({}, Bn, { animationName: 0, elapsedTime: 0, pseudoElement: 0 })),
      Qn = zn(
        C({}, Bn, {
          clipboardData: function (e) {
            return `clipboardData` in e ? e.clipboardData : window.clipboardData
          },
        })
      ),
      $n = zn(C({}, Bn, { data: 0 })),
      er = {
        Esc: `Escape`,
        Spacebar: ` `,
        Left: `ArrowLeft`,
        Up: `ArrowUp`,
        Right: `ArrowRight`,
        Down: `ArrowDown`,
        Del: `Delete`,
        Win: `OS`,
        Menu: `ContextMenu`,
        Apps: `ContextMenu`,
        Scroll: `ScrollLock`,
        MozPrintableKey: `Unidentified`,
      },
      tr = {
        8: `Backspace`,
        9: `Tab`,
        12: `Clear`,
        13: `Enter`,
        16: `Shift`,
        17: `Control`,
        18: `Alt`,
        19: `Pause`,
        20: `CapsLock`,
        27: `Escape`,
        32: ` `,
        33: `PageUp`,
        34: `PageDown`,
        35: `End`,
        36: `Home`,
        37: `ArrowLeft`,
        38: `ArrowUp`,
        39: `ArrowRight`,
        40: `ArrowDown`,
        45: `Insert`,
        46: `Delete`,
        112: `F1`,
        113: `F2`,
        114: `F3`,
        115: `F4`,
        116: `F5`,
        117: `F6`,
        118: `F7`,
        119: `F8`,
        120: `F9`,
        121: `F10`,
        122: `F11`,
        123: `F12`,
        144: `NumLock`,
        145: `ScrollLock`,
        224: `Meta`,
      },
      nr = { Alt: `altKey`, Control: `ctrlKey`, Meta: `metaKey`, Shift: `shiftKey` }
    function rr(e) {
      var t = this.nativeEvent
      return t.getModifierState ? t.getModifierState(e) : (e = nr[e]) ? !!t[e] : !1
    }
    function ir() {
      return rr
    }
    var ar = zn(
        C({}, Hn, {
          key: function (e) {
            if (e.key) {
              var t = er[e.key] || e.key
              if (t !== `Unidentified`) return t
            }
            return e.type === `keypress`
              ? ((e = In(e)), e === 13 ? `Enter` : String.fromCharCode(e))
              : e.type === `keydown` || e.type === `keyup`
                ? tr[e.keyCode] || `Unidentified`
                : ``
          },
          code: 0,
          location: 0,
          ctrlKey: 0,
          shiftKey: 0,
          altKey: 0,
          metaKey: 0,
          repeat: 0,
          locale: 0,
          getModifierState: ir,
          charCode: function (e) {
            return e.type === `keypress` ? In(e) : 0
          },
          keyCode: function (e) {
            return e.type === `keydown` || e.type === `keyup` ? e.keyCode : 0
          },
          which: function (e) {
            return e.type === `keypress`
              ? In(e)
              : e.type === `keydown` || e.type === `keyup`
                ? e.keyCode
                : 0
          },
        })
      ),
      or = zn(
        C({}, qn, {
          pointerId: 0,
          width: 0,
          height: 0,
          pressure: 0,
          tangentialPressure: 0,
          tiltX: 0,
          tiltY: 0,
          twist: 0,
          pointerType: 0,
          isPrimary: 0,
        })
      ),
      sr = zn(C({}, Bn, { submitter: 0 })),
      cr = zn(
        C({}, Hn, {
          touches: 0,
          targetTouches: 0,
          changedTouches: 0,
          altKey: 0,
          metaKey: 0,
          ctrlKey: 0,
          shiftKey: 0,
          getModifierState: ir,
        })
      ),
      lr = zn(C({}, Bn, { propertyName: 0, elapsedTime: 0, pseudoElement: 0 })),
      ur = zn(
        C({}, qn, {
          deltaX: function (e) {
            return `deltaX` in e ? e.deltaX : `wheelDeltaX` in e ? -e.wheelDeltaX : 0
          },
          deltaY: function (e) {
            return `deltaY` in e
              ? e.deltaY
              : `wheelDeltaY` in e
                ? -e.wheelDeltaY
                : `wheelDelta` in e
                  ? -e.wheelDelta
                  : 0
          },
          deltaZ: 0,
          deltaMode: 0,
        })
      ),
      dr = zn(C({}, Bn, { newState: 0, oldState: 0, source: 0 })),
      fr = [9, 13, 27, 32],
      pr = kn && `CompositionEvent` in window,
      F = null
    kn && `documentMode` in document && (F = document.documentMode)
    var mr = kn && `TextEvent` in window && !F,
      hr = kn && (!pr || (F && 8 < F && 11 >= F)),
      gr = ` `,
      _r = !1
    function vr(e, t) {
      switch (e) {
        case `keyup`:
          return fr.indexOf(t.keyCode) !== -1
        case `keydown`:
          return t.keyCode !== 229
        case `keypress`:
        case `mousedown`:
        case `focusout`:
          return !0
        default:
          return !1
      }
    }
    function I(e) {
      return ((e = e.detail), typeof e == `object` && `data` in e ? e.data : null)
    }
    var yr = !1
    function br(e, t) {
      switch (e) {
        case `compositionend`:
          return I(t)
        case `keypress`:
          return t.which === 32 ? ((_r = !0), gr) : null
        case `textInput`:
          return ((e = t.data), e === gr && _r ? null : e)
        default:
          return null
      }
    }
    function xr(e, t) {
      if (yr)
        return e === `compositionend` || (!pr && vr(e, t))
          ? ((e = Fn()), (Pn = Nn = Mn = null), (yr = !1), e)
          : null
      switch (e) {
        case `paste`:
          return null
        case `keypress`:
          if (!(t.ctrlKey || t.altKey || t.metaKey) || (t.ctrlKey && t.altKey)) {
            if (t.char && 1 < t.char.length) return t.char
            if (t.which) return String.fromCharCode(t.which)
          }
          return null
        case `compositionend`:
          return hr && t.locale !== `ko` ? null : t.data
        default:
          return null
      }
    }
    var Sr = {
      'color': !0,
      'date': !0,
      'datetime': !0,
      'datetime-local': !0,
      'email': !0,
      'month': !0,
      'number': !0,
      'password': !0,
      'range': !0,
      'search': !0,
      'tel': !0,
      'text': !0,
      'time': !0,
      'url': !0,
      'week': !0,
    }
    function Cr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase()
      return t === `input` ? !!Sr[e.type] : t === `textarea`
    }
    function wr(e, t, n, r) {
      ;(Cn ? (wn ? wn.push(r) : (wn = [r])) : (Cn = r),
        (t = Jf(t, `onChange`)),
        0 < t.length &&
          ((n = new Vn(`onChange`, `change`, null, n, r)), e.push({ event: n, listeners: t })))
    }
    var Tr = null,
      Er = null
    function Dr(e) {
      Vf(e, 0)
    }
    function Or(e) {
      if (nn(It(e))) return e
    }
    function kr(e, t) {
      if (e === `change`) return t
    }
    var Ar = !1
    if (kn) {
      var jr
      if (kn) {
        var Mr = `oninput` in document
        if (!Mr) {
          var Nr = document.createElement(`div`)
          ;(Nr.setAttribute(`oninput`, `return;`), (Mr = typeof Nr.oninput == `function`))
        }
        jr = Mr
      } else jr = !1
      Ar = jr && (!document.documentMode || 9 < document.documentMode)
    }
    function Pr() {
      Tr && (Tr.detachEvent(`onpropertychange`, Fr), (Er = Tr = null))
    }
    function Fr(e) {
      if (e.propertyName === `value` && Or(Er)) {
        var t = []
        ;(wr(t, Er, e, Sn(e)), Dn(Dr, t))
      }
    }
    function Ir(e, t, n) {
      e === `focusin`
        ? (Pr(), (Tr = t), (Er = n), Tr.attachEvent(`onpropertychange`, Fr))
        : e === `focusout` && Pr()
    }
    function Lr(e) {
      if (e === `selectionchange` || e === `keyup` || e === `keydown`) return Or(Er)
    }
    function Rr(e, t) {
      if (e === `click`) return Or(t)
    }
    function zr(e, t) {
      if (e === `input` || e === `change`) return Or(t)
    }
    function Br(e, t) {
      return (e === t && (e !== 0 || 1 / e == 1 / t)) || (e !== e && t !== t)
    }
    var Vr = typeof Object.is == `function` ? Object.is : Br
    function Hr(e, t) {
      if (Vr(e, t)) return !0
      if (typeof e != `object` || !e || typeof t != `object` || !t) return !1
      var n = Object.keys(e),
        r = Object.keys(t)
      if (n.length !== r.length) return !1
      for (r = 0; r < n.length; r++) {
        var i = n[r]
        if (!Le.call(t, i) || !Vr(e[i], t[i])) return !1
      }
      return !0
    }
    function Ur(e) {
      if (((e ||= typeof document < `u` ? document : void 0), e === void 0)) return null
      try {
        return e.activeElement || e.body
      } catch {
        return e.body
      }
    }
    function Wr(e) {
      for (; e && e.firstChild;) e = e.firstChild
      return e
    }
    function Gr(e, t) {
      var n = Wr(e)
      e = 0
      for (var r; n;) {
        if (n.nodeType === 3) {
          if (((r = e + n.textContent.length), e <= t && r >= t)) return { node: n, offset: t - e }
          e = r
        }
        a: {
          for (; n;) {
            if (n.nextSibling) {
              n = n.nextSibling
              break a
            }
            n = n.parentNode
          }
          n = void 0
        }
        n = Wr(n)
      }
    }
    function Kr(e, t) {
      return e && t
        ? e === t
          ? !0
          : e && e.nodeType === 3
            ? !1
            : t && t.nodeType === 3
              ? Kr(e, t.parentNode)
              : `contains` in e
                ? e.contains(t)
                : e.compareDocumentPosition
                  ? !!(e.compareDocumentPosition(t) & 16)
                  : !1
        : !1
    }
    function qr(e) {
      e =
        e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null
          ? e.ownerDocument.defaultView
          : window
      for (var t = Ur(e.document); t instanceof e.HTMLIFrameElement;) {
        try {
          var n = typeof t.contentWindow.location.href == `string`
        } catch {
          n = !1
        }
        if (n) e = t.contentWindow
        else break
        t = Ur(e.document)
      }
      return t
    }
    function Jr(e) {
      var t = e && e.nodeName && e.nodeName.toLowerCase()
      return (
        t &&
        ((t === `input` &&
          (e.type === `text` ||
            e.type === `search` ||
            e.type === `tel` ||
            e.type === `url` ||
            e.type === `password`)) ||
          t === `textarea` ||
          e.contentEditable === `true`)
      )
    }
    var Yr = kn && `documentMode` in document && 11 >= document.documentMode,
      Xr = null,
      Zr = null,
      Qr = null,
      $r = !1
    function ei(e, t, n) {
      var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument
      $r ||
        Xr == null ||
        Xr !== Ur(r) ||
        ((r = Xr),
        `selectionStart` in r && Jr(r)
          ? (r = { start: r.selectionStart, end: r.selectionEnd })
          : ((r = ((r.ownerDocument && r.ownerDocument.defaultView) || window).getSelection()),
            (r = {
              anchorNode: r.anchorNode,
              anchorOffset: r.anchorOffset,
              focusNode: r.focusNode,
              focusOffset: r.focusOffset,
            })),
        (Qr && Hr(Qr, r)) ||
          ((Qr = r),
          (r = Jf(Zr, `onSelect`)),
          0 < r.length &&
            ((t = new Vn(`onSelect`, `select`, null, t, n)),
            e.push({ event: t, listeners: r }),
            (t.target = Xr))))
    }
    function ti(e, t) {
      var n = {}
      return (
        (n[e.toLowerCase()] = t.toLowerCase()),
        (n[`Webkit` + e] = `webkit` + t),
        (n[`Moz` + e] = `moz` + t),
        n
      )
    }
    var ni = {
        animationend: ti(`Animation`, `AnimationEnd`),
        animationiteration: ti(`Animation`, `AnimationIteration`),
        animationstart: ti(`Animation`, `AnimationStart`),
        transitionrun: ti(`Transition`, `TransitionRun`),
        transitionstart: ti(`Transition`, `TransitionStart`),
        transitioncancel: ti(`Transition`, `TransitionCancel`),
        transitionend: ti(`Transition`, `TransitionEnd`),
      },
      ri = {},
      ii = {}
    kn &&
      ((ii = document.createElement(`div`).style),
      `AnimationEvent` in window ||
        (delete ni.animationend.animation,
        delete ni.animationiteration.animation,
        delete ni.animationstart.animation),
      `TransitionEvent` in window || delete ni.transitionend.transition)
    function ai(e) {
      if (ri[e]) return ri[e]
      if (!ni[e]) return e
      var t = ni[e],
        n
      for (n in t) if (t.hasOwnProperty(n) && n in ii) return (ri[e] = t[n])
      return e
    }
    var oi = ai(`animationend`),
      si = ai(`animationiteration`),
      ci = ai(`animationstart`),
      li = ai(`transitionrun`),
      ui = ai(`transitionstart`),
      di = ai(`transitioncancel`),
      fi = ai(`transitionend`),
      pi = new Map(),
      mi =
        `abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel`.split(
          ` `
        )
    mi.push(`scrollEnd`)
    function hi(e, t) {
      ;(pi.set(e, t), Ht(t, [e]))
    }
    var gi = 0
    function _i(e, t) {
      if (e.name != null && e.name !== `auto`) return e.name
      if (t.autoName !== null) return t.autoName
      e = bd.identifierPrefix
      var n = gi++
      return ((e = `_` + e + `t_` + n.toString(32) + `_`), (t.autoName = e))
    }
    function vi(e) {
      if (e == null || typeof e == `string`) return e
      var t = null,
        n = Od
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = e[n[r]]
          if (i != null) {
            if (i === `none`) return `none`
            t = t == null ? i : t + (` ` + i)
          }
        }
      return t ?? e.default
    }
    function yi(e, t) {
      return (
        (e = vi(e)), (t = vi(t)), t == null ? (e === `auto` ? null : e) : t === `auto` ? null : t
      )
    }
    var bi =
        typeof reportError == `function`
          ? reportError
          : function (e) {
              if (typeof window == `object` && typeof window.ErrorEvent == `function`) {
                var t = new window.ErrorEvent(`error`, {
                  bubbles: !0,
                  cancelable: !0,
                  message:
                    typeof e == `object` && e && typeof e.message == `string`
                      ? String(e.message)
                      : String(e),
                  error: e,
                })
                if (!window.dispatchEvent(t)) return
              } else if (typeof process == `object` && typeof process.emit == `function`) {
                process.emit(`uncaughtException`, e)
                return
              }
              console.error(e)
            },
      xi = [],
      Si = 0,
      Ci = 0
    function wi() {
      for (var e = Si, t = (Ci = Si = 0); t < e;) {
        var n = xi[t]
        xi[t++] = null
        var r = xi[t]
        xi[t++] = null
        var i = xi[t]
        xi[t++] = null
        var a = xi[t]
        if (((xi[t++] = null), r !== null && i !== null)) {
          var o = r.pending
          ;(o === null ? (i.next = i) : ((i.next = o.next), (o.next = i)), (r.pending = i))
        }
        a !== 0 && Oi(n, i, a)
      }
    }
    function Ti(e, t, n, r) {
      ;((xi[Si++] = e),
        (xi[Si++] = t),
        (xi[Si++] = n),
        (xi[Si++] = r),
        (Ci |= r),
        (e.lanes |= r),
        (e = e.alternate),
        e !== null && (e.lanes |= r))
    }
    function Ei(e, t, n, r) {
      return (Ti(e, t, n, r), ki(e))
    }
    function Di(e, t) {
      return (Ti(e, null, null, t), ki(e))
    }
    function Oi(e, t, n) {
      e.lanes |= n
      var r = e.alternate
      r !== null && (r.lanes |= n)
      for (var i = !1, a = e.return; a !== null;)
        ((a.childLanes |= n),
          (r = a.alternate),
          r !== null && (r.childLanes |= n),
          a.tag === 22 && ((e = a.stateNode), e === null || e._visibility & 1 || (i = !0)),
          (e = a),
          (a = a.return))
      return e.tag === 3
        ? ((a = e.stateNode),
          i &&
            t !== null &&
            ((i = 31 - et(n)),
            (e = a.hiddenUpdates),
            (r = e[i]),
            r === null ? (e[i] = [t]) : r.push(t),
            (t.lane = n | 536870912)),
          a)
        : null
    }
    function ki(e) {
      if (50 < kd) throw ((kd = 0), (Ad = null), Error(i(185)))
      for (var t = e.return; t !== null;) ((e = t), (t = e.return))
      return e.tag === 3 ? e.stateNode : null
    }
    var Ai = {}
    function ji(e, t, n, r) {
      ;((this.tag = e),
        (this.key = n),
        (this.sibling =
          this.child =
          this.return =
          this.stateNode =
          this.type =
          this.elementType =
            null),
        (this.index = 0),
        (this.refCleanup = this.ref = null),
        (this.pendingProps = t),
        (this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null),
        (this.mode = r),
        (this.subtreeFlags = this.flags = 0),
        (this.deletions = null),
        (this.childLanes = this.lanes = 0),
        (this.alternate = null))
    }
    function Mi(e, t, n, r) {
      return new ji(e, t, n, r)
    }
    function Ni(e) {
      return ((e = e.prototype), !(!e || !e.isReactComponent))
    }
    function Pi(e, t) {
      var n = e.alternate
      return (
        n === null
          ? ((n = Mi(e.tag, t, e.key, e.mode)),
            (n.elementType = e.elementType),
            (n.type = e.type),
            (n.stateNode = e.stateNode),
            (n.alternate = e),
            (e.alternate = n))
          : ((n.pendingProps = t),
            (n.type = e.type),
            (n.flags = 0),
            (n.subtreeFlags = 0),
            (n.deletions = null)),
        (n.flags = e.flags & 1206910976),
        (n.childLanes = e.childLanes),
        (n.lanes = e.lanes),
        (n.child = e.child),
        (n.memoizedProps = e.memoizedProps),
        (n.memoizedState = e.memoizedState),
        (n.updateQueue = e.updateQueue),
        (t = e.dependencies),
        (n.dependencies = t === null ? null : { lanes: t.lanes, firstContext: t.firstContext }),
        (n.sibling = e.sibling),
        (n.index = e.index),
        (n.ref = e.ref),
        (n.refCleanup = e.refCleanup),
        n
      )
    }
    function Fi(e, t) {
      e.flags &= 1206910978
      var n = e.alternate
      return (
        n === null
          ? ((e.childLanes = 0),
            (e.lanes = t),
            (e.child = null),
            (e.subtreeFlags = 0),
            (e.memoizedProps = null),
            (e.memoizedState = null),
            (e.updateQueue = null),
            (e.dependencies = null),
            (e.stateNode = null))
          : ((e.childLanes = n.childLanes),
            (e.lanes = n.lanes),
            (e.child = n.child),
            (e.subtreeFlags = 0),
            (e.deletions = null),
            (e.memoizedProps = n.memoizedProps),
            (e.memoizedState = n.memoizedState),
            (e.updateQueue = n.updateQueue),
            (e.type = n.type),
            (t = n.dependencies),
            (e.dependencies =
              t === null ? null : { lanes: t.lanes, firstContext: t.firstContext })),
        e
      )
    }
    function Ii(e, t, n, r, a, o) {
      var s = 0
      if (((r = e), typeof r == `function`)) Ni(r) && (s = 1)
      else if (typeof r == `string`)
        s = qm(e, n, Ce.current) ? 26 : e === `html` || e === `head` || e === `body` ? 27 : 5
      else
        a: switch (r) {
          case ue:
            return ((e = Mi(31, n, t, a)), (e.elementType = ue), (e.lanes = o), e)
          case ne:
            return L(n.children, a, o, t)
          case re:
            ;((s = 8), (a |= 24))
            break
          case ie:
            return ((e = Mi(12, n, t, a | 2)), (e.elementType = ie), (e.lanes = o), e)
          case se:
            return ((e = Mi(13, n, t, a)), (e.elementType = se), (e.lanes = o), e)
          case D:
            return ((e = Mi(19, n, t, a)), (e.elementType = D), (e.lanes = o), e)
          case de:
          case pe:
            return (
              (e = a | 32),
              (e = Mi(30, n, t, e)),
              (e.elementType = pe),
              (e.lanes = o),
              (e.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
              e
            )
          default:
            if (typeof r == `object` && r)
              switch (r.$$typeof) {
                case oe:
                  s = 10
                  break a
                case ae:
                  s = 9
                  break a
                case E:
                  s = 11
                  break a
                case ce:
                  s = 14
                  break a
                case le:
                  ;((s = 16), (r = null))
                  break a
              }
            ;((s = 29), (n = Error(i(130, e === null ? `null` : typeof e, ``))), (r = null))
        }
      return ((t = Mi(s, n, t, a)), (t.elementType = e), (t.type = r), (t.lanes = o), t)
    }
    function L(e, t, n, r) {
      return ((e = Mi(7, e, r, t)), (e.lanes = n), e)
    }
    function Li(e, t, n) {
      return ((e = Mi(6, e, null, t)), (e.lanes = n), e)
    }
    function Ri(e) {
      var t = Mi(18, null, null, 0)
      return ((t.stateNode = e), t)
    }
    function zi(e, t, n) {
      return (
        (t = Mi(4, e.children === null ? [] : e.children, e.key, t)),
        (t.lanes = n),
        (t.stateNode = {
          containerInfo: e.containerInfo,
          pendingChildren: null,
          implementation: e.implementation,
        }),
        t
      )
    }
    var Bi = new WeakMap()
    function Vi(e, t) {
      if (typeof e == `object` && e) {
        var n = Bi.get(e)
        return n === void 0 ? ((t = { value: e, source: t, stack: Ie(t) }), Bi.set(e, t), t) : n
      }
      return { value: e, source: t, stack: Ie(t) }
    }
    var Hi = [],
      Ui = 0,
      Wi = null,
      Gi = 0,
      Ki = [],
      qi = 0,
      Ji = null,
      Yi = 1,
      Xi = ``
    function Zi(e, t) {
      ;((Hi[Ui++] = Gi), (Hi[Ui++] = Wi), (Wi = e), (Gi = t))
    }
    function Qi(e, t, n) {
      ;((Ki[qi++] = Yi), (Ki[qi++] = Xi), (Ki[qi++] = Ji), (Ji = e))
      var r = Yi
      e = Xi
      var i = 32 - et(r) - 1
      ;((r &= ~(1 << i)), (n += 1))
      var a = 32 - et(t) + i
      if (30 < a) {
        var o = i - (i % 5)
        ;((a = (r & ((1 << o) - 1)).toString(32)),
          (r >>= o),
          (i -= o),
          (Yi = (1 << (32 - et(t) + i)) | (n << i) | r),
          (Xi = a + e))
      } else ((Yi = (1 << a) | (n << i) | r), (Xi = e))
    }
    function $i(e) {
      e.return !== null && (Zi(e, 1), Qi(e, 1, 0))
    }
    function ea(e) {
      for (; e === Wi;) ((Wi = Hi[--Ui]), (Hi[Ui] = null), (Gi = Hi[--Ui]), (Hi[Ui] = null))
      for (; e === Ji;)
        ((Ji = Ki[--qi]),
          (Ki[qi] = null),
          (Xi = Ki[--qi]),
          (Ki[qi] = null),
          (Yi = Ki[--qi]),
          (Ki[qi] = null))
    }
    function ta(e, t) {
      ;((Ki[qi++] = Yi), (Ki[qi++] = Xi), (Ki[qi++] = Ji), (Yi = t.id), (Xi = t.overflow), (Ji = e))
    }
    var R = null,
      z = null,
      B = !1,
      na = null,
      ra = !1,
      ia = Error(i(519))
    function aa(e) {
      throw (
        da(
          Vi(
            Error(
              i(
                418,
                1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? `text` : `HTML`,
                ``
              )
            ),
            e
          )
        ),
        ia
      )
    }
    function oa(e) {
      var t = e.stateNode,
        n = e.type,
        r = e.memoizedProps
      switch (((t[wt] = e), (t[Tt] = r), n)) {
        case `dialog`:
          ;(Q(`cancel`, t), Q(`close`, t))
          break
        case `iframe`:
        case `object`:
        case `embed`:
          Q(`load`, t)
          break
        case `video`:
        case `audio`:
          for (n = 0; n < zf.length; n++) Q(zf[n], t)
          break
        case `source`:
          Q(`error`, t)
          break
        case `img`:
        case `image`:
        case `link`:
          ;(Q(`error`, t), Q(`load`, t))
          break
        case `details`:
          Q(`toggle`, t)
          break
        case `input`:
          ;(Q(`invalid`, t),
            sn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0))
          break
        case `select`:
          Q(`invalid`, t)
          break
        case `textarea`:
          ;(Q(`invalid`, t), dn(t, r.value, r.defaultValue, r.children))
      }
      ;((n = r.children),
        (typeof n != `string` && typeof n != `number` && typeof n != `bigint`) ||
        t.textContent === `` + n ||
        !0 === r.suppressHydrationWarning ||
        ep(t.textContent, n)
          ? (r.popover != null && (Q(`beforetoggle`, t), Q(`toggle`, t)),
            r.onScroll != null && Q(`scroll`, t),
            r.onScrollEnd != null && Q(`scrollend`, t),
            r.onClick != null && (t.onclick = bn),
            (t = !0))
          : (t = !1),
        t || aa(e, !0))
    }
    function sa(e) {
      for (R = e.return; R;)
        switch (R.tag) {
          case 5:
          case 31:
          case 13:
            ra = !1
            return
          case 27:
          case 3:
            ra = !0
            return
          default:
            R = R.return
        }
    }
    function ca(e) {
      if (e !== R) return !1
      if (!B) return (sa(e), (B = !0), !1)
      var t = e.tag,
        n
      if (
        ((n = t !== 3 && t !== 27) &&
          ((n = t === 5) &&
            ((n = e.type), (n = n === `form` || n === `button` || pp(e.type, e.memoizedProps))),
          (n = !n)),
        n && z && aa(e),
        sa(e),
        t === 13)
      ) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317))
        z = dm(e)
      } else if (t === 31) {
        if (((e = e.memoizedState), (e = e === null ? null : e.dehydrated), !e)) throw Error(i(317))
        z = dm(e)
      } else
        t === 27
          ? ((t = z), Sp(e.type) ? ((e = um), (um = null), (z = e)) : (z = t))
          : (z = R ? lm(e.stateNode.nextSibling) : null)
      return !0
    }
    function la() {
      ;((z = R = null), (B = !1))
    }
    function ua() {
      var e = na
      return (e !== null && (fd === null ? (fd = e) : fd.push.apply(fd, e), (na = null)), e)
    }
    function da(e) {
      na === null ? (na = [e]) : na.push(e)
    }
    var fa = Se(null),
      pa = null,
      V = null
    function ma(e, t, n) {
      ;(M(fa, t._currentValue), (t._currentValue = n))
    }
    function ga(e) {
      ;((e._currentValue = fa.current), j(fa))
    }
    function va(e, t, n) {
      for (; e !== null;) {
        var r = e.alternate
        if (
          ((e.childLanes & t) === t
            ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t)
            : ((e.childLanes |= t), r !== null && (r.childLanes |= t)),
          e === n)
        )
          break
        e = e.return
      }
    }
    function ba(e, t, n, r) {
      var a = e.child
      for (a !== null && (a.return = e); a !== null;) {
        var o = a.dependencies
        if (o !== null) {
          var s = a.child
          o = o.firstContext
          a: for (; o !== null;) {
            var c = o
            o = a
            for (var l = 0; l < t.length; l++)
              if (c.context === t[l]) {
                ;((o.lanes |= n),
                  (c = o.alternate),
                  c !== null && (c.lanes |= n),
                  va(o.return, n, e),
                  r || (s = null))
                break a
              }
            o = c.next
          }
        } else if (a.tag === 18) {
          if (((s = a.return), s === null)) throw Error(i(341))
          ;((s.lanes |= n),
            (o = s.alternate),
            o !== null && (o.lanes |= n),
            va(s, n, e),
            (s = null))
        } else
          a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null
            ? ((a.lanes |= n),
              (s = a.alternate),
              s !== null && (s.lanes |= n),
              va(a.return, n, e),
              (s = a.child),
              (s = s === null ? null : s.sibling))
            : (s = a.child)
        if (s !== null) s.return = a
        else
          for (s = a; s !== null;) {
            if (s === e) {
              s = null
              break
            }
            if (((a = s.sibling), a !== null)) {
              ;((a.return = s.return), (s = a))
              break
            }
            s = s.return
          }
        a = s
      }
    }
    function xa(e, t, n, r) {
      e = null
      for (var a = t, o = !1; a !== null;) {
        if (!o) {
          if (a.flags & 524288) o = !0
          else if (a.flags & 262144) break
        }
        if (a.tag === 10) {
          var s = a.alternate
          if (s === null) throw Error(i(387))
          if (((s = s.memoizedProps), s !== null)) {
            var c = a.type
            Vr(a.pendingProps.value, s.value) || (e === null ? (e = [c]) : e.push(c))
          }
        } else if (a === Ee.current) {
          if (((s = a.alternate), s === null)) throw Error(i(387))
          s.memoizedState.memoizedState !== a.memoizedState.memoizedState &&
            (e === null ? (e = [sh]) : e.push(sh))
        }
        a = a.return
      }
      return (e !== null && ba(t, e, n, r), (t.flags |= 262144), e !== null)
    }
    function H(e) {
      for (e = e.firstContext; e !== null;) {
        if (!Vr(e.context._currentValue, e.memoizedValue)) return !0
        e = e.next
      }
      return !1
    }
    function Sa(e) {
      ;((pa = e), (V = null), (e = e.dependencies), e !== null && (e.firstContext = null))
    }
    function Ca(e) {
      return Ta(pa, e)
    }
    function wa(e, t) {
      return (pa === null && Sa(e), Ta(e, t))
    }
    function Ta(e, t) {
      var n = t._currentValue
      if (((t = { context: t, memoizedValue: n, next: null }), V === null)) {
        if (e === null) throw Error(i(308))
        ;((V = t), (e.dependencies = { lanes: 0, firstContext: t }), (e.flags |= 524288))
      } else V = V.next = t
      return n
    }
    var Ea =
        typeof AbortController < `u`
          ? AbortController
          : function () {
              var e = [],
                t = (this.signal = {
                  aborted: !1,
                  addEventListener: function (t, n) {
                    e.push(n)
                  },
                })
              this.abort = function () {
                ;((t.aborted = !0),
                  e.forEach(function (e) {
                    return e()
                  }))
              }
            },
      Da = t.unstable_scheduleCallback,
      Oa = t.unstable_NormalPriority,
      ka = {
        $$typeof: oe,
        Consumer: null,
        Provider: null,
        _currentValue: null,
        _currentValue2: null,
        _threadCount: 0,
      }
    function Aa() {
      return { controller: new Ea(), data: new Map(), refCount: 0 }
    }
    function ja(e) {
      ;(e.refCount--,
        e.refCount === 0 &&
          Da(Oa, function () {
            e.controller.abort()
          }))
    }
    function Ma(e, t) {
      if (e.pendingLanes & 4194048) {
        var n = e.transitionTypes
        for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
          var r = t[e]
          n.indexOf(r) === -1 && n.push(r)
        }
      }
    }
    var Na = null
    function Pa(e) {
      var t = e.transitionTypes
      return ((e.transitionTypes = null), t)
    }
    var Fa = null,
      Ia = 0,
      La = 0,
      Ra = null
    function za(e, t) {
      if (Fa === null) {
        var n = (Fa = [])
        ;((Ia = 0),
          (La = Pf()),
          (Ra = {
            status: `pending`,
            value: void 0,
            then: function (e) {
              n.push(e)
            },
          }))
      }
      return (Ia++, t.then(Ba, Ba), t)
    }
    function Ba() {
      if (--Ia === 0 && ((Na = null), Fa !== null)) {
        Ra !== null && (Ra.status = `fulfilled`)
        var e = Fa
        ;((Fa = null), (La = 0), (Ra = null))
        for (var t = 0; t < e.length; t++) (0, e[t])()
      }
    }
    function Va(e, t) {
      var n = [],
        r = {
          status: `pending`,
          value: null,
          reason: null,
          then: function (e) {
            n.push(e)
          },
        }
      return (
        e.then(
          function () {
            ;((r.status = `fulfilled`), (r.value = t))
            for (var e = 0; e < n.length; e++) (0, n[e])(t)
          },
          function (e) {
            for (r.status = `rejected`, r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0)
          }
        ),
        r
      )
    }
    var Ha = k.S
    k.S = function (e, t) {
      if (
        ((hd = He()),
        typeof t == `object` && t && typeof t.then == `function` && za(e, t),
        Na !== null)
      )
        for (var n = bf; n !== null;) (Ma(n, Na), (n = n.next))
      if (((n = e.types), n !== null)) {
        for (var r = bf; r !== null;) (Ma(r, n), (r = r.next))
        if (La !== 0) {
          ;((r = Na), r === null && (r = Na = []))
          for (var i = 0; i < n.length; i++) {
            var a = n[i]
            r.indexOf(a) === -1 && r.push(a)
          }
        }
      }
      Ha !== null && Ha(e, t)
    }
    var Ua = Se(null)
    function Wa() {
      var e = Ua.current
      return e === null ? q.pooledCache : e
    }
    function Ga(e, t) {
      t === null ? M(Ua, Ua.current) : M(Ua, t.pool)
    }
    function Ka() {
      var e = Wa()
      return e === null ? null : { parent: ka._currentValue, pool: e }
    }
    var qa = Error(i(460)),
      Ja = Error(i(474)),
      Ya = Error(i(542)),
      Xa = { then: function () {} }
    function Za(e) {
      return ((e = e.status), e === `fulfilled` || e === `rejected`)
    }
    function Qa(e, t, n) {
      switch (
        ((n = e[n]), n === void 0 ? e.push(t) : n !== t && (t.then(bn, bn), (t = n)), t.status)
      ) {
        case `fulfilled`:
          return t.value
        case `rejected`:
          throw ((e = t.reason), no(e), e === void 0 && !(`reason` in t) ? Error(i(600)) : e)
        default:
          if (typeof t.status == `string`) t.then(bn, bn)
          else {
            if (((e = q), e !== null && 100 < e.shellSuspendCounter)) throw Error(i(482))
            ;((e = t),
              (e.status = `pending`),
              e.then(
                function (e) {
                  if (t.status === `pending`) {
                    var n = t
                    ;((n.status = `fulfilled`), (n.value = e))
                  }
                },
                function (e) {
                  if (t.status === `pending`) {
                    var n = t
                    ;((n.status = `rejected`), (n.reason = e))
                  }
                }
              ))
          }
          switch (t.status) {
            case `fulfilled`:
              return t.value
            case `rejected`:
              throw ((e = t.reason), no(e), e)
          }
          throw ((eo = t), qa)
      }
    }
    function $a(e) {
      try {
        var t = e._init
        return t(e._payload)
      } catch (e) {
        throw typeof e == `object` && e && typeof e.then == `function` ? ((eo = e), qa) : e
      }
    }
    var eo = null
    function to() {
      if (eo === null) throw Error(i(459))
      var e = eo
      return ((eo = null), e)
    }
    function no(e) {
      if (e === qa || e === Ya) throw Error(i(483))
    }
    var ro = null,
      io = 0
    function ao(e) {
      var t = io
      return ((io += 1), ro === null && (ro = []), Qa(ro, e, t))
    }
    function oo(e, t) {
      ;((t = t.props.ref), (e.ref = t === void 0 ? null : t))
    }
    function so(e, t) {
      throw t.$$typeof === w
        ? Error(i(525))
        : ((e = Object.prototype.toString.call(t)),
          Error(
            i(
              31,
              e === `[object Object]` ? `object with keys {` + Object.keys(t).join(`, `) + `}` : e
            )
          ))
    }
    function co(e) {
      function t(t, n) {
        if (e) {
          var r = t.deletions
          r === null ? ((t.deletions = [n]), (t.flags |= 16)) : r.push(n)
        }
      }
      function n(n, r) {
        if (!e) return null
        for (; r !== null;) (t(n, r), (r = r.sibling))
        return null
      }
      function r(e) {
        for (var t = new Map(); e !== null;)
          (e.key === null ? t.set(e.index, e) : t.set(e.key, e), (e = e.sibling))
        return t
      }
      function a(e, t) {
        return ((e = Pi(e, t)), (e.index = 0), (e.sibling = null), e)
      }
      function o(t, n, r) {
        return (
          (t.index = r),
          e
            ? ((r = t.alternate),
              r === null
                ? ((t.flags |= 134217730), n)
                : ((r = r.index), r < n ? ((t.flags |= 2), n) : r))
            : ((t.flags |= 1048576), n)
        )
      }
      function s(t) {
        return (e && t.alternate === null && (t.flags |= 134217730), t)
      }
      function c(e, t, n, r) {
        return t === null || t.tag !== 6
          ? ((t = Li(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t)
      }
      function l(e, t, n, r) {
        var i = n.type
        return i === ne
          ? ((e = d(e, t, n.props.children, r, n.key)), oo(e, n), e)
          : t !== null &&
              (t.elementType === i ||
                (typeof i == `object` && i && i.$$typeof === le && $a(i) === t.type))
            ? ((t = a(t, n.props)), oo(t, n), (t.return = e), t)
            : ((t = Ii(n.type, n.key, n.props, null, e.mode, r)), oo(t, n), (t.return = e), t)
      }
      function u(e, t, n, r) {
        return t === null ||
          t.tag !== 4 ||
          t.stateNode.containerInfo !== n.containerInfo ||
          t.stateNode.implementation !== n.implementation
          ? ((t = zi(n, e.mode, r)), (t.return = e), t)
          : ((t = a(t, n.children || [])), (t.return = e), t)
      }
      function d(e, t, n, r, i) {
        return t === null || t.tag !== 7
          ? ((t = L(n, e.mode, r, i)), (t.return = e), t)
          : ((t = a(t, n)), (t.return = e), t)
      }
      function f(e, t, n) {
        if ((typeof t == `string` && t !== ``) || typeof t == `number` || typeof t == `bigint`)
          return ((t = Li(`` + t, e.mode, n)), (t.return = e), t)
        if (typeof t == `object` && t) {
          switch (t.$$typeof) {
            case T:
              return (
                (n = Ii(t.type, t.key, t.props, null, e.mode, n)), oo(n, t), (n.return = e), n
              )
            case te:
              return ((t = zi(t, e.mode, n)), (t.return = e), t)
            case le:
              return ((t = $a(t)), f(e, t, n))
          }
          if (O(t) || ge(t)) return ((t = L(t, e.mode, n, null)), (t.return = e), t)
          if (typeof t.then == `function`) return f(e, ao(t), n)
          if (t.$$typeof === oe) return f(e, wa(e, t), n)
          so(e, t)
        }
        return null
      }
      function p(e, t, n, r) {
        var i = t === null ? null : t.key
        if ((typeof n == `string` && n !== ``) || typeof n == `number` || typeof n == `bigint`)
          return i === null ? c(e, t, `` + n, r) : null
        if (typeof n == `object` && n) {
          switch (n.$$typeof) {
            case T:
              return n.key === i ? l(e, t, n, r) : null
            case te:
              return n.key === i ? u(e, t, n, r) : null
            case le:
              return ((n = $a(n)), p(e, t, n, r))
          }
          if (O(n) || ge(n)) return i === null ? d(e, t, n, r, null) : null
          if (typeof n.then == `function`) return p(e, t, ao(n), r)
          if (n.$$typeof === oe) return p(e, t, wa(e, n), r)
          so(e, n)
        }
        return null
      }
      function m(e, t, n, r, i) {
        if ((typeof r == `string` && r !== ``) || typeof r == `number` || typeof r == `bigint`)
          return ((e = e.get(n) || null), c(t, e, `` + r, i))
        if (typeof r == `object` && r) {
          switch (r.$$typeof) {
            case T:
              return ((e = e.get(r.key === null ? n : r.key) || null), l(t, e, r, i))
            case te:
              return ((e = e.get(r.key === null ? n : r.key) || null), u(t, e, r, i))
            case le:
              return ((r = $a(r)), m(e, t, n, r, i))
          }
          if (O(r) || ge(r)) return ((e = e.get(n) || null), d(t, e, r, i, null))
          if (typeof r.then == `function`) return m(e, t, n, ao(r), i)
          if (r.$$typeof === oe) return m(e, t, n, wa(t, r), i)
          so(t, r)
        }
        return null
      }
      function h(i, a, s, c) {
        for (
          var l = null, u = null, d = a, h = (a = 0), g = null;
          d !== null && h < s.length;
          h++
        ) {
          d.index > h ? ((g = d), (d = null)) : (g = d.sibling)
          var _ = p(i, d, s[h], c)
          if (_ === null) {
            d === null && (d = g)
            break
          }
          ;(e && d && _.alternate === null && t(i, d),
            (a = o(_, a, h)),
            u === null ? (l = _) : (u.sibling = _),
            (u = _),
            (d = g))
        }
        if (h === s.length) return (n(i, d), B && Zi(i, h), l)
        if (d === null) {
          for (; h < s.length; h++)
            ((d = f(i, s[h], c)),
              d !== null && ((a = o(d, a, h)), u === null ? (l = d) : (u.sibling = d), (u = d)))
          return (B && Zi(i, h), l)
        }
        for (d = r(d); h < s.length; h++)
          ((g = m(d, i, h, s[h], c)),
            g !== null &&
              (e && ((_ = g.alternate), _ !== null && d.delete(_.key === null ? h : _.key)),
              (a = o(g, a, h)),
              u === null ? (l = g) : (u.sibling = g),
              (u = g)))
        return (
          e &&
            d.forEach(function (e) {
              return t(i, e)
            }),
          B && Zi(i, h),
          l
        )
      }
      function g(a, s, c, l) {
        if (c == null) throw Error(i(151))
        for (
          var u = null, d = null, h = s, g = (s = 0), _ = null, v = c.next();
          h !== null && !v.done;
          g++, v = c.next()
        ) {
          h.index > g ? ((_ = h), (h = null)) : (_ = h.sibling)
          var y = p(a, h, v.value, l)
          if (y === null) {
            h === null && (h = _)
            break
          }
          ;(e && h && y.alternate === null && t(a, h),
            (s = o(y, s, g)),
            d === null ? (u = y) : (d.sibling = y),
            (d = y),
            (h = _))
        }
        if (v.done) return (n(a, h), B && Zi(a, g), u)
        if (h === null) {
          for (; !v.done; g++, v = c.next())
            ((v = f(a, v.value, l)),
              v !== null && ((s = o(v, s, g)), d === null ? (u = v) : (d.sibling = v), (d = v)))
          return (B && Zi(a, g), u)
        }
        for (h = r(h); !v.done; g++, v = c.next())
          ((v = m(h, a, g, v.value, l)),
            v !== null &&
              (e && ((_ = v.alternate), _ !== null && h.delete(_.key === null ? g : _.key)),
              (s = o(v, s, g)),
              d === null ? (u = v) : (d.sibling = v),
              (d = v)))
        return (
          e &&
            h.forEach(function (e) {
              return t(a, e)
            }),
          B && Zi(a, g),
          u
        )
      }
      function _(e, r, o, c) {
        if (
          (typeof o == `object` &&
            o &&
            o.type === ne &&
            o.key === null &&
            o.props.ref === void 0 &&
            (o = o.props.children),
          typeof o == `object` && o)
        ) {
          switch (o.$$typeof) {
            case T:
              a: {
                for (var l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (((l = o.type), l === ne)) {
                      if (r.tag === 7) {
                        ;(n(e, r.sibling),
                          (c = a(r, o.props.children)),
                          oo(c, o),
                          (c.return = e),
                          (e = c))
                        break a
                      }
                    } else if (
                      r.elementType === l ||
                      (typeof l == `object` && l && l.$$typeof === le && $a(l) === r.type)
                    ) {
                      ;(n(e, r.sibling), (c = a(r, o.props)), oo(c, o), (c.return = e), (e = c))
                      break a
                    }
                    n(e, r)
                    break
                  }
                  ;(t(e, r), (r = r.sibling))
                }
                o.type === ne
                  ? ((c = L(o.props.children, e.mode, c, o.key)), oo(c, o), (c.return = e), (e = c))
                  : ((c = Ii(o.type, o.key, o.props, null, e.mode, c)),
                    oo(c, o),
                    (c.return = e),
                    (e = c))
              }
              return s(e)
            case te:
              a: {
                for (l = o.key; r !== null;) {
                  if (r.key === l) {
                    if (
                      r.tag === 4 &&
                      r.stateNode.containerInfo === o.containerInfo &&
                      r.stateNode.implementation === o.implementation
                    ) {
                      ;(n(e, r.sibling), (c = a(r, o.children || [])), (c.return = e), (e = c))
                      break a
                    }
                    n(e, r)
                    break
                  }
                  ;(t(e, r), (r = r.sibling))
                }
                ;((c = zi(o, e.mode, c)), (c.return = e), (e = c))
              }
              return s(e)
            case le:
              return ((o = $a(o)), _(e, r, o, c))
          }
          if (O(o)) return h(e, r, o, c)
          if (ge(o)) {
            if (((l = ge(o)), typeof l != `function`)) throw Error(i(150))
            return ((o = l.call(o)), g(e, r, o, c))
          }
          if (typeof o.then == `function`) return _(e, r, ao(o), c)
          if (o.$$typeof === oe) return _(e, r, wa(e, o), c)
          so(e, o)
        }
        return (typeof o == `string` && o !== ``) || typeof o == `number` || typeof o == `bigint`
          ? ((o = `` + o),
            r !== null && r.tag === 6
              ? (n(e, r.sibling), (c = a(r, o)), (c.return = e), (e = c))
              : (n(e, r), (c = Li(o, e.mode, c)), (c.return = e), (e = c)),
            s(e))
          : n(e, r)
      }
      return function (e, t, n, r) {
        try {
          io = 0
          var i = _(e, t, n, r)
          return ((ro = null), i)
        } catch (t) {
          if (t === qa || t === Ya) throw t
          var a = Mi(29, t, null, e.mode)
          return ((a.lanes = r), (a.return = e), a)
        }
      }
    }
    var lo = co(!0),
      uo = co(!1),
      fo = !1
    function po(e) {
      e.updateQueue = {
        baseState: e.memoizedState,
        firstBaseUpdate: null,
        lastBaseUpdate: null,
        shared: { pending: null, lanes: 0, hiddenCallbacks: null },
        callbacks: null,
      }
    }
    function mo(e, t) {
      ;((e = e.updateQueue),
        t.updateQueue === e &&
          (t.updateQueue = {
            baseState: e.baseState,
            firstBaseUpdate: e.firstBaseUpdate,
            lastBaseUpdate: e.lastBaseUpdate,
            shared: e.shared,
            callbacks: null,
          }))
    }
    function ho(e) {
      return { lane: e, tag: 0, payload: null, callback: null, next: null }
    }
    function go(e, t, n) {
      var r = e.updateQueue
      if (r === null) return null
      if (((r = r.shared), K & 2)) {
        var i = r.pending
        return (
          i === null ? (t.next = t) : ((t.next = i.next), (i.next = t)),
          (r.pending = t),
          (t = ki(e)),
          Oi(e, null, n),
          t
        )
      }
      return (Ti(e, r, t, n), ki(e))
    }
    function _o(e, t, n) {
      if (((t = t.updateQueue), t !== null && ((t = t.shared), n & 4194048))) {
        var r = t.lanes
        ;((r &= e.pendingLanes), (n |= r), (t.lanes = n), _t(e, n))
      }
    }
    function vo(e, t) {
      var n = e.updateQueue,
        r = e.alternate
      if (r !== null && ((r = r.updateQueue), n === r)) {
        var i = null,
          a = null
        if (((n = n.firstBaseUpdate), n !== null)) {
          do {
            var o = { lane: n.lane, tag: n.tag, payload: n.payload, callback: null, next: null }
            ;(a === null ? (i = a = o) : (a = a.next = o), (n = n.next))
          } while (n !== null)
          a === null ? (i = a = t) : (a = a.next = t)
        } else i = a = t
        ;((n = {
          baseState: r.baseState,
          firstBaseUpdate: i,
          lastBaseUpdate: a,
          shared: r.shared,
          callbacks: r.callbacks,
        }),
          (e.updateQueue = n))
      } else
        ((e = n.lastBaseUpdate),
          e === null ? (n.firstBaseUpdate = t) : (e.next = t),
          (n.lastBaseUpdate = t))
    }
    var yo = !1
    function bo() {
      if (yo) {
        var e = Ra
        if (e !== null) throw e
      }
    }
    function xo(e, t, n, r) {
      yo = !1
      var i = e.updateQueue
      fo = !1
      var a = i.firstBaseUpdate,
        o = i.lastBaseUpdate,
        s = i.shared.pending
      if (s !== null) {
        i.shared.pending = null
        var c = s,
          l = c.next
        ;((c.next = null), o === null ? (a = l) : (o.next = l), (o = c))
        var u = e.alternate
        u !== null &&
          ((u = u.updateQueue),
          (s = u.lastBaseUpdate),
          s !== o && (s === null ? (u.firstBaseUpdate = l) : (s.next = l), (u.lastBaseUpdate = c)))
      }
      if (a !== null) {
        var d = i.baseState
        ;((o = 0), (u = l = c = null), (s = a))
        do {
          var f = s.lane & -536870913,
            p = f !== s.lane
          if (p ? (Y & f) === f : (r & f) === f) {
            ;(f !== 0 && f === La && (yo = !0),
              u !== null &&
                (u = u.next =
                  { lane: 0, tag: s.tag, payload: s.payload, callback: null, next: null }))
            a: {
              var m = e,
                h = s
              f = t
              var g = n
              switch (h.tag) {
                case 1:
                  if (((m = h.payload), typeof m == `function`)) {
                    d = m.call(g, d, f)
                    break a
                  }
                  d = m
                  break a
                case 3:
                  m.flags = (m.flags & -65537) | 128
                case 0:
                  if (
                    ((m = h.payload), (f = typeof m == `function` ? m.call(g, d, f) : m), f == null)
                  )
                    break a
                  d = C({}, d, f)
                  break a
                case 2:
                  fo = !0
              }
            }
            ;((f = s.callback),
              f !== null &&
                ((e.flags |= 64),
                p && (e.flags |= 8192),
                (p = i.callbacks),
                p === null ? (i.callbacks = [f]) : p.push(f)))
          } else
            ((p = { lane: f, tag: s.tag, payload: s.payload, callback: s.callback, next: null }),
              u === null ? ((l = u = p), (c = d)) : (u = u.next = p),
              (o |= f))
          if (((s = s.next), s === null)) {
            if (((s = i.shared.pending), s === null)) break
            ;((p = s),
              (s = p.next),
              (p.next = null),
              (i.lastBaseUpdate = p),
              (i.shared.pending = null))
          }
        } while (1)
        ;(u === null && (c = d),
          (i.baseState = c),
          (i.firstBaseUpdate = l),
          (i.lastBaseUpdate = u),
          a === null && (i.shared.lanes = 0),
          (od |= o),
          (e.lanes = o),
          (e.memoizedState = d))
      }
    }
    function So(e, t) {
      if (typeof e != `function`) throw Error(i(191, e))
      e.call(t)
    }
    function Co(e, t) {
      var n = e.callbacks
      if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) So(n[e], t)
    }
    var wo = Se(null),
      To = Se(0)
    function Eo(e, t) {
      ;((e = id), M(To, e), M(wo, t), (id = e | t.baseLanes))
    }
    function Do() {
      ;(M(To, id), M(wo, wo.current))
    }
    function Oo() {
      ;((id = To.current), j(wo), j(To))
    }
    var ko = Se(null),
      Ao = null
    function jo(e) {
      var t = e.alternate
      ;(M(Io, Io.current & 1),
        M(ko, e),
        Ao === null && (t === null || wo.current !== null || t.memoizedState !== null) && (Ao = e))
    }
    function Mo(e) {
      ;(M(Io, Io.current), M(ko, e), Ao === null && (Ao = e))
    }
    function No(e) {
      e.tag === 22 ? (M(Io, Io.current), M(ko, e), Ao === null && (Ao = e)) : Po()
    }
    function Po() {
      ;(M(Io, Io.current), M(ko, ko.current))
    }
    function Fo(e) {
      ;(j(ko), Ao === e && (Ao = null), j(Io))
    }
    var Io = Se(0)
    function Lo(e, t) {
      ;(M(ko, ko.current), M(Io, t))
    }
    function Ro(e) {
      ;(j(Io), j(ko), Ao === e && (Ao = null))
    }
    function zo(e) {
      for (var t = e; t !== null;) {
        if (t.tag === 13) {
          var n = t.memoizedState
          if (n !== null && ((n = n.dehydrated), n === null || om(n) || sm(n))) return t
        } else if (t.tag === 19 && t.memoizedProps.revealOrder !== `independent`) {
          if (t.flags & 128) return t
        } else if (t.child !== null) {
          ;((t.child.return = t), (t = t.child))
          continue
        }
        if (t === e) break
        for (; t.sibling === null;) {
          if (t.return === null || t.return === e) return null
          t = t.return
        }
        ;((t.sibling.return = t.return), (t = t.sibling))
      }
      return null
    }
    var Bo = 0,
      U = null,
      W = null,
      Vo = null,
      Ho = !1,
      Uo = !1,
      Wo = !1,
      Go = 0,
      Ko = 0,
      qo = null,
      Jo = 0
    function Yo() {
      throw Error(i(321))
    }
    function Xo(e, t) {
      if (t === null) return !1
      for (var n = 0; n < t.length && n < e.length; n++) if (!Vr(e[n], t[n])) return !1
      return !0
    }
    function Zo(e, t, n, r, i, a) {
      return (
        (Bo = a),
        (U = t),
        (t.memoizedState = null),
        (t.updateQueue = null),
        (t.lanes = 0),
        (k.H = e === null || e.memoizedState === null ? mc : hc),
        (Wo = !1),
        (a = n(r, i)),
        (Wo = !1),
        Uo && (a = $o(t, n, r, i)),
        Qo(e),
        a
      )
    }
    function Qo(e) {
      k.H = pc
      var t = W !== null && W.next !== null
      if (((Bo = 0), (Vo = W = U = null), (Ho = !1), (Ko = 0), (qo = null), t)) throw Error(i(300))
      e === null || Mc || ((e = e.dependencies), e !== null && H(e) && (Mc = !0))
    }
    function $o(e, t, n, r) {
      U = e
      var a = 0
      do {
        if ((Uo && (qo = null), (Ko = 0), (Uo = !1), 25 <= a)) throw Error(i(301))
        if (((a += 1), (Vo = W = null), e.updateQueue != null)) {
          var o = e.updateQueue
          ;((o.lastEffect = null),
            (o.events = null),
            (o.stores = null),
            o.memoCache != null && (o.memoCache.index = 0))
        }
        ;((k.H = gc), (o = t(n, r)))
      } while (Uo)
      return o
    }
    function es() {
      var e = k.H,
        t = e.useState()[0]
      return (
        (t = typeof t.then == `function` ? ss(t) : t),
        (e = e.useState()[0]),
        (W === null ? null : W.memoizedState) !== e && (U.flags |= 1024),
        t
      )
    }
    function ts() {
      var e = Go !== 0
      return ((Go = 0), e)
    }
    function ns(e, t, n) {
      ;((t.updateQueue = e.updateQueue), (t.flags &= -2053), (e.lanes &= ~n))
    }
    function rs(e) {
      if (Ho) {
        for (e = e.memoizedState; e !== null;) {
          var t = e.queue
          ;(t !== null && (t.pending = null), (e = e.next))
        }
        Ho = !1
      }
      ;((Bo = 0), (Vo = W = U = null), (Uo = !1), (Ko = Go = 0), (qo = null))
    }
    function is() {
      var e = { memoizedState: null, baseState: null, baseQueue: null, queue: null, next: null }
      return (Vo === null ? (U.memoizedState = Vo = e) : (Vo = Vo.next = e), Vo)
    }
    function as() {
      if (W === null) {
        var e = U.alternate
        e = e === null ? null : e.memoizedState
      } else e = W.next
      var t = Vo === null ? U.memoizedState : Vo.next
      if (t !== null) ((Vo = t), (W = e))
      else {
        if (e === null) throw U.alternate === null ? Error(i(467)) : Error(i(310))
        ;((W = e),
          (e = {
            memoizedState: W.memoizedState,
            baseState: W.baseState,
            baseQueue: W.baseQueue,
            queue: W.queue,
            next: null,
          }),
          Vo === null ? (U.memoizedState = Vo = e) : (Vo = Vo.next = e))
      }
      return Vo
    }
    function os() {
      return { lastEffect: null, events: null, stores: null, memoCache: null }
    }
    function ss(e) {
      var t = Ko
      return (
        (Ko += 1),
        qo === null && (qo = []),
        (e = Qa(qo, e, t)),
        (t = U),
        (Vo === null ? t.memoizedState : Vo.next) === null &&
          ((t = t.alternate), (k.H = t === null || t.memoizedState === null ? mc : hc)),
        e
      )
    }
    function cs(e) {
      if (typeof e == `object` && e) {
        if (typeof e.then == `function`) return ss(e)
        if (e.$$typeof === me) return
        if (e.$$typeof === oe) return Ca(e)
      }
      throw Error(i(438, String(e)))
    }
    function ls(e) {
      var t = null,
        n = U.updateQueue
      if ((n !== null && (t = n.memoCache), t == null)) {
        var r = U.alternate
        r !== null &&
          ((r = r.updateQueue),
          r !== null &&
            ((r = r.memoCache),
            r != null &&
              (t = {
                data: r.data.map(function (e) {
                  return e.slice()
                }),
                index: 0,
              })))
      }
      if (
        ((t ??= { data: [], index: 0 }),
        n === null && ((n = os()), (U.updateQueue = n)),
        (n.memoCache = t),
        (n = t.data[t.index]),
        n === void 0)
      )
        for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = fe
      return (t.index++, n)
    }
    function us(e, t) {
      return typeof t == `function` ? t(e) : t
    }
    function ds(e) {
      return fs(as(), W, e)
    }
    function fs(e, t, n) {
      var r = e.queue
      if (r === null) throw Error(i(311))
      r.lastRenderedReducer = n
      var a = e.baseQueue,
        o = r.pending
      if (o !== null) {
        if (a !== null) {
          var s = a.next
          ;((a.next = o.next), (o.next = s))
        }
        ;((t.baseQueue = a = o), (r.pending = null))
      }
      if (((o = e.baseState), a === null)) e.memoizedState = o
      else {
        t = a.next
        var c = (s = null),
          l = null,
          u = t,
          d = !1
        do {
          var f = u.lane & -536870913
          if (f === u.lane ? (Bo & f) === f : (Y & f) === f) {
            var p = u.revertLane
            if (p === 0)
              (l !== null &&
                (l = l.next =
                  {
                    lane: 0,
                    revertLane: 0,
                    gesture: null,
                    action: u.action,
                    hasEagerState: u.hasEagerState,
                    eagerState: u.eagerState,
                    next: null,
                  }),
                f === La && (d = !0))
            else if ((Bo & p) === p) {
              ;((u = u.next), p === La && (d = !0))
              continue
            } else
              ((f = {
                lane: 0,
                revertLane: u.revertLane,
                gesture: null,
                action: u.action,
                hasEagerState: u.hasEagerState,
                eagerState: u.eagerState,
                next: null,
              }),
                l === null ? ((c = l = f), (s = o)) : (l = l.next = f),
                (U.lanes |= p),
                (od |= p))
            ;((f = u.action), Wo && n(o, f), (o = u.hasEagerState ? u.eagerState : n(o, f)))
          } else
            ((p = {
              lane: f,
              revertLane: u.revertLane,
              gesture: u.gesture,
              action: u.action,
              hasEagerState: u.hasEagerState,
              eagerState: u.eagerState,
              next: null,
            }),
              l === null ? ((c = l = p), (s = o)) : (l = l.next = p),
              (U.lanes |= f),
              (od |= f))
          u = u.next
        } while (u !== null && u !== t)
        if (
          (l === null ? (s = o) : (l.next = c),
          !Vr(o, e.memoizedState) && ((Mc = !0), d && ((n = Ra), n !== null)))
        )
          throw n
        ;((e.memoizedState = o), (e.baseState = s), (e.baseQueue = l), (r.lastRenderedState = o))
      }
      return (a === null && (r.lanes = 0), [e.memoizedState, r.dispatch])
    }
    function ps(e) {
      var t = as(),
        n = t.queue
      if (n === null) throw Error(i(311))
      n.lastRenderedReducer = e
      var r = n.dispatch,
        a = n.pending,
        o = t.memoizedState
      if (a !== null) {
        n.pending = null
        var s = (a = a.next)
        do ((o = e(o, s.action)), (s = s.next))
        while (s !== a)
        ;(Vr(o, t.memoizedState) || (Mc = !0),
          (t.memoizedState = o),
          t.baseQueue === null && (t.baseState = o),
          (n.lastRenderedState = o))
      }
      return [o, r]
    }
    function ms(e, t, n) {
      var r = U,
        a = as(),
        o = B
      if (o) {
        if (n === void 0) throw Error(i(407))
        n = n()
      } else n = t()
      var s = !Vr((W || a).memoizedState, n)
      if (
        (s && ((a.memoizedState = n), (Mc = !0)),
        (a = a.queue),
        zs(_s.bind(null, r, a, e), [e]),
        (e = a.getSnapshot !== t || s || (Vo !== null && !!(Vo.memoizedState.tag & 1))),
        Ps(e ? 9 : 8, { destroy: void 0 }, gs.bind(null, r, a, n, t), null),
        e)
      ) {
        if (((r.flags |= 2048), q === null)) throw Error(i(349))
        o || Bo & 127 || hs(r, t, n)
      }
      return n
    }
    function hs(e, t, n) {
      ;((e.flags |= 16384),
        (e = { getSnapshot: t, value: n }),
        (t = U.updateQueue),
        t === null
          ? ((t = os()), (U.updateQueue = t), (t.stores = [e]))
          : ((n = t.stores), n === null ? (t.stores = [e]) : n.push(e)))
    }
    function gs(e, t, n, r) {
      ;((t.value = n), (t.getSnapshot = r), vs(t) && ys(e))
    }
    function _s(e, t, n) {
      return n(function () {
        vs(t) && ys(e)
      })
    }
    function vs(e) {
      var t = e.getSnapshot
      e = e.value
      try {
        var n = t()
        return !Vr(e, n)
      } catch {
        return !0
      }
    }
    function ys(e) {
      var t = Di(e, 2)
      t !== null && Pd(t, e, 2)
    }
    function bs(e) {
      var t = is()
      if (typeof e == `function`) {
        var n = e
        if (((e = n()), Wo)) {
          $e(!0)
          try {
            n()
          } finally {
            $e(!1)
          }
        }
      }
      return (
        (t.memoizedState = t.baseState = e),
        (t.queue = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: us,
          lastRenderedState: e,
        }),
        t
      )
    }
    function xs(e, t, n, r) {
      return ((e.baseState = n), fs(e, W, typeof r == `function` ? r : us))
    }
    function Ss(e, t, n, r, a) {
      if (uc(e)) throw Error(i(485))
      if (((e = t.action), e !== null)) {
        var o = {
          payload: a,
          action: e,
          next: null,
          isTransition: !0,
          status: `pending`,
          value: null,
          reason: null,
          listeners: [],
          then: function (e) {
            o.listeners.push(e)
          },
        }
        ;(k.T === null ? (o.isTransition = !1) : n(!0),
          r(o),
          (n = t.pending),
          n === null
            ? ((o.next = t.pending = o), Cs(t, o))
            : ((o.next = n.next), (t.pending = n.next = o)))
      }
    }
    function Cs(e, t) {
      var n = t.action,
        r = t.payload,
        i = e.state
      if (t.isTransition) {
        var a = k.T,
          o = {}
        ;((o.types = a === null ? null : a.types), (k.T = o))
        try {
          var s = n(i, r),
            c = k.S
          ;(c !== null && c(o, s), ws(e, t, s))
        } catch (n) {
          Es(e, t, n)
        } finally {
          ;(a !== null && o.types !== null && (a.types = o.types), (k.T = a))
        }
      } else
        try {
          ;((a = n(i, r)), ws(e, t, a))
        } catch (n) {
          Es(e, t, n)
        }
    }
    function ws(e, t, n) {
      typeof n == `object` && n && typeof n.then == `function`
        ? n.then(
            function (n) {
              Ts(e, t, n)
            },
            function (n) {
              return Es(e, t, n)
            }
          )
        : Ts(e, t, n)
    }
    function Ts(e, t, n) {
      ;((t.status = `fulfilled`),
        (t.value = n),
        Ds(t),
        (e.state = n),
        (t = e.pending),
        t !== null &&
          ((n = t.next), n === t ? (e.pending = null) : ((n = n.next), (t.next = n), Cs(e, n))))
    }
    function Es(e, t, n) {
      var r = e.pending
      if (((e.pending = null), r !== null)) {
        r = r.next
        do ((t.status = `rejected`), (t.reason = n), Ds(t), (t = t.next))
        while (t !== r)
      }
      e.action = null
    }
    function Ds(e) {
      e = e.listeners
      for (var t = 0; t < e.length; t++) (0, e[t])()
    }
    function Os(e, t) {
      return t
    }
    function ks(e, t) {
      if (B) {
        var n = q.formState
        if (n !== null) {
          a: {
            var r = U
            if (B) {
              if (z) {
                b: {
                  for (var i = z, a = ra; i.nodeType !== 8;)
                    if (!a || ((i = lm(i.nextSibling)), i === null)) {
                      i = null
                      break b
                    }
                  ;((a = i.data), (i = a === `F!` || a === `F` ? i : null))
                }
                if (i) {
                  ;((z = lm(i.nextSibling)), (r = i.data === `F!`))
                  break a
                }
              }
              aa(r)
            }
            r = !1
          }
          r && (t = n[0])
        }
      }
      return (
        (n = is()),
        (n.memoizedState = n.baseState = t),
        (r = {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: Os,
          lastRenderedState: t,
        }),
        (n.queue = r),
        (n = sc.bind(null, U, r)),
        (r.dispatch = n),
        (r = bs(!1)),
        (a = lc.bind(null, U, !1, r.queue)),
        (r = is()),
        (i = { state: t, dispatch: null, action: e, pending: null }),
        (r.queue = i),
        (n = Ss.bind(null, U, i, a, n)),
        (i.dispatch = n),
        (r.memoizedState = e),
        [t, n, !1]
      )
    }
    function As(e) {
      return js(as(), W, e)
    }
    function js(e, t, n) {
      if (
        ((t = fs(e, t, Os)[0]),
        (e = ds(us)[0]),
        typeof t == `object` && t && typeof t.then == `function`)
      )
        try {
          var r = ss(t)
        } catch (e) {
          throw e === qa ? Ya : e
        }
      else r = t
      t = as()
      var i = t.queue,
        a = i.dispatch
      return (
        n !== t.memoizedState &&
          ((U.flags |= 2048), Ps(9, { destroy: void 0 }, Ms.bind(null, i, n), null)),
        [r, a, e]
      )
    }
    function Ms(e, t) {
      e.action = t
    }
    function Ns(e) {
      var t = as(),
        n = W
      if (n !== null) return js(t, n, e)
      ;(as(), (t = t.memoizedState), (n = as()))
      var r = n.queue.dispatch
      return ((n.memoizedState = e), [t, r, !1])
    }
    function Ps(e, t, n, r) {
      return (
        (e = { tag: e, create: n, deps: r, inst: t, next: null }),
        (t = U.updateQueue),
        t === null && ((t = os()), (U.updateQueue = t)),
        (n = t.lastEffect),
        n === null
          ? (t.lastEffect = e.next = e)
          : ((r = n.next), (n.next = e), (e.next = r), (t.lastEffect = e)),
        e
      )
    }
    function Fs() {
      return as().memoizedState
    }
    function Is(e, t, n, r) {
      var i = is()
      ;((U.flags |= e),
        (i.memoizedState = Ps(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r)))
    }
    function Ls(e, t, n, r) {
      var i = as()
      r = r === void 0 ? null : r
      var a = i.memoizedState.inst
      W !== null && r !== null && Xo(r, W.memoizedState.deps)
        ? (i.memoizedState = Ps(t, a, n, r))
        : ((U.flags |= e), (i.memoizedState = Ps(1 | t, a, n, r)))
    }
    function Rs(e, t) {
      Is(8390656, 8, e, t)
    }
    function zs(e, t) {
      Ls(2048, 8, e, t)
    }
    function Bs(e) {
      U.flags |= 4
      var t = U.updateQueue
      if (t === null) ((t = os()), (U.updateQueue = t), (t.events = [e]))
      else {
        var n = t.events
        n === null ? (t.events = [e]) : n.push(e)
      }
    }
    function Vs(e) {
      var t = as().memoizedState
      return (
        Bs({ ref: t, nextImpl: e }),
        function () {
          if (K & 2) throw Error(i(440))
          return t.impl.apply(void 0, arguments)
        }
      )
    }
    function Hs(e, t) {
      return Ls(4, 2, e, t)
    }
    function Us(e, t) {
      return Ls(4, 4, e, t)
    }
    function Ws(e, t) {
      if (typeof t == `function`) {
        e = e()
        var n = t(e)
        return function () {
          typeof n == `function` ? n() : t(null)
        }
      }
      if (t != null)
        return (
          (e = e()),
          (t.current = e),
          function () {
            t.current = null
          }
        )
    }
    function Gs(e, t, n) {
      ;((n = n == null ? null : n.concat([e])), Ls(4, 4, Ws.bind(null, t, e), n))
    }
    function Ks() {}
    function qs(e, t) {
      var n = as()
      t = t === void 0 ? null : t
      var r = n.memoizedState
      return t !== null && Xo(t, r[1]) ? r[0] : ((n.memoizedState = [e, t]), e)
    }
    function Js(e, t) {
      var n = as()
      t = t === void 0 ? null : t
      var r = n.memoizedState
      if (t !== null && Xo(t, r[1])) return r[0]
      if (((r = e()), Wo)) {
        $e(!0)
        try {
          e()
        } finally {
          $e(!1)
        }
      }
      return ((n.memoizedState = [r, t]), r)
    }
    function Ys(e, t, n) {
      return n === void 0 || (Bo & 1073741824 && !(Y & 261930))
        ? (e.memoizedState = t)
        : ((e.memoizedState = n), (e = Md()), (U.lanes |= e), (od |= e), n)
    }
    function Xs(e, t, n, r) {
      return Vr(n, t)
        ? n
        : wo.current === null
          ? !(Bo & 106) || (Bo & 1073741824 && !(Y & 261930))
            ? ((Mc = !0), (e.memoizedState = n))
            : ((e = Md()), (U.lanes |= e), (od |= e), t)
          : ((e = Ys(e, n, r)), Vr(e, t) || (Mc = !0), e)
    }
    function Zs(e, t, n, r, i) {
      var a = A.p
      A.p = a !== 0 && 8 > a ? a : 8
      var o = k.T,
        s = {}
      ;((s.types = o === null ? null : o.types), (k.T = s), lc(e, !1, t, n))
      try {
        var c = i(),
          l = k.S
        ;(l !== null && l(s, c),
          typeof c == `object` && c && typeof c.then == `function`
            ? cc(e, t, Va(c, r), jd(e))
            : cc(e, t, r, jd(e)))
      } catch (n) {
        cc(e, t, { then: function () {}, status: `rejected`, reason: n }, jd())
      } finally {
        ;((A.p = a), o !== null && s.types !== null && (o.types = s.types), (k.T = o))
      }
    }
    function Qs() {}
    function $s(e, t, n, r) {
      if (e.tag !== 5) throw Error(i(476))
      var a = ec(e).queue
      Zs(
        e,
        a,
        t,
        ye,
        n === null
          ? Qs
          : function () {
              return (tc(e), n(r))
            }
      )
    }
    function ec(e) {
      var t = e.memoizedState
      if (t !== null) return t
      t = {
        memoizedState: ye,
        baseState: ye,
        baseQueue: null,
        queue: {
          pending: null,
          lanes: 0,
          dispatch: null,
          lastRenderedReducer: us,
          lastRenderedState: ye,
        },
        next: null,
      }
      var n = {}
      return (
        (t.next = {
          memoizedState: n,
          baseState: n,
          baseQueue: null,
          queue: {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: us,
            lastRenderedState: n,
          },
          next: null,
        }),
        (e.memoizedState = t),
        (e = e.alternate),
        e !== null && (e.memoizedState = t),
        t
      )
    }
    function tc(e) {
      var t = ec(e)
      ;(t.next === null && (t = e.alternate.memoizedState), cc(e, t.next.queue, {}, jd()))
    }
    function nc() {
      return Ca(sh)
    }
    function rc() {
      return as().memoizedState
    }
    function ic() {
      return as().memoizedState
    }
    function ac(e) {
      for (var t = e.return; t !== null;) {
        switch (t.tag) {
          case 24:
          case 3:
            var n = jd()
            e = ho(n)
            var r = go(t, e, n)
            ;(r !== null && (Pd(r, t, n), _o(r, t, n)), (t = { cache: Aa() }), (e.payload = t))
            return
        }
        t = t.return
      }
    }
    function oc(e, t, n) {
      var r = jd()
      ;((n = {
        lane: r,
        revertLane: 0,
        gesture: null,
        action: n,
        hasEagerState: !1,
        eagerState: null,
        next: null,
      }),
        uc(e) ? dc(t, n) : ((n = Ei(e, t, n, r)), n !== null && (Pd(n, e, r), fc(n, t, r))))
    }
    function sc(e, t, n) {
      cc(e, t, n, jd())
    }
    function cc(e, t, n, r) {
      var i = {
        lane: r,
        revertLane: 0,
        gesture: null,
        action: n,
        hasEagerState: !1,
        eagerState: null,
        next: null,
      }
      if (uc(e)) dc(t, i)
      else {
        var a = e.alternate
        if (
          e.lanes === 0 &&
          (a === null || a.lanes === 0) &&
          ((a = t.lastRenderedReducer), a !== null)
        )
          try {
            var o = t.lastRenderedState,
              s = a(o, n)
            if (((i.hasEagerState = !0), (i.eagerState = s), Vr(s, o)))
              return (Ti(e, t, i, 0), q === null && wi(), !1)
          } catch {}
        if (((n = Ei(e, t, i, r)), n !== null)) return (Pd(n, e, r), fc(n, t, r), !0)
      }
      return !1
    }
    function lc(e, t, n, r) {
      if (
        ((r = {
          lane: 2,
          revertLane: Pf(),
          gesture: null,
          action: r,
          hasEagerState: !1,
          eagerState: null,
          next: null,
        }),
        uc(e))
      ) {
        if (t) throw Error(i(479))
      } else ((t = Ei(e, n, r, 2)), t !== null && Pd(t, e, 2))
    }
    function uc(e) {
      var t = e.alternate
      return e === U || (t !== null && t === U)
    }
    function dc(e, t) {
      Uo = Ho = !0
      var n = e.pending
      ;(n === null ? (t.next = t) : ((t.next = n.next), (n.next = t)), (e.pending = t))
    }
    function fc(e, t, n) {
      if (n & 4194048) {
        var r = t.lanes
        ;((r &= e.pendingLanes), (n |= r), (t.lanes = n), _t(e, n))
      }
    }
    var pc = {
        readContext: Ca,
        use: cs,
        useCallback: Yo,
        useContext: Yo,
        useEffect: Yo,
        useImperativeHandle: Yo,
        useLayoutEffect: Yo,
        useInsertionEffect: Yo,
        useMemo: Yo,
        useReducer: Yo,
        useRef: Yo,
        useState: Yo,
        useDebugValue: Yo,
        useDeferredValue: Yo,
        useTransition: Yo,
        useSyncExternalStore: Yo,
        useId: Yo,
        useHostTransitionStatus: Yo,
        useFormState: Yo,
        useActionState: Yo,
        useOptimistic: Yo,
        useMemoCache: Yo,
        useCacheRefresh: Yo,
        useEffectEvent: Yo,
      },
      mc = {
        readContext: Ca,
        use: cs,
        useCallback: function (e, t) {
          return ((is().memoizedState = [e, t === void 0 ? null : t]), e)
        },
        useContext: Ca,
        useEffect: Rs,
        useImperativeHandle: function (e, t, n) {
          ;((n = n == null ? null : n.concat([e])), Is(4194308, 4, Ws.bind(null, t, e), n))
        },
        useLayoutEffect: function (e, t) {
          return Is(4194308, 4, e, t)
        },
        useInsertionEffect: function (e, t) {
          Is(4, 2, e, t)
        },
        useMemo: function (e, t) {
          var n = is()
          t = t === void 0 ? null : t
          var r = e()
          if (Wo) {
            $e(!0)
            try {
              e()
            } finally {
              $e(!1)
            }
          }
          return ((n.memoizedState = [r, t]), r)
        },
        useReducer: function (e, t, n) {
          var r = is()
          if (n !== void 0) {
            var i = n(t)
            if (Wo) {
              $e(!0)
              try {
                n(t)
              } finally {
                $e(!1)
              }
            }
          } else i = t
          return (
            (r.memoizedState = r.baseState = i),
            (e = {
              pending: null,
              lanes: 0,
              dispatch: null,
              lastRenderedReducer: e,
              lastRenderedState: i,
            }),
            (r.queue = e),
            (e = e.dispatch = oc.bind(null, U, e)),
            [r.memoizedState, e]
          )
        },
        useRef: function (e) {
          var t = is()
          return ((e = { current: e }), (t.memoizedState = e))
        },
        useState: function (e) {
          e = bs(e)
          var t = e.queue,
            n = sc.bind(null, U, t)
          return ((t.dispatch = n), [e.memoizedState, n])
        },
        useDebugValue: Ks,
        useDeferredValue: function (e, t) {
          return Ys(is(), e, t)
        },
        useTransition: function () {
          var e = bs(!1)
          return ((e = Zs.bind(null, U, e.queue, !0, !1)), (is().memoizedState = e), [!1, e])
        },
        useSyncExternalStore: function (e, t, n) {
          var r = U,
            a = is()
          if (B) {
            if (n === void 0) throw Error(i(407))
            n = n()
          } else {
            if (((n = t()), q === null)) throw Error(i(349))
            Y & 127 || hs(r, t, n)
          }
          a.memoizedState = n
          var o = { value: n, getSnapshot: t }
          return (
            (a.queue = o),
            Rs(_s.bind(null, r, o, e), [e]),
            (r.flags |= 2048),
            Ps(9, { destroy: void 0 }, gs.bind(null, r, o, n, t), null),
            n
          )
        },
        useId: function () {
          var e = is(),
            t = q.identifierPrefix
          if (B) {
            var n = Xi,
              r = Yi
            ;((n = (r & ~(1 << (32 - et(r) - 1))).toString(32) + n),
              (t = `_` + t + `R_` + n),
              (n = Go++),
              0 < n && (t += `H` + n.toString(32)),
              (t += `_`))
          } else ((n = Jo++), (t = `_` + t + `r_` + n.toString(32) + `_`))
          return (e.memoizedState = t)
        },
        useHostTransitionStatus: nc,
        useFormState: ks,
        useActionState: ks,
        useOptimistic: function (e) {
          var t = is()
          t.memoizedState = t.baseState = e
          var n = {
            pending: null,
            lanes: 0,
            dispatch: null,
            lastRenderedReducer: null,
            lastRenderedState: null,
          }
          return ((t.queue = n), (t = lc.bind(null, U, !0, n)), (n.dispatch = t), [e, t])
        },
        useMemoCache: ls,
        useCacheRefresh: function () {
          return (is().memoizedState = ac.bind(null, U))
        },
        useEffectEvent: function (e) {
          var t = is(),
            n = { impl: e }
          return (
            (t.memoizedState = n),
            function () {
              if (K & 2) throw Error(i(440))
              return n.impl.apply(void 0, arguments)
            }
          )
        },
      },
      hc = {
        readContext: Ca,
        use: cs,
        useCallback: qs,
        useContext: Ca,
        useEffect: zs,
        useImperativeHandle: Gs,
        useInsertionEffect: Hs,
        useLayoutEffect: Us,
        useMemo: Js,
        useReducer: ds,
        useRef: Fs,
        useState: function () {
          return ds(us)
        },
        useDebugValue: Ks,
        useDeferredValue: function (e, t) {
          return Xs(as(), W.memoizedState, e, t)
        },
        useTransition: function () {
          var e = ds(us)[0],
            t = as().memoizedState
          return [typeof e == `boolean` ? e : ss(e), t]
        },
        useSyncExternalStore: ms,
        useId: rc,
        useHostTransitionStatus: nc,
        useFormState: As,
        useActionState: As,
        useOptimistic: function (e, t) {
          return xs(as(), W, e, t)
        },
        useMemoCache: ls,
        useCacheRefresh: ic,
        useEffectEvent: Vs,
      },
      gc = {
        readContext: Ca,
        use: cs,
        useCallback: qs,
        useContext: Ca,
        useEffect: zs,
        useImperativeHandle: Gs,
        useInsertionEffect: Hs,
        useLayoutEffect: Us,
        useMemo: Js,
        useReducer: ps,
        useRef: Fs,
        useState: function () {
          return ps(us)
        },
        useDebugValue: Ks,
        useDeferredValue: function (e, t) {
          var n = as()
          return W === null ? Ys(n, e, t) : Xs(n, W.memoizedState, e, t)
        },
        useTransition: function () {
          var e = ps(us)[0],
            t = as().memoizedState
          return [typeof e == `boolean` ? e : ss(e), t]
        },
        useSyncExternalStore: ms,
        useId: rc,
        useHostTransitionStatus: nc,
        useFormState: Ns,
        useActionState: Ns,
        useOptimistic: function (e, t) {
          var n = as()
          return W === null ? ((n.baseState = e), [e, n.queue.dispatch]) : xs(n, W, e, t)
        },
        useMemoCache: ls,
        useCacheRefresh: ic,
        useEffectEvent: Vs,
      }
    function _c(e, t, n, r) {
      ;((t = e.memoizedState),
        (n = n(r, t)),
        (n = n == null ? t : C({}, t, n)),
        (e.memoizedState = n),
        e.lanes === 0 && (e.updateQueue.baseState = n))
    }
    var vc = {
      enqueueSetState: function (e, t, n) {
        e = e._reactInternals
        var r = jd(),
          i = ho(r)
        ;((i.payload = t),
          n != null && (i.callback = n),
          (t = go(e, i, r)),
          t !== null && (Pd(t, e, r), _o(t, e, r)))
      },
      enqueueReplaceState: function (e, t, n) {
        e = e._reactInternals
        var r = jd(),
          i = ho(r)
        ;((i.tag = 1),
          (i.payload = t),
          n != null && (i.callback = n),
          (t = go(e, i, r)),
          t !== null && (Pd(t, e, r), _o(t, e, r)))
      },
      enqueueForceUpdate: function (e, t) {
        e = e._reactInternals
        var n = jd(),
          r = ho(n)
        ;((r.tag = 2),
          t != null && (r.callback = t),
          (t = go(e, r, n)),
          t !== null && (Pd(t, e, n), _o(t, e, n)))
      },
    }
    function yc(e, t, n, r, i, a, o) {
      return (
        (e = e.stateNode),
        typeof e.shouldComponentUpdate == `function`
          ? e.shouldComponentUpdate(r, a, o)
          : t.prototype && t.prototype.isPureReactComponent
            ? !Hr(n, r) || !Hr(i, a)
            : !0
      )
    }
    function bc(e, t, n, r) {
      ;((e = t.state),
        typeof t.componentWillReceiveProps == `function` && t.componentWillReceiveProps(n, r),
        typeof t.UNSAFE_componentWillReceiveProps == `function` &&
          t.UNSAFE_componentWillReceiveProps(n, r),
        t.state !== e && vc.enqueueReplaceState(t, t.state, null))
    }
    function xc(e, t) {
      var n = t
      if (`ref` in t) for (var r in ((n = {}), t)) r !== `ref` && (n[r] = t[r])
      if ((e = e.defaultProps))
        for (var i in (n === t && (n = C({}, n)), e)) n[i] === void 0 && (n[i] = e[i])
      return n
    }
    function Sc(e) {
      bi(e)
    }
    function Cc(e) {
      console.error(e)
    }
    function wc(e) {
      bi(e)
    }
    function Tc(e, t) {
      try {
        var n = e.onUncaughtError
        n(t.value, { componentStack: t.stack })
      } catch (e) {
        setTimeout(function () {
          throw e
        })
      }
    }
    function Ec(e, t, n) {
      try {
        var r = e.onCaughtError
        r(n.value, { componentStack: n.stack, errorBoundary: t.tag === 1 ? t.stateNode : null })
      } catch (e) {
        setTimeout(function () {
          throw e
        })
      }
    }
    function Dc(e, t, n) {
      return (
        (n = ho(n)),
        (n.tag = 3),
        (n.payload = { element: null }),
        (n.callback = function () {
          Tc(e, t)
        }),
        n
      )
    }
    function Oc(e) {
      return ((e = ho(e)), (e.tag = 3), e)
    }
    function kc(e, t, n, r) {
      var i = n.type.getDerivedStateFromError
      if (typeof i == `function`) {
        var a = r.value
        ;((e.payload = function () {
          return i(a)
        }),
          (e.callback = function () {
            Ec(t, n, r)
          }))
      }
      var o = n.stateNode
      o !== null &&
        typeof o.componentDidCatch == `function` &&
        (e.callback = function () {
          ;(Ec(t, n, r),
            typeof i != `function` && (vd === null ? (vd = new Set([this])) : vd.add(this)))
          var e = r.stack
          this.componentDidCatch(r.value, { componentStack: e === null ? `` : e })
        })
    }
    function Ac(e, t, n, r, a) {
      if (((n.flags |= 32768), typeof r == `object` && r && typeof r.then == `function`)) {
        if (((t = n.alternate), t !== null && xa(t, n, a, !0), (n = ko.current), n !== null)) {
          switch (n.tag) {
            case 31:
            case 13:
            case 19:
              return (
                Ao === null ? Kd() : n.alternate === null && ad === 0 && (ad = 3),
                (n.flags &= -257),
                (n.flags |= 65536),
                (n.lanes = a),
                r === Xa
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null ? (n.updateQueue = new Set([r])) : t.add(r),
                    mf(e, r, a)),
                !1
              )
            case 22:
              return (
                (n.flags |= 65536),
                r === Xa
                  ? (n.flags |= 16384)
                  : ((t = n.updateQueue),
                    t === null
                      ? ((t = {
                          transitions: null,
                          markerInstances: null,
                          retryQueue: new Set([r]),
                        }),
                        (n.updateQueue = t))
                      : ((n = t.retryQueue), n === null ? (t.retryQueue = new Set([r])) : n.add(r)),
                    mf(e, r, a)),
                !1
              )
          }
          throw Error(i(435, n.tag))
        }
        return (mf(e, r, a), Kd(), !1)
      }
      if (B)
        return (
          (t = ko.current),
          t === null
            ? (r !== ia && ((t = Error(i(423), { cause: r })), da(Vi(t, n))),
              (e = e.current.alternate),
              (e.flags |= 65536),
              (a &= -a),
              (e.lanes |= a),
              (r = Vi(r, n)),
              (a = Dc(e.stateNode, r, a)),
              vo(e, a),
              ad !== 4 && (ad = 2))
            : (!(t.flags & 65536) && (t.flags |= 256),
              (t.flags |= 65536),
              (t.lanes = a),
              r !== ia && ((e = Error(i(422), { cause: r })), da(Vi(e, n)))),
          !1
        )
      var o = Error(i(520), { cause: r })
      if (((o = Vi(o, n)), dd === null ? (dd = [o]) : dd.push(o), ad !== 4 && (ad = 2), t === null))
        return !0
      ;((r = Vi(r, n)), (n = t))
      do {
        switch (n.tag) {
          case 3:
            return (
              (n.flags |= 65536),
              (e = a & -a),
              (n.lanes |= e),
              (e = Dc(n.stateNode, r, e)),
              vo(n, e),
              !1
            )
          case 1:
            if (
              ((t = n.type),
              (o = n.stateNode),
              !(n.flags & 128) &&
                (typeof t.getDerivedStateFromError == `function` ||
                  (o !== null &&
                    typeof o.componentDidCatch == `function` &&
                    (vd === null || !vd.has(o)))))
            )
              return (
                (n.flags |= 65536),
                (a &= -a),
                (n.lanes |= a),
                (a = Oc(a)),
                kc(a, e, n, r),
                vo(n, a),
                !1
              )
            break
          case 22:
            if (n.memoizedState !== null) return ((n.flags |= 65536), !1)
        }
        n = n.return
      } while (n !== null)
      return !1
    }
    var jc = Error(i(461)),
      Mc = !1
    function Nc(e, t, n, r) {
      t.child = e === null ? uo(t, null, n, r) : lo(t, e.child, n, r)
    }
    function Pc(e, t, n, r, i) {
      n = n.render
      var a = t.ref
      if (`ref` in r) {
        var o = {}
        for (var s in r) s !== `ref` && (o[s] = r[s])
      } else o = r
      return (
        Sa(t),
        (r = Zo(e, t, n, o, a, i)),
        (s = ts()),
        e !== null && !Mc
          ? (ns(e, t, i), cl(e, t, i))
          : (B && s && $i(t), (t.flags |= 1), Nc(e, t, r, i), t.child)
      )
    }
    function Fc(e, t, n, r, i) {
      if (e === null) {
        var a = n.type
        return typeof a == `function` && !Ni(a) && a.defaultProps === void 0 && n.compare === null
          ? ((t.tag = 15), (t.type = a), Ic(e, t, a, r, i))
          : ((e = Ii(n.type, null, r, t, t.mode, i)),
            (e.ref = t.ref),
            (e.return = t),
            (t.child = e))
      }
      if (((a = e.child), !ll(e, i))) {
        var o = a.memoizedProps
        if (((n = n.compare), (n = n === null ? Hr : n), n(o, r) && e.ref === t.ref))
          return cl(e, t, i)
      }
      return ((t.flags |= 1), (e = Pi(a, r)), (e.ref = t.ref), (e.return = t), (t.child = e))
    }
    function Ic(e, t, n, r, i) {
      if (e !== null) {
        var a = e.memoizedProps
        if (Hr(a, r) && e.ref === t.ref) {
          if (((Mc = !1), (t.pendingProps = r = a), ll(e, i))) e.flags & 131072 && (Mc = !0)
          else return ((t.lanes = e.lanes), cl(e, t, i))
        }
      }
      return Wc(e, t, n, r, i)
    }
    function Lc(e, t, n, r) {
      var i = r.children,
        a = e === null ? null : e.memoizedState
      if (
        (e === null &&
          t.stateNode === null &&
          (t.stateNode = {
            _visibility: 1,
            _pendingMarkers: null,
            _retryCache: null,
            _transitions: null,
          }),
        r.mode === `hidden`)
      ) {
        if (t.flags & 128) {
          if (((a = a === null ? n : a.baseLanes | n), e !== null)) {
            for (r = t.child = e.child, i = 0; r !== null;)
              ((i = i | r.lanes | r.childLanes), (r = r.sibling))
            r = i & ~a
          } else ((r = 0), (t.child = null))
          return zc(e, t, a, n, r)
        }
        if (n & 536870912)
          ((t.memoizedState = { baseLanes: 0, cachePool: null }),
            e !== null && Ga(t, a === null ? null : a.cachePool),
            a === null ? Do() : Eo(t, a),
            No(t))
        else return ((r = t.lanes = 536870912), zc(e, t, a === null ? n : a.baseLanes | n, n, r))
      } else
        a === null
          ? (e !== null && Ga(t, null), Do(), Po())
          : (Ga(t, a.cachePool), Eo(t, a), Po(), (t.memoizedState = null))
      return (Nc(e, t, i, n), t.child)
    }
    function Rc(e, t) {
      return (
        (e !== null && e.tag === 22) ||
          t.stateNode !== null ||
          (t.stateNode = {
            _visibility: 1,
            _pendingMarkers: null,
            _retryCache: null,
            _transitions: null,
          }),
        t.sibling
      )
    }
    function zc(e, t, n, r, i) {
      var a = Wa()
      return (
        (a = a === null ? null : { parent: ka._currentValue, pool: a }),
        (t.memoizedState = { baseLanes: n, cachePool: a }),
        e !== null && Ga(t, null),
        Do(),
        No(t),
        e !== null && xa(e, t, r, !0),
        (t.childLanes = i),
        null
      )
    }
    function Bc(e, t) {
      return (
        (t = $c({ mode: t.mode, children: t.children }, e.mode)),
        (t.ref = e.ref),
        (e.child = t),
        (t.return = e),
        t
      )
    }
    function Vc(e, t, n) {
      return (
        lo(t, e.child, null, n),
        (e = Bc(t, t.pendingProps)),
        (e.flags |= 2),
        Fo(t),
        (t.memoizedState = null),
        e
      )
    }
    function Hc(e, t, n) {
      var r = t.pendingProps,
        a = !!(t.flags & 128)
      if (((t.flags &= -129), e === null)) {
        if (B) {
          if (r.mode === `hidden`)
            return (
              (e = Bc(t, r)),
              (t.lanes = 536870912),
              (e.memoizedState = { baseLanes: 0, cachePool: null }),
              Rc(null, e)
            )
          if (
            (Mo(t),
            (e = z)
              ? ((e = am(e, ra)),
                (e = e !== null && e.data === `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: Ji === null ? null : { id: Yi, overflow: Xi },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Ri(e)),
                  (n.return = t),
                  (t.child = n),
                  (R = t),
                  (z = null)))
              : (e = null),
            e === null)
          )
            throw aa(t)
          return ((t.lanes = 536870912), null)
        }
        return Bc(t, r)
      }
      var o = e.memoizedState
      if (o !== null) {
        var s = o.dehydrated
        if ((Mo(t), a)) {
          if (t.flags & 256) ((t.flags &= -257), (t = Vc(e, t, n)))
          else if (t.memoizedState !== null) ((t.child = e.child), (t.flags |= 128), (t = null))
          else throw Error(i(558))
        } else if ((Mc || xa(e, t, n, !1), (a = (n & e.childLanes) !== 0), Mc || a)) {
          if (wo.current === null) {
            if (((r = q), r !== null && ((s = vt(r, n)), s !== 0 && s !== o.retryLane)))
              throw ((o.retryLane = s), Di(e, s), Pd(r, e, s), jc)
            Kd()
          }
          t = Vc(e, t, n)
        } else
          ((e = o.treeContext),
            (z = lm(s.nextSibling)),
            (R = t),
            (B = !0),
            (na = null),
            (ra = !1),
            e !== null && ta(t, e),
            (t = Bc(t, r)),
            (t.flags |= 134221824))
        return t
      }
      return (
        (e = Pi(e.child, { mode: r.mode, children: r.children })),
        (e.ref = t.ref),
        (t.child = e),
        (e.return = t),
        e
      )
    }
    function Uc(e, t) {
      var n = t.ref
      if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816)
      else {
        if (typeof n != `function` && typeof n != `object`) throw Error(i(284))
        ;(e === null || e.ref !== n) && (t.flags |= 4194816)
      }
    }
    function Wc(e, t, n, r, i) {
      return (
        Sa(t),
        (n = Zo(e, t, n, r, void 0, i)),
        (r = ts()),
        e !== null && !Mc
          ? (ns(e, t, i), cl(e, t, i))
          : (B && r && $i(t), (t.flags |= 1), Nc(e, t, n, i), t.child)
      )
    }
    function Gc(e, t, n, r, i, a) {
      return (
        Sa(t),
        (t.updateQueue = null),
        (n = $o(t, r, n, i)),
        Qo(e),
        (r = ts()),
        e !== null && !Mc
          ? (ns(e, t, a), cl(e, t, a))
          : (B && r && $i(t), (t.flags |= 1), Nc(e, t, n, a), t.child)
      )
    }
    function Kc(e, t, n, r, i) {
      if ((Sa(t), t.stateNode === null)) {
        var a = Ai,
          o = n.contextType
        ;(typeof o == `object` && o && (a = Ca(o)),
          (a = new n(r, a)),
          (t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null),
          (a.updater = vc),
          (t.stateNode = a),
          (a._reactInternals = t),
          (a = t.stateNode),
          (a.props = r),
          (a.state = t.memoizedState),
          (a.refs = {}),
          po(t),
          (o = n.contextType),
          (a.context = typeof o == `object` && o ? Ca(o) : Ai),
          (a.state = t.memoizedState),
          (o = n.getDerivedStateFromProps),
          typeof o == `function` && (_c(t, n, o, r), (a.state = t.memoizedState)),
          typeof n.getDerivedStateFromProps == `function` ||
            typeof a.getSnapshotBeforeUpdate == `function` ||
            (typeof a.UNSAFE_componentWillMount != `function` &&
              typeof a.componentWillMount != `function`) ||
            ((o = a.state),
            typeof a.componentWillMount == `function` && a.componentWillMount(),
            typeof a.UNSAFE_componentWillMount == `function` && a.UNSAFE_componentWillMount(),
            o !== a.state && vc.enqueueReplaceState(a, a.state, null),
            xo(t, r, a, i),
            bo(),
            (a.state = t.memoizedState)),
          typeof a.componentDidMount == `function` && (t.flags |= 4194308),
          (r = !0))
      } else if (e === null) {
        a = t.stateNode
        var s = t.memoizedProps,
          c = xc(n, s)
        a.props = c
        var l = a.context,
          u = n.contextType
        ;((o = Ai), typeof u == `object` && u && (o = Ca(u)))
        var d = n.getDerivedStateFromProps
        ;((u = typeof d == `function` || typeof a.getSnapshotBeforeUpdate == `function`),
          (s = t.pendingProps !== s),
          u ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((s || l !== o) && bc(t, a, r, o)),
          (fo = !1))
        var f = t.memoizedState
        ;((a.state = f),
          xo(t, r, a, i),
          bo(),
          (l = t.memoizedState),
          s || f !== l || fo
            ? (typeof d == `function` && (_c(t, n, d, r), (l = t.memoizedState)),
              (c = fo || yc(t, n, c, r, f, l, o))
                ? (u ||
                    (typeof a.UNSAFE_componentWillMount != `function` &&
                      typeof a.componentWillMount != `function`) ||
                    (typeof a.componentWillMount == `function` && a.componentWillMount(),
                    typeof a.UNSAFE_componentWillMount == `function` &&
                      a.UNSAFE_componentWillMount()),
                  typeof a.componentDidMount == `function` && (t.flags |= 4194308))
                : (typeof a.componentDidMount == `function` && (t.flags |= 4194308),
                  (t.memoizedProps = r),
                  (t.memoizedState = l)),
              (a.props = r),
              (a.state = l),
              (a.context = o),
              (r = c))
            : (typeof a.componentDidMount == `function` && (t.flags |= 4194308), (r = !1)))
      } else {
        ;((a = t.stateNode),
          mo(e, t),
          (o = t.memoizedProps),
          (u = xc(n, o)),
          (a.props = u),
          (d = t.pendingProps),
          (f = a.context),
          (l = n.contextType),
          (c = Ai),
          typeof l == `object` && l && (c = Ca(l)),
          (s = n.getDerivedStateFromProps),
          (l = typeof s == `function` || typeof a.getSnapshotBeforeUpdate == `function`) ||
            (typeof a.UNSAFE_componentWillReceiveProps != `function` &&
              typeof a.componentWillReceiveProps != `function`) ||
            ((o !== d || f !== c) && bc(t, a, r, c)),
          (fo = !1),
          (f = t.memoizedState),
          (a.state = f),
          xo(t, r, a, i),
          bo())
        var p = t.memoizedState
        o !== d || f !== p || fo || (e !== null && e.dependencies !== null && H(e.dependencies))
          ? (typeof s == `function` && (_c(t, n, s, r), (p = t.memoizedState)),
            (u =
              fo ||
              yc(t, n, u, r, f, p, c) ||
              (e !== null && e.dependencies !== null && H(e.dependencies)))
              ? (l ||
                  (typeof a.UNSAFE_componentWillUpdate != `function` &&
                    typeof a.componentWillUpdate != `function`) ||
                  (typeof a.componentWillUpdate == `function` && a.componentWillUpdate(r, p, c),
                  typeof a.UNSAFE_componentWillUpdate == `function` &&
                    a.UNSAFE_componentWillUpdate(r, p, c)),
                typeof a.componentDidUpdate == `function` && (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate == `function` && (t.flags |= 1024))
              : (typeof a.componentDidUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 4),
                typeof a.getSnapshotBeforeUpdate != `function` ||
                  (o === e.memoizedProps && f === e.memoizedState) ||
                  (t.flags |= 1024),
                (t.memoizedProps = r),
                (t.memoizedState = p)),
            (a.props = r),
            (a.state = p),
            (a.context = c),
            (r = u))
          : (typeof a.componentDidUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 4),
            typeof a.getSnapshotBeforeUpdate != `function` ||
              (o === e.memoizedProps && f === e.memoizedState) ||
              (t.flags |= 1024),
            (r = !1))
      }
      return (
        (a = r),
        Uc(e, t),
        (r = !!(t.flags & 128)),
        a || r
          ? ((a = t.stateNode),
            (n = r && typeof n.getDerivedStateFromError != `function` ? null : a.render()),
            (t.flags |= 1),
            e !== null && r
              ? ((t.child = lo(t, e.child, null, i)), (t.child = lo(t, null, n, i)))
              : Nc(e, t, n, i),
            (t.memoizedState = a.state),
            (e = t.child))
          : (e = cl(e, t, i)),
        e
      )
    }
    function qc(e, t, n, r) {
      return (la(), (t.flags |= 256), Nc(e, t, n, r), t.child)
    }
    var Jc = { dehydrated: null, treeContext: null, retryLane: 0, hydrationErrors: null }
    function Yc(e) {
      return { baseLanes: e, cachePool: Ka() }
    }
    function Xc(e, t, n) {
      return ((e = e === null ? 0 : e.childLanes & ~n), t && (e |= ld), e)
    }
    function Zc(e, t, n) {
      var r = t.pendingProps,
        i = !1,
        a = !!(t.flags & 128),
        o
      if (
        ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Io.current & 2)),
        o && ((i = !0), (t.flags &= -129)),
        (o = !!(t.flags & 32)),
        (t.flags &= -33),
        e === null)
      ) {
        if (B) {
          if (
            (i ? jo(t) : Po(),
            (e = z)
              ? ((e = am(e, ra)),
                (e = e !== null && e.data !== `&` ? e : null),
                e !== null &&
                  ((t.memoizedState = {
                    dehydrated: e,
                    treeContext: Ji === null ? null : { id: Yi, overflow: Xi },
                    retryLane: 536870912,
                    hydrationErrors: null,
                  }),
                  (n = Ri(e)),
                  (n.return = t),
                  (t.child = n),
                  (R = t),
                  (z = null)))
              : (e = null),
            e === null)
          )
            throw aa(t)
          return ((t.lanes = sm(e) ? 32 : 536870912), null)
        }
        return (
          (a = r.children),
          (r = r.fallback),
          i
            ? (Po(),
              (i = t.mode),
              (a = $c({ mode: `hidden`, children: a }, i)),
              (r = L(r, i, n, null)),
              (a.return = t),
              (r.return = t),
              (a.sibling = r),
              (t.child = a),
              (r = t.child),
              (r.memoizedState = Yc(n)),
              (r.childLanes = Xc(e, o, n)),
              (t.memoizedState = Jc),
              Rc(null, r))
            : (jo(t), Qc(t, a))
        )
      }
      var s = e.memoizedState
      if (s !== null) {
        var c = s.dehydrated
        if (c !== null) return tl(e, t, a, o, r, c, s, n)
      }
      return i
        ? (Po(),
          (i = r.fallback),
          (a = t.mode),
          (s = e.child),
          (c = s.sibling),
          (r = Pi(s, { mode: `hidden`, children: r.children })),
          (r.subtreeFlags = s.subtreeFlags & 1206910976),
          c === null ? ((i = L(i, a, n, null)), (i.flags |= 2)) : (i = Pi(c, i)),
          (i.return = t),
          (r.return = t),
          (r.sibling = i),
          (t.child = r),
          Rc(null, r),
          (r = t.child),
          (i = e.child.memoizedState),
          i === null
            ? (i = Yc(n))
            : ((a = i.cachePool),
              a === null
                ? (a = Ka())
                : ((s = ka._currentValue), (a = a.parent === s ? a : { parent: s, pool: s })),
              (i = { baseLanes: i.baseLanes | n, cachePool: a })),
          (r.memoizedState = i),
          (r.childLanes = Xc(e, o, n)),
          (t.memoizedState = Jc),
          Rc(e.child, r))
        : (jo(t),
          (n = e.child),
          (e = n.sibling),
          (n = Pi(n, { mode: `visible`, children: r.children })),
          (n.return = t),
          (n.sibling = null),
          e !== null &&
            ((o = t.deletions), o === null ? ((t.deletions = [e]), (t.flags |= 16)) : o.push(e)),
          (t.child = n),
          (t.memoizedState = null),
          n)
    }
    function Qc(e, t) {
      return ((t = $c({ mode: `visible`, children: t }, e.mode)), (t.return = e), (e.child = t))
    }
    function $c(e, t) {
      return ((e = Mi(22, e, null, t)), (e.lanes = 0), e)
    }
    function el(e, t, n) {
      return (
        lo(t, e.child, null, n),
        (e = Qc(t, t.pendingProps.children)),
        (e.flags |= 2),
        (t.memoizedState = null),
        e
      )
    }
    function tl(e, t, n, r, a, o, s, c) {
      if (n)
        return t.flags & 256
          ? (jo(t), (t.flags &= -257), el(e, t, c))
          : t.memoizedState === null
            ? (Po(),
              (o = a.fallback),
              (s = t.mode),
              (a = $c({ mode: `visible`, children: a.children }, s)),
              (o = L(o, s, c, null)),
              (o.flags |= 2),
              (a.return = t),
              (o.return = t),
              (a.sibling = o),
              (t.child = a),
              lo(t, e.child, null, c),
              (a = t.child),
              (a.memoizedState = Yc(c)),
              (a.childLanes = Xc(e, r, c)),
              (t.memoizedState = Jc),
              Rc(null, a))
            : (Po(), (t.child = e.child), (t.flags |= 128), null)
      if ((jo(t), sm(o))) {
        if (((r = o.nextSibling && o.nextSibling.dataset), r)) var l = r.dgst
        return (
          (r = l),
          r !== `` &&
            ((a = Error(i(419))),
            (a.stack = ``),
            (a.digest = r),
            da({ value: a, source: null, stack: null })),
          el(e, t, c)
        )
      }
      if ((Mc || xa(e, t, c, !1), (r = (c & e.childLanes) !== 0), Mc || r)) {
        if (wo.current !== null) return el(e, t, c)
        if (((r = q), r !== null && ((a = vt(r, c)), a !== 0 && a !== s.retryLane)))
          throw ((s.retryLane = a), Di(e, a), Pd(r, e, a), jc)
        return (om(o) || Kd(), el(e, t, c))
      }
      return om(o)
        ? ((t.flags |= 192), (t.child = e.child), null)
        : ((e = s.treeContext),
          (z = lm(o.nextSibling)),
          (R = t),
          (B = !0),
          (na = null),
          (ra = !1),
          e !== null && ta(t, e),
          (t = Qc(t, a.children)),
          (t.flags |= 134221824),
          t)
    }
    function nl(e, t, n) {
      e.lanes |= t
      var r = e.alternate
      ;(r !== null && (r.lanes |= t), va(e.return, t, n))
    }
    function rl(e) {
      for (var t = null; e !== null;) {
        var n = e.alternate
        ;(n !== null && zo(n) === null && (t = e), (e = e.sibling))
      }
      return t
    }
    function il(e, t, n, r, i, a) {
      var o = e.memoizedState
      o === null
        ? (e.memoizedState = {
            isBackwards: t,
            rendering: null,
            renderingStartTime: 0,
            last: r,
            tail: n,
            tailMode: i,
            treeForkCount: a,
          })
        : ((o.isBackwards = t),
          (o.rendering = null),
          (o.renderingStartTime = 0),
          (o.last = r),
          (o.tail = n),
          (o.tailMode = i),
          (o.treeForkCount = a))
    }
    function al(e) {
      var t = e.child
      for (e.child = null; t !== null;) {
        var n = t.sibling
        ;((t.sibling = e.child), (e.child = t), (t = n))
      }
    }
    function ol(e, t, n) {
      var r = t.pendingProps,
        i = r.revealOrder,
        a = r.tail
      r = r.children
      var o = Io.current
      if (t.flags & 128) return (Lo(t, o), null)
      var s = !!(o & 2)
      if (
        (s ? ((o = (o & 1) | 2), (t.flags |= 128)) : (o &= 1),
        Lo(t, o),
        i === `backwards` && e !== null ? (al(e), Nc(e, t, r, n), al(e)) : Nc(e, t, r, n),
        (r = B ? Gi : 0),
        !s && e !== null && e.flags & 128)
      )
        a: for (e = t.child; e !== null;) {
          if (e.tag === 13) e.memoizedState !== null && nl(e, n, t)
          else if (e.tag === 19) nl(e, n, t)
          else if (e.child !== null) {
            ;((e.child.return = e), (e = e.child))
            continue
          }
          if (e === t) break a
          for (; e.sibling === null;) {
            if (e.return === null || e.return === t) break a
            e = e.return
          }
          ;((e.sibling.return = e.return), (e = e.sibling))
        }
      switch (i) {
        case `backwards`:
          ;((n = rl(t.child)),
            n === null
              ? ((i = t.child), (t.child = null))
              : ((i = n.sibling), (n.sibling = null), al(t)),
            il(t, !0, i, null, a, r))
          break
        case `unstable_legacy-backwards`:
          for (n = null, i = t.child, t.child = null; i !== null;) {
            if (((e = i.alternate), e !== null && zo(e) === null)) {
              t.child = i
              break
            }
            ;((e = i.sibling), (i.sibling = n), (n = i), (i = e))
          }
          il(t, !0, n, null, a, r)
          break
        case `together`:
          il(t, !1, null, null, void 0, r)
          break
        case `independent`:
          t.memoizedState = null
          break
        default:
          ;((n = rl(t.child)),
            n === null ? ((i = t.child), (t.child = null)) : ((i = n.sibling), (n.sibling = null)),
            il(t, !1, i, n, a, r))
      }
      return t.child
    }
    function sl(e, t, n) {
      var r = t.pendingProps
      return (ma(t, t.type, r.value), Nc(e, t, r.children, n), t.child)
    }
    function cl(e, t, n) {
      if (
        (e !== null && (t.dependencies = e.dependencies), (od |= t.lanes), (n & t.childLanes) === 0)
      ) {
        if (e !== null) {
          if ((xa(e, t, n, !1), (n & t.childLanes) === 0)) return null
        } else return null
      }
      if (e !== null && t.child !== e.child) throw Error(i(153))
      if (t.child !== null) {
        for (e = t.child, n = Pi(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;)
          ((e = e.sibling), (n = n.sibling = Pi(e, e.pendingProps)), (n.return = t))
        n.sibling = null
      }
      return t.child
    }
    function ll(e, t) {
      return (e.lanes & t) !== 0 || ((e = e.dependencies), !!(e !== null && H(e)))
    }
    function ul(e, t, n) {
      switch (t.tag) {
        case 3:
          ;(De(t, t.stateNode.containerInfo), ma(t, ka, e.memoizedState.cache), la())
          break
        case 27:
        case 5:
          ke(t)
          break
        case 4:
          De(t, t.stateNode.containerInfo)
          break
        case 10:
          ma(t, t.type, t.memoizedProps.value)
          break
        case 31:
          if (t.memoizedState !== null) return ((t.flags |= 128), Mo(t), null)
          break
        case 13:
          var r = t.memoizedState
          if (r !== null) {
            if (r.dehydrated !== null) return (jo(t), (t.flags |= 128), null)
            r = xa(e, t, n, !1)
            var i = t.child.childLanes
            return r || (n & i) !== 0
              ? Zc(e, t, n)
              : (jo(t), (e = cl(e, t, n)), e === null ? null : e.sibling)
          }
          jo(t)
          break
        case 19:
          if (t.flags & 128) return ol(e, t, n)
          if (
            ((i = !!(e.flags & 128)),
            (r = (n & t.childLanes) !== 0),
            (r ||= (xa(e, t, n, !1), (n & t.childLanes) !== 0)),
            i)
          ) {
            if (r) return ol(e, t, n)
            t.flags |= 128
          }
          if (
            ((i = t.memoizedState),
            i !== null && ((i.rendering = null), (i.tail = null), (i.lastEffect = null)),
            Lo(t, Io.current),
            r)
          )
            break
          return null
        case 22:
          return ((t.lanes = 0), Lc(e, t, n, t.pendingProps))
        case 24:
          ma(t, ka, e.memoizedState.cache)
      }
      return cl(e, t, n)
    }
    function dl(e, t, n) {
      if (e !== null) {
        if (e.memoizedProps !== t.pendingProps) Mc = !0
        else {
          if (!ll(e, n) && !(t.flags & 128)) return ((Mc = !1), ul(e, t, n))
          Mc = !!(e.flags & 131072)
        }
      } else ((Mc = !1), B && t.flags & 1048576 && Qi(t, Gi, t.index))
      switch (((t.lanes = 0), t.tag)) {
        case 16:
          a: {
            var r = t.pendingProps
            if (((e = $a(t.elementType)), (t.type = e), typeof e == `function`))
              Ni(e)
                ? ((r = xc(e, r)), (t.tag = 1), (t = Kc(null, t, e, r, n)))
                : ((t.tag = 0), (t = Wc(null, t, e, r, n)))
            else {
              if (e != null) {
                var a = e.$$typeof
                if (a === E) {
                  ;((t.tag = 11), (t = Pc(null, t, e, r, n)))
                  break a
                }
                if (a === ce) {
                  ;((t.tag = 14), (t = Fc(null, t, e, r, n)))
                  break a
                }
                if (a === oe) {
                  ;((t.tag = 10), (t.type = e), (t = sl(null, t, n)))
                  break a
                }
              }
              throw ((t = ve(e) || e), Error(i(306, t, ``)))
            }
          }
          return t
        case 0:
          return Wc(e, t, t.type, t.pendingProps, n)
        case 1:
          return ((r = t.type), (a = xc(r, t.pendingProps)), Kc(e, t, r, a, n))
        case 3:
          a: {
            if ((De(t, t.stateNode.containerInfo), e === null)) throw Error(i(387))
            r = t.pendingProps
            var o = t.memoizedState
            ;((a = o.element), mo(e, t), xo(t, r, null, n))
            var s = t.memoizedState
            if (
              ((r = s.cache),
              ma(t, ka, r),
              r !== o.cache && ba(t, [ka], n, !0),
              bo(),
              (r = s.element),
              o.isDehydrated)
            ) {
              if (
                ((o = { element: r, isDehydrated: !1, cache: s.cache }),
                (t.updateQueue.baseState = o),
                (t.memoizedState = o),
                t.flags & 256)
              ) {
                t = qc(e, t, r, n)
                break a
              }
              if (r !== a) {
                ;((a = Vi(Error(i(424)), t)), da(a), (t = qc(e, t, r, n)))
                break a
              }
              switch (((e = t.stateNode.containerInfo), e.nodeType)) {
                case 9:
                  e = e.body
                  break
                default:
                  e = e.nodeName === `HTML` ? e.ownerDocument.body : e
              }
              for (
                z = lm(e.firstChild),
                  R = t,
                  B = !0,
                  na = null,
                  ra = !0,
                  n = uo(t, null, r, n),
                  t.child = n;
                n;
              )
                ((n.flags = (n.flags & -3) | 134221824), (n = n.sibling))
            } else {
              if ((la(), r === a)) {
                t = cl(e, t, n)
                break a
              }
              Nc(e, t, r, n)
            }
            t = t.child
          }
          return t
        case 26:
          return (
            Uc(e, t),
            e === null
              ? (n = Nm(t.type, null, t.pendingProps, null))
                ? (t.memoizedState = n)
                : B || (t.stateNode = fp(t.type, t.pendingProps, Te.current, t))
              : (t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState)),
            null
          )
        case 27:
          return (
            ke(t),
            e === null &&
              B &&
              ((r = t.stateNode = hm(t.type, t.pendingProps, Te.current)),
              (R = t),
              (ra = !0),
              (a = z),
              Sp(t.type) ? ((um = a), (z = lm(r.firstChild))) : (z = a)),
            Nc(e, t, t.pendingProps.children, n),
            Uc(e, t),
            e === null && (t.flags |= 4194304),
            t.child
          )
        case 5:
          return (
            e === null &&
              B &&
              ((a = r = z) &&
                ((r = rm(r, t.type, t.pendingProps, ra)),
                r === null
                  ? (a = !1)
                  : ((t.stateNode = r), (R = t), (z = lm(r.firstChild)), (ra = !1), (a = !0))),
              a || aa(t)),
            ke(t),
            (a = t.type),
            (o = t.pendingProps),
            (s = e === null ? null : e.memoizedProps),
            (r = o.children),
            pp(a, o) ? (r = null) : s !== null && pp(a, s) && (t.flags |= 32),
            t.memoizedState !== null && ((a = Zo(e, t, es, null, null, n)), (sh._currentValue = a)),
            Uc(e, t),
            Nc(e, t, r, n),
            t.child
          )
        case 6:
          return (
            e === null &&
              B &&
              ((e = n = z) &&
                ((n = im(n, t.pendingProps, ra)),
                n === null ? (e = !1) : ((t.stateNode = n), (R = t), (z = null), (e = !0))),
              e || aa(t)),
            null
          )
        case 13:
          return Zc(e, t, n)
        case 4:
          return (
            De(t, t.stateNode.containerInfo),
            (r = t.pendingProps),
            e === null ? (t.child = lo(t, null, r, n)) : Nc(e, t, r, n),
            t.child
          )
        case 11:
          return Pc(e, t, t.type, t.pendingProps, n)
        case 7:
          return ((r = t.pendingProps), Uc(e, t), Nc(e, t, r, n), t.child)
        case 8:
          return (Nc(e, t, t.pendingProps.children, n), t.child)
        case 12:
          return (Nc(e, t, t.pendingProps.children, n), t.child)
        case 10:
          return sl(e, t, n)
        case 9:
          return (
            (a = t.type._context),
            (r = t.pendingProps.children),
            Sa(t),
            (a = Ca(a)),
            (r = r(a)),
            (t.flags |= 1),
            Nc(e, t, r, n),
            t.child
          )
        case 14:
          return Fc(e, t, t.type, t.pendingProps, n)
        case 15:
          return Ic(e, t, t.type, t.pendingProps, n)
        case 19:
          return ol(e, t, n)
        case 31:
          return Hc(e, t, n)
        case 22:
          return Lc(e, t, n, t.pendingProps)
        case 24:
          return (
            Sa(t),
            (r = Ca(ka)),
            e === null
              ? ((a = Wa()),
                a === null &&
                  ((a = q),
                  (o = Aa()),
                  (a.pooledCache = o),
                  o.refCount++,
                  o !== null && (a.pooledCacheLanes |= n),
                  (a = o)),
                (t.memoizedState = { parent: r, cache: a }),
                po(t),
                ma(t, ka, a))
              : ((e.lanes & n) !== 0 && (mo(e, t), xo(t, null, null, n), bo()),
                (a = e.memoizedState),
                (o = t.memoizedState),
                a.parent === r
                  ? ((r = o.cache), ma(t, ka, r), r !== a.cache && ba(t, [ka], n, !0))
                  : ((a = { parent: r, cache: r }),
                    (t.memoizedState = a),
                    t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a),
                    ma(t, ka, r))),
            Nc(e, t, t.pendingProps.children, n),
            t.child
          )
        case 30:
          return (
            t.stateNode === null &&
              (t.stateNode = { autoName: null, paired: null, clones: null, ref: null }),
            (r = t.pendingProps),
            r.name != null && r.name !== `auto`
              ? (t.flags |= e === null ? 18882560 : 18874368)
              : B && $i(t),
            e !== null && e.memoizedProps.name !== r.name ? (t.flags |= 4194816) : Uc(e, t),
            Nc(e, t, r.children, n),
            t.child
          )
        case 29:
          throw t.pendingProps
      }
      throw Error(i(156, t.tag))
    }
    function fl(e) {
      e.flags |= 4
    }
    function pl(e, t, n, r, i) {
      var a
      if (
        ((a = !!(e.mode & 32)) &&
          (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)),
        a)
      ) {
        if (((e.flags |= 16777216), (i & 335544128) === i)) {
          if (e.stateNode.complete) e.flags |= 8192
          else if (Ud()) e.flags |= 8192
          else throw ((eo = Xa), Ja)
        }
      } else e.flags &= -16777217
    }
    function ml(e, t) {
      if (t.type !== `stylesheet` || t.state.loading & 4) e.flags &= -16777217
      else if (((e.flags |= 16777216), !Ym(t))) {
        if (Ud()) e.flags |= 8192
        else throw ((eo = Xa), Ja)
      }
    }
    function hl(e, t) {
      ;(t !== null && (e.flags |= 4),
        e.flags & 16384 && ((t = e.tag === 22 ? 536870912 : ft()), (e.lanes |= t), (ud |= t)))
    }
    function gl(e, t) {
      if (!B)
        switch (e.tailMode) {
          case `visible`:
            break
          case `collapsed`:
            for (var n = e.tail, r = null; n !== null;)
              (n.alternate !== null && (r = n), (n = n.sibling))
            r === null
              ? t || e.tail === null
                ? (e.tail = null)
                : (e.tail.sibling = null)
              : (r.sibling = null)
            break
          default:
            for (t = e.tail, n = null; t !== null;)
              (t.alternate !== null && (n = t), (t = t.sibling))
            n === null ? (e.tail = null) : (n.sibling = null)
        }
    }
    function _l(e) {
      var t = e.alternate !== null && e.alternate.child === e.child,
        n = 0,
        r = 0
      if (t)
        for (var i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags & 1206910976),
            (r |= i.flags & 1206910976),
            (i.return = e),
            (i = i.sibling))
      else
        for (i = e.child; i !== null;)
          ((n |= i.lanes | i.childLanes),
            (r |= i.subtreeFlags),
            (r |= i.flags),
            (i.return = e),
            (i = i.sibling))
      return ((e.subtreeFlags |= r), (e.childLanes = n), t)
    }
    function vl(e, t, n) {
      var r = t.pendingProps
      switch ((ea(t), t.tag)) {
        case 16:
        case 15:
        case 0:
        case 11:
        case 7:
        case 8:
        case 12:
        case 9:
        case 14:
          return (_l(t), null)
        case 1:
          return (_l(t), null)
        case 3:
          return (
            (n = t.stateNode),
            (r = null),
            e !== null && (r = e.memoizedState.cache),
            t.memoizedState.cache !== r && (t.flags |= 2048),
            ga(ka),
            Oe(),
            n.pendingContext && ((n.context = n.pendingContext), (n.pendingContext = null)),
            (e === null || e.child === null) &&
              (ca(t)
                ? fl(t)
                : e === null ||
                  (e.memoizedState.isDehydrated && !(t.flags & 256)) ||
                  ((t.flags |= 1024), ua())),
            _l(t),
            null
          )
        case 26:
          var a = t.type,
            o = t.memoizedState
          return (
            e === null
              ? (fl(t), o === null ? (_l(t), pl(t, a, null, r, n)) : (_l(t), ml(t, o)))
              : o
                ? o === e.memoizedState
                  ? (_l(t), (t.flags &= -16777217))
                  : (fl(t), _l(t), ml(t, o))
                : ((e = e.memoizedProps), e !== r && fl(t), _l(t), pl(t, a, e, r, n)),
            null
          )
        case 27:
          if ((Ae(t), (n = Te.current), (a = t.type), e !== null && t.stateNode != null))
            e.memoizedProps !== r && fl(t)
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166))
              return (_l(t), (t.subtreeFlags &= -33554433), null)
            }
            ;((e = Ce.current), ca(t) ? oa(t, e) : ((e = hm(a, r, n)), (t.stateNode = e), fl(t)))
          }
          return (_l(t), (t.subtreeFlags &= -33554433), null)
        case 5:
          if ((Ae(t), (a = t.type), e !== null && t.stateNode != null))
            e.memoizedProps !== r && fl(t)
          else {
            if (!r) {
              if (t.stateNode === null) throw Error(i(166))
              return (_l(t), (t.subtreeFlags &= -33554433), null)
            }
            if (((o = Ce.current), ca(t))) oa(t, o)
            else {
              var s = lp(Te.current)
              switch (o) {
                case 1:
                  o = s.createElementNS(`http://www.w3.org/2000/svg`, a)
                  break
                case 2:
                  o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a)
                  break
                default:
                  switch (a) {
                    case `svg`:
                      o = s.createElementNS(`http://www.w3.org/2000/svg`, a)
                      break
                    case `math`:
                      o = s.createElementNS(`http://www.w3.org/1998/Math/MathML`, a)
                      break
                    case `script`:
                      ;((o = s.createElement(`div`)),
                        (o.innerHTML = `<script><\/script>`),
                        (o = o.removeChild(o.firstChild)))
                      break
                    case `select`:
                      ;((o =
                        typeof r.is == `string`
                          ? s.createElement(`select`, { is: r.is })
                          : s.createElement(`select`)),
                        r.multiple ? (o.multiple = !0) : r.size && (o.size = r.size))
                      break
                    default:
                      o =
                        typeof r.is == `string`
                          ? s.createElement(a, { is: r.is })
                          : s.createElement(a)
                  }
              }
              ;((o[wt] = t), (o[Tt] = r))
              a: for (s = t.child; s !== null;) {
                if (s.tag === 5 || s.tag === 6) o.appendChild(s.stateNode)
                else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
                  ;((s.child.return = s), (s = s.child))
                  continue
                }
                if (s === t) break a
                for (; s.sibling === null;) {
                  if (s.return === null || s.return === t) break a
                  s = s.return
                }
                ;((s.sibling.return = s.return), (s = s.sibling))
              }
              t.stateNode = o
              a: switch ((np(o, a, r), a)) {
                case `button`:
                case `input`:
                case `select`:
                case `textarea`:
                  r = !!r.autoFocus
                  break a
                case `img`:
                  r = !0
                  break a
                default:
                  r = !1
              }
              r && fl(t)
            }
          }
          return (
            _l(t),
            (t.subtreeFlags &= -33554433),
            pl(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n),
            null
          )
        case 6:
          if (e && t.stateNode != null) e.memoizedProps !== r && fl(t)
          else {
            if (typeof r != `string` && t.stateNode === null) throw Error(i(166))
            if (((e = Te.current), ca(t))) {
              if (((e = t.stateNode), (n = t.memoizedProps), (r = null), (a = R), a !== null))
                switch (a.tag) {
                  case 27:
                  case 5:
                    r = a.memoizedProps
                }
              ;((e[wt] = t),
                (e = !!(
                  e.nodeValue === n ||
                  (r !== null && !0 === r.suppressHydrationWarning) ||
                  ep(e.nodeValue, n)
                )),
                e || aa(t, !0))
            } else ((e = lp(e).createTextNode(r)), (e[wt] = t), (t.stateNode = e))
          }
          return (_l(t), null)
        case 31:
          if (((n = t.memoizedState), e === null || e.memoizedState !== null)) {
            if (((r = ca(t)), n !== null)) {
              if (e === null) {
                if (!r) throw Error(i(318))
                if (((e = t.memoizedState), (e = e === null ? null : e.dehydrated), !e))
                  throw Error(i(557))
                e[wt] = t
              } else (la(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4))
              ;(_l(t), (e = !1))
            } else
              ((n = ua()),
                e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n),
                (e = !0))
            if (!e) return t.flags & 256 ? (Fo(t), t) : (Fo(t), null)
            if (t.flags & 128) throw Error(i(558))
          }
          return (_l(t), null)
        case 13:
          if (
            ((r = t.memoizedState),
            e === null || (e.memoizedState !== null && e.memoizedState.dehydrated !== null))
          ) {
            if (((a = ca(t)), r !== null && r.dehydrated !== null)) {
              if (e === null) {
                if (!a) throw Error(i(318))
                if (((a = t.memoizedState), (a = a === null ? null : a.dehydrated), !a))
                  throw Error(i(317))
                a[wt] = t
              } else (la(), !(t.flags & 128) && (t.memoizedState = null), (t.flags |= 4))
              ;(_l(t), (a = !1))
            } else
              ((a = ua()),
                e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a),
                (a = !0))
            if (!a) return t.flags & 256 ? (Fo(t), t) : (Fo(t), null)
          }
          return (
            Fo(t),
            t.flags & 128
              ? ((t.lanes = n), t)
              : ((n = r !== null),
                (e = e !== null && e.memoizedState !== null),
                n &&
                  ((r = t.child),
                  (a = null),
                  r.alternate !== null &&
                    r.alternate.memoizedState !== null &&
                    r.alternate.memoizedState.cachePool !== null &&
                    (a = r.alternate.memoizedState.cachePool.pool),
                  (o = null),
                  r.memoizedState !== null &&
                    r.memoizedState.cachePool !== null &&
                    (o = r.memoizedState.cachePool.pool),
                  o !== a && (r.flags |= 2048)),
                n !== e && n && (t.child.flags |= 8192),
                hl(t, t.updateQueue),
                _l(t),
                null)
          )
        case 4:
          return (
            Oe(), e === null && Wf(t.stateNode.containerInfo), (t.flags |= 67108864), _l(t), null
          )
        case 10:
          return (ga(t.type), _l(t), null)
        case 19:
          if ((Ro(t), (r = t.memoizedState), r === null)) return (_l(t), null)
          if (((a = !!(t.flags & 128)), (o = r.rendering), o === null)) {
            if (a) gl(r, !1)
            else {
              if (ad !== 0 || (e !== null && e.flags & 128))
                for (e = t.child; e !== null;) {
                  if (((o = zo(e)), o !== null)) {
                    for (
                      t.flags |= 128,
                        gl(r, !1),
                        e = o.updateQueue,
                        t.updateQueue = e,
                        hl(t, e),
                        t.subtreeFlags = 0,
                        e = n,
                        n = t.child;
                      n !== null;
                    )
                      (Fi(n, e), (n = n.sibling))
                    return (Lo(t, (Io.current & 1) | 2), B && Zi(t, r.treeForkCount), t.child)
                  }
                  e = e.sibling
                }
              r.tail !== null &&
                He() > gd &&
                ((t.flags |= 128), (a = !0), gl(r, !1), (t.lanes = 4194304))
            }
          } else {
            if (!a) {
              if (((e = zo(o)), e !== null)) {
                if (
                  ((t.flags |= 128),
                  (a = !0),
                  (e = e.updateQueue),
                  (t.updateQueue = e),
                  hl(t, e),
                  gl(r, !0),
                  r.tail === null &&
                    r.tailMode !== `collapsed` &&
                    r.tailMode !== `visible` &&
                    !o.alternate &&
                    !B)
                )
                  return (_l(t), null)
              } else
                2 * He() - r.renderingStartTime > gd &&
                  n !== 536870912 &&
                  ((t.flags |= 128), (a = !0), gl(r, !1), (t.lanes = 4194304))
            }
            r.isBackwards
              ? ((o.sibling = t.child), (t.child = o))
              : ((e = r.last), e === null ? (t.child = o) : (e.sibling = o), (r.last = o))
          }
          if (r.tail !== null) {
            e = r.tail
            a: {
              for (n = e; n !== null;) {
                if (n.alternate !== null) {
                  n = !1
                  break a
                }
                n = n.sibling
              }
              n = !0
            }
            return (
              (r.rendering = e),
              (r.tail = e.sibling),
              (r.renderingStartTime = He()),
              (e.sibling = null),
              (o = Io.current),
              (o = a ? (o & 1) | 2 : o & 1),
              r.tailMode === `visible` || r.tailMode === `collapsed` || !n || B
                ? Lo(t, o)
                : ((n = o), M(ko, t), M(Io, n), Ao === null && (Ao = t)),
              B && Zi(t, r.treeForkCount),
              e
            )
          }
          return (_l(t), null)
        case 22:
        case 23:
          return (
            Fo(t),
            Oo(),
            (r = t.memoizedState !== null),
            e === null
              ? r && (t.flags |= 8192)
              : (e.memoizedState !== null) !== r && (t.flags |= 8192),
            r
              ? n & 536870912 &&
                !(t.flags & 128) &&
                (_l(t), t.subtreeFlags & 6 && (t.flags |= 8192))
              : _l(t),
            (n = t.updateQueue),
            n !== null && hl(t, n.retryQueue),
            (n = null),
            e !== null &&
              e.memoizedState !== null &&
              e.memoizedState.cachePool !== null &&
              (n = e.memoizedState.cachePool.pool),
            (r = null),
            t.memoizedState !== null &&
              t.memoizedState.cachePool !== null &&
              (r = t.memoizedState.cachePool.pool),
            r !== n && (t.flags |= 2048),
            e !== null && j(Ua),
            null
          )
        case 24:
          return (
            (n = null),
            e !== null && (n = e.memoizedState.cache),
            t.memoizedState.cache !== n && (t.flags |= 2048),
            ga(ka),
            _l(t),
            null
          )
        case 25:
          return null
        case 30:
          return ((t.flags |= 33554432), _l(t), null)
      }
      throw Error(i(156, t.tag))
    }
    function yl(e, t) {
      switch ((ea(t), t.tag)) {
        case 1:
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 3:
          return (
            ga(ka),
            Oe(),
            (e = t.flags),
            e & 65536 && !(e & 128) ? ((t.flags = (e & -65537) | 128), t) : null
          )
        case 26:
        case 27:
        case 5:
          return (Ae(t), null)
        case 31:
          if (t.memoizedState !== null) {
            if ((Fo(t), t.alternate === null)) throw Error(i(340))
            la()
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 13:
          if ((Fo(t), (e = t.memoizedState), e !== null && e.dehydrated !== null)) {
            if (t.alternate === null) throw Error(i(340))
            la()
          }
          return ((e = t.flags), e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null)
        case 19:
          return (
            Ro(t),
            (e = t.flags),
            e & 65536
              ? ((t.flags = (e & -65537) | 128),
                (e = t.memoizedState),
                e !== null && ((e.rendering = null), (e.tail = null)),
                (t.flags |= 4),
                t)
              : null
          )
        case 4:
          return (Oe(), null)
        case 10:
          return (ga(t.type), null)
        case 22:
        case 23:
          return (
            Fo(t),
            Oo(),
            e !== null && j(Ua),
            (e = t.flags),
            e & 65536 ? ((t.flags = (e & -65537) | 128), t) : null
          )
        case 24:
          return (ga(ka), null)
        case 25:
          return null
        default:
          return null
      }
    }
    function bl(e, t) {
      switch ((ea(t), t.tag)) {
        case 3:
          ;(ga(ka), Oe())
          break
        case 26:
        case 27:
        case 5:
          Ae(t)
          break
        case 4:
          Oe()
          break
        case 31:
          t.memoizedState !== null && Fo(t)
          break
        case 13:
          Fo(t)
          break
        case 19:
          Ro(t)
          break
        case 10:
          ga(t.type)
          break
        case 22:
        case 23:
          ;(Fo(t), Oo(), e !== null && j(Ua))
          break
        case 24:
          ga(ka)
      }
    }
    function xl(e, t) {
      try {
        var n = t.updateQueue,
          r = n === null ? null : n.lastEffect
        if (r !== null) {
          var i = r.next
          n = i
          do {
            if ((n.tag & e) === e) {
              r = void 0
              var a = n.create,
                o = n.inst
              ;((r = a()), (o.destroy = r))
            }
            n = n.next
          } while (n !== i)
        }
      } catch (e) {
        Z(t, t.return, e)
      }
    }
    function Sl(e, t, n) {
      try {
        var r = t.updateQueue,
          i = r === null ? null : r.lastEffect
        if (i !== null) {
          var a = i.next
          r = a
          do {
            if ((r.tag & e) === e) {
              var o = r.inst,
                s = o.destroy
              if (s !== void 0) {
                ;((o.destroy = void 0), (i = t))
                var c = n,
                  l = s
                try {
                  l()
                } catch (e) {
                  Z(i, c, e)
                }
              }
            }
            r = r.next
          } while (r !== a)
        }
      } catch (e) {
        Z(t, t.return, e)
      }
    }
    function Cl(e) {
      var t = e.updateQueue
      if (t !== null) {
        var n = e.stateNode
        try {
          Co(t, n)
        } catch (t) {
          Z(e, e.return, t)
        }
      }
    }
    function wl(e, t, n) {
      ;((n.props = xc(e.type, e.memoizedProps)), (n.state = e.memoizedState))
      try {
        n.componentWillUnmount()
      } catch (n) {
        Z(e, t, n)
      }
    }
    function Tl(e, t) {
      try {
        var n = e.ref
        if (n !== null) {
          switch (e.tag) {
            case 26:
            case 27:
            case 5:
              var r = e.stateNode
              break
            case 30:
              var i = e.stateNode,
                a = _i(e.memoizedProps, i)
              ;((i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), (r = i.ref))
              break
            case 7:
              if (e.stateNode === null) {
                var o = new Fp(e)
                ;(f(e.child, !1, Qp, o, void 0, void 0), (e.stateNode = o))
              }
              r = e.stateNode
              break
            default:
              r = e.stateNode
          }
          typeof n == `function` ? (e.refCleanup = n(r)) : (n.current = r)
        }
      } catch (n) {
        Z(e, t, n)
      }
    }
    function El(e, t) {
      var n = e.ref,
        r = e.refCleanup
      if (n !== null) {
        if (typeof r == `function`)
          try {
            r()
          } catch (n) {
            Z(e, t, n)
          } finally {
            ;((e.refCleanup = null), (e = e.alternate), e != null && (e.refCleanup = null))
          }
        else if (typeof n == `function`)
          try {
            n(null)
          } catch (n) {
            Z(e, t, n)
          }
        else n.current = null
      }
    }
    function Dl(e, t) {
      if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null)
        for (var n = 0; n < t.length; n++) em(e.stateNode, t[n])
    }
    function Ol(e) {
      for (var t = e.return; t !== null && (jl(t) && em(e.stateNode, t.stateNode), !Al(t));)
        t = t.return
    }
    function kl(e) {
      for (var t = e.return; t !== null && (jl(t) && tm(e.stateNode, t.stateNode), !Al(t));)
        t = t.return
    }
    function Al(e) {
      return e.tag === 5 || e.tag === 3 || e.tag === 27
    }
    function jl(e) {
      return e && e.tag === 7 && e.stateNode !== null
    }
    function Ml(e) {
      var t = e.type,
        n = e.memoizedProps,
        r = e.stateNode
      try {
        a: switch (t) {
          case `button`:
          case `input`:
          case `select`:
          case `textarea`:
            n.autoFocus && r.focus()
            break a
          case `img`:
            n.src ? (r.src = n.src) : n.srcSet && (r.srcset = n.srcSet)
        }
      } catch (t) {
        Z(e, e.return, t)
      }
    }
    function Nl(e, t, n) {
      try {
        var r = e.stateNode
        ;(ip(r, e.type, n, t), (r[Tt] = t))
      } catch (t) {
        Z(e, e.return, t)
      }
    }
    function Pl(e) {
      return (
        e.tag === 5 || e.tag === 3 || e.tag === 26 || (e.tag === 27 && Sp(e.type)) || e.tag === 4
      )
    }
    function Fl(e) {
      a: for (;;) {
        for (; e.sibling === null;) {
          if (e.return === null || Pl(e.return)) return null
          e = e.return
        }
        for (
          e.sibling.return = e.return, e = e.sibling;
          e.tag !== 5 && e.tag !== 6 && e.tag !== 18;
        ) {
          if ((e.tag === 27 && Sp(e.type)) || e.flags & 2 || e.child === null || e.tag === 4)
            continue a
          ;((e.child.return = e), (e = e.child))
        }
        if (!(e.flags & 2)) return e.stateNode
      }
    }
    function Il(e, t, n, r) {
      var i = e.tag
      if (i === 5 || i === 6)
        ((i = e.stateNode),
          t
            ? (n.nodeType === 9
                ? n.body
                : n.nodeName === `HTML`
                  ? n.ownerDocument.body
                  : n
              ).insertBefore(i, t)
            : ((t = n.nodeType === 9 ? n.body : n.nodeName === `HTML` ? n.ownerDocument.body : n),
              t.appendChild(i),
              (n = n._reactRootContainer),
              n != null || t.onclick !== null || (t.onclick = bn)),
          Dl(e, r),
          (P = !0))
      else if (
        i !== 4 &&
        (i === 27 && (Dl(e, r), (r = null), Sp(e.type) && ((n = e.stateNode), (t = null))),
        (e = e.child),
        e !== null)
      )
        for (Il(e, t, n, r), e = e.sibling; e !== null;) (Il(e, t, n, r), (e = e.sibling))
    }
    function Ll(e, t, n, r) {
      var i = e.tag
      if (i === 5 || i === 6)
        ((i = e.stateNode), t ? n.insertBefore(i, t) : n.appendChild(i), Dl(e, r), (P = !0))
      else if (
        i !== 4 &&
        (i === 27 && (Dl(e, r), (r = null), Sp(e.type) && (n = e.stateNode)),
        (e = e.child),
        e !== null)
      )
        for (Ll(e, t, n, r), e = e.sibling; e !== null;) (Ll(e, t, n, r), (e = e.sibling))
    }
    function Rl(e) {
      var t = e.stateNode,
        n = e.memoizedProps
      try {
        for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0])
        ;(np(t, r, n), (t[wt] = e), (t[Tt] = n))
      } catch (t) {
        Z(e, e.return, t)
      }
    }
    var zl = !1,
      Bl = null
    function Vl(e) {
      ;(e.tag === 30 || e.subtreeFlags & 33554432) && (zl = !0)
    }
    var Hl = null
    function Ul() {
      var e = Hl
      return ((Hl = null), e)
    }
    var Wl = 0
    function Gl(e, t, n, r, i) {
      return ((Wl = 0), Kl(e.child, t, n, r, i))
    }
    function Kl(e, t, n, r, i) {
      for (var a = !1; e !== null;) {
        if (e.tag === 5) {
          var o = e.stateNode
          if (r !== null) {
            var s = Op(o)
            ;(r.push(s), s.view && (a = !0))
          } else a || (Op(o).view && (a = !0))
          ;((zl = !0), Tp(o, Wl === 0 ? t : t + `_` + Wl, n), Wl++)
        } else
          (e.tag === 22 && e.memoizedState !== null) ||
            (e.tag === 30 && i) ||
            (Kl(e.child, t, n, r, i) && (a = !0))
        e = e.sibling
      }
      return a
    }
    function ql(e, t) {
      for (; e !== null;)
        (e.tag === 5
          ? Ep(e.stateNode, e.memoizedProps)
          : (e.tag === 22 && e.memoizedState !== null) || (e.tag === 30 && t) || ql(e.child, t),
          (e = e.sibling))
    }
    function Jl(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (
            (e.tag !== 22 || e.memoizedState === null) &&
            (Jl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)
          ) {
            var t = e.memoizedProps
            if (t.name == null || t.name === `auto`) throw Error(i(544))
            var n = t.name
            ;((t = yi(t.default, t.share)),
              t !== `none` && (Gl(e, n, t, null, !1) || ql(e.child, !1)))
          }
          e = e.sibling
        }
    }
    function Yl(e, t) {
      if (e.tag === 30) {
        var n = e.stateNode,
          r = e.memoizedProps,
          i = _i(r, n),
          a = yi(r.default, n.paired ? r.share : r.enter)
        a === `none`
          ? Jl(e)
          : Gl(e, i, a, null, !1)
            ? (Jl(e), n.paired || t || Nd(e, r.onEnter))
            : ql(e.child, !1)
      } else if (e.subtreeFlags & 33554432)
        for (e = e.child; e !== null;) (Yl(e, t), (e = e.sibling))
      else Jl(e)
    }
    function Xl(e) {
      if (Bl !== null && Bl.size !== 0) {
        var t = Bl
        if (e.subtreeFlags & 18874368)
          for (e = e.child; e !== null;) {
            if (e.tag !== 22 || e.memoizedState === null) {
              if (e.tag === 30 && e.flags & 18874368) {
                var n = e.memoizedProps,
                  r = n.name
                if (r != null && r !== `auto`) {
                  var i = t.get(r)
                  if (i !== void 0) {
                    var a = yi(n.default, n.share)
                    if (
                      (a !== `none` &&
                        (Gl(e, r, a, null, !1)
                          ? ((a = e.stateNode), (i.paired = a), (a.paired = i), Nd(e, n.onShare))
                          : ql(e.child, !1)),
                      t.delete(r),
                      t.size === 0)
                    )
                      break
                  }
                }
              }
              Xl(e)
            }
            e = e.sibling
          }
      }
    }
    function Zl(e) {
      if (e.tag === 30) {
        var t = e.memoizedProps,
          n = _i(t, e.stateNode),
          r = Bl === null ? void 0 : Bl.get(n),
          i = yi(t.default, r === void 0 ? t.exit : t.share)
        ;(i !== `none` &&
          (Gl(e, n, i, null, !1)
            ? r === void 0
              ? Nd(e, t.onExit)
              : ((i = e.stateNode), (r.paired = i), (i.paired = r), Bl.delete(n), Nd(e, t.onShare))
            : ql(e.child, !1)),
          Bl !== null && Xl(e))
      } else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (Zl(e), (e = e.sibling))
      else Bl !== null && Xl(e)
    }
    function Ql(e) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var t = e.memoizedProps,
            n = _i(t, e.stateNode)
          ;((t = yi(t.default, t.update)),
            (e.flags &= -5),
            t !== `none` && Gl(e, n, t, (e.memoizedState = []), !1))
        } else e.subtreeFlags & 33554432 && Ql(e)
        e = e.sibling
      }
    }
    function $l(e) {
      if (e.subtreeFlags & 18874368)
        for (e = e.child; e !== null;) {
          if (e.tag !== 22 || e.memoizedState === null) {
            if (e.tag === 30 && e.flags & 18874368) {
              var t = e.stateNode
              t.paired !== null && ((t.paired = null), ql(e.child, !1))
            }
            $l(e)
          }
          e = e.sibling
        }
    }
    function eu(e) {
      if (e.tag === 30) ((e.stateNode.paired = null), ql(e.child, !1), $l(e))
      else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) (eu(e), (e = e.sibling))
      else $l(e)
    }
    function tu(e) {
      for (e = e.child; e !== null;)
        (e.tag === 30 ? ql(e.child, !1) : e.subtreeFlags & 33554432 && tu(e), (e = e.sibling))
    }
    function nu(e, t, n, r, i, a, o) {
      for (var s = !1; t !== null;) {
        if (t.tag === 5) {
          var c = t.stateNode
          if (a !== null && Wl < a.length) {
            var l = a[Wl],
              u = Op(c)
            ;(l.view || u.view) && (s = !0)
            var d
            if ((d = !(e.flags & 4))) {
              if (u.clip) d = !0
              else {
                d = l.rect
                var f = u.rect
                d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width
              }
            }
            ;(d && (e.flags |= 4),
              u.abs
                ? (u = !l.abs)
                : ((l = l.rect), (u = u.rect), (u = l.height !== u.height || l.width !== u.width)),
              u && (e.flags |= 32))
          } else e.flags |= 32
          ;(e.flags & 4 && Tp(c, Wl === 0 ? n : n + `_` + Wl, i),
            (s && e.flags & 4) ||
              (Hl === null && (Hl = []), Hl.push(c, Wl === 0 ? r : r + `_` + Wl, t.memoizedProps)),
            Wl++)
        } else
          (t.tag !== 22 || t.memoizedState === null) &&
            (t.tag === 30 && o
              ? (e.flags |= t.flags & 32)
              : nu(e, t.child, n, r, i, a, o) && (s = !0))
        t = t.sibling
      }
      return s
    }
    function ru(e, t) {
      for (e = e.child; e !== null;) {
        if (e.tag === 30) {
          var n = e.memoizedProps,
            r = e.stateNode,
            i = _i(n, r),
            a = yi(n.default, n.update)
          if (t) {
            r = r.clones
            var o = r === null ? null : r.map(kp)
          } else ((o = e.memoizedState), (e.memoizedState = null))
          r = e
          var s = e.child
          ;((Wl = 0), (i = nu(r, s, i, i, a, o, !1)), e.flags & 4 && i && (t || Nd(e, n.onUpdate)))
        } else e.subtreeFlags & 33554432 && ru(e, t)
        e = e.sibling
      }
    }
    var iu = !1,
      G = !1,
      au = !1,
      ou = !1,
      su = typeof WeakSet == `function` ? WeakSet : Set,
      cu = null,
      lu = !1,
      uu = !1,
      du = !1,
      fu = !1
    function pu(e, t, n) {
      if (((e = e.containerInfo), (sp = gh), (e = qr(e)), Jr(e))) {
        if (`selectionStart` in e) var r = { start: e.selectionStart, end: e.selectionEnd }
        else
          a: {
            r = ((r = e.ownerDocument) && r.defaultView) || window
            var i = r.getSelection && r.getSelection()
            if (i && i.rangeCount !== 0) {
              r = i.anchorNode
              var a = i.anchorOffset,
                o = i.focusNode
              i = i.focusOffset
              try {
                ;(r.nodeType, o.nodeType)
              } catch {
                r = null
                break a
              }
              var s = 0,
                c = -1,
                l = -1,
                u = 0,
                d = 0,
                f = e,
                p = null
              b: for (;;) {
                for (
                  var m;
                  f !== r || (a !== 0 && f.nodeType !== 3) || (c = s + a),
                    f !== o || (i !== 0 && f.nodeType !== 3) || (l = s + i),
                    f.nodeType === 3 && (s += f.nodeValue.length),
                    (m = f.firstChild) !== null;
                )
                  ((p = f), (f = m))
                for (;;) {
                  if (f === e) break b
                  if (
                    (p === r && ++u === a && (c = s),
                    p === o && ++d === i && (l = s),
                    (m = f.nextSibling) !== null)
                  )
                    break
                  ;((f = p), (p = f.parentNode))
                }
                f = m
              }
              r = c === -1 || l === -1 ? null : { start: c, end: l }
            } else r = null
          }
        r ||= { start: 0, end: 0 }
      } else r = null
      for (
        cp = { focusedElem: e, selectionRange: r },
          gh = !1,
          n = (n & 335544064) === n,
          cu = t,
          t = n ? 9270 : 1024;
        cu !== null;
      ) {
        if (((e = cu), n && ((r = e.deletions), r !== null)))
          for (a = 0; a < r.length; a++) n && Zl(r[a])
        if (e.alternate === null && e.flags & 2) (n && Vl(e), mu(n))
        else {
          if (e.tag === 22) {
            if (((r = e.alternate), e.memoizedState !== null)) {
              ;(r !== null && r.memoizedState === null && n && Zl(r), mu(n))
              continue
            }
            if (r !== null && r.memoizedState !== null) {
              ;(n && Vl(e), mu(n))
              continue
            }
          }
          ;((r = e.child),
            (e.subtreeFlags & t) !== 0 && r !== null
              ? ((r.return = e), (cu = r))
              : (n && Ql(e), mu(n)))
        }
      }
      Bl = null
    }
    function mu(e) {
      for (; cu !== null;) {
        var t = cu,
          n = e,
          r = t.alternate,
          a = t.flags
        switch (t.tag) {
          case 0:
          case 11:
          case 15:
            break
          case 1:
            if (a & 1024 && r !== null) {
              ;((n = void 0), (a = r.memoizedProps), (r = r.memoizedState))
              var o = t.stateNode
              try {
                var s = xc(t.type, a)
                ;((n = o.getSnapshotBeforeUpdate(s, r)),
                  (o.__reactInternalSnapshotBeforeUpdate = n))
              } catch (e) {
                Z(t, t.return, e)
              }
            }
            break
          case 3:
            if (a & 1024) {
              if (((r = t.stateNode.containerInfo), (n = r.nodeType), n === 9)) nm(r)
              else if (n === 1)
                switch (r.nodeName) {
                  case `HEAD`:
                  case `HTML`:
                  case `BODY`:
                    nm(r)
                    break
                  default:
                    r.textContent = ``
                }
            }
            break
          case 5:
          case 26:
          case 27:
          case 6:
          case 4:
          case 17:
            break
          case 30:
            n &&
              r !== null &&
              ((n = _i(r.memoizedProps, r.stateNode)),
              (a = t.memoizedProps),
              (a = yi(a.default, a.update)),
              a !== `none` && Gl(r, n, a, (r.memoizedState = []), !0))
            break
          default:
            if (a & 1024) throw Error(i(163))
        }
        if (((r = t.sibling), r !== null)) {
          ;((r.return = t.return), (cu = r))
          break
        }
        cu = t.return
      }
    }
    function hu(e, t, n) {
      var r = n.flags
      switch (n.tag) {
        case 0:
        case 11:
        case 15:
          ;(Fu(e, n), r & 4 && xl(5, n))
          break
        case 1:
          if ((Fu(e, n), r & 4)) {
            if (((e = n.stateNode), t === null))
              try {
                e.componentDidMount()
              } catch (e) {
                Z(n, n.return, e)
              }
            else {
              var i = xc(n.type, t.memoizedProps)
              t = t.memoizedState
              try {
                e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate)
              } catch (e) {
                Z(n, n.return, e)
              }
            }
          }
          ;(r & 64 && Cl(n), r & 512 && Tl(n, n.return))
          break
        case 3:
          if ((Fu(e, n), r & 64 && ((e = n.updateQueue), e !== null))) {
            if (((t = null), n.child !== null))
              switch (n.child.tag) {
                case 27:
                case 5:
                  t = n.child.stateNode
                  break
                case 1:
                  t = n.child.stateNode
              }
            try {
              Co(e, t)
            } catch (e) {
              Z(n, n.return, e)
            }
          }
          break
        case 27:
          t === null && r & 4 && Rl(n)
        case 26:
        case 5:
          ;(Fu(e, n), t === null && r & 4 && Ml(n), r & 512 && Tl(n, n.return))
          break
        case 12:
          Fu(e, n)
          break
        case 31:
          ;(Fu(e, n), r & 4 && wu(e, n))
          break
        case 13:
          ;(Fu(e, n),
            r & 4 && Tu(e, n),
            r & 64 &&
              ((e = n.memoizedState),
              e !== null && ((e = e.dehydrated), e !== null && ((n = _f.bind(null, n)), cm(e, n)))))
          break
        case 22:
          if (((r = n.memoizedState !== null || iu), !r)) {
            var a = (t !== null && t.memoizedState !== null) || G
            ;((t = iu),
              (i = G),
              (iu = r),
              (G = a) && !i ? ((r = 2), n.subtreeFlags & 8772 && (r |= 1), Lu(e, n, r)) : Fu(e, n),
              (iu = t),
              (G = i))
          }
          break
        case 30:
          ;(Fu(e, n), r & 512 && Tl(n, n.return))
          break
        case 7:
          r & 512 && Tl(n, n.return)
        default:
          Fu(e, n)
      }
    }
    function gu(e, t) {
      for (e = e.child; e !== null;) (_u(e, t), (e = e.sibling))
    }
    function _u(e, t) {
      switch (e.tag) {
        case 5:
        case 26:
          try {
            var n = e.stateNode
            if (t) {
              var r = n.style
              typeof r.setProperty == `function`
                ? r.setProperty(`display`, `none`, `important`)
                : (r.display = `none`)
            } else {
              var i = e.stateNode,
                a = e.memoizedProps.style,
                o = a != null && a.hasOwnProperty(`display`) ? a.display : null
              i.style.display = o == null || typeof o == `boolean` ? `` : (`` + o).trim()
            }
          } catch (t) {
            Z(e, e.return, t)
          }
          vu(e, t)
          break
        case 6:
          try {
            ;((e.stateNode.nodeValue = t ? `` : e.memoizedProps), (P = !0))
          } catch (t) {
            Z(e, e.return, t)
          }
          break
        case 18:
          try {
            var s = e.stateNode
            t ? wp(s, !0) : wp(e.stateNode, !1)
          } catch (t) {
            Z(e, e.return, t)
          }
          break
        case 22:
        case 23:
          e.memoizedState === null && gu(e, t)
          break
        default:
          gu(e, t)
      }
    }
    function vu(e, t) {
      if (e.subtreeFlags & 67108864)
        for (e = e.child; e !== null;) {
          a: {
            var n = e,
              r = t
            switch (n.tag) {
              case 4:
                _u(n, r)
                break a
              case 22:
                n.memoizedState === null && vu(n, r)
                break a
              default:
                vu(n, r)
            }
          }
          e = e.sibling
        }
    }
    function yu(e) {
      var t = e.alternate
      ;(t !== null && ((e.alternate = null), yu(t)),
        (e.child = null),
        (e.deletions = null),
        (e.sibling = null),
        e.tag === 5 && ((t = e.stateNode), t !== null && Nt(t)),
        (e.stateNode = null),
        (e.return = null),
        (e.dependencies = null),
        (e.memoizedProps = null),
        (e.memoizedState = null),
        (e.pendingProps = null),
        (e.stateNode = null),
        (e.updateQueue = null))
    }
    var bu = null,
      xu = !1
    function Su(e, t, n) {
      for (n = n.child; n !== null;) (Cu(e, t, n), (n = n.sibling))
    }
    function Cu(e, t, n) {
      if (Qe && typeof Qe.onCommitFiberUnmount == `function`)
        try {
          Qe.onCommitFiberUnmount(Ze, n)
        } catch {}
      switch (n.tag) {
        case 26:
          ;(G || El(n, t),
            Su(e, t, n),
            n.memoizedState
              ? n.memoizedState.count--
              : n.stateNode && !G && ((n = n.stateNode), n.parentNode.removeChild(n)))
          break
        case 27:
          ;(G || El(n, t), kl(n))
          var r = bu,
            i = xu
          ;(Sp(n.type) && ((bu = n.stateNode), (xu = !1)),
            Su(e, t, n),
            gm(n.stateNode, n.type, n.memoizedProps),
            (bu = r),
            (xu = i))
          break
        case 5:
          ;(G || El(n, t), kl(n))
        case 6:
          if (
            (n.tag === 6 && kl(n),
            (r = bu),
            (i = xu),
            (bu = null),
            Su(e, t, n),
            (bu = r),
            (xu = i),
            bu !== null)
          ) {
            if (xu)
              try {
                ;((bu.nodeType === 9
                  ? bu.body
                  : bu.nodeName === `HTML`
                    ? bu.ownerDocument.body
                    : bu
                ).removeChild(n.stateNode),
                  (P = !0))
              } catch (e) {
                Z(n, t, e)
              }
            else
              try {
                ;(bu.removeChild(n.stateNode), (P = !0))
              } catch (e) {
                Z(n, t, e)
              }
          }
          break
        case 18:
          bu !== null &&
            (xu
              ? ((e = bu),
                Cp(
                  e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e,
                  n.stateNode
                ),
                Hh(e))
              : Cp(bu, n.stateNode))
          break
        case 4:
          ;((r = bu),
            (i = xu),
            (bu = n.stateNode.containerInfo),
            (xu = !0),
            Su(e, t, n),
            (bu = r),
            (xu = i))
          break
        case 0:
        case 11:
        case 14:
        case 15:
          ;(Sl(2, n, t), G || Sl(4, n, t), Su(e, t, n))
          break
        case 1:
          ;(G ||
            (El(n, t),
            (r = n.stateNode),
            typeof r.componentWillUnmount == `function` && wl(n, t, r)),
            Su(e, t, n))
          break
        case 21:
          Su(e, t, n)
          break
        case 22:
          ;((G = (r = G) || n.memoizedState !== null), Su(e, t, n), (G = r))
          break
        case 30:
          ;(El(n, t), Su(e, t, n))
          break
        case 7:
          ;(G || El(n, t), Su(e, t, n))
          break
        default:
          Su(e, t, n)
      }
    }
    function wu(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate), e !== null && ((e = e.memoizedState), e !== null))
      ) {
        e = e.dehydrated
        try {
          Hh(e)
        } catch (e) {
          Z(t, t.return, e)
        }
      }
    }
    function Tu(e, t) {
      if (
        t.memoizedState === null &&
        ((e = t.alternate),
        e !== null && ((e = e.memoizedState), e !== null && ((e = e.dehydrated), e !== null)))
      )
        try {
          Hh(e)
        } catch (e) {
          Z(t, t.return, e)
        }
    }
    function Eu(e) {
      switch (e.tag) {
        case 31:
        case 13:
        case 19:
          var t = e.stateNode
          return (t === null && (t = e.stateNode = new su()), t)
        case 22:
          return (
            (e = e.stateNode), (t = e._retryCache), t === null && (t = e._retryCache = new su()), t
          )
        default:
          throw Error(i(435, e.tag))
      }
    }
    function Du(e, t) {
      var n = Eu(e)
      t.forEach(function (t) {
        if (!n.has(t)) {
          n.add(t)
          var r = vf.bind(null, e, t)
          t.then(r, r)
        }
      })
    }
    function Ou(e, t, n) {
      var r = t.deletions
      if (r !== null)
        for (var a = 0; a < r.length; a++) {
          var o = r[a],
            s = e,
            c = t,
            l = c
          a: for (; l !== null;) {
            switch (l.tag) {
              case 27:
                if (Sp(l.type)) {
                  ;((bu = l.stateNode), (xu = !1))
                  break a
                }
                break
              case 5:
                ;((bu = l.stateNode), (xu = !1))
                break a
              case 3:
              case 4:
                ;((bu = l.stateNode.containerInfo), (xu = !0))
                break a
            }
            l = l.return
          }
          if (bu === null) throw Error(i(160))
          ;(Cu(s, c, o),
            (bu = null),
            (xu = !1),
            (s = o.alternate),
            s !== null && (s.return = null),
            (o.return = null))
        }
      if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) (Au(t, e, n), (t = t.sibling))
    }
    var ku = null
    function Au(e, t, n) {
      var r = e.alternate,
        a = e.flags
      switch (e.tag) {
        case 0:
        case 11:
        case 14:
        case 15:
          if (a & 4 && ((r = e.updateQueue), (r = r === null ? null : r.events), r !== null))
            for (var o = 0; o < r.length; o++) {
              var s = r[o]
              s.ref.impl = s.nextImpl
            }
          ;(Ou(t, e, n), ju(e), a & 4 && (Sl(3, e, e.return), xl(3, e), Sl(5, e, e.return)))
          break
        case 1:
          ;(Ou(t, e, n),
            ju(e),
            a & 512 && (G || r === null || El(r, r.return)),
            a & 64 &&
              iu &&
              ((e = e.updateQueue),
              e !== null &&
                ((t = e.callbacks),
                t !== null &&
                  ((n = e.shared.hiddenCallbacks),
                  (e.shared.hiddenCallbacks = n === null ? t : n.concat(t))))))
          break
        case 26:
          if (
            ((o = ku), Ou(t, e, n), ju(e), a & 512 && (G || r === null || El(r, r.return)), a & 4)
          ) {
            if (((a = r === null ? null : r.memoizedState), (n = e.memoizedState), r === null)) {
              if (n === null) {
                if (e.stateNode === null) {
                  if (iu) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e)
                  else {
                    a: {
                      ;((t = e.type), (n = e.memoizedProps), (a = o.ownerDocument || o))
                      b: switch (t) {
                        case `title`:
                          ;((r = a.getElementsByTagName(`title`)[0]),
                            (!r ||
                              r[jt] ||
                              r[wt] ||
                              r.namespaceURI === `http://www.w3.org/2000/svg` ||
                              r.hasAttribute(`itemprop`)) &&
                              ((r = a.createElement(t)),
                              a.head.insertBefore(r, a.querySelector(`head > title`))),
                            np(r, t, n),
                            (r[wt] = e),
                            Rt(r),
                            (t = r))
                          break a
                        case `link`:
                          if ((o = Gm(`link`, `href`, a).get(t + (n.href || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`href`) ===
                                  (n.href == null || n.href === `` ? null : n.href) &&
                                  r.getAttribute(`rel`) === (n.rel == null ? null : n.rel) &&
                                  r.getAttribute(`title`) === (n.title == null ? null : n.title) &&
                                  r.getAttribute(`crossorigin`) ===
                                    (n.crossOrigin == null ? null : n.crossOrigin))
                              ) {
                                o.splice(s, 1)
                                break b
                              }
                          }
                          ;((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r))
                          break
                        case `meta`:
                          if ((o = Gm(`meta`, `content`, a).get(t + (n.content || ``)))) {
                            for (s = 0; s < o.length; s++)
                              if (
                                ((r = o[s]),
                                r.getAttribute(`content`) ===
                                  (n.content == null ? null : `` + n.content) &&
                                  r.getAttribute(`name`) === (n.name == null ? null : n.name) &&
                                  r.getAttribute(`property`) ===
                                    (n.property == null ? null : n.property) &&
                                  r.getAttribute(`http-equiv`) ===
                                    (n.httpEquiv == null ? null : n.httpEquiv) &&
                                  r.getAttribute(`charset`) ===
                                    (n.charSet == null ? null : n.charSet))
                              ) {
                                o.splice(s, 1)
                                break b
                              }
                          }
                          ;((r = a.createElement(t)), np(r, t, n), a.head.appendChild(r))
                          break
                        default:
                          throw Error(i(468, t))
                      }
                      ;((r[wt] = e), Rt(r), (t = r))
                    }
                    e.stateNode = t
                  }
                } else iu || Km(o, e.type, e.stateNode)
              } else e.stateNode = Bm(o, n, e.memoizedProps)
            } else
              a === n
                ? n === null && e.stateNode !== null && Nl(e, e.memoizedProps, r.memoizedProps)
                : (a === null
                    ? ((t = r.stateNode), t === null || G || t.parentNode.removeChild(t))
                    : a.count--,
                  n === null ? iu || Km(o, e.type, e.stateNode) : Bm(o, n, e.memoizedProps))
          }
          break
        case 27:
          ;(Ou(t, e, n),
            ju(e),
            a & 512 && (G || r === null || El(r, r.return)),
            r !== null && a & 4 && Nl(e, e.memoizedProps, r.memoizedProps))
          break
        case 5:
          if (
            ((o = au),
            (au = !1),
            Ou(t, e, n),
            (au = o),
            ju(e),
            a & 512 && (G || r === null || El(r, r.return)),
            e.flags & 32)
          ) {
            t = e.stateNode
            try {
              ;(fn(t, ``), (P = !0))
            } catch (t) {
              Z(e, e.return, t)
            }
          }
          ;(a & 4 &&
            e.stateNode != null &&
            ((t = e.memoizedProps), Nl(e, t, r === null ? t : r.memoizedProps)),
            a & 1024 && (ou = !0))
          break
        case 6:
          if ((Ou(t, e, n), ju(e), a & 4)) {
            if (e.stateNode === null) throw Error(i(162))
            ;((t = e.memoizedProps), (n = e.stateNode))
            try {
              ;((n.nodeValue = t), (P = !0))
            } catch (t) {
              Z(e, e.return, t)
            }
          }
          break
        case 3:
          if (
            ((P = !1),
            (Wm = null),
            (o = ku),
            (ku = bm(t.containerInfo)),
            Ou(t, e, n),
            (ku = o),
            ju(e),
            a & 4 && r !== null && r.memoizedState.isDehydrated)
          )
            try {
              Hh(t.containerInfo)
            } catch (t) {
              Z(e, e.return, t)
            }
          ;(ou && ((ou = !1), Mu(e)), (P = !1))
          break
        case 4:
          ;((a = au),
            (au = iu),
            (r = Jt()),
            (o = ku),
            (ku = bm(e.stateNode.containerInfo)),
            Ou(t, e, n),
            ju(e),
            (ku = o),
            P && uu && (du = !0),
            (P = r),
            (au = a))
          break
        case 12:
          ;(Ou(t, e, n), ju(e))
          break
        case 31:
          ;(Ou(t, e, n),
            ju(e),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Du(e, t))))
          break
        case 13:
          ;(Ou(t, e, n),
            ju(e),
            e.child.flags & 8192 &&
              (e.memoizedState !== null) != (r !== null && r.memoizedState !== null) &&
              (md = He()),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Du(e, t))))
          break
        case 22:
          ;((o = e.memoizedState !== null), (s = r !== null && r.memoizedState !== null))
          var c = iu,
            l = G,
            u = au
          ;((iu = c || o),
            (au = u || o),
            (G = l || s),
            Ou(t, e, n),
            (G = l),
            (au = u),
            (iu = c),
            ju(e),
            a & 8192 &&
              ((t = e.stateNode),
              (t._visibility = o ? t._visibility & -2 : t._visibility | 1),
              !o ||
                r === null ||
                s ||
                iu ||
                G ||
                ((t = s || G),
                (n = iu),
                (r = G),
                (iu = o || iu),
                (G = t),
                Iu(e, 2),
                (iu = n),
                (G = r)),
              (!o && au) || gu(e, o)),
            a & 4 &&
              ((t = e.updateQueue),
              t !== null && ((n = t.retryQueue), n !== null && ((t.retryQueue = null), Du(e, n)))))
          break
        case 19:
          ;(Ou(t, e, n),
            ju(e),
            a & 4 && ((t = e.updateQueue), t !== null && ((e.updateQueue = null), Du(e, t))))
          break
        case 30:
          ;(a & 512 && (G || r === null || El(r, r.return)),
            (a = Jt()),
            (o = uu),
            (s = (n & 335544064) === n),
            (c = e.memoizedProps),
            (uu = s && yi(c.default, c.update) !== `none`),
            Ou(t, e, n),
            ju(e),
            s && r !== null && P && (e.flags |= 4),
            (uu = o),
            (P = a))
          break
        case 21:
          break
        case 7:
          ;(a & 512 && (G || r === null || El(r, r.return)),
            r && r.stateNode !== null && (r.stateNode._fragmentFiber = e))
        default:
          ;(Ou(t, e, n), ju(e))
      }
    }
    function ju(e) {
      var t = e.flags
      if (t & 2) {
        try {
          for (var n, r = e.return; r !== null;) {
            if (Pl(r)) {
              n = r
              break
            }
            r = r.return
          }
          r = null
          for (var a = e.return; a !== null;) {
            if (jl(a)) {
              var o = a.stateNode
              r === null ? (r = [o]) : r.push(o)
            }
            if (Al(a)) break
            a = a.return
          }
          var s = r
          if (n == null) throw Error(i(160))
          switch (n.tag) {
            case 27:
              var c = n.stateNode
              Ll(e, Fl(e), c, s)
              break
            case 5:
              var l = n.stateNode
              ;(n.flags & 32 && (fn(l, ``), (n.flags &= -33)), Ll(e, Fl(e), l, s))
              break
            case 3:
            case 4:
              var u = n.stateNode.containerInfo
              Il(e, Fl(e), u, s)
              break
            default:
              throw Error(i(161))
          }
        } catch (t) {
          Z(e, e.return, t)
        }
        e.flags &= -3
      }
      t & 4096 && (e.flags &= -4097)
    }
    function Mu(e) {
      if (e.subtreeFlags & 1024)
        for (e = e.child; e !== null;) {
          var t = e
          ;(Mu(t),
            t.tag === 5 && t.flags & 1024 && ((t = t.stateNode), (gh = !0), t.reset(), (gh = !1)),
            (e = e.sibling))
        }
    }
    function Nu(e, t) {
      if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) (Pu(t, e), (t = t.sibling))
      else ru(t, !1)
    }
    function Pu(e, t) {
      var n = e.alternate
      if (n === null) Yl(e, !1)
      else
        switch (e.tag) {
          case 3:
            if (((fu = lu = !1), Ul(), Nu(t, e), !lu && !du)) {
              if (((e = Hl), e !== null))
                for (var r = 0; r < e.length; r += 3) {
                  n = e[r]
                  var i = e[r + 1]
                  ;(Ep(n, e[r + 2]),
                    (n = n.ownerDocument.documentElement),
                    n !== null &&
                      n.animate(
                        { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                        {
                          duration: 0,
                          fill: `forwards`,
                          pseudoElement: `::view-transition-group(` + i + `)`,
                        }
                      ))
                }
              ;((e = t.containerInfo),
                (e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement),
                e !== null &&
                  e.style.viewTransitionName === `` &&
                  ((e.style.viewTransitionName = `none`),
                  e.animate(
                    { opacity: [0, 0], pointerEvents: [`none`, `none`] },
                    {
                      duration: 0,
                      fill: `forwards`,
                      pseudoElement: `::view-transition-group(root)`,
                    }
                  ),
                  e.animate(
                    { width: [0, 0], height: [0, 0] },
                    { duration: 0, fill: `forwards`, pseudoElement: `::view-transition` }
                  )),
                (fu = !0))
            }
            Hl = null
            break
          case 5:
            Nu(t, e)
            break
          case 4:
            ;((r = lu), (lu = !1), Nu(t, e), lu && (du = !0), (lu = r))
            break
          case 22:
            e.memoizedState === null && (n.memoizedState === null ? Nu(t, e) : Yl(e, !1))
            break
          case 30:
            ;((r = lu), (i = Ul()), (lu = !1), Nu(t, e), lu && (e.flags |= 4))
            var a = e.memoizedProps,
              o = e.stateNode
            ;((t = _i(a, o)), (o = _i(n.memoizedProps, o)))
            var s = yi(a.default, a.update)
            ;(s === `none`
              ? (t = !1)
              : ((a = n.memoizedState),
                (n.memoizedState = null),
                (n = e.child),
                (Wl = 0),
                (t = nu(e, n, t, o, s, a, !0)),
                Wl !== (a === null ? 0 : a.length) && (e.flags |= 32)),
              e.flags & 4 && t
                ? (Nd(e, e.memoizedProps.onUpdate), (Hl = i))
                : i !== null && (i.push.apply(i, Hl), (Hl = i)),
              (lu = e.flags & 32 ? !0 : r))
            break
          default:
            Nu(t, e)
        }
    }
    function Fu(e, t) {
      if (t.subtreeFlags & 8772)
        for (t = t.child; t !== null;) (hu(e, t.alternate, t), (t = t.sibling))
    }
    function Iu(e, t) {
      for (e = e.child; e !== null;) {
        var n = e,
          r = t
        switch (n.tag) {
          case 0:
          case 11:
          case 14:
          case 15:
            ;(Sl(4, n, n.return), Iu(n, r))
            break
          case 1:
            El(n, n.return)
            var i = n.stateNode
            ;(typeof i.componentWillUnmount == `function` && wl(n, n.return, i), Iu(n, r))
            break
          case 27:
            r & 2 && gm(n.stateNode, n.type, n.memoizedProps)
          case 5:
            ;(El(n, n.return), (n.tag !== 5 && n.tag !== 27) || kl(n), Iu(n, r))
            break
          case 6:
            kl(n)
            break
          case 26:
            ;(El(n, n.return),
              (i = n.stateNode),
              n.memoizedState !== null || i === null || G || i.parentNode.removeChild(i),
              Iu(n, r))
            break
          case 22:
            n.memoizedState === null && Iu(n, r)
            break
          case 30:
            ;(El(n, n.return), Iu(n, r))
            break
          case 7:
            El(n, n.return)
          default:
            Iu(n, r)
        }
        e = e.sibling
      }
    }
    function Lu(e, t, n) {
      for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
        var r = t.alternate,
          i = e,
          a = t,
          o = a.flags,
          s = !!(n & 1)
        switch (a.tag) {
          case 0:
          case 11:
          case 15:
            ;(Lu(i, a, n), xl(4, a))
            break
          case 1:
            if ((Lu(i, a, n), (r = a), (i = r.stateNode), typeof i.componentDidMount == `function`))
              try {
                i.componentDidMount()
              } catch (e) {
                Z(r, r.return, e)
              }
            if (((r = a), (i = r.updateQueue), i !== null)) {
              var c = r.stateNode
              try {
                var l = i.shared.hiddenCallbacks
                if (l !== null)
                  for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) So(l[i], c)
              } catch (e) {
                Z(r, r.return, e)
              }
            }
            ;(s && o & 64 && Cl(a), Tl(a, a.return))
            break
          case 27:
            n & 2 && Rl(a)
          case 5:
            ;((a.tag !== 5 && a.tag !== 27) || Ol(a),
              Lu(i, a, n),
              s && r === null && o & 4 && Ml(a),
              Tl(a, a.return))
            break
          case 6:
            Ol(a)
            break
          case 26:
            ;((c = a.stateNode),
              a.memoizedState !== null || c === null || iu || Km(bm(c.ownerDocument), a.type, c),
              Lu(i, a, n),
              s && r === null && o & 4 && Ml(a),
              Tl(a, a.return))
            break
          case 12:
            Lu(i, a, n)
            break
          case 31:
            ;(Lu(i, a, n), s && o & 4 && wu(i, a))
            break
          case 13:
            ;(Lu(i, a, n), s && o & 4 && Tu(i, a))
            break
          case 22:
            ;(a.memoizedState === null && Lu(i, a, n), Tl(a, a.return))
            break
          case 30:
            ;(Lu(i, a, n), Tl(a, a.return))
            break
          case 7:
            Tl(a, a.return)
          default:
            Lu(i, a, n)
        }
        t = t.sibling
      }
    }
    function Ru(e, t) {
      var n = null
      ;(e !== null &&
        e.memoizedState !== null &&
        e.memoizedState.cachePool !== null &&
        (n = e.memoizedState.cachePool.pool),
        (e = null),
        t.memoizedState !== null &&
          t.memoizedState.cachePool !== null &&
          (e = t.memoizedState.cachePool.pool),
        e !== n && (e != null && e.refCount++, n != null && ja(n)))
    }
    function zu(e, t) {
      ;((e = null),
        t.alternate !== null && (e = t.alternate.memoizedState.cache),
        (t = t.memoizedState.cache),
        t !== e && (t.refCount++, e != null && ja(e)))
    }
    function Bu(e, t, n, r) {
      var i = (n & 335544064) === n
      if (t.subtreeFlags & (i ? 10262 : 10256))
        for (t = t.child; t !== null;) (Vu(e, t, n, r), (t = t.sibling))
      else i && tu(t)
    }
    function Vu(e, t, n, r) {
      var i = (n & 335544064) === n
      i && t.alternate === null && t.return !== null && t.return.alternate !== null && eu(t)
      var a = t.flags
      switch (t.tag) {
        case 0:
        case 11:
        case 15:
          ;(Bu(e, t, n, r), a & 2048 && xl(9, t))
          break
        case 1:
          Bu(e, t, n, r)
          break
        case 3:
          ;(Bu(e, t, n, r),
            i &&
              fu &&
              ((e = e.containerInfo),
              (e = e.nodeType === 9 ? e.body : e.nodeName === `HTML` ? e.ownerDocument.body : e),
              e.style.viewTransitionName === `root` && (e.style.viewTransitionName = ``),
              (e = e.ownerDocument.documentElement),
              e !== null &&
                e.style.viewTransitionName === `none` &&
                (e.style.viewTransitionName = ``)),
            a & 2048 &&
              ((a = null),
              t.alternate !== null && (a = t.alternate.memoizedState.cache),
              (t = t.memoizedState.cache),
              t !== a && (t.refCount++, a != null && ja(a))))
          break
        case 12:
          if (a & 2048) {
            ;(Bu(e, t, n, r), (a = t.stateNode))
            try {
              var o = t.memoizedProps,
                s = o.id,
                c = o.onPostCommit
              typeof c == `function` &&
                c(s, t.alternate === null ? `mount` : `update`, a.passiveEffectDuration, -0)
            } catch (e) {
              Z(t, t.return, e)
            }
          } else Bu(e, t, n, r)
          break
        case 31:
          Bu(e, t, n, r)
          break
        case 13:
          Bu(e, t, n, r)
          break
        case 23:
          break
        case 22:
          ;((o = t.stateNode),
            (s = t.alternate),
            t.memoizedState === null
              ? (i && s !== null && s.memoizedState !== null && eu(t),
                o._visibility & 2
                  ? Bu(e, t, n, r)
                  : ((o._visibility |= 2), Hu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1)))
              : (i && s !== null && s.memoizedState === null && eu(s),
                o._visibility & 2 ? Bu(e, t, n, r) : Uu(e, t)),
            a & 2048 && Ru(s, t))
          break
        case 24:
          ;(Bu(e, t, n, r), a & 2048 && zu(t.alternate, t))
          break
        case 30:
          ;(i && ((a = t.alternate), a !== null && (ql(a.child, !0), ql(t.child, !0))),
            Bu(e, t, n, r))
          break
        default:
          Bu(e, t, n, r)
      }
    }
    function Hu(e, t, n, r, i) {
      for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
        var a = e,
          o = t,
          s = n,
          c = r,
          l = o.flags
        switch (o.tag) {
          case 0:
          case 11:
          case 15:
            ;(Hu(a, o, s, c, i), xl(8, o))
            break
          case 23:
            break
          case 22:
            var u = o.stateNode
            ;(o.memoizedState === null
              ? ((u._visibility |= 2), Hu(a, o, s, c, i))
              : u._visibility & 2
                ? Hu(a, o, s, c, i)
                : Uu(a, o),
              i && l & 2048 && Ru(o.alternate, o))
            break
          case 24:
            ;(Hu(a, o, s, c, i), i && l & 2048 && zu(o.alternate, o))
            break
          default:
            Hu(a, o, s, c, i)
        }
        t = t.sibling
      }
    }
    function Uu(e, t) {
      if (t.subtreeFlags & 10256)
        for (t = t.child; t !== null;) {
          var n = e,
            r = t,
            i = r.flags
          switch (r.tag) {
            case 22:
              ;(Uu(n, r), i & 2048 && Ru(r.alternate, r))
              break
            case 24:
              ;(Uu(n, r), i & 2048 && zu(r.alternate, r))
              break
            default:
              Uu(n, r)
          }
          t = t.sibling
        }
    }
    var Wu = 8192
    function Gu(e, t, n) {
      if (e.subtreeFlags & Wu) for (e = e.child; e !== null;) (Ku(e, t, n), (e = e.sibling))
    }
    function Ku(e, t, n) {
      switch (e.tag) {
        case 26:
          ;(Gu(e, t, n),
            e.flags & Wu &&
              (e.memoizedState === null
                ? ((e = e.stateNode), (t & 335544128) === t && Zm(n, e))
                : Qm(n, ku, e.memoizedState, e.memoizedProps)))
          break
        case 5:
          ;(Gu(e, t, n), e.flags & Wu && ((e = e.stateNode), (t & 335544128) === t && Zm(n, e)))
          break
        case 3:
        case 4:
          var r = ku
          ;((ku = bm(e.stateNode.containerInfo)), Gu(e, t, n), (ku = r))
          break
        case 22:
          e.memoizedState === null &&
            ((r = e.alternate),
            r !== null && r.memoizedState !== null
              ? ((r = Wu), (Wu = 16777216), Gu(e, t, n), (Wu = r))
              : Gu(e, t, n))
          break
        case 30:
          if ((e.flags & Wu) !== 0 && ((r = e.memoizedProps.name), r != null && r !== `auto`)) {
            var i = e.stateNode
            ;((i.paired = null), Bl === null && (Bl = new Map()), Bl.set(r, i))
          }
          Gu(e, t, n)
          break
        default:
          Gu(e, t, n)
      }
    }
    function qu(e) {
      var t = e.alternate
      if (t !== null && ((e = t.child), e !== null)) {
        t.child = null
        do ((t = e.sibling), (e.sibling = null), (e = t))
        while (e !== null)
      }
    }
    function Ju(e) {
      var t = e.deletions
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n]
            ;((cu = r), Zu(r, e))
          }
        qu(e)
      }
      if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) (Yu(e), (e = e.sibling))
    }
    function Yu(e) {
      switch (e.tag) {
        case 0:
        case 11:
        case 15:
          ;(Ju(e), e.flags & 2048 && Sl(9, e, e.return))
          break
        case 3:
          Ju(e)
          break
        case 12:
          Ju(e)
          break
        case 22:
          var t = e.stateNode
          e.memoizedState !== null &&
          t._visibility & 2 &&
          (e.return === null || e.return.tag !== 13)
            ? ((t._visibility &= -3), Xu(e))
            : Ju(e)
          break
        default:
          Ju(e)
      }
    }
    function Xu(e) {
      var t = e.deletions
      if (e.flags & 16) {
        if (t !== null)
          for (var n = 0; n < t.length; n++) {
            var r = t[n]
            ;((cu = r), Zu(r, e))
          }
        qu(e)
      }
      for (e = e.child; e !== null;) {
        switch (((t = e), t.tag)) {
          case 0:
          case 11:
          case 15:
            ;(Sl(8, t, t.return), Xu(t))
            break
          case 22:
            ;((n = t.stateNode), n._visibility & 2 && ((n._visibility &= -3), Xu(t)))
            break
          default:
            Xu(t)
        }
        e = e.sibling
      }
    }
    function Zu(e, t) {
      for (; cu !== null;) {
        var n = cu
        switch (n.tag) {
          case 0:
          case 11:
          case 15:
            Sl(8, n, t)
            break
          case 23:
          case 22:
            if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
              var r = n.memoizedState.cachePool.pool
              r != null && r.refCount++
            }
            break
          case 24:
            ja(n.memoizedState.cache)
        }
        if (((r = n.child), r !== null)) ((r.return = n), (cu = r))
        else
          a: for (n = e; cu !== null;) {
            r = cu
            var i = r.sibling,
              a = r.return
            if ((yu(r), r === n)) {
              cu = null
              break a
            }
            if (i !== null) {
              ;((i.return = a), (cu = i))
              break a
            }
            cu = a
          }
      }
    }
    var Qu = {
        getCacheForType: function (e) {
          var t = Ca(ka),
            n = t.data.get(e)
          return (n === void 0 && ((n = e()), t.data.set(e, n)), n)
        },
        cacheSignal: function () {
          return Ca(ka).controller.signal
        },
      },
      $u = typeof WeakMap == `function` ? WeakMap : Map,
      K = 0,
      q = null,
      J = null,
      Y = 0,
      X = 0,
      ed = null,
      td = !1,
      nd = !1,
      rd = !1,
      id = 0,
      ad = 0,
      od = 0,
      sd = 0,
      cd = 0,
      ld = 0,
      ud = 0,
      dd = null,
      fd = null,
      pd = !1,
      md = 0,
      hd = 0,
      gd = 1 / 0,
      _d = null,
      vd = null,
      yd = 0,
      bd = null,
      xd = null,
      Sd = 0,
      Cd = 0,
      wd = null,
      Td = null,
      Ed = null,
      Dd = null,
      Od = null,
      kd = 0,
      Ad = null
    function jd() {
      return K & 2 && Y !== 0 ? Y & -Y : k.T === null ? xt() : Pf()
    }
    function Md() {
      if (ld === 0) {
        if (!(Y & 536870912) || B) {
          var e = at
          ;((at <<= 1), !(at & 3932160) && (at = 262144), (ld = e))
        } else ld = 536870912
      }
      return ((e = ko.current), e !== null && (e.flags |= 32), ld)
    }
    function Nd(e, t) {
      if (t != null) {
        var n = e.stateNode,
          r = n.ref
        ;(r === null && (r = n.ref = Pp(_i(e.memoizedProps, n))),
          Dd === null && (Dd = []),
          Dd.push(t.bind(null, r)))
      }
    }
    function Pd(e, t, n) {
      ;(((e === q && (X === 2 || X === 9)) || e.cancelPendingCommit !== null) &&
        (Vd(e, 0), Rd(e, Y, ld, !1)),
        mt(e, n),
        (K & 2 && e === q) ||
          (e === q && (!(K & 2) && (sd |= n), ad === 4 && Rd(e, Y, ld, !1)), Ef(e)))
    }
    function Fd(e, t, n) {
      if (K & 6) throw Error(i(327))
      var r = (!n && !(t & 127) && (t & e.expiredLanes) === 0) || lt(e, t),
        a = r ? Yd(e, t) : qd(e, t, !0),
        o = r
      do {
        if (a === 0) {
          nd && !r && Rd(e, t, 0, !1)
          break
        }
        if (((n = e.current.alternate), o && !Ld(n))) ((a = qd(e, t, !1)), (o = !1))
        else {
          if (a === 2) {
            if (((o = t), e.errorRecoveryDisabledLanes & o)) var s = 0
            else
              ((s = e.pendingLanes & -536870913),
                (s = s === 0 ? (s & 536870912 ? 536870912 : 0) : s))
            if (s !== 0) {
              t = s
              a: {
                var c = e
                a = dd
                var l = c.current.memoizedState.isDehydrated
                if ((l && (Vd(c, s).flags |= 256), (s = qd(c, s, !1)), s !== 2 && s !== 6)) {
                  if (rd && !l) {
                    ;((c.errorRecoveryDisabledLanes |= o), (sd |= o), (a = 4))
                    break a
                  }
                  ;((o = fd),
                    (fd = a),
                    o !== null && (fd === null ? (fd = o) : fd.push.apply(fd, o)))
                }
                a = s
              }
              if (((o = !1), a !== 2)) continue
            }
          }
          if (a === 1) {
            ;(Vd(e, 0), Rd(e, t, 0, !0))
            break
          }
          a: {
            switch (((r = e), (o = a), o)) {
              case 0:
              case 1:
                throw Error(i(345))
              case 4:
                if ((t & 4194048) !== t && (t & 62914560) !== t) break
              case 6:
                Rd(r, t, ld, !td)
                break a
              case 2:
                fd = null
                break
              case 3:
              case 5:
                break
              default:
                throw Error(i(329))
            }
            if ((t & 62914560) === t && ((a = md + 300 - He()), 10 < a)) {
              if ((Rd(r, t, ld, !td), ct(r, 0, !0) !== 0)) break a
              ;((Sd = t),
                (r.timeoutHandle = gp(
                  Id.bind(null, r, n, fd, _d, pd, t, ld, sd, ud, td, o, `Throttled`, -0, 0),
                  a
                )))
              break a
            }
            Id(r, n, fd, _d, pd, t, ld, sd, ud, td, o, null, -0, 0)
          }
          break
        }
      } while (1)
      Ef(e)
    }
    function Id(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
      e.timeoutHandle = -1
      var m = t.subtreeFlags,
        h = (a & 335544064) === a
      ;((d = null),
        (h || m & 8192 || (m & 16785408) == 16785408) &&
        ((d = {
          stylesheets: null,
          count: 0,
          imgCount: 0,
          imgBytes: 0,
          suspenseyImages: [],
          waitingForImages: !0,
          waitingForViewTransition: !1,
          unsuspend: bn,
        }),
        (Bl = null),
        Ku(t, a, d),
        h &&
          ((m = d),
          (h = e.containerInfo),
          (h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition),
          h != null &&
            (m.count++,
            (m.waitingForViewTransition = !0),
            (m = nh.bind(m)),
            h.finished.then(m, m))),
        (m = (a & 62914560) === a ? md - He() : (a & 4194048) === a ? hd - He() : 0),
        (m = eh(d, m)),
        m !== null)
          ? ((Sd = a),
            (e.cancelPendingCommit = m(
              nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p)
            )),
            Rd(e, a, o, !l))
          : nf(e, t, a, n, r, i, o, s, c, l, u, d))
    }
    function Ld(e) {
      for (var t = e; ;) {
        var n = t.tag
        if (
          (n === 0 || n === 11 || n === 15) &&
          t.flags & 16384 &&
          ((n = t.updateQueue), n !== null && ((n = n.stores), n !== null))
        )
          for (var r = 0; r < n.length; r++) {
            var i = n[r],
              a = i.getSnapshot
            i = i.value
            try {
              if (!Vr(a(), i)) return !1
            } catch {
              return !1
            }
          }
        if (((n = t.child), t.subtreeFlags & 16384 && n !== null)) ((n.return = t), (t = n))
        else {
          if (t === e) break
          for (; t.sibling === null;) {
            if (t.return === null || t.return === e) return !0
            t = t.return
          }
          ;((t.sibling.return = t.return), (t = t.sibling))
        }
      }
      return !0
    }
    function Rd(e, t, n, r) {
      ;((t = ut(e, t)),
        (t &= ~cd),
        (t &= ~sd),
        (e.suspendedLanes |= t),
        (e.pingedLanes &= ~t),
        r && (e.warmLanes |= t),
        (r = e.expirationTimes))
      for (var i = t; 0 < i;) {
        var a = 31 - et(i),
          o = 1 << a
        ;((r[a] = -1), (i &= ~o))
      }
      n !== 0 && gt(e, n, t)
    }
    function zd() {
      return K & 6 ? !0 : (Df(0, !1), !1)
    }
    function Bd() {
      if (J !== null) {
        if (X === 0) var e = J.return
        else ((e = J), (V = pa = null), rs(e), (ro = null), (io = 0), (e = J))
        for (; e !== null;) (bl(e.alternate, e), (e = e.return))
        J = null
      }
    }
    function Vd(e, t) {
      var n = e.timeoutHandle
      return (
        n !== -1 && ((e.timeoutHandle = -1), _p(n)),
        (n = e.cancelPendingCommit),
        n !== null && ((e.cancelPendingCommit = null), n()),
        (Sd = 0),
        Bd(),
        (q = e),
        (J = n = Pi(e.current, null)),
        (Y = t),
        (X = 0),
        (ed = null),
        (td = !1),
        (nd = lt(e, t)),
        (rd = !1),
        (ud = ld = cd = sd = od = ad = 0),
        (fd = dd = null),
        (pd = !1),
        (id = ut(e, t)),
        wi(),
        n
      )
    }
    function Hd(e, t) {
      ;((U = null),
        (k.H = pc),
        t === qa || t === Ya
          ? ((t = to()), (X = 3))
          : t === Ja
            ? ((t = to()), (X = 4))
            : (X = t === jc ? 8 : typeof t == `object` && t && typeof t.then == `function` ? 6 : 1),
        (ed = t),
        J === null && ((ad = 1), Tc(e, Vi(t, e.current))))
    }
    function Ud() {
      var e = ko.current
      return e === null
        ? !0
        : (Y & 4194048) === Y
          ? Ao === null
          : (Y & 62914560) === Y || Y & 536870912
            ? e === Ao
            : !1
    }
    function Wd() {
      var e = k.H
      return ((k.H = pc), e === null ? pc : e)
    }
    function Gd() {
      var e = k.A
      return ((k.A = Qu), e)
    }
    function Kd() {
      ;((ad = 4),
        td || ((Y & 4194048) !== Y && ko.current !== null) || (nd = !0),
        (!(od & 134217727) && !(sd & 134217727)) || q === null || Rd(q, Y, ld, !1))
    }
    function qd(e, t, n) {
      var r = K
      K |= 2
      var i = Wd(),
        a = Gd()
      ;((q !== e || Y !== t) && ((_d = null), Vd(e, t)), (t = !1))
      var o = ad
      a: do
        try {
          if (X !== 0 && J !== null) {
            var s = J,
              c = ed
            switch (X) {
              case 8:
                ;(Bd(), (o = 6))
                break a
              case 3:
              case 2:
              case 9:
              case 6:
                ko.current === null && (t = !0)
                var l = X
                if (((X = 0), (ed = null), $d(e, s, c, l), n && nd)) {
                  o = 0
                  break a
                }
                break
              default:
                ;((l = X), (X = 0), (ed = null), $d(e, s, c, l))
            }
          }
          ;(Jd(), (o = ad))
          break
        } catch (t) {
          Hd(e, t)
        }
      while (1)
      return (
        t && e.shellSuspendCounter++,
        (V = pa = null),
        (K = r),
        (k.H = i),
        (k.A = a),
        J === null && ((q = null), (Y = 0), wi()),
        o
      )
    }
    function Jd() {
      for (; J !== null;) Zd(J)
    }
    function Yd(e, t) {
      var n = K
      K |= 2
      var r = Wd(),
        a = Gd()
      q !== e || Y !== t ? ((_d = null), (gd = He() + 500), Vd(e, t)) : (nd = lt(e, t))
      a: do
        try {
          if (X !== 0 && J !== null) {
            t = J
            var o = ed
            b: switch (X) {
              case 1:
                ;((X = 0), (ed = null), $d(e, t, o, 1))
                break
              case 2:
              case 9:
                if (Za(o)) {
                  ;((X = 0), (ed = null), Qd(t))
                  break
                }
                ;((t = function () {
                  ;((X !== 2 && X !== 9) || q !== e || (X = 7), Ef(e))
                }),
                  o.then(t, t))
                break a
              case 3:
                X = 7
                break a
              case 4:
                X = 5
                break a
              case 7:
                Za(o) ? ((X = 0), (ed = null), Qd(t)) : ((X = 0), (ed = null), $d(e, t, o, 7))
                break
              case 5:
                var s = null
                switch (J.tag) {
                  case 26:
                    s = J.memoizedState
                  case 5:
                  case 27:
                    var c = J
                    if (s ? Ym(s) : c.stateNode.complete) {
                      ;((X = 0), (ed = null))
                      var l = c.sibling
                      if (l !== null) J = l
                      else {
                        var u = c.return
                        u === null ? (J = null) : ((J = u), ef(u))
                      }
                      break b
                    }
                }
                ;((X = 0), (ed = null), $d(e, t, o, 5))
                break
              case 6:
                ;((X = 0), (ed = null), $d(e, t, o, 6))
                break
              case 8:
                ;(Bd(), (ad = 6))
                break a
              default:
                throw Error(i(462))
            }
          }
          Xd()
          break
        } catch (t) {
          Hd(e, t)
        }
      while (1)
      return (
        (V = pa = null),
        (k.H = r),
        (k.A = a),
        (K = n),
        J === null ? ((q = null), (Y = 0), wi(), ad) : 0
      )
    }
    function Xd() {
      for (; J !== null && !Be();) Zd(J)
    }
    function Zd(e) {
      var t = dl(e.alternate, e, id)
      ;((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (J = t))
    }
    function Qd(e) {
      var t = e,
        n = t.alternate
      switch (t.tag) {
        case 15:
        case 0:
          t = Gc(n, t, t.pendingProps, t.type, void 0, Y)
          break
        case 11:
          t = Gc(n, t, t.pendingProps, t.type.render, t.ref, Y)
          break
        case 5:
          rs(t)
          var r = t
          r === R &&
            (B
              ? (sa(r), r.tag === 5 && r.stateNode != null && (z = r.stateNode))
              : (sa(r), (B = !0)))
        default:
          ;(bl(n, t), (t = J = Fi(t, id)), (t = dl(n, t, id)))
      }
      ;((e.memoizedProps = e.pendingProps), t === null ? ef(e) : (J = t))
    }
    function $d(e, t, n, r) {
      ;((V = pa = null), rs(t), (ro = null), (io = 0))
      var i = t.return
      try {
        if (Ac(e, i, t, n, Y)) {
          ;((ad = 1), Tc(e, Vi(n, e.current)), (J = null))
          return
        }
      } catch (t) {
        if (i !== null) throw ((J = i), t)
        ;((ad = 1), Tc(e, Vi(n, e.current)), (J = null))
        return
      }
      t.flags & 32768
        ? (B || r === 1
            ? (e = !0)
            : nd || Y & 536870912
              ? (e = !1)
              : ((td = e = !0),
                (r === 2 || r === 9 || r === 3 || r === 6) &&
                  ((r = ko.current), r !== null && r.tag === 13 && (r.flags |= 16384))),
          tf(t, e))
        : ef(t)
    }
    function ef(e) {
      var t = e
      do {
        if (t.flags & 32768) {
          tf(t, td)
          return
        }
        e = t.return
        var n = vl(t.alternate, t, id)
        if (n !== null) {
          J = n
          return
        }
        if (((t = t.sibling), t !== null)) {
          J = t
          return
        }
        J = t = e
      } while (t !== null)
      ad === 0 && (ad = 5)
    }
    function tf(e, t) {
      do {
        var n = yl(e.alternate, e)
        if (n !== null) {
          ;((n.flags &= 32767), (J = n))
          return
        }
        if (
          ((n = e.return),
          n !== null && ((n.flags |= 32768), (n.subtreeFlags = 0), (n.deletions = null)),
          !t && ((e = e.sibling), e !== null))
        ) {
          J = e
          return
        }
        J = e = n
      } while (e !== null)
      ;((ad = 6), (J = null))
    }
    function nf(e, t, n, r, a, o, s, c, l, u, d, f) {
      e.cancelPendingCommit = null
      do df()
      while (yd !== 0)
      if (K & 6) throw Error(i(327))
      if (t !== null) {
        if (t === e.current) throw Error(i(177))
        ;(e === q && ((J = q = null), (Y = 0)),
          (xd = t),
          (bd = e),
          (Sd = n),
          (wd = a),
          (Td = r),
          rf(e, t, n, s, c, l, f))
      }
    }
    function rf(e, t, n, r, i, a, o) {
      var s = t.lanes | t.childLanes
      if (
        ((Cd = s),
        (s |= Ci),
        ht(e, n, s, r, i, a),
        (Dd = null),
        (n & 335544064) === n ? ((Od = Pa(e)), (r = 10262)) : ((Od = null), (r = 10256)),
        (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0
          ? ((e.callbackNode = null),
            (e.callbackPriority = 0),
            yf(Ke, function () {
              return (ff(), null)
            }))
          : ((e.callbackNode = null), (e.callbackPriority = 0)),
        (zl = !1),
        (r = !!(t.flags & 13878)),
        t.subtreeFlags & 13878 || r)
      ) {
        ;((r = k.T), (k.T = null), (i = A.p), (A.p = 2), (a = K), (K |= 4))
        try {
          pu(e, t, n)
        } finally {
          ;((K = a), (A.p = i), (k.T = r))
        }
      }
      ;((yd = 1),
        zl
          ? (Ed = Mp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null))
          : (sf(), cf(), lf()))
    }
    function af(e) {
      if (yd !== 0) {
        var t = bd.onRecoverableError
        t(e, { componentStack: null })
      }
    }
    function of() {
      yd === 3 && ((yd = 0), Pu(xd, bd), (yd = 4))
    }
    function sf() {
      if (yd === 1) {
        yd = 0
        var e = bd,
          t = xd,
          n = Sd,
          r = !!(t.flags & 13878)
        if (t.subtreeFlags & 13878 || r) {
          ;((r = k.T), (k.T = null))
          var i = A.p
          A.p = 2
          var a = K
          K |= 4
          try {
            ;((uu = du = !1), Au(t, e, n), (n = cp))
            var o = qr(e.containerInfo),
              s = n.focusedElem,
              c = n.selectionRange
            if (o !== s && s && s.ownerDocument && Kr(s.ownerDocument.documentElement, s)) {
              if (c !== null && Jr(s)) {
                var l = c.start,
                  u = c.end
                if ((u === void 0 && (u = l), `selectionStart` in s))
                  ((s.selectionStart = l), (s.selectionEnd = Math.min(u, s.value.length)))
                else {
                  var d = s.ownerDocument || document,
                    f = (d && d.defaultView) || window
                  if (f.getSelection) {
                    var p = f.getSelection(),
                      m = s.textContent.length,
                      h = Math.min(c.start, m),
                      g = c.end === void 0 ? h : Math.min(c.end, m)
                    !p.extend && h > g && ((o = g), (g = h), (h = o))
                    var _ = Gr(s, h),
                      v = Gr(s, g)
                    if (
                      _ &&
                      v &&
                      (p.rangeCount !== 1 ||
                        p.anchorNode !== _.node ||
                        p.anchorOffset !== _.offset ||
                        p.focusNode !== v.node ||
                        p.focusOffset !== v.offset)
                    ) {
                      var y = d.createRange()
                      ;(y.setStart(_.node, _.offset),
                        p.removeAllRanges(),
                        h > g
                          ? (p.addRange(y), p.extend(v.node, v.offset))
                          : (y.setEnd(v.node, v.offset), p.addRange(y)))
                    }
                  }
                }
              }
              for (d = [], p = s; (p = p.parentNode);)
                p.nodeType === 1 && d.push({ element: p, left: p.scrollLeft, top: p.scrollTop })
              for (typeof s.focus == `function` && s.focus(), s = 0; s < d.length; s++) {
                var b = d[s]
                ;((b.element.scrollLeft = b.left), (b.element.scrollTop = b.top))
              }
            }
            ;((gh = !!sp), (cp = sp = null))
          } finally {
            ;((K = a), (A.p = i), (k.T = r))
          }
        }
        ;((e.current = t), (yd = 2))
      }
    }
    function cf() {
      if (yd === 2) {
        yd = 0
        var e = bd,
          t = xd,
          n = !!(t.flags & 8772)
        if (t.subtreeFlags & 8772 || n) {
          ;((n = k.T), (k.T = null))
          var r = A.p
          A.p = 2
          var i = K
          K |= 4
          try {
            hu(e, t.alternate, t)
          } finally {
            ;((K = i), (A.p = r), (k.T = n))
          }
        }
        yd = 3
      }
    }
    function lf() {
      if (yd === 4 || yd === 3) {
        yd = 0
        var e = Ed
        ;((Ed = null), Ve())
        var t = bd,
          n = xd,
          r = Sd,
          i = Td,
          a = (r & 335544064) === r ? 10262 : 10256
        if (
          ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0
            ? (yd = 5)
            : ((yd = 0), (xd = bd = null), uf(t, t.pendingLanes)),
          (a = t.pendingLanes),
          a === 0 && (vd = null),
          bt(r),
          (n = n.stateNode),
          Qe && typeof Qe.onCommitFiberRoot == `function`)
        )
          try {
            Qe.onCommitFiberRoot(Ze, n, void 0, (n.current.flags & 128) == 128)
          } catch {}
        if (i !== null) {
          ;((n = k.T), (a = A.p), (A.p = 2), (k.T = null))
          try {
            for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
              var c = i[s]
              o(c.value, { componentStack: c.stack })
            }
          } finally {
            ;((k.T = n), (A.p = a))
          }
        }
        if (
          ((i = Dd),
          (o = Od),
          (Od = null),
          i !== null && ((Dd = null), o === null && (o = []), e !== null))
        )
          for (c = 0; c < i.length; c++) ((n = (0, i[c])(o)), n !== void 0 && e.finished.finally(n))
        ;(Sd & 3 && df(),
          Ef(t),
          (a = t.pendingLanes),
          r & 261930 && a & 42 ? (t === Ad ? kd++ : ((kd = 0), (Ad = t))) : ((kd = 0), (Ad = null)),
          Df(0, !1))
      }
    }
    function uf(e, t) {
      ;(e.pooledCacheLanes &= t) === 0 &&
        ((t = e.pooledCache), t != null && ((e.pooledCache = null), ja(t)))
    }
    function df() {
      return (Ed !== null && (Ed.skipTransition(), (Ed = null)), sf(), cf(), lf(), ff())
    }
    function ff() {
      if (yd !== 5) return !1
      var e = bd,
        t = Cd
      Cd = 0
      var n = bt(Sd),
        r = k.T,
        a = A.p
      try {
        ;((A.p = 32 > n ? 32 : n), (k.T = null), (n = wd), (wd = null))
        var o = bd,
          s = Sd
        if (((yd = 0), (xd = bd = null), (Sd = 0), K & 6)) throw Error(i(331))
        var c = K
        if (
          ((K |= 4),
          Yu(o.current),
          Vu(o, o.current, s, n),
          (K = c),
          Df(0, !1),
          Qe && typeof Qe.onPostCommitFiberRoot == `function`)
        )
          try {
            Qe.onPostCommitFiberRoot(Ze, o)
          } catch {}
        return !0
      } finally {
        ;((A.p = a), (k.T = r), uf(e, t))
      }
    }
    function pf(e, t, n) {
      ;((t = Vi(n, t)),
        (t = Dc(e.stateNode, t, 2)),
        (e = go(e, t, 2)),
        e !== null && (mt(e, 2), Ef(e)))
    }
    function Z(e, t, n) {
      if (e.tag === 3) pf(e, e, n)
      else
        for (; t !== null;) {
          if (t.tag === 3) {
            pf(t, e, n)
            break
          }
          if (t.tag === 1) {
            var r = t.stateNode
            if (
              typeof t.type.getDerivedStateFromError == `function` ||
              (typeof r.componentDidCatch == `function` && (vd === null || !vd.has(r)))
            ) {
              ;((e = Vi(n, e)),
                (n = Oc(2)),
                (r = go(t, n, 2)),
                r !== null && (kc(n, r, t, e), mt(r, 2), Ef(r)))
              break
            }
          }
          t = t.return
        }
    }
    function mf(e, t, n) {
      var r = e.pingCache
      if (r === null) {
        r = e.pingCache = new $u()
        var i = new Set()
        r.set(t, i)
      } else ((i = r.get(t)), i === void 0 && ((i = new Set()), r.set(t, i)))
      i.has(n) || ((rd = !0), i.add(n), (e = hf.bind(null, e, t, n)), t.then(e, e))
    }
    function hf(e, t, n) {
      var r = e.pingCache
      ;(r !== null && r.delete(t),
        (e.pingedLanes |= e.suspendedLanes & n),
        (e.warmLanes &= ~n),
        q === e &&
          (Y & n) === n &&
          (ad === 4 || (ad === 3 && (Y & 62914560) === Y && 300 > He() - md)
            ? K & 2
              ? (cd |= n)
              : Vd(e, 0)
            : (cd |= n),
          ud === Y && (ud = 0)),
        Ef(e))
    }
    function gf(e, t) {
      ;(t === 0 && (t = ft()), (e = Di(e, t)), e !== null && (mt(e, t), Ef(e)))
    }
    function _f(e) {
      var t = e.memoizedState,
        n = 0
      ;(t !== null && (n = t.retryLane), gf(e, n))
    }
    function vf(e, t) {
      var n = 0
      switch (e.tag) {
        case 31:
        case 13:
          var r = e.stateNode,
            a = e.memoizedState
          a !== null && (n = a.retryLane)
          break
        case 19:
          r = e.stateNode
          break
        case 22:
          r = e.stateNode._retryCache
          break
        default:
          throw Error(i(314))
      }
      ;(r !== null && r.delete(t), gf(e, n))
    }
    function yf(e, t) {
      return Re(e, t)
    }
    var bf = null,
      xf = null,
      Sf = !1,
      Cf = !1,
      wf = !1,
      Tf = 0
    function Ef(e) {
      ;(e !== xf && e.next === null && (xf === null ? (bf = xf = e) : (xf = xf.next = e)),
        (Cf = !0),
        Sf || ((Sf = !0), Nf()))
    }
    function Df(e, t) {
      if (!wf && Cf) {
        wf = !0
        do
          for (var n = !1, r = bf; r !== null;) {
            if (!t) {
              if (e !== 0) {
                var i = r.pendingLanes
                if (i === 0) var a = 0
                else {
                  var o = r.suspendedLanes,
                    s = r.pingedLanes
                  ;((a = (1 << (31 - et(42 | e) + 1)) - 1),
                    (a &= i & ~(o & ~s)),
                    (a = a & 201326741 ? (a & 201326741) | 1 : a ? a | 2 : 0))
                }
                a !== 0 && ((n = !0), Mf(r, a))
              } else
                ((a = Y),
                  (a = ct(
                    r,
                    r === q ? a : 0,
                    r.cancelPendingCommit !== null || r.timeoutHandle !== -1
                  )),
                  !(a & 3) || lt(r, a) || ((n = !0), Mf(r, a)))
            }
            r = r.next
          }
        while (n)
        wf = !1
      }
    }
    function Of() {
      kf()
    }
    function kf() {
      Cf = Sf = !1
      var e = 0
      Tf !== 0 && hp() && (e = Tf)
      for (var t = He(), n = null, r = bf; r !== null;) {
        var i = r.next,
          a = Af(r, t)
        ;(a === 0
          ? ((r.next = null), n === null ? (bf = i) : (n.next = i), i === null && (xf = n))
          : ((n = r), (e !== 0 || a & 3) && (Cf = !0)),
          (r = i))
      }
      ;((yd !== 0 && yd !== 5) || Df(e, !1), Tf !== 0 && (Tf = 0))
    }
    function Af(e, t) {
      for (
        var n = e.suspendedLanes,
          r = e.pingedLanes,
          i = e.expirationTimes,
          a = e.pendingLanes & -62914561;
        0 < a;
      ) {
        var o = 31 - et(a),
          s = 1 << o,
          c = i[o]
        ;(c === -1
          ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = dt(s, t))
          : c <= t && (e.expiredLanes |= s),
          (a &= ~s))
      }
      if (
        ((t = q),
        (n = Y),
        (n = ct(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        (r = e.callbackNode),
        n === 0 || (e === t && (X === 2 || X === 9)) || e.cancelPendingCommit !== null)
      )
        return (
          r !== null && r !== null && ze(r), (e.callbackNode = null), (e.callbackPriority = 0)
        )
      if (!(n & 3) || lt(e, n)) {
        if (((t = n & -n), t === e.callbackPriority)) return t
        switch ((r !== null && ze(r), bt(n))) {
          case 2:
          case 8:
            n = Ge
            break
          case 32:
            n = Ke
            break
          case 268435456:
            n = Je
            break
          default:
            n = Ke
        }
        return (
          (r = jf.bind(null, e)), (n = Re(n, r)), (e.callbackPriority = t), (e.callbackNode = n), t
        )
      }
      return (
        r !== null && r !== null && ze(r), (e.callbackPriority = 2), (e.callbackNode = null), 2
      )
    }
    function jf(e, t) {
      if (yd !== 0 && yd !== 5) return ((e.callbackNode = null), (e.callbackPriority = 0), null)
      var n = e.callbackNode
      if (df() && e.callbackNode !== n) return null
      var r = Y
      return (
        (r = ct(e, e === q ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1)),
        r === 0
          ? null
          : (Fd(e, r, t),
            Af(e, He()),
            e.callbackNode != null && e.callbackNode === n ? jf.bind(null, e) : null)
      )
    }
    function Mf(e, t) {
      if (df()) return null
      Fd(e, t, !0)
    }
    function Nf() {
      bp(function () {
        K & 6 ? Re(We, Of) : kf()
      })
    }
    function Pf() {
      if (Tf === 0) {
        var e = La
        ;(e === 0 && ((e = it), (it <<= 1), !(it & 261888) && (it = 256)), (Tf = e))
      }
      return Tf
    }
    function Ff(e) {
      return e == null || typeof e == `symbol` || typeof e == `boolean`
        ? null
        : typeof e == `function`
          ? e
          : yn(e)
    }
    function If(e, t, n, r, i) {
      if (t === `submit` && n && n.stateNode === i) {
        var a = Ff((i[Tt] || null).action),
          o = r.submitter
        o &&
          ((t = (t = o[Tt] || null) ? Ff(t.formAction) : o.getAttribute(`formAction`)),
          t !== null && ((a = t), (o = null)))
        var s = new Vn(`action`, `action`, null, r, i)
        e.push({
          event: s,
          listeners: [
            {
              instance: null,
              listener: function () {
                if (r.defaultPrevented) {
                  if (Tf !== 0) {
                    var e = new FormData(i, o)
                    $s(n, { pending: !0, data: e, method: i.method, action: a }, null, e)
                  }
                } else
                  typeof a == `function` &&
                    (s.preventDefault(),
                    (e = new FormData(i, o)),
                    $s(n, { pending: !0, data: e, method: i.method, action: a }, a, e))
              },
              currentTarget: i,
            },
          ],
        })
      }
    }
    for (var Lf = 0; Lf < mi.length; Lf++) {
      var Rf = mi[Lf]
      hi(Rf.toLowerCase(), `on` + (Rf[0].toUpperCase() + Rf.slice(1)))
    }
    ;(hi(oi, `onAnimationEnd`),
      hi(si, `onAnimationIteration`),
      hi(ci, `onAnimationStart`),
      hi(`dblclick`, `onDoubleClick`),
      hi(`focusin`, `onFocus`),
      hi(`focusout`, `onBlur`),
      hi(li, `onTransitionRun`),
      hi(ui, `onTransitionStart`),
      hi(di, `onTransitionCancel`),
      hi(fi, `onTransitionEnd`),
      Ut(`onMouseEnter`, [`mouseout`, `mouseover`]),
      Ut(`onMouseLeave`, [`mouseout`, `mouseover`]),
      Ut(`onPointerEnter`, [`pointerout`, `pointerover`]),
      Ut(`onPointerLeave`, [`pointerout`, `pointerover`]),
      Ht(
        `onChange`,
        `change click focusin focusout input keydown keyup selectionchange`.split(` `)
      ),
      Ht(
        `onSelect`,
        `focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange`.split(
          ` `
        )
      ),
      Ht(`onBeforeInput`, [`compositionend`, `keypress`, `textInput`, `paste`]),
      Ht(`onCompositionEnd`, `compositionend focusout keydown keypress keyup mousedown`.split(` `)),
      Ht(
        `onCompositionStart`,
        `compositionstart focusout keydown keypress keyup mousedown`.split(` `)
      ),
      Ht(
        `onCompositionUpdate`,
        `compositionupdate focusout keydown keypress keyup mousedown`.split(` `)
      ))
    var zf =
        `abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting`.split(
          ` `
        ),
      Bf = new Set(
        `beforetoggle cancel close invalid load scroll scrollend toggle`.split(` `).concat(zf)
      )
    function Vf(e, t) {
      t = !!(t & 4)
      for (var n = 0; n < e.length; n++) {
        var r = e[n],
          i = r.event
        r = r.listeners
        a: {
          var a = void 0
          if (t)
            for (var o = r.length - 1; 0 <= o; o--) {
              var s = r[o],
                c = s.instance,
                l = s.currentTarget
              if (((s = s.listener), c !== a && i.isPropagationStopped())) break a
              ;((a = s), (i.currentTarget = l))
              try {
                a(i)
              } catch (e) {
                bi(e)
              }
              ;((i.currentTarget = null), (a = c))
            }
          else
            for (o = 0; o < r.length; o++) {
              if (
                ((s = r[o]),
                (c = s.instance),
                (l = s.currentTarget),
                (s = s.listener),
                c !== a && i.isPropagationStopped())
              )
                break a
              ;((a = s), (i.currentTarget = l))
              try {
                a(i)
              } catch (e) {
                bi(e)
              }
              ;((i.currentTarget = null), (a = c))
            }
        }
      }
    }
    function Q(e, t) {
      var n = t[Dt]
      n === void 0 && (n = t[Dt] = new Set())
      var r = e + `__bubble`
      n.has(r) || (Gf(t, e, 2, !1), n.add(r))
    }
    function Hf(e, t, n) {
      var r = 0
      ;(t && (r |= 4), Gf(n, e, r, t))
    }
    var Uf = `_reactListening` + Math.random().toString(36).slice(2)
    function Wf(e) {
      if (!e[Uf]) {
        ;((e[Uf] = !0),
          Bt.forEach(function (t) {
            t !== `selectionchange` && (Bf.has(t) || Hf(t, !1, e), Hf(t, !0, e))
          }))
        var t = e.nodeType === 9 ? e : e.ownerDocument
        t === null || t[Uf] || ((t[Uf] = !0), Hf(`selectionchange`, !1, t))
      }
    }
    function Gf(e, t, n, r) {
      switch (Ch(t)) {
        case 2:
          var i = _h
          break
        case 8:
          i = vh
          break
        default:
          i = yh
      }
      ;((n = i.bind(null, t, n, e)),
        (i = void 0),
        !An || (t !== `touchstart` && t !== `touchmove` && t !== `wheel`) || (i = !0),
        r
          ? i === void 0
            ? e.addEventListener(t, n, !0)
            : e.addEventListener(t, n, { capture: !0, passive: i })
          : i === void 0
            ? e.addEventListener(t, n, !1)
            : e.addEventListener(t, n, { passive: i }))
    }
    function Kf(e, t, n, r, i) {
      var a = r
      if (!(t & 1) && !(t & 2) && r !== null)
        a: for (;;) {
          if (r === null) return
          var s = r.tag
          if (s === 3 || s === 4) {
            var c = r.stateNode.containerInfo
            if (c === i) break
            if (s === 4)
              for (s = r.return; s !== null;) {
                var l = s.tag
                if ((l === 3 || l === 4) && s.stateNode.containerInfo === i) return
                s = s.return
              }
            for (; c !== null;) {
              if (((s = Pt(c)), s === null)) return
              if (((l = s.tag), l === 5 || l === 6 || l === 26 || l === 27)) {
                r = a = s
                continue a
              }
              c = c.parentNode
            }
          }
          r = r.return
        }
      Dn(function () {
        var r = a,
          i = Sn(n),
          s = []
        a: {
          var c = pi.get(e)
          if (c !== void 0) {
            var l = Vn,
              u = e
            switch (e) {
              case `keypress`:
                if (In(n) === 0) break a
              case `keydown`:
              case `keyup`:
                l = ar
                break
              case `focusin`:
                ;((u = `focus`), (l = Xn))
                break
              case `focusout`:
                ;((u = `blur`), (l = Xn))
                break
              case `beforeblur`:
              case `afterblur`:
                l = Xn
                break
              case `click`:
                if (n.button === 2) break a
              case `auxclick`:
              case `dblclick`:
              case `mousedown`:
              case `mousemove`:
              case `mouseup`:
              case `mouseout`:
              case `mouseover`:
              case `contextmenu`:
                l = Jn
                break
              case `drag`:
              case `dragend`:
              case `dragenter`:
              case `dragexit`:
              case `dragleave`:
              case `dragover`:
              case `dragstart`:
              case `drop`:
                l = Yn
                break
              case `touchcancel`:
              case `touchend`:
              case `touchmove`:
              case `touchstart`:
                l = cr
                break
              case oi:
              case si:
              case ci:
                l = Zn
                break
              case fi:
                l = lr
                break
              case `scroll`:
              case `scrollend`:
                l = Un
                break
              case `wheel`:
                l = ur
                break
              case `copy`:
              case `cut`:
              case `paste`:
                l = Qn
                break
              case `gotpointercapture`:
              case `lostpointercapture`:
              case `pointercancel`:
              case `pointerdown`:
              case `pointermove`:
              case `pointerout`:
              case `pointerover`:
              case `pointerup`:
                l = or
                break
              case `submit`:
                l = sr
                break
              case `toggle`:
              case `beforetoggle`:
                l = dr
            }
            var d = !!(t & 4),
              f = !d && (e === `scroll` || e === `scrollend`),
              p = d ? (c === null ? null : c + `Capture`) : c
            d = []
            for (var m = r, h; m !== null;) {
              var g = m
              if (
                ((h = g.stateNode),
                (g = g.tag),
                (g !== 5 && g !== 26 && g !== 27) ||
                  h === null ||
                  p === null ||
                  ((g = On(m, p)), g != null && d.push(qf(m, g, h))),
                f)
              )
                break
              m = m.return
            }
            0 < d.length && ((c = new l(c, u, null, n, i)), s.push({ event: c, listeners: d }))
          }
        }
        if (!(t & 7)) {
          a: {
            if (
              ((l = e === `mouseover` || e === `pointerover`),
              (c = e === `mouseout` || e === `pointerout`),
              l && n !== xn && (u = n.relatedTarget || n.fromElement) && (Pt(u) || u[Et]))
            )
              break a
            ;(c || l) &&
              ((u =
                i.window === i
                  ? i
                  : (l = i.ownerDocument)
                    ? l.defaultView || l.parentWindow
                    : window),
              c
                ? ((l = n.relatedTarget || n.toElement),
                  (c = r),
                  (l = l ? Pt(l) : null),
                  l !== null &&
                    ((f = o(l)), (d = l.tag), l !== f || (d !== 5 && d !== 27 && d !== 6)) &&
                    (l = null))
                : ((c = null), (l = r)),
              c !== l &&
                ((d = Jn),
                (g = `onMouseLeave`),
                (p = `onMouseEnter`),
                (m = `mouse`),
                (e === `pointerout` || e === `pointerover`) &&
                  ((d = or), (g = `onPointerLeave`), (p = `onPointerEnter`), (m = `pointer`)),
                (f = c == null ? u : It(c)),
                (h = l == null ? u : It(l)),
                (u = new d(g, m + `leave`, c, n, i)),
                (u.target = f),
                (u.relatedTarget = h),
                (g = null),
                Pt(i) === r &&
                  ((d = new d(p, m + `enter`, l, n, i)),
                  (d.target = h),
                  (d.relatedTarget = f),
                  (g = d)),
                (f = g),
                (d = c && l ? S(c, l, Yf) : null),
                c !== null && Xf(s, u, c, d, !1),
                l !== null && f !== null && Xf(s, f, l, d, !0)))
          }
          a: {
            if (
              ((c = r ? It(r) : window),
              (l = c.nodeName && c.nodeName.toLowerCase()),
              l === `select` || (l === `input` && c.type === `file`))
            )
              var _ = kr
            else if (Cr(c)) {
              if (Ar) _ = zr
              else {
                _ = Lr
                var v = Ir
              }
            } else
              ((l = c.nodeName),
                !l || l.toLowerCase() !== `input` || (c.type !== `checkbox` && c.type !== `radio`)
                  ? r && gn(r.elementType) && (_ = kr)
                  : (_ = Rr))
            if ((_ &&= _(e, r))) {
              wr(s, _, n, i)
              break a
            }
            v && v(e, c, r)
          }
          switch (((v = r ? It(r) : window), e)) {
            case `focusin`:
              ;(Cr(v) || v.contentEditable === `true`) && ((Xr = v), (Zr = r), (Qr = null))
              break
            case `focusout`:
              Qr = Zr = Xr = null
              break
            case `mousedown`:
              $r = !0
              break
            case `contextmenu`:
            case `mouseup`:
            case `dragend`:
              ;(($r = !1), ei(s, n, i))
              break
            case `selectionchange`:
              if (Yr) break
            case `keydown`:
            case `keyup`:
              ei(s, n, i)
          }
          var y
          if (pr)
            b: {
              switch (e) {
                case `compositionstart`:
                  var b = `onCompositionStart`
                  break b
                case `compositionend`:
                  b = `onCompositionEnd`
                  break b
                case `compositionupdate`:
                  b = `onCompositionUpdate`
                  break b
              }
              b = void 0
            }
          else
            yr
              ? vr(e, n) && (b = `onCompositionEnd`)
              : e === `keydown` && n.keyCode === 229 && (b = `onCompositionStart`)
          ;(b &&
            (hr &&
              n.locale !== `ko` &&
              (yr || b !== `onCompositionStart`
                ? b === `onCompositionEnd` && yr && (y = Fn())
                : ((Mn = i), (Nn = `value` in Mn ? Mn.value : Mn.textContent), (yr = !0))),
            (v = Jf(r, b)),
            0 < v.length &&
              ((b = new $n(b, e, null, n, i)),
              s.push({ event: b, listeners: v }),
              y ? (b.data = y) : ((y = I(n)), y !== null && (b.data = y)))),
            (y = mr ? br(e, n) : xr(e, n)) &&
              ((b = Jf(r, `onBeforeInput`)),
              0 < b.length &&
                ((v = new $n(`onBeforeInput`, `beforeinput`, null, n, i)),
                s.push({ event: v, listeners: b }),
                (v.data = y))),
            If(s, e, r, n, i))
        }
        Vf(s, t)
      })
    }
    function qf(e, t, n) {
      return { instance: e, listener: t, currentTarget: n }
    }
    function Jf(e, t) {
      for (var n = t + `Capture`, r = []; e !== null;) {
        var i = e,
          a = i.stateNode
        if (
          ((i = i.tag),
          (i !== 5 && i !== 26 && i !== 27) ||
            a === null ||
            ((i = On(e, n)),
            i != null && r.unshift(qf(e, i, a)),
            (i = On(e, t)),
            i != null && r.push(qf(e, i, a))),
          e.tag === 3)
        )
          return r
        e = e.return
      }
      return []
    }
    function Yf(e) {
      if (e === null) return null
      do e = e.return
      while (e && e.tag !== 5 && e.tag !== 27)
      return e || null
    }
    function Xf(e, t, n, r, i) {
      for (var a = t._reactName, o = []; n !== null && n !== r;) {
        var s = n,
          c = s.alternate,
          l = s.stateNode
        if (((s = s.tag), c !== null && c === r)) break
        ;((s !== 5 && s !== 26 && s !== 27) ||
          l === null ||
          ((c = l),
          i
            ? ((l = On(n, a)), l != null && o.unshift(qf(n, l, c)))
            : i || ((l = On(n, a)), l != null && o.push(qf(n, l, c)))),
          (n = n.return))
      }
      o.length !== 0 && e.push({ event: t, listeners: o })
    }
    var Zf = /\r\n?/g,
      Qf = /\u0000|\uFFFD/g
    function $f(e) {
      return (typeof e == `string` ? e : `` + e)
        .replace(
          Zf,
          `
`
        )
        .replace(Qf, ``)
    }
    function ep(e, t) {
      return ((t = $f(t)), $f(e) === t)
    }
    function $(e, t, n, r, a, o) {
      switch (n) {
        case `children`:
          if (typeof r == `string`) t === `body` || (t === `textarea` && r === ``) || fn(e, r)
          else if (typeof r == `number` || typeof r == `bigint`) t !== `body` && fn(e, `` + r)
          else return
          break
        case `className`:
          Xt(e, `class`, r)
          break
        case `tabIndex`:
          Xt(e, `tabindex`, r)
          break
        case `dir`:
        case `role`:
        case `viewBox`:
        case `width`:
        case `height`:
          Xt(e, n, r)
          break
        case `style`:
          hn(e, r, o)
          return
        case `data`:
          if (t !== `object`) {
            Xt(e, `data`, r)
            break
          }
        case `src`:
        case `href`:
          if (
            (r === `` && (t !== `a` || n !== `href`)) ||
            r == null ||
            typeof r == `function` ||
            typeof r == `symbol` ||
            typeof r == `boolean`
          ) {
            e.removeAttribute(n)
            break
          }
          ;((r = yn(r)), e.setAttribute(n, r))
          break
        case `action`:
        case `formAction`:
          if (typeof r == `function`) {
            e.setAttribute(
              n,
              `javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')`
            )
            break
          }
          if (
            (typeof o == `function` &&
              (n === `formAction`
                ? (t !== `input` && $(e, t, `name`, a.name, a, null),
                  $(e, t, `formEncType`, a.formEncType, a, null),
                  $(e, t, `formMethod`, a.formMethod, a, null),
                  $(e, t, `formTarget`, a.formTarget, a, null))
                : ($(e, t, `encType`, a.encType, a, null),
                  $(e, t, `method`, a.method, a, null),
                  $(e, t, `target`, a.target, a, null))),
            r == null || typeof r == `symbol` || typeof r == `boolean`)
          ) {
            e.removeAttribute(n)
            break
          }
          ;((r = yn(r)), e.setAttribute(n, r))
          break
        case `onClick`:
          r != null && (e.onclick = bn)
          return
        case `onScroll`:
          r != null && Q(`scroll`, e)
          return
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e)
          return
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61))
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60))
              o?.__html !== n && (e.innerHTML = n)
            }
          }
          break
        case `multiple`:
          e.multiple = r && typeof r != `function` && typeof r != `symbol`
          break
        case `muted`:
          e.muted = r && typeof r != `function` && typeof r != `symbol`
          break
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `defaultValue`:
        case `defaultChecked`:
        case `innerHTML`:
        case `ref`:
          break
        case `autoFocus`:
          break
        case `xlinkHref`:
          if (
            r == null ||
            typeof r == `function` ||
            typeof r == `boolean` ||
            typeof r == `symbol`
          ) {
            e.removeAttribute(`xlink:href`)
            break
          }
          ;((n = yn(r)), e.setAttributeNS(`http://www.w3.org/1999/xlink`, `xlink:href`, n))
          break
        case `contentEditable`:
        case `spellCheck`:
        case `draggable`:
        case `value`:
        case `autoReverse`:
        case `externalResourcesRequired`:
        case `focusable`:
        case `preserveAlpha`:
          r != null && typeof r != `function` && typeof r != `symbol`
            ? e.setAttribute(n, r)
            : e.removeAttribute(n)
          break
        case `inert`:
        case `allowFullScreen`:
        case `async`:
        case `autoPlay`:
        case `controls`:
        case `credentialless`:
        case `default`:
        case `defer`:
        case `disabled`:
        case `disablePictureInPicture`:
        case `disableRemotePlayback`:
        case `formNoValidate`:
        case `hidden`:
        case `loop`:
        case `noModule`:
        case `noValidate`:
        case `open`:
        case `playsInline`:
        case `readOnly`:
        case `required`:
        case `reversed`:
        case `scoped`:
        case `seamless`:
        case `itemScope`:
          r && typeof r != `function` && typeof r != `symbol`
            ? e.setAttribute(n, ``)
            : e.removeAttribute(n)
          break
        case `capture`:
        case `download`:
          !0 === r
            ? e.setAttribute(n, ``)
            : !1 !== r && r != null && typeof r != `function` && typeof r != `symbol`
              ? e.setAttribute(n, r)
              : e.removeAttribute(n)
          break
        case `cols`:
        case `rows`:
        case `size`:
        case `span`:
          r != null && typeof r != `function` && typeof r != `symbol` && !isNaN(r) && 1 <= r
            ? e.setAttribute(n, r)
            : e.removeAttribute(n)
          break
        case `rowSpan`:
        case `start`:
          r == null || typeof r == `function` || typeof r == `symbol` || isNaN(r)
            ? e.removeAttribute(n)
            : e.setAttribute(n, r)
          break
        case `popover`:
          ;(Q(`beforetoggle`, e), Q(`toggle`, e), Yt(e, `popover`, r))
          break
        case `xlinkActuate`:
          Zt(e, `http://www.w3.org/1999/xlink`, `xlink:actuate`, r)
          break
        case `xlinkArcrole`:
          Zt(e, `http://www.w3.org/1999/xlink`, `xlink:arcrole`, r)
          break
        case `xlinkRole`:
          Zt(e, `http://www.w3.org/1999/xlink`, `xlink:role`, r)
          break
        case `xlinkShow`:
          Zt(e, `http://www.w3.org/1999/xlink`, `xlink:show`, r)
          break
        case `xlinkTitle`:
          Zt(e, `http://www.w3.org/1999/xlink`, `xlink:title`, r)
          break
        case `xlinkType`:
          Zt(e, `http://www.w3.org/1999/xlink`, `xlink:type`, r)
          break
        case `xmlBase`:
          Zt(e, `http://www.w3.org/XML/1998/namespace`, `xml:base`, r)
          break
        case `xmlLang`:
          Zt(e, `http://www.w3.org/XML/1998/namespace`, `xml:lang`, r)
          break
        case `xmlSpace`:
          Zt(e, `http://www.w3.org/XML/1998/namespace`, `xml:space`, r)
          break
        case `is`:
          Yt(e, `is`, r)
          break
        case `innerText`:
        case `textContent`:
          return
        default:
          if (!(2 < n.length) || (n[0] !== `o` && n[0] !== `O`) || (n[1] !== `n` && n[1] !== `N`))
            ((n = _n.get(n) || n), Yt(e, n, r))
          else return
      }
      P = !0
    }
    function tp(e, t, n, r, a, o) {
      switch (n) {
        case `style`:
          hn(e, r, o)
          return
        case `dangerouslySetInnerHTML`:
          if (r != null) {
            if (typeof r != `object` || !(`__html` in r)) throw Error(i(61))
            if (((n = r.__html), n != null)) {
              if (a.children != null) throw Error(i(60))
              o?.__html !== n && (e.innerHTML = n)
            }
          }
          break
        case `children`:
          if (typeof r == `string`) fn(e, r)
          else if (typeof r == `number` || typeof r == `bigint`) fn(e, `` + r)
          else return
          break
        case `onScroll`:
          r != null && Q(`scroll`, e)
          return
        case `onScrollEnd`:
          r != null && Q(`scrollend`, e)
          return
        case `onClick`:
          r != null && (e.onclick = bn)
          return
        case `suppressContentEditableWarning`:
        case `suppressHydrationWarning`:
        case `innerHTML`:
        case `ref`:
          return
        case `innerText`:
        case `textContent`:
          return
        default:
          if (!Vt.hasOwnProperty(n))
            a: {
              if (
                n[0] === `o` &&
                n[1] === `n` &&
                ((a = n.endsWith(`Capture`)),
                (o = n.slice(2, a ? n.length - 7 : void 0)),
                (t = e[Tt] || null),
                (t = t == null ? null : t[n]),
                typeof t == `function` && e.removeEventListener(o, t, a),
                typeof r == `function`)
              ) {
                ;(typeof t != `function` &&
                  t !== null &&
                  (n in e ? (e[n] = null) : e.hasAttribute(n) && e.removeAttribute(n)),
                  e.addEventListener(o, r, a))
                break a
              }
              ;((P = !0), n in e ? (e[n] = r) : !0 === r ? e.setAttribute(n, ``) : Yt(e, n, r))
            }
          return
      }
      P = !0
    }
    function np(e, t, n) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break
        case `img`:
          ;(Q(`error`, e), Q(`load`, e))
          var r = !1,
            a = !1,
            o
          for (o in n)
            if (n.hasOwnProperty(o)) {
              var s = n[o]
              if (s != null)
                switch (o) {
                  case `src`:
                    r = !0
                    break
                  case `srcSet`:
                    a = !0
                    break
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    throw Error(i(137, t))
                  default:
                    $(e, t, o, s, n, null)
                }
            }
          ;(a && $(e, t, `srcSet`, n.srcSet, n, null), r && $(e, t, `src`, n.src, n, null))
          return
        case `input`:
          Q(`invalid`, e)
          var c = (o = s = a = null),
            l = null,
            u = null
          for (r in n)
            if (n.hasOwnProperty(r)) {
              var d = n[r]
              if (d != null)
                switch (r) {
                  case `name`:
                    a = d
                    break
                  case `type`:
                    s = d
                    break
                  case `checked`:
                    l = d
                    break
                  case `defaultChecked`:
                    u = d
                    break
                  case `value`:
                    o = d
                    break
                  case `defaultValue`:
                    c = d
                    break
                  case `children`:
                  case `dangerouslySetInnerHTML`:
                    if (d != null) throw Error(i(137, t))
                    break
                  default:
                    $(e, t, r, d, n, null)
                }
            }
          sn(e, o, c, l, u, s, a, !1)
          return
        case `select`:
          for (a in (Q(`invalid`, e), (r = s = o = null), n))
            if (n.hasOwnProperty(a) && ((c = n[a]), c != null))
              switch (a) {
                case `value`:
                  o = c
                  break
                case `defaultValue`:
                  s = c
                  break
                case `multiple`:
                  r = c
                default:
                  $(e, t, a, c, n, null)
              }
          ;((t = o),
            (n = s),
            (e.multiple = !!r),
            t == null ? n != null && ln(e, !!r, n, !0) : ln(e, !!r, t, !1))
          return
        case `textarea`:
          for (s in (Q(`invalid`, e), (o = a = r = null), n))
            if (n.hasOwnProperty(s) && ((c = n[s]), c != null))
              switch (s) {
                case `value`:
                  r = c
                  break
                case `defaultValue`:
                  a = c
                  break
                case `children`:
                  o = c
                  break
                case `dangerouslySetInnerHTML`:
                  if (c != null) throw Error(i(91))
                  break
                default:
                  $(e, t, s, c, n, null)
              }
          dn(e, r, a, o)
          return
        case `option`:
          for (l in n)
            if (n.hasOwnProperty(l) && ((r = n[l]), r != null))
              switch (l) {
                case `selected`:
                  e.selected = r && typeof r != `function` && typeof r != `symbol`
                  break
                default:
                  $(e, t, l, r, n, null)
              }
          return
        case `dialog`:
          ;(Q(`beforetoggle`, e), Q(`toggle`, e), Q(`cancel`, e), Q(`close`, e))
          break
        case `iframe`:
        case `object`:
          Q(`load`, e)
          break
        case `video`:
        case `audio`:
          for (r = 0; r < zf.length; r++) Q(zf[r], e)
          break
        case `image`:
          ;(Q(`error`, e), Q(`load`, e))
          break
        case `details`:
          Q(`toggle`, e)
          break
        case `embed`:
        case `source`:
        case `link`:
          ;(Q(`error`, e), Q(`load`, e))
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (u in n)
            if (n.hasOwnProperty(u) && ((r = n[u]), r != null))
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  throw Error(i(137, t))
                default:
                  $(e, t, u, r, n, null)
              }
          return
        default:
          if (gn(t)) {
            for (d in n)
              n.hasOwnProperty(d) && ((r = n[d]), r !== void 0 && tp(e, t, d, r, n, void 0))
            return
          }
      }
      for (c in n) n.hasOwnProperty(c) && ((r = n[c]), r != null && $(e, t, c, r, n, null))
    }
    var rp = {}
    function ip(e, t, n, r) {
      switch (t) {
        case `div`:
        case `span`:
        case `svg`:
        case `path`:
        case `a`:
        case `g`:
        case `p`:
        case `li`:
          break
        case `input`:
          var a = null,
            o = null,
            s = null,
            c = null,
            l = null,
            u = null,
            d = null
          for (m in n) {
            var f = n[m]
            if (n.hasOwnProperty(m) && f != null)
              switch (m) {
                case `checked`:
                  break
                case `value`:
                  break
                case `defaultValue`:
                  l = f
                default:
                  r.hasOwnProperty(m) || $(e, t, m, null, r, f)
              }
          }
          for (var p in r) {
            var m = r[p]
            if (((f = n[p]), r.hasOwnProperty(p) && (m != null || f != null)))
              switch (p) {
                case `type`:
                  ;(m !== f && (P = !0), (o = m))
                  break
                case `name`:
                  ;(m !== f && (P = !0), (a = m))
                  break
                case `checked`:
                  ;(m !== f && (P = !0), (u = m))
                  break
                case `defaultChecked`:
                  ;(m !== f && (P = !0), (d = m))
                  break
                case `value`:
                  ;(m !== f && (P = !0), (s = m))
                  break
                case `defaultValue`:
                  ;(m !== f && (P = !0), (c = m))
                  break
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (m != null) throw Error(i(137, t))
                  break
                default:
                  m !== f && $(e, t, p, m, r, f)
              }
          }
          on(e, s, c, l, u, d, o, a)
          return
        case `select`:
          for (o in ((m = s = c = p = null), n))
            if (((l = n[o]), n.hasOwnProperty(o) && l != null))
              switch (o) {
                case `value`:
                  break
                case `multiple`:
                  m = l
                default:
                  r.hasOwnProperty(o) || $(e, t, o, null, r, l)
              }
          for (a in r)
            if (((o = r[a]), (l = n[a]), r.hasOwnProperty(a) && (o != null || l != null)))
              switch (a) {
                case `value`:
                  ;(o !== l && (P = !0), (p = o))
                  break
                case `defaultValue`:
                  ;(o !== l && (P = !0), (c = o))
                  break
                case `multiple`:
                  ;(o !== l && (P = !0), (s = o))
                default:
                  o !== l && $(e, t, a, o, r, l)
              }
          ;((t = c),
            (n = s),
            (r = m),
            p == null
              ? !!r != !!n && (t == null ? ln(e, !!n, n ? [] : ``, !1) : ln(e, !!n, t, !0))
              : ln(e, !!n, p, !1))
          return
        case `textarea`:
          for (c in ((m = p = null), n))
            if (((a = n[c]), n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)))
              switch (c) {
                case `value`:
                  break
                case `children`:
                  break
                default:
                  $(e, t, c, null, r, a)
              }
          for (s in r)
            if (((a = r[s]), (o = n[s]), r.hasOwnProperty(s) && (a != null || o != null)))
              switch (s) {
                case `value`:
                  ;(a !== o && (P = !0), (p = a))
                  break
                case `defaultValue`:
                  ;(a !== o && (P = !0), (m = a))
                  break
                case `children`:
                  break
                case `dangerouslySetInnerHTML`:
                  if (a != null) throw Error(i(91))
                  break
                default:
                  a !== o && $(e, t, s, a, r, o)
              }
          un(e, p, m)
          return
        case `option`:
          for (var h in n)
            if (((p = n[h]), n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)))
              switch (h) {
                case `selected`:
                  e.selected = !1
                  break
                default:
                  $(e, t, h, null, r, p)
              }
          for (l in r)
            if (
              ((p = r[l]), (m = n[l]), r.hasOwnProperty(l) && p !== m && (p != null || m != null))
            )
              switch (l) {
                case `selected`:
                  ;(p !== m && (P = !0),
                    (e.selected = p && typeof p != `function` && typeof p != `symbol`))
                  break
                default:
                  $(e, t, l, p, r, m)
              }
          return
        case `img`:
        case `link`:
        case `area`:
        case `base`:
        case `br`:
        case `col`:
        case `embed`:
        case `hr`:
        case `keygen`:
        case `meta`:
        case `param`:
        case `source`:
        case `track`:
        case `wbr`:
        case `menuitem`:
          for (var g in n)
            ((p = n[g]),
              n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && $(e, t, g, null, r, p))
          for (u in r)
            if (
              ((p = r[u]), (m = n[u]), r.hasOwnProperty(u) && p !== m && (p != null || m != null))
            )
              switch (u) {
                case `children`:
                case `dangerouslySetInnerHTML`:
                  if (p != null) throw Error(i(137, t))
                  break
                default:
                  $(e, t, u, p, r, m)
              }
          return
        default:
          if (gn(t)) {
            for (var _ in n)
              ((p = n[_]),
                n.hasOwnProperty(_) &&
                  p !== void 0 &&
                  !r.hasOwnProperty(_) &&
                  tp(e, t, _, void 0, r, p))
            for (d in r)
              ((p = r[d]),
                (m = n[d]),
                !r.hasOwnProperty(d) ||
                  p === m ||
                  (p === void 0 && m === void 0) ||
                  tp(e, t, d, p, r, m))
            return
          }
      }
      for (var v in n)
        ((p = n[v]),
          n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && $(e, t, v, null, r, p))
      for (f in r)
        ((p = r[f]),
          (m = n[f]),
          !r.hasOwnProperty(f) || p === m || (p == null && m == null) || $(e, t, f, p, r, m))
    }
    function ap(e) {
      switch (e) {
        case `css`:
        case `script`:
        case `font`:
        case `img`:
        case `image`:
        case `input`:
        case `link`:
          return !0
        default:
          return !1
      }
    }
    function op() {
      if (typeof performance.getEntriesByType == `function`) {
        for (
          var e = 0, t = 0, n = performance.getEntriesByType(`resource`), r = 0;
          r < n.length;
          r++
        ) {
          var i = n[r],
            a = i.transferSize,
            o = i.initiatorType,
            s = i.duration
          if (a && s && ap(o)) {
            for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
              var c = n[r],
                l = c.startTime
              if (l > s) break
              var u = c.transferSize,
                d = c.initiatorType
              u && ap(d) && ((c = c.responseEnd), (o += u * (c < s ? 1 : (s - l) / (c - l))))
            }
            if ((--r, (t += (8 * (a + o)) / (i.duration / 1e3)), e++, 10 < e)) break
          }
        }
        if (0 < e) return t / e / 1e6
      }
      return navigator.connection && ((e = navigator.connection.downlink), typeof e == `number`)
        ? e
        : 5
    }
    var sp = null,
      cp = null
    function lp(e) {
      return e.nodeType === 9 ? e : e.ownerDocument
    }
    function up(e) {
      switch (e) {
        case `http://www.w3.org/2000/svg`:
          return 1
        case `http://www.w3.org/1998/Math/MathML`:
          return 2
        default:
          return 0
      }
    }
    function dp(e, t) {
      if (e === 0)
        switch (t) {
          case `svg`:
            return 1
          case `math`:
            return 2
          default:
            return 0
        }
      return e === 1 && t === `foreignObject` ? 0 : e
    }
    function fp(e, t, n, r) {
      return ((n = lp(n).createElement(e)), (n[wt] = r), (n[Tt] = t), np(n, e, t), Rt(n), n)
    }
    function pp(e, t) {
      return (
        e === `textarea` ||
        e === `noscript` ||
        typeof t.children == `string` ||
        typeof t.children == `number` ||
        typeof t.children == `bigint` ||
        (typeof t.dangerouslySetInnerHTML == `object` &&
          t.dangerouslySetInnerHTML !== null &&
          t.dangerouslySetInnerHTML.__html != null)
      )
    }
    var mp = null
    function hp() {
      var e = window.event
      return e && e.type === `popstate` ? e !== mp && ((mp = e), !0) : ((mp = null), !1)
    }
    var gp = typeof setTimeout == `function` ? setTimeout : void 0,
      _p = typeof clearTimeout == `function` ? clearTimeout : void 0,
      vp = typeof Promise == `function` ? Promise : void 0,
      yp = typeof requestAnimationFrame == `function` ? requestAnimationFrame : gp,
      bp =
        typeof queueMicrotask == `function`
          ? queueMicrotask
          : vp === void 0
            ? gp
            : function (e) {
                return vp.resolve(null).then(e).catch(xp)
              }
    function xp(e) {
      setTimeout(function () {
        throw e
      })
    }
    function Sp(e) {
      return e === `head`
    }
    function Cp(e, t) {
      var n = t,
        r = 0
      do {
        var i = n.nextSibling
        if ((e.removeChild(n), i && i.nodeType === 8)) {
          if (((n = i.data), n === `/$` || n === `/&`)) {
            if (r === 0) {
              ;(e.removeChild(i), Hh(t))
              return
            }
            r--
          } else if (n === `$` || n === `$?` || n === `$~` || n === `$!` || n === `&`) r++
          else if (n === `html`) _m(e.ownerDocument.documentElement)
          else if (n === `head`) {
            ;((n = e.ownerDocument.head), _m(n))
            for (var a = n.firstChild; a;) {
              var o = a.nextSibling,
                s = a.nodeName
              ;(a[jt] ||
                s === `SCRIPT` ||
                s === `STYLE` ||
                (s === `LINK` && a.rel.toLowerCase() === `stylesheet`) ||
                n.removeChild(a),
                (a = o))
            }
          } else n === `body` && _m(e.ownerDocument.body)
        }
        n = i
      } while (n)
      Hh(t)
    }
    function wp(e, t) {
      var n = e
      e = 0
      do {
        var r = n.nextSibling
        if (
          (n.nodeType === 1
            ? t
              ? ((n._stashedDisplay = n.style.display), (n.style.display = `none`))
              : ((n.style.display = n._stashedDisplay || ``),
                n.getAttribute(`style`) === `` && n.removeAttribute(`style`))
            : n.nodeType === 3 &&
              (t
                ? ((n._stashedText = n.nodeValue), (n.nodeValue = ``))
                : (n.nodeValue = n._stashedText || ``)),
          r && r.nodeType === 8)
        ) {
          if (((n = r.data), n === `/$`)) {
            if (e === 0) break
            e--
          } else (n !== `$` && n !== `$?` && n !== `$~` && n !== `$!`) || e++
        }
        n = r
      } while (n)
    }
    function Tp(e, t, n) {
      if (
        ((t = CSS.escape(t) === t ? t : `r-` + btoa(t).replace(/=/g, ``)),
        (e.style.viewTransitionName = t),
        n != null && (e.style.viewTransitionClass = n),
        (n = getComputedStyle(e)),
        n.display === `inline`)
      ) {
        if (((t = e.getClientRects()), t.length === 1)) var r = 1
        else
          for (var i = (r = 0); i < t.length; i++) {
            var a = t[i]
            0 < a.width && 0 < a.height && r++
          }
        r === 1 &&
          ((e = e.style),
          (e.display = t.length === 1 ? `inline-block` : `block`),
          (e.marginTop = `-` + n.paddingTop),
          (e.marginBottom = `-` + n.paddingBottom))
      }
    }
    function Ep(e, t) {
      ;((e = e.style), (t = t.style))
      var n =
        t == null
          ? null
          : t.hasOwnProperty(`viewTransitionName`)
            ? t.viewTransitionName
            : t.hasOwnProperty(`view-transition-name`)
              ? t[`view-transition-name`]
              : null
      ;((e.viewTransitionName = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        (n =
          t == null
            ? null
            : t.hasOwnProperty(`viewTransitionClass`)
              ? t.viewTransitionClass
              : t.hasOwnProperty(`view-transition-class`)
                ? t[`view-transition-class`]
                : null),
        (e.viewTransitionClass = n == null || typeof n == `boolean` ? `` : (`` + n).trim()),
        e.display === `inline-block` &&
          (t == null
            ? (e.display = e.margin = ``)
            : ((n = t.display),
              (e.display = n == null || typeof n == `boolean` ? `` : n),
              (n = t.margin),
              n == null
                ? ((n = t.hasOwnProperty(`marginTop`) ? t.marginTop : t[`margin-top`]),
                  (e.marginTop = n == null || typeof n == `boolean` ? `` : n),
                  (t = t.hasOwnProperty(`marginBottom`) ? t.marginBottom : t[`margin-bottom`]),
                  (e.marginBottom = t == null || typeof t == `boolean` ? `` : t))
                : (e.margin = n))))
    }
    function Dp(e, t, n) {
      return (
        (n = n.ownerDocument.defaultView),
        {
          rect: e,
          abs: t.position === `absolute` || t.position === `fixed`,
          clip:
            t.clipPath !== `none` ||
            t.overflow !== `visible` ||
            t.filter !== `none` ||
            t.mask !== `none` ||
            t.mask !== `none` ||
            t.borderRadius !== `0px`,
          view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth,
        }
      )
    }
    function Op(e) {
      return Dp(e.getBoundingClientRect(), getComputedStyle(e), e)
    }
    function kp(e) {
      var t = e.getBoundingClientRect()
      t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height)
      var n = getComputedStyle(e)
      return Dp(t, n, e)
    }
    function Ap(e) {
      return e.documentElement.clientHeight
    }
    function jp(e) {
      ;(this.addEventListener(`load`, e), this.addEventListener(`error`, e))
    }
    function Mp(e, t, n, r, i, a, o, s, c) {
      var l = t.nodeType === 9 ? t : t.ownerDocument
      try {
        var u = l.startViewTransition({
          update: function () {
            var t = l.defaultView,
              n = t.navigation && t.navigation.transition,
              o = l.fonts.status
            r()
            var s = []
            if (
              (o === `loaded` && (Ap(l), l.fonts.status === `loading` && s.push(l.fonts.ready)),
              (o = s.length),
              e !== null)
            )
              for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
                var f = c[d]
                if (!f.complete) {
                  var p = f.getBoundingClientRect()
                  if (
                    0 < p.bottom &&
                    0 < p.right &&
                    p.top < t.innerHeight &&
                    p.left < t.innerWidth
                  ) {
                    if (((u += Xm(f)), u > $m)) {
                      s.length = o
                      break
                    }
                    ;((f = new Promise(jp.bind(f))), s.push(f))
                  }
                }
              }
            if (0 < s.length)
              return (
                (t = Promise.race([
                  Promise.all(s),
                  new Promise(function (e) {
                    return setTimeout(e, 500)
                  }),
                ]).then(i, i)),
                (n ? Promise.allSettled([n.finished, t]) : t).then(a, a)
              )
            if ((i(), n)) return n.finished.then(a, a)
            a()
          },
          types: n,
        })
        l.__reactViewTransition = u
        var d = []
        return (
          u.ready.then(
            function () {
              for (
                var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0;
                t < e.length;
                t++
              ) {
                var n = e[t],
                  r = n.effect,
                  i = r.pseudoElement
                if (i != null && i.startsWith(`::view-transition`)) {
                  ;(d.push(n), (n = r.getKeyframes()))
                  for (var a = (i = void 0), s = !0, c = 0; c < n.length; c++) {
                    var u = n[c],
                      f = u.width
                    if (i === void 0) i = f
                    else if (i !== f) {
                      s = !1
                      break
                    }
                    if (((f = u.height), a === void 0)) a = f
                    else if (a !== f) {
                      s = !1
                      break
                    }
                    ;(delete u.width, delete u.height, u.transform === `none` && delete u.transform)
                  }
                  s &&
                    i !== void 0 &&
                    a !== void 0 &&
                    (r.setKeyframes(n),
                    (s = getComputedStyle(r.target, r.pseudoElement)),
                    s.width !== i || s.height !== a) &&
                    ((s = n[0]),
                    (s.width = i),
                    (s.height = a),
                    (s = n[n.length - 1]),
                    (s.width = i),
                    (s.height = a),
                    r.setKeyframes(n))
                }
              }
              o()
            },
            function (e) {
              l.__reactViewTransition === u && (l.__reactViewTransition = null)
              try {
                if (typeof e == `object` && e)
                  switch (e.name) {
                    case `InvalidStateError`:
                      ;(e.message ===
                        `View transition was skipped because document visibility state is hidden.` ||
                        e.message ===
                          `Skipping view transition because document visibility state has become hidden.` ||
                        e.message === `Skipping view transition because viewport size changed.` ||
                        e.message === `Transition was aborted because of invalid state`) &&
                        (e = null)
                  }
                e !== null && c(e)
              } finally {
                ;(r(), i(), o())
              }
            }
          ),
          u.finished.finally(function () {
            for (var e = 0; e < d.length; e++) d[e].cancel()
            ;(l.__reactViewTransition === u && (l.__reactViewTransition = null), s())
          }),
          u
        )
      } catch {
        return (r(), i(), o(), null)
      }
    }
    function Np(e, t) {
      ;((this._scope = document.documentElement),
        (this._selector = `::view-transition-` + e + `(` + t + `)`))
    }
    ;((Np.prototype.animate = function (e, t) {
      return (
        (t = typeof t == `number` ? { duration: t } : C({}, t)),
        (t.pseudoElement = this._selector),
        this._scope.animate(e, t)
      )
    }),
      (Np.prototype.getAnimations = function () {
        for (
          var e = this._scope,
            t = this._selector,
            n = e.getAnimations({ subtree: !0 }),
            r = [],
            i = 0;
          i < n.length;
          i++
        ) {
          var a = n[i].effect
          a !== null && a.target === e && a.pseudoElement === t && r.push(n[i])
        }
        return r
      }),
      (Np.prototype.getComputedStyle = function () {
        return getComputedStyle(this._scope, this._selector)
      }))
    function Pp(e) {
      return {
        name: e,
        group: new Np(`group`, e),
        imagePair: new Np(`image-pair`, e),
        old: new Np(`old`, e),
        new: new Np(`new`, e),
      }
    }
    function Fp(e) {
      ;((this._fragmentFiber = e), (this._observers = this._eventListeners = null))
    }
    Fp.prototype.addEventListener = function (e, t, n) {
      var r = null,
        i = null
      if (
        !(n != null && typeof n != `boolean` && ((r = n.signal || null), r !== null && r.aborted))
      ) {
        this._eventListeners === null && (this._eventListeners = [])
        var a = this._eventListeners
        if (Bp(a, e, t, n) === -1) {
          var o = this,
            s = t
          ;(n != null &&
            typeof n != `boolean` &&
            !0 === n.once &&
            (s = function (r) {
              ;(o.removeEventListener(e, t, n),
                typeof t == `function` ? t.call(this, r) : t.handleEvent(r))
            }),
            r !== null &&
              ((i = o.removeEventListener.bind(o, e, t, n)),
              r.addEventListener(`abort`, i, { once: !0 }),
              (i = r.removeEventListener.bind(r, `abort`, i))),
            (r = Rp(n)),
            a.push({
              type: e,
              listener: t,
              optionsOrUseCapture: n,
              attachedListener: s,
              cleanup: i,
            }),
            f(this._fragmentFiber.child, !1, Ip, e, s, r))
        }
        this._eventListeners = a
      }
    }
    function Ip(e, t, n, r) {
      return (_(e).addEventListener(t, n, r), !1)
    }
    Fp.prototype.removeEventListener = function (e, t, n) {
      var r = this._eventListeners
      if (r !== null && ((t = Bp(r, e, t, n)), t !== -1)) {
        var i = r[t]
        n = i.attachedListener
        var a = i.cleanup
        ;((i = Rp(i.optionsOrUseCapture)),
          f(this._fragmentFiber.child, !1, Lp, e, n, i),
          r.splice(t, 1),
          a !== null && a())
      }
    }
    function Lp(e, t, n, r) {
      return (_(e).removeEventListener(t, n, r), !1)
    }
    function Rp(e) {
      return e != null &&
        typeof e != `boolean` &&
        (!0 === e.once || e.signal instanceof AbortSignal)
        ? { capture: e.capture, passive: e.passive }
        : e
    }
    function zp(e) {
      return e == null
        ? `c=0`
        : typeof e == `boolean`
          ? `c=` + (e ? `1` : `0`)
          : `c=` + (e.capture ? `1` : `0`)
    }
    function Bp(e, t, n, r) {
      if (e.length === 0) return -1
      r = zp(r)
      for (var i = 0; i < e.length; i++) {
        var a = e[i]
        if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i
      }
      return -1
    }
    ;((Fp.prototype.dispatchEvent = function (e) {
      var t = p(this._fragmentFiber)
      if (t === null) return !0
      t = _(t)
      var n = this._eventListeners
      if ((n !== null && 0 < n.length) || !e.bubbles) {
        var r = t.nodeType === 9 ? t.createComment(``) : document.createTextNode(``)
        if (n)
          for (var i = 0; i < n.length; i++) {
            var a = n[i]
            r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture))
          }
        if ((t.appendChild(r), (e = r.dispatchEvent(e)), n))
          for (i = 0; i < n.length; i++)
            ((a = n[i]),
              r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture)))
        return (t.removeChild(r), e)
      }
      return t.dispatchEvent(e)
    }),
      (Fp.prototype.focus = function (e) {
        f(this._fragmentFiber.child, !0, Vp, e, void 0, void 0)
      }))
    function Vp(e, t) {
      return e.tag !== 6 && ((e = _(e)), pm(e, t))
    }
    Fp.prototype.focusLast = function (e) {
      var t = []
      f(this._fragmentFiber.child, !0, Hp, t, void 0, void 0)
      for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
    }
    function Hp(e, t) {
      return (t.push(e), !1)
    }
    Fp.prototype.blur = function () {
      var e = p(this._fragmentFiber)
      e !== null &&
        ((e = _(e)),
        (e = lp(e).activeElement),
        e !== null && f(this._fragmentFiber.child, !1, Up, e, void 0, void 0))
    }
    function Up(e, t) {
      return e.tag !== 6 && ((e = _(e)), e === t || e.contains(t) ? (t.blur(), !0) : !1)
    }
    Fp.prototype.observeUsing = function (e) {
      ;(this._observers === null && (this._observers = new Set()),
        this._observers.add(e),
        f(this._fragmentFiber.child, !1, Wp, e, void 0, void 0))
    }
    function Wp(e, t) {
      return (e.tag === 6 || ((e = _(e)), t.observe(e)), !1)
    }
    Fp.prototype.unobserveUsing = function (e) {
      var t = this._observers
      if (t !== null && t.has(e)) {
        ;(t.delete(e), f(this._fragmentFiber.child, !1, Gp, e, void 0, void 0))
        for (var n = (t = 0); n < Kp.length; n++) {
          var r = Kp[n]
          r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : (Kp[t++] = r)
        }
        Kp.length = t
      }
    }
    function Gp(e, t) {
      return (e.tag === 6 || ((e = _(e)), t.unobserve(e)), !1)
    }
    var Kp = [],
      qp = !1
    function Jp(e, t, n) {
      ;(Kp.push({ fragmentInstance: e, observer: t, instance: n }),
        qp ||
          ((qp = !0),
          mm(function () {
            qp = !1
            var e = Kp
            Kp = []
            for (var t = 0; t < e.length; t++) {
              var n = e[t]
              n.observer.unobserve(n.instance)
            }
          })))
    }
    Fp.prototype.getClientRects = function () {
      var e = []
      return (f(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e)
    }
    function Yp(e, t) {
      if (e.tag === 6) {
        e = e.stateNode
        var n = e.ownerDocument.createRange()
        ;(n.selectNodeContents(e), t.push.apply(t, n.getClientRects()))
      } else ((e = _(e)), t.push.apply(t, e.getClientRects()))
      return !1
    }
    ;((Fp.prototype.getRootNode = function (e) {
      var t = p(this._fragmentFiber)
      return t === null ? this : _(t).getRootNode(e)
    }),
      (Fp.prototype.compareDocumentPosition = function (e) {
        var t = p(this._fragmentFiber)
        if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED
        var n = []
        f(this._fragmentFiber.child, !1, Hp, n, void 0, void 0)
        var r = _(t)
        if (n.length === 0) {
          if (((n = r), m(this._fragmentFiber))) {
            a: {
              for (t = this._fragmentFiber.return; t !== null;) {
                if (t.tag === 4) {
                  t = t.stateNode.containerInfo
                  break a
                }
                if (t.tag === 3 || t.tag === 5 || t.tag === 27) break
                t = t.return
              }
              t = null
            }
            t != null && (n = t)
          }
          t = this._fragmentFiber
          var i = (r = n.compareDocumentPosition(e))
          return (
            n === e
              ? (i = Node.DOCUMENT_POSITION_CONTAINS)
              : r & Node.DOCUMENT_POSITION_CONTAINED_BY &&
                ((n = h(t)[1]),
                n === null
                  ? (i = Node.DOCUMENT_POSITION_PRECEDING)
                  : ((e = _(n).compareDocumentPosition(e)),
                    (i =
                      e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING
                        ? Node.DOCUMENT_POSITION_FOLLOWING
                        : Node.DOCUMENT_POSITION_PRECEDING))),
            (i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC)
          )
        }
        ;((t = _(n[0])), (i = _(n[n.length - 1])))
        var a = m(this._fragmentFiber) ? t.parentElement : r
        if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED
        ;((r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY),
          (a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY))
        var o = t.compareDocumentPosition(e),
          s = i.compareDocumentPosition(e),
          c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY
        return (
          (s =
            r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING),
          (t =
            (r && t === e) || (a && i === e) || c || s
              ? Node.DOCUMENT_POSITION_CONTAINED_BY
              : (!r && t === e) || (!a && i === e)
                ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
                : o),
          t & Node.DOCUMENT_POSITION_DISCONNECTED ||
          t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC ||
          Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e)
            ? t
            : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC
        )
      }))
    function Xp(e, t, n, r, i) {
      var a = Pt(i)
      if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
        if ((n = !!a))
          a: {
            for (; a !== null;) {
              if (a.tag === 7 && (a === t || a.alternate === t)) {
                n = !0
                break a
              }
              a = a.return
            }
            n = !1
          }
        return n
      }
      if (e & Node.DOCUMENT_POSITION_CONTAINS) {
        if (a === null)
          return ((a = i.ownerDocument), i === a || i === a.documentElement || i === a.body)
        a: {
          for (a = t, t = p(t); a !== null;) {
            if (!((a.tag !== 5 && a.tag !== 3 && a.tag !== 27) || (a !== t && a.alternate !== t))) {
              a = !0
              break a
            }
            a = a.return
          }
          a = !1
        }
        return a
      }
      return e & Node.DOCUMENT_POSITION_PRECEDING
        ? ((t = !!a) &&
            !(t = a === n) &&
            ((t = S(n, a, x)),
            t === null ? (t = !1) : (f(t, !0, b, a, n), (a = v), (v = null), (t = a !== null))),
          t)
        : e & Node.DOCUMENT_POSITION_FOLLOWING
          ? ((t = !!a) &&
              !(t = a === r) &&
              ((t = S(r, a, x)),
              t === null
                ? (t = !1)
                : (f(t, !0, ee, a, r), (a = v), (y = v = null), (t = a !== null))),
            t)
          : !1
    }
    function Zp(e, t) {
      var n = e.ownerDocument.createRange()
      ;(n.selectNodeContents(e),
        (e = n.getBoundingClientRect()),
        window.scrollTo(
          window.scrollX + e.left,
          t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight
        ))
    }
    Fp.prototype.scrollIntoView = function (e) {
      if (typeof e == `object`) throw Error(i(566))
      var t = []
      f(this._fragmentFiber.child, !1, Hp, t, void 0, void 0)
      var n = !1 !== e
      if (t.length === 0) {
        var r = h(this._fragmentFiber)
        if (((r = n ? r[1] || r[0] || p(this._fragmentFiber) : r[0] || r[1]), r === null)) return
        if (r.tag === 6) {
          ;((e = _(r)), Zp(e, n))
          return
        }
        if (((r = _(r)), r.nodeType !== 9)) {
          if (r.nodeType === 11) {
            ;((n = `host` in r ? r.host : null), n !== null && n.scrollIntoView(e))
            return
          }
          r.scrollIntoView(e)
        }
      }
      for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
        var a = t[r]
        ;(a.tag === 6 ? ((a = _(a)), Zp(a, n)) : _(a).scrollIntoView(e), (r += n ? -1 : 1))
      }
    }
    function Qp(e, t) {
      return ((e = _(e)), $p(e, t), !1)
    }
    function $p(e, t) {
      ;((e.reactFragments ??= new Set()), e.reactFragments.add(t))
    }
    function em(e, t) {
      var n = t._eventListeners
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r]
          e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture))
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            for (var r = 0, i = 0; i < Kp.length; i++) {
              var a = Kp[i]
              ;(a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a)
            }
            ;((Kp.length = r), n.observe(e))
          }),
        $p(e, t))
    }
    function tm(e, t) {
      var n = t._eventListeners
      if (n !== null)
        for (var r = 0; r < n.length; r++) {
          var i = n[r]
          e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture))
        }
      e.nodeType !== 3 &&
        ((n = t._observers),
        n !== null &&
          n.forEach(function (n) {
            typeof n.rootMargin == `string` ? Jp(t, n, e) : n.unobserve(e)
          }),
        e.reactFragments != null && e.reactFragments.delete(t))
    }
    function nm(e) {
      var t = e.firstChild
      for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
        var n = t
        switch (((t = t.nextSibling), n.nodeName)) {
          case `HTML`:
          case `HEAD`:
          case `BODY`:
            ;(nm(n), Nt(n))
            continue
          case `SCRIPT`:
          case `STYLE`:
            continue
          case `LINK`:
            if (n.rel.toLowerCase() === `stylesheet`) continue
        }
        e.removeChild(n)
      }
    }
    function rm(e, t, n, r) {
      for (; e.nodeType === 1;) {
        var i = n
        if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
          if (!r && (e.nodeName !== `INPUT` || e.type !== `hidden`)) break
        } else if (!r) {
          if (t === `input` && e.type === `hidden`) {
            var a = i.name == null ? null : `` + i.name
            if (i.type === `hidden` && e.getAttribute(`name`) === a) return e
          } else return e
        } else if (!e[jt])
          switch (t) {
            case `meta`:
              if (!e.hasAttribute(`itemprop`)) break
              return e
            case `link`:
              if (
                ((a = e.getAttribute(`rel`)),
                (a === `stylesheet` && e.hasAttribute(`data-precedence`)) ||
                  a !== i.rel ||
                  e.getAttribute(`href`) !== (i.href == null || i.href === `` ? null : i.href) ||
                  e.getAttribute(`crossorigin`) !==
                    (i.crossOrigin == null ? null : i.crossOrigin) ||
                  e.getAttribute(`title`) !== (i.title == null ? null : i.title))
              )
                break
              return e
            case `style`:
              if (e.hasAttribute(`data-precedence`)) break
              return e
            case `script`:
              if (
                ((a = e.getAttribute(`src`)),
                (a !== (i.src == null ? null : i.src) ||
                  e.getAttribute(`type`) !== (i.type == null ? null : i.type) ||
                  e.getAttribute(`crossorigin`) !==
                    (i.crossOrigin == null ? null : i.crossOrigin)) &&
                  a &&
                  e.hasAttribute(`async`) &&
                  !e.hasAttribute(`itemprop`))
              )
                break
              return e
            default:
              return e
          }
        if (((e = lm(e.nextSibling)), e === null)) break
      }
      return null
    }
    function im(e, t, n) {
      if (t === ``) return null
      for (; e.nodeType !== 3;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !n) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null
      return e
    }
    function am(e, t) {
      for (; e.nodeType !== 8;)
        if (
          ((e.nodeType !== 1 || e.nodeName !== `INPUT` || e.type !== `hidden`) && !t) ||
          ((e = lm(e.nextSibling)), e === null)
        )
          return null
      return e
    }
    function om(e) {
      return e.data === `$?` || e.data === `$~`
    }
    function sm(e) {
      return e.data === `$!` || (e.data === `$?` && e.ownerDocument.readyState !== `loading`)
    }
    function cm(e, t) {
      var n = e.ownerDocument
      if (e.data === `$~`) e._reactRetry = t
      else if (e.data !== `$?` || n.readyState !== `loading`) t()
      else {
        var r = function () {
          ;(t(), n.removeEventListener(`DOMContentLoaded`, r))
        }
        ;(n.addEventListener(`DOMContentLoaded`, r), (e._reactRetry = r))
      }
    }
    function lm(e) {
      for (; e != null; e = e.nextSibling) {
        var t = e.nodeType
        if (t === 1 || t === 3) break
        if (t === 8) {
          if (
            ((t = e.data),
            t === `$` ||
              t === `$!` ||
              t === `$?` ||
              t === `$~` ||
              t === `&` ||
              t === `F!` ||
              t === `F`)
          )
            break
          if (t === `/$` || t === `/&`) return null
        }
      }
      return e
    }
    var um = null
    function dm(e) {
      e = e.nextSibling
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data
          if (n === `/$` || n === `/&`) {
            if (t === 0) return lm(e.nextSibling)
            t--
          } else (n !== `$` && n !== `$!` && n !== `$?` && n !== `$~` && n !== `&`) || t++
        }
        e = e.nextSibling
      }
      return null
    }
    function fm(e) {
      e = e.previousSibling
      for (var t = 0; e;) {
        if (e.nodeType === 8) {
          var n = e.data
          if (n === `$` || n === `$!` || n === `$?` || n === `$~` || n === `&`) {
            if (t === 0) return e
            t--
          } else (n !== `/$` && n !== `/&`) || t++
        }
        e = e.previousSibling
      }
      return null
    }
    function pm(e, t) {
      function n() {
        r = !0
      }
      if (e.ownerDocument.activeElement === e) return !0
      var r = !1
      try {
        ;(e.ownerDocument.addEventListener(`focus`, n, !0),
          (e.focus || HTMLElement.prototype.focus).call(e, t))
      } finally {
        e.ownerDocument.removeEventListener(`focus`, n, !0)
      }
      return r
    }
    function mm(e) {
      yp(function () {
        yp(function (t) {
          return e(t)
        })
      })
    }
    function hm(e, t, n) {
      switch (((t = lp(n)), e)) {
        case `html`:
          if (((e = t.documentElement), !e)) throw Error(i(452))
          return e
        case `head`:
          if (((e = t.head), !e)) throw Error(i(453))
          return e
        case `body`:
          if (((e = t.body), !e)) throw Error(i(454))
          return e
        default:
          throw Error(i(451))
      }
    }
    function gm(e, t, n) {
      for (var r in n) {
        var i = n[r]
        n.hasOwnProperty(r) && i != null && $(e, t, r, null, rp, i)
      }
      ;(n.dangerouslySetInnerHTML != null && (e.textContent = ``),
        e.onclick === bn && (e.onclick = null),
        Nt(e))
    }
    function _m(e) {
      for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0])
      Nt(e)
    }
    var vm = new Map(),
      ym = new Set()
    function bm(e) {
      if (typeof e.getRootNode == `function`) {
        var t = e.getRootNode()
        if (t.nodeType === 9 || t.nodeType === 11) return t
      }
      return e.nodeType === 9 ? e : e.ownerDocument
    }
    var xm = A.d
    A.d = { f: Sm, r: Cm, D: Em, C: Dm, L: Om, m: km, X: jm, S: Am, M: Mm }
    function Sm() {
      var e = xm.f(),
        t = zd()
      return e || t
    }
    function Cm(e) {
      var t = Ft(e)
      t !== null && t.tag === 5 && t.type === `form` ? tc(t) : xm.r(e)
    }
    var wm = typeof document > `u` ? null : document
    function Tm(e, t, n) {
      var r = wm
      if (r && typeof t == `string` && t) {
        var i = an(t)
        ;((i = `link[rel="` + e + `"][href="` + i + `"]`),
          typeof n == `string` && (i += `[crossorigin="` + n + `"]`),
          ym.has(i) ||
            (ym.add(i),
            (e = { rel: e, crossOrigin: n, href: t }),
            r.querySelector(i) === null &&
              ((t = r.createElement(`link`)), np(t, `link`, e), Rt(t), r.head.appendChild(t))))
      }
    }
    function Em(e) {
      ;(xm.D(e), Tm(`dns-prefetch`, e, null))
    }
    function Dm(e, t) {
      ;(xm.C(e, t), Tm(`preconnect`, e, t))
    }
    function Om(e, t, n) {
      xm.L(e, t, n)
      var r = wm
      if (r && e && t) {
        var i = `link[rel="preload"][as="` + an(t) + `"]`
        t === `image` && n && n.imageSrcSet
          ? ((i += `[imagesrcset="` + an(n.imageSrcSet) + `"]`),
            typeof n.imageSizes == `string` && (i += `[imagesizes="` + an(n.imageSizes) + `"]`))
          : (i += `[href="` + an(e) + `"]`)
        var a = i
        switch (t) {
          case `style`:
            a = Pm(e)
            break
          case `script`:
            a = Rm(e)
        }
        if (
          !(
            vm.has(a) ||
            ((e = C(
              { rel: `preload`, href: t === `image` && n && n.imageSrcSet ? void 0 : e, as: t },
              n
            )),
            vm.set(a, e),
            r.querySelector(i) !== null ||
              (t === `style` && r.querySelector(Fm(a))) ||
              (t === `script` && r.querySelector(zm(a))))
          )
        ) {
          var o = r.createElement(`link`)
          ;(np(o, `link`, e),
            t === `style` &&
              ((o[Mt] = !0),
              (o.onload = o.onerror =
                function () {
                  zt(o)
                })),
            Rt(o),
            r.head.appendChild(o))
        }
      }
    }
    function km(e, t) {
      xm.m(e, t)
      var n = wm
      if (n && e) {
        var r = t && typeof t.as == `string` ? t.as : `script`,
          i = `link[rel="modulepreload"][as="` + an(r) + `"][href="` + an(e) + `"]`,
          a = i
        switch (r) {
          case `audioworklet`:
          case `paintworklet`:
          case `serviceworker`:
          case `sharedworker`:
          case `worker`:
          case `script`:
            a = Rm(e)
        }
        if (
          !vm.has(a) &&
          ((e = C({ rel: `modulepreload`, href: e }, t)), vm.set(a, e), n.querySelector(i) === null)
        ) {
          switch (r) {
            case `audioworklet`:
            case `paintworklet`:
            case `serviceworker`:
            case `sharedworker`:
            case `worker`:
            case `script`:
              if (n.querySelector(zm(a))) return
          }
          ;((r = n.createElement(`link`)), np(r, `link`, e), Rt(r), n.head.appendChild(r))
        }
      }
    }
    function Am(e, t, n) {
      xm.S(e, t, n)
      var r = wm
      if (r && e) {
        var i = Lt(r).hoistableStyles,
          a = Pm(e)
        t ||= `default`
        var o = i.get(a)
        if (!o) {
          var s = { loading: 0, preload: null }
          if ((o = r.querySelector(Fm(a)))) s.loading = 5
          else {
            ;((e = C({ 'rel': `stylesheet`, 'href': e, 'data-precedence': t }, n)),
              (n = vm.get(a)) && Hm(e, n))
            var c = (o = r.createElement(`link`))
            ;(Rt(c),
              np(c, `link`, e),
              (c._p = new Promise(function (e, t) {
                ;((c.onload = e), (c.onerror = t))
              })),
              c.addEventListener(`load`, function () {
                s.loading |= 1
              }),
              c.addEventListener(`error`, function () {
                s.loading |= 2
              }),
              (s.loading |= 4),
              Vm(o, t, r))
          }
          ;((o = { type: `stylesheet`, instance: o, count: 1, state: s }), i.set(a, o))
        }
      }
    }
    function jm(e, t) {
      xm.X(e, t)
      var n = wm
      if (n && e) {
        var r = Lt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i)
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0 }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Rt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a))
      }
    }
    function Mm(e, t) {
      xm.M(e, t)
      var n = wm
      if (n && e) {
        var r = Lt(n).hoistableScripts,
          i = Rm(e),
          a = r.get(i)
        a ||
          ((a = n.querySelector(zm(i))),
          a ||
            ((e = C({ src: e, async: !0, type: `module` }, t)),
            (t = vm.get(i)) && Um(e, t),
            (a = n.createElement(`script`)),
            Rt(a),
            np(a, `link`, e),
            n.head.appendChild(a)),
          (a = { type: `script`, instance: a, count: 1, state: null }),
          r.set(i, a))
      }
    }
    function Nm(e, t, n, r) {
      var a = (a = Te.current) ? bm(a) : null
      if (!a) throw Error(i(446))
      switch (e) {
        case `meta`:
        case `title`:
          return null
        case `style`:
          return typeof n.precedence == `string` && typeof n.href == `string`
            ? ((n = Pm(n.href)),
              (t = Lt(a).hoistableStyles),
              (r = t.get(n)),
              r || ((r = { type: `style`, instance: null, count: 0, state: null }), t.set(n, r)),
              r)
            : { type: `void`, instance: null, count: 0, state: null }
        case `link`:
          if (
            n.rel === `stylesheet` &&
            typeof n.href == `string` &&
            typeof n.precedence == `string`
          ) {
            e = Pm(n.href)
            var o = Lt(a).hoistableStyles,
              s = o.get(e)
            if (
              (s ||
                ((a = a.ownerDocument || a),
                (s = {
                  type: `stylesheet`,
                  instance: null,
                  count: 0,
                  state: { loading: 0, preload: null },
                }),
                o.set(e, s),
                (o = a.querySelector(Fm(e)))
                  ? o._p || ((s.instance = o), (s.state.loading = 5))
                  : ((o = vm.get(e)),
                    o ||
                      ((o = {
                        rel: `preload`,
                        as: `style`,
                        href: n.href,
                        crossOrigin: n.crossOrigin,
                        integrity: n.integrity,
                        media: n.media,
                        hrefLang: n.hrefLang,
                        referrerPolicy: n.referrerPolicy,
                      }),
                      vm.set(e, o)),
                    Lm(a, e, o, s.state))),
              t && r === null)
            )
              throw Error(i(528, ``))
            return s
          }
          if (t && r !== null) throw Error(i(529, ``))
          return null
        case `script`:
          return (
            (t = n.async),
            (n = n.src),
            typeof n == `string` && t && typeof t != `function` && typeof t != `symbol`
              ? ((n = Rm(n)),
                (t = Lt(a).hoistableScripts),
                (r = t.get(n)),
                r || ((r = { type: `script`, instance: null, count: 0, state: null }), t.set(n, r)),
                r)
              : { type: `void`, instance: null, count: 0, state: null }
          )
        default:
          throw Error(i(444, e))
      }
    }
    function Pm(e) {
      return `href="` + an(e) + `"`
    }
    function Fm(e) {
      return `link[rel="stylesheet"][` + e + `]`
    }
    function Im(e) {
      return C({}, e, { 'data-precedence': e.precedence, 'precedence': null })
    }
    function Lm(e, t, n, r) {
      if ((t = e.querySelector(`link[rel="preload"][as="style"][` + t + `]`))) {
        if (!0 !== t[Mt]) {
          r.loading = 1
          return
        }
      } else
        ((t = e.createElement(`link`)),
          (t[Mt] = !0),
          (t.onload = t.onerror = zt.bind(null, t)),
          np(t, `link`, n),
          Rt(t),
          e.head.appendChild(t))
      ;((r.preload = t),
        t.addEventListener(`load`, function () {
          return (r.loading |= 1)
        }),
        t.addEventListener(`error`, function () {
          return (r.loading |= 2)
        }))
    }
    function Rm(e) {
      return `[src="` + an(e) + `"]`
    }
    function zm(e) {
      return `script[async]` + e
    }
    function Bm(e, t, n) {
      if ((t.count++, t.instance === null))
        switch (t.type) {
          case `style`:
            var r = e.querySelector(`style[data-href~="` + an(n.href) + `"]`)
            if (r) return ((t.instance = r), Rt(r), r)
            var a = C({}, n, {
              'data-href': n.href,
              'data-precedence': n.precedence,
              'href': null,
              'precedence': null,
            })
            return (
              (r = (e.ownerDocument || e).createElement(`style`)),
              Rt(r),
              np(r, `style`, a),
              Vm(r, n.precedence, e),
              (t.instance = r)
            )
          case `stylesheet`:
            a = Pm(n.href)
            var o = e.querySelector(Fm(a))
            if (o) return ((t.state.loading |= 4), (t.instance = o), Rt(o), o)
            ;((r = Im(n)),
              (a = vm.get(a)) && Hm(r, a),
              (o = (e.ownerDocument || e).createElement(`link`)),
              Rt(o))
            var s = o
            return (
              (s._p = new Promise(function (e, t) {
                ;((s.onload = e), (s.onerror = t))
              })),
              np(o, `link`, r),
              (t.state.loading |= 4),
              Vm(o, n.precedence, e),
              (t.instance = o)
            )
          case `script`:
            return (
              (o = Rm(n.src)),
              (a = e.querySelector(zm(o)))
                ? ((t.instance = a), Rt(a), a)
                : ((r = n),
                  (a = vm.get(o)) && ((r = C({}, n)), Um(r, a)),
                  (e = e.ownerDocument || e),
                  (a = e.createElement(`script`)),
                  Rt(a),
                  np(a, `link`, r),
                  e.head.appendChild(a),
                  (t.instance = a))
            )
          case `void`:
            return null
          default:
            throw Error(i(443, t.type))
        }
      else
        t.type === `stylesheet` &&
          !(t.state.loading & 4) &&
          ((r = t.instance), (t.state.loading |= 4), Vm(r, n.precedence, e))
      return t.instance
    }
    function Vm(e, t, n) {
      for (
        var r = n.querySelectorAll(
            `link[rel="stylesheet"][data-precedence],style[data-precedence]`
          ),
          i = r.length ? r[r.length - 1] : null,
          a = i,
          o = 0;
        o < r.length;
        o++
      ) {
        var s = r[o]
        if (s.dataset.precedence === t) a = s
        else if (a !== i) break
      }
      a
        ? a.parentNode.insertBefore(e, a.nextSibling)
        : ((t = n.nodeType === 9 ? n.head : n), t.insertBefore(e, t.firstChild))
    }
    function Hm(e, t) {
      ;((e.crossOrigin ??= t.crossOrigin),
        (e.referrerPolicy ??= t.referrerPolicy),
        (e.title ??= t.title))
    }
    function Um(e, t) {
      ;((e.crossOrigin ??= t.crossOrigin),
        (e.referrerPolicy ??= t.referrerPolicy),
        (e.integrity ??= t.integrity))
    }
    var Wm = null
    function Gm(e, t, n) {
      if (Wm === null) {
        var r = new Map(),
          i = (Wm = new Map())
        i.set(n, r)
      } else ((i = Wm), (r = i.get(n)), r || ((r = new Map()), i.set(n, r)))
      if (r.has(e)) return r
      for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
        var a = n[i]
        if (
          !(a[jt] || a[wt] || (e === `link` && a.getAttribute(`rel`) === `stylesheet`)) &&
          a.namespaceURI !== `http://www.w3.org/2000/svg`
        ) {
          var o = a.getAttribute(t) || ``
          o = e + o
          var s = r.get(o)
          s ? s.push(a) : r.set(o, [a])
        }
      }
      return r
    }
    function Km(e, t, n) {
      ;((e = e.ownerDocument || e),
        e.head.insertBefore(n, t === `title` ? e.querySelector(`head > title`) : null))
    }
    function qm(e, t, n) {
      if (n === 1 || t.itemProp != null) return !1
      switch (e) {
        case `meta`:
        case `title`:
          return !0
        case `style`:
          if (typeof t.precedence != `string` || typeof t.href != `string` || t.href === ``) break
          return !0
        case `link`:
          if (
            typeof t.rel != `string` ||
            typeof t.href != `string` ||
            t.href === `` ||
            t.onLoad ||
            t.onError
          )
            break
          switch (t.rel) {
            case `stylesheet`:
              return ((e = t.disabled), typeof t.precedence == `string` && e == null)
            default:
              return !0
          }
        case `script`:
          if (
            t.async &&
            typeof t.async != `function` &&
            typeof t.async != `symbol` &&
            !t.onLoad &&
            !t.onError &&
            t.src &&
            typeof t.src == `string`
          )
            return !0
      }
      return !1
    }
    function Jm(e, t) {
      return (
        e === `img` && t.src != null && t.src !== `` && t.onLoad == null && t.loading !== `lazy`
      )
    }
    function Ym(e) {
      return !(e.type === `stylesheet` && !(e.state.loading & 3))
    }
    function Xm(e) {
      return (
        (e.width || 100) *
        (e.height || 100) *
        (typeof devicePixelRatio == `number` ? devicePixelRatio : 1) *
        0.25
      )
    }
    function Zm(e, t) {
      typeof t.decode == `function` &&
        (e.imgCount++,
        t.complete || ((e.imgBytes += Xm(t)), e.suspenseyImages.push(t)),
        (e = rh.bind(e)),
        t.decode().then(e, e))
    }
    function Qm(e, t, n, r) {
      if (
        n.type === `stylesheet` &&
        (typeof r.media != `string` || !1 !== matchMedia(r.media).matches) &&
        !(n.state.loading & 4)
      ) {
        if (n.instance === null) {
          var i = Pm(r.href),
            a = t.querySelector(Fm(i))
          if (a) {
            ;((t = a._p),
              typeof t == `object` &&
                t &&
                typeof t.then == `function` &&
                (e.count++, (e = nh.bind(e)), t.then(e, e)),
              (n.state.loading |= 4),
              (n.instance = a),
              Rt(a))
            return
          }
          ;((a = t.ownerDocument || t),
            (r = Im(r)),
            (i = vm.get(i)) && Hm(r, i),
            (a = a.createElement(`link`)),
            Rt(a))
          var o = a
          ;((o._p = new Promise(function (e, t) {
            ;((o.onload = e), (o.onerror = t))
          })),
            np(a, `link`, r),
            (n.instance = a))
        }
        ;(e.stylesheets === null && (e.stylesheets = new Map()),
          e.stylesheets.set(n, t),
          (t = n.state.preload) &&
            !(n.state.loading & 3) &&
            (e.count++,
            (n = nh.bind(e)),
            t.addEventListener(`load`, n),
            t.addEventListener(`error`, n)))
      }
    }
    var $m = 0
    function eh(e, t) {
      return (
        e.stylesheets && e.count === 0 && ah(e, e.stylesheets),
        0 < e.count || 0 < e.imgCount
          ? function (n) {
              var r = setTimeout(function () {
                if ((e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
                  var t = e.unsuspend
                  ;((e.unsuspend = null), t())
                }
              }, 6e4 + t)
              0 < e.imgBytes && $m === 0 && ($m = 62500 * op())
              var i = setTimeout(
                function () {
                  if (
                    ((e.waitingForImages = !1),
                    e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend))
                  ) {
                    var t = e.unsuspend
                    ;((e.unsuspend = null), t())
                  }
                },
                (e.imgBytes > $m ? 50 : 800) + t
              )
              return (
                (e.unsuspend = n),
                function () {
                  ;((e.unsuspend = null), clearTimeout(r), clearTimeout(i))
                }
              )
            }
          : null
      )
    }
    function th(e) {
      if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
        if (e.stylesheets) ah(e, e.stylesheets)
        else if (e.unsuspend) {
          var t = e.unsuspend
          ;((e.unsuspend = null), t())
        }
      }
    }
    function nh() {
      ;(this.count--, th(this))
    }
    function rh() {
      ;(this.imgCount--, th(this))
    }
    var ih = null
    function ah(e, t) {
      ;((e.stylesheets = null),
        e.unsuspend !== null &&
          (e.count++, (ih = new Map()), t.forEach(oh, e), (ih = null), nh.call(e)))
    }
    function oh(e, t) {
      if (!(t.state.loading & 4)) {
        var n = ih.get(e)
        if (n) var r = n.get(null)
        else {
          ;((n = new Map()), ih.set(e, n))
          for (
            var i = e.querySelectorAll(`link[data-precedence],style[data-precedence]`), a = 0;
            a < i.length;
            a++
          ) {
            var o = i[a]
            ;(o.nodeName === `LINK` || o.getAttribute(`media`) !== `not all`) &&
              (n.set(o.dataset.precedence, o), (r = o))
          }
          r && n.set(null, r)
        }
        ;((i = t.instance),
          (o = i.getAttribute(`data-precedence`)),
          (a = n.get(o) || r),
          a === r && n.set(null, i),
          n.set(o, i),
          this.count++,
          (r = nh.bind(this)),
          i.addEventListener(`load`, r),
          i.addEventListener(`error`, r),
          a
            ? a.parentNode.insertBefore(i, a.nextSibling)
            : ((e = e.nodeType === 9 ? e.head : e), e.insertBefore(i, e.firstChild)),
          (t.state.loading |= 4))
      }
    }
    var sh = {
      $$typeof: oe,
      Provider: null,
      Consumer: null,
      _currentValue: ye,
      _currentValue2: ye,
      _threadCount: 0,
    }
    function ch(e, t, n, r, i, a, o, s, c) {
      ;((this.tag = 1),
        (this.containerInfo = e),
        (this.pingCache = this.current = this.pendingChildren = null),
        (this.timeoutHandle = -1),
        (this.callbackNode =
          this.next =
          this.pendingContext =
          this.context =
          this.cancelPendingCommit =
            null),
        (this.callbackPriority = 0),
        (this.expirationTimes = pt(-1)),
        (this.entangledLanes =
          this.shellSuspendCounter =
          this.errorRecoveryDisabledLanes =
          this.expiredLanes =
          this.warmLanes =
          this.pingedLanes =
          this.suspendedLanes =
          this.pendingLanes =
            0),
        (this.entanglements = pt(0)),
        (this.hiddenUpdates = pt(null)),
        (this.identifierPrefix = r),
        (this.onUncaughtError = i),
        (this.onCaughtError = a),
        (this.onRecoverableError = o),
        (this.pooledCache = null),
        (this.pooledCacheLanes = 0),
        (this.formState = c),
        (this.transitionTypes = null),
        (this.incompleteTransitions = new Map()))
    }
    function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
      return (
        (e = new ch(e, t, n, o, c, l, u, d, s)),
        (t = 1),
        !0 === a && (t |= 24),
        (a = Mi(3, null, null, t)),
        (e.current = a),
        (a.stateNode = e),
        (t = Aa()),
        t.refCount++,
        (e.pooledCache = t),
        t.refCount++,
        (a.memoizedState = { element: r, isDehydrated: n, cache: t }),
        po(a),
        e
      )
    }
    function uh(e) {
      return e ? ((e = Ai), e) : Ai
    }
    function dh(e, t, n, r, i, a) {
      ;((i = uh(i)),
        r.context === null ? (r.context = i) : (r.pendingContext = i),
        (r = ho(t)),
        (r.payload = { element: n }),
        (a = a === void 0 ? null : a),
        a !== null && (r.callback = a),
        (n = go(e, r, t)),
        n !== null && (Pd(n, e, t), _o(n, e, t)))
    }
    function fh(e, t) {
      if (((e = e.memoizedState), e !== null && e.dehydrated !== null)) {
        var n = e.retryLane
        e.retryLane = n !== 0 && n < t ? n : t
      }
    }
    function ph(e, t) {
      ;(fh(e, t), (e = e.alternate) && fh(e, t))
    }
    function mh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = Di(e, 67108864)
        ;(t !== null && Pd(t, e, 67108864), ph(e, 67108864))
      }
    }
    function hh(e) {
      if (e.tag === 13 || e.tag === 31) {
        var t = jd()
        t = yt(t)
        var n = Di(e, t)
        ;(n !== null && Pd(n, e, t), ph(e, t))
      }
    }
    var gh = !0
    function _h(e, t, n, r) {
      var i = k.T
      k.T = null
      var a = A.p
      try {
        ;((A.p = 2), yh(e, t, n, r))
      } finally {
        ;((A.p = a), (k.T = i))
      }
    }
    function vh(e, t, n, r) {
      var i = k.T
      k.T = null
      var a = A.p
      try {
        ;((A.p = 8), yh(e, t, n, r))
      } finally {
        ;((A.p = a), (k.T = i))
      }
    }
    function yh(e, t, n, r) {
      if (gh) {
        var i = bh(r)
        if (i === null) (Kf(e, t, r, xh, n), Mh(e, r))
        else if (Ph(i, e, t, n, r)) r.stopPropagation()
        else if ((Mh(e, r), t & 4 && -1 < jh.indexOf(e))) {
          for (; i !== null;) {
            var a = Ft(i)
            if (a !== null)
              switch (a.tag) {
                case 3:
                  if (((a = a.stateNode), a.current.memoizedState.isDehydrated)) {
                    var o = st(a.pendingLanes)
                    if (o !== 0) {
                      var s = a
                      for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
                        var c = 1 << (31 - et(o))
                        ;((s.entanglements[1] |= c), (o &= ~c))
                      }
                      ;(Ef(a), !(K & 6) && ((gd = He() + 500), Df(0, !1)))
                    }
                  }
                  break
                case 31:
                case 13:
                  ;((s = Di(a, 2)), s !== null && Pd(s, a, 2), zd(), ph(a, 2))
              }
            if (((a = bh(r)), a === null && Kf(e, t, r, xh, n), a === i)) break
            i = a
          }
          i !== null && r.stopPropagation()
        } else Kf(e, t, r, null, n)
      }
    }
    function bh(e) {
      return ((e = Sn(e)), Sh(e))
    }
    var xh = null
    function Sh(e) {
      if (((xh = null), (e = Pt(e)), e !== null)) {
        var t = o(e)
        if (t === null) e = null
        else {
          var n = t.tag
          if (n === 13) {
            if (((e = s(t)), e !== null)) return e
            e = null
          } else if (n === 31) {
            if (((e = c(t)), e !== null)) return e
            e = null
          } else if (n === 3) {
            if (t.stateNode.current.memoizedState.isDehydrated)
              return t.tag === 3 ? t.stateNode.containerInfo : null
            e = null
          } else t !== e && (e = null)
        }
      }
      return ((xh = e), null)
    }
    function Ch(e) {
      switch (e) {
        case `beforetoggle`:
        case `cancel`:
        case `click`:
        case `close`:
        case `contextmenu`:
        case `copy`:
        case `cut`:
        case `auxclick`:
        case `dblclick`:
        case `dragend`:
        case `dragstart`:
        case `drop`:
        case `focusin`:
        case `focusout`:
        case `input`:
        case `invalid`:
        case `keydown`:
        case `keypress`:
        case `keyup`:
        case `mousedown`:
        case `mouseup`:
        case `paste`:
        case `pause`:
        case `play`:
        case `pointercancel`:
        case `pointerdown`:
        case `pointerup`:
        case `ratechange`:
        case `reset`:
        case `seeked`:
        case `submit`:
        case `toggle`:
        case `touchcancel`:
        case `touchend`:
        case `touchstart`:
        case `volumechange`:
        case `change`:
        case `selectionchange`:
        case `textInput`:
        case `compositionstart`:
        case `compositionend`:
        case `compositionupdate`:
        case `beforeblur`:
        case `afterblur`:
        case `beforeinput`:
        case `blur`:
        case `fullscreenchange`:
        case `fullscreenerror`:
        case `focus`:
        case `hashchange`:
        case `popstate`:
        case `select`:
        case `selectstart`:
          return 2
        case `drag`:
        case `dragenter`:
        case `dragexit`:
        case `dragleave`:
        case `dragover`:
        case `mousemove`:
        case `mouseout`:
        case `mouseover`:
        case `pointermove`:
        case `pointerout`:
        case `pointerover`:
        case `resize`:
        case `scroll`:
        case `touchmove`:
        case `wheel`:
        case `mouseenter`:
        case `mouseleave`:
        case `pointerenter`:
        case `pointerleave`:
          return 8
        case `message`:
          switch (Ue()) {
            case We:
              return 2
            case Ge:
              return 8
            case Ke:
            case qe:
              return 32
            case Je:
              return 268435456
            default:
              return 32
          }
        default:
          return 32
      }
    }
    var wh = !1,
      Th = null,
      Eh = null,
      Dh = null,
      Oh = new Map(),
      kh = new Map(),
      Ah = [],
      jh =
        `mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset`.split(
          ` `
        )
    function Mh(e, t) {
      switch (e) {
        case `focusin`:
        case `focusout`:
          Th = null
          break
        case `dragenter`:
        case `dragleave`:
          Eh = null
          break
        case `mouseover`:
        case `mouseout`:
          Dh = null
          break
        case `pointerover`:
        case `pointerout`:
          Oh.delete(t.pointerId)
          break
        case `gotpointercapture`:
        case `lostpointercapture`:
          kh.delete(t.pointerId)
      }
    }
    function Nh(e, t, n, r, i, a) {
      return e === null || e.nativeEvent !== a
        ? ((e = {
            blockedOn: t,
            domEventName: n,
            eventSystemFlags: r,
            nativeEvent: a,
            targetContainers: [i],
          }),
          t !== null && ((t = Ft(t)), t !== null && mh(t)),
          e)
        : ((e.eventSystemFlags |= r),
          (t = e.targetContainers),
          i !== null && t.indexOf(i) === -1 && t.push(i),
          e)
    }
    function Ph(e, t, n, r, i) {
      switch (t) {
        case `focusin`:
          return ((Th = Nh(Th, e, t, n, r, i)), !0)
        case `dragenter`:
          return ((Eh = Nh(Eh, e, t, n, r, i)), !0)
        case `mouseover`:
          return ((Dh = Nh(Dh, e, t, n, r, i)), !0)
        case `pointerover`:
          var a = i.pointerId
          return (Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0)
        case `gotpointercapture`:
          return ((a = i.pointerId), kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0)
      }
      return !1
    }
    function Fh(e) {
      var t = Pt(e.target)
      if (t !== null) {
        var n = o(t)
        if (n !== null) {
          if (((t = n.tag), t === 13)) {
            if (((t = s(n)), t !== null)) {
              ;((e.blockedOn = t),
                St(e.priority, function () {
                  hh(n)
                }))
              return
            }
          } else if (t === 31) {
            if (((t = c(n)), t !== null)) {
              ;((e.blockedOn = t),
                St(e.priority, function () {
                  hh(n)
                }))
              return
            }
          } else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
            e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null
            return
          }
        }
      }
      e.blockedOn = null
    }
    function Ih(e) {
      if (e.blockedOn !== null) return !1
      for (var t = e.targetContainers; 0 < t.length;) {
        var n = bh(e.nativeEvent)
        if (n === null) {
          n = e.nativeEvent
          var r = new n.constructor(n.type, n)
          ;((xn = r), n.target.dispatchEvent(r), (xn = null))
        } else return ((t = Ft(n)), t !== null && mh(t), (e.blockedOn = n), !1)
        t.shift()
      }
      return !0
    }
    function Lh(e, t, n) {
      Ih(e) && n.delete(t)
    }
    function Rh() {
      ;((wh = !1),
        Th !== null && Ih(Th) && (Th = null),
        Eh !== null && Ih(Eh) && (Eh = null),
        Dh !== null && Ih(Dh) && (Dh = null),
        Oh.forEach(Lh),
        kh.forEach(Lh))
    }
    function zh(e, n) {
      e.blockedOn === n &&
        ((e.blockedOn = null),
        wh || ((wh = !0), t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)))
    }
    var Bh = null
    function Vh(e) {
      Bh !== e &&
        ((Bh = e),
        t.unstable_scheduleCallback(t.unstable_NormalPriority, function () {
          Bh === e && (Bh = null)
          for (var t = 0; t < e.length; t += 3) {
            var n = e[t],
              r = e[t + 1],
              i = e[t + 2]
            if (typeof r != `function`) {
              if (Sh(r || n) === null) continue
              break
            }
            var a = Ft(n)
            a !== null &&
              (e.splice(t, 3),
              (t -= 3),
              $s(a, { pending: !0, data: i, method: n.method, action: r }, r, i))
          }
        }))
    }
    function Hh(e) {
      function t(t) {
        return zh(t, e)
      }
      ;(Th !== null && zh(Th, e),
        Eh !== null && zh(Eh, e),
        Dh !== null && zh(Dh, e),
        Oh.forEach(t),
        kh.forEach(t))
      for (var n = 0; n < Ah.length; n++) {
        var r = Ah[n]
        r.blockedOn === e && (r.blockedOn = null)
      }
      for (; 0 < Ah.length && ((n = Ah[0]), n.blockedOn === null);)
        (Fh(n), n.blockedOn === null && Ah.shift())
      if (((n = (e.ownerDocument || e).$$reactFormReplay), n != null))
        for (r = 0; r < n.length; r += 3) {
          var i = n[r],
            a = n[r + 1],
            o = i[Tt] || null
          if (typeof a == `function`) o || Vh(n)
          else if (o) {
            var s = null
            if (a && a.hasAttribute(`formAction`)) {
              if (((i = a), (o = a[Tt] || null))) s = o.formAction
              else if (Sh(i) !== null) continue
            } else s = o.action
            ;(typeof s == `function` ? (n[r + 1] = s) : (n.splice(r, 3), (r -= 3)), Vh(n))
          }
        }
    }
    function Uh() {
      function e(e) {
        e.canIntercept &&
          e.info === `react-transition` &&
          e.intercept({
            handler: function () {
              return new Promise(function (e) {
                return (i = e)
              })
            },
            focusReset: `manual`,
            scroll: `manual`,
          })
      }
      function t() {
        ;(i !== null && (i(), (i = null)), r || setTimeout(n, 20))
      }
      function n() {
        if (!r && !navigation.transition) {
          var e = navigation.currentEntry
          e &&
            e.url != null &&
            navigation.navigate(e.url, {
              state: e.getState(),
              info: `react-transition`,
              history: `replace`,
            })
        }
      }
      if (typeof navigation == `object`) {
        var r = !1,
          i = null
        return (
          navigation.addEventListener(`navigate`, e),
          navigation.addEventListener(`navigatesuccess`, t),
          navigation.addEventListener(`navigateerror`, t),
          setTimeout(n, 100),
          function () {
            ;((r = !0),
              navigation.removeEventListener(`navigate`, e),
              navigation.removeEventListener(`navigatesuccess`, t),
              navigation.removeEventListener(`navigateerror`, t),
              i !== null && (i(), (i = null)))
          }
        )
      }
    }
    function Wh(e) {
      this._internalRoot = e
    }
    ;((Gh.prototype.render = Wh.prototype.render =
      function (e) {
        var t = this._internalRoot
        if (t === null) throw Error(i(409))
        var n = t.current
        dh(n, jd(), e, t, null, null)
      }),
      (Gh.prototype.unmount = Wh.prototype.unmount =
        function () {
          var e = this._internalRoot
          if (e !== null) {
            this._internalRoot = null
            var t = e.containerInfo
            ;(dh(e.current, 2, null, e, null, null), zd(), (t[Et] = null))
          }
        }))
    function Gh(e) {
      this._internalRoot = e
    }
    Gh.prototype.unstable_scheduleHydration = function (e) {
      if (e) {
        var t = xt()
        e = { blockedOn: null, target: e, priority: t }
        for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
        ;(Ah.splice(n, 0, e), n === 0 && Fh(e))
      }
    }
    var Kh = n.version
    if (Kh !== `19.3.1`) throw Error(i(527, Kh, `19.3.1`))
    A.findDOMNode = function (e) {
      var t = e._reactInternals
      if (t === void 0)
        throw typeof e.render == `function`
          ? Error(i(188))
          : ((e = Object.keys(e).join(`,`)), Error(i(268, e)))
      return ((e = u(t)), (e = e === null ? null : d(e)), (e = e === null ? null : e.stateNode), e)
    }
    var qh = {
      bundleType: 0,
      version: `19.3.1`,
      rendererPackageName: `react-dom`,
      currentDispatcherRef: k,
      reconcilerVersion: `19.3.1`,
    }
    if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u`) {
      var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__
      if (!Jh.isDisabled && Jh.supportsFiber)
        try {
          ;((Ze = Jh.inject(qh)), (Qe = Jh))
        } catch {}
    }
    ;((e.createRoot = function (e, t) {
      if (!a(e)) throw Error(i(299))
      var n = !1,
        r = ``,
        o = Sc,
        s = Cc,
        c = wc
      return (
        t != null &&
          (!0 === t.unstable_strictMode && (n = !0),
          t.identifierPrefix !== void 0 && (r = t.identifierPrefix),
          t.onUncaughtError !== void 0 && (o = t.onUncaughtError),
          t.onCaughtError !== void 0 && (s = t.onCaughtError),
          t.onRecoverableError !== void 0 && (c = t.onRecoverableError)),
        (t = lh(e, 1, !1, null, null, n, r, null, o, s, c, Uh)),
        (e[Et] = t.current),
        Wf(e),
        new Wh(t)
      )
    }),
      (e.hydrateRoot = function (e, t, n) {
        if (!a(e)) throw Error(i(299))
        var r = !1,
          o = ``,
          s = Sc,
          c = Cc,
          l = wc,
          u = null
        return (
          n != null &&
            (!0 === n.unstable_strictMode && (r = !0),
            n.identifierPrefix !== void 0 && (o = n.identifierPrefix),
            n.onUncaughtError !== void 0 && (s = n.onUncaughtError),
            n.onCaughtError !== void 0 && (c = n.onCaughtError),
            n.onRecoverableError !== void 0 && (l = n.onRecoverableError),
            n.formState !== void 0 && (u = n.formState)),
          (t = lh(e, 1, !0, t, n ?? null, r, o, u, s, c, l, Uh)),
          (t.context = uh(null)),
          (n = t.current),
          (r = jd()),
          (r = yt(r)),
          (o = ho(r)),
          (o.callback = null),
          go(n, o, r),
          (n = r),
          (t.current.lanes = n),
          mt(t, n),
          Ef(t),
          (e[Et] = t.current),
          Wf(e),
          new Gh(t)
        )
      }))
  }),
  xa = o((e, t) => {
    function n() {
      if (
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < `u` &&
        typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == `function`
      )
        try {
          __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n)
        } catch (e) {
          console.error(e)
        }
    }
    ;(n(), (t.exports = ba()))
  }),
  H = c(ha(), 1),
  Sa = _a(),
  Ca = xa(),
  wa = (0, H.createContext)(null)
wa.displayName = `InertiaHeadContext`
var Ta = wa,
  Ea = wi()
function Da() {
  Ea.reset()
}
var Oa = (0, H.createContext)(null)
Oa.displayName = `InertiaPageContext`
var ka = Oa
function Aa(e) {
  return typeof e == `function` || (typeof e == `object` && !!e && `$$typeof` in e)
}
function ja(e) {
  if (typeof e != `function`) return !1
  let t = e
  return t.length === 1 && t.prototype === void 0
}
function Ma(e) {
  return typeof e == `function` && e.length <= 1 && e.prototype === void 0
}
var Na = null,
  Pa = !1,
  Fa = async (e) => {
    Na = e
  },
  Ia = { shared: {}, named: {} }
function La({
  children: e,
  initialPage: t,
  initialComponent: n,
  resolveComponent: r,
  titleCallback: i,
  onHeadUpdate: a,
  defaultLayout: o,
  serverHead: s,
}) {
  let [c, l] = (0, H.useState)({
      component: n || null,
      page: { ...t, flash: t.flash ?? {} },
      key: null,
    }),
    u = (0, H.useRef)(c.page)
  u.current = c.page
  let d = (0, H.useMemo)(
      () => li(typeof window > `u`, (e) => (i ? i(e, u.current) : e), a || (() => {}), si(t, s)),
      []
    ),
    f = (0, H.useSyncExternalStore)(Ea.subscribe, Ea.get, () => Ia)
  if (
    ((Pa ||=
      (V.init({
        initialPage: t,
        resolveComponent: r,
        swapComponent: async (e) => Fa(e),
        onFlash: (e) => {
          l((t) => ({ ...t, page: { ...t.page, flash: e } }))
        },
      }),
      !0)),
    (0, H.useEffect)(() => {
      if (
        ((Fa = async ({ component: e, page: t, preserveState: n, initialRender: r }) => {
          r ||
            (n || Da(),
            (0, Sa.flushSync)(() =>
              l((r) => ({ component: e, page: t, key: n ? r.key : Date.now() }))
            ))
        }),
        Na)
      ) {
        let e = Na
        ;((Na = null), Fa(e))
      }
      let e = (e) => {
          d.updateServerHead(si(e.detail.page, s))
        },
        t = V.on(`navigate`, e),
        n = V.on(`clientVisit`, e)
      return () => {
        ;(t(), n())
      }
    }, []),
    !c.component)
  )
    return (0, H.createElement)(
      Ta.Provider,
      { value: d },
      (0, H.createElement)(ka.Provider, { value: c.page }, null)
    )
  let p =
    e ||
    (({ Component: e, props: t, key: n }) => {
      let r = (0, H.createElement)(e, { key: n, ...t }),
        i,
        a = null,
        s = e.layout
      if (Ma(s)) {
        let e = s(t)
        if ((0, H.isValidElement)(e)) return s(r)
        Ai(e, Aa) ? ((i = o?.(c.page.component, c.page)), (a = e)) : (i = e)
      } else
        ki(s, Aa)
          ? ((i = o?.(c.page.component, c.page)), (a = s))
          : (i = s ?? o?.(c.page.component, c.page))
      let l = Ni(i, Aa, s && !a ? ja : void 0)
      return (
        a && (l = l.map((e) => ({ ...e, props: { ...e.props, ...a } }))),
        l.length > 0
          ? l.reduceRight(
              (e, n) =>
                (0, H.createElement)(
                  n.component,
                  { ...t, ...n.props, ...f.shared, ...((n.name && f.named[n.name]) || {}) },
                  e
                ),
              r
            )
          : r
      )
    })
  return (0, H.createElement)(
    Ta.Provider,
    { value: d },
    (0, H.createElement)(
      ka.Provider,
      { value: c.page },
      p({ Component: c.component, key: c.key, props: c.page.props })
    )
  )
}
La.displayName = `Inertia`
async function Ra({
  id: e = `app`,
  resolve: t,
  setup: n,
  title: r,
  progress: i = {},
  page: a,
  render: o,
  defaults: s = {},
  nonce: c,
  http: l,
  layout: u,
  serverHead: d,
  strictMode: f = !1,
  withApp: p,
  dev: m = !1,
} = {}) {
  ;(Qa.replace(s), c && Qa.set(`nonce`, c), l && zr.setClient(l), m && Vr())
  let h = typeof window > `u`,
    g = (e) => (f ? (0, H.createElement)(H.StrictMode, null, e) : e),
    _ = (e, n) => Promise.resolve(t(e, n)).then((e) => e.default || e)
  if (h && !a && !o)
    return async (t, i) => {
      let a = [],
        o = {
          initialPage: t,
          initialComponent: await _(t.component, t),
          resolveComponent: _,
          titleCallback: r,
          onHeadUpdate: (e) => (a = e),
          defaultLayout: u,
          serverHead: d,
        },
        s
      n
        ? (s = n({ el: null, App: La, props: o }))
        : ((s = g((0, H.createElement)(La, o))), p && (s = p(s, { ssr: !0, page: t })))
      let c = pa(e, t, i(s))
      return { head: a, body: c }
    }
  let v = a || zn(e),
    y = [],
    b = await Promise.all([_(v.component, v), V.decryptHistory().catch(() => {})]).then(([t]) => {
      let i = {
        initialPage: v,
        initialComponent: t,
        resolveComponent: _,
        titleCallback: r,
        onHeadUpdate: h ? (e) => (y = e) : void 0,
        defaultLayout: u,
        serverHead: d,
      }
      if (h) return n({ el: null, App: La, props: i })
      let a = document.getElementById(e)
      if (n) return n({ el: a, App: La, props: i })
      let o = g((0, H.createElement)(La, i))
      ;(p && (o = p(o, { ssr: !1, page: v })),
        a.hasAttribute(`data-server-rendered`)
          ? (0, Ca.hydrateRoot)(a, o)
          : (0, Ca.createRoot)(a).render(o))
    })
  if ((!h && i && aa(i), h && o && b)) {
    let t = pa(e, v, o(b))
    return { head: y, body: t }
  }
}
function za() {
  let e = (0, H.use)(ka)
  if (!e) throw Error(`usePage must be used within the Inertia component`)
  return e
}
function Ba(e) {
  let { data: t, useDataState: n, useErrorsState: r } = e,
    i = typeof t == `function`,
    a = () => (i ? t() : t),
    o = O(a()),
    s = (0, H.useRef)(!1),
    c = (0, H.useRef)(e.precognitionEndpoint ?? null),
    [l, u] = (0, H.useState)(O(o)),
    [d, f] = n ? n() : (0, H.useState)(O(o)),
    [p, m] = r ? r() : (0, H.useState)({}),
    [h, g] = (0, H.useState)(!1),
    [_, v] = (0, H.useState)(null),
    [y, b] = (0, H.useState)(!1),
    [ee, x] = (0, H.useState)(!1),
    S = (0, H.useRef)(void 0),
    C = (0, H.useRef)((e) => e),
    w = (0, H.useRef)(!1),
    T = (0, H.useRef)(null),
    [te, ne] = (0, H.useState)(!1),
    [re, ie] = (0, H.useState)([]),
    [ae, oe] = (0, H.useState)([]),
    E = (0, H.useRef)(null),
    se = () => E.current ?? Qa.get(`form.withAllErrors`),
    D = (0, H.useRef)(d)
  ;((0, H.useEffect)(() => {
    D.current = d
  }),
    (0, H.useEffect)(
      () => (
        (s.current = !0),
        () => {
          s.current = !1
        }
      ),
      []
    ))
  let ce = (0, H.useCallback)(
      (e) => {
        ;((D.current = e), f(e))
      },
      [f]
    ),
    le = (0, H.useCallback)(
      (e, t) => {
        ce(
          typeof e == `string` ? tt(O(D.current), e, t) : typeof e == `function` ? e(D.current) : e
        )
      },
      [ce]
    ),
    ue = (0, H.useCallback)(
      (e, t) => {
        if (i)
          throw Error(
            'You cannot call `defaults()` when using a function to define your form data.'
          )
        w.current = !0
        let n = {}
        ;(e === void 0
          ? ((n = { ...D.current }), u(D.current))
          : u((r) => ((n = typeof e == `string` ? tt(O(r), e, t) : Object.assign(O(r), e)), n)),
          T.current?.defaults(n))
      },
      [u]
    ),
    de = (0, H.useCallback)(
      (...e) => {
        let t = O(i ? O(a()) : l)
        if (e.length === 0) (i && u(t), ce(t))
        else {
          i &&
            u((n) => {
              let r = O(n)
              return (
                e
                  .filter((e) => Ke(t, e))
                  .forEach((e) => {
                    tt(r, e, N(t, e))
                  }),
                r
              )
            })
          let n = e.filter((e) => Ke(t, e)).reduce((e, n) => tt(e, n, N(t, n)), { ...D.current })
          ce(n)
        }
        T.current?.reset(...e)
      },
      [ce, l]
    ),
    fe = (0, H.useCallback)(
      (e, t) => {
        m((n) => {
          let r = { ...n, ...(typeof e == `string` ? { [e]: t } : e) }
          return (T.current?.setErrors(r), r)
        })
      },
      [m]
    ),
    pe = (0, H.useCallback)(
      (...e) => {
        m((t) => {
          let n = Object.keys(t).reduce(
            (n, r) => ({ ...n, ...(e.length > 0 && !e.includes(r) ? { [r]: t[r] } : {}) }),
            {}
          )
          return (
            T.current &&
              (e.length === 0 ? T.current.setErrors({}) : e.forEach(T.current.forgetError)),
            n
          )
        })
      },
      [m]
    ),
    me = (0, H.useCallback)(
      (...e) => {
        ;(de(...e), pe(...e))
      },
      [de, pe]
    ),
    he = (0, H.useCallback)(() => {
      ;(pe(),
        b(!0),
        x(!0),
        (S.current = window.setTimeout(() => {
          s.current && x(!1)
        }, Qa.get(`form.recentlySuccessfulDuration`))))
    }, [pe, b, x]),
    ge = (0, H.useCallback)(() => {
      ;(b(!1), x(!1), clearTimeout(S.current))
    }, [b, x]),
    _e = (0, H.useCallback)(() => {
      ;(g(!1), v(null))
    }, [g, v]),
    ve = (0, H.useCallback)((e) => {
      C.current = e
    }, []),
    k = (e, t) => (t(e), e),
    A = (0, H.useCallback)((e) => ae.includes(e), [ae]),
    ye = (0, H.useCallback)((e) => e in p, [p]),
    be = (0, H.useCallback)((e) => (typeof e == `string` ? re.includes(e) : re.length > 0), [re]),
    xe = {
      data: d,
      isDirty: !M(d, l),
      errors: p,
      hasErrors: Object.keys(p).length > 0,
      processing: h,
      progress: _,
      wasSuccessful: y,
      recentlySuccessful: ee,
      setData: le,
      transform: ve,
      setDefaults: ue,
      reset: de,
      setError: fe,
      clearErrors: pe,
      resetAndClearErrors: me,
    },
    Se = (e, t) => {
      if ((typeof e == `object` && !(`target` in e) && ((t = e), (e = void 0)), e === void 0))
        T.current.validate(t)
      else {
        let n = Gt(e),
          r = C.current(D.current)
        T.current.validate(n, N(r, n), t)
      }
      return xe
    }
  return (
    (xe.withPrecognition = (...e) => {
      if (((c.current = Qr.createWayfinderCallback(...e)), !T.current)) {
        let e = Ht((e) => {
          let { method: t, url: n } = c.current(),
            r = D.current,
            i = C.current(r)
          return e[t](n, i)
        }, O(l))
        ;((T.current = e),
          e
            .on(`validatingChanged`, () => {
              ne(e.validating())
            })
            .on(`validatedChanged`, () => {
              oe(e.valid())
            })
            .on(`touchedChanged`, () => {
              ie(e.touched())
            })
            .on(`errorsChanged`, () => {
              let t = se() ? e.errors() : Ut(e.errors())
              ;(m(t), oe(e.valid()))
            }))
      }
      let t = Object.assign(xe, {
        validating: te,
        validator: () => T.current,
        valid: A,
        invalid: ye,
        touched: be,
        withoutFileValidation: () => k(t, () => T.current?.withoutFileValidation()),
        touch: (e, ...n) => (
          Array.isArray(e)
            ? T.current?.touch(e)
            : typeof e == `string`
              ? T.current?.touch([e, ...n])
              : T.current?.touch(e),
          t
        ),
        withAllErrors: () => k(t, () => (E.current = !0)),
        setValidationTimeout: (e) => k(t, () => T.current?.setTimeout(e)),
        validateFiles: () => k(t, () => T.current?.validateFiles()),
        validate: Se,
        setErrors: (e) => k(t, () => xe.setError(e)),
        forgetError: (e) => k(t, () => xe.clearErrors(Gt(e))),
      })
      return t
    }),
    c.current && xe.withPrecognition(c.current),
    {
      form: xe,
      setDefaultsState: u,
      transformRef: C,
      precognitionEndpointRef: c,
      dataRef: D,
      isMounted: s,
      setProcessing: g,
      setProgress: v,
      markAsSuccessful: he,
      clearErrors: pe,
      setError: fe,
      defaultsCalledInOnSuccessRef: w,
      resetBeforeSubmit: ge,
      finishProcessing: _e,
      withAllErrors: {
        enabled: se,
        enable: () => {
          E.current = !0
        },
      },
    }
  )
}
function Va(e, t, n) {
  let [r, i] = (0, H.useState)(() => {
    let n = V.restore(t)
    return n === void 0 ? e : n
  })
  return (
    (0, H.useEffect)(() => {
      let e = n?.current
      if (e && e.length > 0 && typeof r == `object` && r) {
        let n = { ...r }
        ;(e.forEach((e) => delete n[e]), V.remember(n, t))
      } else V.remember(r, t)
    }, [r, t]),
    [r, i]
  )
}
function Ha(...e) {
  let { rememberKey: t, data: n, precognitionEndpoint: r } = Qr.parseUseFormArguments(...e),
    i = O(typeof n == `function` ? n() : n),
    a = (0, H.useRef)(null),
    o = (0, H.useRef)([]),
    s = (0, H.useRef)(null),
    {
      form: c,
      setDefaultsState: l,
      transformRef: u,
      precognitionEndpointRef: d,
      dataRef: f,
      isMounted: p,
      setProcessing: m,
      setProgress: h,
      markAsSuccessful: g,
      clearErrors: _,
      setError: v,
      defaultsCalledInOnSuccessRef: y,
      resetBeforeSubmit: b,
      finishProcessing: ee,
    } = Ba({
      data: n,
      precognitionEndpoint: r,
      useDataState: t ? () => Va(i, `${t}:data`, o) : void 0,
      useErrorsState: t ? () => Va({}, `${t}:errors`) : void 0,
    }),
    x = (0, H.useCallback)(
      (...e) => {
        let { method: t, url: n, options: r } = Qr.parseSubmitArguments(e, d.current)
        y.current = !1
        let i = {
          ...r,
          onCancelToken: (e) => ((a.current = e), r.onCancelToken?.(e)),
          onBefore: (e) => (b(), r.onBefore?.(e)),
          onStart: (e) => (m(!0), r.onStart?.(e)),
          onProgress: (e) => (h(e || null), r.onProgress?.(e)),
          onSuccess: async (e) => {
            p.current && g()
            let t = r.onSuccess ? await r.onSuccess(e) : null
            return (p.current && !y.current && c.setData((e) => (l(O(e)), e)), t)
          },
          onError: (e) => (p.current && (_(), v(e)), r.onError?.(e)),
          onCancel: () => r.onCancel?.(),
          onFinish: (e) => (p.current && ee(), (a.current = null), r.onFinish?.(e)),
        }
        ;((i.optimistic = i.optimistic ?? s.current ?? void 0), (s.current = null))
        let o = u.current(f.current)
        t === `delete` ? V.delete(n, { ...i, data: o }) : V[t](n, o, i)
      },
      [_, v, u]
    ),
    S = (0, H.useCallback)(() => {
      a.current && a.current.cancel()
    }, []),
    C = (0, H.useMemo)(
      () => ({
        get: (e, t = {}) => x(`get`, e, t),
        post: (e, t = {}) => x(`post`, e, t),
        put: (e, t = {}) => x(`put`, e, t),
        patch: (e, t = {}) => x(`patch`, e, t),
        delete: (e, t = {}) => x(`delete`, e, t),
      }),
      [x]
    )
  Object.assign(c, {
    submit: x,
    ...C,
    cancel: S,
    dontRemember: (...e) => ((o.current = e), w),
    optimistic: (e) => ((s.current = e), w),
  })
  let w = c,
    T = c.withPrecognition
  return ((w.withPrecognition = (...e) => (T(...e), w)), d.current, w)
}
var Ua = (e) => {
    typeof H.startTransition == `function` ? H.startTransition(e) : setTimeout(e, 0)
  },
  Wa = () => void 0,
  Ga = (0, H.createContext)(void 0),
  Ka = (0, H.forwardRef)(
    (
      {
        action: e = ``,
        method: t = `get`,
        headers: n = {},
        queryStringArrayFormat: r = `brackets`,
        errorBag: i = null,
        showProgress: a = !0,
        transform: o = (e) => e,
        optimistic: s,
        options: c = {},
        onStart: l = Wa,
        onProgress: u = Wa,
        onFinish: d = Wa,
        onBefore: f = Wa,
        onCancel: p = Wa,
        onSuccess: m = Wa,
        onError: h = Wa,
        onCancelToken: g = Wa,
        onSubmitComplete: _ = Wa,
        disableWhileProcessing: v = !1,
        cancelOnUnmount: y = !1,
        resetOnError: b = !1,
        resetOnSuccess: ee = !1,
        setDefaultsOnSuccess: x = !1,
        invalidateCacheTags: S = [],
        validateFiles: C = !1,
        validationTimeout: w = 1500,
        withAllErrors: T = null,
        component: te = null,
        instant: ne = !1,
        children: re,
        ...ie
      },
      ae
    ) => {
      let oe = () => {
          let [e, t] = he()
          return o(t)
        },
        E = Ha({})
          .withPrecognition(
            () => D,
            () => he()[0]
          )
          .setValidationTimeout(w)
      ;(C && E.validateFiles(),
        (T ?? Qt.get(`form.withAllErrors`)) && E.withAllErrors(),
        E.transform(oe))
      let se = (0, H.useRef)(void 0),
        D = (0, H.useMemo)(() => (ur(e) ? e.method : t.toLowerCase()), [e, t]),
        ce = (0, H.useMemo)(() => te || (ne && ur(e) ? dr(e) : null), [te, ne, e]),
        [le, ue] = (0, H.useState)(!1),
        de = (0, H.useRef)(new FormData()),
        fe = (0, H.useRef)(y)
      fe.current = y
      let pe = (e) => (se.current ? new FormData(se.current, e) : new FormData()),
        me = (e) => ii(pe(e)),
        he = (t) => ar(D, ur(e) ? e.url : e, me(t), r),
        ge = (e) => {
          ;(e.type === `reset` && e.detail?.[oa] && e.preventDefault(),
            Ua(() => ue(e.type !== `reset` && !M(me(), ii(de.current)))))
        },
        _e = (...e) => (E.clearErrors(...e), E)
      ;((0, H.useEffect)(() => {
        ;((de.current = pe()), E.setDefaults(me()))
        let e = [`input`, `change`, `reset`]
        return (
          e.forEach((e) => se.current.addEventListener(e, ge)),
          () => {
            ;(e.forEach((e) => se.current?.removeEventListener(e, ge)), fe.current && E.cancel())
          }
        )
      }, []),
        (0, H.useEffect)(() => {
          E.setValidationTimeout(w)
        }, [w]),
        (0, H.useEffect)(() => {
          C ? E.validateFiles() : E.withoutFileValidation()
        }, [C]))
      let ve = (...e) => {
          ;(se.current && fa(se.current, de.current, e), E.reset(...e))
        },
        O = (...e) => {
          ;(_e(...e), ve(...e))
        },
        k = (e) => {
          e && (e === !0 ? ve() : e.length > 0 && ve(...e))
        },
        A = (e) => {
          let [t, v] = he(e)
          if (e?.getAttribute(`formtarget`) === `_blank` && D === `get`) {
            window.open(t, `_blank`)
            return
          }
          let y = {
            headers: n,
            queryStringArrayFormat: r,
            errorBag: i,
            showProgress: a,
            invalidateCacheTags: S,
            component: ce,
            optimistic: s ? (e) => s(e, v) : void 0,
            onCancelToken: g,
            onBefore: f,
            onStart: l,
            onProgress: u,
            onFinish: d,
            onCancel: p,
            onSuccess: async (...e) => {
              let t = await m(...e)
              return (_({ reset: ve, defaults: ye }), k(ee), x === !0 && ye(), t)
            },
            onError(...e) {
              ;(h(...e), k(b))
            },
            ...c,
          }
          ;(E.transform(() => o(v)), E.submit(D, t, y), E.transform(oe))
        },
        ye = () => {
          ;((de.current = pe()), ue(!1))
        },
        be = {
          errors: E.errors,
          hasErrors: E.hasErrors,
          processing: E.processing,
          progress: E.progress,
          wasSuccessful: E.wasSuccessful,
          recentlySuccessful: E.recentlySuccessful,
          isDirty: le,
          clearErrors: _e,
          resetAndClearErrors: O,
          setError: E.setError,
          reset: ve,
          submit: A,
          cancel: E.cancel,
          defaults: ye,
          getData: me,
          getFormData: pe,
          validator: () => E.validator(),
          validating: E.validating,
          valid: E.valid,
          invalid: E.invalid,
          validate: (e, t) => E.validate(...Qr.mergeHeadersForValidation(e, t, n)),
          touch: E.touch,
          touched: E.touched,
        }
      ;(0, H.useImperativeHandle)(ae, () => be, [E, le, A])
      let xe = (0, H.createElement)(
        `form`,
        {
          ...ie,
          ref: se,
          action: ur(e) ? e.url : e,
          method: D,
          onSubmit: (e) => {
            ;(e.preventDefault(), A(e.nativeEvent.submitter))
          },
          inert: v && E.processing,
        },
        typeof re == `function` ? re(be) : re
      )
      return (0, H.createElement)(Ga.Provider, { value: be }, xe)
    }
  )
Ka.displayName = `InertiaForm`
var qa = (e, t) =>
    e
      ? e && typeof e == `object` && `current` in e
        ? e.current
        : typeof e == `string`
          ? document.querySelector(e)
          : t
      : t,
  Ja = (e, t, n = null) => (e ? (typeof e == `function` ? e(t) : e) : n),
  Ya = (0, H.forwardRef)(
    (
      {
        data: e,
        buffer: t = 0,
        as: n = `div`,
        manual: r = !1,
        manualAfter: i = 0,
        preserveUrl: a = !1,
        reverse: o = !1,
        autoScroll: s,
        children: c,
        startElement: l,
        endElement: u,
        itemsElement: d,
        previous: f,
        next: p,
        loading: m,
        params: h = {},
        onlyNext: g = !1,
        onlyPrevious: _ = !1,
        ...v
      },
      y
    ) => {
      let [b, ee] = (0, H.useState)(null),
        x = (0, H.useCallback)((e) => ee(e), []),
        [S, C] = (0, H.useState)(null),
        w = (0, H.useCallback)((e) => C(e), []),
        [T, te] = (0, H.useState)(null),
        ne = (0, H.useCallback)((e) => te(e), []),
        re = za().scrollProps?.[e],
        [ie, ae] = (0, H.useState)(!1),
        [oe, E] = (0, H.useState)(!1),
        [se, D] = (0, H.useState)(0),
        [ce, le] = (0, H.useState)(!!re?.previousPage),
        [ue, de] = (0, H.useState)(!!re?.nextPage),
        [fe, pe] = (0, H.useState)(null),
        [me, he] = (0, H.useState)(null),
        [ge, _e] = (0, H.useState)(null)
      ;((0, H.useEffect)(() => {
        let e = l ? qa(l, b) : b
        pe(e)
      }, [l, b]),
        (0, H.useEffect)(() => {
          let e = u ? qa(u, S) : S
          he(e)
        }, [u, S]),
        (0, H.useEffect)(() => {
          let e = d ? qa(d, T) : T
          _e(e)
        }, [d, T]))
      let ve = (0, H.useMemo)(() => In(ge), [ge]),
        O = (0, H.useRef)({
          buffer: t,
          onlyNext: g,
          onlyPrevious: _,
          reverse: o,
          preserveUrl: a,
          params: h,
        })
      O.current = { buffer: t, onlyNext: g, onlyPrevious: _, reverse: o, preserveUrl: a, params: h }
      let [k, A] = (0, H.useState)(null),
        ye = (0, H.useMemo)(() => k?.dataManager, [k]),
        be = (0, H.useMemo)(() => k?.elementManager, [k]),
        xe = (0, H.useCallback)(() => {
          ve
            ? ve.scrollTo({ top: ve.scrollHeight, behavior: `instant` })
            : window.scrollTo({ top: document.body.scrollHeight, behavior: `instant` })
        }, [ve])
      ;(0, H.useEffect)(() => {
        if (!ge) return
        function t() {
          ;(D(n.dataManager.getRequestCount()),
            le(n.dataManager.hasPrevious()),
            de(n.dataManager.hasNext()))
        }
        let n = Ci({
          getPropName: () => e,
          inReverseMode: () => O.current.reverse,
          shouldFetchNext: () => !O.current.onlyPrevious,
          shouldFetchPrevious: () => !O.current.onlyNext,
          shouldPreserveUrl: () => O.current.preserveUrl,
          getReloadOptions: () => O.current.params,
          getTriggerMargin: () => O.current.buffer,
          getStartElement: () => fe,
          getEndElement: () => me,
          getItemsElement: () => ge,
          getScrollableParent: () => ve,
          onBeforePreviousRequest: () => ae(!0),
          onBeforeNextRequest: () => E(!0),
          onCompletePreviousRequest: ({ completed: e }) => {
            ;(ae(!1), e && t())
          },
          onCompleteNextRequest: ({ completed: e }) => {
            ;(E(!1), e && t())
          },
          onDataReset: t,
        })
        A(n)
        let { dataManager: r, elementManager: i } = n
        return (
          t(),
          i.setupObservers(),
          i.processServerLoadedElements(r.getLastLoadedPage()),
          j && i.enableTriggers(),
          () => {
            ;(n.flush(), A(null))
          }
        )
      }, [e, ge, fe, me, ve])
      let Se = (0, H.useMemo)(() => r || (i > 0 && se >= i), [r, i, se]),
        j = (0, H.useMemo)(() => !Se, [Se])
      ;((0, H.useEffect)(() => {
        j ? be?.enableTriggers() : be?.disableTriggers()
      }, [j, g, _, fe, me]),
        (0, H.useEffect)(() => {
          ;(s === void 0 ? o : s) && xe()
        }, [ve]),
        (0, H.useImperativeHandle)(
          y,
          () => ({
            fetchNext: ye?.fetchNext || (() => {}),
            fetchPrevious: ye?.fetchPrevious || (() => {}),
            hasPrevious: ye?.hasPrevious || (() => !1),
            hasNext: ye?.hasNext || (() => !1),
          }),
          [ye]
        ))
      let M = j && !g,
        Ce = j && !_,
        we = { loadingPrevious: ie, loadingNext: oe, hasPrevious: ce, hasNext: ue },
        Te = {
          loading: ie,
          fetch: ye?.fetchPrevious ?? (() => {}),
          autoMode: M,
          manualMode: !M,
          hasMore: ce,
          ...we,
        },
        Ee = {
          loading: oe,
          fetch: ye?.fetchNext ?? (() => {}),
          autoMode: Ce,
          manualMode: !Ce,
          hasMore: ue,
          ...we,
        },
        De = { loading: ie || oe, loadingPrevious: ie, loadingNext: oe },
        Oe = []
      return (
        l || Oe.push((0, H.createElement)(`div`, { ref: x }, Ja(f, Te, ie ? Ja(m, Te) : null))),
        Oe.push((0, H.createElement)(n, { ...v, ref: ne }, typeof c == `function` ? c(De) : c)),
        u || Oe.push((0, H.createElement)(`div`, { ref: w }, Ja(p, Ee, oe ? Ja(m, Ee) : null))),
        (0, H.createElement)(H.Fragment, {}, ...(o ? [...Oe].reverse() : Oe))
      )
    }
  )
Ya.displayName = `InertiaInfiniteScroll`
var Xa = () => void 0,
  Za = (0, H.forwardRef)(
    (
      {
        children: e,
        as: t = `a`,
        data: n = {},
        href: r = ``,
        method: i = `get`,
        preserveScroll: a = !1,
        preserveState: o = null,
        preserveUrl: s = !1,
        replace: c = !1,
        only: l = [],
        except: u = [],
        headers: d = {},
        queryStringArrayFormat: f = `brackets`,
        async: p = !1,
        onClick: m = Xa,
        onCancelToken: h = Xa,
        onBefore: g = Xa,
        onStart: _ = Xa,
        onProgress: v = Xa,
        onFinish: y = Xa,
        onCancel: b = Xa,
        onSuccess: ee = Xa,
        onError: x = Xa,
        onPrefetching: S = Xa,
        onPrefetched: C = Xa,
        prefetch: w = !1,
        cacheFor: T = 0,
        cacheTags: te = [],
        viewTransition: ne = !1,
        component: re = null,
        instant: ie = !1,
        pageProps: ae = null,
        ...oe
      },
      E
    ) => {
      let [se, D] = (0, H.useState)(0),
        ce = (0, H.useRef)(void 0),
        le = (0, H.useMemo)(() => (ur(r) ? r.method : i.toLowerCase()), [r, i]),
        ue = (0, H.useMemo)(() => re || (ie && ur(r) ? dr(r) : null), [re, ie, r]),
        de = (0, H.useMemo)(
          () =>
            typeof t != `string` || t.toLowerCase() !== `a`
              ? t
              : le === `get`
                ? t.toLowerCase()
                : `button`,
          [t, le]
        ),
        fe = (0, H.useMemo)(() => ar(le, ur(r) ? r.url : r, n, f), [r, le, n, f]),
        pe = (0, H.useMemo)(() => fe[0], [fe]),
        me = (0, H.useMemo)(() => fe[1], [fe]),
        he = (0, H.useMemo)(
          () => ({
            data: me,
            method: le,
            preserveScroll: a,
            preserveState: o ?? le !== `get`,
            preserveUrl: s,
            replace: c,
            only: l,
            except: u,
            headers: d,
            async: p,
            component: ue,
            pageProps: ae,
          }),
          [me, le, a, o, s, c, l, u, d, p, ue, ae]
        ),
        ge = (0, H.useMemo)(
          () => ({
            ...he,
            viewTransition: ne,
            onCancelToken: h,
            onBefore: g,
            onStart(e) {
              ;(D((e) => e + 1), _(e))
            },
            onProgress: v,
            onFinish(e) {
              ;(D((e) => e - 1), y(e))
            },
            onCancel: b,
            onSuccess: ee,
            onError: x,
          }),
          [he, ne, h, g, _, v, y, b, ee, x]
        ),
        _e = (0, H.useMemo)(
          () => (w === !0 ? [`hover`] : w === !1 ? [] : Array.isArray(w) ? w : [w]),
          Array.isArray(w) ? w : [w]
        ),
        ve = (0, H.useMemo)(
          () =>
            T === 0 ? (_e.length === 1 && _e[0] === `click` ? 0 : Qa.get(`prefetch.cacheFor`)) : T,
          [T, _e]
        ),
        O = (0, H.useMemo)(
          () => () => {
            V.prefetch(
              pe,
              { ...he, onPrefetching: S, onPrefetched: C },
              { cacheFor: ve, cacheTags: te }
            )
          },
          [pe, he, S, C, ve, te]
        )
      ;((0, H.useEffect)(
        () => () => {
          clearTimeout(ce.current)
        },
        []
      ),
        (0, H.useEffect)(() => {
          _e.includes(`mount`) && setTimeout(() => O())
        }, _e))
      let k = {
          onClick: (e) => {
            ;(m(e), Fi(e) && (e.preventDefault(), V.visit(pe, ge)))
          },
        },
        A = {
          onMouseEnter: () => {
            ce.current = window.setTimeout(() => {
              O()
            }, Qa.get(`prefetch.hoverDelay`))
          },
          onMouseLeave: () => {
            clearTimeout(ce.current)
          },
          onClick: (e) => {
            ;(clearTimeout(ce.current), k.onClick(e))
          },
        },
        ye = {
          onMouseDown: (e) => {
            Fi(e) && (e.preventDefault(), O())
          },
          onKeyDown: (e) => {
            Ii(e) && (e.preventDefault(), O())
          },
          onMouseUp: (e) => {
            Fi(e) && (e.preventDefault(), V.visit(pe, ge))
          },
          onKeyUp: (e) => {
            Ii(e) && (e.preventDefault(), V.visit(pe, ge))
          },
          onClick: (e) => {
            ;(m(e), Fi(e) && e.preventDefault())
          },
        },
        be = (0, H.useMemo)(
          () =>
            de === `button`
              ? { type: `button` }
              : de === `a` || typeof de != `string`
                ? { href: pe }
                : {},
          [de, pe]
        )
      return (0, H.createElement)(
        de,
        {
          ...oe,
          ...be,
          'ref': E,
          ...(_e.includes(`hover`) ? A : _e.includes(`click`) ? ye : k),
          'data-loading': se > 0 ? `` : void 0,
        },
        e
      )
    }
  )
Za.displayName = `InertiaLink`
var Qa = Qt.extend(),
  $a = o((e) => {
    var t = Symbol.for(`react.transitional.element`)
    function n(e, n, r) {
      var i = null
      if ((r !== void 0 && (i = `` + r), n.key !== void 0 && (i = `` + n.key), `key` in n))
        for (var a in ((r = {}), n)) a !== `key` && (r[a] = n[a])
      else r = n
      return ((n = r.ref), { $$typeof: t, type: e, key: i, ref: n === void 0 ? null : n, props: r })
    }
    e.jsx = n
  }),
  eo = o((e, t) => {
    t.exports = $a()
  }),
  to = eo()
Ra({
  resolve: (e) =>
    l(
      `./pages/${e}.tsx`,
      Object.assign({ './pages/chat/index.tsx': () => Zt(() => import(`./chat-BP5j4RF9.js`), []) })
    ),
  setup({ el: e, App: t, props: n }) {
    ;(0, Ca.createRoot)(e).render((0, to.jsx)(t, { ...n }))
  },
  progress: !1,
})
export { eo as t }
