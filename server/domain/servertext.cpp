#include "server/domain/servertext.h"

#include <QtCore/QByteArrayList>

#include <algorithm>
#include <array>

namespace quayside::server {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    QString english;
    QString chinese;
};

/// Of pages that say why something did not work.
Text errorText(Phrase phrase)
{
    switch (phrase) {
    case Phrase::ErrorTitle:
        return {u"This did not work"_s, u"無法完成"_s};
    case Phrase::ErrorBadRequest:
        return {u"The application's request is not valid."_s, u"應用程式的請求無效。"_s};
    case Phrase::ErrorSignIn:
        return {u"Sign in first, then open this address again."_s,
                u"請先登入，再重新開啟此網址。"_s};
    case Phrase::ErrorNotAllowed:
        return {
            u"You may not authorize this application: you do not administer its organization."_s,
            u"您無法授權此應用程式：您不是其組織的管理員。"_s};
    case Phrase::ErrorUnknown:
        return {u"This application does not exist, or it asks for something that does not exist."_s,
                u"此應用程式不存在，或它要求的權限不存在。"_s};
    case Phrase::ErrorStale:
        return {u"This page is out of date: go back, reload it and try again."_s,
                u"此頁已過期：請返回、重新載入後再試一次。"_s};
    default:
        break;
    }
    return {u"The registry could not do this now. Try again later."_s,
            u"登錄庫目前無法執行此動作，請稍後再試。"_s};
}

/// Of the mail to who has made himself an account, and of its page.
Text verifyText(Phrase phrase)
{
    switch (phrase) {
    case Phrase::VerifySubject:
        return {u"Confirm your address for %1"_s, u"確認您在 %1 的電子郵件地址"_s};
    case Phrase::VerifyText:
        return {u"Somebody made an account %1 at %2 with this e-mail address. If that was you, "
                "confirm it within 24 hours, here:\n\n%3\n\nIf that was not you, there is nothing "
                "to do: nobody can use the account.\n"_s,
                u"有人以此電子郵件地址在 %2 建立了帳號 %1。如果是您本人，請在 24 小時內由此確認："
                "\n\n%3\n\n如果不是您本人，則無須處理：沒有人能使用該帳號。\n"_s};
    case Phrase::VerifyTitle:
        return {u"Confirm your e-mail address"_s, u"確認電子郵件地址"_s};
    case Phrase::VerifyQuestion:
        return {u"The account %1 uses the address %2. Confirm it if you made this account."_s,
                u"帳號 %1 使用電子郵件地址 %2。如果此帳號是您建立的，請確認。"_s};
    case Phrase::VerifyConfirm:
        return {u"Confirm"_s, u"確認"_s};
    case Phrase::VerifyDone:
        return {u"Your address is confirmed. You can sign in now."_s,
                u"您的電子郵件地址已確認。您現在可以登入。"_s};
    case Phrase::VerifyOver:
        return {
            u"This address is not good any more: it was used, its 24 hours are over, or a "
            "later mail took its place. Sign in to get another one."_s,
            u"此網址已失效：它已被使用、已超過 24 小時，或已有較新的郵件。登入即可再收到一封。"_s};
    default:
        break;
    }
    return {};
}

/// Of mails, and of the page that the one about a password leads to.
Text mailText(Phrase phrase)
{
    switch (phrase) {
    case Phrase::ExportSubject:
        return {u"Usage log of %1"_s, u"%1 的使用記錄"_s};
    case Phrase::ExportText:
        return {
            u"The usage log of %1 that you asked for is ready. For 24 hours you can download "
            "it here:\n\n%2\n\nWhoever has this address can read the log: do not pass it on.\n"_s,
            u"您要求的 %1 使用記錄已備妥。您可以在 24 小時內由此下載：\n\n%2\n\n"
            "任何擁有此網址的人都能讀取此記錄：請勿轉寄。\n"_s};
    case Phrase::RecoverySubject:
        return {u"New password for %1"_s, u"%1 的新密碼"_s};
    case Phrase::RecoveryText:
        return {u"Somebody asked for a new password for %1 at %2. Set one within 30 minutes, "
                "here:\n\n%3\n\nIf that was not you, there is nothing to do: the password stays "
                "as it is.\n"_s,
                u"有人要求為 %2 的使用者 %1 設定新密碼。請在 30 分鐘內由此設定：\n\n%3\n\n"
                "如果不是您本人要求的，則無須處理：密碼不會變更。\n"_s};
    case Phrase::InviteSubject:
        return {u"Invitation to the organization %1"_s, u"組織 %1 的邀請"_s};
    case Phrase::InviteText:
        return {u"%1 invites you to the team %2 of the organization %3. Sign in, then accept or "
                "decline here:\n\n%4\n"_s,
                u"%1 邀請您加入組織 %3 的團隊 %2。請先登入，再由此接受或拒絕：\n\n%4\n"_s};
    case Phrase::InviteTitle:
        return {u"Invitation to a team"_s, u"團隊邀請"_s};
    case Phrase::InviteQuestion:
        return {u"%1 invites you to the team %2 of the organization %3. You are signed in as %4."_s,
                u"%1 邀請您加入組織 %3 的團隊 %2。您目前以 %4 的身分登入。"_s};
    case Phrase::InviteAccept:
        return {u"Accept"_s, u"接受"_s};
    case Phrase::InviteDecline:
        return {u"Decline"_s, u"拒絕"_s};
    case Phrase::InviteAccepted:
        return {u"You are in the team now."_s, u"您已加入團隊。"_s};
    case Phrase::InviteDeclined:
        return {u"You declined. The organization is told."_s,
                u"您已拒絕邀請，該組織會收到通知。"_s};
    case Phrase::InviteOver:
        return {u"This invitation is not for you, or not good any more."_s,
                u"此邀請不是給您的，或已失效。"_s};
    case Phrase::RecoveryTitle:
        return {u"Set a new password"_s, u"設定新密碼"_s};
    case Phrase::RecoveryQuestion:
        return {u"New password for %1. All sessions of this user end."_s,
                u"%1 的新密碼。此使用者的所有工作階段都會結束。"_s};
    case Phrase::RecoveryPassword:
        return {u"New password (at least 8 characters, without spaces)"_s,
                u"新密碼（至少 8 個字元，不含空白）"_s};
    case Phrase::RecoveryRepeat:
        return {u"The same again"_s, u"再輸入一次"_s};
    case Phrase::RecoverySet:
        return {u"Set password"_s, u"設定密碼"_s};
    case Phrase::RecoveryDifferent:
        return {u"The two are not the same."_s, u"兩次輸入的密碼不同。"_s};
    case Phrase::RecoveryUnfit:
        return {u"A password has at least 8 characters and no spaces."_s,
                u"密碼至少要有 8 個字元，且不含空白。"_s};
    case Phrase::RecoveryDone:
        return {u"The password is set. You can sign in with it now."_s,
                u"密碼已設定。您現在可以用它登入。"_s};
    case Phrase::RecoveryOver:
        return {u"This address is not good any more: it was used, or its 30 minutes are over."_s,
                u"此網址已失效：它已被使用，或已超過 30 分鐘。"_s};
    default:
        return verifyText(phrase);
    }
}

/// A test holds every phrase against both languages.
Text textOf(Phrase phrase)
{
    switch (phrase) {
    case Phrase::ConsentTitle:
        return {u"Authorize %1"_s, u"授權 %1"_s};
    case Phrase::ConsentQuestion:
        return {u"The application “%1” of %2 asks for access to your account."_s,
                u"%2 的應用程式「%1」要求存取您的帳號。"_s};
    case Phrase::ConsentAs:
        return {u"You are signed in as %1. The application will act in your name."_s,
                u"您目前以 %1 的身分登入。應用程式會以您的名義執行動作。"_s};
    case Phrase::ConsentScopes:
        return {u"If you allow it, the application may:"_s, u"如果您允許，應用程式可以："_s};
    case Phrase::ConsentDanger:
        return {u"Some of these permissions are far-reaching. Allow them only to an application "
                "that you trust."_s,
                u"其中有些權限的影響範圍很大。請只允許您信任的應用程式。"_s};
    case Phrase::ConsentRedirect:
        return {u"The answer will be sent to %1."_s, u"回應會傳送到 %1。"_s};
    case Phrase::Allow:
        return {u"Allow"_s, u"允許"_s};
    case Phrase::Deny:
        return {u"Deny"_s, u"拒絕"_s};
    case Phrase::TokenTitle:
        return {u"Access token"_s, u"存取權杖"_s};
    case Phrase::TokenShownOnce:
        return {u"This is your access token. It is shown only now: copy it and keep it safe."_s,
                u"這是您的存取權杖。它只會顯示這一次：請複製並妥善保管。"_s};
    case Phrase::TokenInAddress:
        return {u"The token stands in the address of this page, between “access_token=” and “&”."_s,
                u"權杖位於此頁網址中「access_token=」與「&」之間。"_s};
    case Phrase::CanceledTitle:
        return {u"Authorization canceled"_s, u"授權已取消"_s};
    case Phrase::CanceledText:
        return {u"The application got no access. You can close this page."_s,
                u"應用程式沒有取得存取權。您可以關閉此頁。"_s};
    case Phrase::ErrorTitle:
    case Phrase::ErrorBadRequest:
    case Phrase::ErrorSignIn:
    case Phrase::ErrorNotAllowed:
    case Phrase::ErrorUnknown:
    case Phrase::ErrorStale:
    case Phrase::ErrorOther:
        return errorText(phrase);
    default:
        return mailText(phrase);
    }
}

struct ScopeText {
    QLatin1StringView scope;
    const char16_t *english;
    const char16_t *chinese;
};

/// To the one who is asked: what descriptions of the API say speaks of "the user".
constexpr std::array kScopes{
    ScopeText{"repo:read"_L1, u"View and pull all repositories that you see",
              u"檢視並拉取您看得到的所有儲存庫"},
    ScopeText{"repo:write"_L1,
              u"View, push to and pull from all repositories that you may write to",
              u"檢視、推送及拉取您可以寫入的所有儲存庫"},
    ScopeText{"repo:admin"_L1, u"Administer all repositories that you administer",
              u"管理您所管理的所有儲存庫"},
    ScopeText{"repo:create"_L1, u"Create repositories in the namespaces where you may",
              u"在您可以建立儲存庫的命名空間中建立儲存庫"},
    ScopeText{"user:read"_L1, u"Read your name, e-mail address and organizations",
              u"讀取您的名稱、電子郵件地址與所屬組織"},
    ScopeText{"org:admin"_L1,
              u"Administer your organizations: robots, teams, members, applications",
              u"管理您的組織：機械人、團隊、成員、應用程式"},
    ScopeText{"super:user"_L1, u"Administer the whole registry, if you are a superuser",
              u"管理整個登錄庫（如果您是超級使用者）"},
    ScopeText{"user:admin"_L1, u"Administer your account: robots, settings, tokens",
              u"管理您的帳號：機械人、設定、權杖"},
};

/// `zh`, `zh-TW`, `zh-Hant`, `zh-Hant-HK`; for a reader of zh-CN Chinese is still nearer.
bool isChinese(const QByteArray &tag)
{
    return tag == "zh" || tag.startsWith("zh-");
}

double qualityOf(const QByteArrayList &parts)
{
    for (const auto &part : parts.mid(1)) {
        const auto parameter = part.trimmed();
        if (!parameter.startsWith("q="))
            continue;
        bool isNumber = false;
        const double quality = parameter.mid(2).toDouble(&isNumber);
        return isNumber && quality >= 0 && quality <= 1 ? quality : 0;
    }
    return 1;
}

} // namespace

QLatin1StringView toString(Language language)
{
    return language == Language::English ? "en"_L1 : "zh-Hant-TW"_L1;
}

Language languageFor(QByteArrayView acceptLanguage)
{
    double english = 0;
    double chinese = 0;
    for (const auto &item : acceptLanguage.first(qMin(acceptLanguage.size(), qsizetype(1000)))
                                .toByteArray()
                                .toLower()
                                .split(',')) {
        const auto parts = item.split(';');
        const auto tag = parts.first().trimmed();
        if (isChinese(tag))
            chinese = std::max(chinese, qualityOf(parts));
        else if (tag == "en" || tag.startsWith("en-"))
            english = std::max(english, qualityOf(parts));
    }
    if (chinese != english)
        return chinese > english ? Language::TraditionalChinese : Language::English;
    // As good as each other: the one that comes first.
    const auto lower = acceptLanguage.toByteArray().toLower();
    const auto zh = lower.indexOf("zh");
    const auto en = lower.indexOf("en");
    return chinese > 0 && zh >= 0 && (en < 0 || zh < en) ? Language::TraditionalChinese
                                                         : Language::English;
}

QString serverText(Language language, Phrase phrase)
{
    const auto text = textOf(phrase);
    return language == Language::English ? text.english : text.chinese;
}

QString scopeText(Language language, QStringView scope)
{
    const auto found = std::find_if(kScopes.begin(), kScopes.end(),
                                    [&](const ScopeText &text) { return scope == text.scope; });
    if (found == kScopes.end())
        return {};
    return QString::fromUtf16(language == Language::English ? found->english : found->chinese);
}

} // namespace quayside::server
