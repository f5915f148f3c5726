# Lessons, and what a trainer does with a training store.
group-training = Training

act-lessons = Choose a lesson
act-lessons-short = lessons
act-lesson-show = Show the lesson again and go on with it
act-lesson-show-short = show lesson
act-lesson-hide = Hide the lesson; it stays where it is
act-lesson-hide-short = hide
act-lesson-skip = Pass over this step of the lesson
act-lesson-skip-short = skip step
act-lesson-restart = Begin the lesson again
act-lesson-restart-short = begin again
act-trainees = Show where each trainee is
act-trainees-short = trainees
act-move-clock = Move the clock of the training store forward
act-move-clock-short = clock
act-start-over = Make the training store as it was on its first day
act-start-over-short = start over
training-mark = FROM A TRAINING STORE – not for official use

unable-training = This is for training stores only; this store is for real work.
unable-lesson-hidden = No lesson is shown.
unable-lesson-shown = The lesson is shown already.
unable-lesson-over = The lesson is over.
unable-no-lesson = No lesson has been begun.

lesson-head = Lesson: { $title } · step { $step } of { $of }
lesson-head-done = Lesson: { $title } · done
lesson-finished = That was the lesson. [lessons] shows the others, [lesson-restart] begins this one again, [lesson-hide] takes this strip away.
lesson-hidden = The lesson is hidden and stays where it is. You find it again under the training keys.
lesson-back = The lesson goes on where it was left.
lesson-back-case = The lesson goes on where it was left: { $case } is open.
lesson-done = done
lesson-at = { $done } of { $of }
lesson-listed =
    { $id }: { $title }. { $about } { $steps ->
        [one] One step.
       *[other] { $steps } steps.
    }
lesson-good =
    The lesson { $id } can be used: { $steps ->
        [one] one step
       *[other] { $steps } steps
    }.
pick-lesson = Which lesson?

lesson-mistake = { $file }, line { $line }: { $why } This lesson is not offered.
lesson-unread = this cannot be read: { $why }.
lesson-no-step = a lesson has at least one step.
lesson-no-end = it is not said when this step is done; write act, event, place, role or status, and times from 1.
lesson-act-unknown = there is no act “{ $act }” ({ $lang }). “diarium keys” prints all of them.
lesson-place-unknown = there is no screen “{ $place }”. Screens are { $known }.
lesson-event-unknown = the journal has no event “{ $event }”. “diarium log” shows their kinds.

trainees-title = Trainees
trainees-none = Nobody has begun a lesson in this store.
trainee-at =
    { $who } (sits as { $seat }): { $lesson }, steps done: { $done } of { $of }. { $finished ->
        [0] No lesson finished yet.
        [one] One lesson finished.
       *[other] { $finished } lessons finished.
    } Last seen { $at }.
trainee-nowhere =
    { $who } (sits as { $seat }): no lesson at the moment. { $finished ->
        [0] No lesson finished yet.
        [one] One lesson finished.
       *[other] { $finished } lessons finished.
    } Last seen { $at }.

ask-clock = To when is the clock moved?
ask-clock-about = It shows { $now } now and only goes forward. Write +30 for thirty days, a day such as 2023-06-30, or a time.
clock-not-a-time = “{ $text }” is no time. Write +30, 2023-06-30 or 2023-06-30T12:00:00+03:00.
event-clock-moved = moved the clock of the training store to { $at }

pick-start-over = Make this training store anew, as on its first day?
start-over-no = No, go on with it as it is
start-over-yes = Yes: all work goes, the journal is set aside
started-over = The training store is as on its first day
training-in-use = The training store cannot be made anew while somebody has it read through.
mend-training-in-use = Wait until that is done, and try again.
refused-seen-before = The store was made anew since you looked: what this rests on is not there any more.
mend-seen-before = Look at the case again, and do it once more.
training-no-seed = The store “{ $name }” does not say from which seed it was made, so it cannot be made anew. Make another with diarium demo --keep.

refused-training-only = The clock of a store for real work is the clock of the world.
mend-training-only = Do this in a training store; make one with diarium demo --keep.
refused-clock-backwards = The clock cannot go back to { $at }.
mend-clock-backwards = Choose a time after { $now }, or start the training store over.
