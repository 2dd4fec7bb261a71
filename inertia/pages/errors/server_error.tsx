export default function ServerError() {
  return (
    <main>
      <h1>Something went wrong on the server</h1>
      <p>
        It has been written to the server’s log. Your chats are safe in this browser. Try again in a
        moment.
      </p>
      <a href="/">Go to your chats</a>
    </main>
  )
}
