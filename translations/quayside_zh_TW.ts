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
    <message>
        <source>Not needed within this computer.</source>
        <translation>在這部電腦內不需要。</translation>
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
        <source>This time does not exist: the clocks are changed then.</source>
        <translation>這個時刻不存在：當時正調整時鐘。</translation>
    </message>
    <message>
        <source>The date must lie at least a minute in the future.</source>
        <translation>時間必須至少在一分鐘之後。</translation>
    </message>
    <message>
        <source>Every chosen tag is immutable.</source>
        <translation>所選的標籤都不可變。</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1，%2 UTC</translation>
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
        <source>&amp;Never expires</source>
        <translation>永不到期</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>於</translation>
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
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
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
        <source>%1 %2</source>
        <extracomment>One sentence after another, with the space that the language wants between them.</extracomment>
        <translation>%1%2</translation>
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
        <translation>密碼</translation>
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
        <translation>使用者名稱</translation>
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
        <translation>重新整理</translation>
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
        <source>Found %1, %2.</source>
        <translation>找到 %1，%2。</translation>
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
        <source>Connections (*.json);;All files (*)</source>
        <translation>連線 (*.json);;所有檔案 (*)</translation>
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
</context>
<context>
    <name>quayside::ui::ConnectionPrompts</name>
    <message>
        <source>The token is not valid.</source>
        <translation>權杖無效。</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>名稱或密碼錯誤。</translation>
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
        <source>This connection is not encrypted.</source>
        <translation>這個連線沒有加密。</translation>
    </message>
    <message>
        <source>Everybody on the way can read what you enter. If that is all right, allow it in the connection settings.</source>
        <translation>途中任何人都能讀取您輸入的內容。若可以接受，請在連線設定允許。</translation>
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
    <name>quayside::ui::FreshLoginDialog</name>
    <message>
        <source>Confirm your password</source>
        <translation>確認您的密碼</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密碼</translation>
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
    <name>quayside::ui::MainWindow</name>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
    </message>
    <message>
        <source>LOCAL</source>
        <translation>本機</translation>
    </message>
    <message>
        <source>on</source>
        <translation>執行中</translation>
    </message>
    <message>
        <source>off</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>已登入為 %1</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>未登入</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>未執行</translation>
    </message>
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
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>連線(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>檢視(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>說明(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Start local registry</source>
        <translation>啟動本機登錄庫(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
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
        <source>&amp;Repositories</source>
        <translation>儲存庫(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>重新整理(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>篩選(&amp;F)</translation>
    </message>
    <message>
        <source>Change &amp;expiration…</source>
        <translation>變更到期時間(&amp;X)…</translation>
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
        <source>&amp;About Quayside</source>
        <translation>關於 Quayside(&amp;A)</translation>
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
        <source>English</source>
        <extracomment>The name of this language in itself, for the status bar.</extracomment>
        <translation>繁體中文</translation>
    </message>
    <message>
        <source>&amp;Copy password</source>
        <translation>複製密碼(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear filter</source>
        <translation>清除篩選(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Undo change of expiration</source>
        <translation>復原到期時間的變更(&amp;U)</translation>
    </message>
    <message>
        <source>Co&amp;nnections…</source>
        <translation>連線(&amp;N)…</translation>
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
</context>
<context>
    <name>quayside::ui::PassphraseDialog</name>
    <message>
        <source>Open the encrypted file</source>
        <translation>開啟加密檔案</translation>
    </message>
    <message>
        <source>Your secrets lie in a file that a passphrase opens. It is asked for once in each run.</source>
        <translation>您的密碼保存在以通關密語開啟的檔案。每次執行只會詢問一次。</translation>
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
        <source>The rows may be out of date.</source>
        <translation>資料可能不是最新的。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
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
        <source>Filter repositories</source>
        <translation>篩選儲存庫</translation>
    </message>
    <message>
        <source>1  Sign in</source>
        <translation>1  登入</translation>
    </message>
    <message>
        <source>2  Push with podman</source>
        <translation>2  以 podman 推送</translation>
    </message>
    <message>
        <source>or copy with skopeo</source>
        <translation>或以 skopeo 複製</translation>
    </message>
    <message>
        <source>Copy the password</source>
        <translation>複製密碼</translation>
    </message>
    <message>
        <source>The password is on the clipboard.</source>
        <translation>密碼已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>No password is kept. Use the one that you signed in with.</source>
        <translation>未保存密碼。請使用您登入時的密碼。</translation>
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
        <source>The local registry did not start.</source>
        <translation>本機登錄庫未能啟動。</translation>
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
    <message>
        <source>Another program uses the data folder.</source>
        <translation>另一個程式正在使用此資料夾。</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>無法寫入資料夾。</translation>
    </message>
    <message>
        <source>Another program uses the port.</source>
        <translation>另一個程式正在使用此連接埠。</translation>
    </message>
    <message>
        <source>The data folder belongs to a newer version of Quayside.</source>
        <translation>此資料夾屬於較新版本的 Quayside。</translation>
    </message>
    <message>
        <source>The configuration of the registry is not valid.</source>
        <translation>登錄庫的設定無效。</translation>
    </message>
    <message numerus="yes">
        <source>time machine %n day(s)</source>
        <translation>
            <numerusform>時光機 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ui::StateOverlay</name>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagChanges</name>
    <message numerus="yes">
        <source>Expiration of %n tag(s) restored.</source>
        <translation>
            <numerusform>已還原 %n 個標籤的到期時間。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expiration of %n tag(s) changed.</source>
        <translation>
            <numerusform>已變更 %n 個標籤的到期時間。</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>quayside::ui::TagTableView</name>
    <message>
        <source>Change &amp;expiration…</source>
        <translation>變更到期時間(&amp;X)…</translation>
    </message>
    <message>
        <source>Copy &amp;digest</source>
        <translation>複製摘要(&amp;D)</translation>
    </message>
    <message>
        <source>Copy &amp;pull command</source>
        <translation>複製拉取指令(&amp;P)</translation>
    </message>
</context>
<context>
    <name>quayside::ui::TagsPage</name>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
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
        <source>The rows may be out of date.</source>
        <translation>資料可能不是最新的。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試一次</translation>
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
    <message>
        <source>You may not change the tags of this repository now.</source>
        <translation>您目前無法變更此儲存庫的標籤。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>%1 of %2 changed</source>
        <translation>已變更 %1 / %2</translation>
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
        <source>Copy the name</source>
        <translation>複製名稱</translation>
    </message>
    <message>
        <source>Filter tags: name or glob</source>
        <translation>篩選標籤：名稱或萬用字元</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>篩選標籤</translation>
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
        <source>Filter by expiration</source>
        <translation>依到期時間篩選</translation>
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
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>已複製 %n 列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages of the repository</source>
        <translation>儲存庫的頁面</translation>
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
        <translation>返回</translation>
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
        <source>Certificates (*.pem *.crt *.cer *.der);;All files (*)</source>
        <translation>憑證 (*.pem *.crt *.cer *.der);;所有檔案 (*)</translation>
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
</context>
</TS>
