export default function Landing() {
  return (
    <main>
      <h1>kamba, an AI chat that is yours</h1>
      <p>
        Your chats live in this browser, open instantly and work offline; your own server keeps a
        copy for your other devices.
      </p>
      <a href="/">Start chatting</a>
    </main>
  )
}
