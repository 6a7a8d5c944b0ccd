<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody by name</source>
        <translation>nobody by name</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>Itself</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago, %1</source>
        <translation>
            <numerusform>Expired %n day ago, %1</numerusform>
            <numerusform>Expired %n days ago, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid in %n day(s), from %1</source>
        <translation>
            <numerusform>Valid in %n day, from %1</numerusform>
            <numerusform>Valid in %n days, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %n day(s) left</source>
        <translation>
            <numerusform>Until %1, %n day left</numerusform>
            <numerusform>Until %1, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed it.</source>
        <translation>Nobody whom this computer trusts has signed it.</translation>
    </message>
    <message>
        <source>It is signed by itself.</source>
        <translation>It is signed by itself.</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>It has expired.</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>It is not valid yet.</translation>
    </message>
    <message>
        <source>It is not for %1.</source>
        <translation>It is not for %1.</translation>
    </message>
    <message>
        <source>Its issuer has revoked it.</source>
        <translation>Its issuer has revoked it.</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates.</source>
        <translation>It does not follow the rules for certificates.</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>Allow it without TLS: add to /etc/docker/daemon.json, restart docker</source>
        <translation>Allow it without TLS: add to /etc/docker/daemon.json, restart docker</translation>
    </message>
    <message>
        <source>Allow it without TLS, for every program of this kind</source>
        <translation>Allow it without TLS, for every program of this kind</translation>
    </message>
    <message>
        <source>Trust its authority</source>
        <translation>Trust its authority</translation>
    </message>
    <message>
        <source>Trust its authority, in this shell</source>
        <translation>Trust its authority, in this shell</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Copy an image, as it is</source>
        <translation>Copy an image, as it is</translation>
    </message>
    <message>
        <source>List its tags</source>
        <translation>List its tags</translation>
    </message>
    <message>
        <source>Push a chart</source>
        <translation>Push a chart</translation>
    </message>
    <message>
        <source>Install from it</source>
        <translation>Install from it</translation>
    </message>
    <message>
        <source>Name the image</source>
        <translation>Name the image</translation>
    </message>
    <message>
        <source>Push; a label lets it expire by itself</source>
        <translation>Push; a label lets it expire by itself</translation>
    </message>
    <message>
        <source>The password is read from standard input: put a pipe before the command.</source>
        <translation>The password is read from standard input: put a pipe before the command.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the network can read passwords and images.</source>
        <translation>Without TLS everybody on the network can read passwords and images.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority: %1</source>
        <translation>SHA-256 fingerprint of the authority: %1</translation>
    </message>
</context>
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
    <name>EntityText</name>
    <message>
        <source>Robot account</source>
        <translation>Robot account</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>External</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Only what the team is given in repositories.</source>
        <translation>Only what the team is given in repositories.</translation>
    </message>
    <message>
        <source>May also create repositories.</source>
        <translation>May also create repositories.</translation>
    </message>
    <message>
        <source>May do everything in the organization.</source>
        <translation>May do everything in the organization.</translation>
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
    <message>
        <source>Nothing was changed: the repository, the registry or this connection is read-only.</source>
        <translation>Nothing was changed: the repository, the registry or this connection is read-only.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>There is one of this name already.</translation>
    </message>
    <message>
        <source>%1 The registry says: %2</source>
        <extracomment>%1 our words, a whole sentence; %2 what the registry said</extracomment>
        <translation>%1 The registry says: %2</translation>
    </message>
    <message>
        <source>The scope repo:read is missing, with which repositories are listed. An administrator of the registry can grant it.</source>
        <translation>The scope repo:read is missing, with which repositories are listed. An administrator of the registry can grant it.</translation>
    </message>
    <message>
        <source>The role Read on %1, or the scope repo:read, is missing. Whoever administers the repository or owns its namespace can grant it.</source>
        <translation>The role Read on %1, or the scope repo:read, is missing. Whoever administers the repository or owns its namespace can grant it.</translation>
    </message>
    <message>
        <source>The role Write on %1, or the scope repo:write, is missing. Whoever administers the repository or owns its namespace can grant it.</source>
        <translation>The role Write on %1, or the scope repo:write, is missing. Whoever administers the repository or owns its namespace can grant it.</translation>
    </message>
    <message>
        <source>Please let the user %1 list the repositories of %2 (scope repo:read).</source>
        <translation>Please let the user %1 list the repositories of %2 (scope repo:read).</translation>
    </message>
    <message>
        <source>Please give the user %1 the role Read on the repository %3 of %2 (scope repo:read).</source>
        <translation>Please give the user %1 the role Read on the repository %3 of %2 (scope repo:read).</translation>
    </message>
    <message>
        <source>Please give the user %1 the role Write on the repository %3 of %2 (scope repo:write).</source>
        <translation>Please give the user %1 the role Write on the repository %3 of %2 (scope repo:write).</translation>
    </message>
    <message>
        <source>Configs are read as podman would: with the password or token that is kept for this connection. Keep one, or give the connection a registry account.</source>
        <translation>Configs are read as podman would: with the password or token that is kept for this connection. Keep one, or give the connection a registry account.</translation>
    </message>
    <message>
        <source>The plan of this namespace allows no more.</source>
        <translation>The plan of this namespace allows no more.</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>By the label quay.expires-after=%1</source>
        <extracomment>%1 as it was written in the image: 2w</extracomment>
        <translation>By the label quay.expires-after=%1</translation>
    </message>
    <message>
        <source>By the annotation quay.expires-after=%1</source>
        <translation>By the annotation quay.expires-after=%1</translation>
    </message>
    <message>
        <source>By the annotation quay.expires-after=%1 of the list</source>
        <translation>By the annotation quay.expires-after=%1 of the list</translation>
    </message>
    <message>
        <source>By quay.expires-after=%1, which all images of the list carry</source>
        <translation>By quay.expires-after=%1, which all images of the list carry</translation>
    </message>
    <message>
        <source>Set for this tag</source>
        <translation>Set for this tag</translation>
    </message>
</context>
<context>
    <name>FilterMenu</name>
    <message>
        <source>%1	%2</source>
        <extracomment>a filter&apos;s words and, after them, how it is written</extracomment>
        <translation>%1	%2</translation>
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
        <source>This registry does not tell what the filter asks for.</source>
        <translation>This registry does not tell what the filter asks for.</translation>
    </message>
    <message>
        <source>A part of the name, or a pattern with * and ?. More terms narrow it down:
visibility=public, state=mirror, state=read-only, starred=yes, mine=yes,
empty=yes (without tags), modified&lt;7d, modified&gt;90d (not pushed to for so long),
name~^acme/.
A dash in front turns a term round.</source>
        <translation>A part of the name, or a pattern with * and ?. More terms narrow it down:
visibility=public, state=mirror, state=read-only, starred=yes, mine=yes,
empty=yes (without tags), modified&lt;7d, modified&gt;90d (not pushed to for so long),
name~^acme/.
A dash in front turns a term round.</translation>
    </message>
    <message>
        <source>A part of the name, or a pattern with * and ?. More terms narrow it down:
expires&lt;7d, expires=never, size&gt;1GB, modified&lt;30d, name~^v[0-9],
digest=sha256:9f, immutable=yes, signed=no, same=yes (other tags have the image),
platform=linux/arm64 (also in a list), label=team, label=team=pay*,
pulled&lt;30d, pulled&gt;90d, pulled=never, pushedby=ci (by the usage log).
A dash in front turns a term round.</source>
        <translation>A part of the name, or a pattern with * and ?. More terms narrow it down:
expires&lt;7d, expires=never, size&gt;1GB, modified&lt;30d, name~^v[0-9],
digest=sha256:9f, immutable=yes, signed=no, same=yes (other tags have the image),
platform=linux/arm64 (also in a list), label=team, label=team=pay*,
pulled&lt;30d, pulled&gt;90d, pulled=never, pushedby=ci (by the usage log).
A dash in front turns a term round.</translation>
    </message>
</context>
<context>
    <name>GarbageText</name>
    <message>
        <source>runs now</source>
        <translation>runs now</translation>
    </message>
    <message>
        <source>nothing freed yet</source>
        <translation>nothing freed yet</translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>garbage collection; %1 is &quot;2 h ago&quot;</extracomment>
        <translation>failed %1</translation>
    </message>
    <message>
        <source>%1, freed %2</source>
        <extracomment>garbage collection; %1 is &quot;2 h ago&quot;, %2 a size</extracomment>
        <translation>%1, freed %2</translation>
    </message>
    <message>
        <source>%1, nothing to free</source>
        <extracomment>garbage collection; %1 is &quot;2 h ago&quot;</extracomment>
        <translation>%1, nothing to free</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>more than %n object(s)</source>
        <translation>
            <numerusform>more than %n object</numerusform>
            <numerusform>more than %n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>Manifests and layers that may be unused: %1, of them looked at now: %2</source>
        <translation>Manifests and layers that may be unused: %1, of them looked at now: %2</translation>
    </message>
    <message>
        <source>Files that wait to be removed: %1, of them removed now: %2</source>
        <translation>Files that wait to be removed: %1, of them removed now: %2</translation>
    </message>
    <message>
        <source>Stays, as the time machine can still restore it: %1</source>
        <translation>Stays, as the time machine can still restore it: %1</translation>
    </message>
    <message>
        <source>Last collection: %1</source>
        <translation>Last collection: %1</translation>
    </message>
    <message>
        <source>Garbage collection: %1</source>
        <translation>Garbage collection: %1</translation>
    </message>
    <message numerus="yes">
        <source>Garbage collection freed %1 in %n blob(s).</source>
        <translation>
            <numerusform>Garbage collection freed %1 in %n blob.</numerusform>
            <numerusform>Garbage collection freed %1 in %n blobs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to free. Deleted tags keep their images while they can be restored.</source>
        <translation>Nothing to free. Deleted tags keep their images while they can be restored.</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Recreated</source>
        <translation>Recreated</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Reverted</translation>
    </message>
    <message>
        <source>Deleted or expired</source>
        <translation>Deleted or expired</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Will expire</source>
        <translation>Will expire</translation>
    </message>
    <message>
        <source>%1 created: %2</source>
        <translation>%1 created: %2</translation>
    </message>
    <message>
        <source>%1 recreated: %2</source>
        <translation>%1 recreated: %2</translation>
    </message>
    <message>
        <source>%1 moved from %3 to %2</source>
        <translation>%1 moved from %3 to %2</translation>
    </message>
    <message>
        <source>%1 restored: %2</source>
        <translation>%1 restored: %2</translation>
    </message>
    <message>
        <source>%1 restored from %3 to %2</source>
        <translation>%1 restored from %3 to %2</translation>
    </message>
    <message>
        <source>%1 deleted or expired: %3</source>
        <translation>%1 deleted or expired: %3</translation>
    </message>
    <message>
        <source>%1 deleted: %3</source>
        <translation>%1 deleted: %3</translation>
    </message>
    <message>
        <source>%1 expired: %3</source>
        <translation>%1 expired: %3</translation>
    </message>
    <message>
        <source>%1 will expire: %3</source>
        <translation>%1 will expire: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what happened, %2 when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 what happened and when, %2 who did it</extracomment>
        <translation>%1, by %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>Expiration of %n tag(s) changed.</source>
        <translation>
            <numerusform>Expiration of %n tag changed.</numerusform>
            <numerusform>Expiration of %n tags changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiration of %n tag(s) restored.</source>
        <translation>
            <numerusform>Expiration of %n tag restored.</numerusform>
            <numerusform>Expiration of %n tags restored.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted, %2 could not be.</source>
        <translation>%1 deleted, %2 could not be.</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories deleted.</source>
        <translation>
            <numerusform>%n repository deleted.</numerusform>
            <numerusform>%n repositories deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed, %2 could not be.</source>
        <translation>%1 changed, %2 could not be.</translation>
    </message>
    <message numerus="yes">
        <source>Visibility of %n repositories changed.</source>
        <translation>
            <numerusform>Visibility of %n repository changed.</numerusform>
            <numerusform>Visibility of %n repositories changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>Change permissions</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) changed.</source>
        <translation>
            <numerusform>%n permission changed.</numerusform>
            <numerusform>%n permissions changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move tags</source>
        <translation>Move tags</translation>
    </message>
    <message>
        <source>Restore tags</source>
        <translation>Restore tags</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Delete tags</translation>
    </message>
    <message>
        <source>Delete tags permanently</source>
        <translation>Delete tags permanently</translation>
    </message>
    <message>
        <source>Change immutability</source>
        <translation>Change immutability</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) moved.</source>
        <translation>
            <numerusform>%n tag moved.</numerusform>
            <numerusform>%n tags moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) restored.</source>
        <translation>
            <numerusform>%n tag restored.</numerusform>
            <numerusform>%n tags restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) deleted.</source>
        <translation>
            <numerusform>%n tag deleted.</numerusform>
            <numerusform>%n tags deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) deleted permanently.</source>
        <translation>
            <numerusform>%n tag deleted permanently.</numerusform>
            <numerusform>%n tags deleted permanently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Immutability of %n tag(s) changed.</source>
        <translation>
            <numerusform>Immutability of %n tag changed.</numerusform>
            <numerusform>Immutability of %n tags changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>can be changed</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>immutable</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>Change state</translation>
    </message>
    <message numerus="yes">
        <source>State of %n repositories changed.</source>
        <translation>
            <numerusform>State of %n repository changed.</numerusform>
            <numerusform>State of %n repositories changed.</numerusform>
        </translation>
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
        <source>Add permission</source>
        <translation>Add permission</translation>
    </message>
    <message>
        <source>Restore permissions</source>
        <translation>Restore permissions</translation>
    </message>
    <message>
        <source>Apply auto-prune</source>
        <translation>Apply auto-prune</translation>
    </message>
    <message>
        <source>Remove auto-prune</source>
        <translation>Remove auto-prune</translation>
    </message>
    <message>
        <source>%1 of %2, %3 skipped</source>
        <translation>%1 of %2, %3 skipped</translation>
    </message>
    <message numerus="yes">
        <source>Permission given to %1 in %n repositories.</source>
        <extracomment>%1 a user, robot account or team</extracomment>
        <translation>
            <numerusform>Permission given to %1 in %n repository.</numerusform>
            <numerusform>Permission given to %1 in %n repositories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permission of %1 restored in %n repositories.</source>
        <translation>
            <numerusform>Permission of %1 restored in %n repository.</numerusform>
            <numerusform>Permission of %1 restored in %n repositories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policy made in %n repositories.</source>
        <translation>
            <numerusform>Policy made in %n repository.</numerusform>
            <numerusform>Policy made in %n repositories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policy deleted in %n repositories.</source>
        <translation>
            <numerusform>Policy deleted in %n repository.</numerusform>
            <numerusform>Policy deleted in %n repositories.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: it was there, or a higher one.</source>
        <translation>
            <numerusform>%n skipped: it was there, or a higher one.</numerusform>
            <numerusform>%n skipped: it was there, or a higher one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same was there.</source>
        <translation>
            <numerusform>%n skipped: the same was there.</numerusform>
            <numerusform>%n skipped: the same was there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n could not be changed.</numerusform>
            <numerusform>%n could not be changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a repository or an organization, %2 what of it
----------
%1 a repository, %2 a user, robot account or team</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>Change description</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>Change label</translation>
    </message>
    <message>
        <source>Change team role</source>
        <translation>Change team role</translation>
    </message>
    <message>
        <source>Change team members</source>
        <translation>Change team members</translation>
    </message>
    <message>
        <source>Change default permission</source>
        <translation>Change default permission</translation>
    </message>
    <message>
        <source>Change auto-prune</source>
        <translation>Change auto-prune</translation>
    </message>
    <message>
        <source>The description is changed.</source>
        <translation>The description is changed.</translation>
    </message>
    <message>
        <source>The label is changed.</source>
        <translation>The label is changed.</translation>
    </message>
    <message>
        <source>The role of the team is changed.</source>
        <translation>The role of the team is changed.</translation>
    </message>
    <message>
        <source>The members of the team are changed.</source>
        <translation>The members of the team are changed.</translation>
    </message>
    <message>
        <source>The default permission is changed.</source>
        <translation>The default permission is changed.</translation>
    </message>
    <message>
        <source>The auto-prune policy is changed.</source>
        <translation>The auto-prune policy is changed.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>no member</translation>
    </message>
    <message>
        <source>member</source>
        <translation>member</translation>
    </message>
    <message>
        <source>Change rights</source>
        <translation>Change rights</translation>
    </message>
    <message>
        <source>Change robot account</source>
        <translation>Change robot account</translation>
    </message>
    <message>
        <source>Renew secret</source>
        <translation>Renew secret</translation>
    </message>
    <message>
        <source>Create repository</source>
        <translation>Create repository</translation>
    </message>
    <message>
        <source>Change application</source>
        <translation>Change application</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>Change token</translation>
    </message>
    <message>
        <source>Change service key</source>
        <translation>Change service key</translation>
    </message>
    <message>
        <source>Change expiration of a key</source>
        <translation>Change expiration of a key</translation>
    </message>
    <message>
        <source>Approve service key</source>
        <translation>Approve service key</translation>
    </message>
    <message>
        <source>Change immutability policy</source>
        <translation>Change immutability policy</translation>
    </message>
    <message numerus="yes">
        <source>Rights in %n repositories changed.</source>
        <translation>
            <numerusform>Rights in %n repository changed.</numerusform>
            <numerusform>Rights in %n repositories changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s) changed.</source>
        <translation>
            <numerusform>%n robot account changed.</numerusform>
            <numerusform>%n robot accounts changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is a new one.</source>
        <translation>The secret is a new one.</translation>
    </message>
    <message>
        <source>The repository is made.</source>
        <translation>The repository is made.</translation>
    </message>
    <message>
        <source>The application is changed.</source>
        <translation>The application is changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) changed.</source>
        <translation>
            <numerusform>%n token changed.</numerusform>
            <numerusform>%n tokens changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The service key is changed.</source>
        <translation>The service key is changed.</translation>
    </message>
    <message>
        <source>The expiration of the key is changed.</source>
        <translation>The expiration of the key is changed.</translation>
    </message>
    <message>
        <source>The service key is approved.</source>
        <translation>The service key is approved.</translation>
    </message>
    <message>
        <source>The immutability policy is changed.</source>
        <translation>The immutability policy is changed.</translation>
    </message>
    <message>
        <source>some role</source>
        <translation>some role</translation>
    </message>
    <message>
        <source>there</source>
        <translation>there</translation>
    </message>
    <message>
        <source>the old one</source>
        <translation>the old one</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>a new one</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>Change organization</source>
        <translation>Change organization</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>Change user</translation>
    </message>
    <message>
        <source>Enable or disable user</source>
        <translation>Enable or disable user</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>Change message</translation>
    </message>
    <message>
        <source>Change quota</source>
        <translation>Change quota</translation>
    </message>
    <message>
        <source>Change star</source>
        <translation>Change star</translation>
    </message>
    <message>
        <source>The organization is changed.</source>
        <translation>The organization is changed.</translation>
    </message>
    <message>
        <source>The user is changed.</source>
        <translation>The user is changed.</translation>
    </message>
    <message>
        <source>The message is changed.</source>
        <translation>The message is changed.</translation>
    </message>
    <message>
        <source>The quota is changed.</source>
        <translation>The quota is changed.</translation>
    </message>
    <message>
        <source>The star is changed.</source>
        <translation>The star is changed.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Not starred</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>refused at %1 %</source>
        <translation>refused at %1 %</translation>
    </message>
    <message>
        <source>warned at %1 %</source>
        <translation>warned at %1 %</translation>
    </message>
    <message>
        <source>Change time machine</source>
        <translation>Change time machine</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>Change profile</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>Change team sync</source>
        <translation>Change team sync</translation>
    </message>
    <message>
        <source>The time machine is changed.</source>
        <translation>The time machine is changed.</translation>
    </message>
    <message>
        <source>The profile is changed.</source>
        <translation>The profile is changed.</translation>
    </message>
    <message>
        <source>The password is a new one.</source>
        <translation>The password is a new one.</translation>
    </message>
    <message>
        <source>The sync of the team is changed.</source>
        <translation>The sync of the team is changed.</translation>
    </message>
    <message>
        <source>administered by you</source>
        <translation>administered by you</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>an organization</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>not synced</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>synced</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>last name</translation>
    </message>
    <message>
        <source>company</source>
        <translation>company</translation>
    </message>
    <message>
        <source>location</source>
        <translation>location</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>Starting</source>
        <translation>Starting</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Stopping</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>Another program uses the port.</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system alone.</source>
        <translation>Ports below 1024 are for the system alone.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>The data folder cannot be written.</translation>
    </message>
    <message>
        <source>Another process uses the data folder and does not answer.</source>
        <translation>Another process uses the data folder and does not answer.</translation>
    </message>
    <message>
        <source>The data folder belongs to a newer version of Quayside.</source>
        <translation>The data folder belongs to a newer version of Quayside.</translation>
    </message>
    <message>
        <source>The configuration of the registry is not valid.</source>
        <translation>The configuration of the registry is not valid.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The registry ended without being asked to.</source>
        <translation>The registry ended without being asked to.</translation>
    </message>
    <message>
        <source>The program quayside-server is not there.</source>
        <translation>The program quayside-server is not there.</translation>
    </message>
    <message>
        <source>The registry did not become ready in time.</source>
        <translation>The registry did not become ready in time.</translation>
    </message>
    <message>
        <source>The local registry did not start.</source>
        <translation>The local registry did not start.</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>in use by another program</translation>
    </message>
    <message>
        <source>in use by %1 (process %2)</source>
        <translation>in use by %1 (process %2)</translation>
    </message>
    <message>
        <source>Port %1 is %2.</source>
        <translation>Port %1 is %2.</translation>
    </message>
    <message>
        <source>Choose a port of 1024 or above, or let the system&apos;s administrator allow it.</source>
        <translation>Choose a port of 1024 or above, or let the system&apos;s administrator allow it.</translation>
    </message>
    <message>
        <source>It is %1, process %2. What was pushed is safe when it is ended.</source>
        <translation>It is %1, process %2. What was pushed is safe when it is ended.</translation>
    </message>
    <message>
        <source>Install that version again, or choose another folder.</source>
        <translation>Install that version again, or choose another folder.</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, then try again.</source>
        <translation>Make room on the disk of %1, then try again.</translation>
    </message>
    <message>
        <source>What was pushed is safe. The log may tell why it ended.</source>
        <translation>What was pushed is safe. The log may tell why it ended.</translation>
    </message>
    <message>
        <source>It belongs beside this program or in a folder of PATH. Install it, then try again.</source>
        <translation>It belongs beside this program or in a folder of PATH. Install it, then try again.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>Use the next free port</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choose another folder…</translation>
    </message>
    <message>
        <source>End it and start</source>
        <translation>End it and start</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>Start with the defaults</translation>
    </message>
    <message>
        <source>Needs systemd, which is not installed.</source>
        <translation>Needs systemd, which is not installed.</translation>
    </message>
    <message>
        <source>Needs a systemd of your session, which does not run.</source>
        <translation>Needs a systemd of your session, which does not run.</translation>
    </message>
</context>
<context>
    <name>LogSeriesTable</name>
    <message>
        <source>All other kinds</source>
        <translation>All other kinds</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Payment card changed</source>
        <translation>Payment card changed</translation>
    </message>
    <message>
        <source>Password of the account changed</source>
        <translation>Password of the account changed</translation>
    </message>
    <message>
        <source>Plan of the account changed</source>
        <translation>Plan of the account changed</translation>
    </message>
    <message>
        <source>Plan changed to {plan}</source>
        <translation>Plan changed to {plan}</translation>
    </message>
    <message>
        <source>Account made an organization</source>
        <translation>Account made an organization</translation>
    </message>
    <message>
        <source>Application token created</source>
        <translation>Application token created</translation>
    </message>
    <message>
        <source>Application token {app_specific_token_title} created</source>
        <translation>Application token {app_specific_token_title} created</translation>
    </message>
    <message>
        <source>Application created</source>
        <translation>Application created</translation>
    </message>
    <message>
        <source>Application {application_name} created</source>
        <translation>Application {application_name} created</translation>
    </message>
    <message>
        <source>API token created</source>
        <translation>API token created</translation>
    </message>
    <message>
        <source>API token {name} of {application} created</source>
        <translation>API token {name} of {application} created</translation>
    </message>
    <message>
        <source>API token of {application_name} created</source>
        <translation>API token of {application_name} created</translation>
    </message>
    <message>
        <source>API token of {application} created</source>
        <translation>API token of {application} created</translation>
    </message>
    <message>
        <source>Default permission created</source>
        <translation>Default permission created</translation>
    </message>
    <message>
        <source>Default permission created: {role} for {delegate_user}</source>
        <translation>Default permission created: {role} for {delegate_user}</translation>
    </message>
    <message>
        <source>Default permission created: {role} for the team {delegate_team}</source>
        <translation>Default permission created: {role} for the team {delegate_team}</translation>
    </message>
    <message>
        <source>Robot account created</source>
        <translation>Robot account created</translation>
    </message>
    <message>
        <source>Robot account {robot} created</source>
        <translation>Robot account {robot} created</translation>
    </message>
    <message>
        <source>Federation of a robot account set</source>
        <translation>Federation of a robot account set</translation>
    </message>
    <message>
        <source>Federation of the robot account {robot} set</source>
        <translation>Federation of the robot account {robot} set</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>Application deleted</translation>
    </message>
    <message>
        <source>Application {application_name} deleted</source>
        <translation>Application {application_name} deleted</translation>
    </message>
    <message>
        <source>API token deleted</source>
        <translation>API token deleted</translation>
    </message>
    <message>
        <source>Default permission deleted</source>
        <translation>Default permission deleted</translation>
    </message>
    <message>
        <source>Default permission deleted: {role} for {delegate_user}</source>
        <translation>Default permission deleted: {role} for {delegate_user}</translation>
    </message>
    <message>
        <source>Default permission deleted: {role} for the team {delegate_team}</source>
        <translation>Default permission deleted: {role} for the team {delegate_team}</translation>
    </message>
    <message>
        <source>Robot account deleted</source>
        <translation>Robot account deleted</translation>
    </message>
    <message>
        <source>Robot account {robot} deleted</source>
        <translation>Robot account {robot} deleted</translation>
    </message>
    <message>
        <source>Federation of a robot account removed</source>
        <translation>Federation of a robot account removed</translation>
    </message>
    <message>
        <source>Federation of the robot account {robot} removed</source>
        <translation>Federation of the robot account {robot} removed</translation>
    </message>
    <message>
        <source>Synchronization of a team ended</source>
        <translation>Synchronization of a team ended</translation>
    </message>
    <message>
        <source>Synchronization of the team {team} ended</source>
        <translation>Synchronization of the team {team} ended</translation>
    </message>
    <message>
        <source>Synchronization of a team begun</source>
        <translation>Synchronization of a team begun</translation>
    </message>
    <message>
        <source>Synchronization of the team {team} begun</source>
        <translation>Synchronization of the team {team} begun</translation>
    </message>
    <message>
        <source>Export of the log failed</source>
        <translation>Export of the log failed</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>Log exported</translation>
    </message>
    <message>
        <source>Token of a robot account exchanged</source>
        <translation>Token of a robot account exchanged</translation>
    </message>
    <message>
        <source>Token of the robot account {robot} exchanged</source>
        <translation>Token of the robot account {robot} exchanged</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Sign-in refused</translation>
    </message>
    <message>
        <source>Sign-in of {username} refused</source>
        <translation>Sign-in of {username} refused</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Signed out</translation>
    </message>
    <message>
        <source>Default permission changed</source>
        <translation>Default permission changed</translation>
    </message>
    <message>
        <source>Default permission of {delegate_user} changed from {original_role} to {role}</source>
        <translation>Default permission of {delegate_user} changed from {original_role} to {role}</translation>
    </message>
    <message>
        <source>Default permission of the team {delegate_team} changed from {original_role} to {role}</source>
        <translation>Default permission of the team {delegate_team} changed from {original_role} to {role}</translation>
    </message>
    <message>
        <source>API token assigned</source>
        <translation>API token assigned</translation>
    </message>
    <message>
        <source>API token of {application} assigned to {assigned_user}</source>
        <translation>API token of {application} assigned to {assigned_user}</translation>
    </message>
    <message>
        <source>API token revoked</source>
        <translation>API token revoked</translation>
    </message>
    <message>
        <source>API token of {application} revoked</source>
        <translation>API token of {application} revoked</translation>
    </message>
    <message>
        <source>Team member added</source>
        <translation>Team member added</translation>
    </message>
    <message>
        <source>{member} added to the team {team}</source>
        <translation>{member} added to the team {team}</translation>
    </message>
    <message>
        <source>E-mail address of an organization changed</source>
        <translation>E-mail address of an organization changed</translation>
    </message>
    <message>
        <source>E-mail address of the organization changed to {email}</source>
        <translation>E-mail address of the organization changed to {email}</translation>
    </message>
    <message>
        <source>Invoices of an organization changed</source>
        <translation>Invoices of an organization changed</translation>
    </message>
    <message>
        <source>Organization renamed</source>
        <translation>Organization renamed</translation>
    </message>
    <message>
        <source>Organization renamed from {old_name} to {new_name}</source>
        <translation>Organization renamed from {old_name} to {new_name}</translation>
    </message>
    <message>
        <source>Quota changed</source>
        <translation>Quota changed</translation>
    </message>
    <message>
        <source>Quota changed to {limit}</source>
        <translation>Quota changed to {limit}</translation>
    </message>
    <message>
        <source>Limit of a quota changed</source>
        <translation>Limit of a quota changed</translation>
    </message>
    <message>
        <source>Time machine of an organization changed</source>
        <translation>Time machine of an organization changed</translation>
    </message>
    <message>
        <source>Time machine of {namespace} set to {tag_expiration}</source>
        <translation>Time machine of {namespace} set to {tag_expiration}</translation>
    </message>
    <message>
        <source>Organization created</source>
        <translation>Organization created</translation>
    </message>
    <message>
        <source>Organization {namespace} created</source>
        <translation>Organization {namespace} created</translation>
    </message>
    <message>
        <source>Quota created</source>
        <translation>Quota created</translation>
    </message>
    <message>
        <source>Quota of {limit} created</source>
        <translation>Quota of {limit} created</translation>
    </message>
    <message>
        <source>Limit of a quota created</source>
        <translation>Limit of a quota created</translation>
    </message>
    <message>
        <source>Team created</source>
        <translation>Team created</translation>
    </message>
    <message>
        <source>Team {team} created</source>
        <translation>Team {team} created</translation>
    </message>
    <message>
        <source>Organization deleted</source>
        <translation>Organization deleted</translation>
    </message>
    <message>
        <source>Organization {namespace} deleted</source>
        <translation>Organization {namespace} deleted</translation>
    </message>
    <message>
        <source>Quota deleted</source>
        <translation>Quota deleted</translation>
    </message>
    <message>
        <source>Limit of a quota deleted</source>
        <translation>Limit of a quota deleted</translation>
    </message>
    <message>
        <source>Team deleted</source>
        <translation>Team deleted</translation>
    </message>
    <message>
        <source>Team {team} deleted</source>
        <translation>Team {team} deleted</translation>
    </message>
    <message>
        <source>Invitation to a team withdrawn</source>
        <translation>Invitation to a team withdrawn</translation>
    </message>
    <message>
        <source>Invitation of {user} to the team {team} withdrawn</source>
        <translation>Invitation of {user} to the team {team} withdrawn</translation>
    </message>
    <message>
        <source>Invitation of {email} to the team {team} withdrawn</source>
        <translation>Invitation of {email} to the team {team} withdrawn</translation>
    </message>
    <message>
        <source>Invited to a team</source>
        <translation>Invited to a team</translation>
    </message>
    <message>
        <source>{user} invited to the team {team}</source>
        <translation>{user} invited to the team {team}</translation>
    </message>
    <message>
        <source>{email} invited to the team {team}</source>
        <translation>{email} invited to the team {team}</translation>
    </message>
    <message>
        <source>Mirroring of an organization changed</source>
        <translation>Mirroring of an organization changed</translation>
    </message>
    <message>
        <source>Mirroring of an organization switched off</source>
        <translation>Mirroring of an organization switched off</translation>
    </message>
    <message>
        <source>Mirroring of an organization switched on</source>
        <translation>Mirroring of an organization switched on</translation>
    </message>
    <message>
        <source>Mirroring of an organization cancelled</source>
        <translation>Mirroring of an organization cancelled</translation>
    </message>
    <message>
        <source>Mirroring of an organization failed</source>
        <translation>Mirroring of an organization failed</translation>
    </message>
    <message>
        <source>Mirroring of the organization failed: {message}</source>
        <translation>Mirroring of the organization failed: {message}</translation>
    </message>
    <message>
        <source>Mirroring of an organization asked for</source>
        <translation>Mirroring of an organization asked for</translation>
    </message>
    <message>
        <source>Mirroring of an organization began</source>
        <translation>Mirroring of an organization began</translation>
    </message>
    <message>
        <source>Mirroring of an organization done</source>
        <translation>Mirroring of an organization done</translation>
    </message>
    <message>
        <source>Team member removed</source>
        <translation>Team member removed</translation>
    </message>
    <message>
        <source>{member} removed from the team {team}</source>
        <translation>{member} removed from the team {team}</translation>
    </message>
    <message>
        <source>Description of a team changed</source>
        <translation>Description of a team changed</translation>
    </message>
    <message>
        <source>Description of the team {team} changed</source>
        <translation>Description of the team {team} changed</translation>
    </message>
    <message>
        <source>Role of a team changed</source>
        <translation>Role of a team changed</translation>
    </message>
    <message>
        <source>Role of the team {team} set to {role}</source>
        <translation>Role of the team {team} set to {role}</translation>
    </message>
    <message>
        <source>Invitation to a team accepted</source>
        <translation>Invitation to a team accepted</translation>
    </message>
    <message>
        <source>{member} joined the team {team}</source>
        <translation>{member} joined the team {team}</translation>
    </message>
    <message>
        <source>Invitation to a team declined</source>
        <translation>Invitation to a team declined</translation>
    </message>
    <message>
        <source>{member} declined to join the team {team}</source>
        <translation>{member} declined to join the team {team}</translation>
    </message>
    <message>
        <source>Token of a robot account renewed</source>
        <translation>Token of a robot account renewed</translation>
    </message>
    <message>
        <source>Token of the robot account {robot} renewed</source>
        <translation>Token of the robot account {robot} renewed</translation>
    </message>
    <message>
        <source>Client secret of an application renewed</source>
        <translation>Client secret of an application renewed</translation>
    </message>
    <message>
        <source>Client secret of {application_name} renewed</source>
        <translation>Client secret of {application_name} renewed</translation>
    </message>
    <message>
        <source>Application token revoked</source>
        <translation>Application token revoked</translation>
    </message>
    <message>
        <source>Application token {app_specific_token_title} revoked</source>
        <translation>Application token {app_specific_token_title} revoked</translation>
    </message>
    <message>
        <source>API token revoked by its application</source>
        <translation>API token revoked by its application</translation>
    </message>
    <message>
        <source>API token {name} of {application} revoked</source>
        <translation>API token {name} of {application} revoked</translation>
    </message>
    <message>
        <source>API token of {application_name} revoked</source>
        <translation>API token of {application_name} revoked</translation>
    </message>
    <message>
        <source>Service key approved</source>
        <translation>Service key approved</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} approved</source>
        <translation>Service key {kid} of {service} approved</translation>
    </message>
    <message>
        <source>Service key created</source>
        <translation>Service key created</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} created</source>
        <translation>Service key {kid} of {service} created</translation>
    </message>
    <message>
        <source>Service key deleted</source>
        <translation>Service key deleted</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} deleted</source>
        <translation>Service key {kid} of {service} deleted</translation>
    </message>
    <message>
        <source>Service key extended</source>
        <translation>Service key extended</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} extended</source>
        <translation>Service key {kid} of {service} extended</translation>
    </message>
    <message>
        <source>Service key changed</source>
        <translation>Service key changed</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} changed</source>
        <translation>Service key {kid} of {service} changed</translation>
    </message>
    <message>
        <source>Service key rotated</source>
        <translation>Service key rotated</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} rotated</source>
        <translation>Service key {kid} of {service} rotated</translation>
    </message>
    <message>
        <source>Ownership taken</source>
        <translation>Ownership taken</translation>
    </message>
    <message>
        <source>Ownership of {namespace} taken by {superuser}</source>
        <translation>Ownership of {namespace} taken by {superuser}</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>Application changed</translation>
    </message>
    <message>
        <source>Application {application_name} changed</source>
        <translation>Application {application_name} changed</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>E-mail address changed</translation>
    </message>
    <message>
        <source>E-mail address changed from {old_email} to {email}</source>
        <translation>E-mail address changed from {old_email} to {email}</translation>
    </message>
    <message>
        <source>E-mail address changed to {email}</source>
        <translation>E-mail address changed to {email}</translation>
    </message>
    <message>
        <source>Invoices changed</source>
        <translation>Invoices changed</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>Profile changed</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>User renamed</translation>
    </message>
    <message>
        <source>User renamed, before: {old_username}</source>
        <translation>User renamed, before: {old_username}</translation>
    </message>
    <message>
        <source>Password of a user changed</source>
        <translation>Password of a user changed</translation>
    </message>
    <message>
        <source>Password of {username} changed</source>
        <translation>Password of {username} changed</translation>
    </message>
    <message>
        <source>Time machine of a user changed</source>
        <translation>Time machine of a user changed</translation>
    </message>
    <message>
        <source>Time machine set to {tag_expiration}</source>
        <translation>Time machine set to {tag_expiration}</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>User created</translation>
    </message>
    <message>
        <source>User {username} created by {superuser}</source>
        <translation>User {username} created by {superuser}</translation>
    </message>
    <message>
        <source>User {username} created</source>
        <translation>User {username} created</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>User deleted</translation>
    </message>
    <message>
        <source>User {username} deleted</source>
        <translation>User {username} deleted</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>User disabled</translation>
    </message>
    <message>
        <source>User {username} disabled</source>
        <translation>User {username} disabled</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>User enabled</translation>
    </message>
    <message>
        <source>User {username} enabled</source>
        <translation>User {username} enabled</translation>
    </message>
    <message>
        <source>Encrypted password made</source>
        <translation>Encrypted password made</translation>
    </message>
    <message>
        <source>Access token of a repository added</source>
        <translation>Access token of a repository added</translation>
    </message>
    <message>
        <source>Access token {token} added</source>
        <translation>Access token {token} added</translation>
    </message>
    <message>
        <source>Notification added</source>
        <translation>Notification added</translation>
    </message>
    <message>
        <source>Notification for {event} added</source>
        <translation>Notification for {event} added</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>Permission given</translation>
    </message>
    <message>
        <source>{role} given to {username}</source>
        <translation>{role} given to {username}</translation>
    </message>
    <message>
        <source>{role} given to the team {team}</source>
        <translation>{role} given to the team {team}</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhook added</translation>
    </message>
    <message>
        <source>Tag pruned</source>
        <translation>Tag pruned</translation>
    </message>
    <message>
        <source>Tag {tag} pruned by a policy</source>
        <translation>Tag {tag} pruned by a policy</translation>
    </message>
    <message>
        <source>Image built</source>
        <translation>Image built</translation>
    </message>
    <message>
        <source>Build cancelled</source>
        <translation>Build cancelled</translation>
    </message>
    <message>
        <source>Build {build_uuid} cancelled</source>
        <translation>Build {build_uuid} cancelled</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <translation>Permission changed</translation>
    </message>
    <message>
        <source>Permission of {username} set to {role}</source>
        <translation>Permission of {username} set to {role}</translation>
    </message>
    <message>
        <source>Permission of the team {team} set to {role}</source>
        <translation>Permission of the team {team} set to {role}</translation>
    </message>
    <message>
        <source>Permission of the token {token} set to {role}</source>
        <translation>Permission of the token {token} set to {role}</translation>
    </message>
    <message>
        <source>State of a repository changed</source>
        <translation>State of a repository changed</translation>
    </message>
    <message>
        <source>State of the repository set to {state_changed}</source>
        <translation>State of the repository set to {state_changed}</translation>
    </message>
    <message>
        <source>Trust of a repository changed</source>
        <translation>Trust of a repository changed</translation>
    </message>
    <message>
        <source>Trust of the repository set to {trust_enabled}</source>
        <translation>Trust of the repository set to {trust_enabled}</translation>
    </message>
    <message>
        <source>Visibility of a repository changed</source>
        <translation>Visibility of a repository changed</translation>
    </message>
    <message>
        <source>Repository {repo} made {visibility}</source>
        <translation>Repository {repo} made {visibility}</translation>
    </message>
    <message>
        <source>Expiration of a tag changed</source>
        <translation>Expiration of a tag changed</translation>
    </message>
    <message>
        <source>Expiration of {tag} changed from {old_expiration_date} to {expiration_date}</source>
        <translation>Expiration of {tag} changed from {old_expiration_date} to {expiration_date}</translation>
    </message>
    <message>
        <source>Expiration of {tag} set to {expiration_date}</source>
        <translation>Expiration of {tag} set to {expiration_date}</translation>
    </message>
    <message>
        <source>Expiration of {tag} changed</source>
        <translation>Expiration of {tag} changed</translation>
    </message>
    <message>
        <source>Immutability of a tag changed</source>
        <translation>Immutability of a tag changed</translation>
    </message>
    <message>
        <source>Immutable of {tag} set to {immutable}</source>
        <translation>Immutable of {tag} set to {immutable}</translation>
    </message>
    <message>
        <source>Immutability rule created</source>
        <translation>Immutability rule created</translation>
    </message>
    <message>
        <source>Immutability rule for {tag_pattern} created</source>
        <translation>Immutability rule for {tag_pattern} created</translation>
    </message>
    <message>
        <source>Auto-prune policy of a namespace created</source>
        <translation>Auto-prune policy of a namespace created</translation>
    </message>
    <message>
        <source>Auto-prune policy of {namespace} created: {method}</source>
        <translation>Auto-prune policy of {namespace} created: {method}</translation>
    </message>
    <message>
        <source>Notification of a namespace added</source>
        <translation>Notification of a namespace added</translation>
    </message>
    <message>
        <source>Notification of the namespace for {event} added</source>
        <translation>Notification of the namespace for {event} added</translation>
    </message>
    <message>
        <source>Proxy cache set up</source>
        <translation>Proxy cache set up</translation>
    </message>
    <message>
        <source>Proxy cache set up for {upstream_registry}</source>
        <translation>Proxy cache set up for {upstream_registry}</translation>
    </message>
    <message>
        <source>Repository created</source>
        <translation>Repository created</translation>
    </message>
    <message>
        <source>Repository {repo} created</source>
        <translation>Repository {repo} created</translation>
    </message>
    <message>
        <source>Auto-prune policy of a repository created</source>
        <translation>Auto-prune policy of a repository created</translation>
    </message>
    <message>
        <source>Auto-prune policy of the repository created: {method}</source>
        <translation>Auto-prune policy of the repository created: {method}</translation>
    </message>
    <message>
        <source>Tag created</source>
        <translation>Tag created</translation>
    </message>
    <message>
        <source>Tag {tag} created: {manifest_digest}</source>
        <translation>Tag {tag} created: {manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} created</source>
        <translation>Tag {tag} created</translation>
    </message>
    <message>
        <source>Immutability rule deleted</source>
        <translation>Immutability rule deleted</translation>
    </message>
    <message>
        <source>Immutability rule for {tag_pattern} deleted</source>
        <translation>Immutability rule for {tag_pattern} deleted</translation>
    </message>
    <message>
        <source>Auto-prune policy of a namespace deleted</source>
        <translation>Auto-prune policy of a namespace deleted</translation>
    </message>
    <message>
        <source>Auto-prune policy of {namespace} deleted</source>
        <translation>Auto-prune policy of {namespace} deleted</translation>
    </message>
    <message>
        <source>Notification of a namespace deleted</source>
        <translation>Notification of a namespace deleted</translation>
    </message>
    <message>
        <source>Notification of the namespace for {event} deleted</source>
        <translation>Notification of the namespace for {event} deleted</translation>
    </message>
    <message>
        <source>Proxy cache removed</source>
        <translation>Proxy cache removed</translation>
    </message>
    <message>
        <source>Repository deleted</source>
        <translation>Repository deleted</translation>
    </message>
    <message>
        <source>Repository {repo} deleted</source>
        <translation>Repository {repo} deleted</translation>
    </message>
    <message>
        <source>Access token of a repository deleted</source>
        <translation>Access token of a repository deleted</translation>
    </message>
    <message>
        <source>Access token {token} deleted</source>
        <translation>Access token {token} deleted</translation>
    </message>
    <message>
        <source>Notification deleted</source>
        <translation>Notification deleted</translation>
    </message>
    <message>
        <source>Notification for {event} deleted</source>
        <translation>Notification for {event} deleted</translation>
    </message>
    <message>
        <source>Permission taken away</source>
        <translation>Permission taken away</translation>
    </message>
    <message>
        <source>Permission of {username} taken away</source>
        <translation>Permission of {username} taken away</translation>
    </message>
    <message>
        <source>Permission of the team {team} taken away</source>
        <translation>Permission of the team {team} taken away</translation>
    </message>
    <message>
        <source>Build trigger deleted</source>
        <translation>Build trigger deleted</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>Webhook deleted</translation>
    </message>
    <message>
        <source>Auto-prune policy of a repository deleted</source>
        <translation>Auto-prune policy of a repository deleted</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Tag deleted</translation>
    </message>
    <message>
        <source>Tag {tag} deleted</source>
        <translation>Tag {tag} deleted</translation>
    </message>
    <message>
        <source>Tag could not be deleted</source>
        <translation>Tag could not be deleted</translation>
    </message>
    <message>
        <source>Tag {tag} could not be deleted</source>
        <translation>Tag {tag} could not be deleted</translation>
    </message>
    <message>
        <source>Label added</source>
        <translation>Label added</translation>
    </message>
    <message>
        <source>Label {key}={value} added to {manifest_digest}</source>
        <translation>Label {key}={value} added to {manifest_digest}</translation>
    </message>
    <message>
        <source>Label {key} added</source>
        <translation>Label {key} added</translation>
    </message>
    <message>
        <source>Label removed</source>
        <translation>Label removed</translation>
    </message>
    <message>
        <source>Label {key}={value} removed from {manifest_digest}</source>
        <translation>Label {key}={value} removed from {manifest_digest}</translation>
    </message>
    <message>
        <source>Label {key} removed</source>
        <translation>Label {key} removed</translation>
    </message>
    <message>
        <source>Tag moved</source>
        <translation>Tag moved</translation>
    </message>
    <message>
        <source>Tag {tag} moved from {original_manifest_digest} to {manifest_digest}</source>
        <translation>Tag {tag} moved from {original_manifest_digest} to {manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} moved to {manifest_digest}</source>
        <translation>Tag {tag} moved to {manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} moved</source>
        <translation>Tag {tag} moved</translation>
    </message>
    <message>
        <source>Tag deleted for good</source>
        <translation>Tag deleted for good</translation>
    </message>
    <message>
        <source>Tag {tag} deleted for good</source>
        <translation>Tag {tag} deleted for good</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>Pulled</translation>
    </message>
    <message>
        <source>Pulled {tag}</source>
        <translation>Pulled {tag}</translation>
    </message>
    <message>
        <source>Pulled {manifest_digest}</source>
        <translation>Pulled {manifest_digest}</translation>
    </message>
    <message>
        <source>Pull failed</source>
        <translation>Pull failed</translation>
    </message>
    <message>
        <source>Pull of {tag} failed</source>
        <translation>Pull of {tag} failed</translation>
    </message>
    <message>
        <source>Pull of {repo} failed</source>
        <translation>Pull of {repo} failed</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Pushed</translation>
    </message>
    <message>
        <source>Pushed {tag}</source>
        <translation>Pushed {tag}</translation>
    </message>
    <message>
        <source>Pushed {manifest_digest}</source>
        <translation>Pushed {manifest_digest}</translation>
    </message>
    <message>
        <source>Push failed</source>
        <translation>Push failed</translation>
    </message>
    <message>
        <source>Push of {tag} failed</source>
        <translation>Push of {tag} failed</translation>
    </message>
    <message>
        <source>Push to {repo} failed</source>
        <translation>Push to {repo} failed</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Mirrored</translation>
    </message>
    <message>
        <source>Mirror: {message}</source>
        <translation>Mirror: {message}</translation>
    </message>
    <message>
        <source>Mirroring changed</source>
        <translation>Mirroring changed</translation>
    </message>
    <message>
        <source>Mirroring changed: {changed} set to {to}</source>
        <translation>Mirroring changed: {changed} set to {to}</translation>
    </message>
    <message>
        <source>Mirroring switched off</source>
        <translation>Mirroring switched off</translation>
    </message>
    <message>
        <source>Mirroring switched on</source>
        <translation>Mirroring switched on</translation>
    </message>
    <message>
        <source>Mirroring cancelled</source>
        <translation>Mirroring cancelled</translation>
    </message>
    <message>
        <source>Mirroring failed</source>
        <translation>Mirroring failed</translation>
    </message>
    <message>
        <source>Mirroring failed: {message}</source>
        <translation>Mirroring failed: {message}</translation>
    </message>
    <message>
        <source>Mirroring asked for</source>
        <translation>Mirroring asked for</translation>
    </message>
    <message>
        <source>Mirroring began</source>
        <translation>Mirroring began</translation>
    </message>
    <message>
        <source>Mirroring done</source>
        <translation>Mirroring done</translation>
    </message>
    <message>
        <source>Tag could not be mirrored</source>
        <translation>Tag could not be mirrored</translation>
    </message>
    <message>
        <source>Tag {tag} could not be mirrored</source>
        <translation>Tag {tag} could not be mirrored</translation>
    </message>
    <message>
        <source>Tag mirrored</source>
        <translation>Tag mirrored</translation>
    </message>
    <message>
        <source>Tag {tag} mirrored</source>
        <translation>Tag {tag} mirrored</translation>
    </message>
    <message>
        <source>Test of the mirroring failed</source>
        <translation>Test of the mirroring failed</translation>
    </message>
    <message>
        <source>Test of the mirroring began</source>
        <translation>Test of the mirroring began</translation>
    </message>
    <message>
        <source>Test of the mirroring succeeded</source>
        <translation>Test of the mirroring succeeded</translation>
    </message>
    <message>
        <source>Image derived</source>
        <translation>Image derived</translation>
    </message>
    <message>
        <source>Image derived of {tag}: {verb}</source>
        <translation>Image derived of {tag}: {verb}</translation>
    </message>
    <message>
        <source>Notification of a namespace switched on again</source>
        <translation>Notification of a namespace switched on again</translation>
    </message>
    <message>
        <source>Notification switched on again</source>
        <translation>Notification switched on again</translation>
    </message>
    <message>
        <source>Notification for {event} switched on again</source>
        <translation>Notification for {event} switched on again</translation>
    </message>
    <message>
        <source>Tag restored</source>
        <translation>Tag restored</translation>
    </message>
    <message>
        <source>Tag {tag} restored to {manifest_digest}</source>
        <translation>Tag {tag} restored to {manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} restored</source>
        <translation>Tag {tag} restored</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>Description changed</translation>
    </message>
    <message>
        <source>Build trigger set up</source>
        <translation>Build trigger set up</translation>
    </message>
    <message>
        <source>Build started by a trigger</source>
        <translation>Build started by a trigger</translation>
    </message>
    <message>
        <source>Tag made immutable by a rule</source>
        <translation>Tag made immutable by a rule</translation>
    </message>
    <message>
        <source>Tag {tag} made immutable by a rule</source>
        <translation>Tag {tag} made immutable by a rule</translation>
    </message>
    <message>
        <source>Tags made immutable by a rule</source>
        <translation>Tags made immutable by a rule</translation>
    </message>
    <message>
        <source>{count} tags made immutable by a rule</source>
        <translation>{count} tags made immutable by a rule</translation>
    </message>
    <message>
        <source>Build trigger switched</source>
        <translation>Build trigger switched</translation>
    </message>
    <message>
        <source>Immutability rule changed</source>
        <translation>Immutability rule changed</translation>
    </message>
    <message>
        <source>Immutability rule for {tag_pattern} changed</source>
        <translation>Immutability rule for {tag_pattern} changed</translation>
    </message>
    <message>
        <source>Auto-prune policy of a namespace changed</source>
        <translation>Auto-prune policy of a namespace changed</translation>
    </message>
    <message>
        <source>Auto-prune policy of {namespace} changed: {method}</source>
        <translation>Auto-prune policy of {namespace} changed: {method}</translation>
    </message>
    <message>
        <source>Auto-prune policy of a repository changed</source>
        <translation>Auto-prune policy of a repository changed</translation>
    </message>
    <message>
        <source>Auto-prune policy of the repository changed: {method}</source>
        <translation>Auto-prune policy of the repository changed: {method}</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>of a tag that does not expire, in &quot;changed from never to 26 Jun 2026&quot;</extracomment>
        <translation>never</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>private</source>
        <translation>private</translation>
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
        <source>Message to everybody published</source>
        <translation>Message to everybody published</translation>
    </message>
    <message>
        <source>Message to everybody deleted</source>
        <translation>Message to everybody deleted</translation>
    </message>
    <message>
        <source>Garbage collection started by hand</source>
        <translation>Garbage collection started by hand</translation>
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
    <message>
        <source>A token waits for you</source>
        <translation>A token waits for you</translation>
    </message>
    <message>
        <source>Invitation to a team</source>
        <translation>Invitation to a team</translation>
    </message>
    <message>
        <source>Push to a repository</source>
        <translation>Push to a repository</translation>
    </message>
    <message>
        <source>A mirror failed</source>
        <translation>A mirror failed</translation>
    </message>
    <message>
        <source>A mirror is up to date</source>
        <translation>A mirror is up to date</translation>
    </message>
    <message>
        <source>Vulnerabilities found</source>
        <translation>Vulnerabilities found</translation>
    </message>
    <message>
        <source>Tags expire soon</source>
        <translation>Tags expire soon</translation>
    </message>
    <message>
        <source>Little room is left</source>
        <translation>Little room is left</translation>
    </message>
    <message>
        <source>No room is left</source>
        <translation>No room is left</translation>
    </message>
    <message>
        <source>Maintenance of the registry</source>
        <translation>Maintenance of the registry</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>Test notification</translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <extracomment>%1: a kind of notification that this program does not know, as in the API</extracomment>
        <translation>Notification: %1</translation>
    </message>
    <message>
        <source>Token has expired</source>
        <translation>Token has expired</translation>
    </message>
    <message numerus="yes">
        <source>Token expires in %n day(s)</source>
        <translation>
            <numerusform>Token expires in %n day</numerusform>
            <numerusform>Token expires in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside %1 is there</source>
        <extracomment>%1: a version of this program</extracomment>
        <translation>Quayside %1 is there</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one opens in the browser.</source>
        <extracomment>%1: the version of this program that runs</extracomment>
        <translation>This is %1. The page of the new one opens in the browser.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>The disk runs short</source>
        <translation>The disk runs short</translation>
    </message>
    <message>
        <source>The local registry takes no pushes until there is room.</source>
        <translation>The local registry takes no pushes until there is room.</translation>
    </message>
    <message>
        <source>Make room before the local registry takes no more pushes.</source>
        <translation>Make room before the local registry takes no more pushes.</translation>
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
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>your account</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organization</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>team in %1</source>
        <translation>team in %1</translation>
    </message>
    <message>
        <source>robot account</source>
        <translation>robot account</translation>
    </message>
    <message>
        <source>connection is gone</source>
        <translation>connection is gone</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message numerus="yes">
        <source>Keep the newest %n tag(s)</source>
        <translation>
            <numerusform>Keep the newest %n tag</numerusform>
            <numerusform>Keep the newest %n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove tags older than %1</source>
        <extracomment>%1 is a span: 2 weeks</extracomment>
        <translation>Remove tags older than %1</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>All other tags</translation>
    </message>
    <message>
        <source>Tags whose whole name matches</source>
        <translation>Tags whose whole name matches</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>a policy of the very repository or namespace that is shown</extracomment>
        <translation>Here</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>Organization %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Account %1</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>immutable</translation>
    </message>
    <message>
        <source>immutable as before</source>
        <translation>immutable as before</translation>
    </message>
    <message>
        <source>loses its expiration</source>
        <translation>loses its expiration</translation>
    </message>
    <message>
        <source>belongs to its image</source>
        <translation>belongs to its image</translation>
    </message>
    <message>
        <source>not meant</source>
        <extracomment>a tag, by any policy</extracomment>
        <translation>not meant</translation>
    </message>
    <message numerus="yes">
        <source>among the newest %n</source>
        <translation>
            <numerusform>among the newest %n</numerusform>
            <numerusform>among the newest %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer one(s) are kept</source>
        <translation>
            <numerusform>%n newer one is kept</numerusform>
            <numerusform>%n newer ones are kept</numerusform>
        </translation>
    </message>
    <message>
        <source>not older than %1</source>
        <extracomment>%1 is a span: 2 weeks</extracomment>
        <translation>not older than %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>older than %1</translation>
    </message>
    <message>
        <source>Tags with the pattern</source>
        <translation>Tags with the pattern</translation>
    </message>
    <message>
        <source>kept as it is immutable</source>
        <translation>kept as it is immutable</translation>
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
    <message>
        <source>Kubernetes, image line</source>
        <translation>Kubernetes, image line</translation>
    </message>
    <message>
        <source>Kubernetes, image line by digest</source>
        <translation>Kubernetes, image line by digest</translation>
    </message>
</context>
<context>
    <name>RepositoryText</name>
    <message>
        <source>The repository is read-only.</source>
        <translation>The repository is read-only.</translation>
    </message>
    <message>
        <source>The repository is a mirror: only the mirror may change it.</source>
        <translation>The repository is a mirror: only the mirror may change it.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>It can be made normal again in its settings.</source>
        <translation>It can be made normal again in its settings.</translation>
    </message>
</context>
<context>
    <name>RightText</name>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Creator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
</context>
<context>
    <name>RobotSteps</name>
    <message>
        <source>New repositories</source>
        <translation>New repositories</translation>
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
    <name>SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>Saved as %1, readable by you alone.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Saved as %1.</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>View all visible repositories</source>
        <translation>View all visible repositories</translation>
    </message>
    <message>
        <source>Read/Write to any accessible repositories</source>
        <translation>Read/Write to any accessible repositories</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>Administer repositories</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>Create repositories</translation>
    </message>
    <message>
        <source>Read user information</source>
        <translation>Read user information</translation>
    </message>
    <message>
        <source>Administer user</source>
        <translation>Administer user</translation>
    </message>
    <message>
        <source>Administer organization</source>
        <translation>Administer organization</translation>
    </message>
    <message>
        <source>Super user access</source>
        <translation>Super user access</translation>
    </message>
    <message>
        <source>Read tags, manifests and security reports</source>
        <translation>Read tags, manifests and security reports</translation>
    </message>
    <message>
        <source>Push images, change tags and expirations</source>
        <translation>Push images, change tags and expirations</translation>
    </message>
    <message>
        <source>Needed for mirrors, notifications and permissions</source>
        <translation>Needed for mirrors, notifications and permissions</translation>
    </message>
    <message>
        <source>Create repositories in any namespace you may create in</source>
        <translation>Create repositories in any namespace you may create in</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation>Name and e-mail address</translation>
    </message>
    <message>
        <source>Change the account itself</source>
        <translation>Change the account itself</translation>
    </message>
    <message>
        <source>Teams, robots and billing of all your organizations</source>
        <translation>Teams, robots and billing of all your organizations</translation>
    </message>
    <message>
        <source>Everything that superusers may do on this registry</source>
        <translation>Everything that superusers may do on this registry</translation>
    </message>
    <message>
        <source>Whoever holds this token can change the account, its robots and its tokens.</source>
        <translation>Whoever holds this token can change the account, its robots and its tokens.</translation>
    </message>
    <message>
        <source>Whoever holds this token can change teams, robots and billing.</source>
        <translation>Whoever holds this token can change teams, robots and billing.</translation>
    </message>
    <message>
        <source>Whoever holds this token can change every user and every organization.</source>
        <translation>Whoever holds this token can change every user and every organization.</translation>
    </message>
    <message>
        <source>Read tags and security reports</source>
        <translation>Read tags and security reports</translation>
    </message>
    <message>
        <source>Push images, change expirations</source>
        <translation>Push images, change expirations</translation>
    </message>
    <message>
        <source>Configure mirrors and notifications</source>
        <translation>Configure mirrors and notifications</translation>
    </message>
    <message>
        <source>Manage robots and teams</source>
        <translation>Manage robots and teams</translation>
    </message>
    <message>
        <source>Read who I am</source>
        <translation>Read who I am</translation>
    </message>
    <message>
        <source>Manage my account</source>
        <translation>Manage my account</translation>
    </message>
    <message>
        <source>Administer users of the registry</source>
        <translation>Administer users of the registry</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>risk of a token</extracomment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>risk of a token</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>risk of a token</extracomment>
        <translation>High</translation>
    </message>
</context>
<context>
    <name>ScriptText</name>
    <message>
        <source>What is there is read first: who has the role, or a higher one, is passed over.</source>
        <translation>What is there is read first: who has the role, or a higher one, is passed over.</translation>
    </message>
</context>
<context>
    <name>SpanText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamInvitation</name>
    <message>
        <source>The invitation does not stand any more.</source>
        <translation>The invitation does not stand any more.</translation>
    </message>
    <message>
        <source>Join the team %1 of %2?</source>
        <translation>Join the team %1 of %2?</translation>
    </message>
    <message>
        <source>%1 invites you. As a member you get the rights of the team.</source>
        <translation>%1 invites you. As a member you get the rights of the team.</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Join</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>&amp;Decline</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Later</translation>
    </message>
    <message>
        <source>You are a member of %1 now.</source>
        <translation>You are a member of %1 now.</translation>
    </message>
    <message>
        <source>The invitation to %1 was declined.</source>
        <translation>The invitation to %1 was declined.</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connection</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Scopes seen</source>
        <translation>Scopes seen</translation>
    </message>
    <message>
        <source>Registry (/v2/)</source>
        <translation>Registry (/v2/)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Not needed within this computer.</source>
        <translation>Not needed within this computer.</translation>
    </message>
    <message>
        <source>Plain http: everybody on the way can read and change it.</source>
        <translation>Plain http: everybody on the way can read and change it.</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n day(s) left</source>
        <translation>
            <numerusform>%1 by %2, %n day left</numerusform>
            <numerusform>%1 by %2, %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>None: an older or another registry.</source>
        <translation>None: an older or another registry.</translation>
    </message>
    <message>
        <source>None: an older registry.</source>
        <translation>None: an older registry.</translation>
    </message>
    <message>
        <source>Mirrors %1</source>
        <translation>Mirrors %1</translation>
    </message>
    <message>
        <source>Nobody signs in.</source>
        <translation>Nobody signs in.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nobody is signed in.</translation>
    </message>
    <message>
        <source>All rights of the user</source>
        <translation>All rights of the user</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>The same as here</translation>
    </message>
    <message>
        <source>The registry&apos;s is %1 s ahead.</source>
        <translation>The registry&apos;s is %1 s ahead.</translation>
    </message>
    <message>
        <source>The registry&apos;s is %1 s behind.</source>
        <translation>The registry&apos;s is %1 s behind.</translation>
    </message>
    <message>
        <source>Expiry times would look wrong.</source>
        <translation>Expiry times would look wrong.</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>There is none newer than this version, %1.</source>
        <translation>There is none newer than this version, %1.</translation>
    </message>
    <message>
        <source>Version %1 is there; this is %2. The bell leads to its page.</source>
        <translation>Version %1 is there; this is %2. The bell leads to its page.</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>The address cannot be reached.</translation>
    </message>
    <message>
        <source>The address did not answer in time.</source>
        <translation>The address did not answer in time.</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>The certificate of the address is not trusted.</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>There is nothing at this address.</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>The answer is too large.</translation>
    </message>
    <message>
        <source>The answer names no version, or leads elsewhere.</source>
        <translation>The answer names no version, or leads elsewhere.</translation>
    </message>
    <message>
        <source>The address does not tell it now.</source>
        <translation>The address does not tell it now.</translation>
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
    <name>quayside::ui::AddPermissionDialog</name>
    <message>
        <source>Add permission</source>
        <translation>Add permission</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Robot accounts and teams belong to one namespace, and these repositories lie in several: only users can be chosen.</source>
        <translation>Robot accounts and teams belong to one namespace, and these repositories lie in several: only users can be chosen.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Whoever has the role already, or a higher one, keeps it: nothing is taken away.</source>
        <translation>Whoever has the role already, or a higher one, keeps it: nothing is taken away.</translation>
    </message>
    <message>
        <source>Choose somebody from the list below the field.</source>
        <translation>Choose somebody from the list below the field.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who gets a permission</source>
        <translation>Who gets a permission</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n repository</numerusform>
            <numerusform>%n repositories</numerusform>
        </translation>
    </message>
    <message>
        <source>May push and pull, change settings and permissions, and delete the repository.</source>
        <translation>May push and pull, change settings and permissions, and delete the repository.</translation>
    </message>
    <message>
        <source>May push and pull, and delete tags.</source>
        <translation>May push and pull, and delete tags.</translation>
    </message>
    <message>
        <source>May pull.</source>
        <translation>May pull.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::AdministeredOrganizations</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>&amp;Take ownership…</source>
        <translation>&amp;Take ownership…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Images are pulled by the new name from now on; the old one leads nowhere.</source>
        <translation>Images are pulled by the new name from now on; the old one leads nowhere.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>Take ownership of %1?</source>
        <translation>Take ownership of %1?</translation>
    </message>
    <message>
        <source>You become an administrator of the organization; the others stay.</source>
        <translation>You become an administrator of the organization; the others stay.</translation>
    </message>
    <message>
        <source>Take ownership</source>
        <translation>Take ownership</translation>
    </message>
    <message>
        <source>You administer %1 now.</source>
        <translation>You administer %1 now.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>With all its repositories, teams, robots and applications. This cannot be undone.</source>
        <translation>With all its repositories, teams, robots and applications. This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>New organization</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions for the chosen organization</source>
        <translation>Actions for the chosen organization</translation>
    </message>
    <message>
        <source>Organizations of the registry</source>
        <translation>Organizations of the registry</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>Filter organizations</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no organization</source>
        <translation>There is no organization</translation>
    </message>
    <message>
        <source>No organization matches the filter</source>
        <translation>No organization matches the filter</translation>
    </message>
</context>
<context>
    <name>quayside::ui::AppTokensSection</name>
    <message>
        <source>TITLE</source>
        <translation>TITLE</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREATED</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>LAST USED</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRES</translation>
    </message>
    <message>
        <source>App tokens</source>
        <translation>App tokens</translation>
    </message>
    <message>
        <source>Filter app tokens</source>
        <translation>Filter app tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n app token(s)</source>
        <translation>
            <numerusform>%n app token</numerusform>
            <numerusform>%n app tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>No app token yet</source>
        <translation>No app token yet</translation>
    </message>
    <message>
        <source>An app token is a password for docker, podman and the like, in place of your own. Each computer has one, and each can be revoked alone.</source>
        <translation>An app token is a password for docker, podman and the like, in place of your own. Each computer has one, and each can be revoked alone.</translation>
    </message>
    <message>
        <source>Create an app token</source>
        <translation>Create an app token</translation>
    </message>
    <message>
        <source>No app token matches the filter</source>
        <translation>No app token matches the filter</translation>
    </message>
    <message>
        <source>Create app token</source>
        <translation>Create app token</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>&amp;Credentials…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>&amp;Revoke…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 was created</translation>
    </message>
    <message>
        <source>Sign in with it where you would use your password.</source>
        <translation>Sign in with it where you would use your password.</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>Revoke %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n app token(s)?</source>
        <translation>
            <numerusform>Revoke %n app token?</numerusform>
            <numerusform>Revoke %n app tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that sign in with it are refused from then on. Your own password and other app tokens stay.</source>
        <translation>Clients that sign in with it are refused from then on. Your own password and other app tokens stay.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message numerus="yes">
        <source>%n app token(s) were not revoked</source>
        <translation>
            <numerusform>%n app token were not revoked</numerusform>
            <numerusform>%n app tokens were not revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app token(s) revoked.</source>
        <translation>
            <numerusform>%n app token revoked.</numerusform>
            <numerusform>%n app tokens revoked.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>It was not undone</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationDetailsDialog</name>
    <message>
        <source>Parts of the application</source>
        <translation>Parts of the application</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Homepage</source>
        <translation>&amp;Homepage</translation>
    </message>
    <message>
        <source>&amp;Redirect prefix</source>
        <translation>&amp;Redirect prefix</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Avatar e-mail</source>
        <translation>&amp;Avatar e-mail</translation>
    </message>
    <message>
        <source>Delete application…</source>
        <translation>Delete application…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the client ID</source>
        <translation>Copy the client ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Show the secret</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Copy the secret</translation>
    </message>
    <message>
        <source>Only programs that sign users in need the secret. Tokens made here do not.</source>
        <translation>Only programs that sign users in need the secret. Tokens made here do not.</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>Reset secret…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>Reset the secret of %1?</source>
        <translation>Reset the secret of %1?</translation>
    </message>
    <message>
        <source>Programs that sign users in with the old secret stop working until they get the new one. Tokens that were made stay valid.</source>
        <translation>Programs that sign users in with the old secret stop working until they get the new one. Tokens that were made stay valid.</translation>
    </message>
    <message>
        <source>The old secret may stop working</source>
        <translation>The old secret may stop working</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>Reset secret</translation>
    </message>
    <message>
        <source>The secret is a new one. Tokens stay valid.</source>
        <translation>The secret is a new one. Tokens stay valid.</translation>
    </message>
    <message>
        <source>An application of %1. Tokens are made under its name.</source>
        <translation>An application of %1. Tokens are made under its name.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>OAuth information</source>
        <translation>OAuth information</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationDialog</name>
    <message>
        <source>New application</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Homepage</source>
        <translation>&amp;Homepage</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>&amp;Redirect prefix</source>
        <translation>&amp;Redirect prefix</translation>
    </message>
    <message>
        <source>Where sign-in answers may be sent. Tokens made here do not need it.</source>
        <translation>Where sign-in answers may be sent. Tokens made here do not need it.</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>&amp;Avatar e-mail</source>
        <translation>&amp;Avatar e-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Create application</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>This is no web address.</translation>
    </message>
    <message>
        <source>An application of %1. Tokens are made under its name.</source>
        <extracomment>%1 an organization</extracomment>
        <translation>An application of %1. Tokens are made under its name.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationTokens</name>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>TOKEN</translation>
    </message>
    <message>
        <source>CREATED BY</source>
        <translation>CREATED BY</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>SCOPES</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREATED</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRES</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>LAST USED</translation>
    </message>
    <message>
        <source>made in a browser</source>
        <translation>made in a browser</translation>
    </message>
    <message>
        <source>in use by connection %1</source>
        <translation>in use by connection %1</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from then on. It cannot be taken back.</source>
        <translation>Whoever uses it is refused from then on. It cannot be taken back.</translation>
    </message>
    <message>
        <source>The connection %1 signs in with it and loses its sign-in.</source>
        <translation>The connection %1 signs in with it and loses its sign-in.</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>Revoke the token %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Revoke %n token?</numerusform>
            <numerusform>Revoke %n tokens?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n token revoked.</numerusform>
            <numerusform>%n tokens revoked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of the application</source>
        <translation>Tokens of the application</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Filter tokens</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>No token yet</translation>
    </message>
    <message>
        <source>Whoever administers the organization sees the tokens here, never their text.</source>
        <translation>Whoever administers the organization sees the tokens here, never their text.</translation>
    </message>
    <message>
        <source>Generate token…</source>
        <translation>Generate token…</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>No token matches the filter</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationsSection</name>
    <message>
        <source>APPLICATION</source>
        <translation>APPLICATION</translation>
    </message>
    <message>
        <source>CLIENT ID</source>
        <translation>CLIENT ID</translation>
    </message>
    <message>
        <source>HOMEPAGE</source>
        <translation>HOMEPAGE</translation>
    </message>
    <message>
        <source>REDIRECT PREFIX</source>
        <translation>REDIRECT PREFIX</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>Applications of the organization</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>Filter applications</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n application</numerusform>
            <numerusform>%n applications</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>No application yet</translation>
    </message>
    <message>
        <source>An application is the name under which tokens are made: it says who uses them. A token is the secret that a script sends, with the scopes you tick and an end.</source>
        <translation>An application is the name under which tokens are made: it says who uses them. A token is the secret that a script sends, with the scopes you tick and an end.</translation>
    </message>
    <message>
        <source>Create application and token</source>
        <translation>Create application and token</translation>
    </message>
    <message>
        <source>No application matches the filter</source>
        <translation>No application matches the filter</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>Create application</translation>
    </message>
    <message>
        <source>Generate token…</source>
        <translation>Generate token…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>Copy client &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Generate token…</source>
        <translation>&amp;Generate token…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>The application goes with all its tokens: every program that uses one of them is refused from then on.</source>
        <translation>The application goes with all its tokens: every program that uses one of them is refused from then on.</translation>
    </message>
    <message>
        <source>All tokens of the application may die</source>
        <translation>All tokens of the application may die</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>Delete application</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>It was not undone</translation>
    </message>
</context>
<context>
    <name>quayside::ui::AuthorizationsSection</name>
    <message>
        <source>Assigned to you</source>
        <translation>Assigned to you</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Granted</translation>
    </message>
    <message>
        <source>APPLICATION</source>
        <translation>APPLICATION</translation>
    </message>
    <message>
        <source>ORGANIZATION</source>
        <translation>ORGANIZATION</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>SCOPES</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>Authorizations</translation>
    </message>
    <message>
        <source>Granted tokens</source>
        <translation>Granted tokens</translation>
    </message>
    <message>
        <source>Filter authorizations</source>
        <translation>Filter authorizations</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s)</source>
        <translation>
            <numerusform>%n authorization</numerusform>
            <numerusform>%n authorizations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is authorized</source>
        <translation>Nothing is authorized</translation>
    </message>
    <message>
        <source>Here stand the tokens that act as you, by whatever way they were made.</source>
        <translation>Here stand the tokens that act as you, by whatever way they were made.</translation>
    </message>
    <message>
        <source>No authorization matches the filter</source>
        <translation>No authorization matches the filter</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>Make token…</source>
        <translation>Make token…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <translation>Revoke the token of %1?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n authorization(s)?</source>
        <translation>
            <numerusform>Revoke %n authorization?</numerusform>
            <numerusform>Revoke %n authorizations?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever uses it is refused from then on. It cannot be taken back.</source>
        <translation>Whoever uses it is refused from then on. It cannot be taken back.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) revoked.</source>
        <translation>
            <numerusform>%n authorization revoked.</numerusform>
            <numerusform>%n authorizations revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::Banner</name>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
</context>
<context>
    <name>quayside::ui::BookmarkMenu</name>
    <message>
        <source>Remove this p&amp;age</source>
        <translation>Remove this p&amp;age</translation>
    </message>
    <message>
        <source>&amp;Add this page</source>
        <translation>&amp;Add this page</translation>
    </message>
    <message>
        <source>There is room for %1 bookmarks.</source>
        <translation>There is room for %1 bookmarks.</translation>
    </message>
    <message>
        <source>The bookmark is removed.</source>
        <translation>The bookmark is removed.</translation>
    </message>
    <message>
        <source>Bookmarked: %1</source>
        <translation>Bookmarked: %1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Bookmark</translation>
    </message>
    <message>
        <source>This console has no connection “%1” any more.</source>
        <translation>This console has no connection “%1” any more.</translation>
    </message>
    <message>
        <source>&amp;Remove the bookmark</source>
        <translation>&amp;Remove the bookmark</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
</context>
<context>
    <name>quayside::ui::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <source>F2 changes a name, Del removes the bookmark.</source>
        <translation>F2 changes a name, Del removes the bookmark.</translation>
    </message>
    <message>
        <source>Change the &amp;name</source>
        <translation>Change the &amp;name</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
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
    <name>quayside::ui::CertificateCard</name>
    <message>
        <source>Authority</source>
        <translation>Authority</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>Copy the fingerprint</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ChangeExpirationDialog</name>
    <message>
        <source>Every chosen tag is immutable.</source>
        <translation>Every chosen tag is immutable.</translation>
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
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copy curl</source>
        <translation>Copy curl</translation>
    </message>
    <message>
        <source>The calls for a script; the token stands in QUAY_TOKEN.</source>
        <translation>The calls for a script; the token stands in QUAY_TOKEN.</translation>
    </message>
    <message>
        <source>The registry may refuse a date more than two years ahead.</source>
        <translation>The registry may refuse a date more than two years ahead.</translation>
    </message>
    <message>
        <source>The copied LABEL acts when the image is pushed. On a multi-platform index it counts when every platform&apos;s image carries the same value; an annotation of the index counts with Quayside, but not with Quay.</source>
        <translation>The copied LABEL acts when the image is pushed. On a multi-platform index it counts when every platform&apos;s image carries the same value; an annotation of the index counts with Quayside, but not with Quay.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ChangeLogSection</name>
    <message>
        <source>Change log</source>
        <translation>Change log</translation>
    </message>
    <message>
        <source>What changed between the releases of the registry</source>
        <translation>What changed between the releases of the registry</translation>
    </message>
    <message>
        <source>The registry has no change log.</source>
        <translation>The registry has no change log.</translation>
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
    <message>
        <source>Keep in the &amp;tray</source>
        <translation>Keep in the &amp;tray</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CompareDialog</name>
    <message>
        <source>BEFORE</source>
        <translation>BEFORE</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>AFTERWARDS</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Differences of the two images</source>
        <translation>Differences of the two images</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CHANGE</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>OF</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>Compare images of %1</source>
        <translation>Compare images of %1</translation>
    </message>
    <message>
        <source>An image was not read: %1</source>
        <translation>An image was not read: %1</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>Reading the images…</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>one image</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) shared</source>
        <translation>
            <numerusform>%n layer shared</numerusform>
            <numerusform>%n layers shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added (%1)</source>
        <translation>
            <numerusform>%n added (%1)</numerusform>
            <numerusform>%n added (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed (%1)</source>
        <translation>
            <numerusform>%n removed (%1)</numerusform>
            <numerusform>%n removed (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>the same size</source>
        <translation>the same size</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>%1 larger</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>%1 smaller</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a list of numbers of layers, %2 how the size changed</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (was %2)</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Variables and settings are not compared: %1</source>
        <translation>Variables and settings are not compared: %1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>Compare %1 with %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CompareTagsDialog</name>
    <message>
        <source>Compare tags</source>
        <translation>Compare tags</translation>
    </message>
    <message>
        <source>Choose two tags, or type their names. Platforms, layers, labels and variables of their images are set side by side.</source>
        <translation>Choose two tags, or type their names. Platforms, layers, labels and variables of their images are set side by side.</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>&amp;With</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>There is no tag %1.</source>
        <translation>There is no tag %1.</translation>
    </message>
    <message>
        <source>These are one and the same tag.</source>
        <translation>These are one and the same tag.</translation>
    </message>
    <message>
        <source>The tags were not read: %1</source>
        <translation>The tags were not read: %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConfigSection</name>
    <message>
        <source>The config is on the clipboard.</source>
        <translation>The config is on the clipboard.</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Config</translation>
    </message>
    <message>
        <source>The registry did not give the config</source>
        <translation>The registry did not give the config</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>The config is too large to be shown</source>
        <translation>The config is too large to be shown</translation>
    </message>
    <message>
        <source>Fetch it with skopeo inspect --config.</source>
        <translation>Fetch it with skopeo inspect --config.</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>Config as JSON</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConfigurationSection</name>
    <message>
        <source>%1, warning: %2</source>
        <translation>%1, warning: %2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>where the value of a setting comes from</extracomment>
        <translation>Set</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>FROM</translation>
    </message>
    <message>
        <source>The registry tells how it is configured only where FEATURE_SUPERUSER_CONFIGDUMP is set to true in its configuration, and only to superusers.</source>
        <translation>The registry tells how it is configured only where FEATURE_SUPERUSER_CONFIGDUMP is set to true in its configuration, and only to superusers.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a key of the configuration, and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are not as they should be</source>
        <translation>
            <numerusform>%n setting is not as it should be</numerusform>
            <numerusform>%n settings are not as they should be</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show as JSON…</source>
        <translation>&amp;Show as JSON…</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copy value</translation>
    </message>
    <message>
        <source>The value of %1 is on the clipboard.</source>
        <translation>The value of %1 is on the clipboard.</translation>
    </message>
    <message>
        <source>The configuration is on the clipboard, secrets covered.</source>
        <translation>The configuration is on the clipboard, secrets covered.</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copy value</translation>
    </message>
    <message>
        <source>Configuration of the registry</source>
        <translation>Configuration of the registry</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>Filter keys and values</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n setting</numerusform>
            <numerusform>%n settings</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry names no setting</source>
        <translation>The registry names no setting</translation>
    </message>
    <message>
        <source>No setting matches the filter</source>
        <translation>No setting matches the filter</translation>
    </message>
    <message>
        <source>Without defaults</source>
        <translation>Without defaults</translation>
    </message>
    <message>
        <source>Only what differs from what it is by itself</source>
        <translation>Only what differs from what it is by itself</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>The whole configuration as JSON; secrets are covered</source>
        <translation>The whole configuration as JSON; secrets are covered</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConfirmDialog</name>
    <message>
        <source>What it is about</source>
        <translation>What it is about</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1 is a name that has to be typed as it is</extracomment>
        <translation>Type %1 to go on:</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectCard</name>
    <message>
        <source>Connect a client</source>
        <translation>Connect a client</translation>
    </message>
    <message>
        <source>Client program</source>
        <translation>Client program</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionActions</name>
    <message>
        <source>New organization</source>
        <translation>New organization</translation>
    </message>
    <message>
        <source>An organization is a namespace that several people share: with teams, robots and applications of its own. You become its first administrator.</source>
        <translation>An organization is a namespace that several people share: with teams, robots and applications of its own. You become its first administrator.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;reate</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionForm</name>
    <message>
        <source>Parts of the connection</source>
        <translation>Parts of the connection</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Remote Quay</source>
        <translation>Remote Quay</translation>
    </message>
    <message>
        <source>quay.io</source>
        <translation>quay.io</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>https://registry.example.org</source>
        <translation>https://registry.example.org</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Detect</translation>
    </message>
    <message>
        <source>Send &amp;credentials without TLS</source>
        <translation>Send &amp;credentials without TLS</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>Open &amp;read-only</translation>
    </message>
    <message>
        <source>Nothing that would change the registry leaves this computer.</source>
        <translation>Nothing that would change the registry leaves this computer.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Sign in with</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API &amp;token</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>Anon&amp;ymous</source>
        <translation>Anon&amp;ymous</translation>
    </message>
    <message>
        <source>Us&amp;er name</source>
        <translation>Us&amp;er name</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Show what is typed</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Keep it</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>in the system keychain</translation>
    </message>
    <message>
        <source>until Quayside quits</source>
        <translation>until Quayside quits</translation>
    </message>
    <message>
        <source>nowhere, ask each time</source>
        <translation>nowhere, ask each time</translation>
    </message>
    <message>
        <source>Registry login</source>
        <translation>Registry login</translation>
    </message>
    <message>
        <source>For /v2 alone: manifests, copies and pull commands. A robot, an app token or an encrypted password.</source>
        <translation>For /v2 alone: manifests, copies and pull commands. A robot, an app token or an encrypted password.</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>User na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>Trust the s&amp;ystem&apos;s authorities</source>
        <translation>Trust the s&amp;ystem&apos;s authorities</translation>
    </message>
    <message>
        <source>Trust the system&apos;s and &amp;these authorities</source>
        <translation>Trust the system&apos;s and &amp;these authorities</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Trust the &amp;pinned certificate alone</source>
        <translation>Trust the &amp;pinned certificate alone</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Certificate</translation>
    </message>
    <message>
        <source>PEM or PKCS#12; empty: none</source>
        <translation>PEM or PKCS#12; empty: none</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>Ke&amp;y</translation>
    </message>
    <message>
        <source>PEM; empty: in the certificate&apos;s file</source>
        <translation>PEM; empty: in the certificate&apos;s file</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>P&amp;assphrase</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>The system&apos;s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS5</source>
        <translation>SOCKS5</translation>
    </message>
    <message>
        <source>&amp;Host</source>
        <translation>&amp;Host</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;Exceptions</source>
        <translation>&amp;Exceptions</translation>
    </message>
    <message>
        <source>localhost, .example.org</source>
        <translation>localhost, .example.org</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, with commas between them.</source>
        <translation>Hosts that are reached directly, with commas between them.</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Timeout</translation>
    </message>
    <message>
        <source>&amp;Parallel requests</source>
        <translation>&amp;Parallel requests</translation>
    </message>
    <message>
        <source>A registry that is busy lowers the number by itself.</source>
        <translation>A registry that is busy lowers the number by itself.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>every 15 s</source>
        <translation>every 15 s</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>every minute</translation>
    </message>
    <message>
        <source>every 5 min</source>
        <translation>every 5 min</translation>
    </message>
    <message>
        <source>Only the page that is seen.</source>
        <translation>Only the page that is seen.</translation>
    </message>
    <message>
        <source>Add certificate authorities</source>
        <translation>Add certificate authorities</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Key of the client certificate</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Public repositories alone, and nothing can be changed.</source>
        <translation>Public repositories alone, and nothing can be changed.</translation>
    </message>
    <message>
        <source>A session as in the browser. Accounts that sign in elsewhere (SSO) need a token.</source>
        <translation>A session as in the browser. Accounts that sign in elsewhere (SSO) need a token.</translation>
    </message>
    <message>
        <source>Recommended. Made in the registry: organization, Applications, Generate token.</source>
        <translation>Recommended. Made in the registry: organization, Applications, Generate token.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>The keychain is locked.</translation>
    </message>
    <message>
        <source>No keychain here: an encrypted file is used.</source>
        <translation>No keychain here: an encrypted file is used.</translation>
    </message>
    <message>
        <source>No keychain here: kept until Quayside quits.</source>
        <translation>No keychain here: kept until Quayside quits.</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>None: pin it when Quayside shows you the certificate.</source>
        <translation>None: pin it when Quayside shows you the certificate.</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>Another connection has this name.</translation>
    </message>
    <message>
        <source>This is no address of a registry.</source>
        <translation>This is no address of a registry.</translation>
    </message>
    <message>
        <source>Over http everybody on the way can read the secret. Tick below if that is what you want.</source>
        <translation>Over http everybody on the way can read the secret. Tick below if that is what you want.</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port.</source>
        <translation>A proxy needs a host and a port.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 holds no certificate.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>&amp;Forgot the password?</translation>
    </message>
    <message>
        <source>every 4 s</source>
        <translation>every 4 s</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionListDelegate</name>
    <message>
        <source>Development</source>
        <translation>Development</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>New connection</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>read-only</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Add a connection</translation>
    </message>
    <message>
        <source>Add a connection (Ins)</source>
        <translation>Add a connection (Ins)</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <translation>Duplicate the connection</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Remove the connection</translation>
    </message>
    <message>
        <source>Remove the connection (Del)</source>
        <translation>Remove the connection (Del)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import and export</translation>
    </message>
    <message>
        <source>No connection yet. Add one, or import those of docker and podman.</source>
        <translation>No connection yet. Add one, or import those of docker and podman.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
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
        <source>%1 (copy)</source>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>One field needs another look.</source>
        <translation>One field needs another look.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>The keychain is locked.</translation>
    </message>
    <message>
        <source>Saved secrets cannot be read until it is unlocked.</source>
        <translation>Saved secrets cannot be read until it is unlocked.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Import from &amp;docker and podman…</source>
        <translation>Import from &amp;docker and podman…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Import a file…</translation>
    </message>
    <message>
        <source>&amp;Export without secrets…</source>
        <translation>&amp;Export without secrets…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Something answers there, but it does not tell that it is Quay.</source>
        <translation>Something answers there, but it does not tell that it is Quay.</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>Export connections</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>Import connections</translation>
    </message>
    <message>
        <source>This file holds no connections.</source>
        <translation>This file holds no connections.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>%n connection imported.</numerusform>
            <numerusform>%n connections imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no secrets and trust the system&apos;s authorities. Save keeps them.</source>
        <translation>They have no secrets and trust the system&apos;s authorities. Save keeps them.</translation>
    </message>
    <message>
        <source>The connections were exported.</source>
        <translation>The connections were exported.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>Connections (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>over https</source>
        <translation>over https</translation>
    </message>
    <message>
        <source>over http, not encrypted</source>
        <translation>over http, not encrypted</translation>
    </message>
    <message>
        <source>Found a plain registry %1. It has no API of Quay: little of it can be seen.</source>
        <extracomment>%1: over https</extracomment>
        <translation>Found a plain registry %1. It has no API of Quay: little of it can be seen.</translation>
    </message>
    <message>
        <source>Found %1 %2.</source>
        <extracomment>%1: title, %2: version, %3: over https</extracomment>
        <translation>Found %1 %2.</translation>
    </message>
    <message>
        <source>Found %1, %2, %3.</source>
        <translation>Found %1, %2, %3.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionPrompts</name>
    <message>
        <source>The token is not valid.</source>
        <translation>The token is not valid.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Name or password is wrong.</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>The sign-in is no longer valid.</translation>
    </message>
    <message>
        <source>Sign in again. What you typed on the page is kept.</source>
        <translation>Sign in again. What you typed on the page is kept.</translation>
    </message>
    <message>
        <source>The secret that was kept is not there.</source>
        <translation>The secret that was kept is not there.</translation>
    </message>
    <message>
        <source>Enter it again. Nothing was deleted.</source>
        <translation>Enter it again. Nothing was deleted.</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>The keychain is locked.</translation>
    </message>
    <message>
        <source>Unlock it, or enter the secret by hand.</source>
        <translation>Unlock it, or enter the secret by hand.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>The keychain does not answer.</translation>
    </message>
    <message>
        <source>Your secrets may still be there.</source>
        <translation>Your secrets may still be there.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>This connection is not encrypted.</translation>
    </message>
    <message>
        <source>Everybody on the way can read what you enter. If that is all right, allow it in the connection settings.</source>
        <translation>Everybody on the way can read what you enter. If that is all right, allow it in the connection settings.</translation>
    </message>
    <message>
        <source>The encrypted file is closed.</source>
        <translation>The encrypted file is closed.</translation>
    </message>
    <message>
        <source>Open it, or enter the secret by hand.</source>
        <translation>Open it, or enter the secret by hand.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>The password is wrong.</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent.</source>
        <translation>This connection is read-only: nothing was sent.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Make a new token</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionsPage</name>
    <message>
        <source>Connections that are added from now on</source>
        <translation>Connections that are added from now on</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Refresh</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Timeout</translation>
    </message>
    <message>
        <source>&amp;Save secret</source>
        <translation>&amp;Save secret</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>&amp;Open read-only</translation>
    </message>
    <message>
        <source>Each connection can have its own in the connection manager; those to this computer are read every few seconds.</source>
        <translation>Each connection can have its own in the connection manager; those to this computer are read every few seconds.</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>&amp;Manage connections…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>every %1 s</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>every %1 min</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>in the system keychain</translation>
    </message>
    <message>
        <source>until Quayside quits</source>
        <translation>until Quayside quits</translation>
    </message>
    <message>
        <source>nowhere, ask each time</source>
        <translation>nowhere, ask each time</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConvertDialog</name>
    <message>
        <source>&amp;Administrator</source>
        <translation>&amp;Administrator</translation>
    </message>
    <message>
        <source>Its &amp;password</source>
        <translation>Its &amp;password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Convert</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member of %n organization(s)</source>
        <translation>
            <numerusform>%1 is a member of %n organization</numerusform>
            <numerusform>%1 is a member of %n organizations</numerusform>
        </translation>
    </message>
    <message>
        <source>An organization belongs to no other. Leave them first: %1.</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>An organization belongs to no other. Leave them first: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>It has to be another account: nobody signs in as %1 any more.</source>
        <translation>It has to be another account: nobody signs in as %1 any more.</translation>
    </message>
    <message>
        <source>Make an organization of %1</source>
        <translation>Make an organization of %1</translation>
    </message>
    <message>
        <source>Nobody signs in as %1 any more, neither with its password nor with its own tokens.</source>
        <translation>Nobody signs in as %1 any more, neither with its password nor with its own tokens.</translation>
    </message>
    <message>
        <source>Its own rights in repositories of others end.</source>
        <translation>Its own rights in repositories of others end.</translation>
    </message>
    <message>
        <source>The account below administers the organization. This cannot be undone.</source>
        <translation>The account below administers the organization. This cannot be undone.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>%1 is an organization now.</source>
        <translation>%1 is an organization now.</translation>
    </message>
    <message>
        <source>You are signed out. Sign in as %1 to administer it.</source>
        <translation>You are signed out. Sign in as %1 to administer it.</translation>
    </message>
    <message>
        <source>Type the &amp;name</source>
        <translation>Type the &amp;name</translation>
    </message>
    <message>
        <source>Its repositories stay where they are; its robot accounts keep their names and tokens.</source>
        <translation>Its repositories stay where they are; its robot accounts keep their names and tokens.</translation>
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
    <name>quayside::ui::CopyTools</name>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>No password is kept. Use the one that you signed in with.</source>
        <translation>No password is kept. Use the one that you signed in with.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CredentialsDialog</name>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>The current one</source>
        <translation>The current one</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>Text for the client</source>
        <translation>Text for the client</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Save to keychain</source>
        <translation>Save to keychain</translation>
    </message>
    <message>
        <source>Merge into my file…</source>
        <translation>Merge into my file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The registry is asked…</source>
        <translation>The registry is asked…</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>The token cannot be read</translation>
    </message>
    <message>
        <source>The password of %1. Whoever has it can do what it may do.</source>
        <translation>The password of %1. Whoever has it can do what it may do.</translation>
    </message>
    <message>
        <source>Save the token as %1 first. The command reads it from there, so that it stands neither on the command line nor in the shell&apos;s history.</source>
        <translation>Save the token as %1 first. The command reads it from there, so that it stands neither on the command line nor in the shell&apos;s history.</translation>
    </message>
    <message>
        <source>A whole file replaces what docker and podman know of other registries. Merging adds the entry to the file that is there and keeps a copy of it.</source>
        <translation>A whole file replaces what docker and podman know of other registries. Merging adds the entry to the file that is there and keeps a copy of it.</translation>
    </message>
    <message>
        <source>For kubectl apply, then as imagePullSecrets of pods and service accounts.</source>
        <translation>For kubectl apply, then as imagePullSecrets of pods and service accounts.</translation>
    </message>
    <message>
        <source>For ~/.config/containers/systemd. A container&apos;s unit names it in place of an image: Image=%1.image. Save config.json as ~/.config/containers/%1.json.</source>
        <translation>For ~/.config/containers/systemd. A container&apos;s unit names it in place of an image: Image=%1.image. Save config.json as ~/.config/containers/%1.json.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in a minute.</source>
        <translation>Copied. The clipboard forgets it in a minute.</translation>
    </message>
    <message>
        <source>Saved in the keychain.</source>
        <translation>Saved in the keychain.</translation>
    </message>
    <message>
        <source>The keychain did not take it: it is kept until Quayside ends.</source>
        <translation>The keychain did not take it: it is kept until Quayside ends.</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 was made.</translation>
    </message>
    <message>
        <source>Merged into %1. The file before: %2</source>
        <translation>Merged into %1. The file before: %2</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>Credentials of %1</translation>
    </message>
    <message>
        <source>%1 at the registry %2</source>
        <translation>%1 at the registry %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>config.json</source>
        <translation>config.json</translation>
    </message>
    <message>
        <source>Kubernetes</source>
        <translation>Kubernetes</translation>
    </message>
    <message>
        <source>Skopeo and Helm</source>
        <translation>Skopeo and Helm</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Forms of the credentials</source>
        <translation>Forms of the credentials</translation>
    </message>
    <message>
        <source>The whole registry</source>
        <translation>The whole registry</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Only %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DefaultPermissionDialog</name>
    <message>
        <source>New default permission</source>
        <translation>New default permission</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>Applied to</translation>
    </message>
    <message>
        <source>When created by</source>
        <translation>When created by</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>This account</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>This rule is there already. Change its role in the list.</source>
        <translation>This rule is there already. Change its role in the list.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation>the team %1</translation>
    </message>
    <message>
        <source>Repositories created by %1 give %2 the role %3.</source>
        <extracomment>%1: a user; %2: a user or &quot;the team ops&quot;; %3: Read, Write or Admin</extracomment>
        <translation>Repositories created by %1 give %2 the role %3.</translation>
    </message>
    <message>
        <source>Repositories created by anybody give %1 the role %2.</source>
        <extracomment>%1: a user or &quot;the team ops&quot;; %2: Read, Write or Admin</extracomment>
        <translation>Repositories created by anybody give %1 the role %2.</translation>
    </message>
    <message>
        <source>Choose who gets the role, and in whose repositories.</source>
        <translation>Choose who gets the role, and in whose repositories.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DefaultPermissionsSection</name>
    <message>
        <source>Anybody</source>
        <translation>Anybody</translation>
    </message>
    <message>
        <source>APPLIED TO</source>
        <translation>APPLIED TO</translation>
    </message>
    <message>
        <source>WHEN CREATED BY</source>
        <translation>WHEN CREATED BY</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>Default permissions</source>
        <translation>Default permissions</translation>
    </message>
    <message>
        <source>Filter default permissions</source>
        <translation>Filter default permissions</translation>
    </message>
    <message numerus="yes">
        <source>%n default permission(s)</source>
        <translation>
            <numerusform>%n default permission</numerusform>
            <numerusform>%n default permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>No default permission yet</source>
        <translation>No default permission yet</translation>
    </message>
    <message>
        <source>A new repository belongs to whoever creates it. A default permission gives others a role in it from the beginning, for example the team that runs it.</source>
        <translation>A new repository belongs to whoever creates it. A default permission gives others a role in it from the beginning, for example the team that runs it.</translation>
    </message>
    <message>
        <source>Create a default permission</source>
        <translation>Create a default permission</translation>
    </message>
    <message>
        <source>No default permission matches the filter</source>
        <translation>No default permission matches the filter</translation>
    </message>
    <message>
        <source>Create default permission</source>
        <translation>Create default permission</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>The role was not changed</source>
        <translation>The role was not changed</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Not every default permission was deleted</source>
        <translation>Not every default permission was deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n default permission(s) deleted.</source>
        <translation>
            <numerusform>%n default permission deleted.</numerusform>
            <numerusform>%n default permissions deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every default permission is back</source>
        <translation>Not every default permission is back</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n default permission(s)?</source>
        <translation>
            <numerusform>Delete %n default permission?</numerusform>
            <numerusform>Delete %n default permissions?</numerusform>
        </translation>
    </message>
    <message>
        <source>Repositories that are there keep the permissions that they have. It can be undone.</source>
        <translation>Repositories that are there keep the permissions that they have. It can be undone.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DeletedSection</name>
    <message>
        <source>There is a repository of this name again: it comes back under another.</source>
        <translation>There is a repository of this name again: it comes back under another.</translation>
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
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>VISIBILITY</source>
        <translation>VISIBILITY</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>DELETED</translation>
    </message>
    <message>
        <source>CAN BE RESTORED</source>
        <translation>CAN BE RESTORED</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>a tab: repositories that were deleted</extracomment>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Deleted repositories</source>
        <translation>Deleted repositories</translation>
    </message>
    <message>
        <source>Filter deleted repositories</source>
        <translation>Filter deleted repositories</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted repository(ies)</source>
        <translation>
            <numerusform>%n deleted repository</numerusform>
            <numerusform>%n deleted repositories</numerusform>
        </translation>
    </message>
    <message>
        <source>No repository can be restored</source>
        <translation>No repository can be restored</translation>
    </message>
    <message>
        <source>A repository that is deleted stays here as long as the time machine of the namespace keeps things.</source>
        <translation>A repository that is deleted stays here as long as the time machine of the namespace keeps things.</translation>
    </message>
    <message>
        <source>No deleted repository matches the filter</source>
        <translation>No deleted repository matches the filter</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Restore under &amp;another name…</source>
        <translation>Restore under &amp;another name…</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>%1 was not restored</translation>
    </message>
    <message>
        <source>%1 is back, with all that it held.</source>
        <translation>%1 is back, with all that it held.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Show it</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DesktopNews</name>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n notification</numerusform>
            <numerusform>%n notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::EntityField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Nobody of that name</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Name of a user</source>
        <translation>Name of a user</translation>
    </message>
    <message>
        <source>Name of a robot account</source>
        <translation>Name of a robot account</translation>
    </message>
    <message>
        <source>Name of a user or robot account</source>
        <translation>Name of a user or robot account</translation>
    </message>
    <message>
        <source>Name of a user or team</source>
        <translation>Name of a user or team</translation>
    </message>
    <message>
        <source>Name of a user, robot account or team</source>
        <translation>Name of a user, robot account or team</translation>
    </message>
</context>
<context>
    <name>quayside::ui::EntityMaker</name>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>New robot account or team</source>
        <translation>New robot account or team</translation>
    </message>
    <message>
        <source>New &amp;robot account…</source>
        <translation>New &amp;robot account…</translation>
    </message>
    <message>
        <source>New &amp;team…</source>
        <translation>New &amp;team…</translation>
    </message>
    <message>
        <source>The teams of %1 cannot be read</source>
        <translation>The teams of %1 cannot be read</translation>
    </message>
    <message>
        <source>%1 was created, but does not have every right</source>
        <translation>%1 was created, but does not have every right</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>%1 was not created</translation>
    </message>
    <message>
        <source>Not everything of %1 could be saved</source>
        <translation>Not everything of %1 could be saved</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ExpiryChooser</name>
    <message>
        <source>&amp;Never expires</source>
        <translation>&amp;Never expires</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;After</translation>
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
        <source>&amp;On</source>
        <translation>&amp;On</translation>
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
        <source>This time does not exist: the clocks are changed then.</source>
        <translation>This time does not exist: the clocks are changed then.</translation>
    </message>
    <message>
        <source>The date must lie at least a minute in the future.</source>
        <translation>The date must lie at least a minute in the future.</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>3 w</source>
        <translation>3 w</translation>
    </message>
    <message>
        <source>The clocks show this time twice:</source>
        <translation>The clocks show this time twice:</translation>
    </message>
    <message>
        <source>before they are put back, %1 UTC</source>
        <extracomment>one of two times an hour apart that the clocks show alike; %1 the hour in UTC</extracomment>
        <translation>before they are put back, %1 UTC</translation>
    </message>
    <message>
        <source>after they are put back, %1 UTC</source>
        <translation>after they are put back, %1 UTC</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ExplorerPage</name>
    <message>
        <source>API explorer</source>
        <translation>API explorer</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>Search operations</translation>
    </message>
    <message>
        <source>Scope that the operations need</source>
        <translation>Scope that the operations need</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Copy as</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favourite</translation>
    </message>
    <message>
        <source>Open in page</source>
        <translation>Open in page</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>How the answer is shown</translation>
    </message>
    <message>
        <source>Answer as a tree</source>
        <translation>Answer as a tree</translation>
    </message>
    <message>
        <source>Answer as text</source>
        <translation>Answer as text</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers of the answer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation>Any scope</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favourites</translation>
    </message>
    <message>
        <source>Send %1 %2?</source>
        <extracomment>%1 a method such as PUT; %2 the address on the registry</extracomment>
        <translation>Send %1 %2?</translation>
    </message>
    <message>
        <source>This changes the registry. Whether it can be taken back depends on the call.</source>
        <translation>This changes the registry. Whether it can be taken back depends on the call.</translation>
    </message>
    <message>
        <source>What it deletes may be gone for good.</source>
        <translation>What it deletes may be gone for good.</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the text</source>
        <translation>
            <numerusform>%n more: see the text</numerusform>
            <numerusform>%n more: see the text</numerusform>
        </translation>
    </message>
    <message>
        <source>This registry does not describe its API</source>
        <translation>This registry does not describe its API</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Choose an operation at the left.</source>
        <translation>Choose an operation at the left.</translation>
    </message>
    <message>
        <source>No scope is needed.</source>
        <translation>No scope is needed.</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>You are not signed in.</translation>
    </message>
    <message>
        <source>Your sign-in has every scope.</source>
        <translation>Your sign-in has every scope.</translation>
    </message>
    <message>
        <source>It is not known whether your token has it.</source>
        <translation>It is not known whether your token has it.</translation>
    </message>
    <message>
        <source>Your token has it.</source>
        <translation>Your token has it.</translation>
    </message>
    <message>
        <source>Your token lacks it, or you the role.</source>
        <translation>Your token lacks it, or you the role.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>This connection is read-only.</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>The answer is on its way.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>No answer yet</translation>
    </message>
    <message>
        <source>What the registry answers is shown here.</source>
        <translation>What the registry answers is shown here.</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <extracomment>how long an answer took, and its size</extracomment>
        <translation>%1 ms, %2</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>&amp;curl</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>&amp;PowerShell</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>%1  %2 %3  (%4 ms)</source>
        <extracomment>a call of the history: status, method, address, how long it took</extracomment>
        <translation>%1  %2 %3  (%4 ms)</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Save the answer</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>Difference of two answers</source>
        <translation>Difference of two answers</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <source>This call is not described</source>
        <translation>This call is not described</translation>
    </message>
    <message>
        <source>%1 is none of the calls that this registry lists.</source>
        <translation>%1 is none of the calls that this registry lists.</translation>
    </message>
    <message>
        <source>The registry did not describe its API just now</source>
        <translation>The registry did not describe its API just now</translation>
    </message>
    <message>
        <source>The calls listed are those of %1.</source>
        <translation>The calls listed are those of %1.</translation>
    </message>
    <message>
        <source>The calls listed are those of every Quay; some may be missing there.</source>
        <translation>The calls listed are those of every Quay; some may be missing there.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>The answers are too long to be compared.</source>
        <translation>The answers are too long to be compared.</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>Both answers are the same.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Secrets are left out: put them in where ••• stands.</source>
        <translation>Secrets are left out: put them in where ••• stands.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FailureBanner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sign-in no longer valid</source>
        <translation>Sign-in no longer valid</translation>
    </message>
    <message>
        <source>What you typed here is kept.</source>
        <translation>What you typed here is kept.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>Next try in %n second.</numerusform>
            <numerusform>Next try in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>Trying now.</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>%1 a time of day, or a date and a time</extracomment>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline, showing data of %1</source>
        <translation>Offline, showing data of %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Showing data of %1.</source>
        <extracomment>%1 a time of day, or a date and a time</extracomment>
        <translation>Showing data of %1.</translation>
    </message>
    <message>
        <source>What the registry answered</source>
        <translation>What the registry answered</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Use another token</source>
        <translation>Use another token</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Make a new token</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FieldHelp</name>
    <message>
        <source>There is nothing more to say about this.</source>
        <translation>There is nothing more to say about this.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FirstRunWizard</name>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
    <message>
        <source>Where the images lie</source>
        <translation>Where the images lie</translation>
    </message>
    <message>
        <source>One folder holds the images, the database and the keys. Nobody else can read it.</source>
        <translation>One folder holds the images, the database and the keys. Nobody else can read it.</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>Who can reach it</translation>
    </message>
    <message>
        <source>Clients on this computer need nothing more. Other computers need an open address, and better TLS.</source>
        <translation>Clients on this computer need nothing more. Other computers need an open address, and better TLS.</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>&amp;Listens on</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>Next free</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>TLS, with a certificate authority made for this registry</source>
        <translation>TLS, with a certificate authority made for this registry</translation>
    </message>
    <message>
        <source>Who administers it</source>
        <translation>Who administers it</translation>
    </message>
    <message>
        <source>An account of the registry itself, with every right. More can be made later.</source>
        <translation>An account of the registry itself, with every right. More can be made later.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>made and kept in the keychain</source>
        <translation>made and kept in the keychain</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generate</translation>
    </message>
    <message>
        <source>Left empty, 32 random characters are made. The registry keeps a hash only.</source>
        <translation>Left empty, 32 random characters are made. The registry keeps a hash only.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>How it runs</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>All of this can be changed later.</translation>
    </message>
    <message>
        <source>&amp;Time machine</source>
        <translation>&amp;Time machine</translation>
    </message>
    <message>
        <source>How long deleted and expired tags can be brought back, in new namespaces.</source>
        <translation>How long deleted and expired tags can be brought back, in new namespaces.</translation>
    </message>
    <message>
        <source>Public images</source>
        <translation>Public images</translation>
    </message>
    <message>
        <source>Public repositories are pulled without signing in</source>
        <translation>Public repositories are pulled without signing in</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>Start with my session</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>After closing</translation>
    </message>
    <message>
        <source>Keep the registry running when the console ends</source>
        <translation>Keep the registry running when the console ends</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>Closing the window keeps the console in the tray</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Start now</translation>
    </message>
    <message>
        <source>Leave the remaining pages as they are and start</source>
        <translation>Leave the remaining pages as they are and start</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choose a folder.</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>Write the whole path, beginning with /.</translation>
    </message>
    <message>
        <source>A file is in the way.</source>
        <translation>A file is in the way.</translation>
    </message>
    <message>
        <source>Other files are in it. Choose an empty folder or one of a registry.</source>
        <translation>Other files are in it. Choose an empty folder or one of a registry.</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>You may not write there.</translation>
    </message>
    <message>
        <source>Only %1 are free there.</source>
        <translation>Only %1 are free there.</translation>
    </message>
    <message>
        <source>Has a registry already, which is used as it is. %1 free.</source>
        <translation>Has a registry already, which is used as it is. %1 free.</translation>
    </message>
    <message>
        <source>Will be made. %1 free.</source>
        <translation>Will be made. %1 free.</translation>
    </message>
    <message>
        <source>This is a network drive (%1)</source>
        <translation>This is a network drive (%1)</translation>
    </message>
    <message>
        <source>A broken connection can damage the database. A folder on a disk of this computer is safe.</source>
        <translation>A broken connection can damage the database. A folder on a disk of this computer is safe.</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system alone.</source>
        <translation>Ports below 1024 are for the system alone.</translation>
    </message>
    <message>
        <source>This computer does not have that address now.</source>
        <translation>This computer does not have that address now.</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Other computers can reach it</source>
        <translation>Other computers can reach it</translation>
    </message>
    <message>
        <source>They need the authority&apos;s file once; the page of the registry says how.</source>
        <translation>They need the authority&apos;s file once; the page of the registry says how.</translation>
    </message>
    <message>
        <source>Without TLS everybody on the network can read passwords and images.</source>
        <translation>Without TLS everybody on the network can read passwords and images.</translation>
    </message>
    <message>
        <source>The authority&apos;s file ca.pem lies in the folder. Clients have to be told to trust it.</source>
        <translation>The authority&apos;s file ca.pem lies in the folder. Clients have to be told to trust it.</translation>
    </message>
    <message>
        <source>On this computer alone it is not needed.</source>
        <translation>On this computer alone it is not needed.</translation>
    </message>
    <message>
        <source>The registry has its administrator</source>
        <translation>The registry has its administrator</translation>
    </message>
    <message>
        <source>Nothing is made anew. Sign in with the account that you have.</source>
        <translation>Nothing is made anew. Sign in with the account that you have.</translation>
    </message>
    <message>
        <source>2 to 255 small letters and digits, with single . _ - between them.</source>
        <translation>2 to 255 small letters and digits, with single . _ - between them.</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>Write it as name@example.org, or leave it empty.</translation>
    </message>
    <message>
        <source>No spaces, please.</source>
        <translation>No spaces, please.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>As a service of your own, by systemd. It also starts with your session.</source>
        <translation>As a service of your own, by systemd. It also starts with your session.</translation>
    </message>
    <message>
        <source>Needs systemd, which is not installed.</source>
        <translation>Needs systemd, which is not installed.</translation>
    </message>
    <message>
        <source>Needs a systemd of your session, which does not run.</source>
        <translation>Needs a systemd of your session, which does not run.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Restart now</translation>
    </message>
    <message>
        <source>Restart with this</source>
        <translation>Restart with this</translation>
    </message>
    <message>
        <source>Start the registry</source>
        <translation>Start the registry</translation>
    </message>
    <message>
        <source>See “%1”</source>
        <translation>See “%1”</translation>
    </message>
    <message>
        <source>Folder of the registry</source>
        <translation>Folder of the registry</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Steps of the wizard, a word or two each.</extracomment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>this computer only (127.0.0.1)</source>
        <translation>this computer only (127.0.0.1)</translation>
    </message>
    <message>
        <source>every address of this computer (0.0.0.0)</source>
        <translation>every address of this computer (0.0.0.0)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Have Podman and Skopeo of my account trust it</source>
        <translation>Have Podman and Skopeo of my account trust it</translation>
    </message>
    <message>
        <source>Make an API token and keep it in the keychain</source>
        <translation>Make an API token and keep it in the keychain</translation>
    </message>
    <message>
        <source>For scripts: it administers and creates repositories for 90 days. The registry&apos;s page copies it.</source>
        <translation>For scripts: it administers and creates repositories for 90 days. The registry&apos;s page copies it.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FrameWords</name>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>not running</translation>
    </message>
    <message>
        <source>not signed in, public only</source>
        <translation>not signed in, public only</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>signed in as %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>not signed in</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FreshLoginDialog</name>
    <message>
        <source>Confirm your password</source>
        <translation>Confirm your password</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 once more before this change. What you asked for is done as soon as it is confirmed.</source>
        <translation>%1 wants the password of %2 once more before this change. What you asked for is done as soon as it is confirmed.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::GarbageRun</name>
    <message>
        <source>Collect garbage now?</source>
        <translation>Collect garbage now?</translation>
    </message>
    <message>
        <source>What no tag uses any more is removed for good. Deleted tags keep their images while the time machine can restore them.</source>
        <translation>What no tag uses any more is removed for good. Deleted tags keep their images while the time machine can restore them.</translation>
    </message>
    <message>
        <source>Collect garbage</source>
        <translation>Collect garbage</translation>
    </message>
</context>
<context>
    <name>quayside::ui::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Runs as</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>does not answer</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>full, takes no pushes</source>
        <translation>full, takes no pushes</translation>
    </message>
    <message>
        <source>runs short</source>
        <translation>runs short</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>has room</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>does not run</translation>
    </message>
    <message>
        <source>child of this window</source>
        <translation>child of this window</translation>
    </message>
    <message>
        <source>service of the user</source>
        <translation>service of the user</translation>
    </message>
    <message>
        <source>process %1, found</source>
        <translation>process %1, found</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>no TLS</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>has ended</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>Garbage collection</translation>
    </message>
    <message>
        <source>Waits to be removed</source>
        <translation>Waits to be removed</translation>
    </message>
</context>
<context>
    <name>quayside::ui::HistoryDelegate</name>
    <message>
        <source>recoverable for %1, until %2</source>
        <extracomment>%1 a span, %2 a date</extracomment>
        <translation>recoverable for %1, until %2</translation>
    </message>
    <message>
        <source>may be reclaimed</source>
        <translation>may be reclaimed</translation>
    </message>
    <message>
        <source>not known for how long</source>
        <translation>not known for how long</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Try digest</source>
        <extracomment>to restore an image that may be gone already</extracomment>
        <translation>Try digest</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>in place of an image: before it the tag was not there</extracomment>
        <translation>new</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>in place of an image: the tag is not there any more</extracomment>
        <translation>gone</translation>
    </message>
</context>
<context>
    <name>quayside::ui::HistorySection</name>
    <message>
        <source>Filter tags</source>
        <translation>Filter tags</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Kind of change</translation>
    </message>
    <message>
        <source>Change: All</source>
        <translation>Change: All</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Created</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Moved</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>Reverted</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Will expire</source>
        <translation>Will expire</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>Range of time</translation>
    </message>
    <message>
        <source>Time: All</source>
        <translation>Time: All</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Show future expiries</source>
        <translation>Show future expiries</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Restore to a moment…</source>
        <translation>Restore to a moment…</translation>
    </message>
    <message>
        <source>Changes of tags</source>
        <translation>Changes of tags</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>not there</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 images that a tag points to</extracomment>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>expiration</source>
        <extracomment>who did it: nobody, its time had come</extracomment>
        <translation>expiration</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>CHANGE</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>MANIFEST</source>
        <translation>MANIFEST</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>BY</translation>
    </message>
    <message>
        <source>RECOVERABLE</source>
        <translation>RECOVERABLE</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n change(s)</source>
        <translation>
            <numerusform>the newest %n change</numerusform>
            <numerusform>the newest %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches the filter</source>
        <translation>No change matches the filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>No changes recorded</source>
        <translation>No changes recorded</translation>
    </message>
    <message>
        <source>What is pushed, moved, deleted or restored here appears in this list.</source>
        <translation>What is pushed, moved, deleted or restored here appears in this list.</translation>
    </message>
    <message>
        <source>Time machine keeps deleted tags for %1</source>
        <translation>Time machine keeps deleted tags for %1</translation>
    </message>
    <message>
        <source>Deleted tags cannot be restored here</source>
        <translation>Deleted tags cannot be restored here</translation>
    </message>
    <message>
        <source>The time machine of the namespace is off: what is deleted or expires is cleared away at once.</source>
        <translation>The time machine of the namespace is off: what is deleted or expires is cleared away at once.</translation>
    </message>
    <message>
        <source>The request is on the clipboard.</source>
        <translation>The request is on the clipboard.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>Restore all tags to before &amp;this…</source>
        <translation>Restore all tags to before &amp;this…</translation>
    </message>
    <message>
        <source>Delete &amp;permanently…</source>
        <translation>Delete &amp;permanently…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Copy digest &amp;before</source>
        <translation>Copy digest &amp;before</translation>
    </message>
    <message>
        <source>Copy digest &amp;afterwards</source>
        <translation>Copy digest &amp;afterwards</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>&amp;Only %1</translation>
    </message>
    <message>
        <source>Compare &amp;images…</source>
        <translation>Compare &amp;images…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ImportHostsDialog</name>
    <message>
        <source>Import from docker and podman</source>
        <translation>Import from docker and podman</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>Take over the &amp;secrets of the ticked ones too</source>
        <translation>Take over the &amp;secrets of the ticked ones too</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Neither of them has signed in to a registry on this computer.</source>
        <translation>Neither of them has signed in to a registry on this computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n registry(s) that they have signed in to on this computer. Their files are only read.</source>
        <translation>
            <numerusform>%n registry that they have signed in to on this computer. Their files are only read.</numerusform>
            <numerusform>%n registries that they have signed in to on this computer. Their files are only read.</numerusform>
        </translation>
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
    <message>
        <source>The request is on the clipboard.</source>
        <translation>The request is on the clipboard.</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>Copy request for admin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Their hosts see that somebody at this address looks at them.</source>
        <translation>Their hosts see that somebody at this address looks at them.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are being loaded.</source>
        <translation>
            <numerusform>%n picture is being loaded.</numerusform>
            <numerusform>%n pictures are being loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of other hosts are not shown; their places are marked.</source>
        <translation>
            <numerusform>%n picture of another host is not shown; its place is marked.</numerusform>
            <numerusform>%n pictures of other hosts are not shown; their places are marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded; their places are marked.</source>
        <translation>
            <numerusform>%n picture could not be loaded; its place is marked.</numerusform>
            <numerusform>%n pictures could not be loaded; their places are marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>Load them</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
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
    <message>
        <source>&amp;Immutability policies</source>
        <translation>&amp;Immutability policies</translation>
    </message>
    <message>
        <source>Repository &amp;settings</source>
        <translation>Repository &amp;settings</translation>
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
    <name>quayside::ui::JsonDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
</context>
<context>
    <name>quayside::ui::JsonView</name>
    <message numerus="yes">
        <source>%n line(s) alike</source>
        <translation>
            <numerusform>%n line alike</numerusform>
            <numerusform>%n lines alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::KeyEditor</name>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>KEYS</translation>
    </message>
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
        <source>Lists and fields have these keys.</source>
        <translation>Lists and fields have these keys.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::KeyPairDialog</name>
    <message>
        <source>Key &amp;ID</source>
        <translation>Key &amp;ID</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>Copy ID</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Private key</translation>
    </message>
    <message>
        <source>Copy &amp;private key</source>
        <translation>Copy &amp;private key</translation>
    </message>
    <message>
        <source>&amp;Save private key…</source>
        <translation>&amp;Save private key…</translation>
    </message>
    <message>
        <source>Save p&amp;ublic key…</source>
        <translation>Save p&amp;ublic key…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>New key of %1</source>
        <translation>New key of %1</translation>
    </message>
    <message>
        <source>New key %1 of %2</source>
        <translation>New key %1 of %2</translation>
    </message>
    <message>
        <source>The service signs with the private key and names the key by its ID. The registry keeps the public part, which others check it with.</source>
        <translation>The service signs with the private key and names the key by its ID. The registry keeps the public part, which others check it with.</translation>
    </message>
    <message>
        <source>The private key is shown this once</source>
        <translation>The private key is shown this once</translation>
    </message>
    <message>
        <source>The registry does not keep it. Save it before you close this.</source>
        <translation>The registry does not keep it. Save it before you close this.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copied.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>quayside::ui::KeychainDialog</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>This computer has no keychain</translation>
    </message>
    <message>
        <source>Where should passwords and tokens be kept? Plain text on the disk is not among the choices.</source>
        <translation>Where should passwords and tokens be kept? Plain text on the disk is not among the choices.</translation>
    </message>
    <message>
        <source>Keep them until Quayside &amp;quits</source>
        <translation>Keep them until Quayside &amp;quits</translation>
    </message>
    <message>
        <source>Nothing is written. You sign in again after each start.</source>
        <translation>Nothing is written. You sign in again after each start.</translation>
    </message>
    <message>
        <source>Keep them in an &amp;encrypted file</source>
        <translation>Keep them in an &amp;encrypted file</translation>
    </message>
    <message>
        <source>A passphrase that you choose opens it. Without the passphrase nobody can read it, not even you.</source>
        <translation>A passphrase that you choose opens it. Without the passphrase nobody can read it, not even you.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>A&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Ask each time</source>
        <translation>&amp;Ask each time</translation>
    </message>
    <message>
        <source>Nothing is kept, not even while Quayside runs.</source>
        <translation>Nothing is kept, not even while Quayside runs.</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Use this</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>At least %n character.</numerusform>
            <numerusform>At least %n characters.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>The encrypted file cannot be used.</source>
        <translation>The encrypted file cannot be used.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LabelsDialog</name>
    <message>
        <source>Filter labels</source>
        <translation>Filter labels</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Key</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>text/plain</source>
        <translation>text/plain</translation>
    </message>
    <message>
        <source>application/json</source>
        <translation>application/json</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Value</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>Add label</translation>
    </message>
    <message>
        <source>Delete label</source>
        <translation>Delete label</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>the image</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>added later</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>the registry</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>Labels of %1</translation>
    </message>
    <message>
        <source>Labels belong to the image: every tag that points to it has them. Those that came with the image cannot be changed here.</source>
        <translation>Labels belong to the image: every tag that points to it has them. Those that came with the image cannot be changed here.</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>FROM</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>No labels</translation>
    </message>
    <message>
        <source>Neither the image brought any, nor were some added.</source>
        <translation>Neither the image brought any, nor were some added.</translation>
    </message>
    <message>
        <source>Keys that begin so belong to registries and tools: this one is refused.</source>
        <translation>Keys that begin so belong to registries and tools: this one is refused.</translation>
    </message>
    <message>
        <source>The value is not JSON: an object or a list.</source>
        <translation>The value is not JSON: an object or a list.</translation>
    </message>
    <message>
        <source>Only labels that were added later can be deleted.</source>
        <translation>Only labels that were added later can be deleted.</translation>
    </message>
    <message>
        <source>Label %1 was added.</source>
        <translation>Label %1 was added.</translation>
    </message>
    <message>
        <source>Label %1 was deleted.</source>
        <translation>Label %1 was deleted.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LayersSection</name>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>%1 bytes, compressed</source>
        <translation>%1 bytes, compressed</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>DIGEST</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREATED</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layers</translation>
    </message>
    <message>
        <source>A sketch of the Dockerfile is on the clipboard.</source>
        <translation>A sketch of the Dockerfile is on the clipboard.</translation>
    </message>
    <message>
        <source>Copy as Dockerfile</source>
        <translation>Copy as Dockerfile</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>Filter layers</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message>
        <source>This platform is not stored here</source>
        <translation>This platform is not stored here</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>No layers</translation>
    </message>
    <message>
        <source>It is fetched on the first pull.</source>
        <translation>It is fetched on the first pull.</translation>
    </message>
    <message>
        <source>No layer matches the filter</source>
        <translation>No layer matches the filter</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>no other image</translation>
    </message>
    <message>
        <source>%1 images or more</source>
        <translation>%1 images or more</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Its bytes are there for this image alone.</source>
        <translation>Its bytes are there for this image alone.</translation>
    </message>
    <message>
        <source>Other images of this repository have the same layer; it is stored once.</source>
        <translation>Other images of this repository have the same layer; it is stored once.</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>SHARED WITH</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ListSection</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>I know that this cannot be undone</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalActions</name>
    <message>
        <source>An API token is in the keychain. The registry&apos;s page copies it.</source>
        <translation>An API token is in the keychain. The registry&apos;s page copies it.</translation>
    </message>
    <message>
        <source>No API token was made: %1</source>
        <translation>No API token was made: %1</translation>
    </message>
    <message>
        <source>Podman and Skopeo do not trust it yet: %1</source>
        <translation>Podman and Skopeo do not trust it yet: %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalPage</name>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>The command is in the clipboard.</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is an address with its port, %2 a time or a date</extracomment>
        <translation>%1, since %2</translation>
    </message>
    <message>
        <source>No password is kept on this computer.</source>
        <translation>No password is kept on this computer.</translation>
    </message>
    <message>
        <source>Save the certificate authority</source>
        <translation>Save the certificate authority</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Restart</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Change &amp;settings…</source>
        <translation>Change &amp;settings…</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>&amp;Open data folder</translation>
    </message>
    <message>
        <source>&amp;Copy administrator&apos;s password</source>
        <translation>&amp;Copy administrator&apos;s password</translation>
    </message>
    <message>
        <source>Save certificate &amp;authority…</source>
        <translation>Save certificate &amp;authority…</translation>
    </message>
    <message>
        <source>&amp;Keep running when the console ends</source>
        <translation>&amp;Keep running when the console ends</translation>
    </message>
    <message>
        <source>Start with my se&amp;ssion</source>
        <translation>Start with my se&amp;ssion</translation>
    </message>
    <message>
        <source>Keep in &amp;tray when the window closes</source>
        <translation>Keep in &amp;tray when the window closes</translation>
    </message>
    <message>
        <source>They trust it already.</source>
        <translation>They trust it already.</translation>
    </message>
    <message>
        <source>No API token is kept on this computer.</source>
        <translation>No API token is kept on this computer.</translation>
    </message>
    <message>
        <source>Podman and Skopeo of your account trust it now: %1</source>
        <translation>Podman and Skopeo of your account trust it now: %1</translation>
    </message>
    <message>
        <source>Podman and Skopeo do not trust it yet: %1</source>
        <translation>Podman and Skopeo do not trust it yet: %1</translation>
    </message>
    <message>
        <source>Copy API &amp;token</source>
        <translation>Copy API &amp;token</translation>
    </message>
    <message>
        <source>Have &amp;Podman and Skopeo trust it</source>
        <translation>Have &amp;Podman and Skopeo trust it</translation>
    </message>
    <message>
        <source>Garbage collection: %1</source>
        <translation>Garbage collection: %1</translation>
    </message>
    <message>
        <source>Needs the registry to run, and its administrator.</source>
        <translation>Needs the registry to run, and its administrator.</translation>
    </message>
    <message>
        <source>Garbage collection runs…</source>
        <translation>Garbage collection runs…</translation>
    </message>
    <message>
        <source>Collect &amp;garbage…</source>
        <translation>Collect &amp;garbage…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 cannot be read: %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalRegistry</name>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API token</translation>
    </message>
    <message>
        <source>The API token of the local registry</source>
        <translation>The API token of the local registry</translation>
    </message>
    <message>
        <source>No keychain keeps it. Copy it now; until it is quit, the console has it, too.</source>
        <translation>No keychain keeps it. Copy it now; until it is quit, the console has it, too.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalRegistryPage</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>&amp;Change settings…</source>
        <translation>&amp;Change settings…</translation>
    </message>
    <message>
        <source>&amp;Keep running when the console ends</source>
        <translation>&amp;Keep running when the console ends</translation>
    </message>
    <message>
        <source>Start with my se&amp;ssion</source>
        <translation>Start with my se&amp;ssion</translation>
    </message>
    <message>
        <source>Keep in &amp;tray when the window closes</source>
        <translation>Keep in &amp;tray when the window closes</translation>
    </message>
    <message>
        <source>This window was started for one registry (--connect); the one on this computer is not in it.</source>
        <translation>This window was started for one registry (--connect); the one on this computer is not in it.</translation>
    </message>
    <message>
        <source>Takes effect at once; the registry is not restarted.</source>
        <translation>Takes effect at once; the registry is not restarted.</translation>
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
    <name>quayside::ui::LogCard</name>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>debug</translation>
    </message>
    <message>
        <source>Filter, a regular expression</source>
        <translation>Filter, a regular expression</translation>
    </message>
    <message>
        <source>Filter of the log, a regular expression</source>
        <translation>Filter of the log, a regular expression</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Follow</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>Copy the lines that are shown</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copy the log</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>Save the lines that are shown…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>Save the log</translation>
    </message>
    <message>
        <source>Log of the local registry</source>
        <translation>Log of the local registry</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>Text (*.log *.txt)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 cannot be written: %2</translation>
    </message>
    <message>
        <source>The log of the service: journalctl --user -u %1</source>
        <translation>The log of the service: journalctl --user -u %1</translation>
    </message>
    <message>
        <source>The registry was found running: its log is with the program that started it.</source>
        <translation>The registry was found running: its log is with the program that started it.</translation>
    </message>
    <message>
        <source>Nothing was logged since this console was started.</source>
        <translation>Nothing was logged since this console was started.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are hidden by the levels or the filter.</source>
        <translation>
            <numerusform>%n line is hidden by the levels or the filter.</numerusform>
            <numerusform>%n lines are hidden by the levels or the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogChart</name>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of log entry and how many there are</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in %1 days, by day and kind</source>
        <translation>
            <numerusform>%n entry in %1 days, by day and kind</numerusform>
            <numerusform>%n entries in %1 days, by day and kind</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 to %2.</source>
        <translation>Chosen: %1 to %2.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogExportDialog</name>
    <message>
        <source>Have the log exported by the registry</source>
        <translation>Have the log exported by the registry</translation>
    </message>
    <message>
        <source>&amp;Tell</source>
        <translation>&amp;Tell</translation>
    </message>
    <message>
        <source>Who is told where the log lies</source>
        <translation>Who is told where the log lies</translation>
    </message>
    <message>
        <source>https://… or name@example.org</source>
        <translation>https://… or name@example.org</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>All entries from %1 to %2, in days of UTC. It may take minutes; then the registry calls the address, or writes a mail, and says where the file is.</source>
        <translation>All entries from %1 to %2, in days of UTC. It may take minutes; then the registry calls the address, or writes a mail, and says where the file is.</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, or an e-mail address.</source>
        <translation>Write an address that begins with https://, or an e-mail address.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogFilterBar</name>
    <message>
        <source>Range of days</source>
        <translation>Range of days</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Custom</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>Search the entries</translation>
    </message>
    <message>
        <source>Saved questions</source>
        <translation>Saved questions</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP address</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Robots only</source>
        <translation>Robots only</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>a value that log entries must not have</extracomment>
        <translation>not %1</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Take this back</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Take back: %1</translation>
    </message>
    <message>
        <source>Who &amp;deleted something?</source>
        <translation>Who &amp;deleted something?</translation>
    </message>
    <message>
        <source>Who changed an &amp;expiration?</source>
        <translation>Who changed an &amp;expiration?</translation>
    </message>
    <message>
        <source>Which tags were &amp;moved?</source>
        <translation>Which tags were &amp;moved?</translation>
    </message>
    <message>
        <source>Which &amp;robot accounts are new?</source>
        <translation>Which &amp;robot accounts are new?</translation>
    </message>
    <message>
        <source>Who changed &amp;permissions?</source>
        <translation>Who changed &amp;permissions?</translation>
    </message>
    <message>
        <source>Which &amp;tokens were made?</source>
        <translation>Which &amp;tokens were made?</translation>
    </message>
    <message>
        <source>What &amp;failed?</source>
        <translation>What &amp;failed?</translation>
    </message>
    <message>
        <source>What did r&amp;obots do?</source>
        <translation>What did r&amp;obots do?</translation>
    </message>
    <message>
        <source>Days of UTC</source>
        <translation>Days of UTC</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogKindsButton</name>
    <message>
        <source>Kind: all</source>
        <translation>Kind: all</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Kind: %1</translation>
    </message>
    <message numerus="yes">
        <source>Kinds: %n</source>
        <translation>
            <numerusform>Kinds: %n</numerusform>
            <numerusform>Kinds: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the kinds</source>
        <translation>Filter the kinds</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>Kinds of entries</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>All kinds</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogLegend</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogTableModel</name>
    <message>
        <source>the registry</source>
        <extracomment>who did it: nobody in person</extracomment>
        <translation>the registry</translation>
    </message>
    <message>
        <source>%1 (token)</source>
        <extracomment>a user who used an API token</extracomment>
        <translation>%1 (token)</translation>
    </message>
    <message>
        <source>%1 (token of %2)</source>
        <extracomment>a user who used an API token of an application</extracomment>
        <translation>%1 (token of %2)</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>ACTION</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>BY</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>REPOSITORY</source>
        <translation>REPOSITORY</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>METADATA</source>
        <translation>METADATA</translation>
    </message>
    <message>
        <source>%1, robot account</source>
        <translation>%1, robot account</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogsView</name>
    <message>
        <source>Entries by day</source>
        <translation>Entries by day</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>As a table</translation>
    </message>
    <message>
        <source>Entries by kind and day</source>
        <translation>Entries by kind and day</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Usage log</source>
        <translation>Usage log</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Copy the details</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Close the details</translation>
    </message>
    <message>
        <source>Metadata of the entry</source>
        <translation>Metadata of the entry</translation>
    </message>
    <message>
        <source>Usage logs</source>
        <translation>Usage logs</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>The details are on the clipboard.</translation>
    </message>
    <message>
        <source>of what was read so far</source>
        <translation>of what was read so far</translation>
    </message>
    <message>
        <source>days of UTC</source>
        <translation>days of UTC</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>ALL</source>
        <translation>ALL</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Read on</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%1 of %n entry</numerusform>
            <numerusform>%1 of %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entry(ies)</source>
        <translation>
            <numerusform>the newest %n entry</numerusform>
            <numerusform>the newest %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>Copy request for admin</translation>
    </message>
    <message>
        <source>The log cannot be searched here</source>
        <translation>The log cannot be searched here</translation>
    </message>
    <message>
        <source>The registry keeps its log elsewhere.</source>
        <translation>The registry keeps its log elsewhere.</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>Nothing in this range</translation>
    </message>
    <message>
        <source>Nobody did anything in these days that is logged.</source>
        <translation>Nobody did anything in these days that is logged.</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>More days</translation>
    </message>
    <message>
        <source>No entry read so far matches the filter</source>
        <translation>No entry read so far matches the filter</translation>
    </message>
    <message>
        <source>Older entries have not been read yet.</source>
        <translation>Older entries have not been read yet.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>No entry matches the filter</translation>
    </message>
    <message>
        <source>The request is on the clipboard.</source>
        <translation>The request is on the clipboard.</translation>
    </message>
    <message>
        <source>The role Admin on %1, or the scope repo:admin, is missing. Whoever administers the repository or owns its namespace can grant it.</source>
        <translation>The role Admin on %1, or the scope repo:admin, is missing. Whoever administers the repository or owns its namespace can grant it.</translation>
    </message>
    <message>
        <source>Only administrators of %1 read its log, with the scope org:admin.</source>
        <translation>Only administrators of %1 read its log, with the scope org:admin.</translation>
    </message>
    <message>
        <source>The scope user:admin is missing.</source>
        <translation>The scope user:admin is missing.</translation>
    </message>
    <message>
        <source>Only superusers read the registry&apos;s log, with the scope super:user.</source>
        <translation>Only superusers read the registry&apos;s log, with the scope super:user.</translation>
    </message>
    <message>
        <source>Please give the user %1 the role Admin on the repository %3 of %2 (scope repo:admin).</source>
        <translation>Please give the user %1 the role Admin on the repository %3 of %2 (scope repo:admin).</translation>
    </message>
    <message>
        <source>Please let the user %1 read the usage log of %3 on %2.</source>
        <translation>Please let the user %1 read the usage log of %3 on %2.</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>No entry is chosen.</translation>
    </message>
    <message>
        <source>By %1 from %2</source>
        <translation>By %1 from %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>By %1</translation>
    </message>
    <message>
        <source>What is &amp;shown…</source>
        <translation>What is &amp;shown…</translation>
    </message>
    <message>
        <source>By the &amp;registry…</source>
        <translation>By the &amp;registry…</translation>
    </message>
    <message>
        <source>The registry gathers the log and says where it lies.</source>
        <translation>The registry gathers the log and says where it lies.</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Show only</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
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
        <source>&amp;Restart local registry</source>
        <translation>&amp;Restart local registry</translation>
    </message>
    <message>
        <source>S&amp;top local registry</source>
        <translation>S&amp;top local registry</translation>
    </message>
    <message>
        <source>&amp;Local registry</source>
        <translation>&amp;Local registry</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>&amp;Connections…</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Add connection…</translation>
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
    <message>
        <source>Your &amp;account</source>
        <translation>Your &amp;account</translation>
    </message>
    <message>
        <source>&amp;New organization…</source>
        <translation>&amp;New organization…</translation>
    </message>
    <message>
        <source>A&amp;dministration</source>
        <translation>A&amp;dministration</translation>
    </message>
    <message>
        <source>I need an API to&amp;ken…</source>
        <translation>I need an API to&amp;ken…</translation>
    </message>
    <message>
        <source>&amp;API explorer</source>
        <translation>&amp;API explorer</translation>
    </message>
    <message>
        <source>&amp;Show the API calls of this page</source>
        <translation>&amp;Show the API calls of this page</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Save &amp;diagnostics…</translation>
    </message>
    <message>
        <source>&amp;Go to an address…</source>
        <translation>&amp;Go to an address…</translation>
    </message>
    <message>
        <source>&amp;What is this field?</source>
        <translation>&amp;What is this field?</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Larger text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Smaller text</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>&amp;Normal size</translation>
    </message>
    <message>
        <source>&amp;Add this page</source>
        <translation>&amp;Add this page</translation>
    </message>
    <message>
        <source>&amp;Edit the bookmarks…</source>
        <translation>&amp;Edit the bookmarks…</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Text si&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Tab of the page</source>
        <translation>&amp;Tab of the page</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>Book&amp;marks</translation>
    </message>
    <message>
        <source>Se&amp;lection</source>
        <translation>Se&amp;lection</translation>
    </message>
    <message>
        <source>This &amp;page</source>
        <translation>This &amp;page</translation>
    </message>
    <message>
        <source>Edit t&amp;he cell</source>
        <translation>Edit t&amp;he cell</translation>
    </message>
    <message>
        <source>Delete pe&amp;rmanently…</source>
        <translation>Delete pe&amp;rmanently…</translation>
    </message>
    <message>
        <source>Clear the selec&amp;tion</source>
        <translation>Clear the selec&amp;tion</translation>
    </message>
    <message>
        <source>C&amp;ontext menu</source>
        <translation>C&amp;ontext menu</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>Propert&amp;ies</translation>
    </message>
    <message>
        <source>Tab &amp;%1</source>
        <translation>Tab &amp;%1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MainWindow</name>
    <message>
        <source>This console has no connection “%1”.</source>
        <translation>This console has no connection “%1”.</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline, data of %1</source>
        <translation>offline, data of %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ManifestSection</name>
    <message>
        <source>The manifest is on the clipboard.</source>
        <translation>The manifest is on the clipboard.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Manifest as JSON</source>
        <translation>Manifest as JSON</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MarkdownEdit</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>Pre&amp;view</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MergeAuthDialog</name>
    <message>
        <source>Merge into my file</source>
        <translation>Merge into my file</translation>
    </message>
    <message>
        <source>Only the entry of this registry changes. Everything else in the file stays.</source>
        <translation>Only the entry of this registry changes. Everything else in the file stays.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>This file is left alone</source>
        <translation>This file is left alone</translation>
    </message>
    <message>
        <source>Docker asks a helper for this registry</source>
        <translation>Docker asks a helper for this registry</translation>
    </message>
    <message>
        <source>The file names the credential helper %1. Docker takes its answer, not this entry; podman takes the entry.</source>
        <translation>The file names the credential helper %1. Docker takes its answer, not this entry; podman takes the entry.</translation>
    </message>
    <message>
        <source>The file has this entry already. Nothing is to be done.</source>
        <translation>The file has this entry already. Nothing is to be done.</translation>
    </message>
    <message>
        <source>+ %1: new entry for %2</source>
        <translation>+ %1: new entry for %2</translation>
    </message>
    <message>
        <source>~ %1: new secret for %2</source>
        <translation>~ %1: new secret for %2</translation>
    </message>
    <message>
        <source>~ %1: %2 in place of %3</source>
        <translation>~ %1: %2 in place of %3</translation>
    </message>
    <message>
        <source>= %1: stays</source>
        <translation>= %1: stays</translation>
    </message>
    <message>
        <source>= Settings stay: %1</source>
        <translation>= Settings stay: %1</translation>
    </message>
    <message>
        <source>The file as it is now is copied beside it.</source>
        <translation>The file as it is now is copied beside it.</translation>
    </message>
    <message>
        <source>The file is not there yet and is made.</source>
        <translation>The file is not there yet and is made.</translation>
    </message>
    <message>
        <source>Afterwards only you can read it.</source>
        <translation>Afterwards only you can read it.</translation>
    </message>
    <message>
        <source>The file changed meanwhile. Look at the changes again.</source>
        <translation>The file changed meanwhile. Look at the changes again.</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>The file cannot be written</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MessagesSection</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>MESSAGE</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>SEVERITY</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Everybody sees the message now.</source>
        <translation>Everybody sees the message now.</translation>
    </message>
    <message>
        <source>Delete the message?</source>
        <translation>Delete the message?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The message is deleted.</source>
        <translation>The message is deleted.</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Messages to everybody</source>
        <translation>Messages to everybody</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>Filter messages</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry says nothing</source>
        <translation>The registry says nothing</translation>
    </message>
    <message>
        <source>A message stands above every page, for everybody, until it is deleted: for a maintenance window, say.</source>
        <translation>A message stands above every page, for everybody, until it is deleted: for a maintenance window, say.</translation>
    </message>
    <message>
        <source>No message matches the filter</source>
        <translation>No message matches the filter</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NamespaceDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Optional: where the registry writes to</source>
        <translation>Optional: where the registry writes to</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;reate</translation>
    </message>
    <message>
        <source>2 to 255 lower-case letters and digits, with . _ - between them.</source>
        <translation>2 to 255 lower-case letters and digits, with . _ - between them.</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NamespacePage</name>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organization</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Not a member</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>Copy the name</translation>
    </message>
    <message>
        <source>Pages of the namespace</source>
        <translation>Pages of the namespace</translation>
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
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Information</translation>
    </message>
    <message>
        <source>Remove &amp;star</source>
        <translation>Remove &amp;star</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Star</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>&amp;New repository…</source>
        <translation>&amp;New repository…</translation>
    </message>
    <message>
        <source>Search the registry for “%1”</source>
        <translation>Search the registry for “%1”</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewAppTokenDialog</name>
    <message>
        <source>New app token</source>
        <translation>New app token</translation>
    </message>
    <message>
        <source>A password for the clients of one computer. You sign in with the name $app and this token.</source>
        <translation>A password for the clients of one computer. You sign in with the name $app and this token.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Where it is used, for example Laptop</source>
        <translation>Where it is used, for example Laptop</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewMessageDialog</name>
    <message>
        <source>New message to everybody</source>
        <translation>New message to everybody</translation>
    </message>
    <message>
        <source>Everyone who opens this registry sees it above every page, until it is deleted.</source>
        <translation>Everyone who opens this registry sees it above every page, until it is deleted.</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>&amp;Severity</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Markdown is allowed</source>
        <translation>Markdown is allowed</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publish</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewRepositoryDialog</name>
    <message>
        <source>New repository</source>
        <translation>New repository</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>Namespace</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Public: everybody may pull</source>
        <translation>Public: everybody may pull</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Markdown, may be empty</source>
        <translation>Markdown, may be empty</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, and . _ - between them; / parts the name.</source>
        <translation>Lower-case letters, digits, and . _ - between them; / parts the name.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Show the commands that push into it</source>
        <translation>Show the commands that push into it</translation>
    </message>
    <message>
        <source>Leave it empty and stay here</source>
        <translation>Leave it empty and stay here</translation>
    </message>
    <message>
        <source>This registry takes no / in the name of a repository.</source>
        <translation>This registry takes no / in the name of a repository.</translation>
    </message>
    <message>
        <source>There is a repository of this name already.</source>
        <translation>There is a repository of this name already.</translation>
    </message>
    <message>
        <source>Together with its namespace a name has 255 characters at most.</source>
        <translation>Together with its namespace a name has 255 characters at most.</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, and . _ - between them.</source>
        <translation>Lower-case letters, digits, and . _ - between them.</translation>
    </message>
    <message>
        <source>Make it public, or choose another namespace.</source>
        <translation>Make it public, or choose another namespace.</translation>
    </message>
    <message>
        <source>The plan of %1 has no room for another private repository.</source>
        <translation>The plan of %1 has no room for another private repository.</translation>
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
    <name>quayside::ui::OrganizationsSection</name>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>YOUR ROLE</source>
        <translation>YOUR ROLE</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>REPOSITORIES</translation>
    </message>
    <message>
        <source>LAST PUSH</source>
        <translation>LAST PUSH</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>New organization</translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation>Your organizations</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>Filter organizations</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in no organization</source>
        <translation>You are in no organization</translation>
    </message>
    <message>
        <source>An organization is a namespace that several people share, with teams, robots and applications of its own.</source>
        <translation>An organization is a namespace that several people share, with teams, robots and applications of its own.</translation>
    </message>
    <message>
        <source>No organization matches the filter</source>
        <translation>No organization matches the filter</translation>
    </message>
    <message>
        <source>unknown. %1</source>
        <extracomment>of an organization; %1 why that is so</extracomment>
        <translation>unknown. %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::OverviewSection</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message>
        <source>Repositories of the namespace</source>
        <translation>Repositories of the namespace</translation>
    </message>
    <message>
        <source>Show all repositories</source>
        <translation>Show all repositories</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>Administrators</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Time machine</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Pull prefix</source>
        <translation>Pull prefix</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizations</translation>
    </message>
    <message>
        <source>%1 — pushed %2</source>
        <translation>%1 — pushed %2</translation>
    </message>
    <message>
        <source>There is no repository here yet. One is made by the first push to %1.</source>
        <translation>There is no repository here yet. One is made by the first push to %1.</translation>
    </message>
    <message numerus="yes">
        <source>The latest of %n repositories</source>
        <translation>
            <numerusform>%n repository</numerusform>
            <numerusform>The latest of %n repositories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::PageHost</name>
    <message>
        <source>Discard what was not saved?</source>
        <translation>Discard what was not saved?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Discard</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Keep editing</translation>
    </message>
    <message>
        <source>Something was typed and not saved.</source>
        <translation>Something was typed and not saved.</translation>
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
    <message>
        <source>ORGANIZATIONS</source>
        <translation>ORGANIZATIONS</translation>
    </message>
    <message>
        <source>BOOKMARKS</source>
        <translation>BOOKMARKS</translation>
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
    <name>quayside::ui::PassphraseDialog</name>
    <message>
        <source>Open the encrypted file</source>
        <translation>Open the encrypted file</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>The passphrase is wrong.</translation>
    </message>
    <message>
        <source>The encrypted file is broken.</source>
        <translation>The encrypted file is broken.</translation>
    </message>
    <message>
        <source>It is left as it is, at %1. Its secrets must be entered again.</source>
        <translation>It is left as it is, at %1. Its secrets must be entered again.</translation>
    </message>
    <message>
        <source>Your secrets lie in a file that a passphrase opens. It is asked for once in each run, and again when the file was locked.</source>
        <translation>Your secrets lie in a file that a passphrase opens. It is asked for once in each run, and again when the file was locked.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PermissionsPanel</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>&amp;Effective access of</source>
        <translation>&amp;Effective access of</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>User, no member of the organization</source>
        <translation>User, no member of the organization</translation>
    </message>
    <message>
        <source>Enter or a click changes the role.</source>
        <translation>Enter or a click changes the role.</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>WHO</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>%1 has the role %2 now.</source>
        <translation>%1 has the role %2 now.</translation>
    </message>
    <message numerus="yes">
        <source>Take away %n permission(s)?</source>
        <translation>
            <numerusform>Take away %n permission?</numerusform>
            <numerusform>Take away %n permissions?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n permission(s) to %1?</source>
        <translation>
            <numerusform>Change %n permission to %1?</numerusform>
            <numerusform>Change %n permissions to %1?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back as long as you administer the repository.</source>
        <translation>It can be taken back as long as you administer the repository.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One of them is my own: I may not be able to change this back myself.</source>
        <translation>One of them is my own: I may not be able to change this back myself.</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>&amp;Effective access</source>
        <translation>&amp;Effective access</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>&amp;Take away</translation>
    </message>
    <message>
        <source>None, but for what is public</source>
        <translation>None, but for what is public</translation>
    </message>
    <message>
        <source>User, robot account or team</source>
        <translation>User, robot account or team</translation>
    </message>
    <message>
        <source>Who gets a permission</source>
        <translation>Who gets a permission</translation>
    </message>
    <message>
        <source>User or robot account</source>
        <translation>User or robot account</translation>
    </message>
    <message>
        <source>Effective access of</source>
        <translation>Effective access of</translation>
    </message>
    <message>
        <source>Set the role</source>
        <translation>Set the role</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>Filter permissions</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n permission</numerusform>
            <numerusform>%n permissions</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a permission of his own</source>
        <translation>Nobody has a permission of his own</translation>
    </message>
    <message>
        <source>Only administrators of the namespace get in.</source>
        <translation>Only administrators of the namespace get in.</translation>
    </message>
    <message>
        <source>No permission matches the filter</source>
        <translation>No permission matches the filter</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PlanSaver</name>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>The plan as text, or as a script of curl that does the same; the token stands in QUAY_TOKEN.</source>
        <translation>The plan as text, or as a script of curl that does the same; the token stands in QUAY_TOKEN.</translation>
    </message>
    <message>
        <source>The plan as text.</source>
        <translation>The plan as text.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Script with curl (*.sh)</source>
        <translation>Script with curl (*.sh)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Save the plan</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PlatformsSection</name>
    <message>
        <source>attestation</source>
        <extracomment>in a list of platforms: it says something about an image, and does not run</extracomment>
        <translation>attestation</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>Fetched on first pull</source>
        <translation>Fetched on first pull</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>PLATFORM</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>DIGEST</translation>
    </message>
    <message>
        <source>MANIFEST SIZE</source>
        <translation>MANIFEST SIZE</translation>
    </message>
    <message>
        <source>STORED</source>
        <translation>STORED</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Filter platforms</source>
        <translation>Filter platforms</translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n platform</numerusform>
            <numerusform>%n platforms</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>The list is empty</translation>
    </message>
    <message>
        <source>No platform matches the filter</source>
        <translation>No platform matches the filter</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyBook</name>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>RULE</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>PATTERN</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>TAGS</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>FROM</translation>
    </message>
    <message>
        <source>MAKES IMMUTABLE</source>
        <translation>MAKES IMMUTABLE</translation>
    </message>
    <message>
        <source>Auto-prune</source>
        <translation>Auto-prune</translation>
    </message>
    <message>
        <source>Immutability</source>
        <translation>Immutability</translation>
    </message>
    <message>
        <source>This policy is of a kind that this program does not know; it can be deleted.</source>
        <translation>This policy is of a kind that this program does not know; it can be deleted.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a dialog&apos;s title: %1 connection, %2 repository or namespace</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>The policy is saved.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The policy was not deleted: %1</source>
        <translation>The policy was not deleted: %1</translation>
    </message>
    <message>
        <source>The policy is deleted.</source>
        <translation>The policy is deleted.</translation>
    </message>
    <message>
        <source>The policy is deleted. Tags that it made immutable stay so.</source>
        <translation>The policy is deleted. Tags that it made immutable stay so.</translation>
    </message>
    <message>
        <source>&amp;Show where it is kept</source>
        <translation>&amp;Show where it is kept</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Change…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>New policy</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Filter policies</source>
        <translation>Filter policies</translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n policies</numerusform>
            <numerusform>%n policies</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy matches the filter</source>
        <translation>No policy matches the filter</translation>
    </message>
    <message>
        <source>Auto-prune policies</source>
        <translation>Auto-prune policies</translation>
    </message>
    <message>
        <source>Nothing is pruned</source>
        <translation>Nothing is pruned</translation>
    </message>
    <message>
        <source>A policy removes old tags by itself: all but the newest ones, or what is older than a span. What it would do can be tried first.</source>
        <translation>A policy removes old tags by itself: all but the newest ones, or what is older than a span. What it would do can be tried first.</translation>
    </message>
    <message>
        <source>Policies run in the background, about once an hour. Tags that they remove go through the time machine; immutable ones stay.</source>
        <translation>Policies run in the background, about once an hour. Tags that they remove go through the time machine; immutable ones stay.</translation>
    </message>
    <message>
        <source>Immutability policies</source>
        <translation>Immutability policies</translation>
    </message>
    <message>
        <source>No immutability policy yet</source>
        <translation>No immutability policy yet</translation>
    </message>
    <message>
        <source>A policy keeps tags by their names from being moved, deleted or expired: releases, say.</source>
        <translation>A policy keeps tags by their names from being moved, deleted or expired: releases, say.</translation>
    </message>
    <message>
        <source>Policies of the namespace are shown to those who administer it.</source>
        <translation>Policies of the namespace are shown to those who administer it.</translation>
    </message>
    <message>
        <source>It was not undone: %1</source>
        <translation>It was not undone: %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyDialog</name>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>Keep the newest tags</source>
        <translation>Keep the newest tags</translation>
    </message>
    <message>
        <source>Remove tags older than</source>
        <translation>Remove tags older than</translation>
    </message>
    <message>
        <source>How many tags stay</source>
        <translation>How many tags stay</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>How old tags become</source>
        <translation>How old tags become</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
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
        <source>years</source>
        <translation>years</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>&amp;Pattern</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>&amp;Means</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>Save policy</translation>
    </message>
    <message>
        <source>New auto-prune policy</source>
        <translation>New auto-prune policy</translation>
    </message>
    <message>
        <source>Change auto-prune policy</source>
        <translation>Change auto-prune policy</translation>
    </message>
    <message>
        <source>The registry removes tags by it in the background, about once an hour. They go through the time machine like tags that are deleted by hand.</source>
        <translation>The registry removes tags by it in the background, about once an hour. They go through the time machine like tags that are deleted by hand.</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>All tags</translation>
    </message>
    <message>
        <source>Tags whose name has the pattern</source>
        <translation>Tags whose name has the pattern</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>All other tags</translation>
    </message>
    <message>
        <source>Immutable tags and signatures of images are passed over. Nothing is removed by trying a policy.</source>
        <translation>Immutable tags and signatures of images are passed over. Nothing is removed by trying a policy.</translation>
    </message>
    <message>
        <source>New immutability policy</source>
        <translation>New immutability policy</translation>
    </message>
    <message>
        <source>Change immutability policy</source>
        <translation>Change immutability policy</translation>
    </message>
    <message>
        <source>Tags that the policy means become immutable at once, and new ones when they are pushed.</source>
        <translation>Tags that the policy means become immutable at once, and new ones when they are pushed.</translation>
    </message>
    <message>
        <source>Tags whose whole name matches</source>
        <translation>Tags whose whole name matches</translation>
    </message>
    <message>
        <source>Auto-prune policies pass over immutable tags. Deleting the policy later leaves them immutable.</source>
        <translation>Auto-prune policies pass over immutable tags. Deleting the policy later leaves them immutable.</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>This is no regular expression: %1</translation>
    </message>
    <message>
        <source>No other policy holds here</source>
        <translation>No other policy holds here</translation>
    </message>
    <message numerus="yes">
        <source>Together with the %n other(s)</source>
        <translation>
            <numerusform>Together with the %n other</numerusform>
            <numerusform>Together with the %n others</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply auto-prune</source>
        <translation>Apply auto-prune</translation>
    </message>
    <message numerus="yes">
        <source>The policy is made in %n repositories, but for those that have the same already. From then on the registry itself deletes tags by it, about once an hour. They go through the time machine like tags that are deleted by hand.</source>
        <translation>
            <numerusform>The policy is made in %n repository, unless it has the same already. From then on the registry itself deletes tags by it, about once an hour. They go through the time machine like tags that are deleted by hand.</numerusform>
            <numerusform>The policy is made in %n repositories, but for those that have the same already. From then on the registry itself deletes tags by it, about once an hour. They go through the time machine like tags that are deleted by hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyPreview</name>
    <message>
        <source>&amp;Try it on</source>
        <translation>&amp;Try it on</translation>
    </message>
    <message>
        <source>What the policy does to each tag</source>
        <translation>What the policy does to each tag</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>TAG</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>AFTERWARDS</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WHY</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>BY</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>What it does is shown here.</source>
        <translation>What it does is shown here.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tag(s) would be removed</source>
        <translation>
            <numerusform>%1 of %n tag would be removed</numerusform>
            <numerusform>%1 of %n tags would be removed</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 become free, after the time machine (%2).</source>
        <translation>At most %1 become free, after the time machine (%2).</translation>
    </message>
    <message>
        <source>At most %1 become free.</source>
        <translation>At most %1 become free.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the images do not tell their size.</source>
        <translation>
            <numerusform>%n of the images does not tell its size.</numerusform>
            <numerusform>%n of the images do not tell their size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay only because they are immutable.</source>
        <translation>
            <numerusform>%n tag stays only because it is immutable.</numerusform>
            <numerusform>%n tags stay only because they are immutable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tag(s) become immutable</source>
        <translation>
            <numerusform>%1 of %n tag become immutable</numerusform>
            <numerusform>%1 of %n tags become immutable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not expire any more.</source>
        <translation>
            <numerusform>%n of them will not expire any more.</numerusform>
            <numerusform>%n of them will not expire any more.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>&amp;Read again</translation>
    </message>
    <message>
        <source>Reading the tags: %1 so far</source>
        <translation>Reading the tags: %1 so far</translation>
    </message>
    <message>
        <source>The tags were not read: %1</source>
        <translation>The tags were not read: %1</translation>
    </message>
    <message>
        <source>Only the %1 newest tags were read.</source>
        <translation>Only the %1 newest tags were read.</translation>
    </message>
    <message>
        <source>The repository has no tags.</source>
        <translation>The repository has no tags.</translation>
    </message>
    <message>
        <source>this policy</source>
        <translation>this policy</translation>
    </message>
    <message>
        <source>another here</source>
        <translation>another here</translation>
    </message>
    <message>
        <source>the repository&apos;s</source>
        <translation>the repository&apos;s</translation>
    </message>
    <message>
        <source>the namespace&apos;s</source>
        <translation>the namespace&apos;s</translation>
    </message>
    <message>
        <source>the registry&apos;s</source>
        <translation>the registry&apos;s</translation>
    </message>
    <message>
        <source>There is no repository yet to try it on.</source>
        <translation>There is no repository yet to try it on.</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>can be changed</translation>
    </message>
    <message>
        <source>What the registry itself would do, tag by tag; it changes nothing</source>
        <translation>What the registry itself would do, tag by tag; it changes nothing</translation>
    </message>
    <message>
        <source>Compare with the &amp;registry</source>
        <translation>Compare with the &amp;registry</translation>
    </message>
    <message>
        <source>The registry is asked…</source>
        <translation>The registry is asked…</translation>
    </message>
    <message>
        <source>The registry did not say: %1</source>
        <translation>The registry did not say: %1</translation>
    </message>
    <message numerus="yes">
        <source>The registry says the same of %n tag(s).</source>
        <translation>
            <numerusform>The registry says the same of %n tag.</numerusform>
            <numerusform>The registry says the same of %n tags.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry says otherwise of %n tag(s): %1. They may have changed.</source>
        <extracomment>%1 some names of tags</extracomment>
        <translation>
            <numerusform>The registry says otherwise of %n tag: %1. They may have changed.</numerusform>
            <numerusform>The registry says otherwise of %n tags: %1. They may have changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyQuestion</name>
    <message>
        <source>A registry refuses a policy that is there already: here that counts as a failure, and nothing is changed by it.</source>
        <translation>A registry refuses a policy that is there already: here that counts as a failure, and nothing is changed by it.</translation>
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
        <source>Of one job, such as the change of many tags.</source>
        <translation>Of one job, such as the change of many tags.</translation>
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
        <source>Told by the desktop, too</source>
        <translation>Told by the desktop, too</translation>
    </message>
    <message>
        <source>While no window of Quayside is in front.</source>
        <translation>While no window of Quayside is in front.</translation>
    </message>
    <message>
        <source>&amp;Jobs that failed or were interrupted</source>
        <translation>&amp;Jobs that failed or were interrupted</translation>
    </message>
    <message>
        <source>A lost s&amp;ign-in</source>
        <translation>A lost s&amp;ign-in</translation>
    </message>
    <message>
        <source>&amp;Certificates that expire</source>
        <translation>&amp;Certificates that expire</translation>
    </message>
    <message>
        <source>&amp;Tokens that expire</source>
        <translation>&amp;Tokens that expire</translation>
    </message>
    <message>
        <source>&amp;Messages of registries</source>
        <translation>&amp;Messages of registries</translation>
    </message>
    <message>
        <source>&amp;Notifications of the bell of a registry</source>
        <translation>&amp;Notifications of the bell of a registry</translation>
    </message>
    <message>
        <source>Tags that expire</source>
        <translation>Tags that expire</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>Save &amp;diagnostics…</translation>
    </message>
    <message>
        <source>Versions, settings, connections, the last requests and the log of the local registry, for whoever helps. Without passwords and tokens.</source>
        <translation>Versions, settings, connections, the last requests and the log of the local registry, for whoever helps. Without passwords and tokens.</translation>
    </message>
    <message>
        <source>This desktop has no tray, which would show them.</source>
        <translation>This desktop has no tray, which would show them.</translation>
    </message>
    <message>
        <source>A new &amp;version of Quayside</source>
        <translation>A new &amp;version of Quayside</translation>
    </message>
    <message>
        <source>The &amp;disk of the local registry runs short</source>
        <translation>The &amp;disk of the local registry runs short</translation>
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
    <message>
        <source>Security</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>Local registry</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PulledDelegate</name>
    <message>
        <source>never</source>
        <extracomment>when a tag was pulled last</extracomment>
        <translation>never</translation>
    </message>
</context>
<context>
    <name>quayside::ui::QuotaCard</name>
    <message>
        <source>Change quota…</source>
        <translation>Change quota…</translation>
    </message>
    <message>
        <source>Set a quota…</source>
        <translation>Set a quota…</translation>
    </message>
    <message>
        <source>The registry still counts what is there.</source>
        <translation>The registry still counts what is there.</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>%1 used</translation>
    </message>
    <message>
        <source>No quota is set: it may hold what the registry has room for.</source>
        <translation>No quota is set: it may hold what the registry has room for.</translation>
    </message>
    <message>
        <source>%1 of %2 used (%3 %)</source>
        <extracomment>%1 and %2 bytes, %3 a number</extracomment>
        <translation>%1 of %2 used (%3 %)</translation>
    </message>
    <message>
        <source>Pushes are refused at %1 % (%2).</source>
        <translation>Pushes are refused at %1 % (%2).</translation>
    </message>
    <message>
        <source>Administrators are warned at %1 % (%2).</source>
        <translation>Administrators are warned at %1 % (%2).</translation>
    </message>
    <message>
        <source>This is the quota of all namespaces that have none of their own.</source>
        <translation>This is the quota of all namespaces that have none of their own.</translation>
    </message>
    <message>
        <source>Nothing is refused: without a limit that refuses, the quota can be exceeded.</source>
        <translation>Nothing is refused: without a limit that refuses, the quota can be exceeded.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::QuotaDialog</name>
    <message>
        <source>What all repositories of the namespace hold together, each blob once.</source>
        <translation>What all repositories of the namespace hold together, each blob once.</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Si&amp;ze</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Re&amp;fuse pushes at</source>
        <translation>Re&amp;fuse pushes at</translation>
    </message>
    <message>
        <source>Percent of the quota at which pushes are refused</source>
        <translation>Percent of the quota at which pushes are refused</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>&amp;Warn at</translation>
    </message>
    <message>
        <source>&amp;Remove quota</source>
        <translation>&amp;Remove quota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save quota</source>
        <translation>Save quota</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>Quota of %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>The size must be more than nothing.</source>
        <translation>The size must be more than nothing.</translation>
    </message>
    <message>
        <source>Warnings are percentages from 1 to 100, with commas between.</source>
        <translation>Warnings are percentages from 1 to 100, with commas between.</translation>
    </message>
    <message>
        <source>From %1 on pushes are refused; pulls go on.</source>
        <translation>From %1 on pushes are refused; pulls go on.</translation>
    </message>
    <message>
        <source>Nothing is refused: without a limit that refuses, the quota can be exceeded.</source>
        <translation>Nothing is refused: without a limit that refuses, the quota can be exceeded.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecordHeader</name>
    <message>
        <source>Select all or none</source>
        <translation>Select all or none</translation>
    </message>
    <message>
        <source>Which rows to select</source>
        <translation>Which rows to select</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecordList</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Clear filter</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copy rows</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xport…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all matching)</source>
        <translation>
            <numerusform>%n selected (all matching)</numerusform>
            <numerusform>%n selected (all matching)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecordTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Reset columns</translation>
    </message>
    <message>
        <source>&amp;Then sort by</source>
        <extracomment>a menu: columns by which rows are sorted that are alike in the first</extracomment>
        <translation>&amp;Then sort by</translation>
    </message>
    <message>
        <source>%1	%2, rising</source>
        <extracomment>%1 a column, %2 its place among those that rows are sorted by: 1, 2 or 3</extracomment>
        <translation>%1	%2, rising</translation>
    </message>
    <message>
        <source>%1	%2, falling</source>
        <translation>%1	%2, falling</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>&amp;Sort by this column</translation>
    </message>
    <message>
        <source>Then sort by this &amp;column</source>
        <translation>Then sort by this &amp;column</translation>
    </message>
    <message>
        <source>&amp;Visible rows</source>
        <translation>&amp;Visible rows</translation>
    </message>
    <message>
        <source>&amp;All matching the filter</source>
        <translation>&amp;All matching the filter</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>S&amp;elect</source>
        <translation>S&amp;elect</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecoveryDialog</name>
    <message>
        <source>Forgot the password?</source>
        <translation>Forgot the password?</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>Send the mail</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message>
        <source>This address belongs to the organization %1.</source>
        <translation>This address belongs to the organization %1.</translation>
    </message>
    <message>
        <source>An organization has no password. Use your own address, or ask who administers the organization.</source>
        <translation>An organization has no password. Use your own address, or ask who administers the organization.</translation>
    </message>
    <message>
        <source>An organization has no password. Use your own address, or ask at %1 who administers it.</source>
        <translation>An organization has no password. Use your own address, or ask at %1 who administers it.</translation>
    </message>
    <message>
        <source>If an account has this address, a mail is on its way.</source>
        <translation>If an account has this address, a mail is on its way.</translation>
    </message>
    <message>
        <source>Its link sets a new password. Then sign in with that.</source>
        <translation>Its link sets a new password. Then sign in with that.</translation>
    </message>
    <message>
        <source>%1 mails a link to set a new password to the address of your account there.</source>
        <translation>%1 mails a link to set a new password to the address of your account there.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This registry mails no such links.</source>
        <translation>This registry mails no such links.</translation>
    </message>
    <message>
        <source>Ask who administers it for a new password.</source>
        <translation>Ask who administers it for a new password.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ReferrersSection</name>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Attestation</translation>
    </message>
    <message>
        <source>List of contents (SBOM)</source>
        <translation>List of contents (SBOM)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>DIGEST</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>PUSHED</source>
        <translation>PUSHED</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signatures and attestations</source>
        <translation>Signatures and attestations</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>No signatures found</source>
        <translation>No signatures found</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message>
        <source>Looked for as tags of the image&apos;s digest alone: the registry&apos;s own list needs the password or token, and none is kept.</source>
        <translation>Looked for as tags of the image&apos;s digest alone: the registry&apos;s own list needs the password or token, and none is kept.</translation>
    </message>
    <message>
        <source>Looked for as referrers of the image and as tags of its digest. Whether one holds is not checked here.</source>
        <translation>Looked for as referrers of the image and as tags of its digest. Whether one holds is not checked here.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RegistrySizeLine</name>
    <message>
        <source>The size of the registry is being calculated…</source>
        <translation>The size of the registry is being calculated…</translation>
    </message>
    <message>
        <source>The size of the registry was never calculated.</source>
        <translation>The size of the registry was never calculated.</translation>
    </message>
    <message>
        <source>The registry holds %1. It is being calculated anew…</source>
        <translation>The registry holds %1. It is being calculated anew…</translation>
    </message>
    <message>
        <source>The registry holds %1, calculated %2.</source>
        <extracomment>%2 &quot;2 h ago&quot;</extracomment>
        <translation>The registry holds %1, calculated %2.</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculate</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RegistryStateChip</name>
    <message>
        <source>Registry is read-only</source>
        <translation>Registry is read-only</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RemoveConnectionDialog</name>
    <message>
        <source>Nothing is changed at the registry.</source>
        <translation>Nothing is changed at the registry.</translation>
    </message>
    <message>
        <source>Delete its &amp;secrets from the keychain too</source>
        <translation>Delete its &amp;secrets from the keychain too</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remove “%1”?</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoriesPage</name>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoriesView</name>
    <message>
        <source>Filter repositories</source>
        <translation>Filter repositories</translation>
    </message>
    <message>
        <source>Which repositories</source>
        <translation>Which repositories</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
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
        <source>Mirrors</source>
        <translation>Mirrors</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>Not pushed to for 90 days</source>
        <translation>Not pushed to for 90 days</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>New repository</source>
        <translation>New repository</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message>
        <source>1  Sign in</source>
        <translation>1  Sign in</translation>
    </message>
    <message>
        <source>or copy with skopeo</source>
        <translation>or copy with skopeo</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Make private</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>Copy names</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>Copy request for admin</translation>
    </message>
    <message>
        <source>Sign-in no longer valid</source>
        <translation>Sign-in no longer valid</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
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
        <source>Loading was stopped</source>
        <translation>Loading was stopped</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
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
        <source>Copy the password</source>
        <translation>Copy the password</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>&amp;Information</translation>
    </message>
    <message>
        <source>&amp;Copy image name</source>
        <translation>&amp;Copy image name</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>Copy &amp;pull command</translation>
    </message>
    <message>
        <source>Remove &amp;star</source>
        <translation>Remove &amp;star</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Star</translation>
    </message>
    <message>
        <source>Make p&amp;rivate</source>
        <translation>Make p&amp;rivate</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>They are public already.</source>
        <translation>They are public already.</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>They are private already.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>%n line copied.</numerusform>
            <numerusform>%n lines copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Make a new token</translation>
    </message>
    <message>
        <source>The registry is read-only now.</source>
        <translation>The registry is read-only now.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>My own</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>Without tags</translation>
    </message>
    <message>
        <source>Make read-&amp;only</source>
        <translation>Make read-&amp;only</translation>
    </message>
    <message>
        <source>Make &amp;normal</source>
        <translation>Make &amp;normal</translation>
    </message>
    <message>
        <source>They are read-only already.</source>
        <translation>They are read-only already.</translation>
    </message>
    <message>
        <source>They are normal already.</source>
        <translation>They are normal already.</translation>
    </message>
    <message>
        <source>2  Push an image</source>
        <translation>2  Push an image</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Add per&amp;mission…</source>
        <translation>Add per&amp;mission…</translation>
    </message>
    <message>
        <source>&amp;Apply auto-prune…</source>
        <translation>&amp;Apply auto-prune…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Load more</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>Make public…</translation>
    </message>
    <message>
        <source>Make p&amp;ublic…</source>
        <translation>Make p&amp;ublic…</translation>
    </message>
    <message>
        <source>Filter: name, acme/*, starred=yes</source>
        <translation>Filter: name, acme/*, starred=yes</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Add filter</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>%1 was made.</translation>
    </message>
    <message>
        <source>Neither a mirror nor read-only</source>
        <translation>Neither a mirror nor read-only</translation>
    </message>
    <message>
        <source>Pushed to in the last week</source>
        <translation>Pushed to in the last week</translation>
    </message>
    <message>
        <source>Not pushed to for 30 days</source>
        <translation>Not pushed to for 30 days</translation>
    </message>
    <message>
        <source>Not pushed to for a year</source>
        <translation>Not pushed to for a year</translation>
    </message>
    <message>
        <source>Name by a regular expression</source>
        <translation>Name by a regular expression</translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all matching)</source>
        <translation>
            <numerusform>%n selected (all matching)</numerusform>
            <numerusform>%n selected (all matching)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryActions</name>
    <message>
        <source>Remove the star</source>
        <translation>Remove the star</translation>
    </message>
    <message>
        <source>Star this repository</source>
        <translation>Star this repository</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>This connection is read-only.</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copy &amp;link</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Open in &amp;browser</translation>
    </message>
    <message>
        <source>Make p&amp;rivate</source>
        <translation>Make p&amp;rivate</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Show the &amp;API calls of this page</source>
        <translation>Show the &amp;API calls of this page</translation>
    </message>
    <message>
        <source>Make p&amp;ublic…</source>
        <translation>Make p&amp;ublic…</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Settings</translation>
    </message>
    <message>
        <source>&amp;Compare tags…</source>
        <translation>&amp;Compare tags…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryCommands</name>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repositories?</source>
        <translation>
            <numerusform>Delete %n repository?</numerusform>
            <numerusform>Delete %n repositories?</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags and images in it can no longer be pulled, and its settings are gone. This cannot be undone here.</source>
        <translation>All tags and images in it can no longer be pulled, and its settings are gone. This cannot be undone here.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>All tags and images in it can no longer be pulled. Under Deleted repositories it can be brought back until the time machine ends.</source>
        <translation>All tags and images in it can no longer be pulled. Under Deleted repositories it can be brought back until the time machine ends.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories private?</source>
        <translation>
            <numerusform>Make %n repository private?</numerusform>
            <numerusform>Make %n repositories private?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who has a permission can pull them then; others are refused at once.</source>
        <translation>Only who has a permission can pull them then; others are refused at once.</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Make private</translation>
    </message>
    <message>
        <source>Make %1 public?</source>
        <translation>Make %1 public?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories public?</source>
        <translation>
            <numerusform>Make %n repository public?</numerusform>
            <numerusform>Make %n repositories public?</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody who reaches the registry can then pull every image in it, without signing in. What was pulled cannot be called back.</source>
        <translation>Anybody who reaches the registry can then pull every image in it, without signing in. What was pulled cannot be called back.</translation>
    </message>
    <message>
        <source>Nothing in it is secret.</source>
        <translation>Nothing in it is secret.</translation>
    </message>
    <message>
        <source>Nothing in them is secret.</source>
        <translation>Nothing in them is secret.</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>Make public</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories read-only?</source>
        <translation>
            <numerusform>Make %n repository read-only?</numerusform>
            <numerusform>Make %n repositories read-only?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories normal?</source>
        <translation>
            <numerusform>Make %n repository normal?</numerusform>
            <numerusform>Make %n repositories normal?</numerusform>
        </translation>
    </message>
    <message>
        <source>They take no push and no change of a tag until they are normal again.</source>
        <translation>They take no push and no change of a tag until they are normal again.</translation>
    </message>
    <message>
        <source>They take pushes and changes again.</source>
        <translation>They take pushes and changes again.</translation>
    </message>
    <message>
        <source>Make read-only</source>
        <translation>Make read-only</translation>
    </message>
    <message>
        <source>Make normal</source>
        <translation>Make normal</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryList</name>
    <message>
        <source>The registry does not tell you its repositories.</source>
        <translation>The registry does not tell you its repositories.</translation>
    </message>
    <message>
        <source>Its repositories are being read.</source>
        <translation>Its repositories are being read.</translation>
    </message>
    <message>
        <source>Its repositories could not be read: %1</source>
        <translation>Its repositories could not be read: %1</translation>
    </message>
    <message>
        <source>Its repositories have not been read.</source>
        <translation>Its repositories have not been read.</translation>
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
        <source>Show its settings</source>
        <translation>Show its settings</translation>
    </message>
    <message>
        <source>Organization mirror</source>
        <translation>Organization mirror</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryRights</name>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Choose or type a repository</source>
        <translation>Choose or type a repository</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>No repository yet.</source>
        <translation>No repository yet.</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>Role in %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositorySettingsSection</name>
    <message>
        <source>Parts of the settings</source>
        <translation>Parts of the settings</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>Who may pull, push and administer here. Administrators of the namespace may do all of it without standing in the list.</source>
        <translation>Who may pull, push and administer here. Administrators of the namespace may do all of it without standing in the list.</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Visibility</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>Make public…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Can be pulled and pushed to.</source>
        <translation>Can be pulled and pushed to.</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Can be pulled; nobody can push, delete tags or change them.</source>
        <translation>Can be pulled; nobody can push, delete tags or change them.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>Only the mirror of the repository writes. Its configuration is kept when the state is changed again.</source>
        <translation>Only the mirror of the repository writes. Its configuration is kept when the state is changed again.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Delete the repository</source>
        <translation>Delete the repository</translation>
    </message>
    <message>
        <source>All tags and images in it can no longer be pulled, and its settings are gone. This cannot be undone here.</source>
        <translation>All tags and images in it can no longer be pulled, and its settings are gone. This cannot be undone here.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Public: anybody can pull it, without signing in.</source>
        <translation>Public: anybody can pull it, without signing in.</translation>
    </message>
    <message>
        <source>Private: only who has a permission can pull it.</source>
        <translation>Private: only who has a permission can pull it.</translation>
    </message>
    <message>
        <source>When it is private, only the users, robot accounts and teams above and the administrators of the namespace can pull it; others are refused at once.</source>
        <translation>When it is private, only the users, robot accounts and teams above and the administrators of the namespace can pull it; others are refused at once.</translation>
    </message>
    <message>
        <source>When it is public, every image in it can be pulled by anybody who reaches the registry. What was pulled cannot be called back.</source>
        <translation>When it is public, every image in it can be pulled by anybody who reaches the registry. What was pulled cannot be called back.</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Make private</translation>
    </message>
    <message>
        <source>The state is changed.</source>
        <translation>The state is changed.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tag(s)</source>
        <translation>
            <numerusform>More than %n tag</numerusform>
            <numerusform>More than %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), %1 of images</source>
        <translation>
            <numerusform>%n tag, %1 of images</numerusform>
            <numerusform>%n tags, %1 of images</numerusform>
        </translation>
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
    <message>
        <source>POPULARITY</source>
        <translation>POPULARITY</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1, starred</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>TAGS</translation>
    </message>
    <message numerus="yes">
        <source>The registry tells of the newest %n alone.</source>
        <translation>
            <numerusform>The registry tells of the newest %n alone.</numerusform>
            <numerusform>The registry tells of the newest %n alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n tag(s)</source>
        <translation>
            <numerusform>at least %n tag</numerusform>
            <numerusform>at least %n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>a number of tags that is known to be so many or more</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>STAR</source>
        <translation>STAR</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Starred</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>Not starred</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>Starred: click to remove the star</translation>
    </message>
    <message>
        <source>Click to star it</source>
        <translation>Click to star it</translation>
    </message>
    <message>
        <source>Org mirror</source>
        <extracomment>state of a repository that belongs to the mirror of a whole organization; short</extracomment>
        <translation>Org mirror</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RequestForm</name>
    <message>
        <source>%1, required</source>
        <translation>%1, required</translation>
    </message>
    <message>
        <source>(not sent)</source>
        <translation>(not sent)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Body as JSON</source>
        <translation>Body as JSON</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>Fill in %1.</translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation>%1 is a number.</translation>
    </message>
    <message>
        <source>%1 is a list in JSON.</source>
        <translation>%1 is a list in JSON.</translation>
    </message>
    <message>
        <source>%1 is an object in JSON.</source>
        <translation>%1 is an object in JSON.</translation>
    </message>
    <message>
        <source>The body is an object: { … }.</source>
        <translation>The body is an object: { … }.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>The body is a list: [ … ].</source>
        <translation>The body is a list: [ … ].</translation>
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
    <message>
        <source>This page asked nothing yet</source>
        <translation>This page asked nothing yet</translation>
    </message>
    <message>
        <source>Open in the API &amp;explorer</source>
        <translation>Open in the API &amp;explorer</translation>
    </message>
    <message>
        <source>This page only</source>
        <translation>This page only</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RestoreRepositoryDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>There is a repository of this name again. It comes back under another name, with all that it held.</source>
        <translation>There is a repository of this name again. It comes back under another name, with all that it held.</translation>
    </message>
    <message>
        <source>It comes back with all that it held.</source>
        <translation>It comes back with all that it held.</translation>
    </message>
    <message>
        <source>Lower case letters, digits and . _ - /, and a letter or digit at both ends</source>
        <translation>Lower case letters, digits and . _ - /, and a letter or digit at both ends</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>This name is taken.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ReturnQuestion</name>
    <message>
        <source>Restore the tags to a moment</source>
        <translation>Restore the tags to a moment</translation>
    </message>
    <message>
        <source>Every tag gets the image back that it had then.</source>
        <translation>Every tag gets the image back that it had then.</translation>
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
        <source>AFTERWARDS</source>
        <translation>AFTERWARDS</translation>
    </message>
    <message>
        <source>Delete tags that were not there then</source>
        <translation>Delete tags that were not there then</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>&amp;Moment</translation>
    </message>
    <message>
        <source>The registry is asked what changes…</source>
        <translation>The registry is asked what changes…</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>There are more than these.</translation>
    </message>
    <message>
        <source>Before %1 not everything is known: what was gone for good by then is missing.</source>
        <translation>Before %1 not everything is known: what was gone for good by then is missing.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>gone for good</translation>
    </message>
    <message>
        <source>stays, was not there then</source>
        <translation>stays, was not there then</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) change.</source>
        <translation>
            <numerusform>%n tag change.</numerusform>
            <numerusform>%n tags change.</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are as they were then: there is nothing to do.</source>
        <translation>All tags are as they were then: there is nothing to do.</translation>
    </message>
    <message>
        <source>Of what the time machine has let go, the registry may have nothing.</source>
        <translation>Of what the time machine has let go, the registry may have nothing.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RightsDialog</name>
    <message>
        <source>Rights in repositories</source>
        <translation>Rights in repositories</translation>
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
        <source>Not every right could be changed</source>
        <translation>Not every right could be changed</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RobotDialog</name>
    <message>
        <source>New robot account</source>
        <translation>New robot account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ci</source>
        <translation>ci</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What it is for, may be empty</source>
        <translation>What it is for, may be empty</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Mirror</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>CI pipeline</translation>
    </message>
    <message>
        <source>Cluster that pulls</source>
        <translation>Cluster that pulls</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositories</translation>
    </message>
    <message>
        <source>New repositories</source>
        <translation>New repositories</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Duplicate the rights of %1</source>
        <translation>Duplicate the rights of %1</translation>
    </message>
    <message>
        <source>There is a robot account of this name already.</source>
        <translation>There is a robot account of this name already.</translation>
    </message>
    <message>
        <source>2 to 255 lower-case letters and digits, with single . _ - between them.</source>
        <translation>2 to 255 lower-case letters and digits, with single . _ - between them.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1+%2 is created.</source>
        <translation>%1+%2 is created.</translation>
    </message>
    <message>
        <source>It joins %1.</source>
        <translation>It joins %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>It gets %n right(s) in repositories.</source>
        <translation>
            <numerusform>It gets %n right in repositories.</numerusform>
            <numerusform>It gets %n rights in repositories.</numerusform>
        </translation>
    </message>
    <message>
        <source>In repositories created later it gets: %1.</source>
        <translation>In repositories created later it gets: %1.</translation>
    </message>
    <message>
        <source>It may do nothing yet but pull public images.</source>
        <translation>It may do nothing yet but pull public images.</translation>
    </message>
    <message>
        <source>Give the robot account a name.</source>
        <translation>Give the robot account a name.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RobotsSection</name>
    <message>
        <source>%1 was created, but does not have every right</source>
        <translation>%1 was created, but does not have every right</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>%1 was created</translation>
    </message>
    <message>
        <source>Its token is here. Put it where it is needed.</source>
        <translation>Its token is here. Put it where it is needed.</translation>
    </message>
    <message>
        <source>The rights of %1 cannot be read</source>
        <translation>The rights of %1 cannot be read</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Whatever signs in with the old token is refused from then on.</source>
        <translation>Whatever signs in with the old token is refused from then on.</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>It was last used %1.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>It was never used.</translation>
    </message>
    <message>
        <source>Mirrors that may sign in with it: %1.</source>
        <translation>Mirrors that may sign in with it: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Regenerate the token of %1?</source>
        <translation>Regenerate the token of %1?</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>Regenerate</translation>
    </message>
    <message>
        <source>The token of %1 was not regenerated</source>
        <translation>The token of %1 was not regenerated</translation>
    </message>
    <message>
        <source>%1 has a new token</source>
        <translation>%1 has a new token</translation>
    </message>
    <message>
        <source>The old one is good for nothing any more.</source>
        <translation>The old one is good for nothing any more.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n robot account(s)?</source>
        <translation>
            <numerusform>Delete %n robot account?</numerusform>
            <numerusform>Delete %n robot accounts?</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token stops working, and its places in teams and its rights are gone. A robot of the same name created later gets none of them.</source>
        <translation>Its token stops working, and its places in teams and its rights are gone. A robot of the same name created later gets none of them.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 was not deleted</translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s) were not deleted</source>
        <translation>
            <numerusform>%n robot account were not deleted</numerusform>
            <numerusform>%n robot accounts were not deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s) deleted.</source>
        <translation>
            <numerusform>%n robot account deleted.</numerusform>
            <numerusform>%n robot accounts deleted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Robot accounts</source>
        <translation>Robot accounts</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>TEAMS</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>REPOSITORIES</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREATED</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>LAST USED</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Filter robot accounts</source>
        <translation>Filter robot accounts</translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s)</source>
        <translation>
            <numerusform>%n robot account</numerusform>
            <numerusform>%n robot accounts</numerusform>
        </translation>
    </message>
    <message>
        <source>No robot account yet</source>
        <translation>No robot account yet</translation>
    </message>
    <message>
        <source>A robot account signs in where no person does: pipelines, clusters, mirrors. It has a token of its own and only the rights it is given.</source>
        <translation>A robot account signs in where no person does: pipelines, clusters, mirrors. It has a token of its own and only the rights it is given.</translation>
    </message>
    <message>
        <source>Create the first robot account</source>
        <translation>Create the first robot account</translation>
    </message>
    <message>
        <source>No robot account matches the filter</source>
        <translation>No robot account matches the filter</translation>
    </message>
    <message>
        <source>Create robot account</source>
        <translation>Create robot account</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>%n name copied.</numerusform>
            <numerusform>%n names copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>&amp;Credentials…</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>Copy &amp;name</translation>
    </message>
    <message>
        <source>&amp;Rights in repositories…</source>
        <translation>&amp;Rights in repositories…</translation>
    </message>
    <message>
        <source>D&amp;uplicate the rights…</source>
        <translation>D&amp;uplicate the rights…</translation>
    </message>
    <message>
        <source>Re&amp;generate the token…</source>
        <translation>Re&amp;generate the token…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>It was not undone</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RowList</name>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SavedFilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>Save the filter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>It takes the place of the one of this name.</source>
        <translation>It takes the place of the one of this name.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Save this filter…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remove</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ScopeRow</name>
    <message>
        <source>part of %1</source>
        <extracomment>%1 the name of a scope that has this one in it</extracomment>
        <translation>part of %1</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>Dangerous</translation>
    </message>
    <message>
        <source>%1, %2, %3, dangerous</source>
        <extracomment>a scope, its title, its meaning</extracomment>
        <translation>%1, %2, %3, dangerous</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>Copied. The clipboard is cleared in %n s.</numerusform>
            <numerusform>Copied. The clipboard is cleared in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::SecretDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opy</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SectionedPage</name>
    <message>
        <source>Loading was stopped</source>
        <translation>Loading was stopped</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>Copy request for admin</translation>
    </message>
    <message>
        <source>Sign-in no longer valid</source>
        <translation>Sign-in no longer valid</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Sign in again</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Offline: nothing can be changed.</source>
        <translation>Offline: nothing can be changed.</translation>
    </message>
    <message>
        <source>The registry is read-only now.</source>
        <translation>The registry is read-only now.</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>This connection is read-only.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>Make a new token</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Search…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SecurityPage</name>
    <message>
        <source>&amp;Clear copied secrets after</source>
        <translation>&amp;Clear copied secrets after</translation>
    </message>
    <message>
        <source>Passwords and tokens leave the clipboard by themselves, unless something else lies there.</source>
        <translation>Passwords and tokens leave the clipboard by themselves, unless something else lies there.</translation>
    </message>
    <message>
        <source>Secrets are kept</source>
        <translation>Secrets are kept</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>C&amp;hange…</translation>
    </message>
    <message>
        <source>Change where secrets are kept</source>
        <translation>Change where secrets are kept</translation>
    </message>
    <message>
        <source>&amp;Lock the encrypted file</source>
        <translation>&amp;Lock the encrypted file</translation>
    </message>
    <message>
        <source>When nothing was read from it for that long. The next secret that is needed asks for the passphrase; connections that are signed in stay so.</source>
        <translation>When nothing was read from it for that long. The next secret that is needed asks for the passphrase; connections that are signed in stay so.</translation>
    </message>
    <message>
        <source>In memory, until Quayside quits.</source>
        <translation>In memory, until Quayside quits.</translation>
    </message>
    <message>
        <source>In the keychain of the system.</source>
        <translation>In the keychain of the system.</translation>
    </message>
    <message>
        <source>In the keychain of the system, which is locked.</source>
        <translation>In the keychain of the system, which is locked.</translation>
    </message>
    <message>
        <source>In the keychain of the system, which does not answer.</source>
        <translation>In the keychain of the system, which does not answer.</translation>
    </message>
    <message>
        <source>Nowhere yet: you are asked when there is a first one.</source>
        <translation>Nowhere yet: you are asked when there is a first one.</translation>
    </message>
    <message>
        <source>In an encrypted file, which your passphrase opens.</source>
        <translation>In an encrypted file, which your passphrase opens.</translation>
    </message>
    <message>
        <source>Nowhere: each one is asked for when it is needed.</source>
        <translation>Nowhere: each one is asked for when it is needed.</translation>
    </message>
    <message>
        <source>This run keeps no secrets elsewhere.</source>
        <translation>This run keeps no secrets elsewhere.</translation>
    </message>
    <message>
        <source>There is nothing to choose where the system has a keychain.</source>
        <translation>There is nothing to choose where the system has a keychain.</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>short for seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file in use.</source>
        <translation>There is no such file in use.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ServiceKeyDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>Who signs with it, for example quay</source>
        <translation>Who signs with it, for example quay</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>Optional, for people</source>
        <translation>Optional, for people</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>No&amp;tes</translation>
    </message>
    <message>
        <source>Why it is approved</source>
        <translation>Why it is approved</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>At most %n character</numerusform>
            <numerusform>At most %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Without tabs and other characters that cannot be seen.</source>
        <translation>Without tabs and other characters that cannot be seen.</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits, spaces and - _ : / only.</source>
        <translation>Letters from A to Z, digits, spaces and - _ : / only.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ServiceKeysSection</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
Click to copy</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>CREATED</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRES</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>KEY ID</source>
        <translation>KEY ID</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>The registry does not take it before a superuser approves it.</source>
        <translation>The registry does not take it before a superuser approves it.</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Approved by rotation</source>
        <extracomment>a key that took the place of an older one</extracomment>
        <translation>Approved by rotation</translation>
    </message>
    <message>
        <source>Approved automatically</source>
        <translation>Approved automatically</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>Approved by %1</translation>
    </message>
    <message>
        <source>Service keys</source>
        <translation>Service keys</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Details…</translation>
    </message>
    <message>
        <source>&amp;Copy key ID</source>
        <translation>&amp;Copy key ID</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>&amp;Approve…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>Change e&amp;xpiration…</source>
        <translation>Change e&amp;xpiration…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>Key %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>New service key</translation>
    </message>
    <message>
        <source>The registry makes a key pair and shows the private part once. The key is approved with it: whatever it signs for the service is believed.</source>
        <translation>The registry makes a key pair and shows the private part once. The key is approved with it: whatever it signs for the service is believed.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;reate</translation>
    </message>
    <message>
        <source>Approve the key %1?</source>
        <translation>Approve the key %1?</translation>
    </message>
    <message>
        <source>Whatever it signs for the service %1 is believed from now on. Compare the key ID with what the service says of itself: %2</source>
        <translation>Whatever it signs for the service %1 is believed from now on. Compare the key ID with what the service says of itself: %2</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>A&amp;pprove</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 is approved.</translation>
    </message>
    <message>
        <source>Rename the key %1</source>
        <translation>Rename the key %1</translation>
    </message>
    <message>
        <source>The name is for people: services tell a key by its ID.</source>
        <translation>The name is for people: services tell a key by its ID.</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>The key has another name.</source>
        <translation>The key has another name.</translation>
    </message>
    <message>
        <source>Change the expiration of %1</source>
        <translation>Change the expiration of %1</translation>
    </message>
    <message>
        <source>After that the service %1 is refused when it signs with the key.</source>
        <translation>After that the service %1 is refused when it signs with the key.</translation>
    </message>
    <message>
        <source>Change e&amp;xpiration</source>
        <translation>Change e&amp;xpiration</translation>
    </message>
    <message>
        <source>The expiration is changed.</source>
        <translation>The expiration is changed.</translation>
    </message>
    <message>
        <source>Delete the key %1?</source>
        <translation>Delete the key %1?</translation>
    </message>
    <message>
        <source>The registry signs its tokens with such a key: it makes itself a new one at once; clients that are pulling get a new token by themselves. This cannot be undone.</source>
        <translation>The registry signs its tokens with such a key: it makes itself a new one at once; clients that are pulling get a new token by themselves. This cannot be undone.</translation>
    </message>
    <message>
        <source>The service %1 is refused from then on when it signs with this key. This cannot be undone.</source>
        <translation>The service %1 is refused from then on when it signs with this key. This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>The key %1 is deleted.</source>
        <translation>The key %1 is deleted.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>New key…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions for the chosen key</source>
        <translation>Actions for the chosen key</translation>
    </message>
    <message>
        <source>Service keys of the registry</source>
        <translation>Service keys of the registry</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Filter keys</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n key</numerusform>
            <numerusform>%n keys</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service key</source>
        <translation>There is no service key</translation>
    </message>
    <message>
        <source>Services that work for the registry, as a mirror or a scanner does, prove with a key who they are.</source>
        <translation>Services that work for the registry, as a mirror or a scanner does, prove with a key who they are.</translation>
    </message>
    <message>
        <source>No key matches the filter</source>
        <translation>No key matches the filter</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SettingsSection</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;First name</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Last name</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>C&amp;ompany</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>L&amp;ocation</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>All other sessions of this account end. Robots and tokens keep working.</source>
        <translation>All other sessions of this account end. Robots and tokens keep working.</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;New password</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>&amp;Repeat it</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>Change &amp;password</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>Time machine</translation>
    </message>
    <message>
        <source>Deleted or expired tags stay restorable this long; storage is freed afterwards.</source>
        <translation>Deleted or expired tags stay restorable this long; storage is freed afterwards.</translation>
    </message>
    <message>
        <source>Re&amp;storable for</source>
        <translation>Re&amp;storable for</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Sa&amp;ve</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>This is no e-mail address.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>The two are not the same.</translation>
    </message>
    <message>
        <source>With 0 seconds a deleted or expired tag is gone at once, with no way back.</source>
        <translation>With 0 seconds a deleted or expired tag is gone at once, with no way back.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Delete the organization</source>
        <translation>Delete the organization</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>Delete the account</translation>
    </message>
    <message>
        <source>With all its repositories, teams, robots and applications. This cannot be undone.</source>
        <translation>With all its repositories, teams, robots and applications. This cannot be undone.</translation>
    </message>
    <message>
        <source>With all its repositories, robots and tokens. This cannot be undone.</source>
        <translation>With all its repositories, robots and tokens. This cannot be undone.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>The password is changed.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>Make an organization of the account</source>
        <translation>Make an organization of the account</translation>
    </message>
    <message>
        <source>Its repositories and robot accounts stay. Teams can share the work, and nobody signs in with its name any more.</source>
        <translation>Its repositories and robot accounts stay. Teams can share the work, and nobody signs in with its name any more.</translation>
    </message>
    <message>
        <source>Make an &amp;organization…</source>
        <translation>Make an &amp;organization…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
    <message>
        <source>Connection settings…</source>
        <translation>Connection settings…</translation>
    </message>
    <message>
        <source>API token of %1</source>
        <translation>API token of %1</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Keep the token in the keychain</source>
        <translation>&amp;Keep the token in the keychain</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>&amp;Forgot the password?</translation>
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
    <message numerus="yes">
        <source>time machine %n day(s)</source>
        <translation>
            <numerusform>time machine %n day</numerusform>
            <numerusform>time machine %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Change these first…</source>
        <translation>Change these first…</translation>
    </message>
    <message>
        <source>Connect to a Quay</source>
        <translation>Connect to a Quay</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>Add connection…</translation>
    </message>
    <message>
        <source>quay.io</source>
        <translation>quay.io</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Look around</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nobody is signed in.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Sign in…</translation>
    </message>
    <message>
        <source>A registry of your company, or another Quayside.</source>
        <translation>A registry of your company, or another Quayside.</translation>
    </message>
    <message>
        <source>Public images, without an account.</source>
        <translation>Public images, without an account.</translation>
    </message>
    <message>
        <source>I need an API token</source>
        <translation>I need an API token</translation>
    </message>
    <message>
        <source>For scripts and CI, with no more rights than they need.</source>
        <translation>For scripts and CI, with no more rights than they need.</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>Make a token…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StateOverlay</name>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Loaded</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StatusLine</name>
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
    <message>
        <source>en</source>
        <extracomment>The code of this language, for the status bar: &quot;zh_TW&quot;.</extracomment>
        <translation>en</translation>
    </message>
    <message>
        <source>Language %1, text size %2 %</source>
        <extracomment>%1: the code of the language, %2: a number.</extracomment>
        <translation>Language %1, text size %2 %</translation>
    </message>
    <message>
        <source>All jobs are finished.</source>
        <translation>All jobs are finished.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Step %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StorageCard</name>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Space that the registry uses</source>
        <translation>Space that the registry uses</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>database</source>
        <translation>database</translation>
    </message>
    <message>
        <source>kept free to clean up in</source>
        <translation>kept free to clean up in</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>more than %1</translation>
    </message>
    <message>
        <source>used, %1 free</source>
        <translation>used, %1 free</translation>
    </message>
    <message>
        <source>Disk: %1 of %2 in use</source>
        <translation>Disk: %1 of %2 in use</translation>
    </message>
    <message>
        <source>The folder is on a network drive (%1): a broken connection can damage the database.</source>
        <translation>The folder is on a network drive (%1): a broken connection can damage the database.</translation>
    </message>
    <message>
        <source>What only deleted, moved and expired tags hold. It can be restored until the time machine lets go of it; counted once an hour.</source>
        <translation>What only deleted, moved and expired tags hold. It can be restored until the time machine lets go of it; counted once an hour.</translation>
    </message>
    <message>
        <source>Reclaimable after the time machine: %1</source>
        <translation>Reclaimable after the time machine: %1</translation>
    </message>
    <message>
        <source>Collect garbage…</source>
        <translation>Collect garbage…</translation>
    </message>
    <message>
        <source>Shows first what would be removed.</source>
        <translation>Shows first what would be removed.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StorageLine</name>
    <message numerus="yes">
        <source>%1: %2 in %n blob(s)</source>
        <extracomment>%1 is a date with its time, %2 a size, after it the number of blobs</extracomment>
        <translation>
            <numerusform>%1: %2 in %n blob</numerusform>
            <numerusform>%1: %2 in %n blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs took up %1 on %2, %3 now</source>
        <translation>Blobs took up %1 on %2, %3 now</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StorageSection</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>REPOSITORY</source>
        <translation>REPOSITORY</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>SHARE</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Repositories by size</source>
        <translation>Repositories by size</translation>
    </message>
    <message>
        <source>Filter repositories</source>
        <translation>Filter repositories</translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>%n repository</numerusform>
            <numerusform>%n repositories</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>Nothing is stored yet</translation>
    </message>
    <message>
        <source>What each repository holds is shown here.</source>
        <translation>What each repository holds is shown here.</translation>
    </message>
    <message>
        <source>No repository matches the filter</source>
        <translation>No repository matches the filter</translation>
    </message>
    <message>
        <source>The quota is changed.</source>
        <translation>The quota is changed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>The quota is not as it was</source>
        <translation>The quota is not as it was</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StrengthMeter</name>
    <message>
        <source>Strength of the password: %1</source>
        <translation>Strength of the password: %1</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>fair</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>strong</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SummarySection</name>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Media type</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>Artifact type</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>Last modified</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expires</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copied: %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 for the chosen platform</source>
        <extracomment>the size of one of several images</extracomment>
        <translation>%1 for the chosen platform</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1, last %2</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>No labels</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>The tag is immutable.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Pulls</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>By tag</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>By digest</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SuperuserPage</name>
    <message>
        <source>Show all repositories</source>
        <translation>Show all repositories</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Read-only superuser</source>
        <translation>Read-only superuser</translation>
    </message>
    <message>
        <source>Pages of the administration</source>
        <translation>Pages of the administration</translation>
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
    <message numerus="yes">
        <source>and %n more, see Jobs</source>
        <translation>
            <numerusform>and %n more, see Jobs</numerusform>
            <numerusform>and %n more, see Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>Copy request for admin</translation>
    </message>
    <message>
        <source>Clear its expiration</source>
        <translation>Clear its expiration</translation>
    </message>
    <message>
        <source>The registry gave %1 another date: %2.</source>
        <extracomment>%1 tag, %2 date and time, or Never</extracomment>
        <translation>The registry gave %1 another date: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The registry gave %n tag(s) other dates; see Activity.</source>
        <translation>
            <numerusform>The registry gave %n tag another date; see Activity.</numerusform>
            <numerusform>The registry gave %n tags other dates; see Activity.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagNameDelegate</name>
    <message>
        <source>%1/%2</source>
        <extracomment>platforms of a tag: %1 are stored, of %2</extracomment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagNameDialog</name>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>How the images differ</source>
        <translation>How the images differ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Add tag</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>NOW</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>AFTERWARDS</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 128; neither a dot nor a dash first.</source>
        <translation>Letters, digits, dots, dashes and underscores, at most 128; neither a dot nor a dash first.</translation>
    </message>
    <message>
        <source>This tag points to the image already.</source>
        <translation>This tag points to the image already.</translation>
    </message>
    <message>
        <source>This tag is immutable: it cannot move.</source>
        <translation>This tag is immutable: it cannot move.</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Move tag</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>Move %1 from %2 to %3</translation>
    </message>
    <message>
        <source>One more name for the image of %1</source>
        <translation>One more name for the image of %1</translation>
    </message>
    <message>
        <source>The image that it points to now stays recoverable.</source>
        <translation>The image that it points to now stays recoverable.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Platforms</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>Pushed</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagPage</name>
    <message>
        <source>Show all tags</source>
        <translation>Show all tags</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>Immutable</translation>
    </message>
    <message>
        <source>%1 of %2 stored</source>
        <extracomment>platforms of an image: %1 of them are stored, %2 are there</extracomment>
        <translation>%1 of %2 stored</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Whose layers and manifest are shown</source>
        <translation>Whose layers and manifest are shown</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>Pull</translation>
    </message>
    <message>
        <source>Pages of the tag</source>
        <translation>Pages of the tag</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagPlanDialog</name>
    <message>
        <source>What happens to each tag</source>
        <translation>What happens to each tag</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1 is a name that has to be typed as it is</extracomment>
        <translation>Type %1 to go on:</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagQuestions</name>
    <message>
        <source>The time machine of the namespace is off: it cannot be restored afterwards.</source>
        <translation>The time machine of the namespace is off: it cannot be restored afterwards.</translation>
    </message>
    <message>
        <source>It can be restored until %1.</source>
        <translation>It can be restored until %1.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restore %1?</translation>
    </message>
    <message>
        <source>The tag moves back to an image that it pointed to before. The present image stays recoverable.</source>
        <translation>The tag moves back to an image that it pointed to before. The present image stays recoverable.</translation>
    </message>
    <message>
        <source>The tag is not there now. It comes back with the image that it pointed to last.</source>
        <translation>The tag is not there now. It comes back with the image that it pointed to last.</translation>
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
        <source>AFTERWARDS</source>
        <translation>AFTERWARDS</translation>
    </message>
    <message>
        <source>Clear its expiration, too, so that it does not leave again</source>
        <translation>Clear its expiration, too, so that it does not leave again</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gone</translation>
    </message>
    <message>
        <source>The time machine has let go of this image: the registry may not have it any more.</source>
        <translation>The time machine has let go of this image: the registry may not have it any more.</translation>
    </message>
    <message>
        <source>Delete the past of %1 permanently?</source>
        <translation>Delete the past of %1 permanently?</translation>
    </message>
    <message>
        <source>The image can no longer be restored under this tag. Its storage is given back unless another tag keeps it. This cannot be undone.</source>
        <translation>The image can no longer be restored under this tag. Its storage is given back unless another tag keeps it. This cannot be undone.</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>IMAGE</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>Delete permanently</translation>
    </message>
    <message>
        <source>I understand that it is gone for good</source>
        <translation>I understand that it is gone for good</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)?</source>
        <translation>
            <numerusform>Delete %n tag?</numerusform>
            <numerusform>Delete %n tags?</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO KEPT BY</source>
        <translation>ALSO KEPT BY</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>no other tag</source>
        <translation>no other tag</translation>
    </message>
    <message>
        <source>Immutable tags cannot be deleted.</source>
        <translation>Immutable tags cannot be deleted.</translation>
    </message>
    <message>
        <source>Delete %1 permanently?</source>
        <translation>Delete %1 permanently?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s) permanently?</source>
        <translation>
            <numerusform>Delete %n tag permanently?</numerusform>
            <numerusform>Delete %n tags permanently?</numerusform>
        </translation>
    </message>
    <message>
        <source>The time machine does not keep it: it cannot be restored, and its storage is given back unless another tag keeps the image. This cannot be undone.</source>
        <translation>The time machine does not keep it: it cannot be restored, and its storage is given back unless another tag keeps the image. This cannot be undone.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>Include the images of its platforms</source>
        <translation>Include the images of its platforms</translation>
    </message>
    <message>
        <source>These tags are immutable already.</source>
        <translation>These tags are immutable already.</translation>
    </message>
    <message>
        <source>None of these tags is immutable.</source>
        <translation>None of these tags is immutable.</translation>
    </message>
    <message numerus="yes">
        <source>Make %n tag(s) immutable?</source>
        <translation>
            <numerusform>Make %n tag immutable?</numerusform>
            <numerusform>Make %n tags immutable?</numerusform>
        </translation>
    </message>
    <message>
        <source>An immutable tag does not expire: the registry takes the date away, unless it lets both stand. Undo brings no date back.</source>
        <translation>An immutable tag does not expire: the registry takes the date away, unless it lets both stand. Undo brings no date back.</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>EXPIRES</translation>
    </message>
    <message>
        <source>Make immutable</source>
        <translation>Make immutable</translation>
    </message>
    <message>
        <source>An immutable tag is not moved or deleted and does not expire, until an administrator allows changes again.</source>
        <translation>An immutable tag is not moved or deleted and does not expire, until an administrator allows changes again.</translation>
    </message>
    <message numerus="yes">
        <source>Allow changes to %n tag(s)?</source>
        <translation>
            <numerusform>Allow changes to %n tag?</numerusform>
            <numerusform>Allow changes to %n tags?</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be moved and deleted again, and can expire.</source>
        <translation>They can be moved and deleted again, and can expire.</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Allow changes</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>can be changed</translation>
    </message>
    <message>
        <source>skipped, immutable already</source>
        <translation>skipped, immutable already</translation>
    </message>
    <message>
        <source>skipped, not immutable</source>
        <translation>skipped, not immutable</translation>
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
    <message>
        <source>SAME</source>
        <extracomment>tags of the same image, joined by lines</extracomment>
        <translation>SAME</translation>
    </message>
    <message>
        <source>PULLED</source>
        <extracomment>when a tag was pulled last</extracomment>
        <translation>PULLED</translation>
    </message>
    <message>
        <source>PULL COUNT</source>
        <translation>PULL COUNT</translation>
    </message>
    <message>
        <source>the same image as %1</source>
        <translation>the same image as %1</translation>
    </message>
    <message>
        <source>never pulled</source>
        <translation>never pulled</translation>
    </message>
    <message numerus="yes">
        <source>pulled %n time(s)</source>
        <translation>
            <numerusform>pulled %n time</numerusform>
            <numerusform>pulled %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>PLATFORMS</source>
        <translation>PLATFORMS</translation>
    </message>
    <message>
        <source>MEDIA TYPE</source>
        <translation>MEDIA TYPE</translation>
    </message>
    <message>
        <source>LABELS</source>
        <translation>LABELS</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 platform, %2 tag</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1, not stored</source>
        <translation>%1, not stored</translation>
    </message>
    <message>
        <source>The platforms could not be read. Close and open the row to try again.</source>
        <translation>The platforms could not be read. Close and open the row to try again.</translation>
    </message>
    <message>
        <source>The list holds no image.</source>
        <translation>The list holds no image.</translation>
    </message>
    <message>
        <source>Reading the platforms…</source>
        <translation>Reading the platforms…</translation>
    </message>
    <message>
        <source>by platform</source>
        <extracomment>where a size stands: that of the list&apos;s images, which are shown when the row is opened</extracomment>
        <translation>by platform</translation>
    </message>
    <message>
        <source>This platform is not stored here; it is fetched on first pull.</source>
        <translation>This platform is not stored here; it is fetched on first pull.</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <extracomment>%1 how long ago</extracomment>
        <translation>created %1</translation>
    </message>
    <message>
        <source>Recoverable until %1 (time machine: %2)</source>
        <translation>Recoverable until %1 (time machine: %2)</translation>
    </message>
    <message>
        <source>Not recoverable: the time machine is off</source>
        <translation>Not recoverable: the time machine is off</translation>
    </message>
    <message>
        <source>Other tags shown have all of its layers</source>
        <translation>Other tags shown have all of its layers</translation>
    </message>
    <message>
        <source>Of it %1 in layers that no other image of the tags shown has</source>
        <translation>Of it %1 in layers that no other image of the tags shown has</translation>
    </message>
    <message>
        <source>Stored for it alone: %1 (layers and configuration)</source>
        <extracomment>of an image: what would come back with it</extracomment>
        <translation>Stored for it alone: %1 (layers and configuration)</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>The tag is immutable.</translation>
    </message>
    <message>
        <source>Immutable: it is not moved or deleted and does not expire.</source>
        <translation>Immutable: it is not moved or deleted and does not expire.</translation>
    </message>
    <message>
        <source>Signed: a signature or an attestation of the image is here.</source>
        <translation>Signed: a signature or an attestation of the image is here.</translation>
    </message>
    <message>
        <source>%1 of %2 platforms are stored; others are fetched on first pull.</source>
        <extracomment>platforms of a tag: %1 are stored, of %2</extracomment>
        <translation>%1 of %2 platforms are stored; others are fetched on first pull.</translation>
    </message>
    <message>
        <source>immutable</source>
        <extracomment>of a tag</extracomment>
        <translation>immutable</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>of a tag: a signature of its image is here</extracomment>
        <translation>signed</translation>
    </message>
    <message>
        <source>%1 of %2 platforms stored</source>
        <extracomment>platforms of a tag: %1 are stored, of %2</extracomment>
        <translation>%1 of %2 platforms stored</translation>
    </message>
    <message>
        <source>CREATED</source>
        <extracomment>when an image was made; lists have no such time</extracomment>
        <translation>CREATED</translation>
    </message>
    <message>
        <source>PUSHED BY</source>
        <extracomment>who pushed the image under the tag, or let the tag point to it</extracomment>
        <translation>PUSHED BY</translation>
    </message>
    <message>
        <source>The usage log could not be read. %1</source>
        <translation>The usage log could not be read. %1</translation>
    </message>
    <message>
        <source>The usage log has no entry of it: it may not be kept for so long.</source>
        <translation>The usage log has no entry of it: it may not be kept for so long.</translation>
    </message>
    <message>
        <source>The newest %1 entries of the usage log do not reach back so far.</source>
        <extracomment>%1 a number</extracomment>
        <translation>The newest %1 entries of the usage log do not reach back so far.</translation>
    </message>
    <message>
        <source>The registry keeps its usage log where it cannot be searched.</source>
        <translation>The registry keeps its usage log where it cannot be searched.</translation>
    </message>
    <message>
        <source>unknown. %1</source>
        <translation>unknown. %1</translation>
    </message>
    <message>
        <source>%1, robot account</source>
        <translation>%1, robot account</translation>
    </message>
    <message>
        <source>Pushed by %1</source>
        <translation>Pushed by %1</translation>
    </message>
    <message>
        <source>Restored by %1</source>
        <extracomment>of a tag</extracomment>
        <translation>Restored by %1</translation>
    </message>
    <message>
        <source>Pointed to this image by %1</source>
        <extracomment>of a tag; it was not pushed</extracomment>
        <translation>Pointed to this image by %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagTableView</name>
    <message>
        <source>Change &amp;expiration…</source>
        <translation>Change &amp;expiration…</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>Copy &amp;pull command</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Copy di&amp;gest</source>
        <translation>Copy di&amp;gest</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>The tag is immutable.</translation>
    </message>
    <message>
        <source>&amp;Add or move tag…</source>
        <translation>&amp;Add or move tag…</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>&amp;Labels…</translation>
    </message>
    <message>
        <source>Allow &amp;changes</source>
        <translation>Allow &amp;changes</translation>
    </message>
    <message>
        <source>Make &amp;immutable</source>
        <translation>Make &amp;immutable</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>Delete pe&amp;rmanently…</source>
        <translation>Delete pe&amp;rmanently…</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;expiration of %n tag(s)…</source>
        <translation>
            <numerusform>Change &amp;expiration of %n tag…</numerusform>
            <numerusform>Change &amp;expiration of %n tags…</numerusform>
        </translation>
    </message>
    <message>
        <source>These tags are immutable.</source>
        <translation>These tags are immutable.</translation>
    </message>
    <message numerus="yes">
        <source>Allow &amp;changes to %n tag(s)…</source>
        <translation>
            <numerusform>Allow &amp;changes to %n tag…</numerusform>
            <numerusform>Allow &amp;changes to %n tags…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tag(s) &amp;immutable…</source>
        <translation>
            <numerusform>Make %n tag &amp;immutable…</numerusform>
            <numerusform>Make %n tags &amp;immutable…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n tag(s)…</source>
        <translation>
            <numerusform>&amp;Delete %n tag…</numerusform>
            <numerusform>&amp;Delete %n tags…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s) pe&amp;rmanently…</source>
        <translation>
            <numerusform>Delete %n tag pe&amp;rmanently…</numerusform>
            <numerusform>Delete %n tags pe&amp;rmanently…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n di&amp;gest(s)</source>
        <translation>
            <numerusform>Copy %n di&amp;gest</numerusform>
            <numerusform>Copy %n di&amp;gests</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy image &amp;name</source>
        <translation>Copy image &amp;name</translation>
    </message>
    <message>
        <source>Copy image name</source>
        <translation>Copy image name</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagTimeline</name>
    <message numerus="yes">
        <source>Timeline of %n tag(s)</source>
        <translation>
            <numerusform>Timeline of %n tag</numerusform>
            <numerusform>Timeline of %n tags</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day over a timeline</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the moment that it is, over a line in a timeline</extracomment>
        <translation>now</translation>
    </message>
    <message>
        <source>may be reclaimed</source>
        <translation>may be reclaimed</translation>
    </message>
    <message>
        <source>restorable: %1</source>
        <translation>restorable: %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
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
    <message>
        <source>Add tag…</source>
        <translation>Add tag…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>Make immutable</source>
        <translation>Make immutable</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Allow changes</translation>
    </message>
    <message>
        <source>List the tags that sign other images or say something about them</source>
        <translation>List the tags that sign other images or say something about them</translation>
    </message>
    <message>
        <source>Show signatures</source>
        <translation>Show signatures</translation>
    </message>
    <message>
        <source>Only signatures here</source>
        <translation>Only signatures here</translation>
    </message>
    <message>
        <source>The images that they are of have no tag any more.</source>
        <translation>The images that they are of have no tag any more.</translation>
    </message>
    <message>
        <source>&amp;Details line</source>
        <translation>&amp;Details line</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Not signed</translation>
    </message>
    <message>
        <source>Other tags have the image, too</source>
        <translation>Other tags have the image, too</translation>
    </message>
    <message>
        <source>No tag matches the filter so far</source>
        <translation>No tag matches the filter so far</translation>
    </message>
    <message>
        <source>With a label</source>
        <translation>With a label</translation>
    </message>
    <message>
        <source>Not pulled for 90 days</source>
        <translation>Not pulled for 90 days</translation>
    </message>
    <message>
        <source>Never pulled</source>
        <translation>Never pulled</translation>
    </message>
    <message>
        <source>Look at all</source>
        <translation>Look at all</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <extracomment>what a filter asks for is read of one tag after the other: %1 of %2 are done</extracomment>
        <translation>Looked at %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not looked at yet</source>
        <translation>
            <numerusform>%n tag not looked at yet</numerusform>
            <numerusform>%n tags not looked at yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) could not be looked at</source>
        <translation>
            <numerusform>%n tag could not be looked at</numerusform>
            <numerusform>%n tags could not be looked at</numerusform>
        </translation>
    </message>
    <message>
        <source>For a platform</source>
        <translation>For a platform</translation>
    </message>
    <message>
        <source>&amp;Pull commands</source>
        <translation>&amp;Pull commands</translation>
    </message>
    <message>
        <source>You may not change the tags of this repository.</source>
        <translation>You may not change the tags of this repository.</translation>
    </message>
    <message>
        <source>Tags of this repository are being changed.</source>
        <translation>Tags of this repository are being changed.</translation>
    </message>
    <message>
        <source>More to do with the selected tags</source>
        <translation>More to do with the selected tags</translation>
    </message>
    <message>
        <source>Delete pe&amp;rmanently…</source>
        <translation>Delete pe&amp;rmanently…</translation>
    </message>
    <message>
        <source>These tags are immutable.</source>
        <translation>These tags are immutable.</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>Allow changes…</translation>
    </message>
    <message>
        <source>Make immutable…</source>
        <translation>Make immutable…</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Load the rest</translation>
    </message>
    <message>
        <source>Sorting and the filter apply to the loaded tags only.</source>
        <translation>Sorting and the filter apply to the loaded tags only.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all loaded)</source>
        <translation>
            <numerusform>%n selected (all loaded)</numerusform>
            <numerusform>%n selected (all loaded)</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull commands as a shell &amp;loop</source>
        <translation>Pull commands as a shell &amp;loop</translation>
    </message>
    <message numerus="yes">
        <source>A loop over %n tag(s) copied.</source>
        <translation>
            <numerusform>A loop over %n tag copied.</numerusform>
            <numerusform>A loop over %n tags copied.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed by me</source>
        <translation>Pushed by me</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Markdown, may be empty</source>
        <translation>Markdown, may be empty</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
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
        <source>New team</source>
        <translation>New team</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name above to add somebody.</source>
        <translation>Nobody yet. Type a name above to add somebody.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nobody yet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Invited, has not answered yet</source>
        <translation>Invited, has not answered yet</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>There is a team of this name already.</translation>
    </message>
    <message>
        <source>2 to 255 lower-case letters and digits, with single . _ - between them.</source>
        <translation>2 to 255 lower-case letters and digits, with single . _ - between them.</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>Members (%1)</translation>
    </message>
    <message>
        <source>Repositories (%1)</source>
        <translation>Repositories (%1)</translation>
    </message>
    <message>
        <source>Invite by mail</source>
        <translation>Invite by mail</translation>
    </message>
    <message>
        <source>Type the whole e-mail address of somebody who is no user here yet.</source>
        <translation>Type the whole e-mail address of somebody who is no user here yet.</translation>
    </message>
    <message>
        <source>Is invited when you save</source>
        <translation>Is invited when you save</translation>
    </message>
    <message>
        <source>Description, Markdown</source>
        <translation>Description, Markdown</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamSyncBar</name>
    <message>
        <source>a directory</source>
        <translation>a directory</translation>
    </message>
    <message>
        <source>LDAP</source>
        <translation>LDAP</translation>
    </message>
    <message>
        <source>Keystone</source>
        <translation>Keystone</translation>
    </message>
    <message>
        <source>OpenID Connect</source>
        <translation>OpenID Connect</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Group %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <extracomment>%1: how long ago, as in &quot;3 min ago&quot;</extracomment>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>Group %1, last %2</source>
        <extracomment>%1: a group of a directory; %2: how long ago</extracomment>
        <translation>Group %1, last %2</translation>
    </message>
    <message>
        <source>Synced from %1</source>
        <translation>Synced from %1</translation>
    </message>
    <message>
        <source>Stop s&amp;yncing…</source>
        <translation>Stop s&amp;yncing…</translation>
    </message>
    <message>
        <source>S&amp;ync with a directory group…</source>
        <translation>S&amp;ync with a directory group…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamSyncDialog</name>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Group</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Sync %1 with a group of %2</source>
        <translation>Sync %1 with a group of %2</translation>
    </message>
    <message>
        <source>The users of the team are those of the group from then on, and are no longer edited here. Robot accounts stay.</source>
        <translation>The users of the team are those of the group from then on, and are no longer edited here. Robot accounts stay.</translation>
    </message>
    <message>
        <source>&amp;Group DN</source>
        <translation>&amp;Group DN</translation>
    </message>
    <message>
        <source>Below the base, as in cn=developers,ou=groups</source>
        <translation>Below the base, as in cn=developers,ou=groups</translation>
    </message>
    <message>
        <source>&amp;Group id</source>
        <translation>&amp;Group id</translation>
    </message>
    <message>
        <source>&amp;Group name</source>
        <translation>&amp;Group name</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) leave the team unless the group has them</source>
        <translation>
            <numerusform>%n user leaves the team unless the group has it</numerusform>
            <numerusform>%n users leave the team unless the group has them</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamsSection</name>
    <message>
        <source>Nobody would administer the organization any more. Make somebody else an administrator first.</source>
        <translation>Nobody would administer the organization any more. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edit…</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>&amp;Show…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>Change the &amp;role…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Delete…</translation>
    </message>
    <message>
        <source>The role of %1 was not changed</source>
        <translation>The role of %1 was not changed</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The team cannot be read</source>
        <translation>The team cannot be read</translation>
    </message>
    <message>
        <source>Not everything of %1 could be saved</source>
        <translation>Not everything of %1 could be saved</translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>%1 cannot be deleted</translation>
    </message>
    <message>
        <source>Delete the team %1?</source>
        <translation>Delete the team %1?</translation>
    </message>
    <message numerus="yes">
        <source>Its members lose what the team gave them: its role, and %n right(s) in repositories.</source>
        <translation>
            <numerusform>Its members lose what the team gave them: its role, and %n right in repositories.</numerusform>
            <numerusform>Its members lose what the team gave them: its role, and %n rights in repositories.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>%1 was not deleted</translation>
    </message>
    <message>
        <source>The team %1 was deleted.</source>
        <translation>The team %1 was deleted.</translation>
    </message>
    <message>
        <source>&amp;Leave the organization…</source>
        <translation>&amp;Leave the organization…</translation>
    </message>
    <message>
        <source>&amp;Remove from the organization…</source>
        <translation>&amp;Remove from the organization…</translation>
    </message>
    <message>
        <source>&amp;Take all rights away…</source>
        <translation>&amp;Take all rights away…</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>%1 cannot be removed</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>Leave %1?</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>Remove %1 from %2?</translation>
    </message>
    <message>
        <source>You leave all its teams and lose your rights in its repositories.</source>
        <translation>You leave all its teams and lose your rights in its repositories.</translation>
    </message>
    <message>
        <source>%1 leaves all teams of the organization and loses the rights in its repositories.</source>
        <translation>%1 leaves all teams of the organization and loses the rights in its repositories.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>%1 was not removed</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 was removed.</translation>
    </message>
    <message>
        <source>Take all rights of %1 away?</source>
        <translation>Take all rights of %1 away?</translation>
    </message>
    <message>
        <source>%1 loses the rights in: %2.</source>
        <translation>%1 loses the rights in: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Not every right of %1 was taken away</source>
        <translation>Not every right of %1 was taken away</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>MEMBERS</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>REPOSITORIES</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>TEAMS</translation>
    </message>
    <message>
        <source>OWN RIGHTS IN REPOSITORIES</source>
        <translation>OWN RIGHTS IN REPOSITORIES</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Filter teams</source>
        <translation>Filter teams</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>No team yet</translation>
    </message>
    <message>
        <source>A team gives its members a role in the organization and rights in repositories.</source>
        <translation>A team gives its members a role in the organization and rights in repositories.</translation>
    </message>
    <message>
        <source>Create a team</source>
        <translation>Create a team</translation>
    </message>
    <message>
        <source>No team matches the filter</source>
        <translation>No team matches the filter</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>Filter members</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n member</numerusform>
            <numerusform>%n members</numerusform>
        </translation>
    </message>
    <message>
        <source>No member yet</source>
        <translation>No member yet</translation>
    </message>
    <message>
        <source>No member matches the filter</source>
        <translation>No member matches the filter</translation>
    </message>
    <message>
        <source>Collaborators</source>
        <translation>Collaborators</translation>
    </message>
    <message>
        <source>Filter collaborators</source>
        <translation>Filter collaborators</translation>
    </message>
    <message numerus="yes">
        <source>%n collaborator(s)</source>
        <translation>
            <numerusform>%n collaborator</numerusform>
            <numerusform>%n collaborators</numerusform>
        </translation>
    </message>
    <message>
        <source>No collaborator</source>
        <translation>No collaborator</translation>
    </message>
    <message>
        <source>A collaborator has rights in single repositories without being in a team.</source>
        <translation>A collaborator has rights in single repositories without being in a team.</translation>
    </message>
    <message>
        <source>No collaborator matches the filter</source>
        <translation>No collaborator matches the filter</translation>
    </message>
    <message>
        <source>Create team</source>
        <translation>Create team</translation>
    </message>
    <message>
        <source>Stop syncing %1?</source>
        <translation>Stop syncing %1?</translation>
    </message>
    <message>
        <source>Its users stay as they are now, and are edited here from then on.</source>
        <translation>Its users stay as they are now, and are edited here from then on.</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>Stop syncing</translation>
    </message>
    <message>
        <source>%1 is still synced</source>
        <translation>%1 is still synced</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TestView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copy this line</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>STEP</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>RESULT</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>Lines of the test</source>
        <translation>Lines of the test</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>Test tries the connection step by step.</source>
        <translation>Test tries the connection step by step.</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed. It can be saved all the same.</source>
        <translation>
            <numerusform>%n step failed. It can be saved all the same.</numerusform>
            <numerusform>%n steps failed. It can be saved all the same.</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>The connection works.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TlsPrompt</name>
    <message>
        <source>&amp;Chain</source>
        <translation>&amp;Chain</translation>
    </message>
    <message>
        <source>Chain of certificates</source>
        <translation>Chain of certificates</translation>
    </message>
    <message>
        <source>Every certificate that this authority signs will be trusted, for this connection alone.</source>
        <translation>Every certificate that this authority signs will be trusted, for this connection alone.</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Connection settings…</translation>
    </message>
    <message>
        <source>Import CA…</source>
        <translation>Import CA…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Trust this certificate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Import a certificate authority</source>
        <translation>Import a certificate authority</translation>
    </message>
    <message>
        <source>This file holds no certificate.</source>
        <translation>This file holds no certificate.</translation>
    </message>
    <message>
        <source>Trust this authority?</source>
        <translation>Trust this authority?</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n certificate(s). This is the first.</source>
        <translation>
            <numerusform>The file holds %n certificate. This is the first.</numerusform>
            <numerusform>The file holds %n certificates. This is the first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that you were told.</source>
        <translation>Compare the fingerprint with the one that you were told.</translation>
    </message>
    <message>
        <source>Trust this authority</source>
        <translation>Trust this authority</translation>
    </message>
    <message>
        <source>The certificate is another one now</source>
        <translation>The certificate is another one now</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>This certificate is not trusted</translation>
    </message>
    <message>
        <source>%1 was asked for, by the connection “%2”. Nothing has been sent.</source>
        <translation>%1 was asked for, by the connection “%2”. Nothing has been sent.</translation>
    </message>
    <message>
        <source>To &amp;trust it, type the last 4 characters of the fingerprint:</source>
        <translation>To &amp;trust it, type the last 4 characters of the fingerprint:</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be read.</source>
        <translation>The server&apos;s certificate cannot be read.</translation>
    </message>
    <message>
        <source>This may be an attack, or a renewed certificate.</source>
        <translation>This may be an attack, or a renewed certificate.</translation>
    </message>
    <message>
        <source>Ask who runs the registry before you trust it.</source>
        <translation>Ask who runs the registry before you trust it.</translation>
    </message>
    <message>
        <source>Trust it only if you know the fingerprint.</source>
        <translation>Trust it only if you know the fingerprint.</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Shown now</translation>
    </message>
    <message>
        <source>Pinned before</source>
        <translation>Pinned before</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>Certificates (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenBrowserStep</name>
    <message>
        <source>Make it in the browser</source>
        <translation>Make it in the browser</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>Open the page…</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copy its address</translation>
    </message>
    <message>
        <source>Then paste the &amp;token that it shows</source>
        <translation>Then paste the &amp;token that it shows</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>What each scope answered</source>
        <translation>What each scope answered</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>No browser could be started. Copy the address and open it yourself.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>Paste the token</translation>
    </message>
    <message>
        <source>Check the token first</source>
        <translation>Check the token first</translation>
    </message>
    <message>
        <source>It does not tell whose it is.</source>
        <extracomment>%1 a user name</extracomment>
        <translation>It does not tell whose it is.</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>It acts as %1.</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>The token works</translation>
    </message>
    <message>
        <source>The token works, but not for all of it</source>
        <translation>The token works, but not for all of it</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>nothing here to try it on</source>
        <translation>nothing here to try it on</translation>
    </message>
    <message>
        <source>Sign in there, allow what you ticked, and copy the token from the page.</source>
        <translation>Sign in there, allow what you ticked, and copy the token from the page.</translation>
    </message>
    <message>
        <source>Why the browser?</source>
        <translation>Why the browser?</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>SCOPE</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>ANSWER</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>CALL</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenDetailsStep</name>
    <message>
        <source>How long does it live?</source>
        <translation>How long does it live?</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>&amp;Lifetime</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>Name of the user who gets the token</source>
        <translation>Name of the user who gets the token</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Reminder</translation>
    </message>
    <message>
        <source>days before it expires; 0: none</source>
        <translation>days before it expires; 0: none</translation>
    </message>
    <message>
        <source>The token needs a name</source>
        <translation>The token needs a name</translation>
    </message>
    <message>
        <source>Who gets the token?</source>
        <translation>Who gets the token?</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>Assigned to %1</translation>
    </message>
    <message>
        <source>The registry tells the user. The token is made when the user accepts it under Authorizations.</source>
        <translation>The registry tells the user. The token is made when the user accepts it under Authorizations.</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Made at once</source>
        <translation>Made at once</translation>
    </message>
    <message>
        <source>%1 has a call that makes tokens, so no browser is needed.</source>
        <translation>%1 has a call that makes tokens, so no browser is needed.</translation>
    </message>
    <message>
        <source>Made in the browser</source>
        <translation>Made in the browser</translation>
    </message>
    <message>
        <source>Made by its owner</source>
        <translation>Made by its owner</translation>
    </message>
    <message>
        <source>The user is told by the registry and makes the token with a browser. You never see it.</source>
        <translation>The user is told by the registry and makes the token with a browser. You never see it.</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1 here. You sign in with the browser, its page makes the token, and you paste it here.</source>
        <translation>Nobody is signed in at %1 here. You sign in with the browser, its page makes the token, and you paste it here.</translation>
    </message>
    <message>
        <source>This connection is read-only and sends nothing that makes a token. The page of %1 makes it, and you paste it here.</source>
        <translation>This connection is read-only and sends nothing that makes a token. The page of %1 makes it, and you paste it here.</translation>
    </message>
    <message>
        <source>%1 has no call that makes tokens: it is an older release. Its own page makes the token, and you paste it here.</source>
        <translation>%1 has no call that makes tokens: it is an older release. Its own page makes the token, and you paste it here.</translation>
    </message>
    <message>
        <source>The name is for you and for the administrators of the organization.</source>
        <translation>The name is for you and for the administrators of the organization.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>%1 a user name</extracomment>
        <translation>Me</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>Me (%1)</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>Another user…</translation>
    </message>
    <message>
        <source>The token acts as that user, with that user&apos;s rights.</source>
        <translation>The token acts as that user, with that user&apos;s rights.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenPurposeStep</name>
    <message>
        <source>What is the token for?</source>
        <translation>What is the token for?</translation>
    </message>
    <message>
        <source>Tick what it has to do. It gets no more than that needs.</source>
        <translation>Tick what it has to do. It gets no more than that needs.</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>&amp;Organization</translation>
    </message>
    <message>
        <source>Name of the new organization</source>
        <translation>Name of the new organization</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Contact e-mail</translation>
    </message>
    <message>
        <source>Contact e-mail of the new organization</source>
        <translation>Contact e-mail of the new organization</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>&amp;Application</translation>
    </message>
    <message>
        <source>Name of the new application</source>
        <translation>Name of the new application</translation>
    </message>
    <message>
        <source>20 letters and digits</source>
        <translation>20 letters and digits</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Or &amp;paste a command or names of operations</source>
        <translation>Or &amp;paste a command or names of operations</translation>
    </message>
    <message>
        <source>curl -H &quot;Authorization: Bearer $QUAY_TOKEN&quot; https://…</source>
        <translation>curl -H &quot;Authorization: Bearer $QUAY_TOKEN&quot; https://…</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>New organization…</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>New application…</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Nobody is signed in here</translation>
    </message>
    <message>
        <source>Your browser makes the token then. An administrator of an organization finds the client ID on the page of its application.</source>
        <translation>Your browser makes the token then. An administrator of an organization finds the client ID on the page of its application.</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>Nothing of it is kept.</translation>
    </message>
    <message>
        <source>No operation of this registry is found in it.</source>
        <translation>No operation of this registry is found in it.</translation>
    </message>
    <message>
        <source>%1: no scope is needed.</source>
        <translation>%1: no scope is needed.</translation>
    </message>
    <message>
        <source>%1: needs %2.</source>
        <extracomment>%1 names of operations, %2 names of scopes</extracomment>
        <translation>%1: needs %2.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation>what you pasted</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The client ID is missing</source>
        <translation>The client ID is missing</translation>
    </message>
    <message>
        <source>This organization has no application</source>
        <translation>This organization has no application</translation>
    </message>
    <message>
        <source>The organization needs a name</source>
        <translation>The organization needs a name</translation>
    </message>
    <message>
        <source>The application needs a name</source>
        <translation>The application needs a name</translation>
    </message>
    <message>
        <source>Application “%1” in %2. It gets no more than the tasks need.</source>
        <translation>Application “%1” in %2. It gets no more than the tasks need.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenResultStep</name>
    <message>
        <source>Your token</source>
        <translation>Your token</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>The token</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>Show the token</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>What to try</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>Written for</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>expires %1</translation>
    </message>
    <message>
        <source>Shown only once</source>
        <translation>Shown only once</translation>
    </message>
    <message>
        <source>The server keeps only a hash. Nobody can show this token again later.</source>
        <translation>The server keeps only a hash. Nobody can show this token again later.</translation>
    </message>
    <message>
        <source>Save to the system keychain as “%1 %2”</source>
        <extracomment>%1 name of a connection, %2 of an application</extracomment>
        <translation>Save to the system keychain as “%1 %2”</translation>
    </message>
    <message>
        <source>Use it for the connection %1</source>
        <extracomment>%1 name of a connection</extracomment>
        <translation>Use it for the connection %1</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>It is in the keychain.</translation>
    </message>
    <message>
        <source>There is no keychain that takes it. Copy it, or save it as a file.</source>
        <translation>There is no keychain that takes it. Copy it, or save it as a file.</translation>
    </message>
    <message>
        <source>Tags of a repository</source>
        <translation>Tags of a repository</translation>
    </message>
    <message>
        <source>Security report of a manifest</source>
        <translation>Security report of a manifest</translation>
    </message>
    <message>
        <source>Security report of an image (old address)</source>
        <translation>Security report of an image (old address)</translation>
    </message>
    <message>
        <source>Mirror of a repository</source>
        <translation>Mirror of a repository</translation>
    </message>
    <message>
        <source>Notifications of a repository</source>
        <translation>Notifications of a repository</translation>
    </message>
    <message>
        <source>Answer: %1, %2 ms</source>
        <extracomment>%1 a status of HTTP, %2 a number</extracomment>
        <translation>Answer: %1, %2 ms</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>No answer</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenScopesStep</name>
    <message>
        <source>Tick at least one scope</source>
        <translation>Tick at least one scope</translation>
    </message>
    <message>
        <source>Confirm the dangerous scope to go on</source>
        <translation>Confirm the dangerous scope to go on</translation>
    </message>
    <message>
        <source>Confirm the dangerous scopes to go on</source>
        <translation>Confirm the dangerous scopes to go on</translation>
    </message>
    <message>
        <source>None of the tasks you picked needs it.</source>
        <translation>None of the tasks you picked needs it.</translation>
    </message>
    <message>
        <source>%1 reaches beyond repositories</source>
        <extracomment>%1 names of scopes</extracomment>
        <translation>%1 reaches beyond repositories</translation>
    </message>
    <message>
        <source>What may this token do?</source>
        <translation>What may this token do?</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>I understand</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenTools</name>
    <message>
        <source>A token belongs to a registry. Connect to one first.</source>
        <translation>A token belongs to a registry. Connect to one first.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>There is no connection to %1.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenWizard</name>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>I have stored this token</source>
        <translation>I have stored this token</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Save as file…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Store the token first</source>
        <translation>Store the token first</translation>
    </message>
    <message>
        <source>The registry makes the token…</source>
        <translation>The registry makes the token…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>Generate token</translation>
    </message>
    <message>
        <source>Assign token</source>
        <translation>Assign token</translation>
    </message>
    <message>
        <source>Client ID %1.</source>
        <translation>Client ID %1.</translation>
    </message>
    <message>
        <source>Application “%1” in %2.</source>
        <translation>Application “%1” in %2.</translation>
    </message>
    <message>
        <source>Ticked for %1.</source>
        <translation>Ticked for %1.</translation>
    </message>
    <message>
        <source>%1: Generate token</source>
        <extracomment>%1 name of a connection</extracomment>
        <translation>%1: Generate token</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Steps of the wizard, a word or two each.</extracomment>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token cannot have a scope that you do not have yourself. Go back and tick less.</source>
        <translation>A token cannot have a scope that you do not have yourself. Go back and tick less.</translation>
    </message>
    <message>
        <source>The registry does not know this token.</source>
        <translation>The registry does not know this token.</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>Save the token</translation>
    </message>
    <message>
        <source>Saved in %1, for you alone.</source>
        <translation>Saved in %1, for you alone.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Not saved: %1</translation>
    </message>
    <message>
        <source>Lose the token?</source>
        <translation>Lose the token?</translation>
    </message>
    <message>
        <source>It is stored nowhere. Nobody can show it again; a new one has to be made.</source>
        <translation>It is stored nowhere. Nobody can show it again; a new one has to be made.</translation>
    </message>
    <message>
        <source>The token may be lost</source>
        <translation>The token may be lost</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Close without it</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ToolsPage</name>
    <message>
        <source>&amp;Commands for</source>
        <translation>&amp;Commands for</translation>
    </message>
    <message>
        <source>Commands that are shown or copied are for this client; where there are several, it comes first.</source>
        <translation>Commands that are shown or copied are for this client; where there are several, it comes first.</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>Programs</translation>
    </message>
    <message>
        <source>A command begins with the path that stands here, else with the name of the program. Quayside itself starts none of them.</source>
        <translation>A command begins with the path that stands here, else with the name of the program. Quayside itself starts none of them.</translation>
    </message>
    <message>
        <source>&amp;podman</source>
        <translation>&amp;podman</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Choose the program of podman</source>
        <translation>Choose the program of podman</translation>
    </message>
    <message>
        <source>&amp;docker</source>
        <translation>&amp;docker</translation>
    </message>
    <message>
        <source>Choose the program of docker</source>
        <translation>Choose the program of docker</translation>
    </message>
    <message>
        <source>&amp;skopeo</source>
        <translation>&amp;skopeo</translation>
    </message>
    <message>
        <source>Choose the program of skopeo</source>
        <translation>Choose the program of skopeo</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>not found on this computer</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>Write the whole path, from / on.</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>There is nothing at this path.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>This is not a file.</translation>
    </message>
    <message>
        <source>This file cannot be executed.</source>
        <translation>This file cannot be executed.</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <translation>Choose the program of %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::Tray</name>
    <message>
        <source>Local registry: %1</source>
        <extracomment>The state line of the tray&apos;s menu: &quot;Local registry: Running&quot;</extracomment>
        <translation>Local registry: %1</translation>
    </message>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>Show or hide the &amp;window</translation>
    </message>
    <message>
        <source>&amp;Start the registry</source>
        <translation>&amp;Start the registry</translation>
    </message>
    <message>
        <source>S&amp;top the registry</source>
        <translation>S&amp;top the registry</translation>
    </message>
    <message>
        <source>&amp;Copy login command</source>
        <translation>&amp;Copy login command</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Last pushes</source>
        <translation>Last pushes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An image and how long ago it was pushed: &quot;acme/web:v1, 3 min ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::UpdateForm</name>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Check for &amp;updates</translation>
    </message>
    <message>
        <source>Once a day this address is asked for the newest version. It is told which version asks, and nothing else. While this is off, nothing is sent.</source>
        <translation>Once a day this address is asked for the newest version. It is told which version asks, and nothing else. While this is off, nothing is sent.</translation>
    </message>
    <message>
        <source>Addr&amp;ess to ask</source>
        <translation>Addr&amp;ess to ask</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Check &amp;now</translation>
    </message>
    <message>
        <source>none, so that nothing is asked</source>
        <translation>none, so that nothing is asked</translation>
    </message>
    <message>
        <source>Write an https address, without a user; http only for this computer.</source>
        <translation>Write an https address, without a user; http only for this computer.</translation>
    </message>
    <message>
        <source>The check is off.</source>
        <translation>The check is off.</translation>
    </message>
    <message>
        <source>There is no address that could be asked.</source>
        <translation>There is no address that could be asked.</translation>
    </message>
</context>
<context>
    <name>quayside::ui::UsersSection</name>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>Superuser</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>STATE</translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation>E-MAIL</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Disable</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>&amp;Enable</translation>
    </message>
    <message>
        <source>&amp;Reset the password…</source>
        <translation>&amp;Reset the password…</translation>
    </message>
    <message>
        <source>&amp;Take ownership…</source>
        <translation>&amp;Take ownership…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>De&amp;lete…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>New user</translation>
    </message>
    <message>
        <source>The registry makes a password, which is shown once: hand it to the user.</source>
        <translation>The registry makes a password, which is shown once: hand it to the user.</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>C&amp;reate</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Password of %1</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over on a safe way; the user changes it in the settings of the account.</source>
        <translation>It is shown this once. Hand it over on a safe way; the user changes it in the settings of the account.</translation>
    </message>
    <message>
        <source>%1 is disabled: neither sign-in nor token works any more.</source>
        <translation>%1 is disabled: neither sign-in nor token works any more.</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 is enabled.</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>Reset the password of %1?</translation>
    </message>
    <message>
        <source>The old password stops working at once and all sessions of the user end. The new one is shown to you once.</source>
        <translation>The old password stops working at once and all sessions of the user end. The new one is shown to you once.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Take ownership of %1?</source>
        <translation>Take ownership of %1?</translation>
    </message>
    <message>
        <source>The account becomes an organization that you administer. The user can no longer sign in, and the way back is closed.</source>
        <translation>The account becomes an organization that you administer. The user can no longer sign in, and the way back is closed.</translation>
    </message>
    <message>
        <source>Take ownership</source>
        <translation>Take ownership</translation>
    </message>
    <message>
        <source>%1 is an organization of yours now.</source>
        <translation>%1 is an organization of yours now.</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>With all repositories, robots and tokens of the user. This cannot be undone.</source>
        <translation>With all repositories, robots and tokens of the user. This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 is deleted.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Actions for the chosen user</source>
        <translation>Actions for the chosen user</translation>
    </message>
    <message>
        <source>Users of the registry</source>
        <translation>Users of the registry</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>Filter users</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no user</source>
        <translation>There is no user</translation>
    </message>
    <message>
        <source>No user matches the filter</source>
        <translation>No user matches the filter</translation>
    </message>
    <message>
        <source>&amp;Mail a link to set a new password</source>
        <translation>&amp;Mail a link to set a new password</translation>
    </message>
    <message>
        <source>A link goes to %1. It is good for half an hour, once.</source>
        <translation>A link goes to %1. It is good for half an hour, once.</translation>
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
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
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
    <message>
        <source>Server log</source>
        <translation>Server log</translation>
    </message>
</context>
</TS>
