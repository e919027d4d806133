import { said } from './said.ts'

/** Typed at the summary and at the credit notice, and no whole yes to either. */
export const enNotYes = said(`
  go away | go back | go home | ok go away | no, all wrong, go | no, nothing is right, go | no, create everything | not all good, go ahead | yes it was right before | yes it was wrong, create
  a yes from my boss | you get a yes from my boss | is it a yes | approved by them | by us | from me | over to you | I'm back | mostly right | most of it is right, go | pretty much right, create it | yes incorrect
  yes unapproved | yes corect it | yes rigth it | no from us | it's a no from me, go | a yes tomorrow
  please to change it | i need you to confirm it with my boss | yes said my boss | make us an offer | nothing change my phone
  did i say yes | i said no | i said it | never mind | never mind, yes | it doesnt matter | i want to be a customer
  i dont want you to create it | no i dont want you to create it | done | ok done | nothing | nothing thanks | nothing, bye
  you can create it later | forget it | i want you to create it tomorrow | i want you to change it
  i want you to create it for my brother | brother confirms | that was right | make it right | make it 5 | make it blue
  all ok you can finish later
  a grand | ten grand | is it accurate | are the details accurate | not all accurate | not all sorted | thanks a million | ta | much obliged | does it check out | changes needed | no changes needed? | sign me up later | sign us up as private | did you get everything right | to the letter?
  correct it | correct this | correct them | correct it and send | please correct it | correct it then it's fine | yes correct it | deal with it
  you may correct it | you can change it | you may change that | feel free to correct it | feel free to change it | yes to changing it
  fix it | please fix it | fix it and go ahead | ok fix it | ok then fix the number | right it | right, fix it | ok change it | yes change it
  can I change it | may I correct it | let me correct it | let me change that | update it | yes update it | amend it | edit it
  check it | check it again | please check it | ok check it again | double check it | look at it again | look into it | look it over
  delete it | delete it then it's fine | yes delete it | remove it | yes remove it | take it off | take it out | get it off
  do it again | do it over | do it properly | do it right | redo it | run it by me | run it past me | run it again | write it again | set it right
  set that right | put it right | sort it out | sort it out please | sort that out | get it sorted | get it right | make it right
  yes but | yes, but I'm unsure | fine, but | fine but change the email | okay but wait | yes if | yes if it's free | fine if it costs nothing
  ok if you promise | yes, once the address is fixed | I'll say yes when it fits | I'll say yes tomorrow | I'll confirm tomorrow
  I'll confirm later | I will approve it later | I'll confirm in a bit | yes in a minute | yes soon | ok in a moment | soon | almost right
  almost yes | half a yes | yes and no | yes to the first | yes to some of it | most of it is right | most of it fits | some of it is right
  the address is right | the name is correct | the email is fine | only the name is right | yes to the email | I have read it | I've seen it | seen
  read | received | got it thanks | thanks | thank you | thanks, I'll look at it | thanks I'm looking | thanks for that | thanks for now | thank you so much
  send me | send it to me | send it to my boss | send it over to me | send it back | don't send it | do not send | send me a copy | send it on to me
  don't approve | do not approve it | don't confirm | do not create it | don't do it | not approved | not ok | it is not in order | it's not ok
  it damn well isn't right | no no it's not ok | yes not | not yes | I'm not saying yes | I do not not agree | I can't not disagree
  is it running | is it going | is it right | is it correct | is everything right | are the details correct | are the details right | are they right
  is it ok | is that ok | is it in order | are we agreed | are you agreed | are you ready | is the account ready | should I confirm
  should I approve | shall I say yes | do I write yes | do I just say yes | can I confirm | can you confirm | can you approve it | do you approve
  do you confirm | do you agree | you approve it | you confirm it | they confirm it | they approve it | they agree | you agree | who confirms
  who approves it | who says yes | what am I confirming | what do I say yes to | why should I approve | confirm what | ok now what | ok and then
  yes and then | yes and now | so what now | ok? | yes? | right? | ok ??? | fine? | yes or what | yes maybe | maybe | I think so | I hope so
  I do hope so | I hope it's right | probably ok | should be fine | surely fine | looks kind of right | seems right I think | it could be right
  my boss says yes | my husband approves | my accountant approves | the boss approves | she says yes | he says it's ok | the customer says yes
  a colleague confirms | the accountant vouches for it | my boss has to approve | my boss must confirm | our director will say yes | let me see
  let me check | let me think | let me read it again | let's see | let's wait | wait | wait a bit | hold on | hold it | hold that | not yet | not now
  oh well | oh | oh right then | oh really | ah I see | hm yes | uh yes | well yes and no | well | well well | yeah yeah nice try | yeah right
  sure, as if | oh sure | nice try | good one | write yes | it says yes | "yes" I write then | yes I have a question | yes one question first
  ok what does it cost | yes how long does it take | yes who are you | yes please to a new one | yes please, a copy | I want to see it again
  show it again | show me | save it | save it for later | save as draft | keep it | leave it | let it be | let it go | leave it as is for now
  that's for you to decide | up to you | as you like | as you wish | do as you like | do what you want | whatever | never mind | forget it
  good luck | right wrong | correct it is not | right it is not | fine it is not | it was right | it was correct before | was it ok
  it should be corrected | it should be right | it ought to be right | it must be right | make sure it's right | have it corrected
  then write it right | the right one is another | just not right | good that you ask | good question | good idea to change it
  could be better | it can be done better | can it be done | can we go ahead | can we send it | may I send it | may you | are you allowed to
  should it be like that | shall we say so | do I get a copy | will it be sent | will I be created | do you create me | do you set it up
  do you send it | are you sending it | do you check it | are you checking it | do you do it | are you going ahead | are we going | off we go?
  I read everything | I understand | I understand this | I see | I looked | I looked at it | it looks | it seems | it seems so | you're good at this
  you look good | you are great | it is you who decides | good work | good job | great question | it is free | is it free | for free | send the whole lot to me
  yes if the boss says ok | good of you to ask | it isn't me | it's both of us | my wife agrees | oh good | ok bye | ok hello
  yes ok but the email is wrong | just send the bill | send an invoice | confirm that you received it | continue tomorrow
  yes to invoice | no thanks yes | yes no | we almost agree | everyone agrees except me | it's not entirely right
  almost everything is right | everything is right apart from the email | the name is right but | are you sure it is right
  is it all correct | does it look right | does everything look good | does it all match | do the details match
  can that be right | does that sound good | does it sound right | can you | may we | will you approve | can you approve for me
  approve on my behalf | do as you usually do | do what you must | do it later | run it tomorrow | ok in a while | yes sometime
  yes enough | well maybe | yeah but | well if | fix the email and go ahead | fix my name | change and send | finish it later
  I want to change something | it needs changing | needs fixing | correction | changes | changes yes | delete | cancel | undo
  stop | hold off | what about the email | am I created now | are you creating it now | am I set up | is it sent
  is it approved | will it be approved | is it confirmed | have you confirmed | when is it ready | is it ready
  is the customer created | are you done | ready? | then it's my turn | it's your turn | it's your responsibility
  if it is right then yes | that's a lie | it is probably right | it must be | it should be correct | I wonder if it's right
  perhaps it is right | I hope so yes | look into it and confirm | check and approve | check and send | go through it
  go through it again | go over it | read it again | approved by whom | confirmed by whom | I can't approve | cannot confirm
  approve nothing | no approval | nothing is right | nothing matches | that is all | that was all | that was it
  thanks for everything | that is too much | pretty expensive | right mess | it is right messy | all right, fix it
  good to change | good to go back | ready to change it | move it | move on to the change | go back | set it up again
  set me right | push it back | push it to tomorrow | count me out | count us out | I am out | run it by my boss | take it easy
  take it | go on then fix it | ship it back | let's go over it | let's do it later | do it tomorrow | let's do it again
  by the book? | you bet not | as if it were right | I do mind | I do object | I do have changes
  you may credit check me later | credit check my husband instead | credit check the customer | assess them | let's say tomorrow
  no problems yet | no changes yet | no problem, but | nothing to change yet | nothing to change until tomorrow
  good enough but | ready to change | ready to see | ready to look | I say yes if | we say yes when | it is not | it's the same
  that's the thing | that's what I'm saying | is that it | that's not what I meant | that is not it | that's it?
  what I meant was something else | carry on changing | carry on with the change | go on with the change
  go ahead with the change | go ahead and change it | go ahead and fix it | go ahead and delete it | go ahead and correct it
  move on to correcting | move back | send it back to me | send back | create a new one | create another | don't create me
  let's do that later | let's do that again | let's do it tomorrow | let's go back | let's go over that | you can forget it
  of course not | absolutely not | certainly not | definitely not | sure not | not sure | not really | totally wrong | all wrong
  quite wrong | fine, change it | fine if you change | fine by me if | fine by me but not by my wife | works for me if
  works for me except | that works except | that works but | that sounds expensive | that sounds wrong | sounds good but
  sounds right but | looks good but | looks good except | looks right I guess | I do not agree | I disagree | we disagree
  not agreed | not confirmed | not accepted | unconfirmed | I won't sign | I'll sign later | agreed to what | agreed on what
  approved except | correct except | right but | almost perfect | perfect except the email | great but | thanks no | no thanks
  yes please to info | may I approve | may you approve | will I approve | could you fix | could you correct it
  confirm by email | send confirmation | yes send confirmation | yes confirmation | as it stands it is wrong
  as it is now it is wrong | feel free to wait | feel free not to | feel free to fix it | green light when
  green light to change | permission when | no permission | no consent | without consent | consent | deal breaker | no deal
  deal? | big deal | it's no deal | dont deal | go for it later | go for the change | be my guest and fix it | knock it off
  count on it | bang out of order | out of order | it's out of order | in order to fix it | all set to change | set to change
  all clear? | clear it | clear all | clear everything | bet not | you bet I don't | hell no | hell yes but | damn wrong
  damn it | damn | oh hell | bloody hell | what the hell | for god's sake | for heaven's sake | god no | sure as hell not
  happy to wait | happy to change it | happy to check | I'm happy to wait | I'm not happy | gladly not | by no means
  by all means not | by all means change it | do me a favour | do me right | do better | do something | do nothing | do not
  do that again | please do not | please don't | please do it again | please do change it | just no | just wait | just a moment
  just a sec | just checking | just asking | just looking | then wait | then no | then change it | so wrong | so not right
  so what | so? | and? | now what | now change it | good grief | good try | great, another form
  perfect, just perfect, wrong again | lovely, wrong again | cool your jets | cool it | super wrong
  you consent | he consents | what do I consent to | we do not consent | consent to what | that's how it should be tomorrow | how should it be
  complete it later | complete it tomorrow | do not complete it | don't finish it | finish what | complete what | what should I complete
  can I complete it | did you complete it | is it complete | is it completed | is the registration complete
  complete it once the address is right | complete it when I call | complete it for my boss | should I submit | do I submit
  shall I submit it | are you submitting it | submit it to my boss | submit it to me | submit it later | submit nothing | don't submit
  never submit it | submit a complaint | submit a change | submit my objection | register me as private | register my husband
  register another company | don't register us | register us tomorrow | register us if it's free | am I registered | open the account later
  open my email | open an account for my wife | create a new account | create another account | create my account tomorrow | sign up tomorrow
  how do I sign up | set up a call | set it up differently | set it up later | wrap it up later | finish later | I said no | I didn't say yes
  I never said yes | I have not said yes | I said yes to the invoice | have I said yes | did I say yes | who said yes | she said yes
  my boss said yes | I said yes by mistake | I said maybe | I have not confirmed | have I confirmed | I said yes but meant no
  I'll say yes when it's fixed | I would say yes | I might say yes | I could say yes | as I said, no | like I said it's wrong | like I said
  as I said | again | again? | yes again? | try again | yes, try again | yes again it is wrong | check again | send it again | yes to some
  yes to most | yes to everything else | yes to all except the email | yes to everything apart from 9 | yes to all? | no to all | ok with most
  agree to some of it | almost yes to all | happy with most of it | fine with nothing | not better | it's not better | is it better now
  it can be better | make it better | it would be better to wait | better than before | better not | better wait | you'd better not
  better fix it | better to change it | better check it | I'd better ask | better luck next time | there are errors | there is an error
  are there any errors | are there no errors | I see an error | I see errors | I can't see | I can't see what I'm approving
  I can't find the error | I have changes | I have more changes | there's something to change | no more questions | no more
  no errors in the name but the address is wrong | I see no reason to confirm | I can't see any reason to | I don't see the phone | no further
  no other email | no more invoices | no need to confirm | no need | there's no need | I don't want to confirm anything
  I don't want to change to invoice | nothing needs to be sent | everything needs changing | no changes were made | there are no details
  I have no phone | is it how it should be | is everything how it should be | it's not how it should be | that's not how I want it
  how I want it is different | is that how we want it | now it's not right | now it's almost right | is everything in place
  not everything is in place | everything will be in place soon | I'm not satisfied | are you satisfied | am I satisfied | not satisfied
  I'm not pleased with it | dissatisfied | I will be satisfied when | are we happy | they are wrong | they're not right | they aren't correct
  yes they are wrong | no they are not | are they | do they | those are wrong | these are not right | they are almost right | get it fixed
  let's get it fixed | get it sent to me | get it done properly | get it done later | get me a copy | get me a human | get us a quote
  let's move on to changing | let's not | let's not send it | let's get the address right | let's submit it later
  let's get started on the changes | let's get out | are we ready to submit | ready to submit? | not ready to submit | almost ready to submit
  soon ready to send | ready when my boss is | I'm not ready to proceed | go ahead with prepayment | go ahead without invoice | not invoice
  go ahead with invoice? | can I go ahead with invoice | go ahead with invoice later | go ahead with invoice if it's free
  yes to invoice but no credit check | continue with invoice to another email | continue with invoice and change the email | invoice or prepay
  no to invoice | I don't want to go ahead with invoice | why invoice | what about invoice | let's not go with invoice
  should I continue with invoice | go ahead with the other invoice | continue with invoice tomorrow | go ahead and submit the change
  go ahead and confirm with my boss | go ahead and send me the invoice | go ahead and send it to me | go ahead and send it later
  go ahead and create a new one | go ahead, but | go ahead and register my wife | yes that's right, what happens if I don't pay
  yes what happens next | ok what happens now | that's wrong, what happens next | not right what happens now | what happens next
  yes that's right, what happens next? | hello? | hello? is it right | hello? yes? | hello? anyone there | hi? yes but | there there
  over there | is it there | it is not there | there is a mistake | thats much too high | much | how much | too much | far from it
  so far so good | so far | far too long | not far | info wrong | the info is wrong | more info | yes more info please | send info | already?
  is it already done | not already | I already have an account | we already are a customer | already a customer | are we already registered
  make it so that it's right | make it happen later | run with it? | roll it back | away you go? | full refund | confirm the changes
  confirm the other email | approve the changes | accept all changes except one | accept the risk | confirm the phone is wrong | submit now?
  send it already? | have you sent it already | say yes | just say yes? | if they are right | if I said yes | when it is complete
  once it is complete | it will be complete | until it is complete | supposed to be complete
  I have read it | ok I have read it | yes I read it twice | read | read it | checked | ok checked | checked it twice
  I checked it twice and it is wrong | read through. Not correct. | looks off | looks bang average
  found something to complain about | found a mistake | there is a need of changes | need changes | nothing is right
  nothing correct | go | go away | yes go away | yup, go back | go back | ok go back | no go | not all is good only
  all is good only if you change the name | only the name is good | is correct everything? | is everything correct | si
  sorry for the delay | thanks for your help | my friend | kindly wait | kindly correct the name
  all correct, kindly change the mail | looking forward to it | had to find my glasses | I have to find my glasses
  yes, have to find my glasses | according to our client | according to our client it is wrong | can you send it
  yes can you send it | all correct, can you send it to me | the above is not correct | the above is incorrect
  I do not confirm the above | can I confirm the above | I cannot sign that | who will sign that | nothing tallies | hit delete
  fire them | it's not how I want it | is it how I want it | thats not me | correct in every respect but one
  in order to correct it | all in order except the mail | best regards | ok, best regards | haha | approved by my boss
  then we are done | could be right | I'd sign that if the name was right | looks sensible but the phone is wrong
  read it twice, is it correct | I read it twice and found something wrong | nothing wrong with the name but the mail is wrong
  the name is fine, nothing wrong there | no need to change the name | no need of changes to the name, just the mail | twice
  properly | so kind | please | hello my friend
  yes pls but change the phone | pls wait
  tis not right | is tis right | ye but no | make it rite | everythin wrong | its the rite name | that was quick
  nothing is right, create me | nothing, it's fine | nothing. right | no, nothing | nothing to do with us, create another | nothing everything is wrong
`)

export const enYes = said(`
  yes thats it, go | go go go | right, that's it, go | that's approved by us | approved by me | fine from us | ok from us | it's a yes from me | that's a yes
  you get a yes from us | you have our yes | that was right, create it | yes that was correct. create | I'm back, yes create it | yup all correct, over to you | yes it's all right together | no changes from our side
  everything correct, please to create | nothing wrong, go ahead | is all good, create please
  ok done create | i want you to create it | nothing, i want to be customer. create me | nothing to change. yes
  nothing change. yes | that was right yes | yes i said yes | all right, you can create now | ok create me please
  yes make account | yes make me customer | ok ok create | now its right and you can create us | yes is correct
  everything is good create | all good my friend, create
  yes pls | yes plz | ok pls |
  yes | yes please | yep | yeah | yup | sure | ok | okay | okay then | ok good | fine | all fine | that's fine | great | perfect | brilliant | yes yes
  yes that's right | that's right | it's right | everything is right | it's correct | correct | yes correct | right | quite right | that's correct
  yes that's correct | that is correct | it is correct | all correct | everything is correct | all of it is correct | looks correct | looks right
  that looks right | it all looks right | that looks good | looks good | yes looks good | looks good to me | looks great | everything looks good
  everything looks fine | it all looks good | well that's fine | well yes  | of course | yes of course | certainly | absolutely
  confirm | confirmed | I confirm | yes I confirm | yes confirm | hereby confirmed | I can confirm | approve | approved | I approve | I approve it
  yes I approve | we approve | yes we approve it | I accept | accepted | yes I accept | I agree | agreed | we agree | yes agreed | totally agree
  yes create me | create it | yes create it | just create it | set us up | yes please set me up | you may create the account | please do
  you may | yes you may | go ahead | yes go ahead | please go ahead | by all means | yes by all means | gladly | happy to | sure thing | definitely
  yes definitely | indeed | yes indeed | exactly | precisely | spot on | it's all in order | that's in order | all in order | all good | it's all good
  that's ok | that's okay | it's ok | it's fine | yes it's fine | yes that's fine | that's good | it's good | fine by me | fine with me | ok with me
  okay by me | works for me | that works | that works for me | that works for us | I'm happy with that | happy with that | I'm fine with that
  send | send it | yes send it | just send it | send it in | send it off | submit | submit it | yes submit | proceed | please proceed | continue
  carry on | move on | go on | just go ahead | let's go | let's do it | do it | yes do it | just do it | go for it | off we go
  no objections | no changes | nothing to change | nothing to correct | nothing to add
  no corrections | nothing more to add | sounds good | that sounds good | sounds right | sounds fine | sounds great | yes sounds good
  yes damn it | hell yes  | yes it is | yes that's me | that's it | yes that's it | deal | it's a deal | you bet | all set | good to go | lgtm
  👍 | yes 👍 | 100% correct | yes, thanks for your help | yes thanks that's correct | yes please, that looks right | yes, all good | thank you, that's right
  will do nicely | everything checks out | it all checks out | it all matches | everything matches | all matches | I'm in | ready to go | count us in
  yes it's entirely correct | yep all ok | yes all of that is right | yes great | yes that's all right | that looks really good
  yes looks very good | I say yes | yes I'm happy | I'm happy with it | I'm good with that | I'm ok with that
  we're happy with that | that's all fine | it's all fine | yes all details are correct | the details are correct
  details are correct | yes the details are right | my details are correct | all details match | yes those are my details
  ok great | ok thanks | okay thanks | fine thanks | perfect thanks | great thanks | it's perfect | that's perfect
  yes just do it | yes please do it | yes please do | yes do | go ahead please | yes please go ahead | so go ahead
  then go ahead | let's go ahead | yes confirmed | yes approved | yes create the customer | yes set us up | you can set me up
  you can go ahead | please continue | yes continue | yes move on | you can send it | you may send it
  yes you can run a credit check | yes you may check our credit | of course you may | of course you can | sure you can
  sure go ahead | sure thing go ahead | naturally | yes naturally | obviously | accepted thanks | I accept the terms
  understood and agreed | yep correct | hooray yes | yes yes that's fine | fine, that works | okay that works for me | good
  all good here | all good from my side | everything is fine | everything fine | everything is ok | I can confirm this
  I hereby approve | agreed and confirmed | confirmed and approved | signed off | looks spot on | that's spot on
  couldn't be better | yes, submit it please | yes, let's proceed | happy to proceed | please submit | very good | very well
  yes very good | right you are
  yes, we consent to that | I consent | we agree to that | that's how it should be
  Looks grand, go ahead | looks grand | that's grand | all grand, thanks | grand, thanks | all correct, thanks a million | thanks a bunch, looks right | all good, ta very much | all correct, much obliged | to a tee | correct to the letter | right on the money
  perfect, sign us up | all present and correct | no changes needed | good as gold | all sorted | right as rain | it checks out | brilliant, crack on | confirmed, thank you kindly | all details are accurate | no complaints | nothing wrong with that
  now it's how it should be | now it's the way it should be | that's how I want it | that's the way I want it | there, now it's right
  now it's all right | now everything is in place | that's it now, send | now that's right | that's better. submit | much better, send it
  that's much better thanks, go ahead | better. confirm | finish it | finish it up | complete | complete it | complete the registration
  complete my order | finalize | finalise it | finalize it | wrap it up | submit now | submit it now | submit please | go ahead and submit
  go ahead and send it | go ahead and create it | go ahead and create the account | go ahead then | go ahead now | proceed then
  continue then | please submit it now | register us | register me | register us then | register us now | register the company
  create my account | create our account then | create the account now | open my account | open the account then | sign us up then
  so sign me up | set it up | set it up please | set up the account | set us up then | ok to all | yes to all | yes to all of it
  yes to everything | ok to everything | ok with everything | fine with all of it | agree to all | agree to everything | I said yes
  hello? I said yes | I already said yes | I've said yes | I just said yes | I did say yes | yes for the third time | yes again | yes yes yes
  yesssss | YES! | yes!!! | I wrote yes | I typed yes | I've already confirmed | I already confirmed | I confirmed already | I have confirmed
  like I said, yes | as I said yes | again, yes | yes that's right now, what happens next | yes that's correct, and what happens next
  no errors | I see no errors | I can't see any errors | can't see anything wrong | there's nothing to change | there is nothing to change
  there are no changes | nothing needs changing | it doesn't need changing | I don't want to change anything | no need to change anything
  no further changes | no more changes | nothing more to change | it's approved | it is hereby approved | we approve everything
  I approve all of it | I confirm all of it | I confirm everything | I confirm the information | I confirm that the information is correct
  I confirm that it's right | I confirm everything is correct | I hereby confirm | I confirm this is correct | confirming | send it now
  send it then | just send it already | submit already | full steam ahead | away you go | ready to submit | ready to send | ready to proceed
  it's ready to send | let's move on | let's get it done | get it done | get it sent | get on with it | get me set up | get us registered
  let's get going | let's get started | let's finish | let's finish this | I'm satisfied | I'm pleased with that | pleased with it
  they're right | they are right | they're correct | yes they are | yes they're correct | those are right | those are correct
  that is right now | it's right now | its correct now | now it's correct thanks | right now it's fine | the data is correct
  all info is correct | info correct | information correct | details correct | all details correct | everything's correct | all is well
  all is good | all is fine | all is right
  yup, go | yep looks bang on | I hereby confirm the above particulars. | Everything is ok, no need of changes
  I read it twice and found nothing to complain about | Ya all is good only | Si, is correct everything
  checked it twice, all correct | Read through carefully. Correct. | looks sensible, send it | looks spotless
  I've checked everything and it is correct | the above is correct | nothing to complain about | nothing wrong
  found nothing wrong | haven't found any mistakes | couldn't find any mistakes | no need for corrections | okie dokie, approved
  true and correct | kindly complete the registration, all is correct | All correct. Kindly proceed.
  everything is correct, thanks for your help | it's exactly how I want it | I'd sign that | all correct, sorry for the delay
  everything is right, looking forward to working with you | thats me alright | all in order | correct in every respect
  had to find my glasses, all correct | fire away | hit submit | all above details are correct | I confirm all the above
  approved, best regards | I have read everything and I confirm | correct according to our client
  aye tis grand | tis correct | ye all good | everythin looks gud | yes its rite | yep evrything is correct | that was quick, yes please
  nothing, everything is right, create me | no, nothing, everything is correct | nothing. all good | nothing else, all is fine
`)
