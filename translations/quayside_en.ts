<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DateText</name>
    <message>
        <source>just now</source>
        <translation>just now</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n d ago</numerusform>
            <numerusform>%n d ago</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>A tag that has no date of expiration.</extracomment>
        <translation>Never</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>in %n h</numerusform>
            <numerusform>in %n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>soon</source>
        <translation>soon</translation>
    </message>
    <message>
        <source>approaching</source>
        <translation>approaching</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>skipped, immutable</source>
        <translation>skipped, immutable</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date and time as QDateTime::toString wants them, in the order of the language.</extracomment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 (%2)
%3 UTC</source>
        <extracomment>%1 local date and time, %2 time zone, %3 date and time in UTC</extracomment>
        <translation>%1 (%2)
%3 UTC</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Day and time of something in the last weeks, as QDateTime::toString wants them.</extracomment>
        <translation>d MMM HH:mm</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The registry cannot be reached.</source>
        <translation>The registry cannot be reached.</translation>
    </message>
    <message>
        <source>The registry did not answer in time.</source>
        <translation>The registry did not answer in time.</translation>
    </message>
    <message>
        <source>The registry&apos;s certificate is not trusted.</source>
        <translation>The registry&apos;s certificate is not trusted.</translation>
    </message>
    <message>
        <source>The sign-in is not valid.</source>
        <translation>The sign-in is not valid.</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>You are not allowed to do this.</translation>
    </message>
    <message>
        <source>Not found, or not visible to you.</source>
        <translation>Not found, or not visible to you.</translation>
    </message>
    <message>
        <source>It was changed meanwhile by someone else.</source>
        <translation>It was changed meanwhile by someone else.</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>The tag is immutable.</translation>
    </message>
    <message>
        <source>The repository is read-only or a mirror.</source>
        <translation>The repository is read-only or a mirror.</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little and try again.</source>
        <translation>Too many requests. Wait a little and try again.</translation>
    </message>
    <message>
        <source>The registry is not available now.</source>
        <translation>The registry is not available now.</translation>
    </message>
    <message>
        <source>The registry&apos;s disk is full.</source>
        <translation>The registry&apos;s disk is full.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>The answer is too large.</translation>
    </message>
    <message>
        <source>The registry refused the value.</source>
        <translation>The registry refused the value.</translation>
    </message>
    <message>
        <source>The answer makes no sense. Is this a registry?</source>
        <translation>The answer makes no sense. Is this a registry?</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Something went wrong.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1: a value is missing.</translation>
    </message>
    <message>
        <source>%1: write a time such as 12h, 7d or 4w.</source>
        <translation>%1: write a time such as 12h, 7d or 4w.</translation>
    </message>
    <message>
        <source>%1: write a size such as 500MB or 1.5GB.</source>
        <translation>%1: write a size such as 500MB or 1.5GB.</translation>
    </message>
    <message>
        <source>%1: this is no regular expression.</source>
        <translation>%1: this is no regular expression.</translation>
    </message>
    <message>
        <source>%1: this cannot be asked for in this way.</source>
        <translation>%1: this cannot be asked for in this way.</translation>
    </message>
    <message>
        <source>A filter has at most 1000 characters.</source>
        <translation>A filter has at most 1000 characters.</translation>
    </message>
    <message>
        <source>A filter has at most 20 terms.</source>
        <translation>A filter has at most 20 terms.</translation>
    </message>
    <message>
        <source>A part of the name, or a pattern with * and ?. More terms narrow it down:
expires&lt;7d, expires=never, size&gt;1GB, modified&lt;30d, name~^v[0-9],
digest=sha256:9f, immutable=yes. A dash in front turns a term round.</source>
        <translation>A part of the name, or a pattern with * and ?. More terms narrow it down:
expires&lt;7d, expires=never, size&gt;1GB, modified&lt;30d, name~^v[0-9],
digest=sha256:9f, immutable=yes. A dash in front turns a term round.</translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Change expiration</source>
        <translation>Change expiration</translation>
    </message>
    <message>
        <source>Restore expiration</source>
        <translation>Restore expiration</translation>
    </message>
    <message>
        <source>Delete repository</source>
        <translation>Delete repository</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>Change visibility</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrupted</translation>
    </message>
    <message>
        <source>%1 of %2, %3 failed</source>
        <translation>%1 of %2, %3 failed</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 failed</translation>
    </message>
    <message>
        <source>%1 was interrupted</source>
        <translation>%1 was interrupted</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>Signed out of %1</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>Certificate has expired</translation>
    </message>
    <message numerus="yes">
        <source>Certificate expires in %n day(s)</source>
        <translation>
            <numerusform>Certificate expires in %n day</numerusform>
            <numerusform>Certificate expires in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Error at the registry</source>
        <translation>Error at the registry</translation>
    </message>
    <message>
        <source>Warning of the registry</source>
        <translation>Warning of the registry</translation>
    </message>
    <message>
        <source>Message of the registry</source>
        <translation>Message of the registry</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of %1</source>
        <translation>
            <numerusform>%n object of %1</numerusform>
            <numerusform>%n objects of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. Sign in again.</source>
        <translation>The sign-in is no longer valid. Sign in again.</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>all repositories</source>
        <translation>all repositories</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
</context>
<context>
    <name>PullCommands</name>
    <message>
        <source>podman, by tag</source>
        <translation>podman, by tag</translation>
    </message>
    <message>
        <source>podman, by digest</source>
        <translation>podman, by digest</translation>
    </message>
    <message>
        <source>docker, by tag</source>
        <translation>docker, by tag</translation>
    </message>
    <message>
        <source>docker, by digest</source>
        <translation>docker, by digest</translation>
    </message>
    <message>
        <source>skopeo, by tag</source>
        <translation>skopeo, by tag</translation>
    </message>
    <message>
        <source>skopeo, by digest</source>
        <translation>skopeo, by digest</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>Image name</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>LOCAL</source>
        <translation>LOCAL</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>TEST</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>DEVELOPMENT</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ActivityPanel</name>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CHANGE</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>OBJECT</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>BEFORE</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>AFTER</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>Nothing changed yet</translation>
    </message>
    <message>
        <source>What you change in this run is listed here, with the way back.</source>
        <translation>What you change in this run is listed here, with the way back.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ActivityStrip</name>
    <message numerus="yes">
        <source>%n action(s) in %1 days, most on one day: %2</source>
        <translation>
            <numerusform>%n action in %1 days, most on one day: %2</numerusform>
            <numerusform>%n actions in %1 days, most on one day: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::Bootstrap</name>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ChangeExpirationDialog</name>
    <message>
        <source>hours</source>
        <translation>hours</translation>
    </message>
    <message>
        <source>days</source>
        <translation>days</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>weeks</translation>
    </message>
    <message>
        <source>This time does not exist: the clocks are changed then.</source>
        <translation>This time does not exist: the clocks are changed then.</translation>
    </message>
    <message>
        <source>The date must lie at least a minute in the future.</source>
        <translation>The date must lie at least a minute in the future.</translation>
    </message>
    <message>
        <source>Every chosen tag is immutable.</source>
        <translation>Every chosen tag is immutable.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>The tag stays until somebody deletes it.</source>
        <translation>The tag stays until somebody deletes it.</translation>
    </message>
    <message>
        <source>After expiry a tag leaves the list at once.</source>
        <translation>After expiry a tag leaves the list at once.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>After expiry a tag leaves the list at once. It can be restored for %n day(s), until %1; then its storage is reclaimed.</source>
        <translation>
            <numerusform>After expiry a tag leaves the list at once. It can be restored for %n day, until %1; then its storage is reclaimed.</numerusform>
            <numerusform>After expiry a tag leaves the list at once. It can be restored for %n days, until %1; then its storage is reclaimed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change tag expiration</source>
        <translation>Change tag expiration</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) in %1.</source>
        <translation>
            <numerusform>%n tag in %1.</numerusform>
            <numerusform>%n tags in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is skipped.</source>
        <translation>
            <numerusform>%n is skipped.</numerusform>
            <numerusform>%n are skipped.</numerusform>
        </translation>
    </message>
    <message>
        <source>The setting belongs to the tag, not to the repository.</source>
        <translation>The setting belongs to the tag, not to the repository.</translation>
    </message>
    <message>
        <source>&amp;Never expires</source>
        <translation>&amp;Never expires</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;After</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;On</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Copy LABEL</source>
        <translation>Copy LABEL</translation>
    </message>
    <message>
        <source>The line for a Dockerfile. It acts when the image is pushed.</source>
        <translation>The line for a Dockerfile. It acts when the image is pushed.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change expiration</source>
        <translation>Change expiration</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>NOW</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>AFTER</translation>
    </message>
    <message>
        <source>20 h</source>
        <translation>20 h</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 d</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 d</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 w</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CloseDialog</name>
    <message>
        <source>Close while jobs run?</source>
        <translation>Close while jobs run?</translation>
    </message>
    <message>
        <source>Cancelling finishes what is under way and begins nothing more.</source>
        <translation>Cancelling finishes what is under way and begins nothing more.</translation>
    </message>
    <message>
        <source>&amp;Cancel jobs and close</source>
        <translation>&amp;Cancel jobs and close</translation>
    </message>
    <message>
        <source>&amp;Wait, then close</source>
        <translation>&amp;Wait, then close</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
    <message>
        <source>All jobs are finished.</source>
        <translation>All jobs are finished.</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation>
            <numerusform>%n job is not finished.</numerusform>
            <numerusform>%n jobs are not finished.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copy the command</translation>
    </message>
</context>
<context>
    <name>quayside::ui::InformationSection</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Description, Markdown</source>
        <translation>Description, Markdown</translation>
    </message>
    <message>
        <source>Pictures of other hosts are not loaded; their places are marked.</source>
        <translation>Pictures of other hosts are not loaded; their places are marked.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>Last push</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Time machine</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>Your right</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Use in the last 90 days</source>
        <translation>Use in the last 90 days</translation>
    </message>
    <message>
        <source>Recent pushes</source>
        <translation>Recent pushes</translation>
    </message>
    <message>
        <source>No image was pushed yet.</source>
        <translation>No image was pushed yet.</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es), pulls and changes</source>
        <translation>
            <numerusform>%n push(es), pulls and changes</numerusform>
            <numerusform>%n push(es), pulls and changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Write one</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>No description</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a tag and how long ago it was pushed</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody else changed the description.</source>
        <translation>Somebody else changed the description.</translation>
    </message>
    <message>
        <source>It now begins with: %1</source>
        <translation>It now begins with: %1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>The description is saved.</source>
        <translation>The description is saved.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::JobFailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>What failed</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>OBJECT</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WHY</translation>
    </message>
    <message>
        <source>THE SERVER SAID</source>
        <translation>THE SERVER SAID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of %1</source>
        <translation>
            <numerusform>%n object of %1</numerusform>
            <numerusform>%n objects of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::JobsPanel</name>
    <message>
        <source>JOB</source>
        <translation>JOB</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>PROGRESS</source>
        <translation>PROGRESS</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>STARTED</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Go on</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>&amp;Retry failed</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;What failed…</source>
        <translation>&amp;What failed…</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>No jobs</translation>
    </message>
    <message>
        <source>What takes a while, or works on many objects, is listed here.</source>
        <translation>What takes a while, or works on many objects, is listed here.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::KeyEditor</name>
    <message>
        <source>Theme: %1</source>
        <translation>Theme: %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Language: %1</translation>
    </message>
    <message>
        <source>%1 has these keys.</source>
        <translation>%1 has these keys.</translation>
    </message>
    <message>
        <source>The tabs of a page have these keys.</source>
        <translation>The tabs of a page have these keys.</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>KEYS</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocationBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>Signed in as %1</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Search or jump to…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>Jobs and activity</source>
        <translation>Jobs and activity</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>New &amp;window</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>C&amp;lose window</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connection</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>Sign &amp;in…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Sign &amp;out</translation>
    </message>
    <message>
        <source>Copy &amp;login command</source>
        <translation>Copy &amp;login command</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>&amp;Copy password</translation>
    </message>
    <message>
        <source>&amp;Start local registry</source>
        <translation>&amp;Start local registry</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Re&amp;fresh</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>F&amp;ilter</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>&amp;Clear filter</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navigator</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Ne&amp;xt pane</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>&amp;Repositories</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copy &amp;address</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>&amp;Undo last change</translation>
    </message>
    <message>
        <source>Change &amp;expiration…</source>
        <translation>Change &amp;expiration…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Open settings &amp;folder</source>
        <translation>Open settings &amp;folder</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Reset layout</translation>
    </message>
    <message>
        <source>&amp;About Quayside</source>
        <translation>&amp;About Quayside</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Jobs and activity</source>
        <translation>&amp;Jobs and activity</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>&amp;Export the table…</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>&amp;Stop loading</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olumns…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>&amp;Copy…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>No&amp;tifications</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>&amp;Search or jump to…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commands…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Keyboard</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MainWindow</name>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name or password is wrong.</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>signed in as %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>not signed in</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>not running</translation>
    </message>
    <message>
        <source>The password is on the clipboard.</source>
        <translation>The password is on the clipboard.</translation>
    </message>
    <message>
        <source>No password is kept. Use the one that you signed in with.</source>
        <translation>No password is kept. Use the one that you signed in with.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Discard what was not saved?</source>
        <translation>Discard what was not saved?</translation>
    </message>
    <message>
        <source>A description was changed and not saved.</source>
        <translation>A description was changed and not saved.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Keep editing</translation>
    </message>
</context>
<context>
    <name>quayside::ui::Navigator</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>Filter the navigator</translation>
    </message>
    <message>
        <source>Registries and repositories</source>
        <translation>Registries and repositories</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Open in new &amp;window</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copy &amp;address</translation>
    </message>
    <message>
        <source>&amp;Copy image name</source>
        <translation>&amp;Copy image name</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Settings of the connection…</source>
        <translation>&amp;Settings of the connection…</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Add connection</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewsPopup</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <translation>Which notifications</translation>
    </message>
    <message>
        <source>&amp;Dismiss all</source>
        <translation>&amp;Dismiss all</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Unread</translation>
    </message>
    <message>
        <source>This registry</source>
        <translation>This registry</translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation>Nothing to tell.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PaletteDelegate</name>
    <message>
        <source>GO TO</source>
        <translation>GO TO</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>RECENT</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>REPOSITORIES</translation>
    </message>
    <message>
        <source>FOUND BY THE REGISTRY</source>
        <translation>FOUND BY THE REGISTRY</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>TAGS</translation>
    </message>
    <message>
        <source>REGISTRIES</source>
        <translation>REGISTRIES</translation>
    </message>
    <message>
        <source>PREFERENCES</source>
        <translation>PREFERENCES</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>COMMANDS</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PaletteDialog</name>
    <message>
        <source>Search or jump to</source>
        <translation>Search or jump to</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>Search or jump to…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>Nothing is named like this.</source>
        <translation>Nothing is named like this.</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>No connection to %1.</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter in a new window, Alt+Enter copies</source>
        <translation>Enter opens, Ctrl+Enter in a new window, Alt+Enter copies</translation>
    </message>
    <message>
        <source>&gt; commands   @ registries   name: tags</source>
        <translation>&gt; commands   @ registries   name: tags</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PreferencesDialog</name>
    <message>
        <source>Pages of the preferences</source>
        <translation>Pages of the preferences</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Start with</source>
        <translation>&amp;Start with</translation>
    </message>
    <message>
        <source>&amp;Ask before closing while jobs run</source>
        <translation>&amp;Ask before closing while jobs run</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>&amp;Rows of tables</translation>
    </message>
    <message>
        <source>Use the desktop&apos;s &amp;own style</source>
        <translation>Use the desktop&apos;s &amp;own style</translation>
    </message>
    <message>
        <source>Tables and colours stay; buttons, fields and tabs look like those of other programs.</source>
        <translation>Tables and colours stay; buttons, fields and tabs look like those of other programs.</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>&amp;Dates</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Time &amp;zone</translation>
    </message>
    <message>
        <source>The whole date, also in UTC, is in the tool tip.</source>
        <translation>The whole date, also in UTC, is in the tool tip.</translation>
    </message>
    <message>
        <source>&amp;Soon means within</source>
        <translation>&amp;Soon means within</translation>
    </message>
    <message>
        <source>&amp;Approaching means within</source>
        <translation>&amp;Approaching means within</translation>
    </message>
    <message>
        <source>Tags that expire soon are red, approaching ones amber.</source>
        <translation>Tags that expire soon are red, approaching ones amber.</translation>
    </message>
    <message>
        <source>&amp;Commands for</source>
        <translation>&amp;Commands for</translation>
    </message>
    <message>
        <source>Comes first where commands are offered, and is what the quick switch copies.</source>
        <translation>Comes first where commands are offered, and is what the quick switch copies.</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>Filter the actions</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Keys of actions</source>
        <translation>Keys of actions</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Use</translation>
    </message>
    <message>
        <source>U&amp;sual keys</source>
        <translation>U&amp;sual keys</translation>
    </message>
    <message>
        <source>All &amp;usual keys</source>
        <translation>All &amp;usual keys</translation>
    </message>
    <message>
        <source>&amp;Requests at once</source>
        <translation>&amp;Requests at once</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>Lo&amp;g</translation>
    </message>
    <message>
        <source>Goes to standard error; never with secrets.</source>
        <translation>Goes to standard error; never with secrets.</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>Reset &amp;layout</translation>
    </message>
    <message>
        <source>Open settings &amp;folder</source>
        <translation>Open settings &amp;folder</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>Changes apply at once.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>The repositories</source>
        <translation>The repositories</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>What was shown last</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>From now: 3 d ago, in 5 days</source>
        <translation>From now: 3 d ago, in 5 days</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date and time</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>Of this computer</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnings and errors</translation>
    </message>
    <message>
        <source>Requests, too</source>
        <translation>Requests, too</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>short for days, behind a number</extracomment>
        <translation> d</translation>
    </message>
    <message>
        <source>Of one job, such as the change of many tags.</source>
        <translation>Of one job, such as the change of many tags.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PreferencesPages</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>Tables and dates</source>
        <translation>Tables and dates</translation>
    </message>
    <message>
        <source>Expiry warnings</source>
        <translation>Expiry warnings</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Advanced</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecordTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Reset columns</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoriesPage</name>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repository</numerusform>
            <numerusform>%n repositories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repositories</source>
        <translation>
            <numerusform>%1 of %n repository</numerusform>
            <numerusform>%1 of %n repositories</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows may be out of date.</source>
        <translation>The rows may be out of date.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No repository matches the filter</source>
        <translation>No repository matches the filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>Push the first image</source>
        <translation>Push the first image</translation>
    </message>
    <message>
        <source>The registry runs. A repository is made by the first push into it.</source>
        <translation>The registry runs. A repository is made by the first push into it.</translation>
    </message>
    <message>
        <source>Filter repositories</source>
        <translation>Filter repositories</translation>
    </message>
    <message>
        <source>1  Sign in</source>
        <translation>1  Sign in</translation>
    </message>
    <message>
        <source>2  Push with podman</source>
        <translation>2  Push with podman</translation>
    </message>
    <message>
        <source>or copy with skopeo</source>
        <translation>or copy with skopeo</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>Copy the password</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryPage</name>
    <message>
        <source>Copy the name</source>
        <translation>Copy the name</translation>
    </message>
    <message>
        <source>Pages of the repository</source>
        <translation>Pages of the repository</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryTableModel</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>VISIBILITY</source>
        <translation>VISIBILITY</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>LAST MODIFIED</source>
        <translation>LAST MODIFIED</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RequestsPanel</name>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>METHOD</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PATH</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>TOOK</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>REQUEST ID</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No request failed</source>
        <translation>No request failed</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>No requests</translation>
    </message>
    <message>
        <source>What this console asks registries is listed here.</source>
        <translation>What this console asks registries is listed here.</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copy as &amp;curl</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>Copy &amp;address</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>Copy request &amp;id</translation>
    </message>
    <message>
        <source>Copy what was &amp;sent</source>
        <translation>Copy what was &amp;sent</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>Failed only</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>User name and password at %1</source>
        <translation>User name and password at %1</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>Password a&amp;gain</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>The two passwords differ.</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>&amp;Keep the password in the keychain</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>Choose a password</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep a password. Choose one for the administrator and remember it: at least 8 characters, no spaces.</source>
        <translation>This computer has no keychain to keep a password. Choose one for the administrator and remember it: at least 8 characters, no spaces.</translation>
    </message>
    <message>
        <source>Start local registry</source>
        <translation>Start local registry</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StartPage</name>
    <message>
        <source>A registry on this computer</source>
        <translation>A registry on this computer</translation>
    </message>
    <message>
        <source>One click makes the data folder, the keys and an administrator.
The secret goes to your keychain, and the registry listens on this computer only.</source>
        <translation>One click makes the data folder, the keys and an administrator.
The secret goes to your keychain, and the registry listens on this computer only.</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starting…</translation>
    </message>
    <message>
        <source>Start local registry</source>
        <translation>Start local registry</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1, %2 free</translation>
    </message>
    <message>
        <source>The local registry did not start.</source>
        <translation>The local registry did not start.</translation>
    </message>
    <message>
        <source>Connecting to the registry.</source>
        <translation>Connecting to the registry.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>There is no connection to the registry.</source>
        <translation>There is no connection to the registry.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Another program uses the data folder.</source>
        <translation>Another program uses the data folder.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>The data folder cannot be written.</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>Another program uses the port.</translation>
    </message>
    <message>
        <source>The data folder belongs to a newer version of Quayside.</source>
        <translation>The data folder belongs to a newer version of Quayside.</translation>
    </message>
    <message>
        <source>The configuration of the registry is not valid.</source>
        <translation>The configuration of the registry is not valid.</translation>
    </message>
    <message numerus="yes">
        <source>time machine %n day(s)</source>
        <translation>
            <numerusform>time machine %n day</numerusform>
            <numerusform>time machine %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::StateOverlay</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StatusLine</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, for the status bar.</extracomment>
        <translation>English</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s), %1 %</source>
        <translation>
            <numerusform>%n job, %1 %</numerusform>
            <numerusform>%n jobs, %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes when the jobs are finished</source>
        <translation>Closes when the jobs are finished</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TableExport</name>
    <message>
        <source>Export the table</source>
        <translation>Export the table</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text with tabs (*.tsv)</source>
        <translation>Text with tabs (*.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>%n row written to %1</numerusform>
            <numerusform>%n rows written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagChanges</name>
    <message numerus="yes">
        <source>Expiration of %n tag(s) restored.</source>
        <translation>
            <numerusform>Expiration of %n tag restored.</numerusform>
            <numerusform>Expiration of %n tags restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiration of %n tag(s) changed.</source>
        <translation>
            <numerusform>Expiration of %n tag changed.</numerusform>
            <numerusform>Expiration of %n tags changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) could not be changed.</source>
        <translation>
            <numerusform>%n tag could not be changed.</numerusform>
            <numerusform>%n tags could not be changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Retry failed</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagTableModel</name>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>LAST MODIFIED</source>
        <translation>LAST MODIFIED</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <extracomment>The name that users know from Quay; zh_TW shows it in brackets after the Chinese word.</extracomment>
        <translation>EXPIRES</translation>
    </message>
    <message>
        <source>MANIFEST</source>
        <translation>MANIFEST</translation>
    </message>
    <message>
        <source>PULL</source>
        <translation>PULL</translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation>%1 never expires</translation>
    </message>
    <message>
        <source>%1 expires %2, %3, %4</source>
        <extracomment>%1 tag, %2 &quot;in 5 days&quot;, %3 date and time, %4 &quot;soon&quot;</extracomment>
        <translation>%1 expires %2, %3, %4</translation>
    </message>
    <message>
        <source>%1 bytes, compressed</source>
        <translation>%1 bytes, compressed</translation>
    </message>
    <message>
        <source>Pull commands and actions of %1</source>
        <translation>Pull commands and actions of %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagTableView</name>
    <message>
        <source>Change &amp;expiration…</source>
        <translation>Change &amp;expiration…</translation>
    </message>
    <message>
        <source>Copy &amp;digest</source>
        <translation>Copy &amp;digest</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>Copy &amp;pull command</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagsSection</name>
    <message>
        <source>Filter tags</source>
        <translation>Filter tags</translation>
    </message>
    <message>
        <source>Filter by expiration</source>
        <translation>Filter by expiration</translation>
    </message>
    <message>
        <source>Expires: all</source>
        <translation>Expires: all</translation>
    </message>
    <message>
        <source>Expires: never</source>
        <translation>Expires: never</translation>
    </message>
    <message>
        <source>Expires: with a date</source>
        <translation>Expires: with a date</translation>
    </message>
    <message>
        <source>Expires: within 7 days</source>
        <translation>Expires: within 7 days</translation>
    </message>
    <message>
        <source>Expires: within 31 days</source>
        <translation>Expires: within 31 days</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Change expiration…</source>
        <translation>Change expiration…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clear selection</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded</source>
        <translation>
            <numerusform>%n loaded</numerusform>
            <numerusform>%n loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tag(s)</source>
        <translation>
            <numerusform>%1 of %n tag</numerusform>
            <numerusform>%1 of %n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>The rows may be out of date.</source>
        <translation>The rows may be out of date.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No tag matches the filter</source>
        <translation>No tag matches the filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>No tags yet</translation>
    </message>
    <message>
        <source>Push an image and it appears here.</source>
        <translation>Push an image and it appears here.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>You may not change the tags of this repository now.</source>
        <translation>You may not change the tags of this repository now.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>%1 of %2 changed</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Filter: name, v1.*, expires&lt;7d</source>
        <translation>Filter: name, v1.*, expires&lt;7d</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Copy…</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>Select all matching</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, stopped; more exist</source>
        <translation>
            <numerusform>%n loaded, stopped; more exist</numerusform>
            <numerusform>%n loaded, stopped; more exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all matching)</source>
        <translation>
            <numerusform>%n selected (all matching)</numerusform>
            <numerusform>%n selected (all matching)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1	%2</source>
        <extracomment>a filter&apos;s words and, after them, how it is written</extracomment>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Expires within a week</source>
        <translation>Expires within a week</translation>
    </message>
    <message>
        <source>Expires later than in four weeks</source>
        <translation>Expires later than in four weeks</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>Never expires</translation>
    </message>
    <message>
        <source>Larger than 1 GiB</source>
        <translation>Larger than 1 GiB</translation>
    </message>
    <message>
        <source>Modified in the last week</source>
        <translation>Modified in the last week</translation>
    </message>
    <message>
        <source>Not modified for 90 days</source>
        <translation>Not modified for 90 days</translation>
    </message>
    <message>
        <source>Name by a regular expression</source>
        <translation>Name by a regular expression</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Immutable</translation>
    </message>
    <message>
        <source>All but versions</source>
        <translation>All but versions</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Names</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>&amp;Digests</translation>
    </message>
    <message>
        <source>&amp;Image names</source>
        <translation>&amp;Image names</translation>
    </message>
    <message>
        <source>Images by di&amp;gest</source>
        <translation>Images by di&amp;gest</translation>
    </message>
    <message>
        <source>&amp;podman commands</source>
        <translation>&amp;podman commands</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>As &amp;CSV</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>As &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>As &amp;table</translation>
    </message>
</context>
<context>
    <name>quayside::ui::WindowTools</name>
    <message>
        <source>About Quayside</source>
        <translation>About Quayside</translation>
    </message>
    <message>
        <source>Quayside %1

A registry for container images and its console.
Licensed under the GNU General Public License, version 3 or later.
Icons: Tabler Icons (MIT).</source>
        <translation>Quayside %1

A registry for container images and its console.
Licensed under the GNU General Public License, version 3 or later.
Icons: Tabler Icons (MIT).</translation>
    </message>
</context>
<context>
    <name>quayside::ui::WorkDock</name>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Jobs and activity</source>
        <translation>Jobs and activity</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>Clear finished</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
</context>
</TS>
