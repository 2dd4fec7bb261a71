import { SignInPage, TextLink } from '~/layouts/sign_in_page'

type Props = { mayGoOn: boolean }

export default function AskAdministrator({ mayGoOn }: Props) {
  return (
    <SignInPage
      title="Ask your administrator"
      intro="You have proved who you are, and nobody has given you an account here yet. New people are let in by whoever runs this installation: ask them to add you, then sign in again."
      foot={
        <>
          <TextLink href="/sign-in">Sign in another way</TextLink>
          {mayGoOn && <TextLink href="/">Go on without an account</TextLink>}
        </>
      }
    >
      {null}
    </SignInPage>
  )
}
