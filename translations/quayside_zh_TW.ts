<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody by name</source>
        <translation>未寫明任何名稱</translation>
    </message>
    <message>
        <source>Itself</source>
        <translation>自己</translation>
    </message>
    <message numerus="yes">
        <source>Expired %n day(s) ago, %1</source>
        <translation>
            <numerusform>%n 天前過期，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid in %n day(s), from %1</source>
        <translation>
            <numerusform>%n 天後生效，從 %1 起</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %1, %n day(s) left</source>
        <translation>
            <numerusform>到 %1 為止，還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts has signed it.</source>
        <translation>簽發者不受這部電腦信任。</translation>
    </message>
    <message>
        <source>It is signed by itself.</source>
        <translation>這是自我簽署的憑證。</translation>
    </message>
    <message>
        <source>It has expired.</source>
        <translation>憑證已過期。</translation>
    </message>
    <message>
        <source>It is not valid yet.</source>
        <translation>憑證尚未生效。</translation>
    </message>
    <message>
        <source>It is not for %1.</source>
        <translation>憑證不是給 %1 用的。</translation>
    </message>
    <message>
        <source>Its issuer has revoked it.</source>
        <translation>簽發者已撤銷這個憑證。</translation>
    </message>
    <message>
        <source>It does not follow the rules for certificates.</source>
        <translation>憑證不符合規範。</translation>
    </message>
</context>
<context>
    <name>ClientCommands</name>
    <message>
        <source>Allow it without TLS: add to /etc/docker/daemon.json, restart docker</source>
        <translation>允許不使用 TLS：加入 /etc/docker/daemon.json，再重新啟動 docker</translation>
    </message>
    <message>
        <source>Allow it without TLS, for every program of this kind</source>
        <translation>允許此類程式都不使用 TLS</translation>
    </message>
    <message>
        <source>Trust its authority</source>
        <translation>信任其憑證授權單位</translation>
    </message>
    <message>
        <source>Trust its authority, in this shell</source>
        <translation>在此 shell 中信任其憑證授權單位</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Copy an image, as it is</source>
        <translation>原樣複製映像檔</translation>
    </message>
    <message>
        <source>List its tags</source>
        <translation>列出其標籤</translation>
    </message>
    <message>
        <source>Push a chart</source>
        <translation>推送 chart</translation>
    </message>
    <message>
        <source>Install from it</source>
        <translation>從登錄庫安裝</translation>
    </message>
    <message>
        <source>Name the image</source>
        <translation>為映像檔命名</translation>
    </message>
    <message>
        <source>Push; a label lets it expire by itself</source>
        <translation>推送；加上標記可讓它自動到期</translation>
    </message>
    <message>
        <source>The password is read from standard input: put a pipe before the command.</source>
        <translation>密碼由標準輸入讀取：請在命令前接上管線。</translation>
    </message>
    <message>
        <source>Without TLS everybody on the network can read passwords and images.</source>
        <translation>沒有 TLS 時，網路上任何人都能讀取密碼與映像檔。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint of the authority: %1</source>
        <translation>憑證授權單位的 SHA-256 指紋：%1</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分鐘前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n 小時前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <extracomment>A tag that has no date of expiration.</extracomment>
        <translation>永不</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已到期</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>%n 個月後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>%n 週後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>%n 天後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n h</source>
        <translation>
            <numerusform>%n 小時後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message>
        <source>soon</source>
        <translation>即將到期</translation>
    </message>
    <message>
        <source>approaching</source>
        <translation>接近到期</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已排定</translation>
    </message>
    <message>
        <source>skipped, immutable</source>
        <translation>略過，不可變</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <extracomment>Date and time as QDateTime::toString wants them, in the order of the language.</extracomment>
        <translation>yyyy-MM-dd HH:mm</translation>
    </message>
    <message>
        <source>%1 (%2)
%3 UTC</source>
        <extracomment>%1 local date and time, %2 time zone, %3 date and time in UTC</extracomment>
        <translation>%1（%2）
%3 UTC</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <extracomment>Day and time of something in the last weeks, as QDateTime::toString wants them.</extracomment>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>EntityText</name>
    <message>
        <source>Robot account</source>
        <translation>機械人帳號</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>External</source>
        <translation>外部</translation>
    </message>
    <message>
        <source>Only what the team is given in repositories.</source>
        <translation>只有團隊在儲存庫中得到的權限。</translation>
    </message>
    <message>
        <source>May also create repositories.</source>
        <translation>還可以建立儲存庫。</translation>
    </message>
    <message>
        <source>May do everything in the organization.</source>
        <translation>可以在組織中做任何事。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The registry cannot be reached.</source>
        <translation>無法連上登錄庫。</translation>
    </message>
    <message>
        <source>The registry did not answer in time.</source>
        <translation>登錄庫未在時限內回應。</translation>
    </message>
    <message>
        <source>The registry&apos;s certificate is not trusted.</source>
        <translation>登錄庫的憑證不受信任。</translation>
    </message>
    <message>
        <source>The sign-in is not valid.</source>
        <translation>登入無效。</translation>
    </message>
    <message>
        <source>You are not allowed to do this.</source>
        <translation>您沒有執行此動作的權限。</translation>
    </message>
    <message>
        <source>Not found, or not visible to you.</source>
        <translation>找不到，或您沒有檢視權限。</translation>
    </message>
    <message>
        <source>It was changed meanwhile by someone else.</source>
        <translation>其他人已在此期間變更它。</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>此標籤不可變。</translation>
    </message>
    <message>
        <source>Too many requests. Wait a little and try again.</source>
        <translation>請求過多，請稍候再試。</translation>
    </message>
    <message>
        <source>The registry is not available now.</source>
        <translation>登錄庫目前無法使用。</translation>
    </message>
    <message>
        <source>The registry&apos;s disk is full.</source>
        <translation>登錄庫的磁碟空間已滿。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>回應內容過大。</translation>
    </message>
    <message>
        <source>The registry refused the value.</source>
        <translation>登錄庫不接受這個值。</translation>
    </message>
    <message>
        <source>The answer makes no sense. Is this a registry?</source>
        <translation>無法理解回應內容。這是登錄庫嗎？</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>發生錯誤。</translation>
    </message>
    <message>
        <source>Nothing was changed: the repository, the registry or this connection is read-only.</source>
        <translation>沒有任何變更：儲存庫、登錄庫或這個連線是唯讀的。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is one of this name already.</source>
        <translation>已有相同的名稱。</translation>
    </message>
    <message>
        <source>%1 The registry says: %2</source>
        <extracomment>%1 our words, a whole sentence; %2 what the registry said</extracomment>
        <translation>%1登錄庫回應：%2</translation>
    </message>
    <message>
        <source>The scope repo:read is missing, with which repositories are listed. An administrator of the registry can grant it.</source>
        <translation>缺少列出儲存庫所需的範圍 repo:read。登錄庫的管理員可以授予。</translation>
    </message>
    <message>
        <source>The role Read on %1, or the scope repo:read, is missing. Whoever administers the repository or owns its namespace can grant it.</source>
        <translation>缺少 %1 的「讀取」角色或範圍 repo:read。儲存庫的管理員或其命名空間的擁有者可以授予。</translation>
    </message>
    <message>
        <source>The role Write on %1, or the scope repo:write, is missing. Whoever administers the repository or owns its namespace can grant it.</source>
        <translation>缺少 %1 的「寫入」角色或範圍 repo:write。儲存庫的管理員或其命名空間的擁有者可以授予。</translation>
    </message>
    <message>
        <source>Please let the user %1 list the repositories of %2 (scope repo:read).</source>
        <translation>請允許使用者 %1 列出 %2 的儲存庫（範圍 repo:read）。</translation>
    </message>
    <message>
        <source>Please give the user %1 the role Read on the repository %3 of %2 (scope repo:read).</source>
        <translation>請授予使用者 %1 對 %2 的儲存庫 %3 的「讀取」角色（範圍 repo:read）。</translation>
    </message>
    <message>
        <source>Please give the user %1 the role Write on the repository %3 of %2 (scope repo:write).</source>
        <translation>請授予使用者 %1 對 %2 的儲存庫 %3 的「寫入」角色（範圍 repo:write）。</translation>
    </message>
    <message>
        <source>Configs are read as podman would: with the password or token that is kept for this connection. Keep one, or give the connection a registry account.</source>
        <translation>設定檔的讀取方式與 podman 相同：使用此連線保存的密碼或權杖。請保存一組，或為此連線設定登錄庫帳號。</translation>
    </message>
    <message>
        <source>The plan of this namespace allows no more.</source>
        <translation>這個命名空間的方案已達上限。</translation>
    </message>
</context>
<context>
    <name>ExpiryText</name>
    <message>
        <source>By the label quay.expires-after=%1</source>
        <extracomment>%1 as it was written in the image: 2w</extracomment>
        <translation>依標記 quay.expires-after=%1</translation>
    </message>
    <message>
        <source>By the annotation quay.expires-after=%1</source>
        <translation>依註解 quay.expires-after=%1</translation>
    </message>
    <message>
        <source>By the annotation quay.expires-after=%1 of the list</source>
        <translation>依清單的註解 quay.expires-after=%1</translation>
    </message>
    <message>
        <source>By quay.expires-after=%1, which all images of the list carry</source>
        <translation>依清單中所有映像檔共有的 quay.expires-after=%1</translation>
    </message>
    <message>
        <source>Set for this tag</source>
        <translation>為此標籤設定</translation>
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
        <translation>%1：缺少值。</translation>
    </message>
    <message>
        <source>%1: write a time such as 12h, 7d or 4w.</source>
        <translation>%1：請寫成時間，例如 12h、7d 或 4w。</translation>
    </message>
    <message>
        <source>%1: write a size such as 500MB or 1.5GB.</source>
        <translation>%1：請寫成大小，例如 500MB 或 1.5GB。</translation>
    </message>
    <message>
        <source>%1: this is no regular expression.</source>
        <translation>%1：這不是正規表示式。</translation>
    </message>
    <message>
        <source>%1: this cannot be asked for in this way.</source>
        <translation>%1：不能這樣查詢。</translation>
    </message>
    <message>
        <source>A filter has at most 1000 characters.</source>
        <translation>篩選條件最多 1000 個字元。</translation>
    </message>
    <message>
        <source>A filter has at most 20 terms.</source>
        <translation>篩選條件最多 20 項。</translation>
    </message>
    <message>
        <source>This registry does not tell what the filter asks for.</source>
        <translation>此登錄庫不提供篩選條件所需的資訊。</translation>
    </message>
    <message>
        <source>A part of the name, or a pattern with * and ?. More terms narrow it down:
visibility=public, state=mirror, state=read-only, starred=yes, mine=yes,
empty=yes (without tags), modified&lt;7d, modified&gt;90d (not pushed to for so long),
name~^acme/.
A dash in front turns a term round.</source>
        <translation>名稱的一部分，或含 * 與 ? 的樣式。加上更多條件會縮小範圍：
visibility=public、state=mirror、state=read-only、starred=yes、mine=yes、
empty=yes（沒有標籤）、modified&lt;7d、modified&gt;90d（這麼久未推送）、
name~^acme/。
前面加上減號表示相反。</translation>
    </message>
    <message>
        <source>A part of the name, or a pattern with * and ?. More terms narrow it down:
expires&lt;7d, expires=never, size&gt;1GB, modified&lt;30d, name~^v[0-9],
digest=sha256:9f, immutable=yes, signed=no, same=yes (other tags have the image),
platform=linux/arm64 (also in a list), label=team, label=team=pay*,
pulled&lt;30d, pulled&gt;90d, pulled=never, pushedby=ci (by the usage log).
A dash in front turns a term round.</source>
        <translation>名稱的一部分，或含 * 與 ? 的樣式。更多條件會縮小範圍：
expires&lt;7d、expires=never、size&gt;1GB、modified&lt;30d、name~^v[0-9]、
digest=sha256:9f、immutable=yes、signed=no、same=yes（其他標籤也指向此映像檔）、
platform=linux/arm64（清單中的也算）、label=team、label=team=pay*、
pulled&lt;30d、pulled&gt;90d、pulled=never、pushedby=ci（依使用紀錄）。
前面加上減號表示相反。</translation>
    </message>
</context>
<context>
    <name>GarbageText</name>
    <message>
        <source>runs now</source>
        <translation>正在執行</translation>
    </message>
    <message>
        <source>nothing freed yet</source>
        <translation>尚未釋放任何空間</translation>
    </message>
    <message>
        <source>failed %1</source>
        <extracomment>garbage collection; %1 is &quot;2 h ago&quot;</extracomment>
        <translation>%1失敗</translation>
    </message>
    <message>
        <source>%1, freed %2</source>
        <extracomment>garbage collection; %1 is &quot;2 h ago&quot;, %2 a size</extracomment>
        <translation>%1，釋放 %2</translation>
    </message>
    <message>
        <source>%1, nothing to free</source>
        <extracomment>garbage collection; %1 is &quot;2 h ago&quot;</extracomment>
        <translation>%1，沒有可釋放的</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>more than %n object(s)</source>
        <translation>
            <numerusform>超過 %n 個物件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n 個物件</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過 %1</translation>
    </message>
    <message>
        <source>Manifests and layers that may be unused: %1, of them looked at now: %2</source>
        <translation>可能已無人使用的 manifest 與層：%1，這次檢查：%2</translation>
    </message>
    <message>
        <source>Files that wait to be removed: %1, of them removed now: %2</source>
        <translation>等候移除的檔案：%1，這次移除：%2</translation>
    </message>
    <message>
        <source>Stays, as the time machine can still restore it: %1</source>
        <translation>保留，因為時光機仍可還原：%1</translation>
    </message>
    <message>
        <source>Last collection: %1</source>
        <translation>上次回收：%1</translation>
    </message>
    <message>
        <source>Garbage collection: %1</source>
        <translation>垃圾回收：%1</translation>
    </message>
    <message numerus="yes">
        <source>Garbage collection freed %1 in %n blob(s).</source>
        <translation>
            <numerusform>垃圾回收釋放了 %1，共 %n 個 blob。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to free. Deleted tags keep their images while they can be restored.</source>
        <translation>沒有可釋放的空間。已刪除的標籤在可還原期間仍保留其映像檔。</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>Created</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Recreated</source>
        <translation>已重新建立</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移動</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>Deleted or expired</source>
        <translation>已刪除或到期</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Will expire</source>
        <translation>將到期</translation>
    </message>
    <message>
        <source>%1 created: %2</source>
        <translation>%1 已建立：%2</translation>
    </message>
    <message>
        <source>%1 recreated: %2</source>
        <translation>%1 已重新建立：%2</translation>
    </message>
    <message>
        <source>%1 moved from %3 to %2</source>
        <translation>%1 從 %3 移到 %2</translation>
    </message>
    <message>
        <source>%1 restored: %2</source>
        <translation>%1 已還原：%2</translation>
    </message>
    <message>
        <source>%1 restored from %3 to %2</source>
        <translation>%1 從 %3 還原為 %2</translation>
    </message>
    <message>
        <source>%1 deleted or expired: %3</source>
        <translation>%1 已刪除或到期：%3</translation>
    </message>
    <message>
        <source>%1 deleted: %3</source>
        <translation>%1 已刪除：%3</translation>
    </message>
    <message>
        <source>%1 expired: %3</source>
        <translation>%1 已到期：%3</translation>
    </message>
    <message>
        <source>%1 will expire: %3</source>
        <translation>%1 將到期：%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what happened, %2 when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1 what happened and when, %2 who did it</extracomment>
        <translation>%1，由 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobText</name>
    <message>
        <source>Change expiration</source>
        <translation>變更到期時間</translation>
    </message>
    <message>
        <source>Restore expiration</source>
        <translation>還原到期時間</translation>
    </message>
    <message>
        <source>Delete repository</source>
        <translation>刪除儲存庫</translation>
    </message>
    <message>
        <source>Change visibility</source>
        <translation>變更可見性</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中斷</translation>
    </message>
    <message>
        <source>%1 of %2, %3 failed</source>
        <translation>%1 / %2,%3 個失敗</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message numerus="yes">
        <source>Expiration of %n tag(s) changed.</source>
        <translation>
            <numerusform>已變更 %n 個標籤的到期時間。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiration of %n tag(s) restored.</source>
        <translation>
            <numerusform>已還原 %n 個標籤的到期時間。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted, %2 could not be.</source>
        <translation>已刪除 %1 個，%2 個無法刪除。</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories deleted.</source>
        <translation>
            <numerusform>已刪除 %n 個儲存庫。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed, %2 could not be.</source>
        <translation>已變更 %1 個，%2 個無法變更。</translation>
    </message>
    <message numerus="yes">
        <source>Visibility of %n repositories changed.</source>
        <translation>
            <numerusform>已變更 %n 個儲存庫的可見性。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change permissions</source>
        <translation>變更權限</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s) changed.</source>
        <translation>
            <numerusform>已變更 %n 項權限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move tags</source>
        <translation>移動標籤</translation>
    </message>
    <message>
        <source>Restore tags</source>
        <translation>還原標籤</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>刪除標籤</translation>
    </message>
    <message>
        <source>Delete tags permanently</source>
        <translation>永久刪除標籤</translation>
    </message>
    <message>
        <source>Change immutability</source>
        <translation>變更不可變設定</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) moved.</source>
        <translation>
            <numerusform>已移動 %n 個標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) restored.</source>
        <translation>
            <numerusform>已還原 %n 個標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 個標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) deleted permanently.</source>
        <translation>
            <numerusform>已永久刪除 %n 個標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Immutability of %n tag(s) changed.</source>
        <translation>
            <numerusform>已變更 %n 個標籤的不可變設定。</numerusform>
        </translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>可變更</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>不可變</translation>
    </message>
    <message>
        <source>Change state</source>
        <translation>變更狀態</translation>
    </message>
    <message numerus="yes">
        <source>State of %n repositories changed.</source>
        <translation>
            <numerusform>已變更 %n 個儲存庫的狀態。</numerusform>
        </translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Add permission</source>
        <translation>新增權限</translation>
    </message>
    <message>
        <source>Restore permissions</source>
        <translation>還原權限</translation>
    </message>
    <message>
        <source>Apply auto-prune</source>
        <translation>套用自動清除</translation>
    </message>
    <message>
        <source>Remove auto-prune</source>
        <translation>移除自動清除</translation>
    </message>
    <message>
        <source>%1 of %2, %3 skipped</source>
        <translation>%1 / %2,%3 個略過</translation>
    </message>
    <message numerus="yes">
        <source>Permission given to %1 in %n repositories.</source>
        <extracomment>%1 a user, robot account or team</extracomment>
        <translation>
            <numerusform>已在 %n 個儲存庫中授予 %1 權限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Permission of %1 restored in %n repositories.</source>
        <translation>
            <numerusform>已在 %n 個儲存庫中還原 %1 的權限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policy made in %n repositories.</source>
        <translation>
            <numerusform>已在 %n 個儲存庫中建立政策。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policy deleted in %n repositories.</source>
        <translation>
            <numerusform>已在 %n 個儲存庫中刪除政策。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: it was there, or a higher one.</source>
        <translation>
            <numerusform>略過 %n 個：已有此權限或更高的權限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: the same was there.</source>
        <translation>
            <numerusform>略過 %n 個：已有相同的政策。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be changed.</source>
        <translation>
            <numerusform>%n 個無法變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a repository or an organization, %2 what of it
----------
%1 a repository, %2 a user, robot account or team</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Change description</source>
        <translation>變更說明</translation>
    </message>
    <message>
        <source>Change label</source>
        <translation>變更標記</translation>
    </message>
    <message>
        <source>Change team role</source>
        <translation>變更團隊角色</translation>
    </message>
    <message>
        <source>Change team members</source>
        <translation>變更團隊成員</translation>
    </message>
    <message>
        <source>Change default permission</source>
        <translation>變更預設權限</translation>
    </message>
    <message>
        <source>Change auto-prune</source>
        <translation>變更自動清除</translation>
    </message>
    <message>
        <source>The description is changed.</source>
        <translation>說明已變更。</translation>
    </message>
    <message>
        <source>The label is changed.</source>
        <translation>標記已變更。</translation>
    </message>
    <message>
        <source>The role of the team is changed.</source>
        <translation>團隊的角色已變更。</translation>
    </message>
    <message>
        <source>The members of the team are changed.</source>
        <translation>團隊的成員已變更。</translation>
    </message>
    <message>
        <source>The default permission is changed.</source>
        <translation>預設權限已變更。</translation>
    </message>
    <message>
        <source>The auto-prune policy is changed.</source>
        <translation>自動清除政策已變更。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>無</translation>
    </message>
    <message>
        <source>no member</source>
        <translation>不是成員</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Change rights</source>
        <translation>變更權限</translation>
    </message>
    <message>
        <source>Change robot account</source>
        <translation>變更機械人帳號</translation>
    </message>
    <message>
        <source>Renew secret</source>
        <translation>更新密碼</translation>
    </message>
    <message>
        <source>Create repository</source>
        <translation>建立儲存庫</translation>
    </message>
    <message>
        <source>Change application</source>
        <translation>變更應用程式</translation>
    </message>
    <message>
        <source>Change token</source>
        <translation>變更權杖</translation>
    </message>
    <message>
        <source>Change service key</source>
        <translation>變更服務金鑰</translation>
    </message>
    <message>
        <source>Change expiration of a key</source>
        <translation>變更金鑰的到期時間</translation>
    </message>
    <message>
        <source>Approve service key</source>
        <translation>核准服務金鑰</translation>
    </message>
    <message>
        <source>Change immutability policy</source>
        <translation>變更不可變政策</translation>
    </message>
    <message numerus="yes">
        <source>Rights in %n repositories changed.</source>
        <translation>
            <numerusform>已變更 %n 個儲存庫中的權限。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s) changed.</source>
        <translation>
            <numerusform>已變更 %n 個機械人帳號。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret is a new one.</source>
        <translation>密碼已換成新的。</translation>
    </message>
    <message>
        <source>The repository is made.</source>
        <translation>儲存庫已建立。</translation>
    </message>
    <message>
        <source>The application is changed.</source>
        <translation>應用程式已變更。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) changed.</source>
        <translation>
            <numerusform>已變更 %n 個權杖。</numerusform>
        </translation>
    </message>
    <message>
        <source>The service key is changed.</source>
        <translation>服務金鑰已變更。</translation>
    </message>
    <message>
        <source>The expiration of the key is changed.</source>
        <translation>金鑰的到期時間已變更。</translation>
    </message>
    <message>
        <source>The service key is approved.</source>
        <translation>服務金鑰已核准。</translation>
    </message>
    <message>
        <source>The immutability policy is changed.</source>
        <translation>不可變政策已變更。</translation>
    </message>
    <message>
        <source>some role</source>
        <translation>某個角色</translation>
    </message>
    <message>
        <source>there</source>
        <translation>存在</translation>
    </message>
    <message>
        <source>the old one</source>
        <translation>舊的</translation>
    </message>
    <message>
        <source>a new one</source>
        <translation>新的</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>未核准</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Change organization</source>
        <translation>變更組織</translation>
    </message>
    <message>
        <source>Change user</source>
        <translation>變更使用者</translation>
    </message>
    <message>
        <source>Enable or disable user</source>
        <translation>啟用或停用使用者</translation>
    </message>
    <message>
        <source>Change message</source>
        <translation>變更訊息</translation>
    </message>
    <message>
        <source>Change quota</source>
        <translation>變更配額</translation>
    </message>
    <message>
        <source>Change star</source>
        <translation>變更星號</translation>
    </message>
    <message>
        <source>The organization is changed.</source>
        <translation>組織已變更。</translation>
    </message>
    <message>
        <source>The user is changed.</source>
        <translation>使用者已變更。</translation>
    </message>
    <message>
        <source>The message is changed.</source>
        <translation>訊息已變更。</translation>
    </message>
    <message>
        <source>The quota is changed.</source>
        <translation>已變更配額。</translation>
    </message>
    <message>
        <source>The star is changed.</source>
        <translation>星號已變更。</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星號</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>refused at %1 %</source>
        <translation>達 %1 % 時拒絕</translation>
    </message>
    <message>
        <source>warned at %1 %</source>
        <translation>達 %1 % 時警告</translation>
    </message>
    <message>
        <source>Change time machine</source>
        <translation>變更時光機</translation>
    </message>
    <message>
        <source>Change profile</source>
        <translation>變更個人資料</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>變更密碼</translation>
    </message>
    <message>
        <source>Change team sync</source>
        <translation>變更團隊同步</translation>
    </message>
    <message>
        <source>The time machine is changed.</source>
        <translation>已變更時光機。</translation>
    </message>
    <message>
        <source>The profile is changed.</source>
        <translation>已變更個人資料。</translation>
    </message>
    <message>
        <source>The password is a new one.</source>
        <translation>已換成新密碼。</translation>
    </message>
    <message>
        <source>The sync of the team is changed.</source>
        <translation>已變更團隊的同步。</translation>
    </message>
    <message>
        <source>administered by you</source>
        <translation>由您管理</translation>
    </message>
    <message>
        <source>an organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>not synced</source>
        <translation>未同步</translation>
    </message>
    <message>
        <source>synced</source>
        <translation>已同步</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名字</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>姓氏</translation>
    </message>
    <message>
        <source>company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>location</source>
        <translation>地點</translation>
    </message>
</context>
<context>
    <name>LocalText</name>
    <message>
        <source>Starting</source>
        <translation>啟動中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>另一個程式正在使用此連接埠。</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system alone.</source>
        <translation>1024 以下的連接埠只供系統使用。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>無法寫入資料夾。</translation>
    </message>
    <message>
        <source>Another process uses the data folder and does not answer.</source>
        <translation>另一個程序正在使用資料夾且沒有回應。</translation>
    </message>
    <message>
        <source>The data folder belongs to a newer version of Quayside.</source>
        <translation>此資料夾屬於較新版本的 Quayside。</translation>
    </message>
    <message>
        <source>The configuration of the registry is not valid.</source>
        <translation>登錄庫的設定無效。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>The registry ended without being asked to.</source>
        <translation>登錄庫未經要求就結束了。</translation>
    </message>
    <message>
        <source>The program quayside-server is not there.</source>
        <translation>找不到程式 quayside-server。</translation>
    </message>
    <message>
        <source>The registry did not become ready in time.</source>
        <translation>登錄庫未能及時就緒。</translation>
    </message>
    <message>
        <source>The local registry did not start.</source>
        <translation>本機登錄庫未能啟動。</translation>
    </message>
    <message>
        <source>in use by another program</source>
        <translation>由另一個程式使用中</translation>
    </message>
    <message>
        <source>in use by %1 (process %2)</source>
        <translation>由 %1 使用中（程序 %2）</translation>
    </message>
    <message>
        <source>Port %1 is %2.</source>
        <translation>連接埠 %1 %2。</translation>
    </message>
    <message>
        <source>Choose a port of 1024 or above, or let the system&apos;s administrator allow it.</source>
        <translation>請選擇 1024 以上的連接埠，或請系統管理者允許。</translation>
    </message>
    <message>
        <source>It is %1, process %2. What was pushed is safe when it is ended.</source>
        <translation>它是 %1，程序 %2。結束它不會遺失已推送的內容。</translation>
    </message>
    <message>
        <source>Install that version again, or choose another folder.</source>
        <translation>請重新安裝該版本，或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>Make room on the disk of %1, then try again.</source>
        <translation>請在 %1 所在的磁碟騰出空間，再試一次。</translation>
    </message>
    <message>
        <source>What was pushed is safe. The log may tell why it ended.</source>
        <translation>已推送的內容安全無虞。記錄或可說明結束的原因。</translation>
    </message>
    <message>
        <source>It belongs beside this program or in a folder of PATH. Install it, then try again.</source>
        <translation>它應位於此程式旁邊或 PATH 的資料夾中。請安裝後再試一次。</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再次啟動</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Use the next free port</source>
        <translation>使用下一個可用的連接埠</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>End it and start</source>
        <translation>結束它並啟動</translation>
    </message>
    <message>
        <source>Start with the defaults</source>
        <translation>以預設值啟動</translation>
    </message>
    <message>
        <source>Needs systemd, which is not installed.</source>
        <translation>需要 systemd，但未安裝。</translation>
    </message>
    <message>
        <source>Needs a systemd of your session, which does not run.</source>
        <translation>需要工作階段的 systemd，但未執行。</translation>
    </message>
</context>
<context>
    <name>LogSeriesTable</name>
    <message>
        <source>All other kinds</source>
        <translation>其他所有種類</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>Payment card changed</source>
        <translation>付款卡片已變更</translation>
    </message>
    <message>
        <source>Password of the account changed</source>
        <translation>帳號密碼已變更</translation>
    </message>
    <message>
        <source>Plan of the account changed</source>
        <translation>帳號方案已變更</translation>
    </message>
    <message>
        <source>Plan changed to {plan}</source>
        <translation>方案已變更為 {plan}</translation>
    </message>
    <message>
        <source>Account made an organization</source>
        <translation>帳號已轉為組織</translation>
    </message>
    <message>
        <source>Application token created</source>
        <translation>應用程式權杖已建立</translation>
    </message>
    <message>
        <source>Application token {app_specific_token_title} created</source>
        <translation>應用程式權杖 {app_specific_token_title} 已建立</translation>
    </message>
    <message>
        <source>Application created</source>
        <translation>應用程式已建立</translation>
    </message>
    <message>
        <source>Application {application_name} created</source>
        <translation>應用程式 {application_name} 已建立</translation>
    </message>
    <message>
        <source>API token created</source>
        <translation>API 權杖已建立</translation>
    </message>
    <message>
        <source>API token {name} of {application} created</source>
        <translation>{application} 的 API 權杖 {name} 已建立</translation>
    </message>
    <message>
        <source>API token of {application_name} created</source>
        <translation>{application_name} 的 API 權杖已建立</translation>
    </message>
    <message>
        <source>API token of {application} created</source>
        <translation>{application} 的 API 權杖已建立</translation>
    </message>
    <message>
        <source>Default permission created</source>
        <translation>預設權限已建立</translation>
    </message>
    <message>
        <source>Default permission created: {role} for {delegate_user}</source>
        <translation>預設權限已建立：{delegate_user} 為 {role}</translation>
    </message>
    <message>
        <source>Default permission created: {role} for the team {delegate_team}</source>
        <translation>預設權限已建立：團隊 {delegate_team} 為 {role}</translation>
    </message>
    <message>
        <source>Robot account created</source>
        <translation>機械人帳號已建立</translation>
    </message>
    <message>
        <source>Robot account {robot} created</source>
        <translation>機械人帳號 {robot} 已建立</translation>
    </message>
    <message>
        <source>Federation of a robot account set</source>
        <translation>機械人帳號的聯合身分已設定</translation>
    </message>
    <message>
        <source>Federation of the robot account {robot} set</source>
        <translation>機械人帳號 {robot} 的聯合身分已設定</translation>
    </message>
    <message>
        <source>Application deleted</source>
        <translation>應用程式已刪除</translation>
    </message>
    <message>
        <source>Application {application_name} deleted</source>
        <translation>應用程式 {application_name} 已刪除</translation>
    </message>
    <message>
        <source>API token deleted</source>
        <translation>API 權杖已刪除</translation>
    </message>
    <message>
        <source>Default permission deleted</source>
        <translation>預設權限已刪除</translation>
    </message>
    <message>
        <source>Default permission deleted: {role} for {delegate_user}</source>
        <translation>預設權限已刪除：{delegate_user} 為 {role}</translation>
    </message>
    <message>
        <source>Default permission deleted: {role} for the team {delegate_team}</source>
        <translation>預設權限已刪除：團隊 {delegate_team} 為 {role}</translation>
    </message>
    <message>
        <source>Robot account deleted</source>
        <translation>機械人帳號已刪除</translation>
    </message>
    <message>
        <source>Robot account {robot} deleted</source>
        <translation>機械人帳號 {robot} 已刪除</translation>
    </message>
    <message>
        <source>Federation of a robot account removed</source>
        <translation>機械人帳號的聯合身分已移除</translation>
    </message>
    <message>
        <source>Federation of the robot account {robot} removed</source>
        <translation>機械人帳號 {robot} 的聯合身分已移除</translation>
    </message>
    <message>
        <source>Synchronization of a team ended</source>
        <translation>團隊同步已停止</translation>
    </message>
    <message>
        <source>Synchronization of the team {team} ended</source>
        <translation>團隊 {team} 的同步已停止</translation>
    </message>
    <message>
        <source>Synchronization of a team begun</source>
        <translation>團隊同步已啟用</translation>
    </message>
    <message>
        <source>Synchronization of the team {team} begun</source>
        <translation>團隊 {team} 的同步已啟用</translation>
    </message>
    <message>
        <source>Export of the log failed</source>
        <translation>紀錄匯出失敗</translation>
    </message>
    <message>
        <source>Log exported</source>
        <translation>紀錄已匯出</translation>
    </message>
    <message>
        <source>Token of a robot account exchanged</source>
        <translation>機械人帳號的權杖已交換</translation>
    </message>
    <message>
        <source>Token of the robot account {robot} exchanged</source>
        <translation>機械人帳號 {robot} 的權杖已交換</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登入遭拒</translation>
    </message>
    <message>
        <source>Sign-in of {username} refused</source>
        <translation>{username} 的登入遭拒</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登入</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已登出</translation>
    </message>
    <message>
        <source>Default permission changed</source>
        <translation>預設權限已變更</translation>
    </message>
    <message>
        <source>Default permission of {delegate_user} changed from {original_role} to {role}</source>
        <translation>{delegate_user} 的預設權限已由 {original_role} 變更為 {role}</translation>
    </message>
    <message>
        <source>Default permission of the team {delegate_team} changed from {original_role} to {role}</source>
        <translation>團隊 {delegate_team} 的預設權限已由 {original_role} 變更為 {role}</translation>
    </message>
    <message>
        <source>API token assigned</source>
        <translation>API 權杖已指派</translation>
    </message>
    <message>
        <source>API token of {application} assigned to {assigned_user}</source>
        <translation>{application} 的 API 權杖已指派給 {assigned_user}</translation>
    </message>
    <message>
        <source>API token revoked</source>
        <translation>API 權杖已撤銷</translation>
    </message>
    <message>
        <source>API token of {application} revoked</source>
        <translation>{application} 的 API 權杖已撤銷</translation>
    </message>
    <message>
        <source>Team member added</source>
        <translation>團隊成員已新增</translation>
    </message>
    <message>
        <source>{member} added to the team {team}</source>
        <translation>{member} 已加入團隊 {team}</translation>
    </message>
    <message>
        <source>E-mail address of an organization changed</source>
        <translation>組織的電子郵件地址已變更</translation>
    </message>
    <message>
        <source>E-mail address of the organization changed to {email}</source>
        <translation>組織的電子郵件地址已變更為 {email}</translation>
    </message>
    <message>
        <source>Invoices of an organization changed</source>
        <translation>組織的發票設定已變更</translation>
    </message>
    <message>
        <source>Organization renamed</source>
        <translation>組織已重新命名</translation>
    </message>
    <message>
        <source>Organization renamed from {old_name} to {new_name}</source>
        <translation>組織已由 {old_name} 重新命名為 {new_name}</translation>
    </message>
    <message>
        <source>Quota changed</source>
        <translation>配額已變更</translation>
    </message>
    <message>
        <source>Quota changed to {limit}</source>
        <translation>配額已變更為 {limit}</translation>
    </message>
    <message>
        <source>Limit of a quota changed</source>
        <translation>配額限制已變更</translation>
    </message>
    <message>
        <source>Time machine of an organization changed</source>
        <translation>組織的時光機已變更</translation>
    </message>
    <message>
        <source>Time machine of {namespace} set to {tag_expiration}</source>
        <translation>{namespace} 的時光機已設為 {tag_expiration}</translation>
    </message>
    <message>
        <source>Organization created</source>
        <translation>組織已建立</translation>
    </message>
    <message>
        <source>Organization {namespace} created</source>
        <translation>組織 {namespace} 已建立</translation>
    </message>
    <message>
        <source>Quota created</source>
        <translation>配額已建立</translation>
    </message>
    <message>
        <source>Quota of {limit} created</source>
        <translation>{limit} 的配額已建立</translation>
    </message>
    <message>
        <source>Limit of a quota created</source>
        <translation>配額限制已建立</translation>
    </message>
    <message>
        <source>Team created</source>
        <translation>團隊已建立</translation>
    </message>
    <message>
        <source>Team {team} created</source>
        <translation>團隊 {team} 已建立</translation>
    </message>
    <message>
        <source>Organization deleted</source>
        <translation>組織已刪除</translation>
    </message>
    <message>
        <source>Organization {namespace} deleted</source>
        <translation>組織 {namespace} 已刪除</translation>
    </message>
    <message>
        <source>Quota deleted</source>
        <translation>配額已刪除</translation>
    </message>
    <message>
        <source>Limit of a quota deleted</source>
        <translation>配額限制已刪除</translation>
    </message>
    <message>
        <source>Team deleted</source>
        <translation>團隊已刪除</translation>
    </message>
    <message>
        <source>Team {team} deleted</source>
        <translation>團隊 {team} 已刪除</translation>
    </message>
    <message>
        <source>Invitation to a team withdrawn</source>
        <translation>團隊邀請已撤回</translation>
    </message>
    <message>
        <source>Invitation of {user} to the team {team} withdrawn</source>
        <translation>邀請 {user} 加入團隊 {team} 已撤回</translation>
    </message>
    <message>
        <source>Invitation of {email} to the team {team} withdrawn</source>
        <translation>邀請 {email} 加入團隊 {team} 已撤回</translation>
    </message>
    <message>
        <source>Invited to a team</source>
        <translation>已邀請加入團隊</translation>
    </message>
    <message>
        <source>{user} invited to the team {team}</source>
        <translation>已邀請 {user} 加入團隊 {team}</translation>
    </message>
    <message>
        <source>{email} invited to the team {team}</source>
        <translation>已邀請 {email} 加入團隊 {team}</translation>
    </message>
    <message>
        <source>Mirroring of an organization changed</source>
        <translation>組織鏡像設定已變更</translation>
    </message>
    <message>
        <source>Mirroring of an organization switched off</source>
        <translation>組織鏡像已停用</translation>
    </message>
    <message>
        <source>Mirroring of an organization switched on</source>
        <translation>組織鏡像已啟用</translation>
    </message>
    <message>
        <source>Mirroring of an organization cancelled</source>
        <translation>組織鏡像已取消</translation>
    </message>
    <message>
        <source>Mirroring of an organization failed</source>
        <translation>組織鏡像失敗</translation>
    </message>
    <message>
        <source>Mirroring of the organization failed: {message}</source>
        <translation>組織鏡像失敗：{message}</translation>
    </message>
    <message>
        <source>Mirroring of an organization asked for</source>
        <translation>已要求組織鏡像</translation>
    </message>
    <message>
        <source>Mirroring of an organization began</source>
        <translation>組織鏡像已開始</translation>
    </message>
    <message>
        <source>Mirroring of an organization done</source>
        <translation>組織鏡像已完成</translation>
    </message>
    <message>
        <source>Team member removed</source>
        <translation>團隊成員已移除</translation>
    </message>
    <message>
        <source>{member} removed from the team {team}</source>
        <translation>{member} 已自團隊 {team} 移除</translation>
    </message>
    <message>
        <source>Description of a team changed</source>
        <translation>團隊說明已變更</translation>
    </message>
    <message>
        <source>Description of the team {team} changed</source>
        <translation>團隊 {team} 的說明已變更</translation>
    </message>
    <message>
        <source>Role of a team changed</source>
        <translation>團隊角色已變更</translation>
    </message>
    <message>
        <source>Role of the team {team} set to {role}</source>
        <translation>團隊 {team} 的角色已設為{role}</translation>
    </message>
    <message>
        <source>Invitation to a team accepted</source>
        <translation>團隊邀請已接受</translation>
    </message>
    <message>
        <source>{member} joined the team {team}</source>
        <translation>{member} 已加入團隊 {team}</translation>
    </message>
    <message>
        <source>Invitation to a team declined</source>
        <translation>團隊邀請已拒絕</translation>
    </message>
    <message>
        <source>{member} declined to join the team {team}</source>
        <translation>{member} 已拒絕加入團隊 {team}</translation>
    </message>
    <message>
        <source>Token of a robot account renewed</source>
        <translation>機械人帳號的權杖已重新產生</translation>
    </message>
    <message>
        <source>Token of the robot account {robot} renewed</source>
        <translation>機械人帳號 {robot} 的權杖已重新產生</translation>
    </message>
    <message>
        <source>Client secret of an application renewed</source>
        <translation>應用程式的用戶端密碼已重新產生</translation>
    </message>
    <message>
        <source>Client secret of {application_name} renewed</source>
        <translation>{application_name} 的用戶端密碼已重新產生</translation>
    </message>
    <message>
        <source>Application token revoked</source>
        <translation>應用程式權杖已撤銷</translation>
    </message>
    <message>
        <source>Application token {app_specific_token_title} revoked</source>
        <translation>應用程式權杖 {app_specific_token_title} 已撤銷</translation>
    </message>
    <message>
        <source>API token revoked by its application</source>
        <translation>API 權杖已由應用程式撤銷</translation>
    </message>
    <message>
        <source>API token {name} of {application} revoked</source>
        <translation>{application} 的 API 權杖 {name} 已撤銷</translation>
    </message>
    <message>
        <source>API token of {application_name} revoked</source>
        <translation>{application_name} 的 API 權杖已撤銷</translation>
    </message>
    <message>
        <source>Service key approved</source>
        <translation>服務金鑰已核准</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} approved</source>
        <translation>{service} 的服務金鑰 {kid} 已核准</translation>
    </message>
    <message>
        <source>Service key created</source>
        <translation>服務金鑰已建立</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} created</source>
        <translation>{service} 的服務金鑰 {kid} 已建立</translation>
    </message>
    <message>
        <source>Service key deleted</source>
        <translation>服務金鑰已刪除</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} deleted</source>
        <translation>{service} 的服務金鑰 {kid} 已刪除</translation>
    </message>
    <message>
        <source>Service key extended</source>
        <translation>服務金鑰已延長</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} extended</source>
        <translation>{service} 的服務金鑰 {kid} 已延長</translation>
    </message>
    <message>
        <source>Service key changed</source>
        <translation>服務金鑰已變更</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} changed</source>
        <translation>{service} 的服務金鑰 {kid} 已變更</translation>
    </message>
    <message>
        <source>Service key rotated</source>
        <translation>服務金鑰已輪替</translation>
    </message>
    <message>
        <source>Service key {kid} of {service} rotated</source>
        <translation>{service} 的服務金鑰 {kid} 已輪替</translation>
    </message>
    <message>
        <source>Ownership taken</source>
        <translation>擁有權已取得</translation>
    </message>
    <message>
        <source>Ownership of {namespace} taken by {superuser}</source>
        <translation>{superuser} 已取得 {namespace} 的擁有權</translation>
    </message>
    <message>
        <source>Application changed</source>
        <translation>應用程式已變更</translation>
    </message>
    <message>
        <source>Application {application_name} changed</source>
        <translation>應用程式 {application_name} 已變更</translation>
    </message>
    <message>
        <source>E-mail address changed</source>
        <translation>電子郵件地址已變更</translation>
    </message>
    <message>
        <source>E-mail address changed from {old_email} to {email}</source>
        <translation>電子郵件地址已由 {old_email} 變更為 {email}</translation>
    </message>
    <message>
        <source>E-mail address changed to {email}</source>
        <translation>電子郵件地址已變更為 {email}</translation>
    </message>
    <message>
        <source>Invoices changed</source>
        <translation>發票設定已變更</translation>
    </message>
    <message>
        <source>Profile changed</source>
        <translation>個人資料已變更</translation>
    </message>
    <message>
        <source>User renamed</source>
        <translation>使用者已重新命名</translation>
    </message>
    <message>
        <source>User renamed, before: {old_username}</source>
        <translation>使用者已重新命名，原為 {old_username}</translation>
    </message>
    <message>
        <source>Password of a user changed</source>
        <translation>使用者密碼已變更</translation>
    </message>
    <message>
        <source>Password of {username} changed</source>
        <translation>{username} 的密碼已變更</translation>
    </message>
    <message>
        <source>Time machine of a user changed</source>
        <translation>使用者的時光機已變更</translation>
    </message>
    <message>
        <source>Time machine set to {tag_expiration}</source>
        <translation>時光機已設為 {tag_expiration}</translation>
    </message>
    <message>
        <source>User created</source>
        <translation>使用者已建立</translation>
    </message>
    <message>
        <source>User {username} created by {superuser}</source>
        <translation>使用者 {username} 已由 {superuser} 建立</translation>
    </message>
    <message>
        <source>User {username} created</source>
        <translation>使用者 {username} 已建立</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>使用者已刪除</translation>
    </message>
    <message>
        <source>User {username} deleted</source>
        <translation>使用者 {username} 已刪除</translation>
    </message>
    <message>
        <source>User disabled</source>
        <translation>使用者已停用</translation>
    </message>
    <message>
        <source>User {username} disabled</source>
        <translation>使用者 {username} 已停用</translation>
    </message>
    <message>
        <source>User enabled</source>
        <translation>使用者已啟用</translation>
    </message>
    <message>
        <source>User {username} enabled</source>
        <translation>使用者 {username} 已啟用</translation>
    </message>
    <message>
        <source>Encrypted password made</source>
        <translation>加密密碼已產生</translation>
    </message>
    <message>
        <source>Access token of a repository added</source>
        <translation>儲存庫的存取權杖已新增</translation>
    </message>
    <message>
        <source>Access token {token} added</source>
        <translation>存取權杖 {token} 已新增</translation>
    </message>
    <message>
        <source>Notification added</source>
        <translation>通知已新增</translation>
    </message>
    <message>
        <source>Notification for {event} added</source>
        <translation>{event} 的通知已新增</translation>
    </message>
    <message>
        <source>Permission given</source>
        <translation>權限已授予</translation>
    </message>
    <message>
        <source>{role} given to {username}</source>
        <translation>已授予 {username} {role}</translation>
    </message>
    <message>
        <source>{role} given to the team {team}</source>
        <translation>已授予團隊 {team} {role}</translation>
    </message>
    <message>
        <source>Webhook added</source>
        <translation>Webhook 已新增</translation>
    </message>
    <message>
        <source>Tag pruned</source>
        <translation>標籤已自動清除</translation>
    </message>
    <message>
        <source>Tag {tag} pruned by a policy</source>
        <translation>標籤 {tag} 已由政策清除</translation>
    </message>
    <message>
        <source>Image built</source>
        <translation>映像檔已建置</translation>
    </message>
    <message>
        <source>Build cancelled</source>
        <translation>建置已取消</translation>
    </message>
    <message>
        <source>Build {build_uuid} cancelled</source>
        <translation>建置 {build_uuid} 已取消</translation>
    </message>
    <message>
        <source>Permission changed</source>
        <translation>權限已變更</translation>
    </message>
    <message>
        <source>Permission of {username} set to {role}</source>
        <translation>{username} 的權限已設為 {role}</translation>
    </message>
    <message>
        <source>Permission of the team {team} set to {role}</source>
        <translation>團隊 {team} 的權限已設為 {role}</translation>
    </message>
    <message>
        <source>Permission of the token {token} set to {role}</source>
        <translation>權杖 {token} 的權限已設為 {role}</translation>
    </message>
    <message>
        <source>State of a repository changed</source>
        <translation>儲存庫狀態已變更</translation>
    </message>
    <message>
        <source>State of the repository set to {state_changed}</source>
        <translation>儲存庫狀態已設為{state_changed}</translation>
    </message>
    <message>
        <source>Trust of a repository changed</source>
        <translation>儲存庫信任已變更</translation>
    </message>
    <message>
        <source>Trust of the repository set to {trust_enabled}</source>
        <translation>儲存庫信任已設為{trust_enabled}</translation>
    </message>
    <message>
        <source>Visibility of a repository changed</source>
        <translation>儲存庫可見度已變更</translation>
    </message>
    <message>
        <source>Repository {repo} made {visibility}</source>
        <translation>儲存庫 {repo} 已改為{visibility}</translation>
    </message>
    <message>
        <source>Expiration of a tag changed</source>
        <translation>標籤的到期時間已變更</translation>
    </message>
    <message>
        <source>Expiration of {tag} changed from {old_expiration_date} to {expiration_date}</source>
        <translation>{tag} 的到期時間已由 {old_expiration_date} 變更為 {expiration_date}</translation>
    </message>
    <message>
        <source>Expiration of {tag} set to {expiration_date}</source>
        <translation>{tag} 的到期時間已設為 {expiration_date}</translation>
    </message>
    <message>
        <source>Expiration of {tag} changed</source>
        <translation>{tag} 的到期時間已變更</translation>
    </message>
    <message>
        <source>Immutability of a tag changed</source>
        <translation>標籤的不可變設定已變更</translation>
    </message>
    <message>
        <source>Immutable of {tag} set to {immutable}</source>
        <translation>{tag} 的不可變已設為{immutable}</translation>
    </message>
    <message>
        <source>Immutability rule created</source>
        <translation>不可變規則已建立</translation>
    </message>
    <message>
        <source>Immutability rule for {tag_pattern} created</source>
        <translation>{tag_pattern} 的不可變規則已建立</translation>
    </message>
    <message>
        <source>Auto-prune policy of a namespace created</source>
        <translation>命名空間的自動清除政策已建立</translation>
    </message>
    <message>
        <source>Auto-prune policy of {namespace} created: {method}</source>
        <translation>{namespace} 的自動清除政策已建立：{method}</translation>
    </message>
    <message>
        <source>Notification of a namespace added</source>
        <translation>命名空間的通知已新增</translation>
    </message>
    <message>
        <source>Notification of the namespace for {event} added</source>
        <translation>命名空間的 {event} 通知已新增</translation>
    </message>
    <message>
        <source>Proxy cache set up</source>
        <translation>Proxy 快取已設定</translation>
    </message>
    <message>
        <source>Proxy cache set up for {upstream_registry}</source>
        <translation>{upstream_registry} 的 Proxy 快取已設定</translation>
    </message>
    <message>
        <source>Repository created</source>
        <translation>儲存庫已建立</translation>
    </message>
    <message>
        <source>Repository {repo} created</source>
        <translation>儲存庫 {repo} 已建立</translation>
    </message>
    <message>
        <source>Auto-prune policy of a repository created</source>
        <translation>儲存庫的自動清除政策已建立</translation>
    </message>
    <message>
        <source>Auto-prune policy of the repository created: {method}</source>
        <translation>儲存庫的自動清除政策已建立：{method}</translation>
    </message>
    <message>
        <source>Tag created</source>
        <translation>標籤已建立</translation>
    </message>
    <message>
        <source>Tag {tag} created: {manifest_digest}</source>
        <translation>標籤 {tag} 已建立：{manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} created</source>
        <translation>標籤 {tag} 已建立</translation>
    </message>
    <message>
        <source>Immutability rule deleted</source>
        <translation>不可變規則已刪除</translation>
    </message>
    <message>
        <source>Immutability rule for {tag_pattern} deleted</source>
        <translation>{tag_pattern} 的不可變規則已刪除</translation>
    </message>
    <message>
        <source>Auto-prune policy of a namespace deleted</source>
        <translation>命名空間的自動清除政策已刪除</translation>
    </message>
    <message>
        <source>Auto-prune policy of {namespace} deleted</source>
        <translation>{namespace} 的自動清除政策已刪除</translation>
    </message>
    <message>
        <source>Notification of a namespace deleted</source>
        <translation>命名空間的通知已刪除</translation>
    </message>
    <message>
        <source>Notification of the namespace for {event} deleted</source>
        <translation>命名空間的 {event} 通知已刪除</translation>
    </message>
    <message>
        <source>Proxy cache removed</source>
        <translation>Proxy 快取已移除</translation>
    </message>
    <message>
        <source>Repository deleted</source>
        <translation>儲存庫已刪除</translation>
    </message>
    <message>
        <source>Repository {repo} deleted</source>
        <translation>儲存庫 {repo} 已刪除</translation>
    </message>
    <message>
        <source>Access token of a repository deleted</source>
        <translation>儲存庫的存取權杖已刪除</translation>
    </message>
    <message>
        <source>Access token {token} deleted</source>
        <translation>存取權杖 {token} 已刪除</translation>
    </message>
    <message>
        <source>Notification deleted</source>
        <translation>通知已刪除</translation>
    </message>
    <message>
        <source>Notification for {event} deleted</source>
        <translation>{event} 的通知已刪除</translation>
    </message>
    <message>
        <source>Permission taken away</source>
        <translation>權限已移除</translation>
    </message>
    <message>
        <source>Permission of {username} taken away</source>
        <translation>{username} 的權限已移除</translation>
    </message>
    <message>
        <source>Permission of the team {team} taken away</source>
        <translation>團隊 {team} 的權限已移除</translation>
    </message>
    <message>
        <source>Build trigger deleted</source>
        <translation>建置觸發條件已刪除</translation>
    </message>
    <message>
        <source>Webhook deleted</source>
        <translation>Webhook 已刪除</translation>
    </message>
    <message>
        <source>Auto-prune policy of a repository deleted</source>
        <translation>儲存庫的自動清除政策已刪除</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>標籤已刪除</translation>
    </message>
    <message>
        <source>Tag {tag} deleted</source>
        <translation>標籤 {tag} 已刪除</translation>
    </message>
    <message>
        <source>Tag could not be deleted</source>
        <translation>標籤無法刪除</translation>
    </message>
    <message>
        <source>Tag {tag} could not be deleted</source>
        <translation>標籤 {tag} 無法刪除</translation>
    </message>
    <message>
        <source>Label added</source>
        <translation>標記已新增</translation>
    </message>
    <message>
        <source>Label {key}={value} added to {manifest_digest}</source>
        <translation>標記 {key}={value} 已新增至 {manifest_digest}</translation>
    </message>
    <message>
        <source>Label {key} added</source>
        <translation>標記 {key} 已新增</translation>
    </message>
    <message>
        <source>Label removed</source>
        <translation>標記已移除</translation>
    </message>
    <message>
        <source>Label {key}={value} removed from {manifest_digest}</source>
        <translation>標記 {key}={value} 已自 {manifest_digest} 移除</translation>
    </message>
    <message>
        <source>Label {key} removed</source>
        <translation>標記 {key} 已移除</translation>
    </message>
    <message>
        <source>Tag moved</source>
        <translation>標籤已移動</translation>
    </message>
    <message>
        <source>Tag {tag} moved from {original_manifest_digest} to {manifest_digest}</source>
        <translation>標籤 {tag} 已由 {original_manifest_digest} 移至 {manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} moved to {manifest_digest}</source>
        <translation>標籤 {tag} 已移至 {manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} moved</source>
        <translation>標籤 {tag} 已移動</translation>
    </message>
    <message>
        <source>Tag deleted for good</source>
        <translation>標籤已永久刪除</translation>
    </message>
    <message>
        <source>Tag {tag} deleted for good</source>
        <translation>標籤 {tag} 已永久刪除</translation>
    </message>
    <message>
        <source>Pulled</source>
        <translation>已拉取</translation>
    </message>
    <message>
        <source>Pulled {tag}</source>
        <translation>已拉取 {tag}</translation>
    </message>
    <message>
        <source>Pulled {manifest_digest}</source>
        <translation>已拉取 {manifest_digest}</translation>
    </message>
    <message>
        <source>Pull failed</source>
        <translation>拉取失敗</translation>
    </message>
    <message>
        <source>Pull of {tag} failed</source>
        <translation>拉取 {tag} 失敗</translation>
    </message>
    <message>
        <source>Pull of {repo} failed</source>
        <translation>拉取 {repo} 失敗</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>已推送</translation>
    </message>
    <message>
        <source>Pushed {tag}</source>
        <translation>已推送 {tag}</translation>
    </message>
    <message>
        <source>Pushed {manifest_digest}</source>
        <translation>已推送 {manifest_digest}</translation>
    </message>
    <message>
        <source>Push failed</source>
        <translation>推送失敗</translation>
    </message>
    <message>
        <source>Push of {tag} failed</source>
        <translation>推送 {tag} 失敗</translation>
    </message>
    <message>
        <source>Push to {repo} failed</source>
        <translation>推送至 {repo} 失敗</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Mirror: {message}</source>
        <translation>鏡像：{message}</translation>
    </message>
    <message>
        <source>Mirroring changed</source>
        <translation>鏡像設定已變更</translation>
    </message>
    <message>
        <source>Mirroring changed: {changed} set to {to}</source>
        <translation>鏡像設定已變更：{changed} 設為 {to}</translation>
    </message>
    <message>
        <source>Mirroring switched off</source>
        <translation>鏡像已停用</translation>
    </message>
    <message>
        <source>Mirroring switched on</source>
        <translation>鏡像已啟用</translation>
    </message>
    <message>
        <source>Mirroring cancelled</source>
        <translation>鏡像同步已取消</translation>
    </message>
    <message>
        <source>Mirroring failed</source>
        <translation>鏡像同步失敗</translation>
    </message>
    <message>
        <source>Mirroring failed: {message}</source>
        <translation>鏡像同步失敗：{message}</translation>
    </message>
    <message>
        <source>Mirroring asked for</source>
        <translation>已要求鏡像同步</translation>
    </message>
    <message>
        <source>Mirroring began</source>
        <translation>鏡像同步已開始</translation>
    </message>
    <message>
        <source>Mirroring done</source>
        <translation>鏡像同步已完成</translation>
    </message>
    <message>
        <source>Tag could not be mirrored</source>
        <translation>標籤無法鏡像</translation>
    </message>
    <message>
        <source>Tag {tag} could not be mirrored</source>
        <translation>標籤 {tag} 無法鏡像</translation>
    </message>
    <message>
        <source>Tag mirrored</source>
        <translation>標籤已鏡像</translation>
    </message>
    <message>
        <source>Tag {tag} mirrored</source>
        <translation>標籤 {tag} 已鏡像</translation>
    </message>
    <message>
        <source>Test of the mirroring failed</source>
        <translation>鏡像測試失敗</translation>
    </message>
    <message>
        <source>Test of the mirroring began</source>
        <translation>鏡像測試已開始</translation>
    </message>
    <message>
        <source>Test of the mirroring succeeded</source>
        <translation>鏡像測試成功</translation>
    </message>
    <message>
        <source>Image derived</source>
        <translation>已衍生映像檔</translation>
    </message>
    <message>
        <source>Image derived of {tag}: {verb}</source>
        <translation>已自 {tag} 衍生映像檔：{verb}</translation>
    </message>
    <message>
        <source>Notification of a namespace switched on again</source>
        <translation>命名空間的通知已重新啟用</translation>
    </message>
    <message>
        <source>Notification switched on again</source>
        <translation>通知已重新啟用</translation>
    </message>
    <message>
        <source>Notification for {event} switched on again</source>
        <translation>{event} 的通知已重新啟用</translation>
    </message>
    <message>
        <source>Tag restored</source>
        <translation>標籤已還原</translation>
    </message>
    <message>
        <source>Tag {tag} restored to {manifest_digest}</source>
        <translation>標籤 {tag} 已還原至 {manifest_digest}</translation>
    </message>
    <message>
        <source>Tag {tag} restored</source>
        <translation>標籤 {tag} 已還原</translation>
    </message>
    <message>
        <source>Description changed</source>
        <translation>說明已變更</translation>
    </message>
    <message>
        <source>Build trigger set up</source>
        <translation>建置觸發條件已設定</translation>
    </message>
    <message>
        <source>Build started by a trigger</source>
        <translation>建置已由觸發條件啟動</translation>
    </message>
    <message>
        <source>Tag made immutable by a rule</source>
        <translation>標籤已依規則設為不可變</translation>
    </message>
    <message>
        <source>Tag {tag} made immutable by a rule</source>
        <translation>標籤 {tag} 已依規則設為不可變</translation>
    </message>
    <message>
        <source>Tags made immutable by a rule</source>
        <translation>多個標籤已依規則設為不可變</translation>
    </message>
    <message>
        <source>{count} tags made immutable by a rule</source>
        <translation>{count} 個標籤已依規則設為不可變</translation>
    </message>
    <message>
        <source>Build trigger switched</source>
        <translation>建置觸發條件已切換</translation>
    </message>
    <message>
        <source>Immutability rule changed</source>
        <translation>不可變規則已變更</translation>
    </message>
    <message>
        <source>Immutability rule for {tag_pattern} changed</source>
        <translation>{tag_pattern} 的不可變規則已變更</translation>
    </message>
    <message>
        <source>Auto-prune policy of a namespace changed</source>
        <translation>命名空間的自動清除政策已變更</translation>
    </message>
    <message>
        <source>Auto-prune policy of {namespace} changed: {method}</source>
        <translation>{namespace} 的自動清除政策已變更：{method}</translation>
    </message>
    <message>
        <source>Auto-prune policy of a repository changed</source>
        <translation>儲存庫的自動清除政策已變更</translation>
    </message>
    <message>
        <source>Auto-prune policy of the repository changed: {method}</source>
        <translation>儲存庫的自動清除政策已變更：{method}</translation>
    </message>
    <message>
        <source>never</source>
        <extracomment>of a tag that does not expire, in &quot;changed from never to 26 Jun 2026&quot;</extracomment>
        <translation>永不</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Message to everybody published</source>
        <translation>已發布給所有人的訊息</translation>
    </message>
    <message>
        <source>Message to everybody deleted</source>
        <translation>已刪除給所有人的訊息</translation>
    </message>
    <message>
        <source>Garbage collection started by hand</source>
        <translation>手動啟動垃圾回收</translation>
    </message>
</context>
<context>
    <name>NewsText</name>
    <message>
        <source>%1 failed</source>
        <translation>%1失敗</translation>
    </message>
    <message>
        <source>%1 was interrupted</source>
        <translation>%1被中斷</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <translation>已從 %1 登出</translation>
    </message>
    <message>
        <source>Certificate has expired</source>
        <translation>憑證已到期</translation>
    </message>
    <message numerus="yes">
        <source>Certificate expires in %n day(s)</source>
        <translation>
            <numerusform>憑證將在 %n 天後到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Error at the registry</source>
        <translation>登錄庫發生錯誤</translation>
    </message>
    <message>
        <source>Warning of the registry</source>
        <translation>登錄庫的警告</translation>
    </message>
    <message>
        <source>Message of the registry</source>
        <translation>登錄庫的訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of %1</source>
        <translation>
            <numerusform>%1 個物件中的 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. Sign in again.</source>
        <translation>登入已失效。請重新登入。</translation>
    </message>
    <message>
        <source>A token waits for you</source>
        <translation>有一個權杖等您領取</translation>
    </message>
    <message>
        <source>Invitation to a team</source>
        <translation>團隊邀請</translation>
    </message>
    <message>
        <source>Push to a repository</source>
        <translation>推送到儲存庫</translation>
    </message>
    <message>
        <source>A mirror failed</source>
        <translation>鏡像失敗</translation>
    </message>
    <message>
        <source>A mirror is up to date</source>
        <translation>鏡像已同步</translation>
    </message>
    <message>
        <source>Vulnerabilities found</source>
        <translation>發現弱點</translation>
    </message>
    <message>
        <source>Tags expire soon</source>
        <translation>標籤即將到期</translation>
    </message>
    <message>
        <source>Little room is left</source>
        <translation>空間所剩不多</translation>
    </message>
    <message>
        <source>No room is left</source>
        <translation>沒有空間了</translation>
    </message>
    <message>
        <source>Maintenance of the registry</source>
        <translation>登錄庫維護</translation>
    </message>
    <message>
        <source>Test notification</source>
        <translation>測試通知</translation>
    </message>
    <message>
        <source>Notification: %1</source>
        <extracomment>%1: a kind of notification that this program does not know, as in the API</extracomment>
        <translation>通知：%1</translation>
    </message>
    <message>
        <source>Token has expired</source>
        <translation>權杖已到期</translation>
    </message>
    <message numerus="yes">
        <source>Token expires in %n day(s)</source>
        <translation>
            <numerusform>權杖將在 %n 天後到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside %1 is there</source>
        <extracomment>%1: a version of this program</extracomment>
        <translation>已有 Quayside %1</translation>
    </message>
    <message>
        <source>This is %1. The page of the new one opens in the browser.</source>
        <extracomment>%1: the version of this program that runs</extracomment>
        <translation>目前是 %1。新版的網頁會在瀏覽器開啟。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <source>The disk runs short</source>
        <translation>磁碟空間即將不足</translation>
    </message>
    <message>
        <source>The local registry takes no pushes until there is room.</source>
        <translation>本機登錄庫在有空間之前不接受推送。</translation>
    </message>
    <message>
        <source>Make room before the local registry takes no more pushes.</source>
        <translation>請在本機登錄庫停止接受推送之前清出空間。</translation>
    </message>
</context>
<context>
    <name>PaletteSources</name>
    <message>
        <source>all repositories</source>
        <translation>所有儲存庫</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>您的帳號</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系統管理</translation>
    </message>
    <message>
        <source>your account</source>
        <translation>您的帳號</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>user</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>team in %1</source>
        <translation>%1 的團隊</translation>
    </message>
    <message>
        <source>robot account</source>
        <translation>機械人帳號</translation>
    </message>
    <message>
        <source>connection is gone</source>
        <translation>連線已不存在</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>選取的項目</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>這一頁</translation>
    </message>
</context>
<context>
    <name>PolicyText</name>
    <message numerus="yes">
        <source>Keep the newest %n tag(s)</source>
        <translation>
            <numerusform>保留最新的 %n 個標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove tags older than %1</source>
        <extracomment>%1 is a span: 2 weeks</extracomment>
        <translation>移除超過 %1 的標籤</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有標籤</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>其他所有標籤</translation>
    </message>
    <message>
        <source>Tags whose whole name matches</source>
        <translation>整個名稱相符的標籤</translation>
    </message>
    <message>
        <source>Here</source>
        <extracomment>a policy of the very repository or namespace that is shown</extracomment>
        <translation>此處</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>Organization %1</source>
        <translation>組織 %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>帳號 %1</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登錄庫</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>會移除</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>immutable</source>
        <translation>不可變</translation>
    </message>
    <message>
        <source>immutable as before</source>
        <translation>原本就不可變</translation>
    </message>
    <message>
        <source>loses its expiration</source>
        <translation>失去到期時間</translation>
    </message>
    <message>
        <source>belongs to its image</source>
        <translation>屬於其映像檔</translation>
    </message>
    <message>
        <source>not meant</source>
        <extracomment>a tag, by any policy</extracomment>
        <translation>不在範圍內</translation>
    </message>
    <message numerus="yes">
        <source>among the newest %n</source>
        <translation>
            <numerusform>屬於最新的 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer one(s) are kept</source>
        <translation>
            <numerusform>已保留 %n 個較新的標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>not older than %1</source>
        <extracomment>%1 is a span: 2 weeks</extracomment>
        <translation>未超過 %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>已超過 %1</translation>
    </message>
    <message>
        <source>Tags with the pattern</source>
        <translation>含有該樣式的標籤</translation>
    </message>
    <message>
        <source>kept as it is immutable</source>
        <translation>因不可變而保留</translation>
    </message>
</context>
<context>
    <name>PullCommands</name>
    <message>
        <source>podman, by tag</source>
        <translation>podman，依標籤</translation>
    </message>
    <message>
        <source>podman, by digest</source>
        <translation>podman，依摘要</translation>
    </message>
    <message>
        <source>docker, by tag</source>
        <translation>docker，依標籤</translation>
    </message>
    <message>
        <source>docker, by digest</source>
        <translation>docker，依摘要</translation>
    </message>
    <message>
        <source>skopeo, by tag</source>
        <translation>skopeo，依標籤</translation>
    </message>
    <message>
        <source>skopeo, by digest</source>
        <translation>skopeo，依摘要</translation>
    </message>
    <message>
        <source>Image name</source>
        <translation>映像檔名稱</translation>
    </message>
    <message>
        <source>Kubernetes, image line</source>
        <translation>Kubernetes，映像檔行</translation>
    </message>
    <message>
        <source>Kubernetes, image line by digest</source>
        <translation>Kubernetes，依摘要的映像檔行</translation>
    </message>
</context>
<context>
    <name>RepositoryText</name>
    <message>
        <source>The repository is read-only.</source>
        <translation>此儲存庫為唯讀。</translation>
    </message>
    <message>
        <source>The repository is a mirror: only the mirror may change it.</source>
        <translation>此儲存庫為鏡像：只有鏡像程序可以變更。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>It can be made normal again in its settings.</source>
        <translation>可在其設定中恢復為正常狀態。</translation>
    </message>
</context>
<context>
    <name>RightText</name>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>RobotSteps</name>
    <message>
        <source>New repositories</source>
        <translation>新的儲存庫</translation>
    </message>
</context>
<context>
    <name>RoleText</name>
    <message>
        <source>LOCAL</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>PRODUCTION</source>
        <translation>正式環境</translation>
    </message>
    <message>
        <source>TEST</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>DEVELOPMENT</source>
        <translation>開發</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>Save as</source>
        <translation>另存新檔</translation>
    </message>
    <message>
        <source>Saved as %1, readable by you alone.</source>
        <translation>已存為 %1，只有您可以讀取。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存為 %1。</translation>
    </message>
</context>
<context>
    <name>ScopeText</name>
    <message>
        <source>View all visible repositories</source>
        <translation>檢視所有看得到的儲存庫</translation>
    </message>
    <message>
        <source>Read/Write to any accessible repositories</source>
        <translation>讀寫所有可存取的儲存庫</translation>
    </message>
    <message>
        <source>Administer repositories</source>
        <translation>管理儲存庫</translation>
    </message>
    <message>
        <source>Create repositories</source>
        <translation>建立儲存庫</translation>
    </message>
    <message>
        <source>Read user information</source>
        <translation>讀取使用者資訊</translation>
    </message>
    <message>
        <source>Administer user</source>
        <translation>管理使用者</translation>
    </message>
    <message>
        <source>Administer organization</source>
        <translation>管理組織</translation>
    </message>
    <message>
        <source>Super user access</source>
        <translation>超級使用者存取</translation>
    </message>
    <message>
        <source>Read tags, manifests and security reports</source>
        <translation>讀取標籤、manifest 與安全性報告</translation>
    </message>
    <message>
        <source>Push images, change tags and expirations</source>
        <translation>推送映像檔，變更標籤與到期時間</translation>
    </message>
    <message>
        <source>Needed for mirrors, notifications and permissions</source>
        <translation>鏡像、通知與權限都需要它</translation>
    </message>
    <message>
        <source>Create repositories in any namespace you may create in</source>
        <translation>在您可建立的命名空間裡建立儲存庫</translation>
    </message>
    <message>
        <source>Name and e-mail address</source>
        <translation>名稱與電子郵件地址</translation>
    </message>
    <message>
        <source>Change the account itself</source>
        <translation>變更帳號本身</translation>
    </message>
    <message>
        <source>Teams, robots and billing of all your organizations</source>
        <translation>您所有組織的團隊、機械人帳號與帳單</translation>
    </message>
    <message>
        <source>Everything that superusers may do on this registry</source>
        <translation>超級使用者在此登錄庫可做的一切</translation>
    </message>
    <message>
        <source>Whoever holds this token can change the account, its robots and its tokens.</source>
        <translation>持有此權杖的人可以變更帳號、其機械人帳號與權杖。</translation>
    </message>
    <message>
        <source>Whoever holds this token can change teams, robots and billing.</source>
        <translation>持有此權杖的人可以變更團隊、機械人帳號與帳單。</translation>
    </message>
    <message>
        <source>Whoever holds this token can change every user and every organization.</source>
        <translation>持有此權杖的人可以變更每位使用者與每個組織。</translation>
    </message>
    <message>
        <source>Read tags and security reports</source>
        <translation>讀取標籤與安全性報告</translation>
    </message>
    <message>
        <source>Push images, change expirations</source>
        <translation>推送映像檔、變更到期時間</translation>
    </message>
    <message>
        <source>Configure mirrors and notifications</source>
        <translation>設定鏡像與通知</translation>
    </message>
    <message>
        <source>Manage robots and teams</source>
        <translation>管理機械人帳號與團隊</translation>
    </message>
    <message>
        <source>Read who I am</source>
        <translation>讀取我是誰</translation>
    </message>
    <message>
        <source>Manage my account</source>
        <translation>管理我的帳號</translation>
    </message>
    <message>
        <source>Administer users of the registry</source>
        <translation>管理登錄庫的使用者</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>risk of a token</extracomment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>risk of a token</extracomment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>risk of a token</extracomment>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>ScriptText</name>
    <message>
        <source>What is there is read first: who has the role, or a higher one, is passed over.</source>
        <translation>先讀取現有的權限：已有此角色或更高角色者會略過。</translation>
    </message>
</context>
<context>
    <name>SpanText</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 週</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamInvitation</name>
    <message>
        <source>The invitation does not stand any more.</source>
        <translation>此邀請已失效。</translation>
    </message>
    <message>
        <source>Join the team %1 of %2?</source>
        <translation>要加入 %2 的團隊 %1 嗎？</translation>
    </message>
    <message>
        <source>%1 invites you. As a member you get the rights of the team.</source>
        <translation>%1 邀請你。成為成員後，你會取得該團隊的權限。</translation>
    </message>
    <message>
        <source>&amp;Join</source>
        <translation>加入(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Decline</source>
        <translation>婉拒(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍後(&amp;L)</translation>
    </message>
    <message>
        <source>You are a member of %1 now.</source>
        <translation>你現在是 %1 的成員。</translation>
    </message>
    <message>
        <source>The invitation to %1 was declined.</source>
        <translation>已婉拒加入 %1 的邀請。</translation>
    </message>
</context>
<context>
    <name>TestText</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>連接</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Scopes seen</source>
        <translation>可見的權限範圍</translation>
    </message>
    <message>
        <source>Registry (/v2/)</source>
        <translation>登錄庫 (/v2/)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Not needed within this computer.</source>
        <translation>在這部電腦內不需要。</translation>
    </message>
    <message>
        <source>Plain http: everybody on the way can read and change it.</source>
        <translation>純 http：途中任何人都能讀取及竄改。</translation>
    </message>
    <message numerus="yes">
        <source>%1 by %2, %n day(s) left</source>
        <translation>
            <numerusform>%1，由 %2 簽發，還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>None: an older or another registry.</source>
        <translation>沒有：較舊或其他種類的登錄庫。</translation>
    </message>
    <message>
        <source>None: an older registry.</source>
        <translation>沒有：較舊的登錄庫。</translation>
    </message>
    <message>
        <source>Mirrors %1</source>
        <translation>可鏡像 %1</translation>
    </message>
    <message>
        <source>Nobody signs in.</source>
        <translation>不登入。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>沒有人登入。</translation>
    </message>
    <message>
        <source>All rights of the user</source>
        <translation>使用者的所有權限</translation>
    </message>
    <message>
        <source>The same as here</source>
        <translation>與本機相同</translation>
    </message>
    <message>
        <source>The registry&apos;s is %1 s ahead.</source>
        <translation>登錄庫的時鐘快 %1 秒。</translation>
    </message>
    <message>
        <source>The registry&apos;s is %1 s behind.</source>
        <translation>登錄庫的時鐘慢 %1 秒。</translation>
    </message>
    <message>
        <source>Expiry times would look wrong.</source>
        <translation>到期時間會顯示錯誤。</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>Asking…</source>
        <translation>詢問中…</translation>
    </message>
    <message>
        <source>There is none newer than this version, %1.</source>
        <translation>沒有比目前版本 %1 更新的版本。</translation>
    </message>
    <message>
        <source>Version %1 is there; this is %2. The bell leads to its page.</source>
        <translation>已有 %1 版；目前是 %2 版。可由鈴鐺前往其網頁。</translation>
    </message>
    <message>
        <source>The address cannot be reached.</source>
        <translation>無法連上此位址。</translation>
    </message>
    <message>
        <source>The address did not answer in time.</source>
        <translation>此位址未及時回應。</translation>
    </message>
    <message>
        <source>The certificate of the address is not trusted.</source>
        <translation>此位址的憑證不受信任。</translation>
    </message>
    <message>
        <source>There is nothing at this address.</source>
        <translation>此位址上沒有任何東西。</translation>
    </message>
    <message>
        <source>The answer is too large.</source>
        <translation>回應太大。</translation>
    </message>
    <message>
        <source>The answer names no version, or leads elsewhere.</source>
        <translation>回應沒有寫出版本，或指向別處。</translation>
    </message>
    <message>
        <source>The address does not tell it now.</source>
        <translation>此位址目前未能告知。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ActivityPanel</name>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>BEFORE</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>尚無變更</translation>
    </message>
    <message>
        <source>What you change in this run is listed here, with the way back.</source>
        <translation>您這次所做的變更會列在這裡，並可復原。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ActivityStrip</name>
    <message numerus="yes">
        <source>%n action(s) in %1 days, most on one day: %2</source>
        <translation>
            <numerusform>%1 天內 %n 個動作，單日最多 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::AddPermissionDialog</name>
    <message>
        <source>Add permission</source>
        <translation>新增權限</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Robot accounts and teams belong to one namespace, and these repositories lie in several: only users can be chosen.</source>
        <translation>機械人帳號與團隊屬於單一命名空間，而這些儲存庫位於多個命名空間：只能選擇使用者。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Whoever has the role already, or a higher one, keeps it: nothing is taken away.</source>
        <translation>已有此角色或更高角色者維持不變：不會移除任何權限。</translation>
    </message>
    <message>
        <source>Choose somebody from the list below the field.</source>
        <translation>請從欄位下方的清單中選擇。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Who gets a permission</source>
        <translation>授予權限的對象</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n 個儲存庫</numerusform>
        </translation>
    </message>
    <message>
        <source>May push and pull, change settings and permissions, and delete the repository.</source>
        <translation>可推送與拉取、變更設定與權限，以及刪除儲存庫。</translation>
    </message>
    <message>
        <source>May push and pull, and delete tags.</source>
        <translation>可推送與拉取，以及刪除標籤。</translation>
    </message>
    <message>
        <source>May pull.</source>
        <translation>可拉取。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::AdministeredOrganizations</name>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take ownership…</source>
        <translation>取得擁有權(&amp;T)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>刪除(&amp;L)…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重新命名 %1</translation>
    </message>
    <message>
        <source>Images are pulled by the new name from now on; the old one leads nowhere.</source>
        <translation>從現在起要用新名稱拉取映像檔；舊名稱不再有效。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>Take ownership of %1?</source>
        <translation>取得 %1 的擁有權？</translation>
    </message>
    <message>
        <source>You become an administrator of the organization; the others stay.</source>
        <translation>您會成為這個組織的管理員；其他管理員不變。</translation>
    </message>
    <message>
        <source>Take ownership</source>
        <translation>取得擁有權</translation>
    </message>
    <message>
        <source>You administer %1 now.</source>
        <translation>您現在管理 %1。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message>
        <source>With all its repositories, teams, robots and applications. This cannot be undone.</source>
        <translation>包含它所有的儲存庫、團隊、機械人帳號與應用程式。此動作無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>已刪除 %1。</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新增組織</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Actions for the chosen organization</source>
        <translation>對所選組織的動作</translation>
    </message>
    <message>
        <source>Organizations of the registry</source>
        <translation>登錄庫的組織</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>篩選組織</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n 個組織</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no organization</source>
        <translation>沒有組織</translation>
    </message>
    <message>
        <source>No organization matches the filter</source>
        <translation>沒有符合篩選的組織</translation>
    </message>
</context>
<context>
    <name>quayside::ui::AppTokensSection</name>
    <message>
        <source>TITLE</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>App tokens</source>
        <translation>應用程式權杖</translation>
    </message>
    <message>
        <source>Filter app tokens</source>
        <translation>篩選應用程式權杖</translation>
    </message>
    <message numerus="yes">
        <source>%n app token(s)</source>
        <translation>
            <numerusform>%n 個應用程式權杖</numerusform>
        </translation>
    </message>
    <message>
        <source>No app token yet</source>
        <translation>還沒有應用程式權杖</translation>
    </message>
    <message>
        <source>An app token is a password for docker, podman and the like, in place of your own. Each computer has one, and each can be revoked alone.</source>
        <translation>應用程式權杖是給 docker、podman 等用戶端的密碼，用來代替您自己的密碼。每部電腦各有一個，可以單獨撤銷。</translation>
    </message>
    <message>
        <source>Create an app token</source>
        <translation>建立應用程式權杖</translation>
    </message>
    <message>
        <source>No app token matches the filter</source>
        <translation>沒有符合篩選條件的應用程式權杖</translation>
    </message>
    <message>
        <source>Create app token</source>
        <translation>建立應用程式權杖</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>登入資料(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <translation>撤銷(&amp;R)…</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>已建立 %1</translation>
    </message>
    <message>
        <source>Sign in with it where you would use your password.</source>
        <translation>在原本使用密碼的地方以它登入。</translation>
    </message>
    <message>
        <source>Revoke %1?</source>
        <translation>撤銷 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n app token(s)?</source>
        <translation>
            <numerusform>撤銷 %n 個應用程式權杖？</numerusform>
        </translation>
    </message>
    <message>
        <source>Clients that sign in with it are refused from then on. Your own password and other app tokens stay.</source>
        <translation>之後以它登入的用戶端都會被拒絕。您自己的密碼與其他應用程式權杖不受影響。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤銷</translation>
    </message>
    <message numerus="yes">
        <source>%n app token(s) were not revoked</source>
        <translation>
            <numerusform>%n 個應用程式權杖沒有撤銷</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n app token(s) revoked.</source>
        <translation>
            <numerusform>已撤銷 %n 個應用程式權杖。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>未能復原</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationDetailsDialog</name>
    <message>
        <source>Parts of the application</source>
        <translation>應用程式的各部分</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;Homepage</source>
        <translation>首頁(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Redirect prefix</source>
        <translation>重新導向前置字串(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>說明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Avatar e-mail</source>
        <translation>頭像電子郵件(&amp;A)</translation>
    </message>
    <message>
        <source>Delete application…</source>
        <translation>刪除應用程式…</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>儲存變更</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>用戶端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the client ID</source>
        <translation>複製用戶端 ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>用戶端密碼(&amp;S)</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>複製密碼</translation>
    </message>
    <message>
        <source>Only programs that sign users in need the secret. Tokens made here do not.</source>
        <translation>只有替使用者登入的程式才需要這個密碼。在此產生的權杖不需要。</translation>
    </message>
    <message>
        <source>Reset secret…</source>
        <translation>重設密碼…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>Reset the secret of %1?</source>
        <translation>要重設 %1 的密碼嗎？</translation>
    </message>
    <message>
        <source>Programs that sign users in with the old secret stop working until they get the new one. Tokens that were made stay valid.</source>
        <translation>以舊密碼替使用者登入的程式，在取得新密碼前會停止運作。已產生的權杖仍然有效。</translation>
    </message>
    <message>
        <source>The old secret may stop working</source>
        <translation>舊密碼可以失效</translation>
    </message>
    <message>
        <source>Reset secret</source>
        <translation>重設密碼</translation>
    </message>
    <message>
        <source>The secret is a new one. Tokens stay valid.</source>
        <translation>密碼已更新。權杖仍然有效。</translation>
    </message>
    <message>
        <source>An application of %1. Tokens are made under its name.</source>
        <translation>%1 的應用程式。權杖以它的名稱產生。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>OAuth information</source>
        <translation>OAuth 資訊</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>權杖</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationDialog</name>
    <message>
        <source>New application</source>
        <translation>新增應用程式</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;Homepage</source>
        <translation>首頁(&amp;H)</translation>
    </message>
    <message>
        <source>https://</source>
        <translation>https://</translation>
    </message>
    <message>
        <source>&amp;Redirect prefix</source>
        <translation>重新導向前置字串(&amp;R)</translation>
    </message>
    <message>
        <source>Where sign-in answers may be sent. Tokens made here do not need it.</source>
        <translation>登入的回應可以送往何處。在此產生的權杖不需要它。</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>說明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Avatar e-mail</source>
        <translation>頭像電子郵件(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>建立應用程式</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>這不是網址。</translation>
    </message>
    <message>
        <source>An application of %1. Tokens are made under its name.</source>
        <extracomment>%1 an organization</extracomment>
        <translation>%1 的應用程式。權杖以它的名稱產生。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationTokens</name>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>TOKEN</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>CREATED BY</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期 (EXPIRES)</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>made in a browser</source>
        <translation>在瀏覽器中產生</translation>
    </message>
    <message>
        <source>in use by connection %1</source>
        <translation>連線 %1 正在使用</translation>
    </message>
    <message>
        <source>Whoever uses it is refused from then on. It cannot be taken back.</source>
        <translation>之後使用它的人都會被拒絕，且無法復原。</translation>
    </message>
    <message>
        <source>The connection %1 signs in with it and loses its sign-in.</source>
        <translation>連線 %1 以它登入，將會失去登入。</translation>
    </message>
    <message>
        <source>Revoke the token %1?</source>
        <translation>要撤銷權杖 %1 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>要撤銷 %n 個權杖嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤銷</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>已撤銷 %n 個權杖。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of the application</source>
        <translation>應用程式的權杖</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>篩選權杖</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 個權杖</numerusform>
        </translation>
    </message>
    <message>
        <source>No token yet</source>
        <translation>還沒有權杖</translation>
    </message>
    <message>
        <source>Whoever administers the organization sees the tokens here, never their text.</source>
        <translation>管理此組織的人可在此看到權杖，但看不到其內容。</translation>
    </message>
    <message>
        <source>Generate token…</source>
        <translation>產生權杖…</translation>
    </message>
    <message>
        <source>No token matches the filter</source>
        <translation>沒有符合篩選的權杖</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤銷…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ApplicationsSection</name>
    <message>
        <source>APPLICATION</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>CLIENT ID</source>
        <translation>用戶端 ID</translation>
    </message>
    <message>
        <source>HOMEPAGE</source>
        <translation>首頁</translation>
    </message>
    <message>
        <source>REDIRECT PREFIX</source>
        <translation>重新導向前置字串</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>Applications of the organization</source>
        <translation>組織的應用程式</translation>
    </message>
    <message>
        <source>Filter applications</source>
        <translation>篩選應用程式</translation>
    </message>
    <message numerus="yes">
        <source>%n application(s)</source>
        <translation>
            <numerusform>%n 個應用程式</numerusform>
        </translation>
    </message>
    <message>
        <source>No application yet</source>
        <translation>還沒有應用程式</translation>
    </message>
    <message>
        <source>An application is the name under which tokens are made: it says who uses them. A token is the secret that a script sends, with the scopes you tick and an end.</source>
        <translation>應用程式是產生權杖所用的名稱，說明由誰使用。權杖是指令稿送出的密碼，帶有您勾選的範圍與期限。</translation>
    </message>
    <message>
        <source>Create application and token</source>
        <translation>建立應用程式與權杖</translation>
    </message>
    <message>
        <source>No application matches the filter</source>
        <translation>沒有符合篩選的應用程式</translation>
    </message>
    <message>
        <source>Create application</source>
        <translation>建立應用程式</translation>
    </message>
    <message>
        <source>Generate token…</source>
        <translation>產生權杖…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開啟(&amp;O)…</translation>
    </message>
    <message>
        <source>Copy client &amp;ID</source>
        <translation>複製用戶端 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Generate token…</source>
        <translation>產生權杖(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message>
        <source>The application goes with all its tokens: every program that uses one of them is refused from then on.</source>
        <translation>應用程式會連同所有權杖一併刪除：之後使用這些權杖的程式都會被拒絕。</translation>
    </message>
    <message>
        <source>All tokens of the application may die</source>
        <translation>應用程式的所有權杖可以失效</translation>
    </message>
    <message>
        <source>Delete application</source>
        <translation>刪除應用程式</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>已刪除 %1。</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>未能復原</translation>
    </message>
</context>
<context>
    <name>quayside::ui::AuthorizationsSection</name>
    <message>
        <source>Assigned to you</source>
        <translation>已指派給您</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已授予</translation>
    </message>
    <message>
        <source>APPLICATION</source>
        <translation>應用程式</translation>
    </message>
    <message>
        <source>ORGANIZATION</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Authorizations</source>
        <translation>授權</translation>
    </message>
    <message>
        <source>Granted tokens</source>
        <translation>已授予的權杖</translation>
    </message>
    <message>
        <source>Filter authorizations</source>
        <translation>篩選授權</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s)</source>
        <translation>
            <numerusform>%n 個授權</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is authorized</source>
        <translation>沒有任何授權</translation>
    </message>
    <message>
        <source>Here stand the tokens that act as you, by whatever way they were made.</source>
        <translation>這裡列出以您的身分運作的權杖，不論以何種方式產生。</translation>
    </message>
    <message>
        <source>No authorization matches the filter</source>
        <translation>沒有符合篩選的授權</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>撤銷…</translation>
    </message>
    <message>
        <source>Make token…</source>
        <translation>產生權杖…</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒絕</translation>
    </message>
    <message>
        <source>Revoke the token of %1?</source>
        <translation>要撤銷 %1 的權杖嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n authorization(s)?</source>
        <translation>
            <numerusform>要撤銷 %n 個授權嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever uses it is refused from then on. It cannot be taken back.</source>
        <translation>之後使用它的人都會被拒絕，且無法復原。</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>撤銷</translation>
    </message>
    <message numerus="yes">
        <source>%n authorization(s) revoked.</source>
        <translation>
            <numerusform>已撤銷 %n 個授權。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::Banner</name>
    <message>
        <source>More about it</source>
        <translation>更多資訊</translation>
    </message>
</context>
<context>
    <name>quayside::ui::BookmarkMenu</name>
    <message>
        <source>Remove this p&amp;age</source>
        <translation>移除這一頁(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add this page</source>
        <translation>加入這一頁(&amp;A)</translation>
    </message>
    <message>
        <source>There is room for %1 bookmarks.</source>
        <translation>最多只能有 %1 個書籤。</translation>
    </message>
    <message>
        <source>The bookmark is removed.</source>
        <translation>書籤已移除。</translation>
    </message>
    <message>
        <source>Bookmarked: %1</source>
        <translation>已加入書籤：%1</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>This console has no connection “%1” any more.</source>
        <translation>此主控台已沒有連線「%1」。</translation>
    </message>
    <message>
        <source>&amp;Remove the bookmark</source>
        <translation>移除書籤</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>quayside::ui::BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>書籤</translation>
    </message>
    <message>
        <source>F2 changes a name, Del removes the bookmark.</source>
        <translation>F2 變更名稱，Del 移除書籤。</translation>
    </message>
    <message>
        <source>Change the &amp;name</source>
        <translation>變更名稱</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>位址</translation>
    </message>
</context>
<context>
    <name>quayside::ui::Bootstrap</name>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CertificateCard</name>
    <message>
        <source>Authority</source>
        <translation>憑證授權單位</translation>
    </message>
    <message>
        <source>For</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>簽發者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Copy the fingerprint</source>
        <translation>複製指紋</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ChangeExpirationDialog</name>
    <message>
        <source>Every chosen tag is immutable.</source>
        <translation>所選的標籤都不可變。</translation>
    </message>
    <message>
        <source>The tag stays until somebody deletes it.</source>
        <translation>標籤會一直保留，直到有人刪除。</translation>
    </message>
    <message>
        <source>After expiry a tag leaves the list at once.</source>
        <translation>標籤到期後會立即從清單移除。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message numerus="yes">
        <source>After expiry a tag leaves the list at once. It can be restored for %n day(s), until %1; then its storage is reclaimed.</source>
        <translation>
            <numerusform>標籤到期後會立即從清單移除，並可在 %n 天內還原（至 %1）。
之後系統會回收其儲存空間。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change tag expiration</source>
        <translation>變更標籤到期時間</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) in %1.</source>
        <translation>
            <numerusform>%1 的 %n 個標籤。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is skipped.</source>
        <translation>
            <numerusform>略過 %n 個。</numerusform>
        </translation>
    </message>
    <message>
        <source>The setting belongs to the tag, not to the repository.</source>
        <translation>此設定屬於標籤，不屬於儲存庫。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Copy LABEL</source>
        <translation>複製 LABEL</translation>
    </message>
    <message>
        <source>The line for a Dockerfile. It acts when the image is pushed.</source>
        <translation>Dockerfile 的一行。推送映像檔時生效。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Change expiration</source>
        <translation>變更到期時間</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>AFTER</source>
        <translation>變更後</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Copy curl</source>
        <translation>複製 curl</translation>
    </message>
    <message>
        <source>The calls for a script; the token stands in QUAY_TOKEN.</source>
        <translation>供腳本使用的呼叫；權杖放在 QUAY_TOKEN。</translation>
    </message>
    <message>
        <source>The registry may refuse a date more than two years ahead.</source>
        <translation>超過兩年後的日期，登錄庫可能不接受。</translation>
    </message>
    <message>
        <source>The copied LABEL acts when the image is pushed. On a multi-platform index it counts when every platform&apos;s image carries the same value; an annotation of the index counts with Quayside, but not with Quay.</source>
        <translation>複製的 LABEL 在推送映像檔時生效。在多平台的索引上，每個平台的映像檔都帶有相同的值才算數；索引的註解在 Quayside 有效，在 Quay 無效。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ChangeLogSection</name>
    <message>
        <source>Change log</source>
        <translation>變更紀錄</translation>
    </message>
    <message>
        <source>What changed between the releases of the registry</source>
        <translation>登錄庫各版本之間的變更</translation>
    </message>
    <message>
        <source>The registry has no change log.</source>
        <translation>登錄庫沒有變更紀錄。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CloseDialog</name>
    <message>
        <source>Close while jobs run?</source>
        <translation>工作仍在執行，要關閉嗎？</translation>
    </message>
    <message>
        <source>Cancelling finishes what is under way and begins nothing more.</source>
        <translation>取消時會完成進行中的項目，不再開始新的。</translation>
    </message>
    <message>
        <source>&amp;Cancel jobs and close</source>
        <translation>取消工作並關閉</translation>
    </message>
    <message>
        <source>&amp;Wait, then close</source>
        <translation>等待完成後關閉</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>All jobs are finished.</source>
        <translation>所有工作都已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are not finished.</source>
        <translation>
            <numerusform>有 %n 個工作尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Keep in the &amp;tray</source>
        <translation>留在系統匣</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CompareDialog</name>
    <message>
        <source>BEFORE</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像檔</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Differences of the two images</source>
        <translation>兩個映像檔的差異</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>會移除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>OF</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Compare images of %1</source>
        <translation>比較 %1 的映像檔</translation>
    </message>
    <message>
        <source>An image was not read: %1</source>
        <translation>無法讀取映像檔：%1</translation>
    </message>
    <message>
        <source>Reading the images…</source>
        <translation>正在讀取映像檔…</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>one image</source>
        <translation>單一映像檔</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) shared</source>
        <translation>
            <numerusform>共用 %n 層</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added (%1)</source>
        <translation>
            <numerusform>新增 %n 層（%1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed (%1)</source>
        <translation>
            <numerusform>移除 %n 層（%1）</numerusform>
        </translation>
    </message>
    <message>
        <source>the same size</source>
        <translation>大小相同</translation>
    </message>
    <message>
        <source>%1 larger</source>
        <translation>增加 %1</translation>
    </message>
    <message>
        <source>%1 smaller</source>
        <translation>減少 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a list of numbers of layers, %2 how the size changed</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1（原為 %2）</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>變數</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Variables and settings are not compared: %1</source>
        <translation>未比較變數與設定：%1</translation>
    </message>
    <message>
        <source>Compare %1 with %2</source>
        <translation>比較 %1 與 %2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CompareTagsDialog</name>
    <message>
        <source>Compare tags</source>
        <translation>比較標籤</translation>
    </message>
    <message>
        <source>Choose two tags, or type their names. Platforms, layers, labels and variables of their images are set side by side.</source>
        <translation>選擇兩個標籤，或輸入名稱。兩者映像檔的平台、層、標記與變數會並列比較。</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;With</source>
        <translation>與(&amp;W)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>There is no tag %1.</source>
        <translation>沒有標籤 %1。</translation>
    </message>
    <message>
        <source>These are one and the same tag.</source>
        <translation>這是同一個標籤。</translation>
    </message>
    <message>
        <source>The tags were not read: %1</source>
        <translation>無法讀取標籤：%1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConfigSection</name>
    <message>
        <source>The config is on the clipboard.</source>
        <translation>設定檔已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>設定檔</translation>
    </message>
    <message>
        <source>The registry did not give the config</source>
        <translation>登錄庫沒有提供設定檔</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>The config is too large to be shown</source>
        <translation>設定檔太大，無法顯示</translation>
    </message>
    <message>
        <source>Fetch it with skopeo inspect --config.</source>
        <translation>請以 skopeo inspect --config 取得。</translation>
    </message>
    <message>
        <source>Config as JSON</source>
        <translation>JSON 格式的設定檔</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConfigurationSection</name>
    <message>
        <source>%1, warning: %2</source>
        <translation>%1，警告：%2</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境變數</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>預設</translation>
    </message>
    <message>
        <source>Set</source>
        <extracomment>where the value of a setting comes from</extracomment>
        <translation>已設定</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>The registry tells how it is configured only where FEATURE_SUPERUSER_CONFIGDUMP is set to true in its configuration, and only to superusers.</source>
        <translation>登錄庫的組態中把 FEATURE_SUPERUSER_CONFIGDUMP 設為 true 時，才會顯示它的組態，而且只給超級使用者看。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>組態</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a key of the configuration, and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) are not as they should be</source>
        <translation>
            <numerusform>%n 項設定不如預期</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show as JSON…</source>
        <translation>以 JSON 顯示(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>複製值(&amp;C)</translation>
    </message>
    <message>
        <source>The value of %1 is on the clipboard.</source>
        <translation>%1 的值已在剪貼簿。</translation>
    </message>
    <message>
        <source>The configuration is on the clipboard, secrets covered.</source>
        <translation>組態已在剪貼簿，密碼已遮蓋。</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>複製值</translation>
    </message>
    <message>
        <source>Configuration of the registry</source>
        <translation>登錄庫的組態</translation>
    </message>
    <message>
        <source>Filter keys and values</source>
        <translation>篩選鍵與值</translation>
    </message>
    <message numerus="yes">
        <source>%n settings</source>
        <translation>
            <numerusform>%n 項設定</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry names no setting</source>
        <translation>登錄庫沒有列出任何設定</translation>
    </message>
    <message>
        <source>No setting matches the filter</source>
        <translation>沒有設定符合篩選</translation>
    </message>
    <message>
        <source>Without defaults</source>
        <translation>不含預設值</translation>
    </message>
    <message>
        <source>Only what differs from what it is by itself</source>
        <translation>只顯示與預設不同的設定</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>The whole configuration as JSON; secrets are covered</source>
        <translation>整份組態的 JSON；密碼已遮蓋</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConfirmDialog</name>
    <message>
        <source>What it is about</source>
        <translation>相關項目</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1 is a name that has to be typed as it is</extracomment>
        <translation>請輸入 %1 以繼續：</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectCard</name>
    <message>
        <source>Connect a client</source>
        <translation>連接用戶端</translation>
    </message>
    <message>
        <source>Client program</source>
        <translation>用戶端程式</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionActions</name>
    <message>
        <source>New organization</source>
        <translation>新增組織</translation>
    </message>
    <message>
        <source>An organization is a namespace that several people share: with teams, robots and applications of its own. You become its first administrator.</source>
        <translation>組織是多人共用的命名空間，有自己的團隊、機械人帳號與應用程式。您會成為它的第一位管理員。</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionForm</name>
    <message>
        <source>Parts of the connection</source>
        <translation>連線的各部分</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Remote Quay</source>
        <translation>遠端 Quay</translation>
    </message>
    <message>
        <source>quay.io</source>
        <translation>quay.io</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>網址</translation>
    </message>
    <message>
        <source>https://registry.example.org</source>
        <translation>https://registry.example.org</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>偵測</translation>
    </message>
    <message>
        <source>Send &amp;credentials without TLS</source>
        <translation>不使用 TLS 也送出憑證資料</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開發</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>正式環境</translation>
    </message>
    <message>
        <source>Open &amp;read-only</source>
        <translation>以唯讀開啟</translation>
    </message>
    <message>
        <source>Nothing that would change the registry leaves this computer.</source>
        <translation>任何會變更登錄庫的動作都不會離開這部電腦。</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登入方式</translation>
    </message>
    <message>
        <source>API &amp;token</source>
        <translation>API 權杖</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>Anon&amp;ymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Us&amp;er name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>顯示輸入的內容</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼上</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>保存於</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>系統鑰匙圈</translation>
    </message>
    <message>
        <source>until Quayside quits</source>
        <translation>Quayside 結束前</translation>
    </message>
    <message>
        <source>nowhere, ask each time</source>
        <translation>不保存，每次詢問</translation>
    </message>
    <message>
        <source>Registry login</source>
        <translation>登錄庫登入</translation>
    </message>
    <message>
        <source>For /v2 alone: manifests, copies and pull commands. A robot, an app token or an encrypted password.</source>
        <translation>只用於 /v2：manifest、複製及拉取指令。可用機械人帳號、應用程式權杖或加密密碼。</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>Trust the s&amp;ystem&apos;s authorities</source>
        <translation>信任系統的憑證授權單位</translation>
    </message>
    <message>
        <source>Trust the system&apos;s and &amp;these authorities</source>
        <translation>信任系統的以及下列的憑證授權單位</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Trust the &amp;pinned certificate alone</source>
        <translation>只信任釘選的憑證</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>用戶端憑證</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>PEM or PKCS#12; empty: none</source>
        <translation>PEM 或 PKCS#12；留空則不使用</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>PEM; empty: in the certificate&apos;s file</source>
        <translation>PEM；留空則在憑證檔案內</translation>
    </message>
    <message>
        <source>P&amp;assphrase</source>
        <translation>通關密語</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>系統設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
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
        <translation>主機</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>連接埠</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Exceptions</source>
        <translation>例外</translation>
    </message>
    <message>
        <source>localhost, .example.org</source>
        <translation>localhost, .example.org</translation>
    </message>
    <message>
        <source>Hosts that are reached directly, with commas between them.</source>
        <translation>直接連接的主機，以逗號分隔。</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>逾時</translation>
    </message>
    <message>
        <source>&amp;Parallel requests</source>
        <translation>同時請求數</translation>
    </message>
    <message>
        <source>A registry that is busy lowers the number by itself.</source>
        <translation>登錄庫忙碌時會自動減少。</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>every 15 s</source>
        <translation>每 15 秒</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分鐘</translation>
    </message>
    <message>
        <source>every 5 min</source>
        <translation>每 5 分鐘</translation>
    </message>
    <message>
        <source>Only the page that is seen.</source>
        <translation>只限看得到的頁面。</translation>
    </message>
    <message>
        <source>Add certificate authorities</source>
        <translation>加入憑證授權單位</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>用戶端憑證的金鑰</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不變</translation>
    </message>
    <message>
        <source>Public repositories alone, and nothing can be changed.</source>
        <translation>只能看公開的儲存庫，不能做任何變更。</translation>
    </message>
    <message>
        <source>A session as in the browser. Accounts that sign in elsewhere (SSO) need a token.</source>
        <translation>與瀏覽器相同的工作階段。由其他系統登入 (SSO) 的帳號需要權杖。</translation>
    </message>
    <message>
        <source>Recommended. Made in the registry: organization, Applications, Generate token.</source>
        <translation>建議使用。在登錄庫的組織、應用程式頁面產生權杖。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>No keychain here: an encrypted file is used.</source>
        <translation>這裡沒有鑰匙圈：使用加密檔案。</translation>
    </message>
    <message>
        <source>No keychain here: kept until Quayside quits.</source>
        <translation>這裡沒有鑰匙圈：保存到 Quayside 結束為止。</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未加入</translation>
    </message>
    <message>
        <source>None: pin it when Quayside shows you the certificate.</source>
        <translation>無：Quayside 顯示憑證時可以釘選。</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>需要名稱。</translation>
    </message>
    <message>
        <source>Another connection has this name.</source>
        <translation>另一個連線已使用這個名稱。</translation>
    </message>
    <message>
        <source>This is no address of a registry.</source>
        <translation>這不是登錄庫的網址。</translation>
    </message>
    <message>
        <source>Over http everybody on the way can read the secret. Tick below if that is what you want.</source>
        <translation>經由 http，途中任何人都能讀取密碼。若確定要這樣做，請勾選下方。</translation>
    </message>
    <message>
        <source>A proxy needs a host and a port.</source>
        <translation>代理伺服器需要主機及連接埠。</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>無法讀取這個檔案。</translation>
    </message>
    <message>
        <source>%1 holds no certificate.</source>
        <translation>%1 沒有憑證。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理伺服器</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>限制</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>忘記密碼(&amp;F)？</translation>
    </message>
    <message>
        <source>every 4 s</source>
        <translation>每 4 秒</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionListDelegate</name>
    <message>
        <source>Development</source>
        <translation>開發</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>正式環境</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在這部電腦上</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>新連線</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>唯讀</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionManager</name>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>新增連線</translation>
    </message>
    <message>
        <source>Add a connection (Ins)</source>
        <translation>新增連線 (Ins)</translation>
    </message>
    <message>
        <source>Duplicate the connection</source>
        <translation>複製連線</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>移除連線</translation>
    </message>
    <message>
        <source>Remove the connection (Del)</source>
        <translation>移除連線 (Del)</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>匯入及匯出</translation>
    </message>
    <message>
        <source>No connection yet. Add one, or import those of docker and podman.</source>
        <translation>還沒有連線。請新增，或匯入 docker 及 podman 的連線。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>測試</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（複本）</translation>
    </message>
    <message>
        <source>One field needs another look.</source>
        <translation>有一個欄位需要再確認。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>Saved secrets cannot be read until it is unlocked.</source>
        <translation>解鎖之前無法讀取已儲存的密碼。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>Import from &amp;docker and podman…</source>
        <translation>從 docker 及 podman 匯入(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>匯入檔案(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export without secrets…</source>
        <translation>匯出（不含密碼）(&amp;E)…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>尋找中…</translation>
    </message>
    <message>
        <source>Something answers there, but it does not tell that it is Quay.</source>
        <translation>有回應，但沒有表明是 Quay。</translation>
    </message>
    <message>
        <source>Export connections</source>
        <translation>匯出連線</translation>
    </message>
    <message>
        <source>Import connections</source>
        <translation>匯入連線</translation>
    </message>
    <message>
        <source>This file holds no connections.</source>
        <translation>這個檔案沒有連線。</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) imported.</source>
        <translation>
            <numerusform>已匯入 %n 個連線。</numerusform>
        </translation>
    </message>
    <message>
        <source>They have no secrets and trust the system&apos;s authorities. Save keeps them.</source>
        <translation>匯入的連線沒有密碼，並信任系統的憑證授權單位。按「儲存」保留。</translation>
    </message>
    <message>
        <source>The connections were exported.</source>
        <translation>已匯出連線。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>無法寫入檔案。</translation>
    </message>
    <message>
        <source>Connections (*.json)</source>
        <translation>連線 (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>over https</source>
        <translation>經由 https</translation>
    </message>
    <message>
        <source>over http, not encrypted</source>
        <translation>經由 http，未加密</translation>
    </message>
    <message>
        <source>Found a plain registry %1. It has no API of Quay: little of it can be seen.</source>
        <extracomment>%1: over https</extracomment>
        <translation>找到一般登錄庫（%1）。它沒有 Quay 的 API，能看到的不多。</translation>
    </message>
    <message>
        <source>Found %1 %2.</source>
        <extracomment>%1: title, %2: version, %3: over https</extracomment>
        <translation>找到 %1（%2）。</translation>
    </message>
    <message>
        <source>Found %1, %2, %3.</source>
        <translation>找到 %1 %2（%3）。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionPrompts</name>
    <message>
        <source>The token is not valid.</source>
        <translation>權杖無效。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>使用者名稱或密碼錯誤。</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid.</source>
        <translation>登入已失效。</translation>
    </message>
    <message>
        <source>Sign in again. What you typed on the page is kept.</source>
        <translation>請重新登入。頁面上輸入的內容會保留。</translation>
    </message>
    <message>
        <source>The secret that was kept is not there.</source>
        <translation>找不到已保存的密碼。</translation>
    </message>
    <message>
        <source>Enter it again. Nothing was deleted.</source>
        <translation>請重新輸入。沒有刪除任何內容。</translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <translation>鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>Unlock it, or enter the secret by hand.</source>
        <translation>請解鎖，或手動輸入密碼。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解鎖</translation>
    </message>
    <message>
        <source>The keychain does not answer.</source>
        <translation>鑰匙圈沒有回應。</translation>
    </message>
    <message>
        <source>Your secrets may still be there.</source>
        <translation>您的密碼可能仍在其中。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>This connection is not encrypted.</source>
        <translation>這個連線沒有加密。</translation>
    </message>
    <message>
        <source>Everybody on the way can read what you enter. If that is all right, allow it in the connection settings.</source>
        <translation>途中任何人都能讀取您輸入的內容。若可以接受，請在連線設定允許。</translation>
    </message>
    <message>
        <source>The encrypted file is closed.</source>
        <translation>加密檔案尚未開啟。</translation>
    </message>
    <message>
        <source>Open it, or enter the secret by hand.</source>
        <translation>請開啟，或手動輸入密碼。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>密碼錯誤。</translation>
    </message>
    <message>
        <source>This connection is read-only: nothing was sent.</source>
        <translation>這個連線是唯讀的：沒有送出任何內容。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>產生新權杖</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConnectionsPage</name>
    <message>
        <source>Connections that are added from now on</source>
        <translation>往後新增的連線</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>逾時(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save secret</source>
        <translation>儲存密鑰(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open read-only</source>
        <translation>以唯讀方式開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Each connection can have its own in the connection manager; those to this computer are read every few seconds.</source>
        <translation>每個連線都可在連線管理員中另行設定；連到本機的連線每隔數秒讀取一次。</translation>
    </message>
    <message>
        <source>&amp;Manage connections…</source>
        <translation>管理連線(&amp;M)…</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>every %1 s</source>
        <translation>每 %1 秒</translation>
    </message>
    <message>
        <source>every %1 min</source>
        <translation>每 %1 分鐘</translation>
    </message>
    <message>
        <source>in the system keychain</source>
        <translation>系統鑰匙圈</translation>
    </message>
    <message>
        <source>until Quayside quits</source>
        <translation>Quayside 結束前</translation>
    </message>
    <message>
        <source>nowhere, ask each time</source>
        <translation>不保存，每次詢問</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ConvertDialog</name>
    <message>
        <source>&amp;Administrator</source>
        <translation>管理者(&amp;A)</translation>
    </message>
    <message>
        <source>Its &amp;password</source>
        <translation>其密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>轉換</translation>
    </message>
    <message numerus="yes">
        <source>%1 is a member of %n organization(s)</source>
        <translation>
            <numerusform>%1 是 %n 個組織的成員</numerusform>
        </translation>
    </message>
    <message>
        <source>An organization belongs to no other. Leave them first: %1.</source>
        <extracomment>%1: a list of names</extracomment>
        <translation>組織不屬於其他組織。請先離開：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It has to be another account: nobody signs in as %1 any more.</source>
        <translation>必須是另一個帳號：之後不再有人以 %1 登入。</translation>
    </message>
    <message>
        <source>Make an organization of %1</source>
        <translation>將 %1 轉為組織</translation>
    </message>
    <message>
        <source>Nobody signs in as %1 any more, neither with its password nor with its own tokens.</source>
        <translation>之後不再有人以 %1 登入，密碼與其自有權杖皆失效。</translation>
    </message>
    <message>
        <source>Its own rights in repositories of others end.</source>
        <translation>其在他人儲存庫中的權限終止。</translation>
    </message>
    <message>
        <source>The account below administers the organization. This cannot be undone.</source>
        <translation>由下列帳號管理該組織。此動作無法復原。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>%1 is an organization now.</source>
        <translation>%1 現在是組織。</translation>
    </message>
    <message>
        <source>You are signed out. Sign in as %1 to administer it.</source>
        <translation>您已登出。請以 %1 登入以管理該組織。</translation>
    </message>
    <message>
        <source>Type the &amp;name</source>
        <translation>輸入名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Its repositories stay where they are; its robot accounts keep their names and tokens.</source>
        <translation>其儲存庫留在原處，機械人帳號保有名稱與權杖。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製指令</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CopyTools</name>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>No password is kept. Use the one that you signed in with.</source>
        <translation>未保存密碼。請使用您登入時的密碼。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::CredentialsDialog</name>
    <message>
        <source>Namespace</source>
        <translation>命名空間</translation>
    </message>
    <message>
        <source>The current one</source>
        <translation>目前的命名空間</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>適用於</translation>
    </message>
    <message>
        <source>Text for the client</source>
        <translation>給用戶端的文字</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>Save to keychain</source>
        <translation>存入鑰匙圈</translation>
    </message>
    <message>
        <source>Merge into my file…</source>
        <translation>合併到我的檔案…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The registry is asked…</source>
        <translation>正在詢問登錄庫…</translation>
    </message>
    <message>
        <source>The token cannot be read</source>
        <translation>無法讀取權杖</translation>
    </message>
    <message>
        <source>The password of %1. Whoever has it can do what it may do.</source>
        <translation>%1 的密碼。持有它的人可以做它能做的事。</translation>
    </message>
    <message>
        <source>Save the token as %1 first. The command reads it from there, so that it stands neither on the command line nor in the shell&apos;s history.</source>
        <translation>請先將權杖另存為 %1。指令會從檔案讀取權杖，因此權杖不會出現在命令列或 shell 的歷史記錄中。</translation>
    </message>
    <message>
        <source>A whole file replaces what docker and podman know of other registries. Merging adds the entry to the file that is there and keeps a copy of it.</source>
        <translation>以整個檔案取代時，docker 與 podman 會失去其他登錄庫的登入資料。合併只把這一項加入現有檔案，並保留原檔的副本。</translation>
    </message>
    <message>
        <source>For kubectl apply, then as imagePullSecrets of pods and service accounts.</source>
        <translation>供 kubectl apply 使用，再設為 Pod 與服務帳號的 imagePullSecrets。</translation>
    </message>
    <message>
        <source>For ~/.config/containers/systemd. A container&apos;s unit names it in place of an image: Image=%1.image. Save config.json as ~/.config/containers/%1.json.</source>
        <translation>放在 ~/.config/containers/systemd。容器的單元以它代替映像檔：Image=%1.image。請將 config.json 存為 ~/.config/containers/%1.json。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Copied. The clipboard forgets it in a minute.</source>
        <translation>已複製。剪貼簿會在一分鐘後清除。</translation>
    </message>
    <message>
        <source>Saved in the keychain.</source>
        <translation>已存入鑰匙圈。</translation>
    </message>
    <message>
        <source>The keychain did not take it: it is kept until Quayside ends.</source>
        <translation>鑰匙圈沒有接受：只保留到 Quayside 結束。</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>Merged into %1. The file before: %2</source>
        <translation>已合併到 %1。原來的檔案：%2</translation>
    </message>
    <message>
        <source>Credentials of %1</source>
        <translation>%1 的登入資料</translation>
    </message>
    <message>
        <source>%1 at the registry %2</source>
        <translation>%1，登錄庫 %2</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
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
        <translation>Skopeo 與 Helm</translation>
    </message>
    <message>
        <source>systemd</source>
        <translation>systemd</translation>
    </message>
    <message>
        <source>Forms of the credentials</source>
        <translation>登入資料的形式</translation>
    </message>
    <message>
        <source>The whole registry</source>
        <translation>整個登錄庫</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>僅 %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DefaultPermissionDialog</name>
    <message>
        <source>New default permission</source>
        <translation>新增預設權限</translation>
    </message>
    <message>
        <source>Applied to</source>
        <translation>套用對象</translation>
    </message>
    <message>
        <source>When created by</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>這個帳號</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>This rule is there already. Change its role in the list.</source>
        <translation>已有這條規則。請在清單中變更它的角色。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>the team %1</source>
        <translation>團隊 %1</translation>
    </message>
    <message>
        <source>Repositories created by %1 give %2 the role %3.</source>
        <extracomment>%1: a user; %2: a user or &quot;the team ops&quot;; %3: Read, Write or Admin</extracomment>
        <translation>%1 建立的儲存庫：%2 的角色為「%3」。</translation>
    </message>
    <message>
        <source>Repositories created by anybody give %1 the role %2.</source>
        <extracomment>%1: a user or &quot;the team ops&quot;; %2: Read, Write or Admin</extracomment>
        <translation>任何人建立的儲存庫：%1 的角色為「%2」。</translation>
    </message>
    <message>
        <source>Choose who gets the role, and in whose repositories.</source>
        <translation>請選擇誰得到角色，以及在誰建立的儲存庫中。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DefaultPermissionsSection</name>
    <message>
        <source>Anybody</source>
        <translation>任何人</translation>
    </message>
    <message>
        <source>APPLIED TO</source>
        <translation>套用對象</translation>
    </message>
    <message>
        <source>WHEN CREATED BY</source>
        <translation>建立者</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Default permissions</source>
        <translation>預設權限</translation>
    </message>
    <message>
        <source>Filter default permissions</source>
        <translation>篩選預設權限</translation>
    </message>
    <message numerus="yes">
        <source>%n default permission(s)</source>
        <translation>
            <numerusform>%n 個預設權限</numerusform>
        </translation>
    </message>
    <message>
        <source>No default permission yet</source>
        <translation>還沒有預設權限</translation>
    </message>
    <message>
        <source>A new repository belongs to whoever creates it. A default permission gives others a role in it from the beginning, for example the team that runs it.</source>
        <translation>新的儲存庫屬於建立它的人。預設權限從一開始就給其他人角色，例如負責維運的團隊。</translation>
    </message>
    <message>
        <source>Create a default permission</source>
        <translation>建立預設權限</translation>
    </message>
    <message>
        <source>No default permission matches the filter</source>
        <translation>沒有符合篩選條件的預設權限</translation>
    </message>
    <message>
        <source>Create default permission</source>
        <translation>建立預設權限</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>The role was not changed</source>
        <translation>沒有變更角色</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Not every default permission was deleted</source>
        <translation>有些預設權限沒有刪除</translation>
    </message>
    <message numerus="yes">
        <source>%n default permission(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 個預設權限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every default permission is back</source>
        <translation>有些預設權限沒有恢復</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n default permission(s)?</source>
        <translation>
            <numerusform>刪除 %n 個預設權限？</numerusform>
        </translation>
    </message>
    <message>
        <source>Repositories that are there keep the permissions that they have. It can be undone.</source>
        <translation>現有的儲存庫保留其權限。此動作可以復原。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DeletedSection</name>
    <message>
        <source>There is a repository of this name again: it comes back under another.</source>
        <translation>已有同名的儲存庫：它會以另一個名稱還原。</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>VISIBILITY</source>
        <translation>可見度</translation>
    </message>
    <message>
        <source>DELETED</source>
        <translation>刪除時間</translation>
    </message>
    <message>
        <source>CAN BE RESTORED</source>
        <translation>可還原期限</translation>
    </message>
    <message>
        <source>Deleted</source>
        <extracomment>a tab: repositories that were deleted</extracomment>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Deleted repositories</source>
        <translation>已刪除的儲存庫</translation>
    </message>
    <message>
        <source>Filter deleted repositories</source>
        <translation>篩選已刪除的儲存庫</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted repository(ies)</source>
        <translation>
            <numerusform>%n 個已刪除的儲存庫</numerusform>
        </translation>
    </message>
    <message>
        <source>No repository can be restored</source>
        <translation>沒有可還原的儲存庫</translation>
    </message>
    <message>
        <source>A repository that is deleted stays here as long as the time machine of the namespace keeps things.</source>
        <translation>刪除的儲存庫會在命名空間時光機的保留期間內留在這裡。</translation>
    </message>
    <message>
        <source>No deleted repository matches the filter</source>
        <translation>沒有符合篩選的已刪除儲存庫</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Restore under &amp;another name…</source>
        <translation>以另一個名稱還原(&amp;A)…</translation>
    </message>
    <message>
        <source>%1 was not restored</source>
        <translation>未還原 %1</translation>
    </message>
    <message>
        <source>%1 is back, with all that it held.</source>
        <translation>%1 已連同全部內容還原。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>quayside::ui::DesktopNews</name>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n 則通知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::EntityField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>沒有這個名稱</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜尋</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Name of a user</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Name of a robot account</source>
        <translation>機械人帳號名稱</translation>
    </message>
    <message>
        <source>Name of a user or robot account</source>
        <translation>使用者或機械人帳號的名稱</translation>
    </message>
    <message>
        <source>Name of a user or team</source>
        <translation>使用者或團隊的名稱</translation>
    </message>
    <message>
        <source>Name of a user, robot account or team</source>
        <translation>使用者、機械人帳號或團隊的名稱</translation>
    </message>
</context>
<context>
    <name>quayside::ui::EntityMaker</name>
    <message>
        <source>New…</source>
        <translation>建立…</translation>
    </message>
    <message>
        <source>New robot account or team</source>
        <translation>建立機械人帳號或團隊</translation>
    </message>
    <message>
        <source>New &amp;robot account…</source>
        <translation>建立機械人帳號(&amp;R)…</translation>
    </message>
    <message>
        <source>New &amp;team…</source>
        <translation>建立團隊(&amp;T)…</translation>
    </message>
    <message>
        <source>The teams of %1 cannot be read</source>
        <translation>無法讀取 %1 的團隊</translation>
    </message>
    <message>
        <source>%1 was created, but does not have every right</source>
        <translation>已建立 %1，但它沒有得到全部權限</translation>
    </message>
    <message>
        <source>%1 was not created</source>
        <translation>未建立 %1</translation>
    </message>
    <message>
        <source>Not everything of %1 could be saved</source>
        <translation>%1 的內容沒有全部儲存</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ExpiryChooser</name>
    <message>
        <source>&amp;Never expires</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>20 h</source>
        <translation>20 小時</translation>
    </message>
    <message>
        <source>1 d</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>2 w</source>
        <translation>2 週</translation>
    </message>
    <message>
        <source>90 d</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>於</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>This time does not exist: the clocks are changed then.</source>
        <translation>這個時刻不存在：當時正調整時鐘。</translation>
    </message>
    <message>
        <source>The date must lie at least a minute in the future.</source>
        <translation>時間必須至少在一分鐘之後。</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1，%2 UTC</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小時</translation>
    </message>
    <message>
        <source>3 w</source>
        <translation>3 週</translation>
    </message>
    <message>
        <source>The clocks show this time twice:</source>
        <translation>時鐘會顯示這個時間兩次：</translation>
    </message>
    <message>
        <source>before they are put back, %1 UTC</source>
        <extracomment>one of two times an hour apart that the clocks show alike; %1 the hour in UTC</extracomment>
        <translation>調回之前，%1 UTC</translation>
    </message>
    <message>
        <source>after they are put back, %1 UTC</source>
        <translation>調回之後，%1 UTC</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ExplorerPage</name>
    <message>
        <source>API explorer</source>
        <translation>API 瀏覽器</translation>
    </message>
    <message>
        <source>Search operations</source>
        <translation>搜尋操作</translation>
    </message>
    <message>
        <source>Scope that the operations need</source>
        <translation>操作所需的範圍</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>傳送</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>複製為</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>Open in page</source>
        <translation>在頁面中開啟</translation>
    </message>
    <message>
        <source>How the answer is shown</source>
        <translation>回應的顯示方式</translation>
    </message>
    <message>
        <source>Answer as a tree</source>
        <translation>以樹狀顯示的回應</translation>
    </message>
    <message>
        <source>Answer as text</source>
        <translation>以文字顯示的回應</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>回應的標頭</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>儲存…</translation>
    </message>
    <message>
        <source>Any scope</source>
        <translation>任何範圍</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>常用操作</translation>
    </message>
    <message>
        <source>Send %1 %2?</source>
        <extracomment>%1 a method such as PUT; %2 the address on the registry</extracomment>
        <translation>要傳送 %1 %2？</translation>
    </message>
    <message>
        <source>This changes the registry. Whether it can be taken back depends on the call.</source>
        <translation>這會變更登錄庫。能否復原取決於此呼叫。</translation>
    </message>
    <message>
        <source>What it deletes may be gone for good.</source>
        <translation>被刪除的內容可能無法復原。</translation>
    </message>
    <message numerus="yes">
        <source>%n more: see the text</source>
        <translation>
            <numerusform>另有 %n 項：請參閱文字</numerusform>
        </translation>
    </message>
    <message>
        <source>This registry does not describe its API</source>
        <translation>此登錄庫未提供其 API 的說明</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Choose an operation at the left.</source>
        <translation>請在左側選擇操作。</translation>
    </message>
    <message>
        <source>No scope is needed.</source>
        <translation>不需要範圍。</translation>
    </message>
    <message>
        <source>You are not signed in.</source>
        <translation>您尚未登入。</translation>
    </message>
    <message>
        <source>Your sign-in has every scope.</source>
        <translation>您的登入具備所有範圍。</translation>
    </message>
    <message>
        <source>It is not known whether your token has it.</source>
        <translation>不確定您的權杖是否具備。</translation>
    </message>
    <message>
        <source>Your token has it.</source>
        <translation>您的權杖具備。</translation>
    </message>
    <message>
        <source>Your token lacks it, or you the role.</source>
        <translation>您的權杖不具備，或您缺少角色。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>此連線為唯讀。</translation>
    </message>
    <message>
        <source>The answer is on its way.</source>
        <translation>正在等待回應。</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>尚無回應</translation>
    </message>
    <message>
        <source>What the registry answers is shown here.</source>
        <translation>登錄庫的回應會顯示在此。</translation>
    </message>
    <message>
        <source>%1 ms, %2</source>
        <extracomment>how long an answer took, and its size</extracomment>
        <translation>%1 毫秒，%2</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>&amp;curl</source>
        <translation>curl(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;PowerShell</source>
        <translation>PowerShell(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;ython</source>
        <translation>Python(&amp;Y)</translation>
    </message>
    <message>
        <source>%1  %2 %3  (%4 ms)</source>
        <extracomment>a call of the history: status, method, address, how long it took</extracomment>
        <translation>%1  %2 %3  （%4 毫秒）</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>儲存回應</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>樹狀</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>標頭</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Difference of two answers</source>
        <translation>兩個回應的差異</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>This call is not described</source>
        <translation>此呼叫沒有說明</translation>
    </message>
    <message>
        <source>%1 is none of the calls that this registry lists.</source>
        <translation>%1 不在此登錄庫列出的呼叫之中。</translation>
    </message>
    <message>
        <source>The registry did not describe its API just now</source>
        <translation>登錄庫剛才沒有提供其 API 的說明</translation>
    </message>
    <message>
        <source>The calls listed are those of %1.</source>
        <translation>列出的是 %1 當時的呼叫。</translation>
    </message>
    <message>
        <source>The calls listed are those of every Quay; some may be missing there.</source>
        <translation>列出的是各種 Quay 都有的呼叫；其中有些在此可能不存在。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>The answers are too long to be compared.</source>
        <translation>回應太長，無法比較。</translation>
    </message>
    <message>
        <source>Both answers are the same.</source>
        <translation>兩個回應相同。</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Secrets are left out: put them in where ••• stands.</source>
        <translation>密碼未寫入：請填在 ••• 的位置。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FailureBanner</name>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Sign-in no longer valid</source>
        <translation>登入已失效</translation>
    </message>
    <message>
        <source>What you typed here is kept.</source>
        <translation>您在此輸入的內容會保留。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message numerus="yes">
        <source>Next try in %n second(s).</source>
        <translation>
            <numerusform>%n 秒後再試。</numerusform>
        </translation>
    </message>
    <message>
        <source>Trying now.</source>
        <translation>正在重試。</translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>%1 a time of day, or a date and a time</extracomment>
        <translation>離線</translation>
    </message>
    <message>
        <source>Offline, showing data of %1</source>
        <translation>離線，顯示 %1 的資料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Showing data of %1.</source>
        <extracomment>%1 a time of day, or a date and a time</extracomment>
        <translation>顯示 %1 的資料。</translation>
    </message>
    <message>
        <source>What the registry answered</source>
        <translation>登錄庫的回應</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Use another token</source>
        <translation>使用其他權杖</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>產生新權杖</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FieldHelp</name>
    <message>
        <source>There is nothing more to say about this.</source>
        <translation>這裡沒有更多說明。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FirstRunWizard</name>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
    <message>
        <source>Where the images lie</source>
        <translation>映像檔存放的位置</translation>
    </message>
    <message>
        <source>One folder holds the images, the database and the keys. Nobody else can read it.</source>
        <translation>一個資料夾存放映像檔、資料庫與金鑰，其他人無法讀取。</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Who can reach it</source>
        <translation>誰可以連線</translation>
    </message>
    <message>
        <source>Clients on this computer need nothing more. Other computers need an open address, and better TLS.</source>
        <translation>這部電腦上的用戶端不需要其他設定。
其他電腦需要開放的位址，最好也使用 TLS。</translation>
    </message>
    <message>
        <source>&amp;Listens on</source>
        <translation>接聽位址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>連接埠(&amp;P)</translation>
    </message>
    <message>
        <source>Next free</source>
        <translation>下一個可用</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>TLS, with a certificate authority made for this registry</source>
        <translation>TLS，使用專為此登錄庫建立的憑證授權單位</translation>
    </message>
    <message>
        <source>Who administers it</source>
        <translation>由誰管理</translation>
    </message>
    <message>
        <source>An account of the registry itself, with every right. More can be made later.</source>
        <translation>登錄庫本身的帳號，擁有所有權限。之後可以再建立其他帳號。</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子郵件(&amp;E)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密碼(&amp;W)</translation>
    </message>
    <message>
        <source>made and kept in the keychain</source>
        <translation>自動產生並存入鑰匙圈</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>顯示密碼</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>產生</translation>
    </message>
    <message>
        <source>Left empty, 32 random characters are made. The registry keeps a hash only.</source>
        <translation>留空時會產生 32 個隨機字元。登錄庫只保存雜湊值。</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>執行方式</translation>
    </message>
    <message>
        <source>All of this can be changed later.</source>
        <translation>這些之後都可以變更。</translation>
    </message>
    <message>
        <source>&amp;Time machine</source>
        <translation>時光機(&amp;T)</translation>
    </message>
    <message>
        <source>How long deleted and expired tags can be brought back, in new namespaces.</source>
        <translation>在新的命名空間中，已刪除與到期的標籤可以還原多久。</translation>
    </message>
    <message>
        <source>Public images</source>
        <translation>公開映像檔</translation>
    </message>
    <message>
        <source>Public repositories are pulled without signing in</source>
        <translation>公開儲存庫無須登入即可拉取</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>工作階段</translation>
    </message>
    <message>
        <source>Start with my session</source>
        <translation>隨工作階段啟動</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>關閉之後</translation>
    </message>
    <message>
        <source>Keep the registry running when the console ends</source>
        <translation>主控台結束後讓登錄庫繼續執行</translation>
    </message>
    <message>
        <source>Closing the window keeps the console in the tray</source>
        <translation>關閉視窗後主控台留在系統匣</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>立即啟動</translation>
    </message>
    <message>
        <source>Leave the remaining pages as they are and start</source>
        <translation>其餘頁面維持現狀並啟動</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>請選擇資料夾。</translation>
    </message>
    <message>
        <source>Write the whole path, beginning with /.</source>
        <translation>請寫出以 / 開頭的完整路徑。</translation>
    </message>
    <message>
        <source>A file is in the way.</source>
        <translation>該位置已有檔案。</translation>
    </message>
    <message>
        <source>Other files are in it. Choose an empty folder or one of a registry.</source>
        <translation>其中有其他檔案。請選擇空的資料夾或登錄庫的資料夾。</translation>
    </message>
    <message>
        <source>You may not write there.</source>
        <translation>您無法寫入該處。</translation>
    </message>
    <message>
        <source>Only %1 are free there.</source>
        <translation>該處只剩 %1 可用。</translation>
    </message>
    <message>
        <source>Has a registry already, which is used as it is. %1 free.</source>
        <translation>已有登錄庫，將原樣使用。可用空間 %1。</translation>
    </message>
    <message>
        <source>Will be made. %1 free.</source>
        <translation>將會建立。可用空間 %1。</translation>
    </message>
    <message>
        <source>This is a network drive (%1)</source>
        <translation>這是網路磁碟機 (%1)</translation>
    </message>
    <message>
        <source>A broken connection can damage the database. A folder on a disk of this computer is safe.</source>
        <translation>連線中斷可能損壞資料庫。這部電腦磁碟上的資料夾才安全。</translation>
    </message>
    <message>
        <source>Ports below 1024 are for the system alone.</source>
        <translation>1024 以下的連接埠只供系統使用。</translation>
    </message>
    <message>
        <source>This computer does not have that address now.</source>
        <translation>這部電腦目前沒有該位址。</translation>
    </message>
    <message>
        <source>free</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Other computers can reach it</source>
        <translation>其他電腦可以連線</translation>
    </message>
    <message>
        <source>They need the authority&apos;s file once; the page of the registry says how.</source>
        <translation>它們需要一次憑證授權單位的檔案；登錄庫頁面會說明方法。</translation>
    </message>
    <message>
        <source>Without TLS everybody on the network can read passwords and images.</source>
        <translation>沒有 TLS 時，網路上任何人都能讀取密碼與映像檔。</translation>
    </message>
    <message>
        <source>The authority&apos;s file ca.pem lies in the folder. Clients have to be told to trust it.</source>
        <translation>憑證授權單位的檔案 ca.pem 位於資料夾中。必須讓用戶端信任它。</translation>
    </message>
    <message>
        <source>On this computer alone it is not needed.</source>
        <translation>只在這部電腦上使用時不需要。</translation>
    </message>
    <message>
        <source>The registry has its administrator</source>
        <translation>登錄庫已有管理者</translation>
    </message>
    <message>
        <source>Nothing is made anew. Sign in with the account that you have.</source>
        <translation>不會重新建立。請以現有的帳號登入。</translation>
    </message>
    <message>
        <source>2 to 255 small letters and digits, with single . _ - between them.</source>
        <translation>2 到 255 個小寫字母與數字，中間可有單一的 . _ -。</translation>
    </message>
    <message>
        <source>Write it as name@example.org, or leave it empty.</source>
        <translation>請寫成 name@example.org 的形式，或留空。</translation>
    </message>
    <message>
        <source>No spaces, please.</source>
        <translation>請勿使用空白。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>As a service of your own, by systemd. It also starts with your session.</source>
        <translation>由 systemd 作為您自己的服務執行，也會隨工作階段啟動。</translation>
    </message>
    <message>
        <source>Needs systemd, which is not installed.</source>
        <translation>需要 systemd，但未安裝。</translation>
    </message>
    <message>
        <source>Needs a systemd of your session, which does not run.</source>
        <translation>需要工作階段的 systemd，但未執行。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重新啟動</translation>
    </message>
    <message>
        <source>Restart with this</source>
        <translation>以此重新啟動</translation>
    </message>
    <message>
        <source>Start the registry</source>
        <translation>啟動登錄庫</translation>
    </message>
    <message>
        <source>See “%1”</source>
        <translation>請看「%1」</translation>
    </message>
    <message>
        <source>Folder of the registry</source>
        <translation>登錄庫的資料夾</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>Steps of the wizard, a word or two each.</extracomment>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>存取</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>this computer only (127.0.0.1)</source>
        <translation>只限這部電腦 (127.0.0.1)</translation>
    </message>
    <message>
        <source>every address of this computer (0.0.0.0)</source>
        <translation>這部電腦的所有位址 (0.0.0.0)</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Have Podman and Skopeo of my account trust it</source>
        <translation>讓我帳號的 Podman 與 Skopeo 信任它</translation>
    </message>
    <message>
        <source>Make an API token and keep it in the keychain</source>
        <translation>建立 API 權杖並存入鑰匙圈</translation>
    </message>
    <message>
        <source>For scripts: it administers and creates repositories for 90 days. The registry&apos;s page copies it.</source>
        <translation>供指令稿使用：90 天內可管理與建立儲存庫。可在登錄庫頁面複製。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FrameWords</name>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>not signed in, public only</source>
        <translation>未登入，僅公開內容</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>已登入為 %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登入</translation>
    </message>
</context>
<context>
    <name>quayside::ui::FreshLoginDialog</name>
    <message>
        <source>Confirm your password</source>
        <translation>確認您的密碼</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>%1 wants the password of %2 once more before this change. What you asked for is done as soon as it is confirmed.</source>
        <translation>%1 在這項變更之前需要再次確認 %2 的密碼。確認後會立即執行您的要求。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::GarbageRun</name>
    <message>
        <source>Collect garbage now?</source>
        <translation>現在進行垃圾回收？</translation>
    </message>
    <message>
        <source>What no tag uses any more is removed for good. Deleted tags keep their images while the time machine can restore them.</source>
        <translation>已無標籤使用的內容會永久移除。已刪除的標籤在時光機可還原期間仍保留其映像檔。</translation>
    </message>
    <message>
        <source>Collect garbage</source>
        <translation>進行垃圾回收</translation>
    </message>
</context>
<context>
    <name>quayside::ui::HealthCard</name>
    <message>
        <source>Health</source>
        <translation>健康狀態</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>磁碟</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>憑證</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>執行方式</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>正常回應</translation>
    </message>
    <message>
        <source>full, takes no pushes</source>
        <translation>已滿，不接受推送</translation>
    </message>
    <message>
        <source>runs short</source>
        <translation>空間不足</translation>
    </message>
    <message>
        <source>has room</source>
        <translation>空間充足</translation>
    </message>
    <message>
        <source>does not run</source>
        <translation>未執行</translation>
    </message>
    <message>
        <source>child of this window</source>
        <translation>此視窗的子程序</translation>
    </message>
    <message>
        <source>service of the user</source>
        <translation>使用者的服務</translation>
    </message>
    <message>
        <source>process %1, found</source>
        <translation>既有的程序 %1</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>無 TLS</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已過期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>還有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Garbage collection</source>
        <translation>垃圾回收</translation>
    </message>
    <message>
        <source>Waits to be removed</source>
        <translation>等候移除</translation>
    </message>
</context>
<context>
    <name>quayside::ui::HistoryDelegate</name>
    <message>
        <source>recoverable for %1, until %2</source>
        <extracomment>%1 a span, %2 a date</extracomment>
        <translation>還可還原 %1，至 %2</translation>
    </message>
    <message>
        <source>may be reclaimed</source>
        <translation>可能已回收</translation>
    </message>
    <message>
        <source>not known for how long</source>
        <translation>不知可還原多久</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Try digest</source>
        <extracomment>to restore an image that may be gone already</extracomment>
        <translation>試試摘要</translation>
    </message>
    <message>
        <source>new</source>
        <extracomment>in place of an image: before it the tag was not there</extracomment>
        <translation>新</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>in place of an image: the tag is not there any more</extracomment>
        <translation>已不存在</translation>
    </message>
</context>
<context>
    <name>quayside::ui::HistorySection</name>
    <message>
        <source>Filter tags</source>
        <translation>篩選標籤</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>變更種類</translation>
    </message>
    <message>
        <source>Change: All</source>
        <translation>變更：全部</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>已建立</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移動</translation>
    </message>
    <message>
        <source>Reverted</source>
        <translation>已還原</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已刪除</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Will expire</source>
        <translation>將到期</translation>
    </message>
    <message>
        <source>Range of time</source>
        <translation>時間範圍</translation>
    </message>
    <message>
        <source>Time: All</source>
        <translation>時間：全部</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小時</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Show future expiries</source>
        <translation>顯示未來到期</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restore to a moment…</source>
        <translation>還原到某一刻…</translation>
    </message>
    <message>
        <source>Changes of tags</source>
        <translation>標籤的變更</translation>
    </message>
    <message>
        <source>History</source>
        <translation>歷史紀錄</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <extracomment>%1 and %2 images that a tag points to</extracomment>
        <translation>從 %1 到 %2</translation>
    </message>
    <message>
        <source>expiration</source>
        <extracomment>who did it: nobody, its time had come</extracomment>
        <translation>到期</translation>
    </message>
    <message>
        <source>CHANGE</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>MANIFEST</source>
        <translation>MANIFEST</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>RECOVERABLE</source>
        <translation>可還原</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>繼續讀取</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n change(s)</source>
        <translation>
            <numerusform>最新的 %n 項變更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%n 項變更中的 %1 項</numerusform>
        </translation>
    </message>
    <message>
        <source>No change matches the filter</source>
        <translation>沒有變更符合篩選</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No changes recorded</source>
        <translation>沒有變更紀錄</translation>
    </message>
    <message>
        <source>What is pushed, moved, deleted or restored here appears in this list.</source>
        <translation>在此推送、移動、刪除或還原的內容會出現在這份清單。</translation>
    </message>
    <message>
        <source>Time machine keeps deleted tags for %1</source>
        <translation>時光機保留已刪除的標籤 %1</translation>
    </message>
    <message>
        <source>Deleted tags cannot be restored here</source>
        <translation>這裡無法還原已刪除的標籤</translation>
    </message>
    <message>
        <source>The time machine of the namespace is off: what is deleted or expires is cleared away at once.</source>
        <translation>命名空間的時光機已關閉：刪除或到期的內容會立即清除。</translation>
    </message>
    <message>
        <source>The request is on the clipboard.</source>
        <translation>請求已在剪貼簿中。</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>還原(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore all tags to before &amp;this…</source>
        <translation>將所有標籤還原到此之前(&amp;T)…</translation>
    </message>
    <message>
        <source>Delete &amp;permanently…</source>
        <translation>永久刪除(&amp;P)…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Copy digest &amp;before</source>
        <translation>複製之前的摘要(&amp;B)</translation>
    </message>
    <message>
        <source>Copy digest &amp;afterwards</source>
        <translation>複製之後的摘要(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only %1</source>
        <translation>只看 %1(&amp;O)</translation>
    </message>
    <message>
        <source>Compare &amp;images…</source>
        <translation>比較映像檔(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ImportHostsDialog</name>
    <message>
        <source>Import from docker and podman</source>
        <translation>從 docker 及 podman 匯入</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>登錄庫</translation>
    </message>
    <message>
        <source>Take over the &amp;secrets of the ticked ones too</source>
        <translation>一併匯入勾選項目的密碼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Neither of them has signed in to a registry on this computer.</source>
        <translation>這部電腦上的 docker 及 podman 都沒有登入過登錄庫。</translation>
    </message>
    <message numerus="yes">
        <source>%n registry(s) that they have signed in to on this computer. Their files are only read.</source>
        <translation>
            <numerusform>這部電腦上登入過的 %n 個登錄庫。只會讀取其檔案。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::InformationSection</name>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Description, Markdown</source>
        <translation>說明(Markdown)</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可見性</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Last push</source>
        <translation>最後推送</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>時光機</translation>
    </message>
    <message>
        <source>Your right</source>
        <translation>您的權限</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Use in the last 90 days</source>
        <translation>最近 90 天的使用情形</translation>
    </message>
    <message>
        <source>Recent pushes</source>
        <translation>最近推送</translation>
    </message>
    <message>
        <source>No image was pushed yet.</source>
        <translation>尚未推送任何映像檔。</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message numerus="yes">
        <source>%n push(es), pulls and changes</source>
        <translation>
            <numerusform>%n 次推送、拉取與變更</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>撰寫</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>沒有說明</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>寫入</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>讀取</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過 %1 個</translation>
    </message>
    <message>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a tag and how long ago it was pushed</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Somebody else changed the description.</source>
        <translation>其他人已變更說明。</translation>
    </message>
    <message>
        <source>It now begins with: %1</source>
        <translation>目前開頭為：%1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆寫</translation>
    </message>
    <message>
        <source>The description is saved.</source>
        <translation>已儲存說明。</translation>
    </message>
    <message>
        <source>The request is on the clipboard.</source>
        <translation>請求已在剪貼簿中。</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>複製給管理員的請求</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 個以上</translation>
    </message>
    <message>
        <source>Their hosts see that somebody at this address looks at them.</source>
        <translation>它們的主機會知道有人從這個位址檢視。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) are being loaded.</source>
        <translation>
            <numerusform>正在載入 %n 張圖片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of other hosts are not shown; their places are marked.</source>
        <translation>
            <numerusform>未顯示其他主機的 %n 張圖片；它們的位置有標記。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be loaded; their places are marked.</source>
        <translation>
            <numerusform>無法載入 %n 張圖片；它們的位置有標記。</numerusform>
        </translation>
    </message>
    <message>
        <source>Load them</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>quayside::ui::JobFailuresDialog</name>
    <message>
        <source>What failed</source>
        <translation>失敗項目</translation>
    </message>
    <message>
        <source>OBJECT</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>THE SERVER SAID</source>
        <translation>伺服器訊息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of %1</source>
        <translation>
            <numerusform>%1 個物件中的 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Immutability policies</source>
        <translation>不可變政策(&amp;I)</translation>
    </message>
    <message>
        <source>Repository &amp;settings</source>
        <translation>儲存庫設定(&amp;S)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::JobsPanel</name>
    <message>
        <source>JOB</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>PROGRESS</source>
        <translation>進度</translation>
    </message>
    <message>
        <source>STARTED</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry failed</source>
        <translation>重試失敗項目(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;What failed…</source>
        <translation>失敗項目(&amp;W)…</translation>
    </message>
    <message>
        <source>No jobs</source>
        <translation>沒有工作</translation>
    </message>
    <message>
        <source>What takes a while, or works on many objects, is listed here.</source>
        <translation>較花時間或處理多個物件的工作會列在這裡。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::JsonDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>複製(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::JsonView</name>
    <message numerus="yes">
        <source>%n line(s) alike</source>
        <translation>
            <numerusform>%n 行相同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::KeyEditor</name>
    <message>
        <source>ACTION</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>佈景主題：%1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>語言：%1</translation>
    </message>
    <message>
        <source>%1 has these keys.</source>
        <translation>「%1」已使用這組按鍵。</translation>
    </message>
    <message>
        <source>Lists and fields have these keys.</source>
        <translation>清單與欄位使用這些按鍵。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::KeyPairDialog</name>
    <message>
        <source>Key &amp;ID</source>
        <translation>金鑰 ID(&amp;I)</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>私密金鑰</translation>
    </message>
    <message>
        <source>Copy &amp;private key</source>
        <translation>複製私密金鑰(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save private key…</source>
        <translation>儲存私密金鑰(&amp;S)…</translation>
    </message>
    <message>
        <source>Save p&amp;ublic key…</source>
        <translation>儲存公開金鑰(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>New key of %1</source>
        <translation>%1 的新金鑰</translation>
    </message>
    <message>
        <source>New key %1 of %2</source>
        <translation>%2 的新金鑰 %1</translation>
    </message>
    <message>
        <source>The service signs with the private key and names the key by its ID. The registry keeps the public part, which others check it with.</source>
        <translation>服務以私密金鑰簽章，並以 ID 指明是哪一把金鑰。登錄庫保存公開的部分，供其他人驗證。</translation>
    </message>
    <message>
        <source>The private key is shown this once</source>
        <translation>私密金鑰只顯示這一次</translation>
    </message>
    <message>
        <source>The registry does not keep it. Save it before you close this.</source>
        <translation>登錄庫不會保存它。請在關閉之前儲存。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>quayside::ui::KeychainDialog</name>
    <message>
        <source>This computer has no keychain</source>
        <translation>這部電腦沒有鑰匙圈</translation>
    </message>
    <message>
        <source>Where should passwords and tokens be kept? Plain text on the disk is not among the choices.</source>
        <translation>密碼及權杖要保存在哪裡？絕不會以純文字寫入磁碟。</translation>
    </message>
    <message>
        <source>Keep them until Quayside &amp;quits</source>
        <translation>保存到 Quayside 結束為止</translation>
    </message>
    <message>
        <source>Nothing is written. You sign in again after each start.</source>
        <translation>不寫入任何內容。每次啟動後需重新登入。</translation>
    </message>
    <message>
        <source>Keep them in an &amp;encrypted file</source>
        <translation>保存在加密檔案</translation>
    </message>
    <message>
        <source>A passphrase that you choose opens it. Without the passphrase nobody can read it, not even you.</source>
        <translation>以您設定的通關密語開啟。沒有通關密語，任何人都無法讀取，包括您自己。</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>通關密語</translation>
    </message>
    <message>
        <source>A&amp;gain</source>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>&amp;Ask each time</source>
        <translation>每次詢問</translation>
    </message>
    <message>
        <source>Nothing is kept, not even while Quayside runs.</source>
        <translation>不保存任何內容，Quayside 執行時也不保存。</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>使用這個方式</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s).</source>
        <translation>
            <numerusform>至少 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>兩次輸入的通關密語不同。</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>通關密語錯誤。</translation>
    </message>
    <message>
        <source>The encrypted file cannot be used.</source>
        <translation>無法使用加密檔案。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LabelsDialog</name>
    <message>
        <source>Filter labels</source>
        <translation>篩選標記</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>類型</translation>
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
        <translation>值</translation>
    </message>
    <message>
        <source>Add label</source>
        <translation>新增標記</translation>
    </message>
    <message>
        <source>Delete label</source>
        <translation>刪除標記</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>the image</source>
        <translation>映像檔</translation>
    </message>
    <message>
        <source>added later</source>
        <translation>後來加上</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>登錄庫</translation>
    </message>
    <message>
        <source>Labels of %1</source>
        <translation>%1 的標記</translation>
    </message>
    <message>
        <source>Labels belong to the image: every tag that points to it has them. Those that came with the image cannot be changed here.</source>
        <translation>標記屬於映像檔：指向它的每個標籤都有。隨映像檔而來的標記無法在此變更。</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>沒有標記</translation>
    </message>
    <message>
        <source>Neither the image brought any, nor were some added.</source>
        <translation>映像檔沒有帶來標記，之後也沒有加上。</translation>
    </message>
    <message>
        <source>Keys that begin so belong to registries and tools: this one is refused.</source>
        <translation>這樣開頭的鍵屬於登錄庫與工具：會被拒絕。</translation>
    </message>
    <message>
        <source>The value is not JSON: an object or a list.</source>
        <translation>值不是 JSON：須為物件或清單。</translation>
    </message>
    <message>
        <source>Only labels that were added later can be deleted.</source>
        <translation>只能刪除後來加上的標記。</translation>
    </message>
    <message>
        <source>Label %1 was added.</source>
        <translation>已新增標記 %1。</translation>
    </message>
    <message>
        <source>Label %1 was deleted.</source>
        <translation>已刪除標記 %1。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動判斷</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LayersSection</name>
    <message>
        <source>not told</source>
        <translation>未說明</translation>
    </message>
    <message>
        <source>%1 bytes, compressed</source>
        <translation>壓縮後 %1 位元組</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>A sketch of the Dockerfile is on the clipboard.</source>
        <translation>Dockerfile 草稿已在剪貼簿。</translation>
    </message>
    <message>
        <source>Copy as Dockerfile</source>
        <translation>複製為 Dockerfile</translation>
    </message>
    <message>
        <source>Filter layers</source>
        <translation>篩選層</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>This platform is not stored here</source>
        <translation>這個平台未儲存在此</translation>
    </message>
    <message>
        <source>No layers</source>
        <translation>沒有層</translation>
    </message>
    <message>
        <source>It is fetched on the first pull.</source>
        <translation>第一次拉取時會取得。</translation>
    </message>
    <message>
        <source>No layer matches the filter</source>
        <translation>沒有層符合篩選</translation>
    </message>
    <message>
        <source>no other image</source>
        <translation>無其他映像檔</translation>
    </message>
    <message>
        <source>%1 images or more</source>
        <translation>%1 個以上的映像檔</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n 個映像檔</numerusform>
        </translation>
    </message>
    <message>
        <source>Its bytes are there for this image alone.</source>
        <translation>其位元組僅供此映像檔使用。</translation>
    </message>
    <message>
        <source>Other images of this repository have the same layer; it is stored once.</source>
        <translation>此儲存庫的其他映像檔也有相同的層；只儲存一次。</translation>
    </message>
    <message>
        <source>SHARED WITH</source>
        <translation>共用者</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ListSection</name>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>I know that this cannot be undone</source>
        <translation>我知道這無法復原</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalActions</name>
    <message>
        <source>An API token is in the keychain. The registry&apos;s page copies it.</source>
        <translation>API 權杖已存入鑰匙圈，可在登錄庫頁面複製。</translation>
    </message>
    <message>
        <source>No API token was made: %1</source>
        <translation>未能建立 API 權杖：%1</translation>
    </message>
    <message>
        <source>Podman and Skopeo do not trust it yet: %1</source>
        <translation>Podman 與 Skopeo 尚未信任它：%1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalPage</name>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>命令已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>%1 is an address with its port, %2 a time or a date</extracomment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>No password is kept on this computer.</source>
        <translation>這部電腦上沒有保存密碼。</translation>
    </message>
    <message>
        <source>Save the certificate authority</source>
        <translation>儲存憑證授權單位</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>儀表板</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>啟動</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新啟動</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>開啟資料夾</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多動作</translation>
    </message>
    <message>
        <source>Change &amp;settings…</source>
        <translation>變更設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Open data folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy administrator&apos;s password</source>
        <translation>複製管理者密碼(&amp;C)</translation>
    </message>
    <message>
        <source>Save certificate &amp;authority…</source>
        <translation>儲存憑證授權單位(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keep running when the console ends</source>
        <translation>主控台結束後繼續執行(&amp;K)</translation>
    </message>
    <message>
        <source>Start with my se&amp;ssion</source>
        <translation>隨工作階段啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Keep in &amp;tray when the window closes</source>
        <translation>關閉視窗後留在系統匣(&amp;T)</translation>
    </message>
    <message>
        <source>They trust it already.</source>
        <translation>它們已信任。</translation>
    </message>
    <message>
        <source>No API token is kept on this computer.</source>
        <translation>這部電腦未保存 API 權杖。</translation>
    </message>
    <message>
        <source>Podman and Skopeo of your account trust it now: %1</source>
        <translation>您帳號的 Podman 與 Skopeo 現在信任它了：%1</translation>
    </message>
    <message>
        <source>Podman and Skopeo do not trust it yet: %1</source>
        <translation>Podman 與 Skopeo 尚未信任它：%1</translation>
    </message>
    <message>
        <source>Copy API &amp;token</source>
        <translation>複製 API 權杖(&amp;T)</translation>
    </message>
    <message>
        <source>Have &amp;Podman and Skopeo trust it</source>
        <translation>讓 &amp;Podman 與 Skopeo 信任它</translation>
    </message>
    <message>
        <source>Garbage collection: %1</source>
        <translation>垃圾回收：%1</translation>
    </message>
    <message>
        <source>Needs the registry to run, and its administrator.</source>
        <translation>需要登錄庫執行中，並以其管理員登入。</translation>
    </message>
    <message>
        <source>Garbage collection runs…</source>
        <translation>垃圾回收執行中…</translation>
    </message>
    <message>
        <source>Collect &amp;garbage…</source>
        <translation>垃圾回收(&amp;G)…</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>無法讀取 %1：%2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalRegistry</name>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 權杖</translation>
    </message>
    <message>
        <source>The API token of the local registry</source>
        <translation>本機登錄庫的 API 權杖</translation>
    </message>
    <message>
        <source>No keychain keeps it. Copy it now; until it is quit, the console has it, too.</source>
        <translation>沒有鑰匙圈可保存它。請現在複製；在結束之前，主控台也會保有它。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocalRegistryPage</name>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>資料夾</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>位址</translation>
    </message>
    <message>
        <source>&amp;Change settings…</source>
        <translation>變更設定(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keep running when the console ends</source>
        <translation>主控台結束後繼續執行(&amp;K)</translation>
    </message>
    <message>
        <source>Start with my se&amp;ssion</source>
        <translation>隨工作階段啟動(&amp;S)</translation>
    </message>
    <message>
        <source>Keep in &amp;tray when the window closes</source>
        <translation>關閉視窗後留在系統匣(&amp;T)</translation>
    </message>
    <message>
        <source>This window was started for one registry (--connect); the one on this computer is not in it.</source>
        <translation>此視窗是為單一登錄庫啟動的 (--connect)；不含本機登錄庫。</translation>
    </message>
    <message>
        <source>Takes effect at once; the registry is not restarted.</source>
        <translation>立即生效；登錄庫不會重新啟動。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LocationBar</name>
    <message>
        <source>Signed in as %1</source>
        <translation>已以 %1 登入</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜尋或前往…</translation>
    </message>
    <message>
        <source>Search or jump to</source>
        <translation>搜尋或前往</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>登錄庫</translation>
    </message>
    <message>
        <source>Jobs and activity</source>
        <translation>工作與活動</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogCard</name>
    <message>
        <source>Log</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>info</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>debug</source>
        <translation>偵錯</translation>
    </message>
    <message>
        <source>Filter, a regular expression</source>
        <translation>以正規表示式篩選</translation>
    </message>
    <message>
        <source>Filter of the log, a regular expression</source>
        <translation>以正規表示式篩選記錄</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟隨</translation>
    </message>
    <message>
        <source>Copy the lines that are shown</source>
        <translation>複製顯示的各行</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>複製記錄</translation>
    </message>
    <message>
        <source>Save the lines that are shown…</source>
        <translation>儲存顯示的各行…</translation>
    </message>
    <message>
        <source>Save the log</source>
        <translation>儲存記錄</translation>
    </message>
    <message>
        <source>Log of the local registry</source>
        <translation>本機登錄庫的記錄</translation>
    </message>
    <message>
        <source>Text (*.log *.txt)</source>
        <translation>文字 (*.log *.txt)</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
    <message>
        <source>The log of the service: journalctl --user -u %1</source>
        <translation>服務的記錄：journalctl --user -u %1</translation>
    </message>
    <message>
        <source>The registry was found running: its log is with the program that started it.</source>
        <translation>登錄庫原本就在執行：記錄在啟動它的程式那裡。</translation>
    </message>
    <message>
        <source>Nothing was logged since this console was started.</source>
        <translation>主控台啟動後尚無任何記錄。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are hidden by the levels or the filter.</source>
        <translation>
            <numerusform>%n 行因層級或篩選而未顯示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogChart</name>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of log entry and how many there are</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>無</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) in %1 days, by day and kind</source>
        <translation>
            <numerusform>%1 天內共 %n 筆紀錄，依日期與種類</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen: %1 to %2.</source>
        <translation>已選取：%1 至 %2。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogExportDialog</name>
    <message>
        <source>Have the log exported by the registry</source>
        <translation>由登錄庫匯出紀錄</translation>
    </message>
    <message>
        <source>&amp;Tell</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Who is told where the log lies</source>
        <translation>通知誰紀錄存放的位置</translation>
    </message>
    <message>
        <source>https://… or name@example.org</source>
        <translation>https://… 或 name@example.org</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>All entries from %1 to %2, in days of UTC. It may take minutes; then the registry calls the address, or writes a mail, and says where the file is.</source>
        <translation>自 %1 至 %2 的所有紀錄，以 UTC 日期計。可能需要數分鐘；完成後，登錄庫會呼叫該位址或寄出郵件，告知檔案位置。</translation>
    </message>
    <message>
        <source>Write an address that begins with https://, or an e-mail address.</source>
        <translation>請輸入以 https:// 開頭的位址，或電子郵件地址。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogFilterBar</name>
    <message>
        <source>Range of days</source>
        <translation>日期範圍</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自訂</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>Search the entries</source>
        <translation>搜尋紀錄</translation>
    </message>
    <message>
        <source>Saved questions</source>
        <translation>常用問題</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP 位址</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Robots only</source>
        <translation>僅機械人</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>a value that log entries must not have</extracomment>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>取消此條件</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>取消條件：%1</translation>
    </message>
    <message>
        <source>Who &amp;deleted something?</source>
        <translation>誰刪除了東西？(&amp;D)</translation>
    </message>
    <message>
        <source>Who changed an &amp;expiration?</source>
        <translation>誰變更了到期時間？(&amp;E)</translation>
    </message>
    <message>
        <source>Which tags were &amp;moved?</source>
        <translation>哪些標籤被移動？(&amp;M)</translation>
    </message>
    <message>
        <source>Which &amp;robot accounts are new?</source>
        <translation>有哪些新的機械人帳號？(&amp;R)</translation>
    </message>
    <message>
        <source>Who changed &amp;permissions?</source>
        <translation>誰變更了權限？(&amp;P)</translation>
    </message>
    <message>
        <source>Which &amp;tokens were made?</source>
        <translation>建立了哪些權杖？(&amp;T)</translation>
    </message>
    <message>
        <source>What &amp;failed?</source>
        <translation>哪些失敗了？(&amp;F)</translation>
    </message>
    <message>
        <source>What did r&amp;obots do?</source>
        <translation>機械人做了什麼？(&amp;O)</translation>
    </message>
    <message>
        <source>Days of UTC</source>
        <translation>UTC 日期</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogKindsButton</name>
    <message>
        <source>Kind: all</source>
        <translation>種類：全部</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message numerus="yes">
        <source>Kinds: %n</source>
        <translation>
            <numerusform>種類：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the kinds</source>
        <translation>篩選種類</translation>
    </message>
    <message>
        <source>Kinds of entries</source>
        <translation>紀錄種類</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有種類</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogLegend</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogTableModel</name>
    <message>
        <source>the registry</source>
        <extracomment>who did it: nobody in person</extracomment>
        <translation>登錄庫</translation>
    </message>
    <message>
        <source>%1 (token)</source>
        <extracomment>a user who used an API token</extracomment>
        <translation>%1（權杖）</translation>
    </message>
    <message>
        <source>%1 (token of %2)</source>
        <extracomment>a user who used an API token of an application</extracomment>
        <translation>%1（%2 的權杖）</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>IP</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>REPOSITORY</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>METADATA</source>
        <translation>中繼資料</translation>
    </message>
    <message>
        <source>%1, robot account</source>
        <translation>%1，機械人帳號</translation>
    </message>
</context>
<context>
    <name>quayside::ui::LogsView</name>
    <message>
        <source>Entries by day</source>
        <translation>每日紀錄數</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>所有日期</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>以表格顯示</translation>
    </message>
    <message>
        <source>Entries by kind and day</source>
        <translation>依種類與日期的紀錄數</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>圖表</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Usage log</source>
        <translation>使用紀錄</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>複製詳細資料</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>關閉詳細資料</translation>
    </message>
    <message>
        <source>Metadata of the entry</source>
        <translation>紀錄的中繼資料</translation>
    </message>
    <message>
        <source>Usage logs</source>
        <translation>使用紀錄</translation>
    </message>
    <message>
        <source>The details are on the clipboard.</source>
        <translation>詳細資料已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>of what was read so far</source>
        <translation>依目前已讀取的紀錄</translation>
    </message>
    <message>
        <source>days of UTC</source>
        <translation>以 UTC 日期計</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>ALL</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>繼續讀取</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entry(ies)</source>
        <translation>
            <numerusform>%n 筆紀錄中的 %1 筆</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entry(ies)</source>
        <translation>
            <numerusform>最新的 %n 筆紀錄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 筆紀錄</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>複製給管理員的請求</translation>
    </message>
    <message>
        <source>The log cannot be searched here</source>
        <translation>無法在此搜尋紀錄</translation>
    </message>
    <message>
        <source>The registry keeps its log elsewhere.</source>
        <translation>登錄庫將紀錄存放在別處。</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>此範圍內沒有紀錄</translation>
    </message>
    <message>
        <source>Nobody did anything in these days that is logged.</source>
        <translation>這段期間沒有任何會記錄的操作。</translation>
    </message>
    <message>
        <source>More days</source>
        <translation>更多天</translation>
    </message>
    <message>
        <source>No entry read so far matches the filter</source>
        <translation>目前讀取的紀錄中沒有符合篩選的項目</translation>
    </message>
    <message>
        <source>Older entries have not been read yet.</source>
        <translation>較舊的紀錄尚未讀取。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>沒有符合篩選的紀錄</translation>
    </message>
    <message>
        <source>The request is on the clipboard.</source>
        <translation>請求已在剪貼簿中。</translation>
    </message>
    <message>
        <source>The role Admin on %1, or the scope repo:admin, is missing. Whoever administers the repository or owns its namespace can grant it.</source>
        <translation>缺少 %1 的管理角色或 repo:admin 範圍。儲存庫的管理者或其命名空間的擁有者可以授予。</translation>
    </message>
    <message>
        <source>Only administrators of %1 read its log, with the scope org:admin.</source>
        <translation>只有 %1 的管理者能以 org:admin 範圍讀取其紀錄。</translation>
    </message>
    <message>
        <source>The scope user:admin is missing.</source>
        <translation>缺少 user:admin 範圍。</translation>
    </message>
    <message>
        <source>Only superusers read the registry&apos;s log, with the scope super:user.</source>
        <translation>只有超級使用者能以 super:user 範圍讀取登錄庫的紀錄。</translation>
    </message>
    <message>
        <source>Please give the user %1 the role Admin on the repository %3 of %2 (scope repo:admin).</source>
        <translation>請授予使用者 %1 在 %2 的儲存庫 %3 的管理角色（範圍 repo:admin）。</translation>
    </message>
    <message>
        <source>Please let the user %1 read the usage log of %3 on %2.</source>
        <translation>請允許使用者 %1 讀取 %2 上 %3 的使用紀錄。</translation>
    </message>
    <message>
        <source>No entry is chosen.</source>
        <translation>尚未選取紀錄。</translation>
    </message>
    <message>
        <source>By %1 from %2</source>
        <translation>操作者 %1，來自 %2</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>操作者 %1</translation>
    </message>
    <message>
        <source>What is &amp;shown…</source>
        <translation>目前顯示的內容…(&amp;S)</translation>
    </message>
    <message>
        <source>By the &amp;registry…</source>
        <translation>由登錄庫匯出…(&amp;R)</translation>
    </message>
    <message>
        <source>The registry gathers the log and says where it lies.</source>
        <translation>登錄庫正在彙整紀錄，完成後會告知位置。</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細資料(&amp;D)</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只顯示</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MainMenu</name>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新視窗(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;lose window</source>
        <translation>關閉視窗(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in…</source>
        <translation>登入(&amp;I)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>登出(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;login command</source>
        <translation>複製登入指令(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>複製密碼(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start local registry</source>
        <translation>啟動本機登錄庫(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>重新整理(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ilter</source>
        <translation>篩選(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Clear filter</source>
        <translation>清除篩選(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>導覽(&amp;N)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>下一個窗格(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一個窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一頁(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>下一頁(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Repositories</source>
        <translation>儲存庫(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>複製位址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Undo last change</source>
        <translation>復原上次變更(&amp;U)</translation>
    </message>
    <message>
        <source>Change &amp;expiration…</source>
        <translation>變更到期時間(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>Open settings &amp;folder</source>
        <translation>開啟設定資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重設版面(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Quayside</source>
        <translation>關於 Quayside(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟隨系統(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>淺色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Jobs and activity</source>
        <translation>工作與活動(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Export the table…</source>
        <translation>匯出表格(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop loading</source>
        <translation>停止載入(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>欄位(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Copy…</source>
        <translation>複製(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Restart local registry</source>
        <translation>重新啟動本機登錄庫(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;top local registry</source>
        <translation>停止本機登錄庫(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Local registry</source>
        <translation>本機登錄庫(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Connections…</source>
        <translation>連線(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>新增連線(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>偏好設定(&amp;P)…</translation>
    </message>
    <message>
        <source>No&amp;tifications</source>
        <translation>通知(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search or jump to…</source>
        <translation>搜尋或前往(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>指令(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>鍵盤(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高對比(&amp;H)</translation>
    </message>
    <message>
        <source>Your &amp;account</source>
        <translation>您的帳號(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New organization…</source>
        <translation>新增組織(&amp;N)…</translation>
    </message>
    <message>
        <source>A&amp;dministration</source>
        <translation>系統管理(&amp;D)</translation>
    </message>
    <message>
        <source>I need an API to&amp;ken…</source>
        <translation>我需要 API 權杖(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;API explorer</source>
        <translation>API 瀏覽器(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show the API calls of this page</source>
        <translation>顯示此頁面的 API 呼叫(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>儲存診斷資料(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Go to an address…</source>
        <translation>前往位址(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;What is this field?</source>
        <translation>這個欄位是什麼？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>縮小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>一般大小(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add this page</source>
        <translation>加入這一頁(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit the bookmarks…</source>
        <translation>編輯書籤(&amp;E)…</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Tab of the page</source>
        <translation>頁面的分頁(&amp;T)</translation>
    </message>
    <message>
        <source>Book&amp;marks</source>
        <translation>書籤(&amp;M)</translation>
    </message>
    <message>
        <source>Se&amp;lection</source>
        <translation>選取的項目(&amp;L)</translation>
    </message>
    <message>
        <source>This &amp;page</source>
        <translation>這一頁(&amp;P)</translation>
    </message>
    <message>
        <source>Edit t&amp;he cell</source>
        <translation>編輯儲存格(&amp;H)</translation>
    </message>
    <message>
        <source>Delete pe&amp;rmanently…</source>
        <translation>永久刪除(&amp;R)…</translation>
    </message>
    <message>
        <source>Clear the selec&amp;tion</source>
        <translation>清除選取(&amp;T)</translation>
    </message>
    <message>
        <source>C&amp;ontext menu</source>
        <translation>快顯功能表(&amp;O)</translation>
    </message>
    <message>
        <source>Propert&amp;ies</source>
        <translation>內容(&amp;I)</translation>
    </message>
    <message>
        <source>Tab &amp;%1</source>
        <translation>分頁 &amp;%1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MainWindow</name>
    <message>
        <source>This console has no connection “%1”.</source>
        <translation>此主控台沒有連線「%1」。</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>離線</translation>
    </message>
    <message>
        <source>offline, data of %1</source>
        <translation>離線，%1 的資料</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ManifestSection</name>
    <message>
        <source>The manifest is on the clipboard.</source>
        <translation>manifest 已在剪貼簿。</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>manifest</translation>
    </message>
    <message>
        <source>Manifest as JSON</source>
        <translation>JSON 格式的 manifest</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>顯示清單</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MarkdownEdit</name>
    <message>
        <source>Pre&amp;view</source>
        <translation>預覽(&amp;V)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MergeAuthDialog</name>
    <message>
        <source>Merge into my file</source>
        <translation>合併到我的檔案</translation>
    </message>
    <message>
        <source>Only the entry of this registry changes. Everything else in the file stays.</source>
        <translation>只變更這個登錄庫的項目，檔案中的其他內容都會保留。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>變更內容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合併</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>選擇檔案</translation>
    </message>
    <message>
        <source>This file is left alone</source>
        <translation>不會更動這個檔案</translation>
    </message>
    <message>
        <source>Docker asks a helper for this registry</source>
        <translation>Docker 會向輔助程式查詢這個登錄庫</translation>
    </message>
    <message>
        <source>The file names the credential helper %1. Docker takes its answer, not this entry; podman takes the entry.</source>
        <translation>檔案指定了認證輔助程式 %1。Docker 採用它的回答而不是這個項目；podman 則採用這個項目。</translation>
    </message>
    <message>
        <source>The file has this entry already. Nothing is to be done.</source>
        <translation>檔案中已有這個項目，不需要做任何事。</translation>
    </message>
    <message>
        <source>+ %1: new entry for %2</source>
        <translation>+ %1：%2 的新項目</translation>
    </message>
    <message>
        <source>~ %1: new secret for %2</source>
        <translation>~ %1：%2 的新密碼</translation>
    </message>
    <message>
        <source>~ %1: %2 in place of %3</source>
        <translation>~ %1：以 %2 取代 %3</translation>
    </message>
    <message>
        <source>= %1: stays</source>
        <translation>= %1：保留</translation>
    </message>
    <message>
        <source>= Settings stay: %1</source>
        <translation>= 保留的設定：%1</translation>
    </message>
    <message>
        <source>The file as it is now is copied beside it.</source>
        <translation>會在旁邊保留檔案目前的副本。</translation>
    </message>
    <message>
        <source>The file is not there yet and is made.</source>
        <translation>檔案還不存在，將會建立。</translation>
    </message>
    <message>
        <source>Afterwards only you can read it.</source>
        <translation>之後只有您可以讀取。</translation>
    </message>
    <message>
        <source>The file changed meanwhile. Look at the changes again.</source>
        <translation>檔案在這段時間內已變更。請重新檢視變更內容。</translation>
    </message>
    <message>
        <source>The file cannot be written</source>
        <translation>無法寫入檔案</translation>
    </message>
</context>
<context>
    <name>quayside::ui::MessagesSection</name>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>MESSAGE</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>SEVERITY</source>
        <translation>嚴重性</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Everybody sees the message now.</source>
        <translation>現在所有人都看得到這則訊息。</translation>
    </message>
    <message>
        <source>Delete the message?</source>
        <translation>要刪除這則訊息嗎？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The message is deleted.</source>
        <translation>已刪除訊息。</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>新增訊息</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Messages to everybody</source>
        <translation>給所有人的訊息</translation>
    </message>
    <message>
        <source>Filter messages</source>
        <translation>篩選訊息</translation>
    </message>
    <message numerus="yes">
        <source>%n messages</source>
        <translation>
            <numerusform>%n 則訊息</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry says nothing</source>
        <translation>登錄庫沒有訊息</translation>
    </message>
    <message>
        <source>A message stands above every page, for everybody, until it is deleted: for a maintenance window, say.</source>
        <translation>訊息會顯示在每一頁上方，所有人都看得到，直到刪除為止：例如公告維護時段。</translation>
    </message>
    <message>
        <source>No message matches the filter</source>
        <translation>沒有符合篩選的訊息</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NamespaceDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子郵件(&amp;E)</translation>
    </message>
    <message>
        <source>Optional: where the registry writes to</source>
        <translation>選填：登錄庫寄信的地址</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>2 to 255 lower-case letters and digits, with . _ - between them.</source>
        <translation>2 到 255 個小寫字母與數字，中間可用 . _ -。</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>這不是電子郵件地址。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NamespacePage</name>
    <message>
        <source>Your account</source>
        <translation>您的帳號</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>非成員</translation>
    </message>
    <message>
        <source>Copy the name</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Pages of the namespace</source>
        <translation>命名空間的頁面</translation>
    </message>
</context>
<context>
    <name>quayside::ui::Navigator</name>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Filter the navigator</source>
        <translation>篩選導覽樹</translation>
    </message>
    <message>
        <source>Registries and repositories</source>
        <translation>登錄庫與儲存庫</translation>
    </message>
    <message>
        <source>on</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開啟(&amp;O)</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>在新視窗開啟(&amp;W)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>複製位址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy image name</source>
        <translation>複製映像檔名稱(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>重新整理(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Settings of the connection…</source>
        <translation>連線設定(&amp;S)…</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>新增連線</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系統管理</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>資訊(&amp;I)</translation>
    </message>
    <message>
        <source>Remove &amp;star</source>
        <translation>取消星號(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加上星號(&amp;S)</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>&amp;New repository…</source>
        <translation>新增儲存庫(&amp;N)…</translation>
    </message>
    <message>
        <source>Search the registry for “%1”</source>
        <translation>在登錄庫中搜尋「%1」</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewAppTokenDialog</name>
    <message>
        <source>New app token</source>
        <translation>新增應用程式權杖</translation>
    </message>
    <message>
        <source>A password for the clients of one computer. You sign in with the name $app and this token.</source>
        <translation>給一部電腦的用戶端使用的密碼。登入時使用名稱 $app 與這個權杖。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Where it is used, for example Laptop</source>
        <translation>使用的地方，例如「筆電」</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewMessageDialog</name>
    <message>
        <source>New message to everybody</source>
        <translation>新增給所有人的訊息</translation>
    </message>
    <message>
        <source>Everyone who opens this registry sees it above every page, until it is deleted.</source>
        <translation>開啟這個登錄庫的人都會在每一頁上方看到它，直到刪除為止。</translation>
    </message>
    <message>
        <source>&amp;Severity</source>
        <translation>嚴重性(&amp;S)</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>內容(&amp;T)</translation>
    </message>
    <message>
        <source>Markdown is allowed</source>
        <translation>可使用 Markdown</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>發佈(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>最多 %n 個字元</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewRepositoryDialog</name>
    <message>
        <source>New repository</source>
        <translation>新增儲存庫</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>命名空間</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可見性</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Public: everybody may pull</source>
        <translation>公開：任何人都可拉取</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Markdown, may be empty</source>
        <translation>Markdown，可留空</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, and . _ - between them; / parts the name.</source>
        <translation>小寫字母、數字，以及其間的 . _ -；以 / 分隔名稱。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開啟它</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>建立之後</translation>
    </message>
    <message>
        <source>Show the commands that push into it</source>
        <translation>顯示推送映像檔的指令</translation>
    </message>
    <message>
        <source>Leave it empty and stay here</source>
        <translation>先留空並留在這裡</translation>
    </message>
    <message>
        <source>This registry takes no / in the name of a repository.</source>
        <translation>這個登錄庫的儲存庫名稱不能含有 /。</translation>
    </message>
    <message>
        <source>There is a repository of this name already.</source>
        <translation>已有同名的儲存庫。</translation>
    </message>
    <message>
        <source>Together with its namespace a name has 255 characters at most.</source>
        <translation>名稱連同命名空間最多 255 個字元。</translation>
    </message>
    <message>
        <source>Lower-case letters, digits, and . _ - between them.</source>
        <translation>小寫字母、數字，中間可用 . _ -。</translation>
    </message>
    <message>
        <source>Make it public, or choose another namespace.</source>
        <translation>請改為公開，或選擇其他命名空間。</translation>
    </message>
    <message>
        <source>The plan of %1 has no room for another private repository.</source>
        <translation>%1 的方案無法再容納更多私人儲存庫。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::NewsPopup</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Which notifications</source>
        <translation>顯示哪些通知</translation>
    </message>
    <message>
        <source>&amp;Dismiss all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>This registry</source>
        <translation>這個登錄庫</translation>
    </message>
    <message>
        <source>Nothing to tell.</source>
        <translation>沒有通知。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::OrganizationsSection</name>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>YOUR ROLE</source>
        <translation>您的角色</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>LAST PUSH</source>
        <translation>最近推送</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>New organization</source>
        <translation>新增組織</translation>
    </message>
    <message>
        <source>Your organizations</source>
        <translation>您的組織</translation>
    </message>
    <message>
        <source>Filter organizations</source>
        <translation>篩選組織</translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n 個組織</numerusform>
        </translation>
    </message>
    <message>
        <source>You are in no organization</source>
        <translation>您不屬於任何組織</translation>
    </message>
    <message>
        <source>An organization is a namespace that several people share, with teams, robots and applications of its own.</source>
        <translation>組織是多人共用的命名空間，有自己的團隊、機械人帳號與應用程式。</translation>
    </message>
    <message>
        <source>No organization matches the filter</source>
        <translation>沒有符合篩選的組織</translation>
    </message>
    <message>
        <source>unknown. %1</source>
        <extracomment>of an organization; %1 why that is so</extracomment>
        <translation>不明。%1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::OverviewSection</name>
    <message>
        <source>About</source>
        <translation>關於</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>Repositories of the namespace</source>
        <translation>命名空間的儲存庫</translation>
    </message>
    <message>
        <source>Show all repositories</source>
        <translation>顯示所有儲存庫</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡信箱</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Administrators</source>
        <translation>管理員</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>時光機</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>登錄庫</translation>
    </message>
    <message>
        <source>Pull prefix</source>
        <translation>拉取前綴</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>使用者名稱</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>%1 — pushed %2</source>
        <translation>%1 — %2推送</translation>
    </message>
    <message>
        <source>There is no repository here yet. One is made by the first push to %1.</source>
        <translation>這裡還沒有儲存庫。第一次推送到 %1 就會建立。</translation>
    </message>
    <message numerus="yes">
        <source>The latest of %n repositories</source>
        <translation>
            <numerusform>%n 個儲存庫中最新的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::PageHost</name>
    <message>
        <source>Discard what was not saved?</source>
        <translation>要捨棄未儲存的內容嗎？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>繼續編輯(&amp;K)</translation>
    </message>
    <message>
        <source>Something was typed and not saved.</source>
        <translation>有輸入的內容尚未儲存。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PaletteDelegate</name>
    <message>
        <source>GO TO</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>RECENT</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>FOUND BY THE REGISTRY</source>
        <translation>登錄庫找到的</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>REGISTRIES</source>
        <translation>登錄庫</translation>
    </message>
    <message>
        <source>PREFERENCES</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>指令</translation>
    </message>
    <message>
        <source>ORGANIZATIONS</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>BOOKMARKS</source>
        <translation>書籤</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PaletteDialog</name>
    <message>
        <source>Search or jump to</source>
        <translation>搜尋或前往</translation>
    </message>
    <message>
        <source>Search or jump to…</source>
        <translation>搜尋或前往…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
    <message>
        <source>Nothing is named like this.</source>
        <translation>沒有符合這個名稱的項目。</translation>
    </message>
    <message>
        <source>No connection to %1.</source>
        <translation>沒有連到 %1 的連線。</translation>
    </message>
    <message>
        <source>Enter opens, Ctrl+Enter in a new window, Alt+Enter copies</source>
        <translation>Enter 開啟，Ctrl+Enter 在新視窗開啟，Alt+Enter 複製</translation>
    </message>
    <message>
        <source>&gt; commands   @ registries   name: tags</source>
        <translation>&gt; 指令   @ 登錄庫   名稱: 標籤</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PassphraseDialog</name>
    <message>
        <source>Open the encrypted file</source>
        <translation>開啟加密檔案</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>通關密語</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暫時不要</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
    </message>
    <message>
        <source>The passphrase is wrong.</source>
        <translation>通關密語錯誤。</translation>
    </message>
    <message>
        <source>The encrypted file is broken.</source>
        <translation>加密檔案已損壞。</translation>
    </message>
    <message>
        <source>It is left as it is, at %1. Its secrets must be entered again.</source>
        <translation>檔案保持原狀，位於 %1。其中的密碼必須重新輸入。</translation>
    </message>
    <message>
        <source>Your secrets lie in a file that a passphrase opens. It is asked for once in each run, and again when the file was locked.</source>
        <translation>您的密碼保存在以通關密語開啟的檔案。每次執行只會詢問一次，檔案鎖定後會再次詢問。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PermissionsPanel</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>&amp;Effective access of</source>
        <translation>有效存取權：</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>User, no member of the organization</source>
        <translation>使用者，非組織成員</translation>
    </message>
    <message>
        <source>Enter or a click changes the role.</source>
        <translation>按 Enter 或點選以變更角色。</translation>
    </message>
    <message>
        <source>WHO</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>%1 has the role %2 now.</source>
        <translation>%1 現在的角色為%2。</translation>
    </message>
    <message numerus="yes">
        <source>Take away %n permission(s)?</source>
        <translation>
            <numerusform>要移除 %n 項權限？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n permission(s) to %1?</source>
        <translation>
            <numerusform>要將 %n 項權限變更為%1？</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be taken back as long as you administer the repository.</source>
        <translation>只要您仍管理此儲存庫，就可以復原。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>One of them is my own: I may not be able to change this back myself.</source>
        <translation>其中一項是我自己的權限：我可能無法自行復原。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>&amp;Effective access</source>
        <translation>有效存取權(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>移除(&amp;T)</translation>
    </message>
    <message>
        <source>None, but for what is public</source>
        <translation>無，公開內容除外</translation>
    </message>
    <message>
        <source>User, robot account or team</source>
        <translation>使用者、機械人帳號或團隊</translation>
    </message>
    <message>
        <source>Who gets a permission</source>
        <translation>授予權限的對象</translation>
    </message>
    <message>
        <source>User or robot account</source>
        <translation>使用者或機械人帳號</translation>
    </message>
    <message>
        <source>Effective access of</source>
        <translation>有效存取權的對象</translation>
    </message>
    <message>
        <source>Set the role</source>
        <translation>設定角色</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Filter permissions</source>
        <translation>篩選權限</translation>
    </message>
    <message numerus="yes">
        <source>%n permission(s)</source>
        <translation>
            <numerusform>%n 項權限</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has a permission of his own</source>
        <translation>沒有任何個別授予的權限</translation>
    </message>
    <message>
        <source>Only administrators of the namespace get in.</source>
        <translation>只有命名空間的管理者可以存取。</translation>
    </message>
    <message>
        <source>No permission matches the filter</source>
        <translation>沒有符合篩選的權限</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PlanSaver</name>
    <message>
        <source>Save as…</source>
        <translation>另存新檔…</translation>
    </message>
    <message>
        <source>The plan as text, or as a script of curl that does the same; the token stands in QUAY_TOKEN.</source>
        <translation>以文字儲存此計畫，或儲存為執行相同動作的 curl 指令稿；權杖放在 QUAY_TOKEN。</translation>
    </message>
    <message>
        <source>The plan as text.</source>
        <translation>以文字儲存此計畫。</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文字 (*.txt)</translation>
    </message>
    <message>
        <source>Script with curl (*.sh)</source>
        <translation>curl 指令稿 (*.sh)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>儲存計畫</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PlatformsSection</name>
    <message>
        <source>attestation</source>
        <extracomment>in a list of platforms: it says something about an image, and does not run</extracomment>
        <translation>證明</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已儲存</translation>
    </message>
    <message>
        <source>Fetched on first pull</source>
        <translation>第一次拉取時取得</translation>
    </message>
    <message>
        <source>PLATFORM</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>MANIFEST SIZE</source>
        <translation>MANIFEST 大小</translation>
    </message>
    <message>
        <source>STORED</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Filter platforms</source>
        <translation>篩選平台</translation>
    </message>
    <message numerus="yes">
        <source>%n platform(s)</source>
        <translation>
            <numerusform>%n 個平台</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is empty</source>
        <translation>清單是空的</translation>
    </message>
    <message>
        <source>No platform matches the filter</source>
        <translation>沒有平台符合篩選</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyBook</name>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>RULE</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>MAKES IMMUTABLE</source>
        <translation>設為不可變</translation>
    </message>
    <message>
        <source>Auto-prune</source>
        <translation>自動清除</translation>
    </message>
    <message>
        <source>Immutability</source>
        <translation>不可變</translation>
    </message>
    <message>
        <source>This policy is of a kind that this program does not know; it can be deleted.</source>
        <translation>本程式不認得這種政策；可以將它刪除。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a dialog&apos;s title: %1 connection, %2 repository or namespace</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The policy is saved.</source>
        <translation>政策已儲存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The policy was not deleted: %1</source>
        <translation>政策未刪除：%1</translation>
    </message>
    <message>
        <source>The policy is deleted.</source>
        <translation>政策已刪除。</translation>
    </message>
    <message>
        <source>The policy is deleted. Tags that it made immutable stay so.</source>
        <translation>已刪除政策。由它設為不可變的標籤維持不變。</translation>
    </message>
    <message>
        <source>&amp;Show where it is kept</source>
        <translation>顯示所在位置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>變更(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>刪除(&amp;D)</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新增政策</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Filter policies</source>
        <translation>篩選政策</translation>
    </message>
    <message numerus="yes">
        <source>%n policies</source>
        <translation>
            <numerusform>%n 個政策</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy matches the filter</source>
        <translation>沒有政策符合篩選</translation>
    </message>
    <message>
        <source>Auto-prune policies</source>
        <translation>自動清除政策</translation>
    </message>
    <message>
        <source>Nothing is pruned</source>
        <translation>沒有自動清除</translation>
    </message>
    <message>
        <source>A policy removes old tags by itself: all but the newest ones, or what is older than a span. What it would do can be tried first.</source>
        <translation>政策會自動移除舊標籤：只留下最新的幾個，或移除超過一段時間的標籤。可以先試算結果。</translation>
    </message>
    <message>
        <source>Policies run in the background, about once an hour. Tags that they remove go through the time machine; immutable ones stay.</source>
        <translation>政策在背景執行，大約每小時一次。被移除的標籤會經過時光機；不可變的標籤會保留。</translation>
    </message>
    <message>
        <source>Immutability policies</source>
        <translation>不可變政策</translation>
    </message>
    <message>
        <source>No immutability policy yet</source>
        <translation>還沒有不可變政策</translation>
    </message>
    <message>
        <source>A policy keeps tags by their names from being moved, deleted or expired: releases, say.</source>
        <translation>政策依名稱讓標籤不被移動、刪除或到期，例如發行版本。</translation>
    </message>
    <message>
        <source>Policies of the namespace are shown to those who administer it.</source>
        <translation>命名空間的政策只顯示給其管理員。</translation>
    </message>
    <message>
        <source>It was not undone: %1</source>
        <translation>無法復原：%1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyDialog</name>
    <message>
        <source>&amp;Method</source>
        <translation>方法(&amp;M)</translation>
    </message>
    <message>
        <source>Keep the newest tags</source>
        <translation>保留最新的標籤</translation>
    </message>
    <message>
        <source>Remove tags older than</source>
        <translation>移除早於下列時間的標籤</translation>
    </message>
    <message>
        <source>How many tags stay</source>
        <translation>保留的標籤數量</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>個標籤</translation>
    </message>
    <message>
        <source>How old tags become</source>
        <translation>標籤可存在多久</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
    <message>
        <source>&amp;Pattern</source>
        <translation>樣式</translation>
    </message>
    <message>
        <source>&amp;Means</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save policy</source>
        <translation>儲存政策</translation>
    </message>
    <message>
        <source>New auto-prune policy</source>
        <translation>新增自動清除政策</translation>
    </message>
    <message>
        <source>Change auto-prune policy</source>
        <translation>變更自動清除政策</translation>
    </message>
    <message>
        <source>The registry removes tags by it in the background, about once an hour. They go through the time machine like tags that are deleted by hand.</source>
        <translation>登錄庫會在背景依此移除標籤，大約每小時一次。這些標籤和手動刪除的一樣會經過時光機。</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有標籤</translation>
    </message>
    <message>
        <source>Tags whose name has the pattern</source>
        <translation>名稱含有該樣式的標籤</translation>
    </message>
    <message>
        <source>All other tags</source>
        <translation>其他所有標籤</translation>
    </message>
    <message>
        <source>Immutable tags and signatures of images are passed over. Nothing is removed by trying a policy.</source>
        <translation>不可變的標籤和映像檔的簽章會略過。試算政策不會移除任何東西。</translation>
    </message>
    <message>
        <source>New immutability policy</source>
        <translation>新增不可變政策</translation>
    </message>
    <message>
        <source>Change immutability policy</source>
        <translation>變更不可變政策</translation>
    </message>
    <message>
        <source>Tags that the policy means become immutable at once, and new ones when they are pushed.</source>
        <translation>政策所指的標籤會立即變為不可變，新標籤則在推送時。</translation>
    </message>
    <message>
        <source>Tags whose whole name matches</source>
        <translation>整個名稱相符的標籤</translation>
    </message>
    <message>
        <source>Auto-prune policies pass over immutable tags. Deleting the policy later leaves them immutable.</source>
        <translation>自動修剪政策會略過不可變的標籤。之後刪除政策，它們仍不可變。</translation>
    </message>
    <message>
        <source>This is no regular expression: %1</source>
        <translation>這不是正規表示式：%1</translation>
    </message>
    <message>
        <source>No other policy holds here</source>
        <translation>此處沒有其他政策</translation>
    </message>
    <message numerus="yes">
        <source>Together with the %n other(s)</source>
        <translation>
            <numerusform>連同其他 %n 個政策</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply auto-prune</source>
        <translation>套用自動清除</translation>
    </message>
    <message numerus="yes">
        <source>The policy is made in %n repositories, but for those that have the same already. From then on the registry itself deletes tags by it, about once an hour. They go through the time machine like tags that are deleted by hand.</source>
        <translation>
            <numerusform>將在 %n 個儲存庫中建立此政策，已有相同政策者除外。此後登錄庫會自行依此刪除標籤，約每小時一次。這些標籤與手動刪除的標籤一樣，會經過時光機。</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyPreview</name>
    <message>
        <source>&amp;Try it on</source>
        <translation>試算於(&amp;T)</translation>
    </message>
    <message>
        <source>What the policy does to each tag</source>
        <translation>政策對每個標籤的作用</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>BY</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What it does is shown here.</source>
        <translation>結果會顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tag(s) would be removed</source>
        <translation>
            <numerusform>%n 個標籤中有 %1 個會被移除</numerusform>
        </translation>
    </message>
    <message>
        <source>At most %1 become free, after the time machine (%2).</source>
        <translation>經過時光機（%2）後，最多可釋出 %1。</translation>
    </message>
    <message>
        <source>At most %1 become free.</source>
        <translation>最多可釋出 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the images do not tell their size.</source>
        <translation>
            <numerusform>其中 %n 個映像檔未提供大小。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay only because they are immutable.</source>
        <translation>
            <numerusform>%n 個標籤只因不可變而保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tag(s) become immutable</source>
        <translation>
            <numerusform>%n 個標籤中有 %1 個會變為不可變</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them will not expire any more.</source>
        <translation>
            <numerusform>其中 %n 個將不再到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新讀取(&amp;R)</translation>
    </message>
    <message>
        <source>Reading the tags: %1 so far</source>
        <translation>正在讀取標籤：目前 %1 個</translation>
    </message>
    <message>
        <source>The tags were not read: %1</source>
        <translation>無法讀取標籤：%1</translation>
    </message>
    <message>
        <source>Only the %1 newest tags were read.</source>
        <translation>只讀取了最新的 %1 個標籤。</translation>
    </message>
    <message>
        <source>The repository has no tags.</source>
        <translation>這個儲存庫沒有標籤。</translation>
    </message>
    <message>
        <source>this policy</source>
        <translation>此政策</translation>
    </message>
    <message>
        <source>another here</source>
        <translation>此處另一政策</translation>
    </message>
    <message>
        <source>the repository&apos;s</source>
        <translation>儲存庫的政策</translation>
    </message>
    <message>
        <source>the namespace&apos;s</source>
        <translation>命名空間的政策</translation>
    </message>
    <message>
        <source>the registry&apos;s</source>
        <translation>登錄庫的政策</translation>
    </message>
    <message>
        <source>There is no repository yet to try it on.</source>
        <translation>還沒有可供試算的儲存庫。</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>可以變更</translation>
    </message>
    <message>
        <source>What the registry itself would do, tag by tag; it changes nothing</source>
        <translation>由登錄庫自行判斷每個標籤的結果；不會變更任何內容</translation>
    </message>
    <message>
        <source>Compare with the &amp;registry</source>
        <translation>與登錄庫比對(&amp;R)</translation>
    </message>
    <message>
        <source>The registry is asked…</source>
        <translation>正在詢問登錄庫…</translation>
    </message>
    <message>
        <source>The registry did not say: %1</source>
        <translation>登錄庫未回答：%1</translation>
    </message>
    <message numerus="yes">
        <source>The registry says the same of %n tag(s).</source>
        <translation>
            <numerusform>登錄庫對 %n 個標籤的判斷相同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The registry says otherwise of %n tag(s): %1. They may have changed.</source>
        <extracomment>%1 some names of tags</extracomment>
        <translation>
            <numerusform>登錄庫對 %n 個標籤的判斷不同：%1。這些標籤可能已變更。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::PolicyQuestion</name>
    <message>
        <source>A registry refuses a policy that is there already: here that counts as a failure, and nothing is changed by it.</source>
        <translation>登錄庫會拒絕已存在的政策：在此算作失敗，但不會變更任何內容。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PreferencesDialog</name>
    <message>
        <source>Pages of the preferences</source>
        <translation>偏好設定的頁面</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Start with</source>
        <translation>啟動時顯示</translation>
    </message>
    <message>
        <source>&amp;Ask before closing while jobs run</source>
        <translation>工作執行時，關閉前先詢問</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>佈景主題(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Rows of tables</source>
        <translation>表格列高</translation>
    </message>
    <message>
        <source>Use the desktop&apos;s &amp;own style</source>
        <translation>使用桌面本身的樣式</translation>
    </message>
    <message>
        <source>Tables and colours stay; buttons, fields and tabs look like those of other programs.</source>
        <translation>表格與色彩維持不變；按鈕、欄位與分頁看起來和其他程式一樣。</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>時區</translation>
    </message>
    <message>
        <source>The whole date, also in UTC, is in the tool tip.</source>
        <translation>完整日期（含 UTC）顯示在工具提示中。</translation>
    </message>
    <message>
        <source>&amp;Soon means within</source>
        <translation>「即將到期」的天數</translation>
    </message>
    <message>
        <source>&amp;Approaching means within</source>
        <translation>「接近到期」的天數</translation>
    </message>
    <message>
        <source>Tags that expire soon are red, approaching ones amber.</source>
        <translation>即將到期的標籤為紅色，接近到期的為琥珀色。</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <translation>篩選動作</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message>
        <source>Keys of actions</source>
        <translation>動作的按鍵</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按鍵</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新的按鍵</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>U&amp;sual keys</source>
        <translation>預設按鍵</translation>
    </message>
    <message>
        <source>All &amp;usual keys</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>&amp;Requests at once</source>
        <translation>同時請求數</translation>
    </message>
    <message>
        <source>Of one job, such as the change of many tags.</source>
        <translation>指單一工作，例如變更許多標籤。</translation>
    </message>
    <message>
        <source>Lo&amp;g</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>Goes to standard error; never with secrets.</source>
        <translation>寫到標準錯誤輸出；絕不包含秘密。</translation>
    </message>
    <message>
        <source>Reset &amp;layout</source>
        <translation>重設版面配置</translation>
    </message>
    <message>
        <source>Open settings &amp;folder</source>
        <translation>開啟設定資料夾(&amp;F)</translation>
    </message>
    <message>
        <source>Changes apply at once.</source>
        <translation>變更會立即套用。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>依系統設定</translation>
    </message>
    <message>
        <source>The repositories</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>What was shown last</source>
        <translation>上次顯示的內容</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊密</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>From now: 3 d ago, in 5 days</source>
        <translation>相對時間：3 天前、5 天後</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期與時間</translation>
    </message>
    <message>
        <source>Of this computer</source>
        <translation>這部電腦的時區</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告與錯誤</translation>
    </message>
    <message>
        <source>Requests, too</source>
        <translation>也包含請求</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source> d</source>
        <extracomment>short for days, behind a number</extracomment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Told by the desktop, too</source>
        <translation>同時由桌面通知</translation>
    </message>
    <message>
        <source>While no window of Quayside is in front.</source>
        <translation>當 Quayside 沒有視窗在最前面時。</translation>
    </message>
    <message>
        <source>&amp;Jobs that failed or were interrupted</source>
        <translation>失敗或中斷的工作(&amp;J)</translation>
    </message>
    <message>
        <source>A lost s&amp;ign-in</source>
        <translation>登入失效(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Certificates that expire</source>
        <translation>即將到期的憑證(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tokens that expire</source>
        <translation>即將到期的權杖(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Messages of registries</source>
        <translation>登錄庫的訊息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Notifications of the bell of a registry</source>
        <translation>登錄庫鈴鐺中的通知(&amp;N)</translation>
    </message>
    <message>
        <source>Tags that expire</source>
        <translation>即將到期的標籤</translation>
    </message>
    <message>
        <source>Save &amp;diagnostics…</source>
        <translation>儲存診斷資料(&amp;D)…</translation>
    </message>
    <message>
        <source>Versions, settings, connections, the last requests and the log of the local registry, for whoever helps. Without passwords and tokens.</source>
        <translation>版本、設定、連線、最近的請求與本機登錄庫的記錄，供協助者參考。不含密碼與權杖。</translation>
    </message>
    <message>
        <source>This desktop has no tray, which would show them.</source>
        <translation>此桌面沒有系統匣，無法顯示這些通知。</translation>
    </message>
    <message>
        <source>A new &amp;version of Quayside</source>
        <translation>Quayside 的新版本(&amp;V)</translation>
    </message>
    <message>
        <source>The &amp;disk of the local registry runs short</source>
        <translation>本機登錄庫的磁碟空間即將不足(&amp;D)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PreferencesPages</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Tables and dates</source>
        <translation>表格與日期</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>鍵盤</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>進階</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
</context>
<context>
    <name>quayside::ui::PulledDelegate</name>
    <message>
        <source>never</source>
        <extracomment>when a tag was pulled last</extracomment>
        <translation>從未</translation>
    </message>
</context>
<context>
    <name>quayside::ui::QuotaCard</name>
    <message>
        <source>Change quota…</source>
        <translation>變更配額…</translation>
    </message>
    <message>
        <source>Set a quota…</source>
        <translation>設定配額…</translation>
    </message>
    <message>
        <source>The registry still counts what is there.</source>
        <translation>登錄庫仍在計算現有用量。</translation>
    </message>
    <message>
        <source>%1 used</source>
        <translation>已使用 %1</translation>
    </message>
    <message>
        <source>No quota is set: it may hold what the registry has room for.</source>
        <translation>未設定配額：可使用登錄庫的所有可用空間。</translation>
    </message>
    <message>
        <source>%1 of %2 used (%3 %)</source>
        <extracomment>%1 and %2 bytes, %3 a number</extracomment>
        <translation>已使用 %1，共 %2（%3 %）</translation>
    </message>
    <message>
        <source>Pushes are refused at %1 % (%2).</source>
        <translation>達到 %1 %（%2）時拒絕推送。</translation>
    </message>
    <message>
        <source>Administrators are warned at %1 % (%2).</source>
        <translation>達到 %1 %（%2）時警告管理員。</translation>
    </message>
    <message>
        <source>This is the quota of all namespaces that have none of their own.</source>
        <translation>這是所有未自訂配額之命名空間的配額。</translation>
    </message>
    <message>
        <source>Nothing is refused: without a limit that refuses, the quota can be exceeded.</source>
        <translation>不會拒絕任何推送：沒有拒絕門檻時，用量可以超過配額。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::QuotaDialog</name>
    <message>
        <source>What all repositories of the namespace hold together, each blob once.</source>
        <translation>命名空間中所有儲存庫的總用量，每個 blob 只計一次。</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>Re&amp;fuse pushes at</source>
        <translation>拒絕推送的門檻(&amp;F)</translation>
    </message>
    <message>
        <source>Percent of the quota at which pushes are refused</source>
        <translation>達到配額的百分之幾時拒絕推送</translation>
    </message>
    <message>
        <source>&amp;Warn at</source>
        <translation>警告門檻(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Remove quota</source>
        <translation>移除配額(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save quota</source>
        <translation>儲存配額</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>%1 的配額</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The size must be more than nothing.</source>
        <translation>大小必須大於零。</translation>
    </message>
    <message>
        <source>Warnings are percentages from 1 to 100, with commas between.</source>
        <translation>警告門檻為 1 到 100 的百分比，以逗號分隔。</translation>
    </message>
    <message>
        <source>From %1 on pushes are refused; pulls go on.</source>
        <translation>用量達到 %1 後拒絕推送；仍可拉取。</translation>
    </message>
    <message>
        <source>Nothing is refused: without a limit that refuses, the quota can be exceeded.</source>
        <translation>不會拒絕任何推送：沒有拒絕門檻時，用量可以超過配額。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecordHeader</name>
    <message>
        <source>Select all or none</source>
        <translation>全選或全不選</translation>
    </message>
    <message>
        <source>Which rows to select</source>
        <translation>要選取哪些列</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecordList</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>複製資料列(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all matching)</source>
        <translation>
            <numerusform>已選取 %n 個（所有符合項目）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecordTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重設欄位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Then sort by</source>
        <extracomment>a menu: columns by which rows are sorted that are alike in the first</extracomment>
        <translation>再依此排序(&amp;T)</translation>
    </message>
    <message>
        <source>%1	%2, rising</source>
        <extracomment>%1 a column, %2 its place among those that rows are sorted by: 1, 2 or 3</extracomment>
        <translation>%1	%2，遞增</translation>
    </message>
    <message>
        <source>%1	%2, falling</source>
        <translation>%1	%2，遞減</translation>
    </message>
    <message>
        <source>&amp;Sort by this column</source>
        <translation>依此欄排序(&amp;S)</translation>
    </message>
    <message>
        <source>Then sort by this &amp;column</source>
        <translation>再依此欄排序(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Visible rows</source>
        <translation>看得見的列(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;All matching the filter</source>
        <translation>所有符合篩選的列(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;None</source>
        <translation>不選取(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;elect</source>
        <translation>選取(&amp;E)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RecoveryDialog</name>
    <message>
        <source>Forgot the password?</source>
        <translation>忘記密碼？</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子郵件(&amp;E)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send the mail</source>
        <translation>寄出郵件</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>這不是電子郵件地址。</translation>
    </message>
    <message>
        <source>This address belongs to the organization %1.</source>
        <translation>這個地址屬於組織 %1。</translation>
    </message>
    <message>
        <source>An organization has no password. Use your own address, or ask who administers the organization.</source>
        <translation>組織沒有密碼。請使用您自己的地址，或詢問該組織的管理者。</translation>
    </message>
    <message>
        <source>An organization has no password. Use your own address, or ask at %1 who administers it.</source>
        <translation>組織沒有密碼。請使用您自己的地址，或向 %1 詢問管理者。</translation>
    </message>
    <message>
        <source>If an account has this address, a mail is on its way.</source>
        <translation>若有帳號使用這個地址，郵件已寄出。</translation>
    </message>
    <message>
        <source>Its link sets a new password. Then sign in with that.</source>
        <translation>郵件中的連結可設定新密碼，再以新密碼登入。</translation>
    </message>
    <message>
        <source>%1 mails a link to set a new password to the address of your account there.</source>
        <translation>%1 會將設定新密碼的連結寄到您在該處帳號的電子郵件地址。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>This registry mails no such links.</source>
        <translation>這個登錄庫不寄送這種連結。</translation>
    </message>
    <message>
        <source>Ask who administers it for a new password.</source>
        <translation>請向其管理者索取新密碼。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ReferrersSection</name>
    <message>
        <source>Signature</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>證明</translation>
    </message>
    <message>
        <source>List of contents (SBOM)</source>
        <translation>內容清單 (SBOM)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>DIGEST</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>PUSHED</source>
        <translation>推送時間</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>簽章</translation>
    </message>
    <message>
        <source>Signatures and attestations</source>
        <translation>簽章與證明</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>篩選</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No signatures found</source>
        <translation>找不到簽章</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>沒有項目符合篩選</translation>
    </message>
    <message>
        <source>Looked for as tags of the image&apos;s digest alone: the registry&apos;s own list needs the password or token, and none is kept.</source>
        <translation>只以映像檔摘要的標籤尋找：登錄庫自己的清單需要密碼或權杖，而目前沒有保存。</translation>
    </message>
    <message>
        <source>Looked for as referrers of the image and as tags of its digest. Whether one holds is not checked here.</source>
        <translation>已尋找映像檔的參照者與其摘要的標籤。這裡不檢查它們是否有效。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RegistrySizeLine</name>
    <message>
        <source>The size of the registry is being calculated…</source>
        <translation>正在計算登錄庫的大小…</translation>
    </message>
    <message>
        <source>The size of the registry was never calculated.</source>
        <translation>從未計算登錄庫的大小。</translation>
    </message>
    <message>
        <source>The registry holds %1. It is being calculated anew…</source>
        <translation>登錄庫共有 %1。正在重新計算…</translation>
    </message>
    <message>
        <source>The registry holds %1, calculated %2.</source>
        <extracomment>%2 &quot;2 h ago&quot;</extracomment>
        <translation>登錄庫共有 %1，計算於 %2。</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>計算</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RegistryStateChip</name>
    <message>
        <source>Registry is read-only</source>
        <translation>登錄庫唯讀</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RemoveConnectionDialog</name>
    <message>
        <source>Nothing is changed at the registry.</source>
        <translation>登錄庫不會有任何變更。</translation>
    </message>
    <message>
        <source>Delete its &amp;secrets from the keychain too</source>
        <translation>一併刪除鑰匙圈裡的密碼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>連線</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>要移除「%1」嗎？</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoriesPage</name>
    <message>
        <source>Repositories</source>
        <translation>儲存庫</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoriesSection</name>
    <message>
        <source>Repositories</source>
        <translation>儲存庫</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoriesView</name>
    <message>
        <source>Filter repositories</source>
        <translation>篩選儲存庫</translation>
    </message>
    <message>
        <source>Which repositories</source>
        <translation>哪些儲存庫</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Mirrors</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Not pushed to for 90 days</source>
        <translation>超過 90 天未推送</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>New repository</source>
        <translation>新增儲存庫</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>1  Sign in</source>
        <translation>1  登入</translation>
    </message>
    <message>
        <source>or copy with skopeo</source>
        <translation>或以 skopeo 複製</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>設為私人</translation>
    </message>
    <message>
        <source>Copy names</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>複製給管理員的請求</translation>
    </message>
    <message>
        <source>Sign-in no longer valid</source>
        <translation>登入已失效</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message numerus="yes">
        <source>%n repositories</source>
        <translation>
            <numerusform>%n 個儲存庫</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n repositories</source>
        <translation>
            <numerusform>%n 個儲存庫中的 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>已停止載入</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>No repository matches the filter</source>
        <translation>沒有符合篩選條件的儲存庫</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>Push the first image</source>
        <translation>推送第一個映像檔</translation>
    </message>
    <message>
        <source>The registry runs. A repository is made by the first push into it.</source>
        <translation>登錄庫執行中。第一次推送時會自動建立儲存庫。</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>複製密碼</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>標籤(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Information</source>
        <translation>資訊(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Copy image name</source>
        <translation>複製映像檔名稱(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>複製拉取指令(&amp;P)</translation>
    </message>
    <message>
        <source>Remove &amp;star</source>
        <translation>取消星號(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>加上星號(&amp;S)</translation>
    </message>
    <message>
        <source>Make p&amp;rivate</source>
        <translation>設為私人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>They are public already.</source>
        <translation>已經是公開的。</translation>
    </message>
    <message>
        <source>They are private already.</source>
        <translation>已經是私人的。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>產生新權杖</translation>
    </message>
    <message>
        <source>The registry is read-only now.</source>
        <translation>登錄庫目前為唯讀。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我自己的</translation>
    </message>
    <message>
        <source>Without tags</source>
        <translation>沒有標籤</translation>
    </message>
    <message>
        <source>Make read-&amp;only</source>
        <translation>設為唯讀(&amp;O)</translation>
    </message>
    <message>
        <source>Make &amp;normal</source>
        <translation>設為正常(&amp;N)</translation>
    </message>
    <message>
        <source>They are read-only already.</source>
        <translation>已經是唯讀。</translation>
    </message>
    <message>
        <source>They are normal already.</source>
        <translation>已經是正常狀態。</translation>
    </message>
    <message>
        <source>2  Push an image</source>
        <translation>2  推送映像檔</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Add per&amp;mission…</source>
        <translation>新增權限…(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Apply auto-prune…</source>
        <translation>套用自動清除…(&amp;A)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>載入更多</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>設為公開…</translation>
    </message>
    <message>
        <source>Make p&amp;ublic…</source>
        <translation>設為公開…(&amp;U)</translation>
    </message>
    <message>
        <source>Filter: name, acme/*, starred=yes</source>
        <translation>篩選：名稱、acme/*、starred=yes</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>%1 was made.</source>
        <translation>已建立 %1。</translation>
    </message>
    <message>
        <source>Neither a mirror nor read-only</source>
        <translation>非鏡像且非唯讀</translation>
    </message>
    <message>
        <source>Pushed to in the last week</source>
        <translation>最近一週有推送</translation>
    </message>
    <message>
        <source>Not pushed to for 30 days</source>
        <translation>30 天未推送</translation>
    </message>
    <message>
        <source>Not pushed to for a year</source>
        <translation>一年未推送</translation>
    </message>
    <message>
        <source>Name by a regular expression</source>
        <translation>名稱符合正規表示式</translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all matching)</source>
        <translation>
            <numerusform>已選取 %n 個（所有符合項目）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryActions</name>
    <message>
        <source>Remove the star</source>
        <translation>取消星號</translation>
    </message>
    <message>
        <source>Star this repository</source>
        <translation>為此儲存庫加上星號</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>此連線為唯讀。</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>複製連結(&amp;L)</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>在瀏覽器中開啟(&amp;B)</translation>
    </message>
    <message>
        <source>Make p&amp;rivate</source>
        <translation>設為私人(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多動作</translation>
    </message>
    <message>
        <source>Show the &amp;API calls of this page</source>
        <translation>顯示此頁面的 API 呼叫(&amp;A)</translation>
    </message>
    <message>
        <source>Make p&amp;ublic…</source>
        <translation>設為公開…(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>設定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Compare tags…</source>
        <translation>比較標籤(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryCommands</name>
    <message>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n repositories?</source>
        <translation>
            <numerusform>要刪除 %n 個儲存庫嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags and images in it can no longer be pulled, and its settings are gone. This cannot be undone here.</source>
        <translation>其中所有標籤與映像檔將無法再拉取，設定也會消失。在此無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>All tags and images in it can no longer be pulled. Under Deleted repositories it can be brought back until the time machine ends.</source>
        <translation>其中所有標籤與映像檔將無法再被拉取。在時光機的保留期間內，可在「已刪除的儲存庫」中復原。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories private?</source>
        <translation>
            <numerusform>要將 %n 個儲存庫設為私人嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who has a permission can pull them then; others are refused at once.</source>
        <translation>之後只有具備權限的人可以拉取，其他人會立即被拒絕。</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>設為私人</translation>
    </message>
    <message>
        <source>Make %1 public?</source>
        <translation>要將 %1 設為公開嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories public?</source>
        <translation>
            <numerusform>要將 %n 個儲存庫設為公開嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody who reaches the registry can then pull every image in it, without signing in. What was pulled cannot be called back.</source>
        <translation>能連上登錄庫的任何人都可以不登入就拉取其中所有映像檔。已被拉取的內容無法收回。</translation>
    </message>
    <message>
        <source>Nothing in it is secret.</source>
        <translation>其中沒有機密內容。</translation>
    </message>
    <message>
        <source>Nothing in them is secret.</source>
        <translation>其中沒有機密內容。</translation>
    </message>
    <message>
        <source>Make public</source>
        <translation>設為公開</translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories read-only?</source>
        <translation>
            <numerusform>要將 %n 個儲存庫設為唯讀嗎？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n repositories normal?</source>
        <translation>
            <numerusform>要將 %n 個儲存庫恢復為正常嗎？</numerusform>
        </translation>
    </message>
    <message>
        <source>They take no push and no change of a tag until they are normal again.</source>
        <translation>在恢復正常之前，不接受推送，也不接受標籤變更。</translation>
    </message>
    <message>
        <source>They take pushes and changes again.</source>
        <translation>它們會重新接受推送與變更。</translation>
    </message>
    <message>
        <source>Make read-only</source>
        <translation>設為唯讀</translation>
    </message>
    <message>
        <source>Make normal</source>
        <translation>恢復正常</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryList</name>
    <message>
        <source>The registry does not tell you its repositories.</source>
        <translation>此登錄庫不告訴您其中有哪些儲存庫。</translation>
    </message>
    <message>
        <source>Its repositories are being read.</source>
        <translation>正在讀取其儲存庫。</translation>
    </message>
    <message>
        <source>Its repositories could not be read: %1</source>
        <translation>無法讀取其儲存庫：%1</translation>
    </message>
    <message>
        <source>Its repositories have not been read.</source>
        <translation>尚未讀取其儲存庫。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryPage</name>
    <message>
        <source>Copy the name</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Pages of the repository</source>
        <translation>儲存庫的頁面</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Show its settings</source>
        <translation>顯示其設定</translation>
    </message>
    <message>
        <source>Organization mirror</source>
        <translation>組織鏡像</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryRights</name>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>Choose or type a repository</source>
        <translation>選擇或輸入儲存庫</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>No repository yet.</source>
        <translation>還沒有儲存庫。</translation>
    </message>
    <message>
        <source>Role in %1</source>
        <translation>在 %1 的角色</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositorySettingsSection</name>
    <message>
        <source>Parts of the settings</source>
        <translation>設定的各部分</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>Who may pull, push and administer here. Administrators of the namespace may do all of it without standing in the list.</source>
        <translation>誰可以在此拉取、推送與管理。命名空間的管理者不在清單中也擁有所有權限。</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>可見性</translation>
    </message>
    <message>
        <source>Make public…</source>
        <translation>設為公開…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Can be pulled and pushed to.</source>
        <translation>可以拉取與推送。</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Can be pulled; nobody can push, delete tags or change them.</source>
        <translation>可以拉取；任何人都不能推送、刪除或變更標籤。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>Only the mirror of the repository writes. Its configuration is kept when the state is changed again.</source>
        <translation>只有儲存庫的鏡像會寫入。再次變更狀態時會保留其設定。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>套用</translation>
    </message>
    <message>
        <source>Delete the repository</source>
        <translation>刪除儲存庫</translation>
    </message>
    <message>
        <source>All tags and images in it can no longer be pulled, and its settings are gone. This cannot be undone here.</source>
        <translation>其中所有標籤與映像檔將無法再拉取，設定也會消失。在此無法復原。</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Public: anybody can pull it, without signing in.</source>
        <translation>公開：任何人不需登入即可拉取。</translation>
    </message>
    <message>
        <source>Private: only who has a permission can pull it.</source>
        <translation>私人：只有具權限者可以拉取。</translation>
    </message>
    <message>
        <source>When it is private, only the users, robot accounts and teams above and the administrators of the namespace can pull it; others are refused at once.</source>
        <translation>設為私人後，只有上述使用者、機械人帳號與團隊，以及命名空間的管理者可以拉取；其他人會立即遭拒。</translation>
    </message>
    <message>
        <source>When it is public, every image in it can be pulled by anybody who reaches the registry. What was pulled cannot be called back.</source>
        <translation>設為公開後，能連上登錄庫的任何人都可以拉取其中所有映像檔。已被拉取的內容無法收回。</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>設為私人</translation>
    </message>
    <message>
        <source>The state is changed.</source>
        <translation>狀態已變更。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n tag(s)</source>
        <translation>
            <numerusform>超過 %n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s), %1 of images</source>
        <translation>
            <numerusform>%n 個標籤，映像檔共 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::RepositoryTableModel</name>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>VISIBILITY</source>
        <translation>可見度</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>LAST MODIFIED</source>
        <translation>最後修改</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>私人</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>唯讀</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>POPULARITY</source>
        <translation>熱門程度</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>%1, starred</source>
        <translation>%1，已加星號</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>TAGS</source>
        <translation>標籤</translation>
    </message>
    <message numerus="yes">
        <source>The registry tells of the newest %n alone.</source>
        <translation>
            <numerusform>登錄庫只列出最新的 %n 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n tag(s)</source>
        <translation>
            <numerusform>至少 %n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 個標籤</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <extracomment>a number of tags that is known to be so many or more</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>STAR</source>
        <translation>星號</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>已加星號</translation>
    </message>
    <message>
        <source>Not starred</source>
        <translation>未加星號</translation>
    </message>
    <message>
        <source>Starred: click to remove the star</source>
        <translation>已加星號：按一下可移除</translation>
    </message>
    <message>
        <source>Click to star it</source>
        <translation>按一下可加上星號</translation>
    </message>
    <message>
        <source>Org mirror</source>
        <extracomment>state of a repository that belongs to the mirror of a whole organization; short</extracomment>
        <translation>組織鏡像</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RequestForm</name>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
    <message>
        <source>(not sent)</source>
        <translation>（不傳送）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>數字</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>表單</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Body as JSON</source>
        <translation>以 JSON 表示的內容</translation>
    </message>
    <message>
        <source>Fill in %1.</source>
        <translation>請填寫 %1。</translation>
    </message>
    <message>
        <source>%1 is a number.</source>
        <translation>%1 必須是數字。</translation>
    </message>
    <message>
        <source>%1 is a list in JSON.</source>
        <translation>%1 必須是 JSON 清單。</translation>
    </message>
    <message>
        <source>%1 is an object in JSON.</source>
        <translation>%1 必須是 JSON 物件。</translation>
    </message>
    <message>
        <source>The body is an object: { … }.</source>
        <translation>內容必須是物件：{ … }。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>The body is a list: [ … ].</source>
        <translation>本文是清單：[ … ]。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RequestsPanel</name>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>METHOD</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>路徑</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>TOOK</source>
        <translation>耗時</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>REQUEST ID</source>
        <translation>請求識別碼</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>No request failed</source>
        <translation>沒有失敗的請求</translation>
    </message>
    <message>
        <source>No requests</source>
        <translation>沒有請求</translation>
    </message>
    <message>
        <source>What this console asks registries is listed here.</source>
        <translation>這裡列出主控台向登錄庫發出的請求。</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>複製為 curl 指令(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;address</source>
        <translation>複製位址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy request &amp;id</source>
        <translation>複製請求識別碼(&amp;I)</translation>
    </message>
    <message>
        <source>Copy what was &amp;sent</source>
        <translation>複製送出的內容(&amp;S)</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Failed only</source>
        <translation>只顯示失敗的</translation>
    </message>
    <message>
        <source>This page asked nothing yet</source>
        <translation>此頁面尚未發出請求</translation>
    </message>
    <message>
        <source>Open in the API &amp;explorer</source>
        <translation>在 API 瀏覽器中開啟(&amp;E)</translation>
    </message>
    <message>
        <source>This page only</source>
        <translation>僅此頁面</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RestoreRepositoryDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>還原(&amp;R)</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>還原 %1</translation>
    </message>
    <message>
        <source>There is a repository of this name again. It comes back under another name, with all that it held.</source>
        <translation>已有同名的儲存庫。它會以另一個名稱連同全部內容還原。</translation>
    </message>
    <message>
        <source>It comes back with all that it held.</source>
        <translation>它會連同全部內容還原。</translation>
    </message>
    <message>
        <source>Lower case letters, digits and . _ - /, and a letter or digit at both ends</source>
        <translation>小寫字母、數字和 . _ - /，首尾須為字母或數字</translation>
    </message>
    <message>
        <source>This name is taken.</source>
        <translation>這個名稱已被使用。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ReturnQuestion</name>
    <message>
        <source>Restore the tags to a moment</source>
        <translation>將標籤還原到某一刻</translation>
    </message>
    <message>
        <source>Every tag gets the image back that it had then.</source>
        <translation>每個標籤都會取回當時的映像檔。</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Delete tags that were not there then</source>
        <translation>刪除當時不存在的標籤</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>&amp;Moment</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The registry is asked what changes…</source>
        <translation>正在詢問登錄庫會變更什麼…</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>還有更多。</translation>
    </message>
    <message>
        <source>Before %1 not everything is known: what was gone for good by then is missing.</source>
        <translation>%1 之前的內容並非全部可知：當時已永久消失的不在其中。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>已永久消失</translation>
    </message>
    <message>
        <source>stays, was not there then</source>
        <translation>保留，當時不存在</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) change.</source>
        <translation>
            <numerusform>%n 個標籤會變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>All tags are as they were then: there is nothing to do.</source>
        <translation>所有標籤都和當時一樣：無需動作。</translation>
    </message>
    <message>
        <source>Of what the time machine has let go, the registry may have nothing.</source>
        <translation>時光機已放開的內容，登錄庫可能已經沒有。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RightsDialog</name>
    <message>
        <source>Rights in repositories</source>
        <translation>儲存庫中的權限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Not every right could be changed</source>
        <translation>有些權限無法變更</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RobotDialog</name>
    <message>
        <source>New robot account</source>
        <translation>新增機械人帳號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>ci</source>
        <translation>ci</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>What it is for, may be empty</source>
        <translation>用途，可以留空</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>鏡像</translation>
    </message>
    <message>
        <source>CI pipeline</source>
        <translation>CI 管線</translation>
    </message>
    <message>
        <source>Cluster that pulls</source>
        <translation>拉取映像檔的叢集</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>New repositories</source>
        <translation>新的儲存庫</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Duplicate the rights of %1</source>
        <translation>複製 %1 的權限</translation>
    </message>
    <message>
        <source>There is a robot account of this name already.</source>
        <translation>已有這個名稱的機械人帳號。</translation>
    </message>
    <message>
        <source>2 to 255 lower-case letters and digits, with single . _ - between them.</source>
        <translation>2 到 255 個小寫英文字母與數字，中間可用單一的 . _ -。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1+%2 is created.</source>
        <translation>將建立 %1+%2。</translation>
    </message>
    <message>
        <source>It joins %1.</source>
        <translation>它會加入 %1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>It gets %n right(s) in repositories.</source>
        <translation>
            <numerusform>它會得到儲存庫中的 %n 項權限。</numerusform>
        </translation>
    </message>
    <message>
        <source>In repositories created later it gets: %1.</source>
        <translation>在之後建立的儲存庫中，它的角色是：%1。</translation>
    </message>
    <message>
        <source>It may do nothing yet but pull public images.</source>
        <translation>它目前只能拉取公開的映像檔。</translation>
    </message>
    <message>
        <source>Give the robot account a name.</source>
        <translation>請為機械人帳號命名。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RobotsSection</name>
    <message>
        <source>%1 was created, but does not have every right</source>
        <translation>已建立 %1，但它沒有得到全部權限</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <translation>已建立 %1</translation>
    </message>
    <message>
        <source>Its token is here. Put it where it is needed.</source>
        <translation>權杖在這裡。請放到需要它的地方。</translation>
    </message>
    <message>
        <source>The rights of %1 cannot be read</source>
        <translation>無法讀取 %1 的權限</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Whatever signs in with the old token is refused from then on.</source>
        <translation>之後以舊權杖登入都會被拒絕。</translation>
    </message>
    <message>
        <source>It was last used %1.</source>
        <translation>上次使用：%1。</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>從未使用過。</translation>
    </message>
    <message>
        <source>Mirrors that may sign in with it: %1.</source>
        <translation>可能以它登入的鏡像：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Regenerate the token of %1?</source>
        <translation>重新產生 %1 的權杖？</translation>
    </message>
    <message>
        <source>Regenerate</source>
        <translation>重新產生</translation>
    </message>
    <message>
        <source>The token of %1 was not regenerated</source>
        <translation>沒有重新產生 %1 的權杖</translation>
    </message>
    <message>
        <source>%1 has a new token</source>
        <translation>%1 有新的權杖</translation>
    </message>
    <message>
        <source>The old one is good for nothing any more.</source>
        <translation>舊的權杖已經無效。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n robot account(s)?</source>
        <translation>
            <numerusform>刪除 %n 個機械人帳號？</numerusform>
        </translation>
    </message>
    <message>
        <source>Its token stops working, and its places in teams and its rights are gone. A robot of the same name created later gets none of them.</source>
        <translation>它的權杖會失效，它在團隊中的位置與權限也會消失。之後建立的同名機械人帳號不會得到這些。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>沒有刪除 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s) were not deleted</source>
        <translation>
            <numerusform>%n 個機械人帳號沒有刪除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s) deleted.</source>
        <translation>
            <numerusform>已刪除 %n 個機械人帳號。</numerusform>
        </translation>
    </message>
    <message>
        <source>Robot accounts</source>
        <translation>機械人帳號</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message>
        <source>Filter robot accounts</source>
        <translation>篩選機械人帳號</translation>
    </message>
    <message numerus="yes">
        <source>%n robot account(s)</source>
        <translation>
            <numerusform>%n 個機械人帳號</numerusform>
        </translation>
    </message>
    <message>
        <source>No robot account yet</source>
        <translation>還沒有機械人帳號</translation>
    </message>
    <message>
        <source>A robot account signs in where no person does: pipelines, clusters, mirrors. It has a token of its own and only the rights it is given.</source>
        <translation>機械人帳號用於沒有人登入的地方：管線、叢集、鏡像。它有自己的權杖，只有被賦予的權限。</translation>
    </message>
    <message>
        <source>Create the first robot account</source>
        <translation>建立第一個機械人帳號</translation>
    </message>
    <message>
        <source>No robot account matches the filter</source>
        <translation>沒有符合篩選條件的機械人帳號</translation>
    </message>
    <message>
        <source>Create robot account</source>
        <translation>建立機械人帳號</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 個名稱。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Credentials…</source>
        <translation>登入資料(&amp;C)…</translation>
    </message>
    <message>
        <source>Copy &amp;name</source>
        <translation>複製名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rights in repositories…</source>
        <translation>儲存庫中的權限(&amp;R)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate the rights…</source>
        <translation>複製權限(&amp;U)…</translation>
    </message>
    <message>
        <source>Re&amp;generate the token…</source>
        <translation>重新產生權杖(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>機械人</translation>
    </message>
    <message>
        <source>It was not undone</source>
        <translation>未能復原</translation>
    </message>
</context>
<context>
    <name>quayside::ui::RowList</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SavedFilterDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>儲存篩選條件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>It takes the place of the one of this name.</source>
        <translation>將取代同名的篩選條件。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SavedFilters</name>
    <message>
        <source>Saved filters</source>
        <translation>已儲存的篩選條件</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>儲存此篩選條件(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ScopeRow</name>
    <message>
        <source>part of %1</source>
        <extracomment>%1 the name of a scope that has this one in it</extracomment>
        <translation>包含於 %1</translation>
    </message>
    <message>
        <source>Dangerous</source>
        <translation>危險</translation>
    </message>
    <message>
        <source>%1, %2, %3, dangerous</source>
        <extracomment>a scope, its title, its meaning</extracomment>
        <translation>%1，%2，%3，危險</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SecretClipboard</name>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n s.</source>
        <translation>
            <numerusform>已複製。剪貼簿會在 %n 秒後清除。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::SecretDialog</name>
    <message>
        <source>C&amp;opy</source>
        <translation>複製(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隱藏</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SectionedPage</name>
    <message>
        <source>Loading was stopped</source>
        <translation>已停止載入</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>載入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>複製給管理員的請求</translation>
    </message>
    <message>
        <source>Sign-in no longer valid</source>
        <translation>登入已失效</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登入</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Offline: nothing can be changed.</source>
        <translation>離線：無法變更任何內容。</translation>
    </message>
    <message>
        <source>The registry is read-only now.</source>
        <translation>登錄庫目前為唯讀。</translation>
    </message>
    <message>
        <source>This connection is read-only.</source>
        <translation>此連線為唯讀。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Make a new token</source>
        <translation>產生新權杖</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>搜尋…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SecurityPage</name>
    <message>
        <source>&amp;Clear copied secrets after</source>
        <translation>複製的密碼清除時間(&amp;C)</translation>
    </message>
    <message>
        <source>Passwords and tokens leave the clipboard by themselves, unless something else lies there.</source>
        <translation>密碼與權杖會自動從剪貼簿清除，除非剪貼簿中已是其他內容。</translation>
    </message>
    <message>
        <source>Secrets are kept</source>
        <translation>密碼存放位置</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>變更(&amp;H)…</translation>
    </message>
    <message>
        <source>Change where secrets are kept</source>
        <translation>變更密碼的存放位置</translation>
    </message>
    <message>
        <source>&amp;Lock the encrypted file</source>
        <translation>鎖定加密檔案(&amp;L)</translation>
    </message>
    <message>
        <source>When nothing was read from it for that long. The next secret that is needed asks for the passphrase; connections that are signed in stay so.</source>
        <translation>當這段時間內沒有從中讀取任何內容時。下次需要密碼時會詢問通關密語；已登入的連線保持登入。</translation>
    </message>
    <message>
        <source>In memory, until Quayside quits.</source>
        <translation>在記憶體中，直到 Quayside 結束。</translation>
    </message>
    <message>
        <source>In the keychain of the system.</source>
        <translation>在系統的鑰匙圈中。</translation>
    </message>
    <message>
        <source>In the keychain of the system, which is locked.</source>
        <translation>在系統的鑰匙圈中，目前已鎖定。</translation>
    </message>
    <message>
        <source>In the keychain of the system, which does not answer.</source>
        <translation>在系統的鑰匙圈中，目前沒有回應。</translation>
    </message>
    <message>
        <source>Nowhere yet: you are asked when there is a first one.</source>
        <translation>尚未決定：有第一個密碼時會詢問您。</translation>
    </message>
    <message>
        <source>In an encrypted file, which your passphrase opens.</source>
        <translation>在加密檔案中，以您的通關密語開啟。</translation>
    </message>
    <message>
        <source>Nowhere: each one is asked for when it is needed.</source>
        <translation>不存放：每次需要時都會詢問。</translation>
    </message>
    <message>
        <source>This run keeps no secrets elsewhere.</source>
        <translation>此次執行不會將密碼存放在別處。</translation>
    </message>
    <message>
        <source>There is nothing to choose where the system has a keychain.</source>
        <translation>系統有鑰匙圈時無需選擇。</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>short for seconds, behind a number</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>永不</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘後</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file in use.</source>
        <translation>目前沒有使用這樣的檔案。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ServiceKeyDialog</name>
    <message>
        <source>&amp;Service</source>
        <translation>服務(&amp;S)</translation>
    </message>
    <message>
        <source>Who signs with it, for example quay</source>
        <translation>以它簽章的服務，例如 quay</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>名稱(&amp;M)</translation>
    </message>
    <message>
        <source>Optional, for people</source>
        <translation>可不填，給人看的名稱</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>備註(&amp;T)</translation>
    </message>
    <message>
        <source>Why it is approved</source>
        <translation>核准的原因</translation>
    </message>
    <message>
        <source>Expiration</source>
        <translation>到期時間</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>At most %n characters</source>
        <translation>
            <numerusform>最多 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>Without tabs and other characters that cannot be seen.</source>
        <translation>不可含定位字元與其他看不見的字元。</translation>
    </message>
    <message>
        <source>Letters from A to Z, digits, spaces and - _ : / only.</source>
        <translation>只能使用 A 到 Z 的字母、數字、空格與 - _ : /。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ServiceKeysSection</name>
    <message>
        <source>%1
Click to copy</source>
        <translation>%1
按一下即可複製</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>服務</translation>
    </message>
    <message>
        <source>CREATED</source>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期 (EXPIRES)</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>KEY ID</source>
        <translation>金鑰 ID</translation>
    </message>
    <message>
        <source>Waiting for approval</source>
        <translation>等待核准</translation>
    </message>
    <message>
        <source>The registry does not take it before a superuser approves it.</source>
        <translation>超級使用者核准之前，登錄庫不接受這把金鑰。</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Approved by rotation</source>
        <extracomment>a key that took the place of an older one</extracomment>
        <translation>由輪替核准</translation>
    </message>
    <message>
        <source>Approved automatically</source>
        <translation>自動核准</translation>
    </message>
    <message>
        <source>Approved by %1</source>
        <translation>由 %1 核准</translation>
    </message>
    <message>
        <source>Service keys</source>
        <translation>服務金鑰</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>詳細資料(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Copy key ID</source>
        <translation>複製金鑰 ID(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Approve…</source>
        <translation>核准(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>重新命名(&amp;R)…</translation>
    </message>
    <message>
        <source>Change e&amp;xpiration…</source>
        <translation>變更到期時間(&amp;X)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>刪除(&amp;L)…</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation>金鑰 %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>New service key</source>
        <translation>新增服務金鑰</translation>
    </message>
    <message>
        <source>The registry makes a key pair and shows the private part once. The key is approved with it: whatever it signs for the service is believed.</source>
        <translation>登錄庫產生一對金鑰，私密的部分只顯示一次。金鑰同時即獲核准：它為該服務簽章的一切都會被採信。</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>Approve the key %1?</source>
        <translation>要核准金鑰 %1 嗎？</translation>
    </message>
    <message>
        <source>Whatever it signs for the service %1 is believed from now on. Compare the key ID with what the service says of itself: %2</source>
        <translation>從現在起，它為服務 %1 簽章的一切都會被採信。請與該服務自己顯示的金鑰 ID 比對：%2</translation>
    </message>
    <message>
        <source>A&amp;pprove</source>
        <translation>核准(&amp;P)</translation>
    </message>
    <message>
        <source>%1 is approved.</source>
        <translation>%1 已核准。</translation>
    </message>
    <message>
        <source>Rename the key %1</source>
        <translation>重新命名金鑰 %1</translation>
    </message>
    <message>
        <source>The name is for people: services tell a key by its ID.</source>
        <translation>名稱是給人看的：服務以 ID 辨認金鑰。</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重新命名(&amp;R)</translation>
    </message>
    <message>
        <source>The key has another name.</source>
        <translation>金鑰已改名。</translation>
    </message>
    <message>
        <source>Change the expiration of %1</source>
        <translation>變更 %1 的到期時間</translation>
    </message>
    <message>
        <source>After that the service %1 is refused when it signs with the key.</source>
        <translation>到期之後，服務 %1 以這把金鑰簽章即會被拒絕。</translation>
    </message>
    <message>
        <source>Change e&amp;xpiration</source>
        <translation>變更到期時間(&amp;X)</translation>
    </message>
    <message>
        <source>The expiration is changed.</source>
        <translation>到期時間已變更。</translation>
    </message>
    <message>
        <source>Delete the key %1?</source>
        <translation>要刪除金鑰 %1 嗎？</translation>
    </message>
    <message>
        <source>The registry signs its tokens with such a key: it makes itself a new one at once; clients that are pulling get a new token by themselves. This cannot be undone.</source>
        <translation>登錄庫以這種金鑰簽署它的權杖：它會立刻為自己產生新的一把，正在拉取的用戶端會自行取得新的權杖。此動作無法復原。</translation>
    </message>
    <message>
        <source>The service %1 is refused from then on when it signs with this key. This cannot be undone.</source>
        <translation>從此服務 %1 以這把金鑰簽章即會被拒絕。此動作無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The key %1 is deleted.</source>
        <translation>金鑰 %1 已刪除。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新增金鑰…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Actions for the chosen key</source>
        <translation>所選金鑰的動作</translation>
    </message>
    <message>
        <source>Service keys of the registry</source>
        <translation>登錄庫的服務金鑰</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>篩選金鑰</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n 把金鑰</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no service key</source>
        <translation>沒有服務金鑰</translation>
    </message>
    <message>
        <source>Services that work for the registry, as a mirror or a scanner does, prove with a key who they are.</source>
        <translation>為登錄庫工作的服務（例如鏡像或掃描器）以金鑰證明自己的身分。</translation>
    </message>
    <message>
        <source>No key matches the filter</source>
        <translation>沒有金鑰符合篩選</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SettingsSection</name>
    <message>
        <source>Contact</source>
        <translation>聯絡信箱</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>電子郵件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓氏(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;ompany</source>
        <translation>公司(&amp;O)</translation>
    </message>
    <message>
        <source>L&amp;ocation</source>
        <translation>所在地(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>儲存(&amp;S)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
    <message>
        <source>All other sessions of this account end. Robots and tokens keep working.</source>
        <translation>這個帳號的其他工作階段都會結束。機械人帳號與權杖不受影響。</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat it</source>
        <translation>再輸入一次(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;password</source>
        <translation>變更密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Time machine</source>
        <translation>時光機</translation>
    </message>
    <message>
        <source>Deleted or expired tags stay restorable this long; storage is freed afterwards.</source>
        <translation>已刪除或到期的標籤在這段時間內可以還原；之後才釋放儲存空間。</translation>
    </message>
    <message>
        <source>Re&amp;storable for</source>
        <translation>可還原期間(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>儲存(&amp;V)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>This is no e-mail address.</source>
        <translation>這不是電子郵件地址。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>至少 %n 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>兩次輸入不同。</translation>
    </message>
    <message>
        <source>With 0 seconds a deleted or expired tag is gone at once, with no way back.</source>
        <translation>設為 0 秒時，刪除或到期的標籤會立刻消失，無法復原。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>個人資料</translation>
    </message>
    <message>
        <source>Delete the organization</source>
        <translation>刪除組織</translation>
    </message>
    <message>
        <source>Delete the account</source>
        <translation>刪除帳號</translation>
    </message>
    <message>
        <source>With all its repositories, teams, robots and applications. This cannot be undone.</source>
        <translation>包含它所有的儲存庫、團隊、機械人帳號與應用程式。此動作無法復原。</translation>
    </message>
    <message>
        <source>With all its repositories, robots and tokens. This cannot be undone.</source>
        <translation>包含它所有的儲存庫、機械人帳號與權杖。此動作無法復原。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已儲存。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>已變更密碼。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message>
        <source>Make an organization of the account</source>
        <translation>將帳號轉為組織</translation>
    </message>
    <message>
        <source>Its repositories and robot accounts stay. Teams can share the work, and nobody signs in with its name any more.</source>
        <translation>其儲存庫與機械人帳號保留。團隊可以共同工作，之後不再有人以此名稱登入。</translation>
    </message>
    <message>
        <source>Make an &amp;organization…</source>
        <translation>轉為組織(&amp;O)…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>User name and password at %1</source>
        <translation>%1 的使用者名稱與密碼</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>使用者名稱(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼(&amp;P)</translation>
    </message>
    <message>
        <source>Password a&amp;gain</source>
        <translation>再輸入一次密碼(&amp;G)</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>兩次輸入的密碼不同。</translation>
    </message>
    <message>
        <source>&amp;Keep the password in the keychain</source>
        <translation>將密碼保存在鑰匙圈(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a password</source>
        <translation>選擇密碼</translation>
    </message>
    <message>
        <source>This computer has no keychain to keep a password. Choose one for the administrator and remember it: at least 8 characters, no spaces.</source>
        <translation>這部電腦沒有可保存密碼的鑰匙圈。請為管理者選擇一組密碼並記住：
至少 8 個字元，不含空白。</translation>
    </message>
    <message>
        <source>Start local registry</source>
        <translation>啟動本機登錄庫</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>連線設定…</translation>
    </message>
    <message>
        <source>API token of %1</source>
        <translation>%1 的 API 權杖</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>&amp;Keep the token in the keychain</source>
        <translation>將權杖保存在鑰匙圈</translation>
    </message>
    <message>
        <source>&amp;Forgot the password?</source>
        <translation>忘記密碼(&amp;F)？</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StartPage</name>
    <message>
        <source>A registry on this computer</source>
        <translation>這部電腦上的登錄庫</translation>
    </message>
    <message>
        <source>One click makes the data folder, the keys and an administrator.
The secret goes to your keychain, and the registry listens on this computer only.</source>
        <translation>按一下即可建立資料夾、金鑰與管理者帳號。
密碼會存入您的鑰匙圈，登錄庫只接受這部電腦的連線。</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在啟動…</translation>
    </message>
    <message>
        <source>Start local registry</source>
        <translation>啟動本機登錄庫</translation>
    </message>
    <message>
        <source>%1, %2 free</source>
        <translation>%1，可用空間 %2</translation>
    </message>
    <message>
        <source>Connecting to the registry.</source>
        <translation>正在連線至登錄庫。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在連線…</translation>
    </message>
    <message>
        <source>There is no connection to the registry.</source>
        <translation>目前沒有與登錄庫的連線。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message numerus="yes">
        <source>time machine %n day(s)</source>
        <translation>
            <numerusform>時光機 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Change these first…</source>
        <translation>先變更這些…</translation>
    </message>
    <message>
        <source>Connect to a Quay</source>
        <translation>連線到 Quay</translation>
    </message>
    <message>
        <source>Add connection…</source>
        <translation>新增連線…</translation>
    </message>
    <message>
        <source>quay.io</source>
        <translation>quay.io</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>逛逛看</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>尚未登入。</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>登入…</translation>
    </message>
    <message>
        <source>A registry of your company, or another Quayside.</source>
        <translation>貴公司的登錄庫，
或另一個 Quayside。</translation>
    </message>
    <message>
        <source>Public images, without an account.</source>
        <translation>公開的映像檔，
不需帳號。</translation>
    </message>
    <message>
        <source>I need an API token</source>
        <translation>我需要 API 權杖</translation>
    </message>
    <message>
        <source>For scripts and CI, with no more rights than they need.</source>
        <translation>供指令稿與 CI 使用，
只給所需的權限。</translation>
    </message>
    <message>
        <source>Make a token…</source>
        <translation>產生權杖…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StateOverlay</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在載入…</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已載入</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StatusLine</name>
    <message numerus="yes">
        <source>%n job(s), %1 %</source>
        <translation>
            <numerusform>%n 個工作，%1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Closes when the jobs are finished</source>
        <translation>工作完成後關閉</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of this language, for the status bar: &quot;zh_TW&quot;.</extracomment>
        <translation>zh_TW</translation>
    </message>
    <message>
        <source>Language %1, text size %2 %</source>
        <extracomment>%1: the code of the language, %2: a number.</extracomment>
        <translation>語言 %1，文字大小 %2 %</translation>
    </message>
    <message>
        <source>All jobs are finished.</source>
        <translation>所有工作都已完成。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>步驟 %1／%2：%3</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StorageCard</name>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Space that the registry uses</source>
        <translation>登錄庫使用的空間</translation>
    </message>
    <message>
        <source>images</source>
        <translation>映像檔</translation>
    </message>
    <message>
        <source>database</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>kept free to clean up in</source>
        <translation>保留供清理使用</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>超過 %1 個</translation>
    </message>
    <message>
        <source>used, %1 free</source>
        <translation>已使用，可用空間 %1</translation>
    </message>
    <message>
        <source>Disk: %1 of %2 in use</source>
        <translation>磁碟：%2 中已使用 %1</translation>
    </message>
    <message>
        <source>The folder is on a network drive (%1): a broken connection can damage the database.</source>
        <translation>資料夾位於網路磁碟機 (%1)：連線中斷可能損壞資料庫。</translation>
    </message>
    <message>
        <source>What only deleted, moved and expired tags hold. It can be restored until the time machine lets go of it; counted once an hour.</source>
        <translation>只由已刪除、已移動與已到期的標籤持有的內容。在時光機期滿前可以還原；每小時統計一次。</translation>
    </message>
    <message>
        <source>Reclaimable after the time machine: %1</source>
        <translation>時光機期滿後可回收：%1</translation>
    </message>
    <message>
        <source>Collect garbage…</source>
        <translation>垃圾回收…</translation>
    </message>
    <message>
        <source>Shows first what would be removed.</source>
        <translation>先顯示將會移除的內容。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StorageLine</name>
    <message numerus="yes">
        <source>%1: %2 in %n blob(s)</source>
        <extracomment>%1 is a date with its time, %2 a size, after it the number of blobs</extracomment>
        <translation>
            <numerusform>%1：%2，共 %n 個 blob</numerusform>
        </translation>
    </message>
    <message>
        <source>Blobs took up %1 on %2, %3 now</source>
        <translation>blob 在 %2 占用 %1，現在占用 %3</translation>
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
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>SHARE</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>儲存空間</translation>
    </message>
    <message>
        <source>Repositories by size</source>
        <translation>依大小排列的儲存庫</translation>
    </message>
    <message>
        <source>Filter repositories</source>
        <translation>篩選儲存庫</translation>
    </message>
    <message numerus="yes">
        <source>%n repository(ies)</source>
        <translation>
            <numerusform>%n 個儲存庫</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stored yet</source>
        <translation>尚未儲存任何內容</translation>
    </message>
    <message>
        <source>What each repository holds is shown here.</source>
        <translation>這裡會顯示每個儲存庫的用量。</translation>
    </message>
    <message>
        <source>No repository matches the filter</source>
        <translation>沒有符合篩選條件的儲存庫</translation>
    </message>
    <message>
        <source>The quota is changed.</source>
        <translation>已變更配額。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>The quota is not as it was</source>
        <translation>配額未能恢復原狀</translation>
    </message>
</context>
<context>
    <name>quayside::ui::StrengthMeter</name>
    <message>
        <source>Strength of the password: %1</source>
        <translation>密碼強度：%1</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>弱</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>強</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SummarySection</name>
    <message>
        <source>Facts</source>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>媒體類型</translation>
    </message>
    <message>
        <source>Artifact type</source>
        <translation>成品類型</translation>
    </message>
    <message>
        <source>Last modified</source>
        <translation>最後修改</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要資訊</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 for the chosen platform</source>
        <extracomment>the size of one of several images</extracomment>
        <translation>所選平台為 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, last %2</source>
        <translation>%1，最近 %2</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>沒有標記</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>此標籤不可變。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>拉取次數</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>依標籤</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>依摘要</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>標記…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::SuperuserPage</name>
    <message>
        <source>Show all repositories</source>
        <translation>顯示所有儲存庫</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系統管理</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>超級使用者</translation>
    </message>
    <message>
        <source>Read-only superuser</source>
        <translation>唯讀超級使用者</translation>
    </message>
    <message>
        <source>Pages of the administration</source>
        <translation>系統管理的頁面</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TableExport</name>
    <message>
        <source>Export the table</source>
        <translation>匯出表格</translation>
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
        <translation>以定位字元分隔的文字 (*.tsv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1</source>
        <translation>
            <numerusform>已將 %n 列寫入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>無法寫入 %1：%2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagChanges</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) could not be changed.</source>
        <translation>
            <numerusform>%n 個標籤無法變更。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重試失敗項目</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, see Jobs</source>
        <translation>
            <numerusform>還有 %n 個，請見工作</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy request for admin</source>
        <translation>複製給管理員的請求</translation>
    </message>
    <message>
        <source>Clear its expiration</source>
        <translation>清除它的到期時間</translation>
    </message>
    <message>
        <source>The registry gave %1 another date: %2.</source>
        <extracomment>%1 tag, %2 date and time, or Never</extracomment>
        <translation>登錄庫給了 %1 不同的日期：%2。</translation>
    </message>
    <message numerus="yes">
        <source>The registry gave %n tag(s) other dates; see Activity.</source>
        <translation>
            <numerusform>登錄庫給了其中 %n 個標籤不同的日期，請見「活動」。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細資料…</translation>
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
        <translation>標籤</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>映像檔</translation>
    </message>
    <message>
        <source>How the images differ</source>
        <translation>兩個映像檔的差異</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>新增標籤</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Letters, digits, dots, dashes and underscores, at most 128; neither a dot nor a dash first.</source>
        <translation>字母、數字、點、連字號與底線，最多 128 個；開頭不可為點或連字號。</translation>
    </message>
    <message>
        <source>This tag points to the image already.</source>
        <translation>這個標籤已指向此映像檔。</translation>
    </message>
    <message>
        <source>This tag is immutable: it cannot move.</source>
        <translation>這個標籤不可變：無法移動。</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>移動標籤</translation>
    </message>
    <message>
        <source>Move %1 from %2 to %3</source>
        <translation>將 %1 從 %2 移到 %3</translation>
    </message>
    <message>
        <source>One more name for the image of %1</source>
        <translation>為 %1 的映像檔再加一個名稱</translation>
    </message>
    <message>
        <source>The image that it points to now stays recoverable.</source>
        <translation>它現在指向的映像檔仍可還原。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Pushed</source>
        <translation>已推送</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagPage</name>
    <message>
        <source>Show all tags</source>
        <translation>顯示所有標籤</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>不可變</translation>
    </message>
    <message>
        <source>%1 of %2 stored</source>
        <extracomment>platforms of an image: %1 of them are stored, %2 are there</extracomment>
        <translation>已儲存 %1 / %2</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Whose layers and manifest are shown</source>
        <translation>顯示哪個平台的層與 manifest</translation>
    </message>
    <message>
        <source>Pull</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>Pages of the tag</source>
        <translation>標籤的頁面</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagPlanDialog</name>
    <message>
        <source>What happens to each tag</source>
        <translation>每個標籤會如何</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Type %1 to go on:</source>
        <extracomment>%1 is a name that has to be typed as it is</extracomment>
        <translation>請輸入 %1 以繼續：</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagQuestions</name>
    <message>
        <source>The time machine of the namespace is off: it cannot be restored afterwards.</source>
        <translation>命名空間的時光機已關閉：之後無法還原。</translation>
    </message>
    <message>
        <source>It can be restored until %1.</source>
        <translation>可還原至 %1。</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>還原 %1？</translation>
    </message>
    <message>
        <source>The tag moves back to an image that it pointed to before. The present image stays recoverable.</source>
        <translation>標籤會移回它先前指向的映像檔。現在的映像檔仍可還原。</translation>
    </message>
    <message>
        <source>The tag is not there now. It comes back with the image that it pointed to last.</source>
        <translation>標籤現在不存在。它會帶著最後指向的映像檔回來。</translation>
    </message>
    <message>
        <source>TAG</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>AFTERWARDS</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Clear its expiration, too, so that it does not leave again</source>
        <translation>同時清除它的到期時間，以免再次消失</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>The time machine has let go of this image: the registry may not have it any more.</source>
        <translation>時光機已放開這個映像檔：登錄庫可能已經沒有它。</translation>
    </message>
    <message>
        <source>Delete the past of %1 permanently?</source>
        <translation>永久刪除 %1 的過去？</translation>
    </message>
    <message>
        <source>The image can no longer be restored under this tag. Its storage is given back unless another tag keeps it. This cannot be undone.</source>
        <translation>這個映像檔無法再以此標籤還原。除非有其他標籤保留它，否則會釋出儲存空間。此動作無法復原。</translation>
    </message>
    <message>
        <source>IMAGE</source>
        <translation>映像檔</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>永久刪除</translation>
    </message>
    <message>
        <source>I understand that it is gone for good</source>
        <translation>我了解它將永遠消失</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s)?</source>
        <translation>
            <numerusform>刪除 %n 個標籤？</numerusform>
        </translation>
    </message>
    <message>
        <source>ALSO KEPT BY</source>
        <translation>另由此保留</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 及另外 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>no other tag</source>
        <translation>沒有其他標籤</translation>
    </message>
    <message>
        <source>Immutable tags cannot be deleted.</source>
        <translation>不可變的標籤無法刪除。</translation>
    </message>
    <message>
        <source>Delete %1 permanently?</source>
        <translation>永久刪除 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s) permanently?</source>
        <translation>
            <numerusform>永久刪除 %n 個標籤？</numerusform>
        </translation>
    </message>
    <message>
        <source>The time machine does not keep it: it cannot be restored, and its storage is given back unless another tag keeps the image. This cannot be undone.</source>
        <translation>時光機不會保留它：無法還原，除非有其他標籤保留此映像檔，否則會釋出儲存空間。此動作無法復原。</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Include the images of its platforms</source>
        <translation>包含各平台的映像檔</translation>
    </message>
    <message>
        <source>These tags are immutable already.</source>
        <translation>這些標籤已是不可變。</translation>
    </message>
    <message>
        <source>None of these tags is immutable.</source>
        <translation>這些標籤都不是不可變。</translation>
    </message>
    <message numerus="yes">
        <source>Make %n tag(s) immutable?</source>
        <translation>
            <numerusform>將 %n 個標籤設為不可變？</numerusform>
        </translation>
    </message>
    <message>
        <source>An immutable tag does not expire: the registry takes the date away, unless it lets both stand. Undo brings no date back.</source>
        <translation>不可變的標籤不會到期：除非登錄庫允許兩者並存，否則會移除日期。復原不會帶回日期。</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <translation>到期 (EXPIRES)</translation>
    </message>
    <message>
        <source>Make immutable</source>
        <translation>設為不可變</translation>
    </message>
    <message>
        <source>An immutable tag is not moved or deleted and does not expire, until an administrator allows changes again.</source>
        <translation>在管理員再次允許變更之前，不可變的標籤不會移動、不會被刪除，也不會到期。</translation>
    </message>
    <message numerus="yes">
        <source>Allow changes to %n tag(s)?</source>
        <translation>
            <numerusform>允許變更 %n 個標籤？</numerusform>
        </translation>
    </message>
    <message>
        <source>They can be moved and deleted again, and can expire.</source>
        <translation>它們將可再次移動、刪除，也可以到期。</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>允許變更</translation>
    </message>
    <message>
        <source>can be changed</source>
        <translation>可變更</translation>
    </message>
    <message>
        <source>skipped, immutable already</source>
        <translation>略過，已是不可變</translation>
    </message>
    <message>
        <source>skipped, not immutable</source>
        <translation>略過，並非不可變</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagTableModel</name>
    <message>
        <source>TAG</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>LAST MODIFIED</source>
        <translation>最後修改</translation>
    </message>
    <message>
        <source>EXPIRES</source>
        <extracomment>The name that users know from Quay; zh_TW shows it in brackets after the Chinese word.</extracomment>
        <translation>到期 (EXPIRES)</translation>
    </message>
    <message>
        <source>MANIFEST</source>
        <translation>MANIFEST</translation>
    </message>
    <message>
        <source>PULL</source>
        <translation>拉取</translation>
    </message>
    <message>
        <source>%1 never expires</source>
        <translation>%1 永不到期</translation>
    </message>
    <message>
        <source>%1 expires %2, %3, %4</source>
        <extracomment>%1 tag, %2 &quot;in 5 days&quot;, %3 date and time, %4 &quot;soon&quot;</extracomment>
        <translation>%1 於 %2到期，%3，%4</translation>
    </message>
    <message>
        <source>%1 bytes, compressed</source>
        <translation>壓縮後 %1 位元組</translation>
    </message>
    <message>
        <source>Pull commands and actions of %1</source>
        <translation>%1 的拉取指令與動作</translation>
    </message>
    <message>
        <source>SAME</source>
        <extracomment>tags of the same image, joined by lines</extracomment>
        <translation>相同</translation>
    </message>
    <message>
        <source>PULLED</source>
        <extracomment>when a tag was pulled last</extracomment>
        <translation>上次拉取</translation>
    </message>
    <message>
        <source>PULL COUNT</source>
        <translation>拉取次數</translation>
    </message>
    <message>
        <source>the same image as %1</source>
        <translation>與 %1 為同一個映像檔</translation>
    </message>
    <message>
        <source>never pulled</source>
        <translation>從未拉取</translation>
    </message>
    <message numerus="yes">
        <source>pulled %n time(s)</source>
        <translation>
            <numerusform>已拉取 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>PLATFORMS</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>MEDIA TYPE</source>
        <translation>媒體類型</translation>
    </message>
    <message>
        <source>LABELS</source>
        <translation>標記</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 platform, %2 tag</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, not stored</source>
        <translation>%1，未存放</translation>
    </message>
    <message>
        <source>The platforms could not be read. Close and open the row to try again.</source>
        <translation>無法讀取平台。請收合再展開此列以重試。</translation>
    </message>
    <message>
        <source>The list holds no image.</source>
        <translation>此清單沒有映像檔。</translation>
    </message>
    <message>
        <source>Reading the platforms…</source>
        <translation>正在讀取平台…</translation>
    </message>
    <message>
        <source>by platform</source>
        <extracomment>where a size stands: that of the list&apos;s images, which are shown when the row is opened</extracomment>
        <translation>依平台</translation>
    </message>
    <message>
        <source>This platform is not stored here; it is fetched on first pull.</source>
        <translation>這裡沒有存放此平台；第一次拉取時才會取得。</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 層</numerusform>
        </translation>
    </message>
    <message>
        <source>created %1</source>
        <extracomment>%1 how long ago</extracomment>
        <translation>建立於 %1</translation>
    </message>
    <message>
        <source>Recoverable until %1 (time machine: %2)</source>
        <translation>可還原至 %1（時光機：%2）</translation>
    </message>
    <message>
        <source>Not recoverable: the time machine is off</source>
        <translation>無法還原：時光機已關閉</translation>
    </message>
    <message>
        <source>Other tags shown have all of its layers</source>
        <translation>顯示的其他標籤已有它的所有層</translation>
    </message>
    <message>
        <source>Of it %1 in layers that no other image of the tags shown has</source>
        <translation>其中 %1 的層是顯示的標籤中其他映像檔所沒有的</translation>
    </message>
    <message>
        <source>Stored for it alone: %1 (layers and configuration)</source>
        <extracomment>of an image: what would come back with it</extracomment>
        <translation>僅為它儲存：%1（層與設定）</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>此標籤不可變。</translation>
    </message>
    <message>
        <source>Immutable: it is not moved or deleted and does not expire.</source>
        <translation>不可變：不會移動、不會被刪除，也不會到期。</translation>
    </message>
    <message>
        <source>Signed: a signature or an attestation of the image is here.</source>
        <translation>已簽章：此處有該映像檔的簽章或證明。</translation>
    </message>
    <message>
        <source>%1 of %2 platforms are stored; others are fetched on first pull.</source>
        <extracomment>platforms of a tag: %1 are stored, of %2</extracomment>
        <translation>%2 個平台中已儲存 %1 個；其他的在首次拉取時取得。</translation>
    </message>
    <message>
        <source>immutable</source>
        <extracomment>of a tag</extracomment>
        <translation>不可變</translation>
    </message>
    <message>
        <source>signed</source>
        <extracomment>of a tag: a signature of its image is here</extracomment>
        <translation>已簽章</translation>
    </message>
    <message>
        <source>%1 of %2 platforms stored</source>
        <extracomment>platforms of a tag: %1 are stored, of %2</extracomment>
        <translation>%2 個平台中已儲存 %1 個</translation>
    </message>
    <message>
        <source>CREATED</source>
        <extracomment>when an image was made; lists have no such time</extracomment>
        <translation>建立時間</translation>
    </message>
    <message>
        <source>PUSHED BY</source>
        <extracomment>who pushed the image under the tag, or let the tag point to it</extracomment>
        <translation>推送者</translation>
    </message>
    <message>
        <source>The usage log could not be read. %1</source>
        <translation>無法讀取使用紀錄。%1</translation>
    </message>
    <message>
        <source>The usage log has no entry of it: it may not be kept for so long.</source>
        <translation>使用紀錄中沒有它的項目：可能不會保留那麼久。</translation>
    </message>
    <message>
        <source>The newest %1 entries of the usage log do not reach back so far.</source>
        <extracomment>%1 a number</extracomment>
        <translation>使用紀錄最新的 %1 個項目還不到那麼久以前。</translation>
    </message>
    <message>
        <source>The registry keeps its usage log where it cannot be searched.</source>
        <translation>登錄庫把使用紀錄存放在無法搜尋的地方。</translation>
    </message>
    <message>
        <source>unknown. %1</source>
        <translation>不明。%1</translation>
    </message>
    <message>
        <source>%1, robot account</source>
        <translation>%1，機械人帳號</translation>
    </message>
    <message>
        <source>Pushed by %1</source>
        <translation>由 %1 推送</translation>
    </message>
    <message>
        <source>Restored by %1</source>
        <extracomment>of a tag</extracomment>
        <translation>由 %1 還原</translation>
    </message>
    <message>
        <source>Pointed to this image by %1</source>
        <extracomment>of a tag; it was not pushed</extracomment>
        <translation>由 %1 指向這個映像檔</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagTableView</name>
    <message>
        <source>Change &amp;expiration…</source>
        <translation>變更到期時間(&amp;X)…</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>複製拉取指令(&amp;P)</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細資訊(&amp;T)</translation>
    </message>
    <message>
        <source>Copy di&amp;gest</source>
        <translation>複製摘要(&amp;G)</translation>
    </message>
    <message>
        <source>The tag is immutable.</source>
        <translation>此標籤不可變。</translation>
    </message>
    <message>
        <source>&amp;Add or move tag…</source>
        <translation>新增或移動標籤(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Labels…</source>
        <translation>標記(&amp;L)…</translation>
    </message>
    <message>
        <source>Allow &amp;changes</source>
        <translation>允許變更(&amp;C)</translation>
    </message>
    <message>
        <source>Make &amp;immutable</source>
        <translation>設為不可變(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete pe&amp;rmanently…</source>
        <translation>永久刪除(&amp;R)…</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;expiration of %n tag(s)…</source>
        <translation>
            <numerusform>變更 %n 個標籤的到期時間(&amp;X)…</numerusform>
        </translation>
    </message>
    <message>
        <source>These tags are immutable.</source>
        <translation>這些標籤不可變。</translation>
    </message>
    <message numerus="yes">
        <source>Allow &amp;changes to %n tag(s)…</source>
        <translation>
            <numerusform>允許變更 %n 個標籤(&amp;C)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n tag(s) &amp;immutable…</source>
        <translation>
            <numerusform>將 %n 個標籤設為不可變(&amp;I)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n tag(s)…</source>
        <translation>
            <numerusform>刪除 %n 個標籤(&amp;D)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n tag(s) pe&amp;rmanently…</source>
        <translation>
            <numerusform>永久刪除 %n 個標籤(&amp;R)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n di&amp;gest(s)</source>
        <translation>
            <numerusform>複製 %n 個摘要(&amp;G)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy image &amp;name</source>
        <translation>複製映像檔名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Copy image name</source>
        <translation>複製映像檔名稱</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagTimeline</name>
    <message numerus="yes">
        <source>Timeline of %n tag(s)</source>
        <translation>
            <numerusform>%n 個標籤的時間軸</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day over a timeline</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>the moment that it is, over a line in a timeline</extracomment>
        <translation>現在</translation>
    </message>
    <message>
        <source>may be reclaimed</source>
        <translation>可能已回收</translation>
    </message>
    <message>
        <source>restorable: %1</source>
        <translation>可還原：%1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>已排定</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagsSection</name>
    <message>
        <source>Filter tags</source>
        <translation>篩選標籤</translation>
    </message>
    <message>
        <source>Filter by expiration</source>
        <translation>依到期時間篩選</translation>
    </message>
    <message>
        <source>Expires: all</source>
        <translation>到期：全部</translation>
    </message>
    <message>
        <source>Expires: never</source>
        <translation>到期：永不</translation>
    </message>
    <message>
        <source>Expires: with a date</source>
        <translation>到期：有日期</translation>
    </message>
    <message>
        <source>Expires: within 7 days</source>
        <translation>到期：7 天內</translation>
    </message>
    <message>
        <source>Expires: within 31 days</source>
        <translation>到期：31 天內</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Change expiration…</source>
        <translation>變更到期時間…</translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消選取</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded</source>
        <translation>
            <numerusform>已載入 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n 個標籤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n tag(s)</source>
        <translation>
            <numerusform>%n 個標籤中的 %1 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No tag matches the filter</source>
        <translation>沒有符合篩選條件的標籤</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除篩選</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>尚無標籤</translation>
    </message>
    <message>
        <source>Push an image and it appears here.</source>
        <translation>推送映像檔後會顯示在這裡。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已選取 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>已變更 %1 / %2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Filter: name, v1.*, expires&lt;7d</source>
        <translation>篩選：名稱、v1.*、expires&lt;7d</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>新增條件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>Select all matching</source>
        <translation>選取所有符合項目</translation>
    </message>
    <message numerus="yes">
        <source>%n loaded, stopped; more exist</source>
        <translation>
            <numerusform>已載入 %n 個，已停止，還有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all matching)</source>
        <translation>
            <numerusform>已選取 %n 個（所有符合項目）</numerusform>
        </translation>
    </message>
    <message>
        <source>Expires within a week</source>
        <translation>一週內到期</translation>
    </message>
    <message>
        <source>Expires later than in four weeks</source>
        <translation>四週後才到期</translation>
    </message>
    <message>
        <source>Never expires</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>Larger than 1 GiB</source>
        <translation>大於 1 GiB</translation>
    </message>
    <message>
        <source>Modified in the last week</source>
        <translation>最近一週修改</translation>
    </message>
    <message>
        <source>Not modified for 90 days</source>
        <translation>超過 90 天未修改</translation>
    </message>
    <message>
        <source>Name by a regular expression</source>
        <translation>以正規表示式比對名稱</translation>
    </message>
    <message>
        <source>Immutable</source>
        <translation>不可變</translation>
    </message>
    <message>
        <source>All but versions</source>
        <translation>排除版本標籤</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Digests</source>
        <translation>摘要(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Image names</source>
        <translation>映像檔名稱(&amp;I)</translation>
    </message>
    <message>
        <source>Images by di&amp;gest</source>
        <translation>以摘要指定的映像檔(&amp;G)</translation>
    </message>
    <message>
        <source>As &amp;CSV</source>
        <translation>CSV 格式(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON 格式(&amp;J)</translation>
    </message>
    <message>
        <source>As &amp;table</source>
        <translation>表格文字(&amp;T)</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>新增標籤…</translation>
    </message>
    <message>
        <source>Labels…</source>
        <translation>標記…</translation>
    </message>
    <message>
        <source>Make immutable</source>
        <translation>設為不可變</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>刪除…</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>允許變更</translation>
    </message>
    <message>
        <source>List the tags that sign other images or say something about them</source>
        <translation>列出為其他映像檔簽章或提供說明的標籤</translation>
    </message>
    <message>
        <source>Show signatures</source>
        <translation>顯示簽章</translation>
    </message>
    <message>
        <source>Only signatures here</source>
        <translation>這裡只有簽章</translation>
    </message>
    <message>
        <source>The images that they are of have no tag any more.</source>
        <translation>它們所屬的映像檔已沒有標籤。</translation>
    </message>
    <message>
        <source>&amp;Details line</source>
        <translation>詳細資訊列(&amp;D)</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>未簽章</translation>
    </message>
    <message>
        <source>Other tags have the image, too</source>
        <translation>其他標籤也指向此映像檔</translation>
    </message>
    <message>
        <source>No tag matches the filter so far</source>
        <translation>目前沒有標籤符合篩選條件</translation>
    </message>
    <message>
        <source>With a label</source>
        <translation>有某標記</translation>
    </message>
    <message>
        <source>Not pulled for 90 days</source>
        <translation>90 天內未被拉取</translation>
    </message>
    <message>
        <source>Never pulled</source>
        <translation>從未拉取</translation>
    </message>
    <message>
        <source>Look at all</source>
        <translation>全部查看</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <extracomment>what a filter asks for is read of one tag after the other: %1 of %2 are done</extracomment>
        <translation>已查看 %1／%2</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) not looked at yet</source>
        <translation>
            <numerusform>尚有 %n 個標籤未查看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) could not be looked at</source>
        <translation>
            <numerusform>%n 個標籤無法查看</numerusform>
        </translation>
    </message>
    <message>
        <source>For a platform</source>
        <translation>適用於某平台</translation>
    </message>
    <message>
        <source>&amp;Pull commands</source>
        <translation>拉取指令(&amp;P)</translation>
    </message>
    <message>
        <source>You may not change the tags of this repository.</source>
        <translation>您不能變更此儲存庫的標籤。</translation>
    </message>
    <message>
        <source>Tags of this repository are being changed.</source>
        <translation>此儲存庫的標籤正在變更中。</translation>
    </message>
    <message>
        <source>More to do with the selected tags</source>
        <translation>對所選標籤的更多動作</translation>
    </message>
    <message>
        <source>Delete pe&amp;rmanently…</source>
        <translation>永久刪除(&amp;R)…</translation>
    </message>
    <message>
        <source>These tags are immutable.</source>
        <translation>這些標籤不可變。</translation>
    </message>
    <message>
        <source>Allow changes…</source>
        <translation>允許變更…</translation>
    </message>
    <message>
        <source>Make immutable…</source>
        <translation>設為不可變…</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>載入其餘</translation>
    </message>
    <message>
        <source>Sorting and the filter apply to the loaded tags only.</source>
        <translation>排序與篩選只套用於已載入的標籤。</translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all loaded)</source>
        <translation>
            <numerusform>已選取 %n 個（所有已載入項目）</numerusform>
        </translation>
    </message>
    <message>
        <source>Pull commands as a shell &amp;loop</source>
        <translation>以 shell 迴圈拉取的命令(&amp;L)</translation>
    </message>
    <message numerus="yes">
        <source>A loop over %n tag(s) copied.</source>
        <translation>
            <numerusform>已複製涵蓋 %n 個標籤的迴圈。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pushed by me</source>
        <translation>由我推送</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamDialog</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Markdown, may be empty</source>
        <translation>Markdown，可留空</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>新增團隊</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>團隊 %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>加入成員</translation>
    </message>
    <message>
        <source>Nobody yet. Type a name above to add somebody.</source>
        <translation>還沒有成員。在上方輸入名稱即可加入。</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>還沒有成員。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Invited, has not answered yet</source>
        <translation>已邀請，尚未回覆</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>已有這個名稱的團隊。</translation>
    </message>
    <message>
        <source>2 to 255 lower-case letters and digits, with single . _ - between them.</source>
        <translation>2 到 255 個小寫英文字母與數字，中間可用單一的 . _ -。</translation>
    </message>
    <message>
        <source>Members (%1)</source>
        <translation>成員 (%1)</translation>
    </message>
    <message>
        <source>Repositories (%1)</source>
        <translation>儲存庫 (%1)</translation>
    </message>
    <message>
        <source>Invite by mail</source>
        <translation>以郵件邀請</translation>
    </message>
    <message>
        <source>Type the whole e-mail address of somebody who is no user here yet.</source>
        <translation>輸入尚未成為使用者的人的完整電子郵件地址。</translation>
    </message>
    <message>
        <source>Is invited when you save</source>
        <translation>儲存時邀請</translation>
    </message>
    <message>
        <source>Description, Markdown</source>
        <translation>說明(Markdown)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamSyncBar</name>
    <message>
        <source>a directory</source>
        <translation>目錄服務</translation>
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
        <translation>群組 %1</translation>
    </message>
    <message>
        <source>Last %1</source>
        <extracomment>%1: how long ago, as in &quot;3 min ago&quot;</extracomment>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>Group %1, last %2</source>
        <extracomment>%1: a group of a directory; %2: how long ago</extracomment>
        <translation>群組 %1，上次 %2</translation>
    </message>
    <message>
        <source>Synced from %1</source>
        <translation>同步自 %1</translation>
    </message>
    <message>
        <source>Stop s&amp;yncing…</source>
        <translation>停止同步(&amp;Y)…</translation>
    </message>
    <message>
        <source>S&amp;ync with a directory group…</source>
        <translation>與目錄群組同步(&amp;Y)…</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamSyncDialog</name>
    <message>
        <source>&amp;Group</source>
        <translation>群組(&amp;G)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Sync %1 with a group of %2</source>
        <translation>將 %1 與 %2 的群組同步</translation>
    </message>
    <message>
        <source>The users of the team are those of the group from then on, and are no longer edited here. Robot accounts stay.</source>
        <translation>之後團隊的使用者即為該群組的使用者，不再於此編輯。機械人帳號保留。</translation>
    </message>
    <message>
        <source>&amp;Group DN</source>
        <translation>群組 DN(&amp;G)</translation>
    </message>
    <message>
        <source>Below the base, as in cn=developers,ou=groups</source>
        <translation>在基準之下，例如 cn=developers,ou=groups</translation>
    </message>
    <message>
        <source>&amp;Group id</source>
        <translation>群組 ID(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Group name</source>
        <translation>群組名稱(&amp;G)</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) leave the team unless the group has them</source>
        <translation>
            <numerusform>%n 個使用者若不在群組中，將離開團隊</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TeamsSection</name>
    <message>
        <source>Nobody would administer the organization any more. Make somebody else an administrator first.</source>
        <translation>這樣組織就沒有管理員了。請先讓其他人成為管理員。</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編輯(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Show…</source>
        <translation>顯示(&amp;S)…</translation>
    </message>
    <message>
        <source>Change the &amp;role…</source>
        <translation>變更角色(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>刪除(&amp;D)…</translation>
    </message>
    <message>
        <source>The role of %1 was not changed</source>
        <translation>沒有變更 %1 的角色</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The team cannot be read</source>
        <translation>無法讀取團隊</translation>
    </message>
    <message>
        <source>Not everything of %1 could be saved</source>
        <translation>%1 的內容沒有全部儲存</translation>
    </message>
    <message>
        <source>%1 cannot be deleted</source>
        <translation>無法刪除 %1</translation>
    </message>
    <message>
        <source>Delete the team %1?</source>
        <translation>刪除團隊 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Its members lose what the team gave them: its role, and %n right(s) in repositories.</source>
        <translation>
            <numerusform>成員會失去團隊給他們的角色與 %n 項儲存庫權限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>%1 was not deleted</source>
        <translation>沒有刪除 %1</translation>
    </message>
    <message>
        <source>The team %1 was deleted.</source>
        <translation>已刪除團隊 %1。</translation>
    </message>
    <message>
        <source>&amp;Leave the organization…</source>
        <translation>離開組織(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the organization…</source>
        <translation>從組織移除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take all rights away…</source>
        <translation>收回所有權限(&amp;T)…</translation>
    </message>
    <message>
        <source>%1 cannot be removed</source>
        <translation>無法移除 %1</translation>
    </message>
    <message>
        <source>Leave %1?</source>
        <translation>離開 %1？</translation>
    </message>
    <message>
        <source>Remove %1 from %2?</source>
        <translation>從 %2 移除 %1？</translation>
    </message>
    <message>
        <source>You leave all its teams and lose your rights in its repositories.</source>
        <translation>您會離開它的所有團隊，並失去在它的儲存庫中的權限。</translation>
    </message>
    <message>
        <source>%1 leaves all teams of the organization and loses the rights in its repositories.</source>
        <translation>%1 會離開組織的所有團隊，並失去在儲存庫中的權限。</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>離開</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1 was not removed</source>
        <translation>沒有移除 %1</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>已移除 %1。</translation>
    </message>
    <message>
        <source>Take all rights of %1 away?</source>
        <translation>收回 %1 的所有權限？</translation>
    </message>
    <message>
        <source>%1 loses the rights in: %2.</source>
        <translation>%1 會失去這些儲存庫的權限：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>收回</translation>
    </message>
    <message>
        <source>Not every right of %1 was taken away</source>
        <translation>%1 有些權限沒有收回</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>MEMBERS</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>REPOSITORIES</source>
        <translation>儲存庫</translation>
    </message>
    <message>
        <source>TEAMS</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>OWN RIGHTS IN REPOSITORIES</source>
        <translation>個人的儲存庫權限</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>團隊</translation>
    </message>
    <message>
        <source>Filter teams</source>
        <translation>篩選團隊</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n 個團隊</numerusform>
        </translation>
    </message>
    <message>
        <source>No team yet</source>
        <translation>還沒有團隊</translation>
    </message>
    <message>
        <source>A team gives its members a role in the organization and rights in repositories.</source>
        <translation>團隊給成員組織中的角色與儲存庫中的權限。</translation>
    </message>
    <message>
        <source>Create a team</source>
        <translation>建立團隊</translation>
    </message>
    <message>
        <source>No team matches the filter</source>
        <translation>沒有符合篩選條件的團隊</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成員</translation>
    </message>
    <message>
        <source>Filter members</source>
        <translation>篩選成員</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n 個成員</numerusform>
        </translation>
    </message>
    <message>
        <source>No member yet</source>
        <translation>還沒有成員</translation>
    </message>
    <message>
        <source>No member matches the filter</source>
        <translation>沒有符合篩選條件的成員</translation>
    </message>
    <message>
        <source>Collaborators</source>
        <translation>協作者</translation>
    </message>
    <message>
        <source>Filter collaborators</source>
        <translation>篩選協作者</translation>
    </message>
    <message numerus="yes">
        <source>%n collaborator(s)</source>
        <translation>
            <numerusform>%n 個協作者</numerusform>
        </translation>
    </message>
    <message>
        <source>No collaborator</source>
        <translation>沒有協作者</translation>
    </message>
    <message>
        <source>A collaborator has rights in single repositories without being in a team.</source>
        <translation>協作者不屬於任何團隊，但在個別儲存庫中有權限。</translation>
    </message>
    <message>
        <source>No collaborator matches the filter</source>
        <translation>沒有符合篩選條件的協作者</translation>
    </message>
    <message>
        <source>Create team</source>
        <translation>建立團隊</translation>
    </message>
    <message>
        <source>Stop syncing %1?</source>
        <translation>停止同步 %1？</translation>
    </message>
    <message>
        <source>Its users stay as they are now, and are edited here from then on.</source>
        <translation>其使用者維持現狀，之後於此編輯。</translation>
    </message>
    <message>
        <source>Stop syncing</source>
        <translation>停止同步</translation>
    </message>
    <message>
        <source>%1 is still synced</source>
        <translation>%1 仍在同步</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TestView</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>複製這一行</translation>
    </message>
    <message>
        <source>STEP</source>
        <translation>步驟</translation>
    </message>
    <message>
        <source>RESULT</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Lines of the test</source>
        <translation>測試結果</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>測試中…</translation>
    </message>
    <message>
        <source>Test tries the connection step by step.</source>
        <translation>按「測試」逐步檢查連線。</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) failed. It can be saved all the same.</source>
        <translation>
            <numerusform>%n 個步驟失敗。仍然可以儲存。</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>連線正常。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TlsPrompt</name>
    <message>
        <source>&amp;Chain</source>
        <translation>憑證鏈</translation>
    </message>
    <message>
        <source>Chain of certificates</source>
        <translation>憑證鏈</translation>
    </message>
    <message>
        <source>Every certificate that this authority signs will be trusted, for this connection alone.</source>
        <translation>這個單位簽發的所有憑證都會受到信任，僅限這個連線。</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>連線設定…</translation>
    </message>
    <message>
        <source>Import CA…</source>
        <translation>匯入 CA…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>信任這個憑證</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import a certificate authority</source>
        <translation>匯入憑證授權單位</translation>
    </message>
    <message>
        <source>This file holds no certificate.</source>
        <translation>這個檔案沒有憑證。</translation>
    </message>
    <message>
        <source>Trust this authority?</source>
        <translation>要信任這個憑證授權單位嗎？</translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n certificate(s). This is the first.</source>
        <translation>
            <numerusform>檔案有 %n 個憑證。這是第一個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that you were told.</source>
        <translation>請與您得知的指紋比對。</translation>
    </message>
    <message>
        <source>Trust this authority</source>
        <translation>信任這個單位</translation>
    </message>
    <message>
        <source>The certificate is another one now</source>
        <translation>憑證已經換成另一個</translation>
    </message>
    <message>
        <source>This certificate is not trusted</source>
        <translation>這個憑證不受信任</translation>
    </message>
    <message>
        <source>%1 was asked for, by the connection “%2”. Nothing has been sent.</source>
        <translation>連線「%2」要連接 %1。尚未送出任何內容。</translation>
    </message>
    <message>
        <source>To &amp;trust it, type the last 4 characters of the fingerprint:</source>
        <translation>若要信任，請輸入指紋的最後 4 個字元：</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be read.</source>
        <translation>無法讀取伺服器的憑證。</translation>
    </message>
    <message>
        <source>This may be an attack, or a renewed certificate.</source>
        <translation>這可能是攻擊，也可能是憑證更新。</translation>
    </message>
    <message>
        <source>Ask who runs the registry before you trust it.</source>
        <translation>信任之前請先詢問登錄庫的管理者。</translation>
    </message>
    <message>
        <source>Trust it only if you know the fingerprint.</source>
        <translation>只有在您認得這個指紋時才信任。</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>目前出示的</translation>
    </message>
    <message>
        <source>Pinned before</source>
        <translation>先前釘選的</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der)</source>
        <translation>憑證 (*.pem *.crt *.cer *.der)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenBrowserStep</name>
    <message>
        <source>Make it in the browser</source>
        <translation>在瀏覽器中產生</translation>
    </message>
    <message>
        <source>Open the page…</source>
        <translation>開啟網頁…</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>複製網址</translation>
    </message>
    <message>
        <source>Then paste the &amp;token that it shows</source>
        <translation>然後貼上它顯示的權杖(&amp;T)</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>檢查</translation>
    </message>
    <message>
        <source>What each scope answered</source>
        <translation>各範圍的回應</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>無法啟動瀏覽器。請複製網址後自行開啟。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>檢查中…</translation>
    </message>
    <message>
        <source>Paste the token</source>
        <translation>請貼上權杖</translation>
    </message>
    <message>
        <source>Check the token first</source>
        <translation>請先檢查權杖</translation>
    </message>
    <message>
        <source>It does not tell whose it is.</source>
        <extracomment>%1 a user name</extracomment>
        <translation>它不透露屬於誰。</translation>
    </message>
    <message>
        <source>It acts as %1.</source>
        <translation>它以 %1 的身分運作。</translation>
    </message>
    <message>
        <source>The token works</source>
        <translation>權杖可用</translation>
    </message>
    <message>
        <source>The token works, but not for all of it</source>
        <translation>權杖可用，但並非全部可用</translation>
    </message>
    <message>
        <source>works</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>沒有回應</translation>
    </message>
    <message>
        <source>nothing here to try it on</source>
        <translation>此處無從試起</translation>
    </message>
    <message>
        <source>Sign in there, allow what you ticked, and copy the token from the page.</source>
        <translation>在那裡登入，允許您勾選的項目，再從網頁複製權杖。</translation>
    </message>
    <message>
        <source>Why the browser?</source>
        <translation>為何用瀏覽器？</translation>
    </message>
    <message>
        <source>SCOPE</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>ANSWER</source>
        <translation>回應</translation>
    </message>
    <message>
        <source>CALL</source>
        <translation>呼叫</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenDetailsStep</name>
    <message>
        <source>How long does it live?</source>
        <translation>有效多久？</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;Lifetime</source>
        <translation>有效期間(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>擁有者(&amp;O)</translation>
    </message>
    <message>
        <source>Name of the user who gets the token</source>
        <translation>取得權杖的使用者名稱</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>提醒(&amp;R)</translation>
    </message>
    <message>
        <source>days before it expires; 0: none</source>
        <translation>天前提醒到期；0 表示不提醒</translation>
    </message>
    <message>
        <source>The token needs a name</source>
        <translation>權杖需要名稱</translation>
    </message>
    <message>
        <source>Who gets the token?</source>
        <translation>權杖給誰？</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>已指派給 %1</translation>
    </message>
    <message>
        <source>The registry tells the user. The token is made when the user accepts it under Authorizations.</source>
        <translation>登錄庫會通知該使用者。使用者在「授權」中接受後，權杖才會產生。</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Made at once</source>
        <translation>立即產生</translation>
    </message>
    <message>
        <source>%1 has a call that makes tokens, so no browser is needed.</source>
        <translation>%1 有產生權杖的呼叫，因此不需要瀏覽器。</translation>
    </message>
    <message>
        <source>Made in the browser</source>
        <translation>在瀏覽器中產生</translation>
    </message>
    <message>
        <source>Made by its owner</source>
        <translation>由擁有者產生</translation>
    </message>
    <message>
        <source>The user is told by the registry and makes the token with a browser. You never see it.</source>
        <translation>登錄庫會通知該使用者，由他用瀏覽器產生權杖。您不會看到它。</translation>
    </message>
    <message>
        <source>Nobody is signed in at %1 here. You sign in with the browser, its page makes the token, and you paste it here.</source>
        <translation>這裡沒有人登入 %1。您用瀏覽器登入，由其網頁產生權杖，再貼到這裡。</translation>
    </message>
    <message>
        <source>This connection is read-only and sends nothing that makes a token. The page of %1 makes it, and you paste it here.</source>
        <translation>此連線為唯讀，不會送出任何產生權杖的請求。由 %1 的網頁產生，再貼到這裡。</translation>
    </message>
    <message>
        <source>%1 has no call that makes tokens: it is an older release. Its own page makes the token, and you paste it here.</source>
        <translation>%1 是較舊的版本，沒有產生權杖的呼叫。由它自己的網頁產生權杖，再貼到這裡。</translation>
    </message>
    <message>
        <source>The name is for you and for the administrators of the organization.</source>
        <translation>名稱供您與組織的管理員辨識。</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>%1 a user name</extracomment>
        <translation>我</translation>
    </message>
    <message>
        <source>Me (%1)</source>
        <translation>我 (%1)</translation>
    </message>
    <message>
        <source>Another user…</source>
        <translation>其他使用者…</translation>
    </message>
    <message>
        <source>The token acts as that user, with that user&apos;s rights.</source>
        <translation>權杖以該使用者的身分與權限運作。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenPurposeStep</name>
    <message>
        <source>What is the token for?</source>
        <translation>權杖要用來做什麼？</translation>
    </message>
    <message>
        <source>Tick what it has to do. It gets no more than that needs.</source>
        <translation>勾選它要做的事。它只會得到所需的權限。</translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <translation>組織(&amp;O)</translation>
    </message>
    <message>
        <source>Name of the new organization</source>
        <translation>新組織的名稱</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>聯絡電子郵件</translation>
    </message>
    <message>
        <source>Contact e-mail of the new organization</source>
        <translation>新組織的聯絡電子郵件</translation>
    </message>
    <message>
        <source>&amp;Application</source>
        <translation>應用程式(&amp;A)</translation>
    </message>
    <message>
        <source>Name of the new application</source>
        <translation>新應用程式的名稱</translation>
    </message>
    <message>
        <source>20 letters and digits</source>
        <translation>20 個字母與數字</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>工作項目</translation>
    </message>
    <message>
        <source>Or &amp;paste a command or names of operations</source>
        <translation>或貼上指令或操作名稱(&amp;P)</translation>
    </message>
    <message>
        <source>curl -H &quot;Authorization: Bearer $QUAY_TOKEN&quot; https://…</source>
        <translation>curl -H &quot;Authorization: Bearer $QUAY_TOKEN&quot; https://…</translation>
    </message>
    <message>
        <source>New organization…</source>
        <translation>新增組織…</translation>
    </message>
    <message>
        <source>New application…</source>
        <translation>新增應用程式…</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>用戶端 ID(&amp;C)</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>這裡沒有人登入</translation>
    </message>
    <message>
        <source>Your browser makes the token then. An administrator of an organization finds the client ID on the page of its application.</source>
        <translation>權杖將由您的瀏覽器產生。組織的管理員可在應用程式的頁面找到用戶端 ID。</translation>
    </message>
    <message>
        <source>Nothing of it is kept.</source>
        <translation>不會保留其中任何內容。</translation>
    </message>
    <message>
        <source>No operation of this registry is found in it.</source>
        <translation>其中找不到此登錄庫的操作。</translation>
    </message>
    <message>
        <source>%1: no scope is needed.</source>
        <translation>%1：不需要任何範圍。</translation>
    </message>
    <message>
        <source>%1: needs %2.</source>
        <extracomment>%1 names of operations, %2 names of scopes</extracomment>
        <translation>%1：需要 %2。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>what you pasted</source>
        <translation>您貼上的內容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The client ID is missing</source>
        <translation>缺少用戶端 ID</translation>
    </message>
    <message>
        <source>This organization has no application</source>
        <translation>此組織沒有應用程式</translation>
    </message>
    <message>
        <source>The organization needs a name</source>
        <translation>組織需要名稱</translation>
    </message>
    <message>
        <source>The application needs a name</source>
        <translation>應用程式需要名稱</translation>
    </message>
    <message>
        <source>Application “%1” in %2. It gets no more than the tasks need.</source>
        <translation>%2 的應用程式「%1」。它只會得到工作項目所需的權限。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenResultStep</name>
    <message>
        <source>Your token</source>
        <translation>您的權杖</translation>
    </message>
    <message>
        <source>The token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>Show the token</source>
        <translation>顯示權杖</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試用</translation>
    </message>
    <message>
        <source>What to try</source>
        <translation>要試什麼</translation>
    </message>
    <message>
        <source>Written for</source>
        <translation>撰寫方式</translation>
    </message>
    <message>
        <source>expires %1</source>
        <extracomment>%1 a date</extracomment>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Shown only once</source>
        <translation>只顯示一次</translation>
    </message>
    <message>
        <source>The server keeps only a hash. Nobody can show this token again later.</source>
        <translation>伺服器只保留雜湊值。之後沒有人能再顯示此權杖。</translation>
    </message>
    <message>
        <source>Save to the system keychain as “%1 %2”</source>
        <extracomment>%1 name of a connection, %2 of an application</extracomment>
        <translation>存入系統鑰匙圈，名稱為「%1 %2」</translation>
    </message>
    <message>
        <source>Use it for the connection %1</source>
        <extracomment>%1 name of a connection</extracomment>
        <translation>用於連線 %1</translation>
    </message>
    <message>
        <source>It is in the keychain.</source>
        <translation>已存入鑰匙圈。</translation>
    </message>
    <message>
        <source>There is no keychain that takes it. Copy it, or save it as a file.</source>
        <translation>沒有可存放它的鑰匙圈。請複製，或存成檔案。</translation>
    </message>
    <message>
        <source>Tags of a repository</source>
        <translation>儲存庫的標籤</translation>
    </message>
    <message>
        <source>Security report of a manifest</source>
        <translation>manifest 的安全性報告</translation>
    </message>
    <message>
        <source>Security report of an image (old address)</source>
        <translation>映像檔的安全性報告（舊位址）</translation>
    </message>
    <message>
        <source>Mirror of a repository</source>
        <translation>儲存庫的鏡像</translation>
    </message>
    <message>
        <source>Notifications of a repository</source>
        <translation>儲存庫的通知</translation>
    </message>
    <message>
        <source>Answer: %1, %2 ms</source>
        <extracomment>%1 a status of HTTP, %2 a number</extracomment>
        <translation>回應：%1，%2 毫秒</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>沒有回應</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenScopesStep</name>
    <message>
        <source>Tick at least one scope</source>
        <translation>請至少勾選一個範圍</translation>
    </message>
    <message>
        <source>Confirm the dangerous scope to go on</source>
        <translation>請確認危險的範圍以繼續</translation>
    </message>
    <message>
        <source>Confirm the dangerous scopes to go on</source>
        <translation>請確認危險的範圍以繼續</translation>
    </message>
    <message>
        <source>None of the tasks you picked needs it.</source>
        <translation>您選的工作項目都不需要它。</translation>
    </message>
    <message>
        <source>%1 reaches beyond repositories</source>
        <extracomment>%1 names of scopes</extracomment>
        <translation>%1 的影響超出儲存庫</translation>
    </message>
    <message>
        <source>What may this token do?</source>
        <translation>此權杖可以做什麼？</translation>
    </message>
    <message>
        <source>I understand</source>
        <translation>我了解</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenTools</name>
    <message>
        <source>A token belongs to a registry. Connect to one first.</source>
        <translation>權杖屬於某個登錄庫。請先連線。</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>沒有到 %1 的連線。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TokenWizard</name>
    <message>
        <source>Risk</source>
        <translation>風險</translation>
    </message>
    <message>
        <source>I have stored this token</source>
        <translation>我已保存此權杖</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>存成檔案…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>Store the token first</source>
        <translation>請先保存權杖</translation>
    </message>
    <message>
        <source>The registry makes the token…</source>
        <translation>登錄庫正在產生權杖…</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Generate token</source>
        <translation>產生權杖</translation>
    </message>
    <message>
        <source>Assign token</source>
        <translation>指派權杖</translation>
    </message>
    <message>
        <source>Client ID %1.</source>
        <translation>用戶端 ID %1。</translation>
    </message>
    <message>
        <source>Application “%1” in %2.</source>
        <translation>%2 的應用程式「%1」。</translation>
    </message>
    <message>
        <source>Ticked for %1.</source>
        <translation>為%1勾選。</translation>
    </message>
    <message>
        <source>%1: Generate token</source>
        <extracomment>%1 name of a connection</extracomment>
        <translation>%1：產生權杖</translation>
    </message>
    <message>
        <source>Purpose</source>
        <extracomment>Steps of the wizard, a word or two each.</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細資料</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>權杖</translation>
    </message>
    <message>
        <source>A token cannot have a scope that you do not have yourself. Go back and tick less.</source>
        <translation>權杖不能有您自己沒有的範圍。請返回並減少勾選。</translation>
    </message>
    <message>
        <source>The registry does not know this token.</source>
        <translation>登錄庫不認得此權杖。</translation>
    </message>
    <message>
        <source>Save the token</source>
        <translation>儲存權杖</translation>
    </message>
    <message>
        <source>Saved in %1, for you alone.</source>
        <translation>已存到 %1，只有您能讀取。</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>未儲存：%1</translation>
    </message>
    <message>
        <source>Lose the token?</source>
        <translation>要捨棄權杖嗎？</translation>
    </message>
    <message>
        <source>It is stored nowhere. Nobody can show it again; a new one has to be made.</source>
        <translation>它沒有保存在任何地方。沒有人能再顯示它，必須重新產生。</translation>
    </message>
    <message>
        <source>The token may be lost</source>
        <translation>可以捨棄此權杖</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>捨棄並關閉</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ToolsPage</name>
    <message>
        <source>&amp;Commands for</source>
        <translation>指令適用於(&amp;C)</translation>
    </message>
    <message>
        <source>Commands that are shown or copied are for this client; where there are several, it comes first.</source>
        <translation>顯示或複製的指令以此用戶端為準；有多個時，它排在最前面。</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>A command begins with the path that stands here, else with the name of the program. Quayside itself starts none of them.</source>
        <translation>指令以此處的路徑開頭；未填時，以程式名稱開頭。Quayside 本身不會執行這些程式。</translation>
    </message>
    <message>
        <source>&amp;podman</source>
        <translation>podman(&amp;P)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>Choose the program of podman</source>
        <translation>選擇 podman 的程式</translation>
    </message>
    <message>
        <source>&amp;docker</source>
        <translation>docker(&amp;D)</translation>
    </message>
    <message>
        <source>Choose the program of docker</source>
        <translation>選擇 docker 的程式</translation>
    </message>
    <message>
        <source>&amp;skopeo</source>
        <translation>skopeo(&amp;S)</translation>
    </message>
    <message>
        <source>Choose the program of skopeo</source>
        <translation>選擇 skopeo 的程式</translation>
    </message>
    <message>
        <source>not found on this computer</source>
        <translation>此電腦上找不到</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>請寫完整路徑，從 / 開始。</translation>
    </message>
    <message>
        <source>There is nothing at this path.</source>
        <translation>此路徑上沒有任何東西。</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>這不是檔案。</translation>
    </message>
    <message>
        <source>This file cannot be executed.</source>
        <translation>此檔案無法執行。</translation>
    </message>
    <message>
        <source>Choose the program of %1</source>
        <translation>選擇 %1 的程式</translation>
    </message>
</context>
<context>
    <name>quayside::ui::Tray</name>
    <message>
        <source>Local registry: %1</source>
        <extracomment>The state line of the tray&apos;s menu: &quot;Local registry: Running&quot;</extracomment>
        <translation>本機登錄庫：%1</translation>
    </message>
    <message>
        <source>Show or hide the &amp;window</source>
        <translation>顯示或隱藏視窗(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Start the registry</source>
        <translation>啟動登錄庫(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top the registry</source>
        <translation>停止登錄庫(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy login command</source>
        <translation>複製登入命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>偏好設定(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Last pushes</source>
        <translation>最近的推送</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>An image and how long ago it was pushed: &quot;acme/web:v1, 3 min ago&quot;</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>quayside::ui::UpdateForm</name>
    <message>
        <source>Check for &amp;updates</source>
        <translation>檢查更新(&amp;U)</translation>
    </message>
    <message>
        <source>Once a day this address is asked for the newest version. It is told which version asks, and nothing else. While this is off, nothing is sent.</source>
        <translation>每天向此位址詢問一次最新版本。除了詢問者的版本，不會告知任何事。關閉時，不會送出任何資料。</translation>
    </message>
    <message>
        <source>Addr&amp;ess to ask</source>
        <translation>詢問的位址(&amp;E)</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>立即檢查(&amp;N)</translation>
    </message>
    <message>
        <source>none, so that nothing is asked</source>
        <translation>沒有，因此不會詢問</translation>
    </message>
    <message>
        <source>Write an https address, without a user; http only for this computer.</source>
        <translation>請寫 https 位址，不含使用者；只有此電腦可用 http。</translation>
    </message>
    <message>
        <source>The check is off.</source>
        <translation>檢查已關閉。</translation>
    </message>
    <message>
        <source>There is no address that could be asked.</source>
        <translation>沒有可詢問的位址。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::UsersSection</name>
    <message>
        <source>Disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Superuser</source>
        <translation>超級使用者</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>已啟用</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>E-MAIL</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>啟用(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset the password…</source>
        <translation>重設密碼(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take ownership…</source>
        <translation>取得擁有權(&amp;T)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>刪除(&amp;L)…</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增使用者</translation>
    </message>
    <message>
        <source>The registry makes a password, which is shown once: hand it to the user.</source>
        <translation>登錄庫會產生密碼，只顯示一次：請交給使用者。</translation>
    </message>
    <message>
        <source>C&amp;reate</source>
        <translation>建立(&amp;R)</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>It is shown this once. Hand it over on a safe way; the user changes it in the settings of the account.</source>
        <translation>只會顯示這一次。請以安全的方式交付；使用者可在帳號設定中變更。</translation>
    </message>
    <message>
        <source>%1 is disabled: neither sign-in nor token works any more.</source>
        <translation>已停用 %1：登入與權杖都不再有效。</translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>已啟用 %1。</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>要重設 %1 的密碼嗎？</translation>
    </message>
    <message>
        <source>The old password stops working at once and all sessions of the user end. The new one is shown to you once.</source>
        <translation>舊密碼立即失效，使用者的工作階段全部結束。新密碼只會顯示一次給您。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重設</translation>
    </message>
    <message>
        <source>Take ownership of %1?</source>
        <translation>取得 %1 的擁有權？</translation>
    </message>
    <message>
        <source>The account becomes an organization that you administer. The user can no longer sign in, and the way back is closed.</source>
        <translation>這個帳號會變成由您管理的組織。使用者無法再登入，且不能還原。</translation>
    </message>
    <message>
        <source>Take ownership</source>
        <translation>取得擁有權</translation>
    </message>
    <message>
        <source>%1 is an organization of yours now.</source>
        <translation>%1 現在是您的組織。</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>要刪除 %1 嗎？</translation>
    </message>
    <message>
        <source>With all repositories, robots and tokens of the user. This cannot be undone.</source>
        <translation>包含這位使用者所有的儲存庫、機械人帳號與權杖。此動作無法復原。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>已刪除 %1。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>Actions for the chosen user</source>
        <translation>對所選使用者的動作</translation>
    </message>
    <message>
        <source>Users of the registry</source>
        <translation>登錄庫的使用者</translation>
    </message>
    <message>
        <source>Filter users</source>
        <translation>篩選使用者</translation>
    </message>
    <message numerus="yes">
        <source>%n users</source>
        <translation>
            <numerusform>%n 位使用者</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no user</source>
        <translation>沒有使用者</translation>
    </message>
    <message>
        <source>No user matches the filter</source>
        <translation>沒有符合篩選的使用者</translation>
    </message>
    <message>
        <source>&amp;Mail a link to set a new password</source>
        <translation>以郵件寄送設定新密碼的連結(&amp;M)</translation>
    </message>
    <message>
        <source>A link goes to %1. It is good for half an hour, once.</source>
        <translation>連結會寄到 %1。半小時內有效，只能使用一次。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::WindowTools</name>
    <message>
        <source>About Quayside</source>
        <translation>關於 Quayside</translation>
    </message>
    <message>
        <source>Quayside %1

A registry for container images and its console.
Licensed under the GNU General Public License, version 3 or later.
Icons: Tabler Icons (MIT).</source>
        <translation>Quayside %1

容器映像檔登錄庫及其主控台。
以 GNU 通用公共授權條款第 3 版或更新版本授權。
圖示：Tabler Icons（MIT）。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::WorkDock</name>
    <message>
        <source>Jobs</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Jobs and activity</source>
        <translation>工作與活動</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>請求</translation>
    </message>
    <message>
        <source>Server log</source>
        <translation>伺服器記錄</translation>
    </message>
</context>
</TS>
