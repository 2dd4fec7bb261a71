export default function NotFound() {
  return (
    <main>
      <h1>There is nothing at this address</h1>
      <p>The link may be old or mistyped. Your chats are not affected.</p>
      <a href="/">Go to your chats</a>
    </main>
  )
}
