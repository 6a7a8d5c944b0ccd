<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <source>The repository is read-only or a mirror.</source>
        <translation>儲存庫為唯讀或鏡像。</translation>
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
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>%1: a value is missing.</source>
        <translation>%1:缺少值。</translation>
    </message>
    <message>
        <source>%1: write a time such as 12h, 7d or 4w.</source>
        <translation>%1:請寫成時間,例如 12h、7d 或 4w。</translation>
    </message>
    <message>
        <source>%1: write a size such as 500MB or 1.5GB.</source>
        <translation>%1:請寫成大小,例如 500MB 或 1.5GB。</translation>
    </message>
    <message>
        <source>%1: this is no regular expression.</source>
        <translation>%1:這不是正規表示式。</translation>
    </message>
    <message>
        <source>%1: this cannot be asked for in this way.</source>
        <translation>%1:不能這樣查詢。</translation>
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
        <source>A part of the name, or a pattern with * and ?. More terms narrow it down:
expires&lt;7d, expires=never, size&gt;1GB, modified&lt;30d, name~^v[0-9],
digest=sha256:9f, immutable=yes. A dash in front turns a term round.</source>
        <translation>名稱的一部分,或含 * 與 ? 的樣式。更多條件可縮小範圍:
expires&lt;7d、expires=never、size&gt;1GB、modified&lt;30d、name~^v[0-9]、
digest=sha256:9f、immutable=yes。前面加上減號表示相反。</translation>
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
            <numerusform>%1 的 %n 個物件</numerusform>
        </translation>
    </message>
    <message>
        <source>The sign-in is no longer valid. Sign in again.</source>
        <translation>登入已失效。請重新登入。</translation>
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
        <translation>您這次所做的變更會列在這裡,並可復原。</translation>
    </message>
</context>
<context>
    <name>quayside::ui::ActivityStrip</name>
    <message numerus="yes">
        <source>%n action(s) in %1 days, most on one day: %2</source>
        <translation>
            <numerusform>%1 天內 %n 個動作,單日最多 %2</numerusform>
        </translation>
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
        <source>Pictures of other hosts are not loaded; their places are marked.</source>
        <translation>不會載入其他主機的圖片,只標示其位置。</translation>
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
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>Somebody else changed the description.</source>
        <translation>其他人已變更說明。</translation>
    </message>
    <message>
        <source>It now begins with: %1</source>
        <translation>目前開頭為:%1</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>覆寫</translation>
    </message>
    <message>
        <source>The description is saved.</source>
        <translation>已儲存說明。</translation>
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
    <name>quayside::ui::KeyEditor</name>
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
        <source>The tabs of a page have these keys.</source>
        <translation>頁面的分頁已使用這組按鍵。</translation>
    </message>
    <message>
        <source>ACTION</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>KEYS</source>
        <translation>按鍵</translation>
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
</context>
<context>
    <name>quayside::ui::MainWindow</name>
    <message>
        <source>Name or password is wrong.</source>
        <translation>使用者名稱或密碼錯誤。</translation>
    </message>
    <message>
        <source>Local registry</source>
        <translation>本機登錄庫</translation>
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
        <source>The password is on the clipboard.</source>
        <translation>密碼已複製到剪貼簿。</translation>
    </message>
    <message>
        <source>No password is kept. Use the one that you signed in with.</source>
        <translation>未保存密碼。請使用您登入時的密碼。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
    </message>
    <message>
        <source>Discard what was not saved?</source>
        <translation>要捨棄未儲存的內容嗎?</translation>
    </message>
    <message>
        <source>A description was changed and not saved.</source>
        <translation>有一則說明已變更但尚未儲存。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>捨棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>繼續編輯(&amp;K)</translation>
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
    <name>quayside::ui::PreferencesDialog</name>
    <message>
        <source>Pages of the preferences</source>
        <translation>偏好設定的頁面</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>語言</translation>
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
        <translation>佈景主題</translation>
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
        <source>&amp;Commands for</source>
        <translation>指令適用於</translation>
    </message>
    <message>
        <source>Comes first where commands are offered, and is what the quick switch copies.</source>
        <translation>提供指令時排在最前面，也是快速切換所複製的指令。</translation>
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
        <translation>開啟設定資料夾</translation>
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
        <source>Of one job, such as the change of many tags.</source>
        <translation>指單一工作，例如變更許多標籤。</translation>
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
        <source>Expiry warnings</source>
        <translation>到期警告</translation>
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
</context>
<context>
    <name>quayside::ui::RecordTable</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重設欄位(&amp;R)</translation>
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
        <source>Copied: %1</source>
        <translation>已複製：%1</translation>
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
    <name>quayside::ui::StatusLine</name>
    <message>
        <source>English</source>
        <extracomment>The name of this language in itself, for the status bar.</extracomment>
        <translation>繁體中文</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s), %1 %</source>
        <translation>
            <numerusform>%n 個工作,%1 %</numerusform>
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
        <translation>無法寫入 %1:%2</translation>
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
        <translation>篩選:名稱、v1.*、expires&lt;7d</translation>
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
            <numerusform>已載入 %n 個,已停止,還有更多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected (all matching)</source>
        <translation>
            <numerusform>已選取 %n 個(所有符合項目)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1	%2</source>
        <extracomment>a filter&apos;s words and, after them, how it is written</extracomment>
        <translation>%1	%2</translation>
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
        <source>&amp;podman commands</source>
        <translation>podman 指令(&amp;P)</translation>
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
</context>
</TS>
